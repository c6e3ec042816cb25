//! *Uittreksel gezien*: written down by one who works here, renewed, taken back at once, and over by itself on
//! its date. Each is a line in the chain; the rooms above hear that somebody may do less.

use chrono::Datelike as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::departing::{changed, line};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::base::saying::Saying;
use crate::delivery::{self, Kept, Notice, Promise};
use crate::people::audit::Entry;
use crate::people::notices;
use crate::people::screening::{self, Screening, Why};
use crate::people::store::members::Member;
use crate::people::store::{members, persons, screenings, trail};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// The job that says, in time, that it ends.
pub const ENDS: &str = "people.screening_ends";

/// The job that says that it is over.
pub const OVER: &str = "people.screening_over";

/// The promise that somebody may do less from now on: the rooms above look what they said yes to.
pub const LESS: &str = "people.screened_less";

/// Whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whose {
    /// Who.
    pub person: PersonId,
}

/// Writes that one saw it on a day, and until which day it counts; in place of what was written before.
pub async fn note(
    house: &House,
    by: Actor,
    person: PersonId,
    (seen, last): (Date, Date),
) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let member = members::lock_all(tx, by.buurt, &[person]).await?.pop();
        let member = member.ok_or(Error::NotFound)?;
        may(tx.rows(), by.person, &member, tx.now()).await?;
        let until =
            screening::until(seen, last, tx.now()).map_err(|wrong| Error::Invalid(vec![wrong]))?;
        let before = screenings::find(tx.rows(), (by.buurt, person)).await?;
        let it = Screening { person, seen, until, by: by.person, noted: tx.now() };
        screenings::put(tx, by.buurt, &it).await?;
        forget_timers(tx, (by.buurt, person)).await?;
        set_timers(tx, by.buurt, &it).await?;
        if before.is_some_and(|it| it.until > until) {
            less(tx, by.buurt, person).await?;
        }
        changed(tx, by.buurt, person);
        trail::append(tx, &line_of(tx, by, person, ("people.screened", None))).await
    };
    house.db.write("people.screened", flow).await
}

/// Takes it back at once: what they said yes to and may not do is let go in the room above.
pub async fn take_back(house: &House, by: Actor, person: PersonId, why: Why) -> Result<()> {
    if by.person == person {
        return Err(screening::Refusal::Yourself.into());
    }
    let flow = async move |tx: &Tx| {
        if !end(tx, (by.buurt, person)).await? {
            return Err(Error::NotFound);
        }
        less(tx, by.buurt, person).await?;
        tell(tx, by.buurt, person, notices::screening_over()).await?;
        changed(tx, by.buurt, person);
        let said = ("people.screening_end", Some(why.word()));
        trail::append(tx, &line_of(tx, by, person, said)).await
    };
    house.db.write("people.screening_end", flow).await
}

/// Ends it, with what was promised about it: who leaves a neighbourhood is screened anew in another.
pub(super) async fn end(tx: &Tx, who: (BuurtId, PersonId)) -> Result<bool> {
    forget_timers(tx, who).await?;
    screenings::delete(tx, who).await
}

/// Tells whether this one may write it of somebody.
pub async fn may(rows: Rows<'_>, by: PersonId, member: &Member, now: Moment) -> Result<()> {
    let born = persons::find(rows, member.person).await?.birth_year;
    let here = (member.standing, member.helps);
    Ok(screening::may((by, member.person), here, (born, now.year()))?)
}

/// It ends in a month: a worker asks for another, and who helps knows.
pub async fn ends(house: &House, buurt: BuurtId, Whose { person }: Whose) -> Result<Kept> {
    let flow = async move |tx: &Tx| {
        let Some(it) = here(tx.rows(), (buurt, person)).await? else { return Ok(Kept::Done) };
        if it.told_at(tx.now()).is_some() || !it.holds(tx.now()) {
            return Ok(Kept::Done); // renewed, or so late that it is over
        }
        let new = New {
            kind: Kind::ScreeningEnds,
            subject: Subject::new("people", person.0),
            person: Some(person),
            reason: Saying::new("task-screening-ends"),
            urgency: Urgency::Soon,
            due: it.until,
        };
        tasks::raise(tx, buurt, new).await?;
        tell(tx, buurt, person, notices::screening_ends()).await?;
        Ok(Kept::Done)
    };
    house.db.write(ENDS, flow).await
}

/// It is over since its date: who helps knows, and the rooms above look what they said yes to.
pub async fn over(house: &House, buurt: BuurtId, Whose { person }: Whose) -> Result<Kept> {
    let flow = async move |tx: &Tx| {
        let Some(it) = here(tx.rows(), (buurt, person)).await? else { return Ok(Kept::Done) };
        if it.holds(tx.now()) {
            return Ok(Kept::Later(it.until));
        }
        less(tx, buurt, person).await?;
        tell(tx, buurt, person, notices::screening_over()).await?;
        changed(tx, buurt, person);
        Ok(Kept::Done)
    };
    house.db.write(OVER, flow).await
}

/// What was written of somebody who still has a place here.
async fn here(rows: Rows<'_>, who: (BuurtId, PersonId)) -> Result<Option<Screening>> {
    if members::here(rows, who.0, vec![who.1]).await?.is_empty() {
        return Ok(None);
    }
    screenings::find(rows, who).await
}

async fn set_timers(tx: &Tx, buurt: BuurtId, it: &Screening) -> Result<()> {
    let who = (buurt, it.person);
    let set = |job: &'static str, at: Moment| -> Result<Promise> {
        let promise = Promise::new(job, &Whose { person: it.person })?;
        Ok(promise.buurt(buurt).at(at).dedupe(key(job, who)))
    };
    let mut all = vec![set(OVER, it.until)?];
    if let Some(at) = it.told_at(tx.now()) {
        all.push(set(ENDS, at)?);
    }
    delivery::promise_all(tx, all).await
}

async fn forget_timers(tx: &Tx, who: (BuurtId, PersonId)) -> Result<()> {
    delivery::cancel_all(tx, &[key(ENDS, who), key(OVER, who)]).await?;
    tasks::settle_person(tx, who.0, Kind::ScreeningEnds, who.1).await
}

fn key(job: &str, (buurt, person): (BuurtId, PersonId)) -> String {
    format!("{job}/{buurt}/{person}")
}

async fn less(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    let promise = Promise::new(LESS, &Whose { person })?.buurt(buurt).about(person.0);
    delivery::promise(tx, promise).await
}

async fn tell(tx: &Tx, buurt: BuurtId, person: PersonId, notice: Notice) -> Result<()> {
    delivery::notify(tx, buurt, person, &Subject::new("people", person.0), notice).await
}

fn line_of(
    tx: &Tx,
    by: Actor,
    person: PersonId,
    (action, why): (&str, Option<&'static str>),
) -> Entry {
    let reason = why.map(str::to_owned);
    Entry { on_behalf_of: None, reason, ..line(tx, by, person, action) }
}
