//! Somebody would rather not meet somebody again: silent and mutual, and taken back by who wished it.
//!
//! What the two had planned ends with the neutral words of every day, and no reason.

use uuid::Uuid;

use super::door_keys::{back, moved};
use super::steps;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{ApartId, BuurtId, PersonId, RequestId};
use crate::help::offer::Kind as Offer;
use crate::help::store::apart::{self, Wish};
use crate::help::store::leaving::living;
use crate::help::store::requests;
use crate::people::{Caller, keeping};

/// One does not want to meet whom one met in a request: its helper, or who asked it.
pub async fn say(
    house: &House,
    caller: &Caller,
    (id, helper): (RequestId, Option<Uuid>),
) -> Result<()> {
    let by = caller.actor();
    let flow = async move |tx: &Tx| {
        let found = requests::load(tx.rows(), by.buurt, id).await?;
        let (_, other) = super::met::whom(&found, by.person, helper)?;
        let other = other.ok_or_else(|| Error::field("/helper", "required"))?;
        keep(tx, (by.buurt, by.person), other).await
    };
    house.db.write("help.apart", flow).await
}

/// Keeps two people apart because one wishes it, and ends what they had planned together.
pub(super) async fn keep(tx: &Tx, (buurt, by): (BuurtId, PersonId), other: PersonId) -> Result<()> {
    moved::hold(tx, by).await?;
    let mut theirs = living(tx.rows(), buurt, by).await?;
    theirs.extend(living(tx.rows(), buurt, other).await?);
    theirs.sort_unstable(); // both may wish it at once: whoever locks several does so in one order
    for id in theirs {
        let found = requests::lock_any(tx, buurt, id).await?;
        let asks = found.request.requester == by;
        let helper = if asks { other } else { by };
        let kind = found.answer(helper).map(|it| it.offer.state.kind());
        if !matches!(kind, Some(Offer::Assigned | Offer::Reserve)) {
            continue;
        }
        let (request, offers) = (found.request.clone(), found.offers());
        let step = if asks {
            request.refuse_helper(offers, helper, tx.now())
        } else {
            request.stay_away(offers, helper, tx.now())
        };
        if let Ok(step) = step {
            steps::write(tx, &found, &step).await?;
        }
    }
    back::ask_back_between(tx, buurt, by, other).await?;
    apart::wish(tx, buurt, by, other).await
}

/// One may meet somebody again after all, as far as oneself is concerned.
pub async fn take_back(house: &House, caller: &Caller, id: ApartId) -> Result<()> {
    let by = caller.actor();
    let flow = async move |tx: &Tx| apart::take_back(tx, by.buurt, by.person, id).await;
    house.db.write("help.apart_end", flow).await
}

/// Whom one does not want to meet, by first name; nobody who is no longer here.
pub async fn mine(house: &House, caller: &Caller) -> Result<Vec<(Wish, String)>> {
    let rows = house.db.read();
    let all = apart::wishes(rows, caller.buurt, caller.person).await?;
    let ids: Vec<PersonId> = all.iter().map(|it| it.other).collect();
    let people = keeping::open_all(house, rows, &ids).await?;
    let named = |it: Wish| {
        let name = people.get(&it.other).map(|who| who.details.name.first.clone())?;
        Some((it, name))
    };
    Ok(all.into_iter().filter_map(named).collect())
}
