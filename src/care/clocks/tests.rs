//! The life of a signal in clocks, by hand and by chance.

use chrono::TimeDelta;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use super::*;
use crate::base::calendar::{Calendar, Hours};
use crate::care::ladder::Rung;

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn office() -> Calendar {
    let day = |weekday| Hours { weekday, from: 9 * 60, until: 17 * 60 };
    Calendar::new(&(1..=5).map(day).collect::<Vec<_>>(), &[])
}

/// One signal with its clocks.
struct Life {
    cal: Calendar,
    now: Moment,
    step: Step,
    clocks: Vec<Deadline>,
    made: u128,
}

impl Life {
    fn raised(level: Level, now: &str, cal: Calendar) -> Self {
        let step = Step {
            signal: SignalId(Uuid::nil()),
            was: None,
            is: Phase::New,
            level,
            owner: None,
            attempted: false,
            snoozed_until: None,
            follow_up: None,
            silent: Vec::new(),
        };
        let mut life = Self { cal, now: at(now), step, clocks: Vec::new(), made: 0 };
        life.follows();
        life
    }

    fn follows(&mut self) {
        let made = &mut self.made;
        let fresh = || {
            *made += 1;
            DeadlineId(Uuid::from_u128(*made))
        };
        for changed in follow(&self.clocks, &self.step, self.now, &self.cal.clone().into(), fresh) {
            match self.clocks.iter_mut().find(|it| it.id == changed.id) {
                Some(known) => *known = changed,
                None => self.clocks.push(changed),
            }
        }
        self.step.was = Some(self.step.is);
        self.step.attempted = false;
    }

    fn goes(&mut self, is: Phase) {
        self.step.is = is;
        self.follows();
    }

    fn later(&mut self, by: TimeDelta) {
        self.now += by;
        for one in &mut self.clocks {
            if one.next().is_some_and(|next| next <= self.now) {
                *one = match one.state {
                    State::Paused { .. } => one.clone().resume(self.now, &self.cal),
                    State::Due { .. } => one.clone().climb(self.now, &self.cal).0,
                    State::Met { .. } | State::Breached { .. } => one.clone(),
                };
            }
        }
    }

    /// Which clocks are alive.
    fn alive(&self) -> Vec<Kind> {
        self.clocks.iter().filter(|it| it.is_alive()).map(|it| it.about.kind).collect()
    }

    fn last(&self) -> &Deadline {
        self.clocks.last().unwrap()
    }
}

#[test]
fn a_signal_walks_from_one_clock_to_the_next() {
    let mut life = Life::raised(Level::U2, "2026-11-18T10:00:00Z", office());
    assert_eq!(life.alive(), [Kind::FirstLook]);
    life.goes(Phase::Triage);
    assert_eq!(life.alive(), [Kind::Contact]);
    life.goes(Phase::Contact);
    assert_eq!(life.alive(), [Kind::FollowUp]);
    life.goes(Phase::Consent);
    assert_eq!(life.alive(), [Kind::FollowUp]);
    life.step.silent = vec![ReferralId(Uuid::from_u128(1)), ReferralId(Uuid::from_u128(2))];
    life.goes(Phase::Referred);
    assert_eq!(life.alive(), [Kind::ServiceAnswer, Kind::ServiceAnswer]);
    life.step.silent.pop();
    life.follows();
    assert_eq!(life.alive(), [Kind::ServiceAnswer]);
    life.step.silent.clear();
    life.follows();
    assert_eq!(life.alive(), [Kind::FollowUp], "they answered: somebody tells the person");
    life.goes(Phase::FollowUp);
    life.goes(Phase::Closed);
    assert_eq!(life.alive(), []);
    assert!(life.clocks.iter().all(|it| matches!(it.state, State::Met { .. })));
    life.goes(Phase::Triage);
    assert_eq!(life.alive(), [Kind::Contact], "reopened, it runs again");
}

#[test]
fn a_released_signal_keeps_the_clock_of_its_promise() {
    let mut life = Life::raised(Level::U2, "2026-11-18T10:00:00Z", office());
    life.goes(Phase::Triage);
    let promised = life.last().next();
    life.goes(Phase::New);
    assert_eq!(life.alive(), [Kind::Contact]);
    life.goes(Phase::Triage);
    assert_eq!(life.last().next(), promised, "taking it again grants nothing");
}

