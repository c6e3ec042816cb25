//! Somebody asks to be forgotten, comes back in time, or died: one transaction each, through every room
//! that could still ask, tell or promise something.
//!
//! The time of regret is a promise; what is left of a case stays as long as its own term says.

use serde::{Deserialize, Serialize};

use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, PersonId};
use crate::base::saying::Saying;
use crate::delivery::{self, Promise};
use crate::help::leaving as help;
use crate::people::audit::Entry;
use crate::people::departure::{Departure, Kind};
use crate::people::person::Consent;
use crate::people::{Caller, Relation, departing, departures, keeping, mandates, members, trail};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// The job that forgets somebody when the time to come back is over.
pub const FORGET: &str = "rights.forget";

/// So many requests lose their words in one flow.
const AT_ONCE: u64 = 50;

/// Who is to be forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgetting {
    /// Who.
    pub person: PersonId,
}

/// Somebody asks to be forgotten: locked out at once, forgotten in seven days; tells when.
pub async fn forget_me(house: &House, caller: &Caller) -> Result<Moment> {
    let it = leave(house, caller.actor(), (caller.person, Kind::Forget), None).await?;
    it.due.ok_or_else(|| Error::internal("nobody is forgotten without a day"))
}

/// A worker asks it for somebody who has no account, or who rang.
pub async fn forget_for(
    house: &House,
    caller: &Caller,
    person: PersonId,
    consent: Consent,
) -> Result<()> {
    here(house, caller, person).await?;
    leave(house, caller.actor(), (person, Kind::Forget), Some(consent)).await.map(|_| ())
}

/// A worker says that somebody died. A human tells who came often.
pub async fn died(house: &House, caller: &Caller, person: PersonId) -> Result<()> {
    here(house, caller, person).await?;
    leave(house, caller.actor(), (person, Kind::Died), None).await.map(|_| ())
}

/// A worker lets somebody come back: they changed their mind, or it was a mistake.
pub async fn stays(house: &House, caller: &Caller, person: PersonId) -> Result<()> {
    here(house, caller, person).await?;
    let by = caller.actor();
    let flow = async move |tx: &Tx| {
        delivery::cancel(tx, &key(person)).await?;
        departing::undo(tx, by, person).await
    };
    house.db.write("rights.stays", flow).await
}

/// Shows whether somebody of the neighbourhood leaves.
pub async fn of(house: &House, caller: &Caller, person: PersonId) -> Result<Option<Departure>> {
    here(house, caller, person).await?;
    departures::find(house.db.read(), person).await
}

/// Lists who of the neighbourhood is leaving, with their names.
pub async fn all(house: &House, caller: &Caller) -> Result<Vec<(Departure, String)>> {
    let rows = house.db.read();
    let ids = departures::of_buurt(rows, caller.buurt).await?;
    let mut people = keeping::open_all(house, rows, &ids).await?;
    let mut all = Vec::new();
    for id in ids {
        let found = departures::find(rows, id).await?.filter(|it| it.lived_in(caller.buurt));
        let found = found.zip(people.remove(&id));
        all.extend(found.map(|(it, person)| (it, person.details.name.whole())));
    }
    Ok(all)
}

/// Forgets somebody whose time to come back is over; tells whether that was still so.
pub async fn forget(house: &House, person: PersonId) -> Result<()> {
    let due = departures::find(house.db.read(), person).await?;
    if !due.is_some_and(|it| it.is_due(house.now())) {
        return Ok(()); // they came back
    }
    loop {
        let flow = async move |tx: &Tx| help::forget_words(tx, person, AT_ONCE).await;
        if house.db.write("rights.forget_words", flow).await? < AT_ONCE {
            break;
        }
    }
    let flow = async move |tx: &Tx| {
        let Some(it) = departures::lock(tx, person).await?.filter(|it| it.is_due(tx.now())) else {
            return Ok(());
        };
        departing::forget(tx, person).await?;
        for (buurt, _) in &it.stood {
            help::ended(tx, *buurt, person).await?;
            let entry = Entry {
                buurt: *buurt,
                at: tx.now(),
                actor: None,
                on_behalf_of: None,
                action: "people.forgotten".to_owned(),
                subject: Some(person.0),
                consent: None,
                reason: None,
            };
            trail::append(tx, &entry).await?;
        }
        Ok(())
    };
    house.db.write("rights.forget", flow).await
}

