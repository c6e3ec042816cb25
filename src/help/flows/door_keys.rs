//! A key of a home: a worker writes down that it was given, both sides and a worker for them tell how it
//! stands, and who has to do with it is told.
//!
//! [`back`] asks it back when somebody goes away, [`moved`] finds who lives elsewhere by now, [`reading`] opens
//! it. What it is for is sealed before the
//! flow, under a key of its own. Decides nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::complaints;
use crate::base::calendar;
use crate::base::db::{News, Once, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, DataKeyId, DoorKeyId, PersonId, RequestId};
use crate::base::seal::Wrapped;
use crate::delivery::{self, Promise};
use crate::help::door_key::{Act, By, DoorKey, FURTHEST, Purpose, Side, State, place, said_by};
use crate::help::notices;
use crate::help::offer::Kind as Offer;
use crate::help::store::door_keys::{self as store, Sealed};
use crate::help::store::{apart, requests};
use crate::people::audit::Entry;
use crate::people::person::Consent;
use crate::people::{Caller, Relation, Standing, members, persons, trail};
use crate::tasks::{self, Kind as Task, Subject};

pub mod back;
pub mod moved;
pub mod reading;

/// The job that looks whether a key is out too long.
pub const KEY_OVER: &str = "help.key_over";

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyOver {
    /// Which.
    pub key: DoorKeyId,
}

/// A key that is given.
#[derive(Clone, Debug)]
pub struct Giving {
    /// Whose it is.
    pub giver: PersonId,
    /// Who has it.
    pub holder: PersonId,
    /// For which request of the giver.
    pub request: Option<RequestId>,
    /// What for.
    pub what: Purpose,
    /// How many.
    pub number: u8,
    /// Since when; today where nothing is said.
    pub since: Option<NaiveDate>,
    /// The last day.
    pub last_day: Option<NaiveDate>,
    /// How the giver agreed.
    pub consent: Consent,
}

/// Writes down that a key was given. The same key of the call does it once.
pub async fn give(house: &House, caller: &Caller, once: Once, it: Giving) -> Result<DoorKeyId> {
    let (key, sealed, wrapped) = prepare(house, caller, &it)?;
    let by = caller.person;
    let flow = async move |tx: &Tx| {
        may_be_given(tx, &key).await?;
        persons::insert_key(tx, &wrapped).await?;
        store::insert(tx, &key, &sealed).await?;
        let due = Promise::new(KEY_OVER, &KeyOver { key: key.id })?.buurt(key.buurt);
        let due = due.about(key.id.0).at(key.over()).dedupe(over_key(&key));
        delivery::promise(tx, due).await?;
        delivery::notify(tx, key.buurt, key.holder, &subject(&key), notices::key_given()).await?;
        announce(tx, &key);
        note(tx, by, &key, ("help.key_give", Some(Side::Giver))).await
    };
    house.db.write_once(once, "help.key_give", key.id, flow).await
}

fn prepare(house: &House, caller: &Caller, it: &Giving) -> Result<(DoorKey, Sealed, Wrapped)> {
    let (buurt, now) = (caller.buurt, house.now());
    let since = days(it, calendar::today(now))?;
    let key = DoorKey {
        id: DoorKeyId::new(now),
        buurt,
        giver: it.giver,
        holder: it.holder,
        request: it.request,
        noted: (caller.person, it.consent),
        number: it.number,
        since,
        last_day: it.last_day,
        state: State::Given,
        changed: now,
        said: None,
    };
    let (seal, wrapped) = house.seal.new_key(DataKeyId::new(now))?;
    let what = seal.seal(&place(key.id), it.what.as_str())?;
    Ok((key, Some((seal.id, what)), wrapped))
}

/// Both are here at this very moment, and the one may have a key of the other. Whoever may not is refused in the
/// same words after the same steps, whatever the reason: that two would rather not meet is read in no answer.
async fn may_be_given(tx: &Tx, key: &DoorKey) -> Result<()> {
    let (buurt, holder) = (key.buurt, key.holder);
    let here = members::lock_all(tx, buurt, &[key.giver, holder]).await?;
    let of = |who| here.iter().find(|it| it.person == who).ok_or(Error::NotFound);
    of(key.giver)?;
    let known = of(holder)?.standing == Some(Standing::Confirmed);
    if let Some(id) = key.request {
        came_for(tx.rows(), buurt, (id, key.giver, holder)).await?;
    }
    let apart = apart::are(tx.rows(), buurt, key.giver, holder).await?;
    let paused = complaints::pauses(tx.rows(), buurt, holder).await?;
    let may = known && !apart && !paused;
    if may { Ok(()) } else { Err(Error::field("/holder", "key_holder")) }
}

