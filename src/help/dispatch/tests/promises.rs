//! What holds for any neighbourhood, any request and any sequence of waves.

use proptest::prelude::*;

use super::wave::{LARGEST, SMALLEST};
use super::*;

prop_compose! {
    fn anybody()(
        id in 100..400_u128, ring_of in 0..5_u32, trust in 0..4_u8, bits in any::<u32>(),
        tasks in 0..6_u8, asks in 0..11_u8,
    ) -> Candidate {
        let bit = |at: u32| bits >> at & 1 == 1;
        Candidate {
            person: PersonId(Uuid::from_u128(id)),
            zone: ring(ring_of),
            home: if bits % 8 == 0 { Home::Elsewhere } else { Home::Same },
            confirmed: bits & 0x38 != 0,
            trust,
            age: if bit(6) && bit(7) { Age::Youth } else { Age::Adult },
            gender: Some(if bit(8) { Gender::Woman } else { Gender::Man }),
            languages: Languages::of([if bit(9) { "nl" } else { "tr" }]),
            talents: if bit(10) { Talents::default().with(0) } else { Talents::default() },
            free: if bit(11) || bit(12) { DayParts::ALL } else { DayParts::NONE },
            caps: Caps::default(),
            load: Load { open: u8::from(bit(13) && bit(14)), week: tasks / 2, month: tasks, asks,
                ..Load::default() },
            reach: match bits >> 15 & 3 { 0 => None, 1 => Some(Reach::Mail), _ => Some(Reach::Push) },
            paused: (bits >> 17) % 8 == 0,
            blocked: (bits >> 20) % 8 == 0,
            again: bit(23),
            urgent_opt_in: bit(24),
        }
    }
}

prop_compose! {
    fn any_ask()(hours in 1..200_i64, ahead in 0..150_i64, urgent in any::<bool>(),
        trust in 1..4_u8, meet in 0..3_usize, wish in 0..3_usize) -> Ask {
        let from = morning() + TimeDelta::hours(ahead);
        let window = Window { start: from, end: from + TimeDelta::hours(hours), flexible: false };
        Ask {
            window,
            urgent,
            parts: QuietHours::parts(window, morning()),
            category: Category { min_trust: trust, ..groceries() },
            meet: [Meet::Door, Meet::Inside, Meet::MeetingPlace][meet],
            wish: [None, Some(Gender::Woman), Some(Gender::Man)][wish],
            ..rosas()
        }
    }
}

fn people() -> impl Strategy<Value = Vec<Candidate>> {
    proptest::collection::vec(anybody(), 0..120).prop_map(|mut all| {
        all.sort_by_key(|it| it.person);
        all.dedup_by_key(|it| it.person);
        all
    })
}

/// One wave: when it went out, what was known before, whom it asked, until when.
struct Sent {
    now: Moment,
    before: Round,
    level: u8,
    people: Vec<Asked>,
    until: Moment,
}

/// Follows the plan of a request that nobody takes, to its end.
fn follow(ask: &Ask, all: &[Candidate], seed: u64) -> Vec<Sent> {
    let settings = Settings::default();
    let (mut round, mut now, mut waves) = (round(), morning(), Vec::new());
    for _ in 0..40 {
        match plan(&Dispatch { ask, round: &round, settings: &settings }, all, now, seed) {
            Plan::Ask { level, people, until } => {
                let before = round.clone();
                round.sent(level, &people, until);
                waves.push(Sent { now, before, level, people, until });
            }
            Plan::Wait { until, .. } => {
                assert!(until > now, "a wait ends later");
                now = until;
            }
            Plan::Held => panic!("nobody paused it"),
            Plan::WhoDoYouKnow(_) | Plan::Unmatched => return waves,
        }
    }
    panic!("a request never came to an end");
}

