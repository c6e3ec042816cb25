//! Lives through asks, answers and tasks, one event after another.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use buurtnet::base::clock::Moment;
use buurtnet::base::ids::PersonId;
use buurtnet::help::dispatch::acceptance::exposure;
use buurtnet::help::dispatch::{
    Acceptance, Ask, Asked, Candidate, Dispatch, Plan, Reach, Round, Settings, eligible,
};
use chrono::TimeDelta;

use super::chance::Chance;
use super::policy::Policy;
use super::response::{Answer, LOOKS, Mood, answer, takes_from_board};
use super::world::{DAYS, World, first_day};

/// What became of one request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fate {
    pub(crate) matched: Option<Moment>,
    pub(crate) pushes: u32,
    pub(crate) asked: u32,
}

/// Two years under one policy.
pub(crate) struct Run<'a> {
    pub(crate) world: &'a World,
    pub(crate) fates: Vec<Fate>,
    /// Tasks of each helper, by when they said yes.
    pub(crate) tasks: Vec<Vec<Task>>,
    policy: Policy,
    settings: Settings,
    rounds: Vec<Round>,
    waves: Vec<Wave>,
    asks: Vec<Vec<Moment>>,
    learned: BTreeMap<u8, Acceptance>,
    events: BinaryHeap<Reverse<(Moment, usize, Event)>>,
    at: BTreeMap<PersonId, usize>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Task {
    pub(crate) since: Moment,
    until: Moment,
    minutes: u16,
}

/// The wave that runs for a request: who has not answered yet.
#[derive(Clone, Default)]
struct Wave {
    since: Option<Moment>,
    open: Vec<(usize, Reach)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Look(usize),
    Answer { request: usize, helper: usize, yes: bool },
    Digest,
}

impl<'a> Run<'a> {
    pub(crate) fn new(world: &'a World, policy: Policy) -> Self {
        let (asks, helpers) = (world.asks.len(), world.helpers.len());
        let round = Round::new(u32::try_from(helpers).unwrap(), Acceptance::new(first_day()));
        let at = world.helpers.iter().zip(0..).map(|(it, at)| (it.candidate.person, at)).collect();
        let mut run = Self {
            world,
            fates: vec![Fate::default(); asks],
            tasks: vec![Vec::new(); helpers],
            policy,
            settings: Settings::default(),
            rounds: vec![round; asks],
            waves: vec![Wave::default(); asks],
            asks: vec![Vec::new(); helpers],
            learned: BTreeMap::new(),
            events: BinaryHeap::new(),
            at,
        };
        for (request, (ask, _)) in world.asks.iter().enumerate() {
            run.later(ask.asked_at, Event::Look(request));
        }
        for day in 0..DAYS + 10 {
            run.later(first_day() + TimeDelta::hours(day * 24 + 16), Event::Digest);
        }
        run
    }

    /// Lives through the years.
    pub(crate) fn live(mut self) -> Self {
        while let Some(Reverse((now, _, event))) = self.events.pop() {
            match event {
                Event::Look(request) => self.look(request, now),
                Event::Answer { request, helper, yes } => self.answered(request, helper, yes, now),
                Event::Digest => self.digest(now),
            }
        }
        self
    }

    fn later(&mut self, at: Moment, event: Event) {
        self.events.push(Reverse((at, self.events.len(), event)));
    }

