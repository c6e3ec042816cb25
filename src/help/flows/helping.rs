//! Neighbours say yes and no, and let go.

use chrono::Datelike as _;

use super::complaints as told;
use super::steps::{self, WaveDue, act};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::help::contact::ADDRESS_TERM;
use crate::help::contact::DoorWish;
use crate::help::dispatch::{Age, Meet, Youth};
use crate::help::found::Found;
use crate::help::offer::Decline;
use crate::help::request::{Helper, Kind, Refusal};
use crate::help::settings;
use crate::help::store::{complaints, first_right, offers, requests};
use crate::people::screening::KNOWN;
use crate::people::{Caller, Relation, Standing, members, persons, screenings};

/// *Ik help.* The first yes gets the place, every further yes is kept in reserve.
pub async fn accept(house: &House, caller: &Caller, id: RequestId) -> Result<()> {
    let born = persons::find(house.db.read(), caller.person).await?.birth_year;
    let age = born.map_or(Age::Adult, |it| Age::of(it, house.now().year()));
    let screened = requests::min_trust(house.db.read(), caller.buurt, id).await? > KNOWN;
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (buurt, person, lives) = (caller.buurt, caller.person, caller.lives());
        if screened {
            members::lock_all(tx, lives, &[person]).await?; // as who takes the screening back does
        }
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let rows = tx.rows();
        let member = members::find(rows, lives, person).await?;
        let wishes = member.helps && member.helping.next_door;
        let asked = !caller.is_guest() || relation == Relation::Party || wishes;
        if member.standing != Some(Standing::Confirmed) || !asked {
            return Err(Error::NotFound); // suspended since the call began
        }
        let paused = told::pauses(rows, lives, person).await?;
        let helper = Helper {
            person,
            trust: screenings::trust(rows, &member, found.request.window.end.max(tx.now())).await?,
            // Who helps no more hears the words of every late yes.
            apart: found.apart || (paused && complaints::stopped(rows, lives, person).await?),
            paused,
            let_go: offers::let_go(rows, lives, person, tx.now() - ADDRESS_TERM).await?,
        };
        old_enough(&found, age)?;
        let step = found.request.clone().accept(found.offers(), &helper, tx.now())?;
        steps::write(tx, &found, &step).await?;
        if step.request.kind() == Kind::Open {
            answered(tx, (buurt, id), person).await?; // more are needed: the others are asked
        }
        Ok(())
    };
    house.db.write("help.accept", flow).await
}

/// Who was asked first has answered: the others need not wait any longer.
pub(super) async fn answered(
    tx: &Tx,
    (buurt, request): (BuurtId, RequestId),
    helper: PersonId,
) -> Result<()> {
    if !first_right::over(tx, (buurt, request), helper).await? {
        return Ok(());
    }
    steps::search(tx, buurt, WaveDue { request, at_once: false }, tx.now()).await
}

/// The youth rule holds for a yes on the board as for a wave. What somebody chose as their own
/// limit does not: it is theirs to go past.
pub(super) fn old_enough(found: &Found, age: Age) -> Result<(), Refusal> {
    let rules = settings::category(found.question.category);
    let meet =
        if found.request.door == DoorWish::MeetingPlace { Meet::MeetingPlace } else { Meet::Door };
    let may = match (age, rules.youth) {
        (Age::Adult, _) | (Age::Youth, Youth::Door) => true,
        (Age::Youth, Youth::Together) => meet == Meet::MeetingPlace,
        (Age::Youth, Youth::No) | (Age::Child, _) => false,
    };
    if may { Ok(()) } else { Err(Refusal::TooYoung) }
}

/// *Nu niet*, or a reason that holds for good.
pub async fn decline(house: &House, caller: &Caller, id: RequestId, why: Decline) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, _) = requests::lock(tx, &caller, id).await?;
        let by = caller.person;
        if found.is_closed_for(by) {
            return Err(Refusal::NoLongerOpen.into());
        }
        let step = found.request.clone().decline(found.offers(), by, why, tx.now())?;
        steps::write(tx, &found, &step).await?;
        answered(tx, (caller.buurt, id), by).await
    };
    house.db.write("help.decline", flow).await
}

/// The question was opened.
pub async fn seen(house: &House, caller: &Caller, id: RequestId) -> Result<()> {
    let by = caller.person;
    act(house, caller, id, "help.seen", move |found, _, now| {
        found.request.clone().seen(found.offers(), by, now)
    })
    .await
}

/// *Dit is meer dan klein helpen*: a worker looks along, and nothing else changes.
pub async fn more_than_small(house: &House, caller: &Caller, id: RequestId) -> Result<()> {
    let by = caller.person;
    act(house, caller, id, "help.more_than_small", move |found, _, _| {
        if found.is_closed_for(by) {
            return Err(Refusal::NoLongerOpen);
        }
        found.request.clone().more_than_small(found.offers(), by)
    })
    .await
}

/// *Ik kan toch niet.*
pub async fn back_out(house: &House, caller: &Caller, id: RequestId) -> Result<()> {
    let by = caller.person;
    act(house, caller, id, "help.back_out", move |found, _, now| {
        found.request.clone().back_out(found.offers(), by, now)
    })
    .await
}
