//! A worry is told: by a neighbour, by the person, by an *antenne*, by a worker, by what happened in
//! small help.

use serde_json::json;

use super::{steps, suggesting};
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DataKeyId, PartnerId, PersonId, RequestId, SignalId};
use crate::base::seal::Wrapped;
use crate::buurt::Buurt;
use crate::care::case::{Case, File, Happening, Reporter, Told, of_signal};
use crate::care::retention::may_begin;
use crate::care::signal::{Signal, Source, State, Worried};
use crate::care::signal_type::{SignalType, Urgency};
use crate::care::store::{log, signals};
use crate::people::keeping::Change;
use crate::people::{members, persons, reaching};

/// The person is told at the first talk, at the latest after so many days.
const INFORM_WITHIN: chrono::TimeDelta = chrono::TimeDelta::days(30);

/// A worry as it is told.
#[derive(Clone, Debug)]
pub struct Raising {
    /// What kind.
    pub kind: SignalType,
    /// How urgent; that of its kind where nobody says.
    pub urgency: Option<Urgency>,
    /// How it is told.
    pub source: Source,
    /// How worried the reporter is.
    pub worried: Option<Worried>,
    /// Whom it is about, where that is somebody known.
    pub subject: Option<PersonId>,
    /// Whom it is about too.
    pub also: Vec<PersonId>,
    /// What is told.
    pub told: Told,
    /// The help request it comes from.
    pub request: Option<RequestId>,
    /// Who tells it, if somebody does.
    pub person: Option<PersonId>,
    /// Which *antenne* does.
    pub partner: Option<PartnerId>,
}

/// A signal ready to be written.
#[derive(Debug)]
pub struct Prepared {
    case: Case,
    key: Wrapped,
    also: Vec<PersonId>,
    reporter: Option<Reporter>,
    by: Option<PersonId>,
    /// How to reach whom it is about: known of them from here on, and obeyed by whoever sends.
    safely: Option<Change>,
}

impl Prepared {
    /// Leaves what was told of a safe way in the case, where it is read above the number; who no longer
    /// helps somebody does not set it for them.
    #[must_use]
    pub fn in_the_case_only(self) -> Self {
        Self { safely: None, ..self }
    }

    /// The name that the signal will have.
    pub fn signal(&self) -> SignalId {
        self.case.signal.id
    }
}

/// Raises a signal once, however often it is sent.
pub async fn raise(house: &House, buurt: &Buurt, once: Once, raising: Raising) -> Result<SignalId> {
    let ready = prepare(house, buurt, raising).await?;
    let (id, buurt) = (ready.case.signal.id, buurt.clone());
    let flow = async move |tx: &Tx| write(tx, &buurt, &ready).await;
    house.db.write_once(once, "care.raise", id, flow).await
}

/// Seals what is told, before any flow begins. Whom it is about must live here.
pub async fn prepare(house: &House, buurt: &Buurt, it: Raising) -> Result<Prepared> {
    may_begin(&buurt.terms, it.source)?;
    let now = house.now();
    for who in it.subject.iter().chain(&it.also) {
        members::at_home(house.db.read(), buurt.id, *who).await.map_err(|error| {
            let unknown = matches!(error, Error::NotFound);
            if unknown { Error::field("/subject", "unknown_value") } else { error }
        })?;
    }
    let safely = match (it.subject, &it.told.safe_contact) {
        (Some(who), Some(told)) => reaching::prepare(house, who, told).await?,
        _ => None,
    };
    let id = SignalId::new(now);
    let (key, wrapped) = house.seal.new_key(DataKeyId::new(now))?;
    let told = serde_json::to_string(&it.told).map_err(Error::internal)?;
    let signal = Signal {
        id,
        buurt: buurt.id,
        kind: it.kind,
        urgency: it.urgency.unwrap_or_else(|| it.kind.urgency()),
        state: State::New,
        since: now,
        owner: None,
        subject: it.subject,
        snoozed_until: None,
        follow_up: None,
        no_contact_until: None,
        informed: knows(it.source).then_some(now),
        inform_by: inform_by(&it, now),
        emergency: None,
        raised: now,
    };
    let file = File {
        source: it.source,
        worried: it.worried,
        request: it.request,
        key: Some(key.id),
        words: Some(key.seal(&of_signal("words", id), &told)?),
        summary: None,
        merged_into: None,
    };
    let told_by = it.person.is_some() || it.partner.is_some();
    let reporter = told_by.then(|| Reporter {
        id: log::named(now),
        person: it.person,
        partner: it.partner,
        source: it.source,
        worried: it.worried,
        call_us: false,
        at: now,
    });
    let by = it.person;
    Ok(Prepared { case: Case { signal, file }, key: wrapped, also: it.also, reporter, by, safely })
}

/// Writes a signal inside a flow of somebody else's.
pub async fn write(tx: &Tx, buurt: &Buurt, ready: &Prepared) -> Result<()> {
    let signal = &ready.case.signal;
    let key = steps::key(signal);
    if let Some(safely) = &ready.safely
        && !reaching::write(tx, safely).await?
    {
        return Err(Error::Busy); // somebody changed what is known of them in between: look again
    }
    persons::insert_key(tx, &ready.key).await?;
    signals::insert(tx, &ready.case).await?;
    log::also_about(tx, key, &ready.also).await?;
    if let Some(reporter) = &ready.reporter {
        log::reported(tx, key, reporter).await?;
    }
    let data = json!({ "source": ready.case.file.source.word() });
    let told = steps::event(tx.now(), ready.by, Happening::Raised, data);
    log::happened(tx, key, &[told]).await?;
    steps::next_task(tx, buurt, (signal, signal), false).await?;
    steps::announce(tx, signal);
    suggesting::told(tx, signal, ready.reporter.as_ref(), &ready.also).await
}

/// Who told it with or about themselves knows of it.
const fn knows(source: Source) -> bool {
    matches!(source, Source::Together | Source::Myself)
}

fn inform_by(it: &Raising, now: Moment) -> Option<Moment> {
    let somebody = it.subject.is_some() && !it.kind.is_impersonal();
    (somebody && !knows(it.source)).then(|| now + INFORM_WITHIN)
}
