//! The next wave of a request: candidates are read outside the flow, the plan is pure, one flow
//! writes what it says.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;

use super::super::flows::steps::{self, Reasons, WaveDue, WaveOver};
use super::{first_right, guests};
use crate::base::cells::Zone;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::base::saying::Saying;
use crate::buurt::{Buurt, Buurten};
use crate::delivery::{self, Kept, Way};
use crate::help::candidates::{self, Known};
use crate::help::dispatch::acceptance::exposure;
use crate::help::dispatch::{Asked, Dispatch, Plan, Round, Thin, must_wait, plan};
use crate::help::event::{Event, NobodyFound};
use crate::help::found::Found;
use crate::help::notices::Topic;
use crate::help::offer::Kind as OfferKind;
use crate::help::request::Kind;
use crate::help::settings;
use crate::help::store::offers::Chosen;
use crate::help::store::waves::{self, Wave};
use crate::help::store::{again, apart, complaints, loads, requests, series};
use crate::help::window::Window;
use crate::people::away::Away;
use crate::people::members::{self, Member};
use crate::people::screening::KNOWN;
use crate::people::{absences, persons, screenings};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// In how many working minutes a worker looks for somebody personally.
const PERSONALLY: u32 = 60;

/// In which term it counts how often somebody was asked.
const ASKED_TERM: TimeDelta = TimeDelta::days(7);

/// Looks for the next wave, and acts on what the plan says.
pub(super) async fn next(
    house: &House,
    buurten: &Buurten,
    buurt: BuurtId,
    due: WaveDue,
) -> Result<Kept> {
    let id = due.request;
    let buurt = buurten.get(buurt).ok_or(Error::NotFound)?;
    let found = requests::load(house.db.read(), buurt.id, id).await?;
    if found.request.kind() != Kind::Open {
        return Ok(Kept::Done);
    }
    if let Some(until) = found.offers().kept_until(found.request.places, house.now()) {
        return Ok(Kept::Later(until)); // the reserve comes before a new wave
    }
    let Some(zone) = found.question.zone else {
        return who_do_you_know(house, &buurt, &found, Thin::NobodyEligible).await;
    };
    if let Some(until) = first_right::right((house, buurten), &buurt, &found, zone).await? {
        return Ok(Kept::Later(until)); // who came the last time comes before a first wave
    }
    let Decided { plan, number, lately, homes } =
        decide((house, buurten), &buurt, &found, zone, due.at_once).await?;
    match plan {
        Plan::Ask { level, people, until } => {
            let wave = Wave {
                number,
                level,
                people: u8::try_from(people.len()).unwrap_or(u8::MAX),
                sent: house.now(),
                until,
            };
            ask((house, buurten), (found, lately), (wave, people), homes).await
        }
        Plan::Wait { until, .. } => Ok(Kept::Later(until)),
        Plan::Held => Ok(Kept::Done), // letting go on looks again
        Plan::WhoDoYouKnow(thin) => who_do_you_know(house, &buurt, &found, thin).await,
        Plan::Unmatched => last_was_empty(house, &found).await,
    }
}

/// Tells whether the first look for neighbours says something though none may be asked yet: that there are
/// too few, or that who came the last time goes first.
pub(super) async fn says_something(house: &House, buurt: &Buurt, id: RequestId) -> Result<bool> {
    let (rows, needed) = (house.db.read(), settings::of(buurt).helpers_needed);
    if members::some_helpers(rows, buurt.id, needed).await? < needed {
        return Ok(true);
    }
    Ok(series::of_request(rows, buurt.id, id).await?.is_some())
}

/// When the first look for neighbours is due, where it has nothing to say before one may be asked.
pub(super) fn first(buurt: &Buurt, found: &Found, now: Moment) -> Moment {
    let Found { request, question, .. } = found;
    if question.zone.is_none() || question.same_helper {
        return now;
    }
    settings::of(buurt).start(&request.window, question.asked_at).max(now)
}

/// How often everybody was asked in the last week.
pub(super) type AskedLately = HashMap<PersonId, u32>;