/// Since when, where the days are not too far.
fn days(it: &Giving, today: NaiveDate) -> Result<NaiveDate> {
    let (first, latest) = (today.checked_sub_days(FURTHEST), today.checked_add_days(FURTHEST));
    let since = it.since.unwrap_or(today);
    if since > today || first.is_none_or(|it| since < it) {
        return Err(Error::field("/since", "key_day"));
    }
    let fits = |last| last >= since && latest.is_some_and(|it| last <= it);
    let wrong = it.last_day.is_some_and(|last| !fits(last));
    if wrong { Err(Error::field("/last_day", "key_day")) } else { Ok(since) }
}

/// The request is the giver's, and the other comes for it or came.
async fn came_for(
    rows: Rows<'_>,
    buurt: BuurtId,
    (id, giver, holder): (RequestId, PersonId, PersonId),
) -> Result<()> {
    let found = requests::load(rows, buurt, id).await?;
    let kind = found.answer(holder).map(|it| it.offer.state.kind());
    let comes = matches!(kind, Some(Offer::Assigned | Offer::Done));
    let fits = found.request.requester == giver && comes;
    if fits { Ok(()) } else { Err(Error::field("/request", "unknown_value")) }
}

/// Says something of a key: one of the two, a worker for one of them, or a worker who saw it.
pub async fn act(
    house: &House,
    caller: &Caller,
    id: DoorKeyId,
    (act, namens): (Act, Option<Side>),
) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let ((before, _), relation) = store::lock(tx, &caller, id).await?;
        let by = said_by(relation, namens)?;
        let after = before.step(act, by, tx.now())?;
        store::advance(tx, &before, &after).await?;
        follow(tx, (&before, &after), (by, caller.person)).await?;
        if relation != Relation::SameBuurt {
            return Ok(());
        }
        let namens = match by {
            By::Side(side) => Some(side),
            By::Team => None,
        };
        note(tx, caller.person, &after, (line(act), namens)).await
    };
    house.db.write("help.key", flow).await
}

/// What follows: who is asked, what a worker does, and what no longer rings.
async fn follow(
    tx: &Tx,
    (before, after): (&DoorKey, &DoorKey),
    (by, actor): (By, PersonId),
) -> Result<()> {
    delivery::take_back(tx, &[after.holder], after.id.0, &["key-given"]).await?;
    if let Some(side) = before.said {
        let other = after.who(side.other());
        delivery::take_back(tx, &[other], after.id.0, &["key-back"]).await?;
    }
    moved::answered(tx, after).await?; // last: what was taken back may have become a call
    match (after.state, after.said) {
        (State::Returning, Some(side)) => {
            let other = after.who(side.other());
            moved::tell(tx, after, other, notices::key_back()).await?;
        }
        (State::Returned | State::Lost, _) => {
            delivery::cancel(tx, &over_key(after)).await?;
            tasks::settle(tx, after.buurt, &[Task::KeyBack], &subject(after)).await?;
        }
        (State::Given | State::Held | State::Returning, _) => {}
    }
    if after.state == State::Lost {
        lost(tx, after, (by, actor)).await?;
    }
    announce(tx, after);
    Ok(())
}

/// A worker calls about the lock; who did not say it hears it, and is called once.
async fn lost(tx: &Tx, key: &DoorKey, (by, actor): (By, PersonId)) -> Result<()> {
    let said = match by {
        By::Side(side) => key.who(side),
        By::Team => actor,
    };
    let whom = back::lost(tx, key, said).await?;
    for side in [Side::Giver, Side::Holder] {
        let who = key.who(side);
        if by != By::Side(side) {
            let notice = notices::key_lost();
            let notice = if whom == Some(who) { notice.called() } else { notice };
            moved::tell(tx, key, who, notice).await?;
        }
    }
    Ok(())
}

fn subject(key: &DoorKey) -> Subject {
    Subject::new("key", key.id.0)
}

fn over_key(key: &DoorKey) -> String {
    format!("help/key/{}/over", key.id)
}

const fn line(act: Act) -> &'static str {
    match act {
        Act::Hold => "help.key_hold",
        Act::Back => "help.key_back",
        Act::NotBack => "help.key_not_back",
        Act::Lost => "help.key_lost",
    }
}

/// Tells both and the desk.
fn announce(tx: &Tx, key: &DoorKey) {
    tx.announce(News::Changed {
        buurt: key.buurt,
        kind: "door_key".to_owned(),
        id: key.id.0,
        people: vec![key.giver, key.holder],
        desk: true,
    });
}

/// Notes what a worker wrote down in somebody's name, or saw; last in its flow.
async fn note(
    tx: &Tx,
    by: PersonId,
    key: &DoorKey,
    (action, namens): (&str, Option<Side>),
) -> Result<()> {
    let entry = Entry {
        buurt: key.buurt,
        at: tx.now(),
        actor: Some(by),
        on_behalf_of: namens.map(|side| key.who(side)).filter(|it| *it != by),
        action: action.to_owned(),
        subject: Some(key.id.0),
        consent: namens.map(|_| key.noted.1.word().to_owned()),
        reason: None,
    };
    trail::append(tx, &entry).await
}
