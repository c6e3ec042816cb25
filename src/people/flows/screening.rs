//! *Uittreksel gezien*: written down by one who works here, renewed, taken back at once, and over by itself on
//! its date. Each is a line in the chain; the rooms above hear that somebody may do less.
//!
//! No timer ends it: the date does, at the moment it is read. So a clock that stood wrong ends nothing for good: what
//! was told too early is told once all the same, and what waits for a date waits for it anew.

use chrono::{Datelike as _, TimeDelta};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::departing::{changed, line};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::base::saying::Saying;
use crate::delivery::{self, Due, Kept, Notice, Promise};
use crate::people::audit::Entry;
use crate::people::notices;
use crate::people::screening::{self, FORGOTTEN, Screening, Why};
use crate::people::store::members::Member;
use crate::people::store::{members, persons, screenings, trail};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// The job that says, in time, that it ends.
pub const ENDS: &str = "people.screening_ends";

/// The job that says that it is over.
pub const OVER: &str = "people.screening_over";

/// The job that lets both wait anew where the clock was set back.
pub const WAITS: &str = "people.screenings";

/// So many are looked at in one flow.
const AT_ONCE: u64 = 40;

/// The most that are counted.
const MOST: u64 = 1_000;

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
        members::lock_all(tx, by.buurt, &[person]).await?; // as who says yes to what needs it does
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

/// It ends in a month: a worker asks for another, and who helps knows. Who is shut out for now hears it when they are
/// back.
pub async fn ends(house: &House, buurt: BuurtId, Whose { person }: Whose) -> Result<Kept> {
    let flow = async move |tx: &Tx| {
        let Some(it) = screenings::find(tx.rows(), (buurt, person)).await? else {
            return Ok(Kept::Done);
        };
        if it.told_at(tx.now()).is_some() || !it.holds(tx.now()) {
            return Ok(Kept::Done); // renewed, or so late that it is over
        }
        if !is_here(tx.rows(), (buurt, person)).await? {
            return Ok(Kept::Later(tx.now() + TimeDelta::days(1)));
        }
        let notice = notices::screening_ends();
        if was_told(tx.rows(), (buurt, &it), &notice).await? {
            return Ok(Kept::Done);
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
        tell(tx, buurt, person, notice).await?;
        Ok(Kept::Done)
    };
    house.db.write(ENDS, flow).await
}

/// It is over since its date: who helps knows, and the rooms above look what they said yes to. It waits on until it is
/// forgotten: what is over since a moment only may be so by a clock that stands wrong.
pub async fn over(house: &House, buurt: BuurtId, due: &Due) -> Result<Kept> {
    let (Whose { person }, at) = (due.read()?, due.at);
    let flow = async move |tx: &Tx| {
        let Some(it) = screenings::find(tx.rows(), (buurt, person)).await? else {
            return Ok(Kept::Done);
        };
        if it.holds(tx.now()) {
            return Ok(Kept::Later(it.until));
        }
        if at > it.until {
            return Ok(Kept::Done); // seen to be over before
        }
        let notice = notices::screening_over();
        less(tx, buurt, person).await?;
        let here = is_here(tx.rows(), (buurt, person)).await?;
        if here && !was_told(tx.rows(), (buurt, &it), &notice).await? {
            tell(tx, buurt, person, notice).await?;
        }
        changed(tx, buurt, person);
        Ok(Kept::Later(tx.now() + FORGOTTEN))
    };
    house.db.write(OVER, flow).await
}

/// Lets the timers of who is screened wait for their dates, once a day and at every start: those that were acted on
/// while the clock stood wrong, too.
pub async fn wait_anew(house: &House) -> Result<Kept> {
    let mut after = None;
    loop {
        let flow = async move |tx: &Tx| {
            let some = screenings::held(tx.rows(), tx.now(), after, AT_ONCE).await?;
            for (buurt, it) in &some {
                set_timers(tx, *buurt, it).await?;
            }
            let last = some.last().map(|(buurt, it)| (*buurt, it.person));
            Ok(last.filter(|_| some.len() as u64 >= AT_ONCE))
        };
        after = house.db.write(WAITS, flow).await?;
        if after.is_none() {
            return Ok(Kept::Later(house.now() + TimeDelta::days(1)));
        }
    }
}

/// Counts those that ended at or before a moment, and were seen to be over for as long.
pub async fn over_before(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    let ended = screenings::ended(rows, buurt, (before, MOST)).await?;
    let gone = no_longer_waiting(rows, buurt, ended).await?;
    Ok(u64::try_from(gone.len()).unwrap_or(MOST))
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget_over(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    let ended = screenings::ended(tx.rows(), buurt, (before, limit)).await?;
    let gone = no_longer_waiting(tx.rows(), buurt, ended).await?;
    screenings::forget(tx, buurt, &gone, before).await
}

/// Leaves out those of whom it is not sure yet that they are over.
async fn no_longer_waiting(
    rows: Rows<'_>,
    buurt: BuurtId,
    of: Vec<PersonId>,
) -> Result<Vec<PersonId>> {
    let keys: Vec<String> = of.iter().map(|it| key(OVER, (buurt, *it))).collect();
    let waiting = delivery::waiting(rows, &keys).await?;
    Ok(of.into_iter().zip(keys).filter(|(_, key)| !waiting.contains(key)).map(|it| it.0).collect())
}

/// Whether somebody has a place here.
async fn is_here(rows: Rows<'_>, (buurt, person): (BuurtId, PersonId)) -> Result<bool> {
    Ok(!members::here(rows, buurt, vec![person]).await?.is_empty())
}

/// Whether they heard this since it was written down: a clock that is set back tells nothing twice.
async fn was_told(
    rows: Rows<'_>,
    (buurt, it): (BuurtId, &Screening),
    notice: &Notice,
) -> Result<bool> {
    let told = delivery::told_to(rows, &[buurt], it.person).await?;
    Ok(told.iter().any(|line| line.kind == notice.kind && line.at >= it.noted))
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
