//! Signals of three years, as a city would have them: most are over, what is open is young, and every one
//! has its reporter, its history, its clocks and its tasks; one in six was referred.
//!
//! Written behind the back of the service, since it would take an hour through it; the columns are those
//! that its store writes, and the checks of the tables hold.

use buurtnet::base::clock::Moment;
use buurtnet::base::ids::SignalId;
use buurtnet::care::store::desk::Place;
use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;

use super::city::{City, now};
use super::common::{Tables, json, name, row};
use super::tables::{TABLES, service};

const KINDS: [&str; 8] = [
    "loneliness",
    "poverty_debt",
    "food",
    "energy",
    "housing",
    "rights",
    "grief",
    "carer_overload",
];

/// Where an open one stands: of twenty.
const OPEN: [(&str, u64); 6] =
    [("new", 2), ("triage", 2), ("contact", 5), ("consent", 2), ("referred", 6), ("follow_up", 3)];

/// How urgent: of twelve.
const URGENCY: [i16; 12] = [2, 2, 2, 2, 2, 2, 3, 3, 3, 1, 1, 0];

/// In days: until when most are over, and since when there are any.
const YOUNG: i64 = 60;
const OLDEST: i64 = 3 * 365;

/// One signal, as all that belongs to it sees it.
#[derive(Clone, Copy)]
struct One {
    buurt: Uuid,
    id: Uuid,
    state: &'static str,
    urgency: i16,
    owner: Option<Uuid>,
    subject: Uuid,
    at: Moment,
    over: Moment,
}

struct Filler<'a> {
    city: &'a City,
    tables: Tables,
    seed: u64,
    service: Uuid,
}

/// Fills in so many signals; tells what is there now.
pub(crate) async fn signals(city: &City, many: usize) -> String {
    let tables = Tables::open(&city.url, TABLES).await;
    let service = service(&tables).await;
    let mut filler = Filler { city, tables, seed: 7, service };
    let mut open = 0;
    for _ in 0..many {
        open += usize::from(filler.signal());
        filler.tables.writes(500).await;
    }
    format!("{many} signals, {open} open; {}", filler.tables.ends().await)
}

