//! *Graag opnieuw*: each of two says it for oneself, or a worker for who asked; taken back whenever. The other never
//! reads it.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::steps::namens;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{AgainId, BuurtId, PersonId, RequestId};
use crate::help::again::{self as rule, Word};
use crate::help::found::Found;
use crate::help::offer::Kind as OfferKind;
use crate::help::request::Refusal;
use crate::help::store::{again, apart, requests};
use crate::people::{Caller, Relation};

/// What one says of whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saying {
    /// For who asked: which helper, by the name of the offer; needed where several came.
    pub helper: Option<Uuid>,
    /// Gladly again; or not so after all.
    pub again: bool,
}

/// Says it, or takes it back.
pub async fn say(house: &House, caller: &Caller, id: RequestId, it: Saying) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let buurt = found.request.buurt;
        let (by, other, may) = whom(&found, (relation, caller.person), it.helper)?;
        if !it.again {
            again::unsay(tx, buurt, by, other).await?;
            return namens(tx, &caller, &found, relation, "help.again_end").await;
        }
        // Of the other's wish nobody learns anything here.
        if !may || unwished(tx.rows(), buurt, by).await?.contains(&other) {
            return Err(Refusal::NotPossibleNow.into());
        }
        again::say(tx, buurt, by, other).await?;
        namens(tx, &caller, &found, relation, "help.again").await
    };
    house.db.write("help.again", flow).await
}

/// Takes back one word of one's own, without the request.
pub async fn take_back(house: &House, caller: &Caller, id: AgainId) -> Result<()> {
    let by = caller.actor();
    let flow = async move |tx: &Tx| again::take_back(tx, by.buurt, by.person, id).await;
    house.db.write("help.again_end", flow).await
}

/// Of whom of a request somebody may say it, and whether they did; reads nothing where there is nobody.
pub async fn of(
    rows: Rows<'_>,
    found: &Found,
    (by, asks): (PersonId, bool),
) -> Result<HashMap<PersonId, bool>> {
    let of_helper = |it: &PersonId| rule::of_helper(found, *it);
    let others: Vec<PersonId> = if asks {
        found.offers.iter().map(|it| it.offer.helper).filter(of_helper).collect()
    } else {
        rule::of_asker(found, by).then_some(found.request.requester).into_iter().collect()
    };
    if others.is_empty() {
        return Ok(HashMap::new());
    }
    let buurt = found.request.buurt;
    let said: HashSet<PersonId> =
        again::said(rows, buurt, by).await?.into_iter().map(|it| it.other).collect();
    let unwished = unwished(rows, buurt, by).await?;
    let wished = others.into_iter().filter(|it| !unwished.contains(it));
    Ok(wished.map(|it| (it, said.contains(&it))).collect())
}

/// What one said, for that person: the latest first.
pub async fn mine(rows: Rows<'_>, caller: &Caller) -> Result<Vec<Word>> {
    again::said(rows, caller.buurt, caller.person).await
}

/// Who says it, of whom, and whether they may.
fn whom(
    found: &Found,
    (relation, caller): (Relation, PersonId),
    helper: Option<Uuid>,
) -> Result<(PersonId, PersonId, bool)> {
    let asker = found.request.requester;
    if matches!(relation, Relation::Party | Relation::Asked) {
        return Ok((caller, asker, rule::of_asker(found, caller)));
    }
    let mut came = found.offers.iter().filter(|it| it.offer.state.kind() == OfferKind::Done);
    let of = match helper {
        Some(mark) => came.find(|it| it.mark == mark),
        None => came.next().filter(|_| came.next().is_none()),
    };
    let missing = if helper.is_some() { "unknown_value" } else { "required" };
    let Some(of) = of else {
        let ended = found.request.kind().ended();
        return Err(if ended {
            Error::field("/helper", missing)
        } else {
            Refusal::NotPossibleNow.into()
        });
    };
    Ok((asker, of.offer.helper, rule::of_helper(found, of.offer.helper)))
}

/// Whom somebody would rather not meet: their own wish only.
async fn unwished(rows: Rows<'_>, buurt: BuurtId, by: PersonId) -> Result<HashSet<PersonId>> {
    Ok(apart::wishes(rows, buurt, by).await?.into_iter().map(|it| it.other).collect())
}
