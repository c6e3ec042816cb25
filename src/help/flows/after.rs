//! The asker goes on with her request, herself or by a worker for her; the helper says how it went.

use uuid::Uuid;

use super::door_keys::moved;
use super::steps::{self, act, namens};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::help::found::Found;
use crate::help::request::{By, Refusal, Step};
use crate::help::store::{offers, requests};
use crate::people::{Caller, Relation};

/// How it went, as one says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// *Het is gelukt.*
    Worked,
    /// *Niet gelukt*, or *anders*.
    NotWorked,
    /// *Niemand gekomen.*
    NobodyCame,
    /// *Niemand deed open.*
    NobodyOpened,
}

/// *Niet meer nodig*, or *opgelost*.
pub async fn withdraw(house: &House, caller: &Caller, id: RequestId, solved: bool) -> Result<()> {
    act(house, caller, id, "help.withdraw", move |found, _, now| {
        found.request.clone().withdraw(found.offers(), solved, now)
    })
    .await
}

/// Says how it went: the asker, a worker for her, or a helper. The asker may say it of one helper; without, it is of
/// everybody who is still to be answered for.
pub async fn confirm(
    house: &House,
    caller: &Caller,
    id: RequestId,
    (outcome, of): (Outcome, Option<Uuid>),
) -> Result<()> {
    let person = caller.person;
    act(house, caller, id, "help.confirm", move |found, relation, now| {
        let by = match (who(person, relation), of) {
            (By::Asker, Some(mark)) => {
                By::AskerOf(found.marked(mark).ok_or(Refusal::NotAssigned)?.offer.helper)
            }
            (By::Helper(_) | By::AskerOf(_), Some(_)) => return Err(Refusal::NotPossibleNow),
            (by, None) => by,
        };
        went(found, by, outcome, now)
    })
    .await
}

fn went(found: &Found, by: By, outcome: Outcome, now: Moment) -> Result<Step, Refusal> {
    let (request, offers) = (found.request.clone(), found.offers());
    match (outcome, by) {
        (Outcome::Worked, _) => request.worked(offers, by, now),
        (Outcome::NotWorked, _) => request.not_worked(offers, by, None, now),
        (Outcome::NobodyCame, By::Asker) => request.nobody_came(offers, None, None, now),
        (Outcome::NobodyCame, By::AskerOf(of)) => request.nobody_came(offers, Some(of), None, now),
        (Outcome::NobodyOpened, By::Helper(helper)) => request.nobody_opened(offers, helper, now),
        (Outcome::NobodyCame, By::Helper(_))
        | (Outcome::NobodyOpened, By::Asker | By::AskerOf(_)) => Err(Refusal::NotPossibleNow),
    }
}

fn who(person: PersonId, relation: Relation) -> By {
    match relation {
        Relation::Party | Relation::Asked => By::Helper(person),
        Relation::Own | Relation::SameBuurt | Relation::None => By::Asker,
    }
}

/// *Liever iemand anders*, without a reason: here, and wherever else this neighbour would come to her.
pub async fn refuse_helper(
    house: &House,
    caller: &Caller,
    id: RequestId,
    mark: Uuid,
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (seen, _) = requests::find(tx.rows(), &caller, id).await?;
        moved::hold(tx, seen.request.requester).await?;
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let helper = found.marked(mark).ok_or(Error::NotFound)?.offer.helper;
        let step = found.request.clone().refuse_helper(found.offers(), helper, tx.now())?;
        steps::write(tx, &found, &step).await?;
        let pair = (found.request.requester, helper);
        for other in offers::between(tx.rows(), caller.buurt, pair).await? {
            let other = requests::lock_any(tx, caller.buurt, other).await?;
            // Where the hour has come already, it is a worker's to end.
            if let Ok(step) = other.request.clone().refuse_helper(other.offers(), helper, tx.now())
            {
                steps::write(tx, &other, &step).await?;
            }
        }
        namens(tx, &caller, &found, relation, "help.refuse_helper").await
    };
    house.db.write("help.refuse_helper", flow).await
}

/// Her yes to the name she saw.
pub async fn release_contact(
    house: &House,
    caller: &Caller,
    id: RequestId,
    mark: Uuid,
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let helper = found.marked(mark).ok_or(Error::NotFound)?.offer.helper;
        let step = found.request.clone().release_contact(found.offers(), helper, tx.now())?;
        steps::write(tx, &found, &step).await?;
        namens(tx, &caller, &found, relation, "help.release_contact").await
    };
    house.db.write("help.release_contact", flow).await
}