/// What to do now.
struct Decided {
    plan: Plan,
    /// The number of the wave, if one goes out.
    number: u8,
    /// How often people were asked before.
    lately: AskedLately,
    /// Where those live who come from next door.
    homes: Homes,
}

/// Where those live who come from next door.
type Homes = HashMap<PersonId, BuurtId>;

async fn decide(
    (house, buurten): (&House, &Buurten),
    buurt: &Buurt,
    found: &Found,
    zone: Zone,
    at_once: bool,
) -> Result<Decided> {
    let (rows, now) = (house.db.read(), house.now());
    let request = &found.request;
    let speaks = persons::find(rows, request.requester).await?.language;
    let (ask, settings) = (settings::ask(found, zone, speaks, now), settings::of(buurt));
    let all = waves::of_request(rows, buurt.id, request.id).await?;
    let number = u8::try_from(all.len()).unwrap_or(u8::MAX).saturating_add(1);
    // Who lets go makes the search begin anew, also for those who were no longer needed.
    let anew: Vec<&Wave> = all.iter().filter(|it| it.sent >= request.state.since()).collect();
    let begins = request.state.since();
    let first = |since: Moment| all.iter().find(|it| it.sent >= begins.max(since));
    // After a change of time the wave that runs is still waited for.
    let runs = || all.last().filter(|it| found.offers().waits_for(it.number));
    let acceptance = waves::acceptance(rows, buurt.id, found.question.category, now).await?;
    let enough = members::some_helpers(rows, buurt.id, settings.helpers_needed).await?;
    let round = Round {
        sent: u8::try_from(anew.len()).unwrap_or(u8::MAX),
        level: anew.last().map_or(0, |it| it.level).max(found.question.reach),
        until: anew.last().copied().or_else(runs).map(|it| it.until).filter(|_| !at_once),
        asked: found.offers().not_for(|since| first(since).map_or(number, |it| it.number)),
        held: request.held,
        ..Round::new(enough, acceptance)
    };
    let seed = request.id.0.as_u64_pair().1 ^ u64::from(number);
    let dispatch = Dispatch { ask: &ask, round: &round, settings: &settings };
    // Most look again within the hour: nobody is read before somebody may be asked.
    if let Some(waits) = must_wait(&dispatch, now) {
        let (lately, homes) = (AskedLately::new(), Homes::new());
        return Ok(Decided { plan: waits, number, lately, homes });
    }
    let members = members::helpers(rows, &[buurt.id]).await?;
    let (known, mut lately) = known(house, buurten, (buurt.id, found), &members, now).await?;
    let mut candidates = candidates::all(&members, &known, request.window.start, now);
    let guests = guests::look(house, buurten, found, now).await?;
    candidates.extend(guests.people);
    lately.extend(guests.lately);
    let plan = plan(&dispatch, &candidates, now, seed);
    Ok(Decided { plan, number, lately, homes: guests.homes })
}

/// Reads what each of these neighbours does already, and how they are reached: of who lives next door, there.
pub(super) async fn known(
    house: &House,
    buurten: &Buurten,
    (home, found): (BuurtId, &Found),
    members: &[Member],
    now: Moment,
) -> Result<(Known, AskedLately)> {
    let rows = house.db.read();
    let ids: Vec<PersonId> = members.iter().map(|it| it.person).collect();
    let sealed = persons::find_all(rows, &ids).await?;
    let ways = delivery::ways(house, &ids).await?;
    let lately = loads::asked(rows, home, now - ASKED_TERM).await?;
    let here = found.request.buurt;
    let around: Vec<BuurtId> =
        [home, here].into_iter().chain(buurten.next_door(home).iter().map(|it| it.id)).collect();
    let mut rung = delivery::asked_since(rows, &around, &ids, now - ASKED_TERM).await?;
    // A wave of this moment has reached nobody yet.
    let told = |it: &PersonId| matches!(ways.get(it), Some(Way::Push | Way::Mail));
    for (person, times) in lately.iter().filter(|(person, _)| told(person)) {
        let rung = rung.entry(*person).or_default();
        *rung = (*rung).max(*times);
    }
    let series = series::of_request(rows, here, found.request.id).await?;
    let mut paused = complaints::paused(rows, home).await?;
    let Window { start, end, flexible } = found.request.window;
    let away = absences::all(rows, home, now).await?.into_iter();
    let cannot = |it: &Away| it.at(now) || it.keeps_from(start.max(now), end, flexible);
    paused.extend(away.filter(|(_, it)| cannot(it)).map(|(person, _)| person));
    let screened = if found.request.min_trust > KNOWN {
        screenings::until(rows, home, end.max(now)).await?
    } else {
        HashSet::new()
    };
    let known = Known {
        persons: sealed.into_iter().map(|it| (it.id, it)).collect(),
        loads: loads::of_buurt(rows, home, now, series).await?,
        asked: rung,
        ways,
        apart: kept_apart(rows, (here, home), found.request.requester).await?,
        again: again::mutual(rows, here, found.request.requester).await?,
        screened,
        paused,
    };
    Ok((known, lately))
}

