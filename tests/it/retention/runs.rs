//! Each term, by story; and the dry run, which is the real one without its last step.

use buurtnet::base::ids::SignalId;
use buurtnet::care::basis::TellBack;
use buurtnet::care::directory::service::Channel;
use buurtnet::care::flows::retaining::Mode;
use buurtnet::care::retention::Report;
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use chrono::TimeDelta;
use serde_json::json;

use super::{name, when};
use crate::answering::Case;
use crate::world::{Person, World, story};

/// The tables of which a dry run may not touch a row.
const ALL: [&str; 14] = [
    "signal",
    "signal_person",
    "signal_reporter",
    "signal_event",
    "deadline",
    "basis",
    "referral",
    "referral_message",
    "referral_link",
    "referral_visit",
    "referral_form",
    "data_key",
    "audit",
    "retention_run",
];

async fn rows(w: &World) -> Vec<i64> {
    let mut all = Vec::new();
    for table in ALL {
        all.push(w.counts(table).await);
    }
    all.push(w.counts("signal where forgotten_at is not null").await);
    all.push(w.counts("signal_reporter where cut_at is not null").await);
    all
}

/// Small numbers, always the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

#[tokio::test]
async fn a_dry_run_says_what_the_real_run_does_and_changes_nothing() {
    const CLOSURES: [&str; 4] =
        ["not_a_concern", "neighbours_helped", "no_contact", "service_helped"];
    story(async |w| {
        let (jan, rosa) = (w.neighbour("Jan").await, w.neighbour("Rosa").await);
        let mut case = Case::new(&w).await;
        for seed in 1..=4 {
            let mut dice = Dice(seed);
            for _ in 0..6 {
                let worry = w.worry(&jan, Some(&rosa), "energy").await;
                let closure = CLOSURES[usize::try_from(dice.below(4)).unwrap()];
                let days = i64::try_from(dice.below(500)).unwrap();
                match dice.below(5) {
                    0 => {}
                    1 => {
                        let part = w.worry(&jan, None, "housing").await;
                        let set = "update signal set state = 'merged', merged_into";
                        let (into, of) = (name(worry.0), name(part.0));
                        w.sql(&format!("{set} = {into} where id = {of}")).await;
                        w.closed(worry, closure, days).await;
                    }
                    2 => {
                        case.refers(TellBack::TakenUp, Channel::Mail).await;
                        let ended = i64::try_from(dice.below(60)).unwrap();
                        w.referrals_ended(case.signal, ended).await;
                        w.closed(case.signal, closure, days).await;
                    }
                    _ => w.closed(worry, closure, days).await,
                }
            }
            let before = rows(&w).await;
            let dry = w.retains(Mode::Dry).await;
            assert_eq!(rows(&w).await, before, "seed {seed}: a dry run changes nothing");
            let real = w.retains(Mode::Real).await;
            assert_eq!(dry, real, "seed {seed}");
            assert_ne!(real, Report::default(), "seed {seed} must give something to forget");
            assert_eq!(w.retains(Mode::Dry).await, Report::default(), "seed {seed}: all is done");
            assert_eq!(w.retains(Mode::Real).await, Report::default(), "seed {seed}");
            w.later(TimeDelta::days(8));
            w.due().await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_case_lives_until_its_term_is_over() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let worry = w.worry(&jan, None, "energy").await;
        let close = json!({ "act": "close", "closure": "not_a_concern" });
        assert_eq!(an.works_on(worry, close).await, "200 closed");
        w.later(TimeDelta::days(29));
        assert_eq!(w.retains(Mode::Real).await, Report::default());
        w.later(TimeDelta::days(1));
        assert_eq!(w.retains(Mode::Real).await.not_a_concern, 1);
    })
    .await;
}

#[tokio::test]
async fn a_case_that_was_opened_again_is_not_forgotten() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let worry = w.worry(&jan, None, "energy").await;
        let close = json!({ "act": "close", "closure": "not_a_concern" });
        assert_eq!(an.works_on(worry, close).await, "200 closed");
        w.later(TimeDelta::days(400));
        assert_eq!(w.retains(Mode::Dry).await.not_a_concern, 1);
        let house = &w.shared().house; // a session of staff does not live so long
        let signed_in = begin(house, an.id, an.buurt, Kind::Staff).await.unwrap();
        let an = Person { signed_in, ..an };
        assert_eq!(an.works_on(worry, json!({ "act": "reopen" })).await, "200 triage");
        assert_eq!(w.retains(Mode::Real).await, Report::default());
    })
    .await;
}

