//! Somebody says that something went wrong, or a worker writes it down for them; and asks to look again.
//!
//! What they wrote is sealed before the flow, under a key of its own. Whom it is about hears nothing here.

use super::danger;
use crate::base::clock::Moment;
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{ComplaintId, DataKeyId, PersonId, RequestId};
use crate::base::saying::Saying;
use crate::base::seal::Wrapped;
use crate::base::text::Prose;
use crate::buurt::{Buurt, Buurten};
use crate::help::complaint::{
    Complaint, Desk, Refusal, Side, State, TOLD_WITHIN, WAITING, What, place,
};
use crate::help::found::{Answer, Found};
use crate::help::request::Refusal as Danger;
use crate::help::scope::{Decision, judge};
use crate::help::store::complaints::{self, Sealed};
use crate::help::store::requests;
use crate::people::audit::Entry;
use crate::people::permission::may_try;
use crate::people::person::Consent;
use crate::people::{Action, Caller, Role, members, persons, roles, trail};
use crate::tasks::{self, Kind, New, Subject, Urgency};
use uuid::Uuid;

/// What went wrong in one's own words: 1 to 1 000 characters.
pub type Words = Prose<1, 1000>;

/// Working minutes within which a worker looks.
const LOOKED_WITHIN: u32 = 8 * 60;

/// What somebody tells.
#[derive(Clone, Debug)]
pub struct Telling {
    /// What went wrong.
    pub what: What,
    /// In which request.
    pub request: Option<RequestId>,
    /// With which helper of it, as its offer is named.
    pub helper: Option<Uuid>,
    /// In one's own words.
    pub words: Option<Words>,
    /// The help lines were shown, and it is told all the same.
    pub lines_seen: bool,
    /// For whom a worker writes it down, and how they agreed.
    pub namens: Option<(PersonId, Consent)>,
}

struct Prepared {
    complaint: Complaint,
    sealed: Sealed,
    key: Wrapped,
    task: New,
}

/// Says that something went wrong. The same key says it once.
pub async fn tell(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    once: Once,
    it: Telling,
) -> Result<ComplaintId> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let ready = prepare(house, &buurt, caller, it).await;
    let Prepared { complaint, sealed, key, task } = danger::heard(house, buurt.id, ready).await?;
    let id = complaint.id;
    let by = caller.person;
    let flow = async move |tx: &Tx| {
        if complaints::waiting(tx.rows(), complaint.buurt, complaint.by).await? >= WAITING {
            return Err(Refusal::TooMany.into());
        }
        persons::insert_key(tx, &key).await?;
        complaints::insert(tx, &complaint, &sealed).await?;
        tasks::raise_kept_from(tx, complaint.buurt, task, complaint.about).await?;
        announce(tx, &complaint).await?;
        if complaint.noted.is_some() {
            note(tx, by, &complaint, "help.complaint").await?;
        }
        Ok(())
    };
    house.db.write_once(once, "help.complaint", id, flow).await
}

async fn prepare(house: &House, buurt: &Buurt, caller: &Caller, it: Telling) -> Result<Prepared> {
    let (rows, now) = (house.db.read(), house.now());
    let by = for_whom(caller, it.namens)?;
    let member = members::find(rows, buurt.id, by).await?;
    if member.standing.is_none() {
        return Err(Error::NotFound);
    }
    let words = it.words.as_ref().map_or("", Words::as_str);
    let verdict = judge(words, caller.language, None);
    if verdict.decision == Decision::Emergency && !it.lines_seen {
        return Err(Danger::Emergency.into());
    }
    let met = match it.request {
        Some(id) => Some(met(house, buurt, by, (id, it.helper)).await?),
        None => None,
    };
    let (side, about) = met.unzip();
    let about = about.flatten().filter(|_| it.what != What::Worker);
    let staff = match about {
        Some(who) => roles::of(rows, buurt.id, who, now).await?.into_iter().any(Role::is_staff),
        None => it.what == What::Worker,
    };
    let id = ComplaintId::new(now);
    let (key, wrapped) = house.seal.new_key(DataKeyId::new(now))?;
    let words = it.words.map(|it| key.seal(&place("words", id), it.as_str())).transpose()?;
    let complaint = Complaint {
        id,
        buurt: buurt.id,
        by,
        noted: it.namens.map(|(_, consent)| (caller.person, consent)),
        about,
        request: it.request,
        what: it.what,
        desk: if staff { Desk::Coordinator } else { Desk::Worker },
        pauses: about.is_some() && it.what.pauses(side),
        told: now,
        state: State::Told,
        since: now,
        hearing: None,
        outcome: None,
    };
    let task = task(&complaint, buurt, now);
    let sealed = Sealed { key: Some(key.id), words, side: None };
    Ok(Prepared { complaint, sealed, key: wrapped, task })
}

/// Finds out who tells it. Who may not ask for others learns nothing about them.
fn for_whom(caller: &Caller, namens: Option<(PersonId, Consent)>) -> Result<PersonId> {
    let Some((person, _)) = namens else { return Ok(caller.person) };
    let may = may_try(&caller.roles, caller.standing, Action::HelpAskFor);
    if may && person != caller.person { Ok(person) } else { Err(Error::NotAllowed) }
}

/// The two of it, within a year. Of a request of others nobody learns.
async fn met(
    house: &House,
    buurt: &Buurt,
    by: PersonId,
    (id, helper): (RequestId, Option<Uuid>),
) -> Result<(Side, Option<PersonId>)> {
    let found = requests::load(house.db.read(), buurt.id, id).await?;
    let side = whom(&found, by, helper)?;
    let last = found.request.window.end.checked_add_months(TOLD_WITHIN);
    if last.is_some_and(|it| it < house.now()) {
        return Err(Refusal::TooLate.into());
    }
    Ok(side)
}

