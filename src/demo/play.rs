//! A month of Dijlehoek, played before the door opens: every request of the demo file goes through
//! the same flows as everybody's, on a clock that stands where the file says it happened.
//!
//! Between two acts whatever was promised is kept, so waves, reminders and tasks are real too. Nothing
//! is written beside the flows.

use std::collections::HashMap;

use anyhow::Context as _;
use chrono::TimeDelta;
use jiff::tz::TimeZone;

use super::file::{self, Asked, BUURT, person};
use super::people::move_in;
use super::services;
use super::worries;
use super::{keys, meeting};
use crate::app::{Shared, keeper, settle_in};
use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::base::error::Error;
use crate::base::ids::{PersonId, RequestId, SessionId};
use crate::base::text::OwnWords;
use crate::base::words::Lang;
use crate::buurt::CategoryId;
use crate::care;
use crate::care::duty::{Days, Shift};
use crate::delivery::run_due;
use crate::help::flows::after::{self, Outcome};
use crate::help::flows::asking::{self, Asking};
use crate::help::flows::thanking;
use crate::help::flows::{helping, steering};
use crate::help::question::{Consent, Extras};
use crate::help::request::Reason;
use crate::help::thanks::Said;
use crate::help::window::{Part, When};
use crate::people::store::{members, roles};
use crate::people::{Action, Caller, Role};
use crate::tasks;

/// How long before today everybody moved in.
pub const BEFORE: TimeDelta = TimeDelta::days(45);

/// How often the runner looks while the past is played.
const STEP: TimeDelta = TimeDelta::hours(1);

/// How long after it was asked a neighbour says yes.
const YES_AFTER: TimeDelta = TimeDelta::hours(2);

/// How long after it was asked the worker reads what waits for her.
const READ_AFTER: TimeDelta = TimeDelta::hours(1);

/// Who waits for a call is called within so long, in the hours of the office.
const CALLED_WITHIN: TimeDelta = TimeDelta::hours(3);

/// The rest is done so long before it would be late.
const BEFORE_LATE: TimeDelta = TimeDelta::hours(1);

/// The worker of the demo.
pub(super) const WORKER: &str = "P56";

/// Something that somebody does.
enum Act {
    Ask,
    Read,
    Accept(PersonId),
    Withdraw,
    Reject,
    Worked,
    Thank,
}

