//! Writes a step of the rules by its difference, promises what follows, and tells who looks at it.
//!
//! Decides nothing.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::door_keys::back;
use crate::base::clock::Moment;
use crate::base::db::{News, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::delivery::{self, Notice, Promise};
use crate::help::company;
use crate::help::event::{Event, Heard};
use crate::help::found::Found;
use crate::help::offer::{Kind as OfferKind, Offer, OfferTimer, Offers};
use crate::help::question::Consent;
use crate::help::request::{Kind as RequestKind, Refusal, Request, Step, Timer};
use crate::help::store::{apart, companies, offers, requests};
use crate::people::audit::Entry;
use crate::people::{Caller, Relation, trail};
use crate::tasks::Subject;

/// The job that acts on an event.
pub const EVENT: &str = "help.event";
/// What the rooms above hear of an event: this room never acts on it.
pub const HEARD: &str = "help.heard";
/// The job that does what is due for a request.
pub const TIMER: &str = "help.timer";
/// The job that does what is due for one helper.
pub const OFFER_TIMER: &str = "help.offer_timer";

/// The job that looks for the next wave.
pub const WAVE: &str = "help.wave";
/// The job that ends a wave.
pub const LAPSE: &str = "help.lapse";

/// Which request looks for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaveDue {
    /// Which.
    pub request: RequestId,
    /// Whether it does not wait for the end of the wave that runs.
    #[serde(default)]
    pub at_once: bool,
}

/// Which wave is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaveOver {
    /// Of which request.
    pub request: RequestId,
    /// Its number.
    pub number: u8,
}

/// What is due, for which request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// Which request.
    pub request: RequestId,
    /// What.
    pub timer: Timer,
}

/// What is due, for which helper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferDue {
    /// Of which request.
    pub request: RequestId,
    /// For whom.
    pub helper: PersonId,
    /// What.
    pub timer: OfferTimer,
}

/// Promises to look for the next wave; there is one such promise for a request.
pub async fn search(tx: &Tx, buurt: BuurtId, due: WaveDue, at: Moment) -> Result<()> {
    let promise = Promise::new(WAVE, &due)?.buurt(buurt).about(due.request.0).at(at);
    delivery::promise(tx, promise.dedupe(format!("help/{}/wave", due.request))).await
}

/// Promises to end a wave.
pub async fn wave_over(tx: &Tx, buurt: BuurtId, over: WaveOver, at: Moment) -> Result<()> {
    let promise = Promise::new(LAPSE, &over)?.buurt(buurt).about(over.request.0).at(at);
    let key = format!("help/{}/wave/{}", over.request, over.number);
    delivery::promise(tx, promise.dedupe(key)).await
}

/// The notices that put the question to a neighbour: in a wave, by name, along with another, before all others, at another time, and
/// whether they take the place of who let go.
const ASKS: [&str; 7] =
    ["asked", "asked-next-door", "named", "beside", "first", "reask", "promote"];

/// Why neighbours were chosen.
pub type Reasons = HashMap<PersonId, offers::Chosen>;

/// Writes what differs, promises what follows, tells who looks at it.
pub async fn write(tx: &Tx, before: &Found, step: &Step) -> Result<()> {
    write_chosen(tx, before, step, &Reasons::new()).await
}

/// Writes a step in which neighbours were chosen, with the reasons.
pub async fn write_chosen(tx: &Tx, before: &Found, step: &Step, chosen: &Reasons) -> Result<()> {
    let was = before.offers();
    if before.request != step.request {
        requests::advance(tx, &before.request, &step.request).await?;
    }
    let mut changed: Vec<&Offer> = step.offers.changed_since(&was).collect();
    // Who leaves a place leaves it before somebody else takes it.
    changed.sort_by_key(|it| it.state.kind() == OfferKind::Assigned);
    for offer in &changed {
        if let Some(earlier) = was.of(offer.helper) {
            offers::advance(tx, &step.request, earlier, offer).await?;
            if company::goes_with(earlier, offer) {
                let which = (step.request.id, offer.helper);
                companies::delete_both(tx, step.request.buurt, which).await?;
            }
        } else {
            let why = chosen.get(&offer.helper).cloned().unwrap_or_default();
            offers::insert(tx, &step.request, offer, why).await?;
        }
    }
    // A question that no longer stands does not ring any more, nor any once nobody is looked for.
    let looks = |it: &Request| it.kind() == RequestKind::Open;
    let ends = looks(&before.request) && !looks(&step.request);
    let asked = step.offers.iter().filter(|it| ends || changed.contains(it));
    let over = asked.filter(|it| !it.state.kind().pending());
    let over: Vec<PersonId> = over.map(|it| it.helper).collect();
    delivery::take_back(tx, &over, step.request.id.0, &ASKS).await?;
    let nothing = before.request == step.request && changed.is_empty() && step.events.is_empty();
    if nothing {
        return Ok(());
    }
    follow(tx, (&before.request, &was), step).await?;
    announce(tx, step);
    Ok(())
}

