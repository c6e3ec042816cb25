//! A case is opened: first the line in the chain, then the content.
//!
//! Who does not have it says why, and a coordinator hears of it.

use serde_json::json;

use super::steps;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, ReferralId, SignalId};
use crate::base::saying::Saying;
use crate::base::seal::DataKey;
use crate::base::text::Prose;
use crate::buurt::Buurt;
use crate::care::basis::Basis;
use crate::care::case::{
    Case, Event, Handover, Happening, Reporter, Told, of_basis, of_event, of_message, of_referral,
    of_signal,
};
use crate::care::release::Released;
use crate::care::signal::Signal;
use crate::care::store::messages::{self, Said};
use crate::care::store::{bases, log, referrals, signals};
use crate::people::{Caller, Relation, Role};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// Why somebody opens a case that is not theirs: 20 to 500 characters.
pub type Why = Prose<20, 500>;

/// Working minutes within which a coordinator hears of it.
const HEARD_WITHIN: u32 = 8 * 60;

/// A case in the clear, only while it is shown.
#[derive(Debug)]
pub struct Opened {
    /// The signal.
    pub case: Case,
    /// What was told; nothing once it was forgotten.
    pub told: Option<Told>,
    /// The summary that the person saw.
    pub summary: Option<String>,
    /// The signals that are part of it, with what was told.
    pub parts: Vec<(Signal, Option<Told>)>,
    /// Whom it is about too.
    pub also: Vec<PersonId>,
    /// Who told it, of all its parts, the earliest first.
    pub reporters: Vec<Reporter>,
    /// What happened, the newest first, with its words.
    pub events: Vec<(Event, Option<String>)>,
    /// The grounds, with their words.
    pub bases: Vec<(Basis, Option<String>)>,
    /// The referrals, with what was released.
    pub referrals: Vec<(Handover, Vec<Released>, Option<String>)>,
    /// What was said about them: by whom, and what.
    pub said: Vec<(Said, Option<String>, String)>,
}

/// Opens a case for somebody who may.
pub async fn open(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    id: SignalId,
    why: Option<Why>,
) -> Result<Opened> {
    let (found, _) = signals::find(house.db.read(), caller, id).await?;
    let told = opened(house, caller, &found, why.as_ref()).await?;
    let (buurt, by) = (buurt.clone(), caller.clone());
    let flow = async move |tx: &Tx| {
        let (case, relation) = signals::lock(tx, &by, id).await?;
        let foreign = relation != Relation::Own && case.signal.owner.is_some();
        // Who must look at what was shared without a yes opens the case for that.
        let reviews = foreign && by.is(Role::Coordinator) && waits(tx, &case).await?;
        if foreign && why.is_none() && !reviews {
            return Err(Error::Refused("case_not_yours"));
        }
        if foreign {
            let told = Event { at: tx.now(), ..told };
            log::happened(tx, steps::key(&case.signal), &[told]).await?;
            if !reviews {
                tell_coordinator(tx, &buurt, &case.signal).await?;
            }
        }
        steps::note(tx, &by, (&case.signal, "care.open"), None).await
    };
    house.db.write("care.open", flow).await?;
    let (case, _) = signals::find(house.db.read(), caller, id).await?;
    content(house, case).await
}

/// What is noted when somebody opens a case that is not theirs: the reason is words about somebody, so
/// it is sealed with the case, and read there.
async fn opened(house: &House, by: &Caller, case: &Case, why: Option<&Why>) -> Result<Event> {
    let event = steps::event(house.now(), Some(by.person), Happening::Opened, json!({}));
    match (why, case.file.key) {
        (Some(why), Some(key)) => {
            steps::sealed(event, &steps::case_key(house, Some(key)).await?, why.as_str())
        }
        _ => Ok(event),
    }
}

/// Tells whether something of a case waits for a coordinator.
async fn waits(tx: &Tx, case: &Case) -> Result<bool> {
    let grounds = bases::of_signal(tx.rows(), steps::key(&case.signal)).await?;
    Ok(grounds.iter().any(|(it, _)| it.review_due.is_some() && it.reviewed.is_none()))
}

