//! What is due climbs its ladder: tasks for the desk, notices for people, and who did not act gives
//! the signal back.
//!
//! A flow takes a few clocks at a time, so that it is short however many are due; nobody is told
//! twice within an hour.

use std::collections::{BTreeMap, HashMap};

use chrono::TimeDelta;

use crate::base::calendar::{Calendar, day_of};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::saying::Saying;
use crate::buurt::section::Office;
use crate::buurt::{Buurt, Buurten};
use crate::care::deadline::{Deadline, State};
use crate::care::flows::clocks::{GIVE_BACK, subject};
use crate::care::ladder::{Rung, Team, Telling, tell};
use crate::care::notices;
use crate::care::signal_type::Level;
use crate::care::store::{deadlines, duty};
use crate::delivery::{self, Promise};
use crate::people::{Role, roles};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// The job that takes what is due.
pub const SWEEP: &str = "care.deadlines";

/// The job that tells somebody what waited to be told together.
pub const DIGEST: &str = "care.digest";

/// The most clocks of one flow: each touches its own row and those of its tasks.
pub const AT_ONCE: u64 = 40;

/// What ends when the doors close is told then, and not the next morning.
const CLOSING: TimeDelta = TimeDelta::minutes(15);

/// What somebody is to be told: where, the highest rung, how much.
type Tellings = BTreeMap<PersonId, (BuurtId, Rung, u32)>;

/// The office and the team of a neighbourhood, as one flow needs them.
struct Here {
    cal: Calendar,
    team: Team,
}

/// Takes the clocks that are due, at most [`AT_ONCE`]; tells how many.
pub async fn sweep(house: &House, buurten: &Buurten) -> Result<u64> {
    let buurten = buurten.clone();
    let flow = async move |tx: &Tx| {
        let now = tx.now();
        let due = deadlines::lock_due(tx, now, AT_ONCE).await?;
        let (mut known, mut tellings) = (HashMap::new(), Tellings::new());
        let many = u64::try_from(due.len()).unwrap_or(AT_ONCE);
        for (buurt, one) in due {
            if let std::collections::hash_map::Entry::Vacant(place) = known.entry(buurt) {
                place.insert(here(tx.rows(), buurten.get(buurt).as_deref(), buurt, now).await?);
            }
            if let Some(here) = known.get(&buurt) {
                take(tx, (buurt, one), here, &mut tellings).await?;
            }
        }
        for (person, telling) in tellings {
            let awake = known.get(&telling.0).and_then(|it| it.cal.next_open(now - CLOSING));
            tell_somebody(tx, person, telling, awake.unwrap_or(now).max(now)).await?;
        }
        Ok(many)
    };
    house.db.write(SWEEP, flow).await
}

/// Tells somebody what waited for an hour.
pub async fn digest(house: &House, buurten: &Buurten, buurt: BuurtId, to: PersonId) -> Result<()> {
    let office = buurten.get(buurt).map(|it| it.office.clone()).unwrap_or_default();
    let flow = async move |tx: &Tx| {
        let waiting = duty::lock_told(tx, to).await?.map_or(0, |(_, waiting)| waiting);
        if waiting == 0 {
            return Ok(());
        }
        let awake = office.calendar().next_open(tx.now()).unwrap_or(tx.now());
        duty::put_told(tx, (buurt, to), (tx.now(), 0)).await?;
        let notice = notices::together(waiting).not_before(awake);
        delivery::notify(tx, buurt, to, &Subject::new("care", to.0), notice).await
    };
    house.db.write(DIGEST, flow).await
}

async fn here(rows: Rows<'_>, buurt: Option<&Buurt>, id: BuurtId, now: Moment) -> Result<Here> {
    let office = buurt.map_or_else(Office::default, |it| it.office.clone());
    let team = Team {
        workers: roles::with_role(rows, id, Role::Buurtwerker, now).await?,
        coordinators: roles::with_role(rows, id, Role::Coordinator, now).await?,
        contact: office.contact,
        absences: duty::absences(rows, id, day_of(now)).await?,
    };
    Ok(Here { cal: office.calendar(), team })
}

