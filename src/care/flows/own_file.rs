//! The person reads their own file, puts a word beside it, and takes a copy with them. The line in the
//! chain comes first.
//!
//! What a reporter or a worker wrote is left out here, before anything is shown: it goes into no page
//! and no copy.

use serde_json::json;
use uuid::Uuid;

use super::{opening, steps};
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, SignalId};
use crate::base::saying::Saying;
use crate::base::text::Prose;
use crate::buurt::Buurt;
use crate::care::basis::Basis;
use crate::care::case::{Handover, Happening};
use crate::care::own;
use crate::care::release::{Category, Released};
use crate::care::signal::Signal;
use crate::care::store::{log, signals};
use crate::people::session::Kind;
use crate::people::{Caller, devices, sessions, trail};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// What the person puts beside the file: 1 to 500 characters.
pub type Correction = Prose<1, 500>;

/// So many lines of the chain are shown.
const LOOKS: u64 = 200;

/// Working minutes within which a worker reads a correction.
const READ_WITHIN: u32 = 24 * 60;

/// A case as the person concerned reads it.
#[derive(Debug)]
pub struct Mine {
    /// The signal.
    pub signal: Signal,
    /// The summary that was written with them.
    pub summary: Option<String>,
    /// On what ground data are shared, without the words of who recorded it.
    pub bases: Vec<Basis>,
    /// Which services were asked, with what they read.
    pub services: Vec<(Handover, Vec<Released>)>,
    /// What the person put beside it, the latest first.
    pub corrections: Vec<(Moment, String)>,
    /// Who looked or worked on it, the latest first.
    pub looks: Vec<Look>,
}

/// One line about who looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Moment,
    /// Which worker; nobody when a service did.
    pub who: Option<PersonId>,
    /// Which service, where one did.
    pub service: Option<Uuid>,
    /// Whether it was opened, and nothing changed.
    pub opened: bool,
}

/// Lets through who signed in a moment ago, on a device of their own; tells until when.
pub async fn may_look(house: &House, caller: &Caller) -> Result<Moment> {
    let rows = house.db.read();
    let (kind, began) = sessions::begun(rows, caller.session).await?.ok_or(Error::NotSignedIn)?;
    let shared = kind == Kind::Shared || devices::has_others(rows, caller.session).await?;
    Ok(own::may_look(shared, began, house.now())?)
}

/// Finds the files that somebody may read by themselves, the newest first.
pub async fn all(house: &House, caller: &Caller) -> Result<Vec<Signal>> {
    let found = signals::about(house.db.read(), caller.buurt, caller.person).await?;
    let mut mine: Vec<Signal> = found.into_iter().map(|it| it.signal).collect();
    mine.retain(|it| caller.admit(own::relation(it, caller.person)).is_ok());
    Ok(mine)
}

/// Opens a file for the person concerned; `name` is what the chain says of it.
pub async fn open(
    house: &House,
    caller: &Caller,
    id: SignalId,
    name: &'static str,
) -> Result<Mine> {
    may_look(house, caller).await?;
    let by = caller.clone();
    let flow = async move |tx: &Tx| {
        let case = signals::lock_any(tx, by.buurt, id).await?;
        by.admit(own::relation(&case.signal, by.person))?;
        steps::note(tx, &by, (&case.signal, name), None).await
    };
    house.db.write("care.file", flow).await?;
    let rows = house.db.read();
    let case = signals::load(rows, caller.buurt, id).await?;
    caller.admit(own::relation(&case.signal, caller.person))?;
    let all = opening::content(house, case).await?;
    let corrected = all.events.into_iter().filter(|(it, _)| it.what == Happening::Corrected);
    let looks = trail::about(rows, caller.buurt, &[id.0], LOOKS).await?;
    Ok(Mine {
        summary: all.summary,
        bases: all.bases.into_iter().map(|(it, _)| it).collect(),
        services: all
            .referrals
            .into_iter()
            .map(|(it, read, _)| (it, without_tellers(read)))
            .collect(),
        corrections: corrected.filter_map(|(it, words)| Some((it.at, words?))).collect(),
        looks: looks.iter().filter(|it| it.actor != Some(caller.person)).filter_map(look).collect(),
        signal: all.case.signal,
    })
}

/// How to call safely may be a sentence of who told it: the service reads it, a file does not.
fn without_tellers(mut read: Vec<Released>) -> Vec<Released> {
    read.retain(|it| it.category != Category::SafeContact);
    read
}

fn look(it: &crate::people::audit::Entry) -> Option<Look> {
    let service = it.reason.as_deref().and_then(|it| it.strip_prefix("service "));
    let service = service.filter(|_| it.actor.is_none()).and_then(|it| it.parse().ok());
    let known = it.actor.is_some() || service.is_some();
    let opened = matches!(it.action.as_str(), "care.open" | "service.visit");
    known.then_some(Look { at: it.at, who: it.actor, service, opened })
}

/// The person puts a word beside the file: nothing of it is changed, and a worker reads it.
pub async fn correct(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (id, once): (SignalId, Once),
    words: Correction,
) -> Result<()> {
    may_look(house, caller).await?;
    let case = signals::load(house.db.read(), caller.buurt, id).await?;
    caller.admit(own::relation(&case.signal, caller.person))?;
    let key = steps::case_key(house, case.file.key).await?;
    let event = steps::event(house.now(), Some(caller.person), Happening::Corrected, json!({}));
    let event = steps::sealed(event, &key, words.as_str())?;
    let (by, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let case = signals::lock_any(tx, by.buurt, id).await?;
        by.admit(own::relation(&case.signal, by.person))?;
        log::happened(tx, steps::key(&case.signal), std::slice::from_ref(&event)).await?;
        let new = New {
            kind: Task::FileCorrected,
            subject: Subject::new(steps::ROOM, id.0),
            person: Some(by.person),
            reason: Saying::new("task-file-corrected"),
            urgency: Urgency::Soon,
            due: buurt.rhythm.working(tx.now(), READ_WITHIN),
        };
        let plan = (case.signal.owner, new.urgency, new.due);
        let task = tasks::raise(tx, buurt.id, new).await?;
        tasks::plan(tx, buurt.id, task, plan).await?;
        steps::announce(tx, &case.signal);
        steps::note(tx, &by, (&case.signal, "care.file.correct"), None).await
    };
    house.db.write_once(once, "care.correct", (), flow).await
}