impl Filler<'_> {
    /// A number below `most`, the same in every run.
    fn draw(&mut self, most: u64) -> u64 {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.seed >> 33) % most.max(1)
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        let most = u64::try_from(all.len()).unwrap();
        all[usize::try_from(self.draw(most)).unwrap()]
    }

    /// The neighbourhood of the next signal: the first has a quarter of them, the second an eighth.
    fn number(&mut self) -> usize {
        let (mut left, many) = (self.draw(1_000), self.city.many());
        for number in 0..many {
            let share = 280 / (u64::try_from(number).unwrap() + 1);
            if left < share {
                return number;
            }
            left -= share;
        }
        many - 1
    }

    fn state(&mut self) -> &'static str {
        let mut left = self.draw(20);
        for (state, share) in OPEN {
            if left < share {
                return state;
            }
            left -= share;
        }
        "contact"
    }

    /// One signal with all that belongs to it; tells whether it is open.
    fn signal(&mut self) -> bool {
        let number = self.number();
        let minutes = i64::try_from(self.draw(u64::try_from(OLDEST * 1_440).unwrap())).unwrap();
        let at = now() - TimeDelta::minutes(minutes);
        let young = minutes < YOUNG * 1_440;
        let open = if young { self.draw(10) < 6 } else { self.draw(1_000) < 5 };
        let state = if open { self.state() } else { "closed" };
        let (workers, residents) = (self.city.workers(number), self.city.residents(number));
        let owned = state != "new" && (!open || self.draw(5) > 0);
        let it = One {
            buurt: self.city.buurt(number).0,
            id: name(at),
            state,
            urgency: self.one(&URGENCY),
            owner: owned.then(|| self.one(workers).0),
            subject: self.one(residents).0,
            at,
            over: at + TimeDelta::days(20),
        };
        if number == 0 && open && it.urgency == 2 && young {
            let place = Place { urgency: it.urgency, at, id: SignalId(it.id) };
            self.city.middle.get_or_init(|| place);
        }
        self.itself(it, open);
        self.told(it, self.city.residents(number)[0].0);
        self.clocks(it);
        self.task(it, open);
        if state == "referred" || !open && self.draw(6) == 0 {
            self.referral(it, workers[0].0, open);
        }
        open
    }

    fn itself(&mut self, it: One, open: bool) {
        let ended = |word: &str| (!open).then(|| word.to_owned());
        let kind = self.one(&KINDS);
        let key = Uuid::from_u64_pair(self.seed, 7);
        let since = if open { it.at } else { it.over };
        self.tables.put(
            "signal",
            row! {
                it.buurt, it.id, kind, it.urgency, it.state, since, it.owner, "worry", "little",
                Some(it.subject), Some(key), Some(vec![7_u8; 180]), ended("service_helped"),
                ended("better"), it.at,
            },
        );
    }

    fn told(&mut self, it: One, by: Uuid) {
        self.tables.put(
            "signal_reporter",
            row! {
                it.buurt, it.id, name(it.at), Some(by), "worry", false, it.at,
            },
        );
        for (what, by) in [("raised", Some(by)), ("claimed", it.owner), ("talked", it.owner)] {
            self.tables.put(
                "signal_event",
                row! {
                    it.buurt, it.id, name(it.at), it.at, by, what, json(json!({})),
                },
            );
        }
    }

    /// A first look that was met, unless nobody looked; and what runs while it is open.
    fn clocks(&mut self, it: One) {
        let level = ["u1", "u1", "u2", "u3"][usize::try_from(it.urgency).unwrap()];
        let hours = i64::try_from(self.draw(24 * 30)).unwrap();
        let ahead = now() + TimeDelta::days(7) + TimeDelta::hours(hours);
        let talks = matches!(it.state, "triage" | "contact" | "consent");
        let waits = matches!(it.state, "referred" | "follow_up");
        for (kind, there, runs) in [
            ("first_look", true, it.state == "new"),
            ("contact", it.state != "new", talks),
            ("follow_up", waits, waits),
        ] {
            if !there {
                continue;
            }
            let due = if runs { ahead } else { it.at + TimeDelta::days(1) };
            let state = if runs { "due" } else { "met" };
            self.tables.put("deadline", row! {
                it.buurt, name(it.at), it.id, kind, level, it.owner, state, 0_i16, 480_i32, it.at,
                Some(due), runs.then_some(due), (!runs).then_some(it.over),
            });
        }
    }

    fn task(&mut self, it: One, open: bool) {
        let kind = if it.state == "new" { "signal_look" } else { "signal_contact" };
        let reason = json!({ "words": format!("task-{}", kind.replace('_', "-")) });
        let state = if open { "open" } else { "done" };
        self.tables.put(
            "task",
            row! {
                it.buurt, name(it.at), kind, "care", it.id, Some(it.subject), json(reason),
                it.urgency.min(2), it.at + TimeDelta::days(3), it.owner, it.at, state,
                (!open).then_some(it.over),
            },
        );
    }

    fn referral(&mut self, it: One, by: Uuid, open: bool) {
        let (basis, id, given) = (name(it.at), name(it.at), it.at + TimeDelta::days(2));
        let what = || json(json!(["first_name", "phone"]));
        self.tables.put(
            "basis",
            row! {
                it.buurt, basis, it.id, self.service, "consent", "yes", what(), "taken_up",
                Some(it.at + TimeDelta::days(183)), Some("spoken".to_owned()), 1_i16, by, given,
            },
        );
        let state = if open { "requested" } else { "completed" };
        self.tables.put(
            "referral",
            row! {
                it.buurt, id, it.id, self.service, state, given, Some(basis), "mail", false,
                id.simple().to_string(), what(), Some(vec![9_u8; 120]), json(json!([])), given, by,
            },
        );
    }
}
