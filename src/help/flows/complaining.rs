//! Somebody says that something went wrong, or a worker writes it down for them; and asks to look again.
//!
//! What they wrote is sealed before the flow, under a key of its own. Whom it is about hears nothing here.

use super::complaints::{announce, appealed, note, opened, subject, task};
use super::{asking, danger, met};
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, ComplaintId, DataKeyId, PersonId, RequestId};
use crate::base::seal::Wrapped;
use crate::base::text::Prose;
use crate::buurt::{Buurt, Buurten};
use crate::help::complaint::{Complaint, Known, Refusal, State, Stood, WAITING, What, place};
use crate::help::request::Refusal as Danger;
use crate::help::scope::{Decision, judge};
use crate::help::store::complaints::{self, Sealed};
use crate::people::person::Consent;
use crate::people::{Caller, departures, members, persons};
use crate::tasks::{self, New};
use uuid::Uuid;

/// What went wrong in one's own words: 1 to 1 000 characters.
pub type Words = Prose<1, 1000>;

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
    /// It is about somebody who works here, says who tells it.
    pub works_here: bool,
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
    meant: Vec<PersonId>,
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
    let Prepared { complaint, sealed, key, task, meant } =
        danger::heard(house, buurt.id, ready).await?;
    let id = complaint.id;
    let by = caller.person;
    let flow = async move |tx: &Tx| {
        departures::hold(tx, complaint.by).await?; // told twice at once, one of them is counted first
        if complaints::waiting(tx.rows(), complaint.buurt, complaint.by).await? >= WAITING {
            return Err(Refusal::TooMany.into());
        }
        persons::insert_key(tx, &key).await?;
        complaints::insert(tx, &complaint, &sealed).await?;
        tasks::keep_from(tx, complaint.buurt, &subject(id), &meant).await?;
        tasks::raise(tx, complaint.buurt, task).await?;
        announce(tx, &complaint).await?;
        if complaint.noted.is_some() {
            note(tx, by, &complaint, "help.complaint").await?;
        }
        Ok(())
    };
    house.db.write_once(once, "help.complaint", id, flow).await
}

async fn prepare(house: &House, buurt: &Buurt, caller: &Caller, it: Telling) -> Result<Prepared> {
    let by = for_whom(caller, it.namens)?;
    let lives = if by == caller.person { caller.lives() } else { buurt.id };
    let member = members::find(house.db.read(), lives, by).await?;
    if member.standing.is_none() {
        return Err(Error::NotFound);
    }
    let words = it.words.as_ref().map_or("", Words::as_str);
    let verdict = judge(words, caller.language, None);
    if verdict.decision == Decision::Emergency && !it.lines_seen {
        return Err(Danger::Emergency.into());
    }
    let told = match it.request {
        Some(id) => Some(met::told(house, buurt.id, by, (id, it.helper)).await?),
        None => None,
    };
    let (stood, known) = told.as_ref().map(|it| (it.stood, it.known)).unzip();
    let home = told.as_ref().and_then(|it| it.home);
    let complaint = complaint(&it, (buurt.id, by, caller.person), (stood, known), house.now());
    let complaint = Complaint { home, ..complaint };
    let (key, wrapped) = house.seal.new_key(DataKeyId::new(house.now()))?;
    let seal = |it: &Words| key.seal(&place("words", complaint.id), it.as_str());
    let words = it.words.as_ref().map(seal).transpose()?;
    let task = task(&complaint, buurt, house.now());
    let around = told.map(|it| it.around).unwrap_or_default();
    let meant = complaint.meant(around);
    let sealed = Sealed { key: Some(key.id), words, side: None };
    Ok(Prepared { complaint, sealed, key: wrapped, task, meant })
}

/// It, as it is told.
fn complaint(
    it: &Telling,
    (buurt, by, writer): (BuurtId, PersonId, PersonId),
    (stood, known): (Option<Stood>, Option<Known>),
    now: Moment,
) -> Complaint {
    let (desk, about) = known.unwrap_or_default().desk(it.what, it.works_here);
    Complaint {
        id: ComplaintId::new(now),
        buurt,
        by,
        noted: it.namens.map(|(_, consent)| (writer, consent)),
        about,
        request: it.request,
        home: None,
        what: it.what,
        desk,
        pauses: about.is_some() && it.what.pauses(stood),
        told: now,
        state: State::Told,
        since: now,
        hearing: None,
        outcome: None,
    }
}

/// Finds out who tells it. Who may not ask for others learns nothing about them.
fn for_whom(caller: &Caller, namens: Option<(PersonId, Consent)>) -> Result<PersonId> {
    let by = asking::for_whom(caller, namens.map(|(person, _)| person))?;
    if namens.is_some() && by == caller.person { Err(Error::NotAllowed) } else { Ok(by) }
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

/// One that somebody told.
#[derive(Debug)]
pub struct Mine {
    /// It.
    pub it: Complaint,
    /// In their words.
    pub words: Option<String>,
    /// It is the coordinator's, and nobody who coordinates may judge it.
    pub nobody: bool,
}

/// What somebody told, the latest first.
pub async fn mine(house: &House, caller: &Caller) -> Result<Vec<Mine>> {
    let rows = house.db.read();
    let mut all = Vec::new();
    for (it, sealed) in complaints::told_by(rows, caller.buurt, caller.person).await? {
        let words = opened(house, it.id, &sealed, "words").await?;
        let nobody =
            it.waits_for_coordinator() && met::judges(rows, &it, house.now()).await?.is_empty();
        all.push(Mine { it, words, nobody });
    }
    Ok(all)
}