/// Reads a case as the person concerned may see it: who calls was let through already.
pub async fn content(house: &House, case: Case) -> Result<Opened> {
    let rows = house.db.read();
    let key = steps::key(&case.signal);
    let data_key = match case.file.key {
        Some(_) => Some(steps::case_key(house, case.file.key).await?),
        None => None,
    };
    let merged = signals::merged_into(rows, key.0, key.1).await?;
    let mut parts = Vec::new();
    for part in &merged {
        let own_key = match part.file.key {
            Some(_) => Some(steps::case_key(house, part.file.key).await?),
            None => None,
        };
        parts.push((part.signal.clone(), told(own_key.as_ref(), part)?));
    }
    let mut all: Vec<SignalId> = vec![case.signal.id];
    all.extend(merged.iter().map(|it| it.signal.id));
    let reporters = log::reporters(rows, key.0, &all).await?;
    let handed = referrals::of_signal(rows, key).await?;
    let ids: Vec<ReferralId> = handed.iter().map(|it| it.referral.id).collect();
    let eye = Eye(data_key);
    Ok(Opened {
        told: told(eye.0.as_ref(), &case)?,
        summary: eye.read(&of_signal("summary", case.signal.id), case.file.summary.as_deref())?,
        parts,
        also: log::about(rows, key).await?,
        reporters: reporters.into_iter().map(|(_, it)| it).collect(),
        events: eye.events(log::events(rows, key.0, &[key.1]).await?)?,
        bases: eye.bases(bases::of_signal(rows, key).await?)?,
        referrals: handed.into_iter().map(|it| eye.referral(it)).collect::<Result<_>>()?,
        said: eye.said(messages::of(rows, key.0, &ids).await?)?,
        case,
    })
}

/// Opens what was told of a signal.
pub(super) fn told(key: Option<&DataKey>, case: &Case) -> Result<Option<Told>> {
    let (Some(key), Some(sealed)) = (key, &case.file.words) else { return Ok(None) };
    let text = key.open(&of_signal("words", case.signal.id), sealed)?;
    let corrupt = || Error::corrupt("signal", case.signal.id);
    serde_json::from_str(&text).map(Some).ok().ok_or_else(corrupt)
}

/// Reads what is sealed under the key of the case; nothing once the key is gone.
struct Eye(Option<DataKey>);

impl Eye {
    fn read(&self, place: &crate::base::seal::Place, it: Option<&[u8]>) -> Result<Option<String>> {
        match (&self.0, it) {
            (Some(key), Some(sealed)) => key.open(place, sealed).map(Some),
            _ => Ok(None),
        }
    }

    fn events(&self, all: Vec<Event>) -> Result<Vec<(Event, Option<String>)>> {
        let read = |it: Event| {
            let words = self.read(&of_event(it.id), it.words.as_deref())?;
            Ok((it, words))
        };
        all.into_iter().map(read).collect()
    }

    fn bases(&self, all: Vec<(Basis, Option<Vec<u8>>)>) -> Result<Vec<(Basis, Option<String>)>> {
        let read = |(it, words): (Basis, Option<Vec<u8>>)| {
            let words = self.read(&of_basis(it.id), words.as_deref())?;
            Ok((it, words))
        };
        all.into_iter().map(read).collect()
    }

    fn referral(&self, it: Handover) -> Result<(Handover, Vec<Released>, Option<String>)> {
        let id = it.referral.id;
        let released = self.read(&of_referral("released", id), it.released.as_deref())?;
        let released = match released {
            Some(text) => {
                serde_json::from_str(&text).ok().ok_or_else(|| Error::corrupt("referral", id))?
            }
            None => Vec::new(),
        };
        let why = self.read(&of_referral("reason_words", id), it.reason_words.as_deref())?;
        Ok((it, released, why))
    }

    fn said(&self, all: Vec<Said>) -> Result<Vec<(Said, Option<String>, String)>> {
        let read = |it: Said| {
            let who = self.read(&of_message("who", it.id), it.who.as_deref())?;
            let words = self.read(&of_message("words", it.id), Some(&it.words))?;
            Ok((it, who, words.unwrap_or_default()))
        };
        all.into_iter().map(read).collect()
    }
}

async fn tell_coordinator(tx: &Tx, buurt: &Buurt, signal: &Signal) -> Result<()> {
    let new = New {
        kind: Task::CaseOpened,
        subject: Subject::new(steps::ROOM, signal.id.0),
        person: None,
        reason: Saying::new("task-case-opened"),
        urgency: Urgency::Today,
        due: buurt.rhythm.working(tx.now(), HEARD_WITHIN),
    };
    tasks::raise(tx, buurt.id, new).await.map(drop)
}