/// Who would rather not meet somebody, or the other way round, said in either neighbourhood.
async fn kept_apart(
    rows: Rows<'_>,
    (here, home): (BuurtId, BuurtId),
    who: PersonId,
) -> Result<Vec<PersonId>> {
    let mut all = apart::from(rows, here, who).await?;
    if home != here {
        all.extend(apart::from(rows, home, who).await?);
    }
    Ok(all)
}

/// Writes a wave and asks its people, unless something changed meanwhile.
async fn ask(
    (house, buurten): (&House, &Buurten),
    (before, asked): (Found, AskedLately),
    (wave, people): (Wave, Vec<Asked>),
    mut homes: Homes,
) -> Result<Kept> {
    let (buurt, buurten) = (before.request.buurt, buurten.clone());
    homes.retain(|who, _| people.iter().any(|it| it.person == *who));
    let flow = async move |tx: &Tx| {
        let found = requests::lock_any(tx, buurt, before.request.id).await?;
        let mut lately = loads::asked(tx.rows(), buurt, tx.now() - ASKED_TERM).await?;
        let there: HashSet<BuurtId> = homes.values().copied().collect();
        for home in there {
            let of_home = loads::asked(tx.rows(), home, tx.now() - ASKED_TERM).await?;
            lately.extend(of_home.into_iter().filter(|(who, _)| homes.get(who) == Some(&home)));
        }
        let as_often = |it: &Asked| lately.get(&it.person) <= asked.get(&it.person);
        let same = found.request == before.request && found.offers == before.offers;
        let wish = guests::still_wish(tx, &buurten, (buurt, &homes)).await?;
        if !same || !wish || !people.iter().all(as_often) {
            return Ok(Kept::Later(tx.now()));
        }
        let (id, now) = (found.request.id, tx.now());
        let ids: Vec<PersonId> = people.iter().map(|it| it.person).collect();
        let mut step = found.request.clone().ask(found.offers(), &ids, wave.number, now)?;
        for person in &step.offers.who(OfferKind::Queued) {
            step = step.request.sent(step.offers, *person, now)?;
        }
        let chosen: Reasons =
            people.iter().map(|it| (it.person, chosen(it, homes.get(&it.person)))).collect();
        waves::insert(tx, (buurt, id), wave).await?;
        steps::write_chosen(tx, &found, &step, &chosen).await?;
        let (topic, subject) = (Topic::of(&found, now), Subject::new("help", id.0));
        let search = found.request.state.since();
        let wait = wave.until - now;
        for one in &people {
            // Whose no was taken back hears that something changed.
            let changed = found.offers().of(one.person).is_some_and(|it| it.since >= search);
            let notice = if homes.contains_key(&one.person) {
                topic.asked_next_door(wave.number, wait)
            } else if changed {
                topic.reask(wave.number, wait)
            } else {
                topic.asked(wave.number, one.walk.word(), wait)
            };
            delivery::notify(tx, buurt, one.person, &subject, notice).await?;
        }
        let over = WaveOver { request: id, number: wave.number };
        steps::wave_over(tx, buurt, over, wave.until).await?;
        let next = WaveDue { request: id, at_once: false };
        steps::search(tx, buurt, next, wave.until).await?;
        Ok(Kept::Done)
    };
    house.db.write("help.wave", flow).await
}