/// What somebody was to a request, and whom of it they met.
pub(super) fn whom(
    found: &Found,
    by: PersonId,
    helper: Option<Uuid>,
) -> Result<(Side, Option<PersonId>)> {
    if found.request.requester == by {
        Ok((Side::Asker, with_whom(found, helper)?))
    } else if found.answer(by).is_some_and(had_a_yes) {
        Ok((Side::Helper, Some(found.request.requester)))
    } else {
        Err(Error::NotFound)
    }
}

/// The helper whom she means; where only one came, that one.
fn with_whom(found: &Found, helper: Option<Uuid>) -> Result<Option<PersonId>> {
    let mut came = found.offers.iter().filter(|it| had_a_yes(it));
    if let Some(mark) = helper {
        let meant = came.find(|it| it.mark == mark).map(|it| it.offer.helper);
        return meant.map(Some).ok_or_else(|| Error::field("/helper", "unknown_value"));
    }
    let first = came.next().map(|it| it.offer.helper);
    Ok(first.filter(|_| came.next().is_none()))
}

fn had_a_yes(it: &Answer) -> bool {
    use crate::help::offer::Kind as Offer;
    match it.offer.state.kind() {
        Offer::Assigned
        | Offer::Done
        | Offer::Released
        | Offer::BackedOutEarly
        | Offer::BackedOutLate
        | Offer::NoShow
        | Offer::Removed => true,
        Offer::Queued
        | Offer::Sent
        | Offer::Seen
        | Offer::Reserve
        | Offer::Declined
        | Offer::Lapsed
        | Offer::Superseded => false,
    }
}

fn task(it: &Complaint, buurt: &Buurt, now: Moment) -> New {
    let safety = it.what.is_safety();
    let (kind, words) = match it.desk {
        Desk::Coordinator => (Kind::WorkerComplaint, "task-worker-complaint"),
        Desk::Worker if safety => (Kind::WentWrong, "task-went-wrong-safety"),
        Desk::Worker => (Kind::WentWrong, "task-went-wrong"),
    };
    let due = if safety { now } else { buurt.rhythm.working(now, LOOKED_WITHIN) };
    let urgency = if safety { Urgency::Now } else { Urgency::Today };
    New {
        kind,
        subject: subject(it.id),
        person: Some(it.by),
        reason: Saying::new(words),
        urgency,
        due,
    }
}

/// What the tasks about it are about.
pub(super) fn subject(id: ComplaintId) -> Subject {
    Subject::new("complaint", id.0)
}

/// Tells who told it, and who looks at it: of what is the coordinator's, the team hears nothing.
pub(super) async fn announce(tx: &Tx, it: &Complaint) -> Result<()> {
    let mut people = vec![it.by];
    let coordinates = it.desk == Desk::Coordinator || it.state == State::Appealed;
    if coordinates {
        let all = roles::with_role(tx.rows(), it.buurt, Role::Coordinator, tx.now()).await?;
        people.extend(all.into_iter().filter(|who| it.about != Some(*who)));
    }
    tx.announce(News::Changed {
        buurt: it.buurt,
        kind: "complaint".to_owned(),
        id: it.id.0,
        people,
        desk: it.desk == Desk::Worker,
    });
    Ok(())
}

/// Notes what somebody did with it; last in its flow.
pub(super) async fn note(tx: &Tx, by: PersonId, it: &Complaint, action: &str) -> Result<()> {
    let entry = Entry {
        buurt: it.buurt,
        at: tx.now(),
        actor: Some(by),
        on_behalf_of: Some(it.by).filter(|who| *who != by),
        action: action.to_owned(),
        subject: Some(it.id.0),
        consent: it.noted.map(|(_, how)| how.word().to_owned()),
        reason: it.outcome.map(|it| it.word().to_owned()),
    };
    trail::append(tx, &entry).await
}

/// Who told it asks the coordinator to look again.
pub async fn appeal(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    id: ComplaintId,
) -> Result<()> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let by = caller.clone();
    let flow = async move |tx: &Tx| {
        let (before, _) = complaints::lock(tx, buurt.id, id).await?;
        if before.by != by.person {
            return Err(Error::NotFound);
        }
        appealed(tx, &buurt, before).await.map(|_| ())
    };
    house.db.write("help.complaint_appeal", flow).await
}

/// Writes the appeal, and gives the coordinator something to do.
pub(super) async fn appealed(tx: &Tx, buurt: &Buurt, before: Complaint) -> Result<Complaint> {
    let after = before.appeal(tx.now())?;
    complaints::advance(tx, &after, None).await?;
    let new = New {
        kind: Kind::ComplaintAppeal,
        subject: subject(after.id),
        person: Some(after.by),
        reason: Saying::new("task-complaint-appeal"),
        urgency: Urgency::Today,
        due: buurt.rhythm.working(tx.now(), LOOKED_WITHIN * 3),
    };
    tasks::raise_kept_from(tx, buurt.id, new, after.about).await?;
    announce(tx, &after).await?;
    Ok(after)
}

/// What somebody told, in their words, the latest first.
pub async fn mine(house: &House, caller: &Caller) -> Result<Vec<(Complaint, Option<String>)>> {
    let rows = house.db.read();
    let mut all = Vec::new();
    for (it, sealed) in complaints::told_by(rows, caller.buurt, caller.person).await? {
        let words = super::judging::opened(house, it.id, &sealed, "words").await?;
        all.push((it, words));
    }
    Ok(all)
}
