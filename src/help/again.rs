//! *Liefst nog eens dezelfde*, *graag opnieuw voor deze buur*: what each of two may say of the other once it worked
//! out, freely, each for oneself. Only where both said it, dispatch knows.
//!
//! Never a grade: there is a yes, or nothing. Reads nothing, never asks the time.

use super::found::Found;
use super::offer::Kind as OfferKind;
use super::request::{Confirmed, State};
use crate::base::clock::Moment;
use crate::base::ids::{AgainId, PersonId};

/// What somebody said of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its name.
    pub id: AgainId,
    /// Of whom.
    pub other: PersonId,
    /// Since when.
    pub since: Moment,
}

/// Tells whether the asker may say it of this helper: it worked out, and one of them said so.
pub fn of_helper(found: &Found, helper: PersonId) -> bool {
    let worked = matches!(
        found.request.state,
        State::Done { confirmed: Confirmed::Asker | Confirmed::Helper, .. }
    );
    let came = |it: OfferKind| it == OfferKind::Done;
    worked && found.answer(helper).is_some_and(|it| came(it.offer.state.kind()))
}

/// Tells whether this helper may say it of the asker: likewise, or once they themselves said that it worked.
pub fn of_asker(found: &Found, helper: PersonId) -> bool {
    let said = found.answer(helper).is_some_and(|it| it.offer.worked.is_some());
    (said && matches!(found.request.state, State::Confirming { .. })) || of_helper(found, helper)
}