#[test]
fn an_attempt_that_reached_nobody_is_followed_by_another() {
    let mut life = Life::raised(Level::U1, "2026-11-18T10:00:00Z", office());
    life.goes(Phase::Triage);
    life.step.attempted = true;
    life.follows();
    assert!(matches!(life.clocks[1].state, State::Met { .. }));
    assert_eq!(life.alive(), [Kind::Contact]);
}

#[test]
fn a_chosen_day_is_the_day() {
    let mut life = Life::raised(Level::U1, "2026-11-18T10:00:00Z", office());
    life.goes(Phase::Triage);
    life.step.follow_up = Some(at("2026-12-16T16:00:00Z"));
    life.goes(Phase::FollowUp);
    let due = |life: &Life| match life.last().state {
        State::Due { at, .. } => at,
        State::Paused { .. } | State::Met { .. } | State::Breached { .. } => panic!(),
    };
    assert_eq!(due(&life), at("2026-12-16T16:00:00Z"));
    life.step.level = Level::U2;
    life.follows();
    assert_eq!(due(&life), at("2026-12-16T16:00:00Z"));
    life.step.follow_up = Some(at("2026-12-09T16:00:00Z"));
    life.follows();
    assert_eq!(due(&life), at("2026-12-09T16:00:00Z"));
}

#[test]
fn a_snoozed_signal_stands_still_and_goes_on_by_itself() {
    let mut life = Life::raised(Level::U2, "2026-11-18T10:00:00Z", office());
    life.goes(Phase::Triage);
    life.step.snoozed_until = Some(at("2026-12-01T08:00:00Z"));
    life.follows();
    assert_eq!(life.last().next(), life.step.snoozed_until);
    life.later(TimeDelta::days(13));
    let all_of_it =
        State::Due { at: at("2026-12-04T10:00:00Z"), next: Some(at("2026-12-03T12:00:00Z")) };
    assert_eq!(life.last().state, all_of_it, "{}", life.now);
}

#[test]
fn what_is_late_is_not_hidden_by_a_snooze() {
    let mut life = Life::raised(Level::U1, "2026-11-18T10:00:00Z", office());
    life.later(TimeDelta::hours(3));
    life.step.snoozed_until = Some(at("2026-12-01T08:00:00Z"));
    life.follows();
    assert!(matches!(life.clocks[0].state, State::Breached { .. }));
    assert!(matches!(life.last().state, State::Paused { .. }));
}

#[test]
fn a_merged_signal_stands_still_and_goes_on_when_it_is_taken_apart() {
    let mut life = Life::raised(Level::U2, "2026-11-18T10:00:00Z", office());
    life.goes(Phase::Triage);
    life.goes(Phase::Merged);
    assert!(matches!(life.last().state, State::Paused { left: 1440, until: None }));
    life.later(TimeDelta::days(7));
    life.goes(Phase::Triage);
    assert_eq!(life.alive(), [Kind::Contact]);
    assert!(matches!(life.last().state, State::Due { .. }));
}

/// Something that happens.
#[derive(Clone, Debug)]
enum Event {
    Goes(Phase),
    Attempt,
    Level(Level),
    Snooze(Option<i64>),
    FollowUp(Option<i64>),
    Silent(u8),
    Later(i64),
    Owner(u8),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => select(Phase::ALL).prop_map(Event::Goes),
        1 => Just(Event::Attempt),
        2 => select(vec![Level::U1, Level::U2, Level::U3]).prop_map(Event::Level),
        1 => prop::option::of(-100..400_i64).prop_map(Event::Snooze),
        1 => prop::option::of(-100..400_i64).prop_map(Event::FollowUp),
        2 => (0..4_u8).prop_map(Event::Silent),
        4 => (0..30_000_i64).prop_map(Event::Later),
        1 => (0..3_u8).prop_map(Event::Owner),
    ]
}

fn calendar() -> impl Strategy<Value = Calendar> {
    let hours = (1..=7_u8, 0..1440_u16, 0..=1440_u16).prop_map(|(weekday, from, until)| Hours {
        weekday,
        from,
        until,
    });
    let closed = (1..=30_u8).prop_map(|day| format!("2026-11-{day:02}"));
    let any =
        (vec(hours, 0..6), vec(closed, 0..9)).prop_map(|(it, shut)| Calendar::new(&it, &shut));
    prop_oneof![2 => Just(office()), 1 => Just(Calendar::new(&[], &[])), 2 => any]
}

