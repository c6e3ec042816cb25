//! *Ik kom met twee*: a friend or a child comes along with a helper, known by a first name; or a neighbour,
//! who says yes in their own name and takes a place. The asker may say *liever niet*.
//!
//! ```text
//!   nobody ◄──said──► comes ──declined──► alone (and stays so)
//! ```
//!
//! A neighbour is asked as by a worker, by name; why somebody cannot be, nobody learns, but that only who is screened may
//! come, also along. Never asks the time.

use super::contact::VISIBLE_AFTER;
use super::extra;
use super::found::{Answer, Found};
use super::offer::{Kind as Comes, Offer};
use super::request::{Kind, State};
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{PersonId, RequestId};
use crate::base::seal::Place;
use crate::base::text::Line;
use crate::base::word::word_enum;
use crate::people::screening::KNOWN;
use uuid::Uuid;

/// A first name: 1 to 40 characters.
pub type FirstName = Line<1, 40>;

word_enum!(
    /// Why nobody can come along.
    Refusal {
        /// Who says so does not come, or it is over.
        NotHere = "company_not_here",
        /// The asker would rather have one visitor.
        Alone = "company_alone",
        /// This neighbour cannot be asked along, whatever the reason.
        NotPossible = "company_not_possible",
        /// Only who is screened may come here, also along.
        Screened = "company_screened",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

word_enum!(
    /// Whether a neighbour who was asked along comes.
    Beside {
        /// Has not answered yet.
        Asked = "asked",
        /// Said yes, and has a place.
        Comes = "comes",
        /// Does not come.
        Not = "not",
    }
);

/// Who comes along, as the helper says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Along {
    /// Nobody, after all.
    Nobody,
    /// A friend or a child, by first name.
    Friend(FirstName),
    /// A neighbour one met, by the name of the offer by which one did.
    Neighbour(Uuid),
}

/// Who comes along with one helper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// With whom.
    pub helper: PersonId,
    /// The first name, sealed with the key of the helper.
    pub name: Vec<u8>,
    /// The neighbour whose first name it is.
    pub neighbour: Option<PersonId>,
    /// When it was said.
    pub said: Moment,
    /// When the asker said that she would rather not.
    pub declined: Option<Moment>,
}

/// The place of the sealed name.
pub fn place(id: RequestId) -> Place {
    Place::new("help_company", "name", id.0)
}

/// Tells whether somebody may say with whom they come: while they are to come.
pub fn may_be_said(found: &Found, helper: PersonId) -> bool {
    let comes = found.answer(helper).is_some_and(|it| it.offer.state.kind() == Comes::Assigned);
    comes && matches!(found.request.kind(), Kind::Open | Kind::Matched)
}

/// Tells whether the asker would rather have one visitor: said when she asked, or when she was told.
pub fn rather_alone(found: &Found, said: Option<&Company>) -> bool {
    extra::alone(&found.question.extras) || said.is_some_and(|it| it.declined.is_some())
}

/// Tells whether who comes along goes too: who was to come with them comes no more.
pub fn goes_with(before: &Offer, after: &Offer) -> bool {
    let came = matches!(after.state.kind(), Comes::Assigned | Comes::Done);
    before.state.kind() == Comes::Assigned && !came
}

/// Tells whether it is shown: until the thread between the two closes.
pub fn is_shown(found: &Found, now: Moment) -> bool {
    match found.request.state {
        State::Done { at, .. } => now < at + VISIBLE_AFTER,
        State::Closed { .. } => false,
        State::Review { .. }
        | State::Open { .. }
        | State::Matched { .. }
        | State::Confirming { .. } => true,
    }
}

/// The helper says who comes along, or that nobody does.
pub fn said(
    found: &Found,
    before: Option<&Company>,
    (helper, name): (PersonId, Option<Vec<u8>>),
    now: Moment,
) -> Result<Option<Company>, Refusal> {
    if !may_be_said(found, helper) {
        return Err(Refusal::NotHere);
    }
    if rather_alone(found, before) {
        return Err(Refusal::Alone);
    }
    Ok(name.map(|name| Company { helper, name, neighbour: None, said: now, declined: None }))
}

/// Tells whether nobody comes along who is not screened: no friend, no child, and of the neighbours only who is.
pub fn only_screened(found: &Found) -> bool {
    found.request.min_trust > KNOWN
}

/// The helper says that a friend or a child comes along, or that nobody does.
pub fn friend_said(
    found: &Found,
    before: Option<&Company>,
    (helper, name): (PersonId, Option<Vec<u8>>),
    now: Moment,
) -> Result<Option<Company>, Refusal> {
    let it = said(found, before, (helper, name), now)?;
    if it.is_some() && only_screened(found) { Err(Refusal::Screened) } else { Ok(it) }
}

/// Tells whether a neighbour may be asked along now: while a place is free, for nobody who thinks about it.
pub fn has_place(found: &Found, now: Moment) -> bool {
    let Found { request, .. } = found;
    let kept = found.offers().kept_until(request.places, now).is_some();
    request.kind() == Kind::Open && !request.held && !kept && now <= request.window.end
}

/// Tells whether the neighbour who was asked along comes; nothing of a friend.
pub fn beside(found: &Found, it: &Company) -> Option<Beside> {
    let stands = found.answer(it.neighbour?).map(Answer::stands);
    Some(match stands {
        Some(Comes::Assigned | Comes::Done) => Beside::Comes,
        Some(Comes::Sent | Comes::Seen | Comes::Reserve) => Beside::Asked,
        Some(
            Comes::Queued
            | Comes::Declined
            | Comes::Lapsed
            | Comes::Superseded
            | Comes::Released
            | Comes::BackedOutEarly
            | Comes::BackedOutLate
            | Comes::NoShow
            | Comes::Removed,
        )
        | None => Beside::Not,
    })
}

/// Tells whether the asker is told of it: of a neighbour once they said yes.
pub fn is_told(found: &Found, it: &Company) -> bool {
    matches!(beside(found, it), None | Some(Beside::Comes))
}

/// *Liever niet*, says the asker. Saying it again changes nothing.
pub fn declined(before: Option<&Company>, now: Moment) -> Result<Company, Refusal> {
    let before = before.ok_or(Refusal::NotHere)?;
    Ok(Company { declined: before.declined.or(Some(now)), ..before.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::{Lang, known};

    #[test]
    fn rather_not_is_said_once_and_never_of_nobody() {
        let at = |it: &str| it.parse::<Moment>().unwrap();
        let helper = PersonId(Uuid::nil());
        let (said, first) = (at("2026-11-22T10:00:00Z"), at("2026-11-22T11:00:00Z"));
        let comes = Company { helper, name: vec![1], neighbour: None, said, declined: None };
        let alone = declined(Some(&comes), first).unwrap();
        assert_eq!(alone.declined, Some(first));
        assert_eq!(declined(Some(&alone), at("2026-11-22T12:00:00Z")), Ok(alone));
        assert_eq!(declined(None, first), Err(Refusal::NotHere));
    }

    #[test]
    fn every_refusal_has_words_in_every_language() {
        for id in Refusal::ALL.iter().map(|it| format!("problem-{}", it.word().replace('_', "-"))) {
            for lang in Lang::ALL {
                assert!(known(lang, &id), "{id} in {}", lang.code());
            }
        }
    }
}