/// One clock goes on, or climbs.
async fn take(
    tx: &Tx,
    (buurt, one): (BuurtId, Deadline),
    here: &Here,
    tellings: &mut Tellings,
) -> Result<()> {
    let now = tx.now();
    if let State::Paused { .. } = one.state {
        return deadlines::put(tx, buurt, &one.resume(now, &here.cal)).await;
    }
    let owner = one.owner;
    let (one, rungs) = one.climb(now, &here.cal);
    for rung in &rungs {
        for person in here.team.told(*rung, owner, now) {
            let known = tellings.entry(person).or_insert((buurt, *rung, 0));
            *known = (buurt, known.1.max(*rung), known.2);
        }
    }
    if let Some(highest) = rungs.last() {
        for person in here.team.told(*highest, owner, now) {
            tellings.entry(person).and_modify(|it| it.2 += 1);
        }
        on_the_list(tx, buurt, &one, *highest).await?;
    }
    if rungs.iter().any(|it| it.releases(one.about.kind)) && owner.is_some() {
        // In a flow of its own: there the signal is locked before its clocks, as everywhere.
        let id = one.about.signal;
        let back = Promise::new(GIVE_BACK, &id)?.buurt(buurt).about(id.0);
        delivery::promise(tx, back.dedupe(format!("{GIVE_BACK}/{id}"))).await?;
    }
    deadlines::put(tx, buurt, &one).await
}

/// The rung stands on the list of the desk, in the place of the lower ones.
async fn on_the_list(tx: &Tx, buurt: BuurtId, one: &Deadline, rung: Rung) -> Result<()> {
    let Some(kind) = rung.task() else { return Ok(()) };
    let about = subject(one.about.signal);
    if rung > Rung::Owner {
        let lower = Rung::ALL.into_iter().filter(|it| *it < rung).filter_map(Rung::task);
        tasks::settle(tx, buurt, &lower.collect::<Vec<Kind>>(), &about).await?;
    }
    let at_once = rung > Rung::Owner && one.level == Level::U1;
    let new = New {
        kind,
        subject: about,
        person: None,
        reason: Saying::new(format!("task-{}", kind.word().replace('_', "-")))
            .words("what", format!("clock-{}", one.about.kind.word())),
        urgency: if at_once { Urgency::Now } else { Urgency::Today },
        due: match one.state {
            State::Due { at, .. } => at,
            State::Paused { .. } | State::Met { .. } | State::Breached { .. } => tx.now(),
        },
    };
    tasks::raise(tx, buurt, new).await.map(|_| ())
}

/// Tells somebody now, or with the rest when their hour is over.
async fn tell_somebody(
    tx: &Tx,
    person: PersonId,
    (buurt, rung, many): (BuurtId, Rung, u32),
    awake: Moment,
) -> Result<()> {
    let (last, waiting) = duty::lock_told(tx, person).await?.unzip();
    match tell(last, tx.now()) {
        Telling::Now => {
            duty::put_told(tx, (buurt, person), (tx.now(), 0)).await?;
            let many = many.saturating_add(waiting.unwrap_or(0)).max(1);
            let notice = notices::clocks(rung, many).not_before(awake);
            delivery::notify(tx, buurt, person, &Subject::new("care", person.0), notice).await
        }
        Telling::Together(free) => {
            let waiting = waiting.unwrap_or(0).saturating_add(many.max(1));
            duty::put_told(tx, (buurt, person), (last.unwrap_or(free), waiting)).await?;
            let later = Promise::new(DIGEST, &person)?.buurt(buurt).person(person);
            let later = later.at(free).dedupe(format!("{DIGEST}/{person}"));
            delivery::promise(tx, later).await
        }
    }
}
