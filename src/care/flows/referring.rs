//! A service is asked: on a ground, with just what may be released, frozen at that moment.

use chrono::TimeDelta;
use serde_json::json;

use super::knowing::known;
use super::steps::{self, Change, held};
use crate::base::clock::Moment;
use crate::base::code;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BasisId, PersonId, ReferralId, ServiceId, SignalId};
use crate::base::random;
use crate::base::saying::Saying;
use crate::base::seal::DataKey;
use crate::base::text::Prose;
use crate::buurt::Buurt;
use crate::care::basis::{Answer, Basis, DEFAULT_TERM, Duty, How, Kind, LONGEST_TERM, TellBack};
use crate::care::case::{Case, Event, Handover, Happening, of_basis, of_referral};
use crate::care::directory::service::{Channel, Service};
use crate::care::referral::{Code, Referral};
use crate::care::release::{Category, Released, releasable};
use crate::care::signal::{Phase, Signal};
use crate::care::store::{bases, referrals, services, signals};
use crate::delivery::{self, Promise};
use crate::people::{Caller, members};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// The job that lets a service hear.
pub const SENT: &str = "care.sent";

/// The job that tells a service that a referral ended from our side.
pub const ENDED: &str = "care.ended";

/// A working day, in minutes.
const DAY: u32 = 8 * 60;

/// Why data are shared without a yes: 20 to 1 000 characters.
pub type Because = Prose<20, 1000>;

/// What somebody said about one service, or why nobody was asked.
#[derive(Clone, Debug)]
pub struct Ground {
    /// Which service.
    pub service: ServiceId,
    /// What kind of ground.
    pub kind: Kind,
    /// What was said.
    pub answer: Answer,
    /// Which data the service would like to have.
    pub categories: Vec<Category>,
    /// What it may tell back.
    pub tell_back: TellBack,
    /// Until when; six months where nobody says.
    pub until: Option<Moment>,
    /// How it was obtained.
    pub how: Option<How>,
    /// The ground of a duty.
    pub duty: Option<Duty>,
    /// Who speaks for the person, or the reason.
    pub words: Option<String>,
    /// How the service hears; as it prefers where nobody says.
    pub way: Option<Channel>,
    /// Somebody hands it over in person.
    pub warm: bool,
    /// Who goes along.
    pub companion: Option<PersonId>,
}

/// A ground and what follows from it, sealed and ready to be written.
#[derive(Debug)]
pub struct Ready {
    basis: Basis,
    words: Option<Vec<u8>>,
    /// The referral, for a yes.
    pub handover: Option<Handover>,
}

/// Refers a signal to one service.
pub async fn refer(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (once, id): (Once, SignalId),
    ground: Ground,
) -> Result<ReferralId> {
    let (case, _) = signals::find(house.db.read(), caller, id).await?;
    let ready = prepare(house, buurt, caller, &case, vec![ground]).await?;
    let referral = ready.first().and_then(|it| it.handover.as_ref()).map(|it| it.referral.id);
    let referral = referral.ok_or(Error::field("/answer", "unknown_value"))?;
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, id).await?;
        let mine = held(&case, &caller, tx.now())?;
        let steps = to_referred(mine, tx.now())?;
        let change = Change { before: &case.signal, steps: &steps, by: Some(caller.person) };
        let events = events(&ready, caller.person, tx.now());
        write(tx, &buurt, &ready).await?;
        steps::write(tx, &buurt, &change, events).await?;
        steps::note(tx, &caller, (&case.signal, "care.refer"), None).await
    };
    house.db.write_once(once, "care.refer", referral, flow).await
}

/// The steps to a service, from wherever the signal stands.
fn to_referred(signal: Signal, now: Moment) -> Result<Vec<Signal>> {
    let mut steps = vec![signal.clone()];
    let mut at = signal;
    if at.phase() == Phase::New {
        at = at.advance(Phase::Triage, now)?;
        steps.push(at.clone());
    }
    if at.phase() != Phase::Referred {
        at = at.advance(Phase::Referred, now)?;
    }
    steps.push(at);
    Ok(steps)
}