    fn ask(&self, request: usize) -> &'a Ask {
        &self.world.asks[request].0
    }

    fn look(&mut self, request: usize, now: Moment) {
        if self.fates[request].matched.is_some() {
            return;
        }
        let ask = self.ask(request);
        self.close_wave(request, now);
        let learned = self.learned.get(&ask.category.number);
        self.rounds[request].acceptance =
            learned.copied().unwrap_or_else(|| Acceptance::new(first_day()));
        let candidates: Vec<_> = (0..self.tasks.len()).map(|it| self.candidate(it, now)).collect();
        let dispatch = Dispatch { ask, round: &self.rounds[request], settings: &self.settings };
        let seed = Chance::of(&[self.world.seed, request as u64]).bits();
        match self.policy.plan(&dispatch, self.world, &candidates, (request, now, seed)) {
            Plan::Ask { level, people, until } => {
                self.send(request, &people, now);
                self.rounds[request].sent(level, &people, until);
                self.later(until, Event::Look(request));
            }
            Plan::Wait { until, .. } => self.later(until, Event::Look(request)),
            Plan::Held | Plan::WhoDoYouKnow(_) | Plan::Unmatched => {}
        }
    }

    fn send(&mut self, request: usize, people: &[Asked], now: Moment) {
        let ask = self.ask(request);
        let mut open = Vec::new();
        for one in people {
            let helper = self.at[&one.person];
            let mood = self.mood(helper, now);
            let neighbour = &self.world.helpers[helper];
            let mut luck = Chance::of(&[self.world.seed, request as u64, helper as u64]);
            let quiet = &self.settings.quiet;
            if let Some(Answer { yes, after }) =
                answer((self.world, ask), neighbour, &mood, &mut luck)
            {
                let at = quiet.next_allowed(now + after);
                self.later(at, Event::Answer { request, helper, yes });
            }
            self.asks[helper].push(now);
            self.fates[request].asked += 1;
            self.fates[request].pushes += u32::from(one.reach == Reach::Push);
            open.push((helper, one.reach));
        }
        self.waves[request] = Wave { since: Some(now), open };
    }

    fn answered(&mut self, request: usize, helper: usize, yes: bool, now: Moment) {
        let ask = self.ask(request);
        let late = now > ask.latest();
        // Who got another task meanwhile does not take this one too.
        let yes = yes && !late && eligible(ask, &self.candidate(helper, now)).is_ok();
        let open = &mut self.waves[request].open;
        if let Some(at) = open.iter().position(|it| it.0 == helper) {
            open.swap_remove(at);
            self.learn(request, exposure(1.0, true, 1.0), yes, now);
        }
        if !yes || self.fates[request].matched.is_some() {
            return;
        }
        self.fates[request].matched = Some(now);
        self.close_wave(request, now);
        let task = Task { since: now, until: ask.window.end.max(now), minutes: ask.minutes };
        self.tasks[helper].push(task);
    }

    /// At 17:00 some look at the board, and a few of them say yes unasked.
    fn digest(&mut self, now: Moment) {
        for request in 0..self.fates.len() {
            let ask = self.ask(request);
            let open = ask.asked_at < now && now < ask.latest();
            if !open || self.fates[request].matched.is_some() {
                continue;
            }
            for helper in 0..self.tasks.len() {
                self.browse(request, helper, now);
            }
        }
    }

    fn browse(&mut self, request: usize, helper: usize, now: Moment) {
        let ask = self.ask(request);
        let day = (now - first_day()).num_days().unsigned_abs();
        let mut luck = Chance::of(&[self.world.seed, request as u64, helper as u64, day + 1]);
        let neighbour = &self.world.helpers[helper];
        let mood = self.mood(helper, now);
        let takes = luck.happens(LOOKS)
            && eligible(ask, &self.candidate(helper, now)).is_ok()
            && takes_from_board((self.world, ask), neighbour, &mood, &mut luck);
        if takes {
            let at = now + TimeDelta::minutes(luck.between(5.0, 120.0) as i64);
            self.later(at, Event::Answer { request, helper, yes: true });
        }
    }

    /// Whoever did not answer had as much of a chance as the wave lasted.
    fn close_wave(&mut self, request: usize, now: Moment) {
        let Wave { since: Some(since), open } = std::mem::take(&mut self.waves[request]) else {
            return;
        };
        let whole = self.rounds[request].until.map_or(1, |it| (it - since).num_seconds().max(1));
        let passed = (now - since).num_seconds() as f64 / whole as f64;
        for (_, reach) in open {
            self.learn(request, exposure(reach.share(), false, passed), false, now);
        }
    }

    fn learn(&mut self, request: usize, exposure: f64, yes: bool, now: Moment) {
        let number = self.ask(request).category.number;
        let known = self.learned.entry(number).or_insert_with(|| Acceptance::new(first_day()));
        *known = known.learn(exposure, yes, now);
    }

    /// A helper with the counters of this moment.
    fn candidate(&self, helper: usize, now: Moment) -> Candidate {
        let mut it = self.world.helpers[helper].candidate;
        let small = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        let tasks = &self.tasks[helper];
        // Trust 2 comes from meeting a worker, or from three good matches.
        if it.trust == 1 && (now > self.world.helpers[helper].met || tasks.len() >= 3) {
            it.trust = 2;
        }
        let within =
            |days: i64| tasks.iter().filter(move |it| now - it.since < TimeDelta::days(days));
        it.load.open = small(tasks.iter().filter(|it| it.until > now).count());
        it.load.week = small(within(7).count());
        it.load.month = small(within(28).count());
        it.load.minutes = within(7).map(|it| it.minutes).sum();
        it.load.asks = small(self.asked_within(helper, 7, now));
        it.load.rested =
            tasks.last().map(|it| u16::try_from((now - it.since).num_days()).unwrap_or(0));
        it.load.ever = u16::try_from(tasks.len()).unwrap();
        it
    }

    fn asked_within(&self, helper: usize, days: i64, now: Moment) -> usize {
        self.asks[helper].iter().rev().take_while(|it| now - **it < TimeDelta::days(days)).count()
    }

    fn mood(&self, helper: usize, now: Moment) -> Mood {
        let lately = |it: &&Task| now - it.since < TimeDelta::days(14);
        Mood {
            asks: self.asked_within(helper, 7, now),
            tasks: self.tasks[helper].iter().filter(lately).count(),
        }
    }
}