/// Whose turn it is.
enum Turn<'a> {
    /// Something happens to a request.
    Help(&'a Asked, Act),
    /// Something happens to a worry: it is told, or a step of its script.
    Care(&'a worries::Worry, Option<usize>),
}

/// Which request is which of the file: `Q01` and on.
pub type Played = HashMap<String, RequestId>;

/// Lets everybody move in and plays everything that the file tells, up to `now`. The clock of
/// `shared` stands [`BEFORE`] that.
pub async fn play(shared: &Shared, now: Moment) -> anyhow::Result<Played> {
    move_in(&shared.house, &shared.buurten).await?;
    services::list(shared).await?;
    share_the_week(shared).await?;
    settle_in(shared).await?;
    let requests = file::read()?.requests;
    let mut script: Vec<(Moment, &Asked, Act)> = Vec::new();
    for one in &requests {
        script.extend(acts(one, now)?);
    }
    let worries = worries::read()?;
    let mut script: Vec<(Moment, Turn<'_>)> =
        script.into_iter().map(|(at, one, act)| (at, Turn::Help(one, act))).collect();
    for one in &worries {
        script.extend(one.turns(now).into_iter().map(|(at, step)| (at, Turn::Care(one, step))));
    }
    script.retain(|(at, ..)| *at <= now);
    script.sort_by_key(|(at, ..)| *at);

    let (mut known, mut signals) = (Played::new(), worries::Known::new());
    for (at, turn) in script {
        until(shared, at).await?;
        match turn {
            Turn::Help(one, act) => perform(shared, one, act, now, &mut known)
                .await
                .with_context(|| format!("{} of the demo", one.id))?,
            Turn::Care(one, step) => {
                worries::perform(shared, one, step, now, &mut signals)
                    .await
                    .with_context(|| format!("{} of the demo, {step:?}", one.id))?;
            }
        }
    }
    until(shared, now).await?;
    meeting::meet(shared, now).await?;
    keys::lend(shared, now).await?;
    Ok(known)
}

/// An is there in the morning and Bram in the afternoon; each stands in for the other.
async fn share_the_week(shared: &Shared) -> anyhow::Result<()> {
    let an = person(WORKER).context("no worker")?;
    let bram = person("P57").context("no colleague")?;
    let shift = |weekday, hours: (u16, u16), person, deputy| Shift {
        on: Days::Weekly(weekday),
        from: hours.0 * 60,
        until: hours.1 * 60,
        person,
        deputy: Some(deputy),
    };
    let days =
        (1..=5).flat_map(|day| [shift(day, (9, 13), an, bram), shift(day, (13, 17), bram, an)]);
    let caller = worker(shared, Action::DeskDutySet).await?;
    Ok(care::flows::duty::set_roster(&shared.house, &caller, days.collect()).await?)
}

/// What happens to one request, and when.
fn acts(one: &Asked, now: Moment) -> anyhow::Result<Vec<(Moment, &Asked, Act)>> {
    let asked = now + TimeDelta::hours(one.created_offset_h);
    let mut all = vec![(asked, one, Act::Ask)];
    if one.status != "review" {
        all.push((asked + READ_AFTER, one, Act::Read));
    }
    if let Some(helper) = one.helper.as_deref() {
        let helper = person(helper).context("an unknown helper")?;
        all.push((asked + YES_AFTER, one, Act::Accept(helper)));
    }
    match one.status.as_str() {
        "done" => {
            let given = now + TimeDelta::hours(one.when_offset_h.unwrap_or(-1));
            let told = given.max(asked + YES_AFTER) + TimeDelta::hours(12);
            all.push((told, one, Act::Worked));
            all.push((told + TimeDelta::minutes(5), one, Act::Thank));
        }
        "closed(withdrawn)" => all.push((asked + TimeDelta::hours(3), one, Act::Withdraw)),
        "closed(duplicate)" => all.push((asked + TimeDelta::hours(1), one, Act::Reject)),
        _ => {}
    }
    Ok(all)
}

async fn perform(
    shared: &Shared,
    one: &Asked,
    act: Act,
    now: Moment,
    known: &mut Played,
) -> anyhow::Result<()> {
    let house = &shared.house;
    let requester = person(&one.requester).context("an unknown asker")?;
    let own = async |action| caller(shared, requester, action).await;
    let id = known.get(&one.id).copied();
    let asked = || id.context("nobody asked yet");
    match act {
        Act::Ask => {
            let id = ask(shared, one, requester, now).await?;
            known.insert(one.id.clone(), id);
        }
        Act::Accept(helper) => {
            let helper = caller(shared, helper, Action::OfferAccept).await?;
            helping::accept(house, &helper, asked()?).await?;
        }
        Act::Read => {
            let worker = worker(shared, Action::DeskHelpSteer).await?;
            match steering::publish(house, &worker, asked()?).await {
                Ok(()) | Err(Error::Refused(_)) => {} // most never wait to be read
                Err(other) => return Err(other.into()),
            }
        }
        Act::Withdraw => {
            after::withdraw(house, &own(Action::HelpWithdraw).await?, asked()?, false).await?;
        }
        Act::Reject => {
            let worker = worker(shared, Action::DeskHelpSteer).await?;
            steering::reject(house, &worker, asked()?, Reason::Duplicate).await?;
        }
        Act::Worked => {
            let caller = own(Action::HelpConfirm).await?;
            after::confirm(house, &caller, asked()?, (Outcome::Worked, None)).await?;
        }
        Act::Thank => {
            let said = ("flowers", Said::Nothing);
            thanking::thank(house, &own(Action::HelpThank).await?, asked()?, said).await?;
        }
    }
    Ok(())
}

async fn ask(
    shared: &Shared,
    told: &Asked,
    requester: PersonId,
    now: Moment,
) -> anyhow::Result<RequestId> {
    let by_phone = told.extra.get("entered_by").is_some();
    let caller = if by_phone {
        worker(shared, Action::HelpAskFor).await?
    } else {
        caller(shared, requester, Action::HelpAsk).await?
    };
    let words = [told.title.as_str(), told.text.as_str()].join(". ");
    let words = words.trim_matches(['.', ' ']).to_owned();
    let asking = Asking {
        category: CategoryId::read(&told.category).context("an unknown category")?,
        when: told.when_offset_h.map_or(When::Flexible, |hours| when(now, hours)),
        text: OwnWords::try_from(words).ok(),
        places: 1,
        wish: None,
        languages: told
            .extra
            .get("language")
            .and_then(|it| Lang::read(it.as_str()?))
            .into_iter()
            .collect(),
        extras: Extras::new(),
        same_helper: false,
        series: None,
        on_behalf_of: by_phone.then_some(requester),
        consent: by_phone.then_some(Consent::Spoken),
        door: None,
    };
    let once = Once {
        person: caller.person,
        key: format!("demo-{}", told.id),
        fingerprint: told.id.as_bytes().to_vec(),
    };
    let house = shared.house.as_ref();
    Ok(asking::ask(house, &shared.buurten, &caller, once, asking).await?)
}

/// The day and the part of it that lies so many hours from now, in Brussels.
fn when(now: Moment, hours: i64) -> When {
    let at = now + TimeDelta::hours(hours);
    let zone = TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC);
    let local =
        jiff::Timestamp::from_microsecond(at.timestamp_micros()).map(|it| it.to_zoned(zone)).ok();
    let hour = local.as_ref().map_or(12, jiff::Zoned::hour);
    let day = local.map_or_else(|| at.date_naive(), |it| day(&it));
    let part = match hour {
        8..12 => Part::Morning,
        12..14 => Part::Noon,
        14..18 => Part::Afternoon,
        18..21 => Part::Evening,
        _ => Part::Any,
    };
    When::On { day, part }
}

fn day(local: &jiff::Zoned) -> chrono::NaiveDate {
    let (year, month, day) = (local.year(), local.month(), local.day());
    let parts = (u32::try_from(month), u32::try_from(day));
    let (Ok(month), Ok(day)) = parts else { return chrono::NaiveDate::default() };
    chrono::NaiveDate::from_ymd_opt(i32::from(year), month, day).unwrap_or_default()
}

/// Lets time pass up to `then`, keeping what was promised on the way.
async fn until(shared: &Shared, then: Moment) -> anyhow::Result<()> {
    let (house, keeper) = (shared.house.as_ref(), keeper(shared));
    while house.now() < then {
        house.clock.advance(STEP.min(then - house.now()));
        run_due(house, &keeper).await?;
        clear_the_desk(shared).await?;
    }
    Ok(())
}

/// While the office is open the worker calls who waits for a call, and does the rest before it is late.
/// What a case asks is done in that case, and nowhere else.
async fn clear_the_desk(shared: &Shared) -> anyhow::Result<()> {
    let (house, now) = (&shared.house, shared.house.now());
    let buurt = shared.buurten.get(BUURT).context("no neighbourhood")?;
    if !buurt.office.calendar().is_working(now) {
        return Ok(());
    }
    let actor = worker(shared, Action::Tasks).await?.actor();
    let mut filter = tasks::Filter::default();
    loop {
        let page = tasks::show(house.db.read(), BUURT, &filter).await?;
        for task in &page.items {
            let called = task.kind == tasks::Kind::Call && task.raised + CALLED_WITHIN < now;
            if called || (task.due < now + BEFORE_LATE && !of_a_case(task.kind)) {
                tasks::done(house, actor, task.id, None).await?;
            }
        }
        filter.after = page.next;
        if filter.after.is_none() {
            return Ok(());
        }
    }
}

/// Tells whether a step of a case ends it: then nobody ticks it off.
fn of_a_case(kind: tasks::Kind) -> bool {
    const OF_A_CASE: [tasks::Kind; 9] = [
        tasks::Kind::SignalLook,
        tasks::Kind::SignalContact,
        tasks::Kind::SignalDecide,
        tasks::Kind::SignalFollow,
        tasks::Kind::SignalDue,
        tasks::Kind::SignalOverdue,
        tasks::Kind::OverdueCoordinator,
        tasks::Kind::OverdueOrganisation,
        tasks::Kind::BasisReview,
    ];
    OF_A_CASE.contains(&kind)
}

async fn worker(shared: &Shared, action: Action) -> anyhow::Result<Caller> {
    caller(shared, person(WORKER).context("no worker")?, action).await
}

/// Who acts: as if signed in, for one act.
pub(super) async fn caller(
    shared: &Shared,
    person: PersonId,
    action: Action,
) -> anyhow::Result<Caller> {
    let (rows, now) = (shared.house.db.read(), shared.house.now());
    let member = members::find(rows, BUURT, person).await?;
    let mut roles = roles::of(rows, BUURT, person, now).await?;
    roles.push(Role::Bewoner);
    let standing = member.standing.context("suspended")?;
    let (session, language) = (SessionId::new(now), Lang::Nl);
    let zone = member.zone;
    let (buurt, home, fresh) = (BUURT, None, true);
    Ok(Caller { person, buurt, home, session, roles, standing, language, zone, action, fresh })
}