#[tokio::test]
async fn nobody_knows_who_told_it_ninety_days_after_the_close() {
    story(async |w| {
        let (jan, rosa) = (w.neighbour("Jan").await, w.neighbour("Rosa").await);
        let worry = w.worry(&jan, Some(&rosa), "energy").await;
        w.closed(worry, "neighbours_helped", 0).await;
        w.later(TimeDelta::days(89));
        assert_eq!(w.retains(Mode::Real).await, Report::default());
        w.later(TimeDelta::days(1));
        assert_eq!(w.retains(Mode::Real).await, Report { reporters: 1, ..Report::default() });
        let who = super::person(jan.id);
        assert_eq!(w.counts(&format!("signal_reporter where person_id = {who}")).await, 0);
        assert_eq!(w.counts(&format!("signal_event where by_id = {who}")).await, 0);
        assert_eq!(w.counts("signal where forgotten_at is null").await, 1);
    })
    .await;
}

#[tokio::test]
async fn nobody_knows_either_beside_whom_a_yes_was_said() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let ask = json!({ "category": "groceries", "when": { "flexible": true } });
        let (_, asked) = rosa.posts("/help-requests", ask).await;
        let request = asked["id"].as_str().unwrap();
        w.due().await;
        jan.posts(&format!("/help-requests/{request}/accept"), json!({})).await;
        let card = json!({
            "source": "together", "facts": ["no_food"], "request": request, "agrees": true,
        });
        assert_eq!(jan.posts("/signals", card).await.0, 201);
        let who = format!("signal_event where by_id = {}", super::person(jan.id));
        assert_eq!(w.counts(&who).await, 2, "that he told it, and her yes");

        let told = w.selects("select id from signal").await;
        let worry = SignalId(told[0].try_get_by_index(0).unwrap());
        w.closed(worry, "neighbours_helped", 0).await;
        w.later(TimeDelta::days(90));
        assert_eq!(w.retains(Mode::Real).await.reporters, 1);

        assert_eq!(w.counts(&who).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_link_is_forgotten_thirty_days_after_the_end_with_its_visits() {
    story(async |w| {
        let case = Case::new(&w).await;
        case.comes_in(crate::answering::MAILBOX).await;
        assert_eq!(w.retains(Mode::Real).await, Report::default());
        w.later(TimeDelta::days(3));
        let visits = w.counts("referral_visit").await;
        let run = w.retains(Mode::Real).await;
        assert_eq!((run.visits, run.links), (u64::try_from(visits).unwrap(), 0));
        assert!(run.visits > 0 && run.forms > 0);
        assert_eq!((w.counts("referral_visit").await, w.counts("referral_form").await), (0, 0));
        w.referrals_ended(case.signal, 30).await;
        let run = w.retains(Mode::Real).await;
        assert_eq!(run.links, 3, "two mailboxes and a card");
        assert_eq!(w.counts("referral_link").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_was_shared_without_a_yes_is_kept_until_a_coordinator_looked() {
    story(async |w| {
        let case = Case::new(&w).await;
        w.referrals_ended(case.signal, 400).await;
        w.closed(case.signal, "service_helped", 400).await;
        let due = when(w.now());
        let kind = "kind = 'vital_interest', how = null, until = null";
        w.sql(&format!("update basis set {kind}, review_due = {due}")).await;
        assert_eq!(w.retains(Mode::Real).await.referred, 0);
        let by = super::person(case.an.id);
        w.sql(&format!("update basis set reviewed_at = {due}, reviewed_by = {by}")).await;
        assert_eq!(w.retains(Mode::Real).await.referred, 1);
    })
    .await;
}

#[tokio::test]
async fn it_happens_by_itself_every_day() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let worry = w.worry(&jan, None, "energy").await;
        w.closed(worry, "not_a_concern", 29).await;
        let flow = async |tx: &buurtnet::base::db::Tx| buurtnet::care::jobs::standing(tx).await;
        w.shared().house.db.write("a test", flow).await.unwrap();
        let once = |kept: &[(String, buurtnet::delivery::Kept)]| {
            kept.iter().filter(|(kind, _)| kind == "care.retain").count()
        };
        assert_eq!(once(&w.due().await), 1);
        assert_eq!(w.counts("signal where forgotten_at is not null").await, 0);
        w.later(TimeDelta::days(1));
        assert_eq!(once(&w.due().await), 1);
        assert_eq!(w.counts("signal where forgotten_at is not null").await, 1);
        assert_eq!(w.counts("retention_run").await, 2);
    })
    .await;
}
