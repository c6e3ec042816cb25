//! A neighbour tells a worry, fills in a card together with the person, or asks to talk; and hears one of
//! four sentences.

use chrono::TimeDelta;
use serde_json::json;

use super::{deciding, raising, steps};
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId, SignalId};
use crate::buurt::{Buurt, Buurten};
use crate::care::case::{Happening, Told as Words};
use crate::care::recognise::recognise;
use crate::care::report::{Refusal, Report};
use crate::care::signal::{Source, Told};
use crate::care::store::rules::Count;
use crate::care::store::{log, signals};
use crate::care::suggestion::Rule;
use crate::help;
use crate::people::{Action, Caller, Relation, promised};

/// The words about consent that a helper reads aloud; a new text gets a new number.
const CONSENT_TEXT: u16 = 1;

/// So much one person tells in one way within a day: what buries the list of the desk hides the next
/// worry. Asking a talk for oneself is another way, so that stays open.
const MOST_A_DAY: u64 = 10;

/// When it makes sense to come back, in seconds.
const LATER: u64 = 60 * 60;

/// What is told, and about whom.
#[derive(Clone, Debug)]
pub struct Telling {
    /// What.
    pub report: Report,
    /// About whom, where that is nobody known.
    pub about: Option<String>,
    /// The street.
    pub street: Option<String>,
    /// The help request in which it was seen.
    pub request: Option<RequestId>,
    /// How and when the person may be reached.
    pub reach: Option<String>,
}

/// Tells it to the workers.
pub async fn tell(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    once: Once,
    it: Telling,
) -> Result<SignalId> {
    let rows = house.db.read();
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let (subject, stands) = subject(house, caller, &it).await?;
    let discreet = promised::accepted(rows, caller.buurt, caller.person).await?;
    let guess = it.report.text.as_deref().map(|text| recognise(text, caller.language));
    let weighed = it.report.weigh(guess.as_ref(), discreet);
    if weighed == Err(Refusal::DangerFirst) {
        // The lines are shown and nothing is kept: only that the rule spoke.
        deciding::counted(house, &buurt, Rule::R4, Count::Hit).await?;
    }
    let (kind, urgency) = weighed?;
    let Report { source, facts, strengths, text, worried, .. } = it.report;
    let told = Words {
        facts,
        strengths,
        text,
        about: it.about,
        street: it.street,
        safe_contact: it.reach,
    };
    let raising = raising::Raising {
        kind,
        urgency: Some(urgency),
        source,
        worried,
        subject,
        also: Vec::new(),
        told,
        request: it.request,
        person: Some(caller.person),
        partner: None,
    };
    write(house, &buurt, (once, stands), raising, caller.person).await
}

async fn write(
    house: &House,
    buurt: &Buurt,
    (once, stands): (Once, bool),
    raising: raising::Raising,
    by: PersonId,
) -> Result<SignalId> {
    let source = raising.source;
    let together = source == Source::Together;
    let ready = raising::prepare(house, buurt, raising).await?;
    let ready = if stands { ready } else { ready.in_the_case_only() };
    let (id, buurt) = (ready.signal(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let since = tx.now() - TimeDelta::days(1);
        if log::told_since(tx.rows(), (buurt.id, by), source, since).await? >= MOST_A_DAY {
            return Err(Error::TooMany(LATER));
        }
        raising::write(tx, &buurt, &ready).await?;
        if together {
            // Said beside the person, before any service is named: that the worker may call.
            let data = json!({ "answer": "yes", "how": "together", "purpose": "talk", "text": CONSENT_TEXT });
            let said = steps::event(tx.now(), Some(by), Happening::Consent, data);
            log::happened(tx, (buurt.id, id), &[said]).await?;
        }
        Ok(())
    };
    house.db.write_once(once, "care.tell", id, flow).await
}

/// Whom it is about: oneself, or the asker whom one helps; and whether one still does. Of a request of
/// others nobody learns.
async fn subject(house: &House, caller: &Caller, it: &Telling) -> Result<(Option<PersonId>, bool)> {
    if it.report.source == Source::Myself {
        return Ok((Some(caller.person), true));
    }
    let Some(request) = it.request else { return Ok((None, true)) };
    let looking = Caller { action: Action::HelpShow, ..caller.clone() };
    let (found, relation) = help::requests::find(house.db.read(), &looking, request).await?;
    if relation != Relation::Party {
        return Err(Error::field("/request", "unknown_value"));
    }
    Ok((Some(found.request.requester), !found.is_over_for(caller.person) && !found.apart))
}

/// What a reporter hears of one worry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// When it was told.
    pub at: Moment,
    /// How.
    pub source: Source,
    /// One of four sentences.
    pub told: Told,
}

/// Lists what somebody told, the newest first, with what they hear of it: never the content, never how
/// it ended.
pub async fn heard(house: &House, caller: &Caller) -> Result<Vec<Heard>> {
    let rows = house.db.read();
    let mut all = Vec::new();
    for (id, it) in log::told_by(rows, caller.buurt, caller.person).await? {
        let phase = signals::load(rows, caller.buurt, id).await?.signal.phase();
        let told = if it.call_us { Told::CallUs } else { Told::of(phase) };
        all.push(Heard { at: it.at, source: it.source, told });
    }
    Ok(all)
}