fn happens(life: &mut Life, event: &Event) {
    match event {
        Event::Goes(phase) => life.step.is = *phase,
        Event::Attempt => life.step.attempted = true,
        Event::Level(level) => life.step.level = *level,
        Event::Snooze(hours) => {
            life.step.snoozed_until = hours.map(|it| life.now + TimeDelta::hours(it));
        }
        Event::FollowUp(hours) => {
            life.step.follow_up = hours.map(|it| life.now + TimeDelta::hours(it));
        }
        Event::Silent(many) => {
            let many = 1..=u128::from(*many);
            life.step.silent = many.map(|it| ReferralId(Uuid::from_u128(it))).collect();
        }
        Event::Later(minutes) => return life.later(TimeDelta::minutes(*minutes)),
        Event::Owner(who) => {
            let who = PersonId(Uuid::from_u128(u128::from(*who)));
            life.step.owner = Some(who).filter(|it| it.0 != Uuid::nil());
        }
    }
    life.follows();
}

/// What must hold whatever happened.
fn check(life: &Life) -> Result<(), TestCaseError> {
    let over = life.step.is == Phase::Closed;
    let merged = life.step.is == Phase::Merged;
    let mut keys = Vec::new();
    for one in life.clocks.iter().filter(|it| it.is_alive()) {
        let key = (one.about.kind, one.about.referral);
        prop_assert!(!keys.contains(&key), "two of {key:?}");
        keys.push(key);
        prop_assert!(!over, "{one:?} after the close");
        match one.state {
            State::Due { at, next } => {
                prop_assert!(!merged, "{one:?} runs in a merged signal");
                prop_assert!(at >= one.started, "{one:?} is negative");
                prop_assert!(next.is_some() || one.rung == Rung::Organisation, "{one:?}");
            }
            State::Paused { until, .. } => {
                let waits = until.is_some_and(|it| it > life.now);
                prop_assert!(merged || waits, "{one:?} stands still for no reason");
            }
            State::Met { .. } | State::Breached { .. } => {}
        }
        prop_assert!(merged || one.owner == life.step.owner, "{one:?} is somebody else's");
    }
    prop_assert!(over || merged || !keys.is_empty(), "nothing runs: {:?}", life.step);
    Ok(())
}

/// By when each living clock ends, if it goes on now.
fn ends(life: &Life) -> Vec<(DeadlineId, Moment)> {
    let all = life.clocks.iter().map(|it| (it.id, it.clone().resume(life.now, &life.cal).state));
    all.filter_map(|(id, state)| match state {
        State::Due { at, .. } => Some((id, at)),
        State::Paused { .. } | State::Met { .. } | State::Breached { .. } => None,
    })
    .collect()
}

proptest! {
    #[test]
    fn whatever_happens_no_clock_is_negative_or_runs_when_over_or_stops_when_not(
        cal in calendar(), events in vec(event(), 1..30),
    ) {
        let mut life = Life::raised(Level::U2, "2026-10-23T10:00:00Z", cal);
        check(&life)?;
        for event in &events {
            happens(&mut life, event);
            check(&life)?;
        }
    }

    #[test]
    fn another_urgency_grants_no_clock_more(
        cal in calendar(), events in vec(event(), 1..15), level in select(vec![Level::U1, Level::U2, Level::U3]),
    ) {
        let mut life = Life::raised(Level::U2, "2026-10-23T10:00:00Z", cal);
        for event in &events {
            happens(&mut life, event);
        }
        let before = ends(&life);
        happens(&mut life, &Event::Level(level));
        for (id, at) in ends(&life) {
            let earlier = before.iter().find(|(it, _)| *it == id);
            prop_assert!(earlier.is_none_or(|(_, was)| at <= *was), "{earlier:?} {at}");
        }
    }

    #[test]
    fn told_twice_it_changes_nothing(cal in calendar(), events in vec(event(), 1..15)) {
        let mut life = Life::raised(Level::U2, "2026-10-23T10:00:00Z", cal);
        for event in &events {
            happens(&mut life, event);
        }
        let before = life.clocks.clone();
        life.follows();
        prop_assert_eq!(before, life.clocks);
    }
}