fn find(all: &[Candidate], asked: &Asked) -> Candidate {
    *all.iter().find(|it| it.person == asked.person).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn nobody_who_may_not_be_asked_is_ever_in_a_wave(ask in any_ask(), all in people(), seed: u64) {
        for wave in follow(&ask, &all, seed) {
            let now_ask = Ask { parts: QuietHours::parts(ask.window, wave.now), ..ask };
            let quiet = QuietHours::default().is_quiet(wave.now);
            for asked in &wave.people {
                let who = find(&all, asked);
                prop_assert_eq!(eligible(&now_ask, &who), Ok(()));
                prop_assert!(!quiet || (ask.urgent && who.urgent_opt_in));
                prop_assert!(wave.level > 2 || who.talents.has(0));
                prop_assert!(who.load.asks < [4, 6, 9, 9][usize::from(wave.level) - 1]);
            }
        }
    }

    #[test]
    fn nobody_is_asked_twice_for_one_request(ask in any_ask(), all in people(), seed: u64) {
        let mut asked: Vec<_> =
            follow(&ask, &all, seed).iter().flat_map(|it| it.people.clone()).map(|it| it.person).collect();
        let count = asked.len();
        asked.sort_unstable();
        asked.dedup();
        prop_assert_eq!(asked.len(), count);
    }

    #[test]
    fn a_wave_has_three_to_twelve_people_or_everybody_who_is_left(
        ask in any_ask(), all in people(), seed: u64,
    ) {
        for wave in follow(&ask, &all, seed) {
            let count = wave.people.len();
            prop_assert!((1..=usize::from(LARGEST)).contains(&count));
            if count < usize::from(SMALLEST) {
                let now_ask = Ask { parts: QuietHours::parts(ask.window, wave.now), ..ask };
                let quiet = QuietHours::default().is_quiet(wave.now);
                let left = all.iter().filter(|it| eligible(&now_ask, it).is_ok()
                    && it.load.asks < 9 && !wave.before.asked.contains(&it.person)
                    && (!quiet || it.urgent_opt_in));
                prop_assert_eq!(left.count(), count);
            }
        }
    }

    #[test]
    fn no_wave_outlasts_the_request(ask in any_ask(), all in people(), seed: u64) {
        for wave in follow(&ask, &all, seed) {
            prop_assert!(wave.now < wave.until && wave.until <= ask.latest());
        }
    }

    #[test]
    fn the_same_arguments_give_the_same_wave_in_any_order(
        ask in any_ask(), all in people(), seed: u64,
    ) {
        let mut turned = all.clone();
        turned.reverse();
        let one = check_seed(&ask, &all, seed);
        prop_assert_eq!(&one, &check_seed(&ask, &all, seed));
        prop_assert_eq!(&one, &check_seed(&ask, &turned, seed));
    }

    #[test]
    fn caps_hold_under_any_sequence_of_requests(asks in proptest::collection::vec(any_ask(), 1..30), seed: u64) {
        // Everybody says yes at once and never finishes within the week: the hardest case.
        let mut all = street(30);
        for ask in asks {
            if let Plan::Ask { people, .. } = check_seed(&ask, &all, seed) {
                for asked in people {
                    let who = all.iter_mut().find(|it| it.person == asked.person).unwrap();
                    who.load.asks += 1;
                    who.load.week += 1;
                    who.load.month += 1;
                    who.load.minutes += ask.minutes;
                }
            }
        }
        for who in all {
            prop_assert!(who.load.week <= 2 && who.load.month <= 4);
            prop_assert!(who.load.minutes <= 120 && who.load.asks <= 9);
        }
    }
}

#[test]
fn equals_are_asked_in_a_fixed_order_even_without_chance() {
    let weights = Weights { chance: 0.0, ..Weights::default() };
    let (settings, round) = (Settings { weights, ..Settings::default() }, round());
    let ask = rosas();
    let mut all = street(40);
    all.reverse();
    let dispatch = Dispatch { ask: &ask, round: &round, settings: &settings };
    let Plan::Ask { people, .. } = plan(&dispatch, &all, morning(), 7) else { panic!("nobody") };
    let ids: Vec<_> = people.iter().map(|it| it.person.0.as_u128()).collect();
    assert_eq!(ids, (100..111).collect::<Vec<_>>());
}

fn check_seed(ask: &Ask, all: &[Candidate], seed: u64) -> Plan {
    let (settings, round) = (Settings::default(), round());
    plan(&Dispatch { ask, round: &round, settings: &settings }, all, morning(), seed)
}