/// Writes a request that begins. Everything that follows is promised in one statement.
pub async fn follow(tx: &Tx, before: (&Request, &Offers), step: &Step) -> Result<()> {
    let (id, buurt) = (step.request.id, step.request.buurt);
    let mut promises = Vec::new();
    for event in &step.events {
        if let Event::HelperRemoved { requester, helper, .. } = event {
            back::ask_back_between(tx, buurt, *requester, *helper).await?;
            apart::wish(tx, buurt, *requester, *helper).await?;
        }
        promises.extend(following(buurt, id, event)?);
    }
    let (old, new) = (timers(buurt, before)?, timers(buurt, (&step.request, &step.offers))?);
    let gone = old.iter().filter(|it| !new.iter().any(|other| other.key == it.key));
    let gone: Vec<String> = gone.map(|it| it.key.clone()).collect();
    let set = new.into_iter().filter(|it| !old.contains(it));
    promises.extend(set.map(|it| it.promise.dedupe(it.key)));
    delivery::promise_all(tx, promises).await?;
    delivery::cancel_all(tx, &gone).await
}

/// Promises what must follow an event, here and in the rooms above.
pub async fn happened(tx: &Tx, buurt: BuurtId, request: RequestId, event: &Event) -> Result<()> {
    delivery::promise_all(tx, following(buurt, request, event)?).await
}

fn following(buurt: BuurtId, request: RequestId, event: &Event) -> Result<Vec<Promise>> {
    let mut all = vec![Promise::new(EVENT, event)?];
    if let Some(what) = event.outward() {
        all.push(Promise::new(HEARD, &Heard { what, request })?);
    }
    Ok(all.into_iter().map(|it| it.buurt(buurt).about(request.0)).collect())
}

/// What is due by itself, and the key under which that is promised.
#[derive(PartialEq)]
struct Set {
    key: String,
    promise: Promise,
}

/// Every timer that runs for a request and for who has an offer.
fn timers(buurt: BuurtId, (request, offers): (&Request, &Offers)) -> Result<Vec<Set>> {
    let id = request.id;
    let set = |key: String, promise: Promise, at: Moment| Set {
        key,
        promise: promise.buurt(buurt).about(id.0).at(at),
    };
    let mut all = Vec::new();
    for (timer, at) in request.timers() {
        let due = Promise::new(TIMER, &Due { request: id, timer })?;
        all.push(set(format!("help/{id}/{}", timer.word()), due, at));
    }
    for (timer, helper, at) in offers.timers() {
        let due = Promise::new(OFFER_TIMER, &OfferDue { request: id, helper, timer })?;
        all.push(set(format!("help/{id}/{helper}/{}", timer.word()), due, at));
    }
    Ok(all)
}

/// Tells the asker, everybody with an offer, and the desk.
pub fn announce(tx: &Tx, step: &Step) {
    let mut people = vec![step.request.requester];
    // Who was refused hears of that, and of nothing after it.
    let hears = |it: &&Offer| {
        let kind = it.state.kind();
        kind != OfferKind::Queued && (kind != OfferKind::Removed || it.since >= tx.now())
    };
    people.extend(step.offers.iter().filter(hears).map(|it| it.helper));
    tx.announce(News::Changed {
        buurt: step.request.buurt,
        kind: "help_request".to_owned(),
        id: step.request.id.0,
        people,
        desk: true,
    });
}

/// Tells somebody something about a request. Of who comes from next door no worker has the number: whom nothing else
/// reaches finds it in the app.
pub async fn tell(tx: &Tx, found: &Found, person: PersonId, notice: Notice) -> Result<()> {
    let notice = if found.is_guest(person) { notice.uncalled() } else { notice };
    let about = Subject::new("help", found.request.id.0);
    delivery::notify(tx, found.request.buurt, person, &about, notice).await
}

/// Tells the asker, one helper and the desk that something about their visit changed.
pub fn changed(tx: &Tx, found: &Found, helper: PersonId) {
    tx.announce(News::Changed {
        buurt: found.request.buurt,
        kind: "help_request".to_owned(),
        id: found.request.id.0,
        people: vec![found.request.requester, helper],
        desk: true,
    });
}

/// Does one step for somebody who calls, in a flow of its own: lock, rule, write; and one line in
/// the chain when a worker did it in her name.
pub async fn act(
    house: &House,
    caller: &Caller,
    id: RequestId,
    name: &'static str,
    rule: impl FnOnce(&Found, Relation, Moment) -> Result<Step, Refusal> + Send + 'static,
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let step = rule(&found, relation, tx.now())?;
        write(tx, &found, &step).await?;
        namens(tx, &caller, &found, relation, name).await
    };
    house.db.write(name, flow).await
}

/// Notes what a worker did in the name of the asker; last in its flow.
pub async fn namens(
    tx: &Tx,
    caller: &Caller,
    found: &Found,
    relation: Relation,
    name: &'static str,
) -> Result<()> {
    let whose = (found.request.requester, found.request.id.0, found.question.consent);
    in_name(tx, caller, whose, (relation, name)).await
}

/// Notes it likewise of whatever is hers: whose, which, and how she agreed.
pub async fn in_name(
    tx: &Tx,
    caller: &Caller,
    (whose, which, consent): (PersonId, Uuid, Option<Consent>),
    (relation, name): (Relation, &'static str),
) -> Result<()> {
    if relation != Relation::SameBuurt {
        return Ok(());
    }
    let entry = Entry {
        buurt: caller.buurt,
        at: tx.now(),
        actor: Some(caller.person),
        on_behalf_of: Some(whose),
        action: name.to_owned(),
        subject: Some(which),
        consent: consent.map(|it| it.word().to_owned()),
        reason: None,
    };
    trail::append(tx, &entry).await
}