/// Of who moved away, others say it.
pub(super) async fn here(house: &House, caller: &Caller, person: PersonId) -> Result<()> {
    let rows = house.db.read();
    match departures::find(rows, person).await? {
        Some(it) if !it.lived_in(caller.buurt) => return Err(Error::NotFound),
        Some(_) => {}
        None => drop(members::at_home(rows, caller.buurt, person).await?),
    }
    caller.admit(Relation::SameBuurt)
}

fn key(person: PersonId) -> String {
    format!("rights/forget/{person}")
}

/// One transaction: what they asked and promised ends, they are locked out and silenced, and when they
/// asked it, the day on which they are forgotten is promised. Said twice it is the same.
async fn leave(
    house: &House,
    by: Actor,
    (person, kind): (PersonId, Kind),
    consent: Option<Consent>,
) -> Result<Departure> {
    let flow = async move |tx: &Tx| {
        departures::hold(tx, person).await?;
        if by.person == person && kind == Kind::Forget {
            mandates::give_up(tx, person).await?; // a role that others gave keeps nobody from being forgotten
        }
        departing::may_leave(tx, person).await?;
        let before = departures::lock(tx, person).await?;
        match before {
            Some(it) if it.kind == kind || it.kind == Kind::Died || it.done.is_some() => {
                return Ok(it);
            }
            Some(_) => {}
            // Of who moved away, others say it.
            None => lives_here(tx, by, person).await?,
        }
        let stood = members::states(tx.rows(), person).await?;
        let it = Departure::begin((person, kind), (by.person, consent), stood, tx.now());
        begin(tx, by, &it).await?;
        Ok(it)
    };
    house.db.write("rights.leave", flow).await
}

async fn lives_here(tx: &Tx, by: Actor, person: PersonId) -> Result<()> {
    let there = members::find(tx.rows(), by.buurt, person).await?;
    there.standing.map(|_| ()).ok_or(Error::NotFound)
}

/// Who died is heard no more about what went wrong, and nobody is about them.
async fn heard_no_more(tx: &Tx, it: &Departure) -> Result<()> {
    if it.kind == Kind::Died {
        for (buurt, _) in &it.stood {
            help::ended(tx, *buurt, it.person).await?;
        }
    }
    Ok(())
}

async fn begin(tx: &Tx, by: Actor, it: &Departure) -> Result<()> {
    let person = it.person;
    heard_no_more(tx, it).await?;
    if departures::find(tx.rows(), person).await?.is_some() {
        delivery::cancel(tx, &key(person)).await?; // they died while they waited to be forgotten
        departures::died(tx, person).await?;
    } else {
        for (buurt, _) in &it.stood {
            if it.kind == Kind::Died {
                tell_who_came(tx, by, *buurt, person).await?;
            }
            help::stop(tx, *buurt, person).await?;
        }
        departing::lock(tx, it).await?;
    }
    if let Some(due) = it.due {
        let promise = Promise::new(FORGET, &Forgetting { person })?.buurt(by.buurt).at(due);
        delivery::promise(tx, promise.dedupe(key(person))).await?;
    }
    let action = format!("people.{}", it.kind.word());
    let consent = it.consent.map(|it| it.word().to_owned());
    trail::append(tx, &Entry { consent, ..departing::line(tx, by, person, &action) }).await
}

/// Who came often, or would come, hears it from a human.
async fn tell_who_came(
    tx: &Tx,
    by: Actor,
    buurt: crate::base::ids::BuurtId,
    person: PersonId,
) -> Result<()> {
    for helper in help::came_often(tx.rows(), buurt, person, tx.now()).await? {
        let new = New {
            kind: Task::TellInPerson,
            subject: Subject::new("people", person.0),
            person: Some(helper),
            reason: Saying::new("task-tell-in-person").person("who", person),
            urgency: Urgency::Today,
            due: tx.now(),
        };
        let task = tasks::raise(tx, buurt, new).await?;
        let owner = Some(by.person).filter(|_| buurt == by.buurt);
        tasks::plan(tx, buurt, task, (owner, Urgency::Today, tx.now())).await?;
    }
    Ok(())
}