/// Checks and seals grounds, and freezes what each yes releases, before any flow begins.
pub async fn prepare(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    case: &Case,
    grounds: Vec<Ground>,
) -> Result<Vec<Ready>> {
    if grounds.is_empty() {
        return Ok(Vec::new());
    }
    let key = steps::case_key(house, case.file.key).await?;
    let known = known(house, case, &key).await?;
    let before = referrals::of_signal(house.db.read(), steps::key(&case.signal)).await?;
    let drafts: Vec<Handover> =
        before.into_iter().filter(|it| it.referral.code == Code::Draft).collect();
    let mut ready = Vec::new();
    for (place, ground) in grounds.into_iter().enumerate() {
        let unknown = || Error::field(format!("/answers/{place}/service"), "unknown_value");
        let service = services::find(house.db.read(), buurt, ground.service).await;
        let missing = |error| if matches!(error, Error::NotFound) { unknown() } else { error };
        let service = service.map_err(missing)?;
        if !service.is_listed() {
            return Err(unknown());
        }
        if let Some(who) = ground.companion {
            let nobody = || Error::field(format!("/answers/{place}/companion"), "unknown_value");
            let missing = |error| if matches!(error, Error::NotFound) { nobody() } else { error };
            members::find(house.db.read(), buurt.id, who).await.map_err(missing)?;
        }
        ready.push(one(house, buurt, (caller, case, &key), (ground, &service), (&known, &drafts))?);
    }
    Ok(ready)
}

fn one(
    house: &House,
    buurt: &Buurt,
    (caller, case, key): (&Caller, &Case, &DataKey),
    (ground, service): (Ground, &Service),
    (known, drafts): (&[Released], &[Handover]),
) -> Result<Ready> {
    let now = house.now();
    let categories = releasable(service.facts.secrecy, &agreed(service), &ground.categories);
    let asked = ground.kind.is_a_yes();
    let until = asked.then(|| ground.until.unwrap_or(now + DEFAULT_TERM));
    if until.is_some_and(|it| it <= now || it > now + LONGEST_TERM) {
        return Err(Error::field("/until", "out_of_range"));
    }
    let basis = Basis {
        id: BasisId::new(now),
        buurt: buurt.id,
        signal: case.signal.id,
        service: service.id,
        kind: ground.kind,
        answer: ground.answer,
        categories: categories.clone(),
        tell_back: ground.tell_back,
        until,
        how: if asked { Some(ground.how.unwrap_or(How::Spoken)) } else { None },
        duty: ground.duty,
        review_due: (!asked).then(|| buurt.rhythm.working(now, DAY)),
        reviewed: None,
        by: caller.person,
        given: now,
        withdrawn: None,
    };
    let words = ground.words.as_deref().map(|it| key.seal(&of_basis(basis.id), it)).transpose()?;
    if ground.answer == Answer::No {
        return Ok(Ready { basis, words, handover: None });
    }
    basis.covers(service.id, &categories, now)?;
    // What was made ready before goes out now, under its own name.
    let before = drafts.iter().find(|it| it.referral.service == service.id);
    let (draft, reference) = match before {
        Some(it) => (it.referral.clone(), it.reference.clone()),
        None => (draft(case, service.id, now), reference()?),
    };
    let id = draft.id;
    let frozen: Vec<&Released> =
        known.iter().filter(|it| categories.contains(&it.category)).collect();
    let frozen = serde_json::to_string(&frozen).map_err(Error::internal)?;
    let draft =
        Referral { way: ground.way.unwrap_or(service.facts.channel), warm: ground.warm, ..draft };
    let handover = Handover {
        referral: draft.request(basis.id, now)?,
        reference,
        companion: ground.companion,
        categories,
        released: Some(key.seal(&of_referral("released", id), &frozen)?),
        reason_words: None,
        by: caller.person,
        made: now,
    };
    Ok(Ready { basis, words, handover: Some(handover) })
}