/// How far it is from next door nobody knows.
fn chosen(it: &Asked, home: Option<&BuurtId>) -> Chosen {
    Chosen {
        walk: Some(it.walk.word().to_owned()).filter(|_| home.is_none()),
        why: it.why.iter().flatten().map(|it| it.word().to_owned()).collect(),
        home: home.copied(),
    }
}

/// Who was asked in a wave whose time is over is no longer waited for; what that teaches is kept.
pub(super) async fn lapse(house: &House, buurt: BuurtId, over: WaveOver) -> Result<Kept> {
    let WaveOver { request: id, number } = over;
    let rows = house.db.read();
    let all = waves::of_request(rows, buurt, id).await?;
    let Some(wave) = all.into_iter().find(|it| it.number == number) else {
        return Ok(Kept::Done);
    };
    let found = requests::load(rows, buurt, id).await?;
    let ids: Vec<PersonId> = found.offers.iter().map(|it| it.offer.helper).collect();
    let ways = delivery::ways(house, &ids).await?;
    let flow = async move |tx: &Tx| {
        let found = requests::lock_any(tx, buurt, id).await?;
        let category = found.question.category;
        let mut learned = waves::acceptance(tx.rows(), buurt, category, tx.now()).await?;
        for one in found.offers.iter().filter(|it| it.offer.wave == number) {
            let share = candidates::reach(ways.get(&one.offer.helper)).share();
            let kind = one.offer.state.kind();
            let yes =
                !matches!(kind, OfferKind::Declined | OfferKind::Lapsed | OfferKind::Superseded)
                    && !kind.pending();
            let answered = yes || kind == OfferKind::Declined;
            let silent = kind.pending() || one.offer.since < wave.sent; // the latter asked again
            let passed = if silent { 1.0 } else { part(&wave, one.offer.since) };
            learned = learned.learn(exposure(share, answered, passed), yes, tx.now());
        }
        waves::learn(tx, buurt, category, learned).await?;
        let step = found.request.clone().lapse(found.offers(), number, tx.now())?;
        steps::write(tx, &found, &step).await?;
        Ok(Kept::Done)
    };
    house.db.write("help.lapse", flow).await
}

/// Which part of the wait had passed.
#[expect(clippy::cast_precision_loss, reason = "seconds of some hours")]
fn part(wave: &Wave, at: Moment) -> f64 {
    let whole = (wave.until - wave.sent).num_seconds().max(1);
    ((at - wave.sent).num_seconds() as f64 / whole as f64).clamp(0.0, 1.0)
}

/// No waves: a worker is asked at once.
async fn who_do_you_know(house: &House, buurt: &Buurt, found: &Found, thin: Thin) -> Result<Kept> {
    let why = match thin {
        Thin::FewHelpers => "task-who-few",
        Thin::NobodyEligible => "task-who-nobody",
        Thin::NoTime => "task-who-no-time",
    };
    let (id, buurt_id) = (found.request.id, buurt.id);
    let new = New {
        kind: Task::WhoDoYouKnow,
        subject: Subject::new("help", id.0),
        person: None,
        reason: Saying::new(why).words("what", format!("cat-{}", found.question.category.as_str())),
        urgency: Urgency::Now,
        due: buurt.rhythm.working(house.now(), PERSONALLY),
    };
    let flow = async move |tx: &Tx| {
        tasks::raise(tx, buurt_id, new).await?;
        Ok(Kept::Done)
    };
    house.db.write("help.who_do_you_know", flow).await
}

async fn last_was_empty(house: &House, found: &Found) -> Result<Kept> {
    let (id, buurt) = (found.request.id, found.request.buurt);
    let flow = async move |tx: &Tx| {
        let event = Event::Unmatched { request: id, why: NobodyFound::LastWave };
        steps::happened(tx, buurt, id, &event).await?;
        Ok(Kept::Done)
    };
    house.db.write("help.last_wave", flow).await
}
