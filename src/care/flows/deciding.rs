//! People decide about what rules suggest: the person whom it is about says ja or nee, a worker takes it
//! up or puts it away, a coordinator puts a rule on or off.

use serde::{Deserialize, Serialize};

use super::raising::{self, Raising};
use super::steps::{self, Change};
use super::suggesting::announce;
use crate::base::db::{Once, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{RequestId, SignalId, SuggestionId};
use crate::buurt::Buurt;
use crate::care::case::{Happening, Told};
use crate::care::signal::Source;
use crate::care::signal_type::{SignalType, Urgency};
use crate::care::store::rules::Count;
use crate::care::store::{rules, signals, suggestions};
use crate::care::suggestion::{Dismissal, Effect, Rule, State, Suggestion};
use crate::people::audit::Entry;
use crate::people::{Caller, trail};

/// Where what was taken up leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Led {
    /// The signal that was made, or that it was about.
    pub signal: Option<SignalId>,
    /// The request that it was about, for which services are looked up.
    pub request: Option<RequestId>,
}

/// The person whom it is about answers its card. A no is kept from everybody; a yes lets a worker see
/// it.
pub async fn answer(house: &House, caller: &Caller, id: SuggestionId, yes: bool) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let before = suggestions::lock(tx, &caller, id).await?;
        let after = before.clone().answer(yes, tx.now())?;
        suggestions::advance(tx, &before, &after).await?;
        announce(tx, &after);
        if yes {
            let entry = Entry { consent: Some("written".to_owned()), ..entry(tx, &caller, "yes") };
            trail::append(tx, &Entry { subject: Some(id.0), ..entry }).await?;
        }
        Ok(())
    };
    house.db.write("care.suggestion.answer", flow).await
}

/// A worker takes it up: what is about a signal leads to it, what is about somebody makes one, what is
/// too much for neighbours leads to the services and makes none.
pub async fn take(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    once: Once,
    (id, kind): (SuggestionId, Option<SignalType>),
) -> Result<Led> {
    let it = suggestions::find(house.db.read(), caller, id).await?;
    if let State::Taken { by, signal, .. } = it.state
        && by == caller.person
    {
        return Ok(Led { signal, request: request_of(&it) });
    }
    let (caller, buurt) = (caller.clone(), buurt.clone());
    if it.rule.effect() == Effect::Route {
        let led = Led { signal: None, request: request_of(&it) };
        let flow = async move |tx: &Tx| {
            taken(tx, &caller, id, None).await?;
            note(tx, &caller, id, "take").await
        };
        return house.db.write_once(once, "care.suggestion.take", led, flow).await;
    }
    if it.cause.room == steps::ROOM {
        let signal = SignalId(it.cause.id);
        let led = Led { signal: Some(signal), request: None };
        let flow = async move |tx: &Tx| {
            let (case, _) = signals::lock(tx, &caller, signal).await?;
            taken(tx, &caller, id, Some(signal)).await?;
            if case.signal.phase().is_open() && case.signal.owner.is_none() {
                claim(tx, &buurt, &caller, case.signal).await?;
            }
            note(tx, &caller, id, "take").await
        };
        return house.db.write_once(once, "care.suggestion.take", led, flow).await;
    }
    let ready = raising::prepare(house, &buurt, worry(&it, kind)?).await?;
    let signal = ready.signal();
    let led = Led { signal: Some(signal), request: request_of(&it) };
    let flow = async move |tx: &Tx| {
        taken(tx, &caller, id, Some(signal)).await?;
        raising::write(tx, &buurt, &ready).await?;
        let case = signals::lock_any(tx, buurt.id, signal).await?;
        claim(tx, &buurt, &caller, case.signal).await?;
        note(tx, &caller, id, "take").await
    };
    house.db.write_once(once, "care.suggestion.take", led, flow).await
}

/// A worry without words: the worker writes them after a talk. Never more than urgent by itself.
fn worry(it: &Suggestion, kind: Option<SignalType>) -> Result<Raising> {
    let kind = kind.or_else(|| SignalType::read(it.rule.kind_of_worry()));
    let kind = kind.ok_or_else(|| crate::base::error::Error::internal("no type of signal"))?;
    Ok(Raising {
        kind,
        urgency: Some(kind.urgency().max(Urgency::High)),
        source: Source::Rule,
        worried: None,
        subject: it.person,
        also: Vec::new(),
        told: Told::default(),
        request: request_of(it),
        person: None,
        partner: None,
    })
}

fn request_of(it: &Suggestion) -> Option<RequestId> {
    (it.cause.room == "help").then_some(RequestId(it.cause.id))
}

async fn taken(tx: &Tx, caller: &Caller, id: SuggestionId, signal: Option<SignalId>) -> Result<()> {
    let before = suggestions::lock(tx, caller, id).await?;
    let after = before.clone().take(caller.person, signal, tx.now())?;
    suggestions::advance(tx, &before, &after).await?;
    rules::count(tx, caller.buurt, after.rule, Count::Taken).await?;
    announce(tx, &after);
    Ok(())
}

async fn claim(
    tx: &Tx,
    buurt: &Buurt,
    caller: &Caller,
    before: crate::care::signal::Signal,
) -> Result<()> {
    let after = before.clone().claim(caller.person, tx.now())?;
    let by = Some(caller.person);
    let event = steps::event(tx.now(), by, Happening::Claimed, serde_json::json!({}));
    let change = Change { before: &before, steps: std::slice::from_ref(&after), by };
    steps::write(tx, buurt, &change, vec![event]).await
}

/// A worker puts it away, with one tap and a reason.
pub async fn dismiss(
    house: &House,
    caller: &Caller,
    id: SuggestionId,
    reason: Dismissal,
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let before = suggestions::lock(tx, &caller, id).await?;
        let after = before.clone().dismiss(caller.person, reason, tx.now())?;
        suggestions::advance(tx, &before, &after).await?;
        rules::count(tx, caller.buurt, after.rule, Count::Dismissed).await?;
        announce(tx, &after);
        note(tx, &caller, id, "dismiss").await
    };
    house.db.write("care.suggestion.dismiss", flow).await
}

/// A coordinator puts a rule on or off; of the first one, with the place where the assessment names it.
pub async fn switch(
    house: &House,
    caller: &Caller,
    rule: Rule,
    (on, dpia): (bool, Option<String>),
) -> Result<()> {
    rule.set(on, dpia.as_deref())?;
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        rules::set(tx, caller.actor(), rule, (on, dpia)).await?;
        let state = if on { "on" } else { "off" };
        trail::append(tx, &entry(tx, &caller, &format!("rule.{}.{state}", rule.word()))).await
    };
    house.db.write("care.rule", flow).await
}

/// Counts what a rule did by itself.
pub async fn counted(house: &House, buurt: &Buurt, rule: Rule, what: Count) -> Result<()> {
    let buurt = buurt.id;
    let flow = async move |tx: &Tx| rules::count(tx, buurt, rule, what).await;
    house.db.write("care.rule.counted", flow).await
}

/// One line in the chain; last in its flow.
async fn note(tx: &Tx, caller: &Caller, id: SuggestionId, what: &str) -> Result<()> {
    trail::append(tx, &Entry { subject: Some(id.0), ..entry(tx, caller, what) }).await
}

fn entry(tx: &Tx, caller: &Caller, what: &str) -> Entry {
    Entry {
        buurt: caller.buurt,
        at: tx.now(),
        actor: Some(caller.person),
        on_behalf_of: None,
        action: format!("care.suggestion.{what}"),
        subject: None,
        consent: None,
        reason: None,
    }
}