/// What the agreement with a service lets through; nothing: it narrows nothing.
pub(super) fn agreed(service: &Service) -> Vec<Category> {
    service.facts.categories_allowed.iter().filter_map(|it| Category::parse(it)).collect()
}

/// A referral that is being written.
pub(super) fn draft(case: &Case, service: ServiceId, now: Moment) -> Referral {
    Referral {
        id: ReferralId::new(now),
        buurt: case.signal.buurt,
        signal: case.signal.id,
        service,
        code: Code::Draft,
        since: now,
        basis: None,
        way: Channel::Phone,
        warm: false,
        why: None,
        stamps: vec![(Code::Draft, now)],
    }
}

/// A short code that both sides say on the phone.
pub(super) fn reference() -> Result<String> {
    let code = code::spell(random::bytes()?);
    Ok(code.chars().take(6).collect())
}

/// What is noted of these grounds and referrals.
pub(super) fn events(ready: &[Ready], by: PersonId, now: Moment) -> Vec<Event> {
    let mut events = Vec::new();
    for it in ready {
        let data = json!({ "service": it.basis.service, "answer": it.basis.answer.word(),
            "kind": it.basis.kind.word() });
        events.push(steps::event(now, Some(by), Happening::Consent, data));
        if let Some(handover) = &it.handover {
            let data = json!({ "referral": handover.referral.id, "service": it.basis.service,
                "code": handover.referral.code.word() });
            events.push(steps::event(now, Some(by), Happening::Referral, data));
        }
    }
    events
}

/// Writes grounds and referrals inside a flow; the services hear when it is durable.
pub(super) async fn write(tx: &Tx, buurt: &Buurt, ready: &[Ready]) -> Result<()> {
    for it in ready {
        bases::insert(tx, &it.basis, it.words.clone()).await?;
        if let Some(due) = it.basis.review_due {
            review(tx, &it.basis, due).await?;
        }
        let Some(handover) = &it.handover else { continue };
        let before = referrals::of_signal(tx.rows(), (buurt.id, it.basis.signal)).await?;
        let same = |other: &&Handover| {
            other.referral.code.is_open() && other.referral.service == it.basis.service
        };
        match before.iter().find(same) {
            Some(draft) if draft.referral.code == Code::Draft => {
                if draft.referral.id != handover.referral.id {
                    return Err(Error::Busy); // it was made ready in between: look again
                }
                referrals::send(tx, handover).await?;
            }
            Some(_) => return Err(Error::Refused("referral_open_already")),
            None if before.iter().any(|it| it.referral.id == handover.referral.id) => {
                return Err(Error::Busy); // what was made ready was taken back in between
            }
            None => referrals::insert(tx, handover).await?,
        }
        let id = handover.referral.id;
        let promise = Promise::new(SENT, &id)?.buurt(buurt.id).about(id.0);
        delivery::promise(tx, promise).await?;
    }
    Ok(())
}

/// A coordinator looks at what was shared without a yes.
async fn review(tx: &Tx, basis: &Basis, due: Moment) -> Result<()> {
    let new = New {
        kind: Task::BasisReview,
        subject: Subject::new(steps::ROOM, basis.signal.0),
        person: None,
        reason: Saying::new("task-basis-review"),
        urgency: Urgency::Today,
        due,
    };
    tasks::raise(tx, basis.buurt, new).await.map(drop)
}

/// A service hears that a referral ended from our side: the person withdrew, or a worker stopped it.
pub(super) async fn tell_of_end(tx: &Tx, buurt: &Buurt, handover: &Handover) -> Result<()> {
    let id = handover.referral.id;
    let promise = Promise::new(ENDED, &id)?.buurt(buurt.id).about(id.0);
    delivery::promise(tx, promise).await
}

/// How long after its end the house asks how it went: a week.
pub(super) const ASK_AFTER: TimeDelta = TimeDelta::days(7);
