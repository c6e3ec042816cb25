//! Somebody is away, or in hospital: what they promised meanwhile is let go with the neutral words of every
//! day, and their series rest. What they asked else stays until they, or a worker for them, say otherwise,
//! one by one. Nobody writes down why.

use serde::{Deserialize, Serialize};

use super::leaving::let_go_if;
use super::series::{rest_all, wake_all};
use crate::base::clock::Moment;
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::delivery::{self, Kept, Promise};
use crate::help::found::Found;
use crate::help::store::leaving::living;
use crate::help::store::requests;
use crate::help::window::Window;
use crate::people::audit::Entry;
use crate::people::away::Away;
use crate::people::{Caller, Relation, absences, members, trail};

/// The job that forgets that somebody was away, when they are back.
pub const AWAY: &str = "help.away";

/// Who.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwayDue {
    /// Who.
    pub person: PersonId,
}

/// When somebody is away, and what they asked that falls in it.
pub type Now = (Option<Away>, Vec<Found>);

/// Says when somebody is away: oneself, or a worker for them.
pub async fn say(house: &House, caller: &Caller, person: PersonId, it: Away) -> Result<()> {
    here(house, caller, person).await?;
    it.fits(house.now()).map_err(|wrong| Error::Invalid(vec![wrong]))?;
    let by = caller.actor();
    let flow = async move |tx: &Tx| {
        let here = by.buurt;
        absences::put(tx, (here, person), it, by.person).await?;
        let now = tx.now();
        rest_all(tx, here, person, it).await?;
        let_go_if(tx, here, person, |found| {
            let Window { start, end, flexible } = found.request.window;
            it.keeps_from(start.max(now), end, flexible)
        })
        .await?;
        match it.until {
            Some(back) => look_at(tx, (here, person), back).await?,
            None => delivery::cancel(tx, &key(here, person)).await?,
        }
        said(tx, by, person).await
    };
    house.db.write("help.away", flow).await
}

/// They are back, or do not go.
pub async fn back(house: &House, caller: &Caller, person: PersonId) -> Result<()> {
    here(house, caller, person).await?;
    let by = caller.actor();
    let flow = async move |tx: &Tx| {
        forget(tx, by.buurt, person).await?;
        wake_all(tx, by.buurt, person).await?;
        said(tx, by, person).await
    };
    house.db.write("help.back", flow).await
}

/// The last day is over: it is forgotten that they were away, and what rested goes on.
pub async fn due(house: &House, buurt: BuurtId, AwayDue { person }: AwayDue) -> Result<Kept> {
    let flow = async move |tx: &Tx| {
        let now = tx.now();
        let Some(it) = absences::find(tx.rows(), (buurt, person)).await? else {
            return Ok(Kept::Done);
        };
        if !it.is_over(now) {
            return Ok(it.until.map_or(Kept::Done, Kept::Later));
        }
        absences::end(tx, (buurt, person)).await?;
        wake_all(tx, buurt, person).await?;
        Ok(Kept::Done)
    };
    house.db.write("help.away_over", flow).await
}

/// Shows when somebody is away, and what they asked for then.
pub async fn of(house: &House, caller: &Caller, person: PersonId) -> Result<Now> {
    here(house, caller, person).await?;
    let (rows, now) = (house.db.read(), house.now());
    let found = absences::find(rows, (caller.buurt, person)).await?;
    let Some(it) = found.filter(|it| !it.is_over(now)) else { return Ok((None, Vec::new())) };
    let mut asked = Vec::new();
    for id in living(rows, caller.buurt, person).await? {
        let one = requests::load(rows, caller.buurt, id).await?;
        let window = one.request.window;
        if window.flexible || it.meets(window.start, window.end) {
            asked.push(one);
        }
    }
    Ok((Some(it), asked))
}

/// Somebody leaves for good: nothing waits for their coming back.
pub(super) async fn forget(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    absences::end(tx, (buurt, person)).await?;
    delivery::cancel(tx, &key(buurt, person)).await
}

async fn here(house: &House, caller: &Caller, person: PersonId) -> Result<()> {
    if person == caller.person {
        return Ok(());
    }
    let there = members::find(house.db.read(), caller.buurt, person).await?;
    there.standing.ok_or(Error::NotFound)?;
    caller.admit(Relation::SameBuurt)
}

fn key(buurt: BuurtId, person: PersonId) -> String {
    format!("help/away/{buurt}/{person}")
}

async fn look_at(tx: &Tx, (buurt, person): (BuurtId, PersonId), at: Moment) -> Result<()> {
    let promise = Promise::new(AWAY, &AwayDue { person })?.buurt(buurt).about(person.0).at(at);
    delivery::promise(tx, promise.dedupe(key(buurt, person))).await
}

/// Tells them and the desk; and a line in the chain when a worker said it.
async fn said(tx: &Tx, by: Actor, person: PersonId) -> Result<()> {
    tx.announce(News::Changed {
        buurt: by.buurt,
        kind: "person".to_owned(),
        id: person.0,
        people: vec![person],
        desk: true,
    });
    if by.person == person {
        return Ok(());
    }
    let entry = Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: Some(person),
        action: "help.away".to_owned(),
        subject: Some(person.0),
        consent: None,
        reason: None,
    };
    trail::append(tx, &entry).await
}
