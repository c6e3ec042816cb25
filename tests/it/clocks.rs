//! The clocks of signals: they follow each step, climb their ladder, and tell the right people.

use std::time::Instant;

use buurtnet::app::settle_in;
use buurtnet::base::clock::Moment;
use buurtnet::base::db::{Once, Tx};
use buurtnet::base::ids::{PersonId, SessionId, SignalId};
use buurtnet::base::words::Lang;
use buurtnet::care::case::Told;
use buurtnet::care::clocks::Step;
use buurtnet::care::deadline::{Deadline, Kind, State};
use buurtnet::care::flows::raising::{self, Raising};
use buurtnet::care::flows::triage::{self, Act};
use buurtnet::care::flows::{clocks, ladder};
use buurtnet::care::ladder::Rung;
use buurtnet::care::signal::{Phase, Source};
use buurtnet::care::signal_type::{Level, SignalType, Urgency};
use buurtnet::care::store::{deadlines, signals};
use buurtnet::delivery::push::Push;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::{Action, Caller, Role, Standing};
use buurtnet::tasks::{self, Filter};
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};

use crate::world::{Person, World, story};

/// Monday 23 November 2026, so many hours after midnight in Brussels.
fn monday(hours: i64) -> Moment {
    "2026-11-22T23:00:00Z".parse::<Moment>().unwrap() + TimeDelta::hours(hours)
}

impl World {
    /// Moves the clock to a moment that lies ahead.
    fn until(&self, then: Moment) {
        assert!(then >= self.now(), "{then} is past");
        self.later(then - self.now());
    }

    /// Somebody who steers.
    async fn who_steers(&self, name: &str) -> Person {
        let arrival = self.arrival(name);
        self.arrives(Arrival { roles: vec![Role::Coordinator], helps: false, ..arrival }).await
    }

    /// Somebody is worried, and nobody looked yet.
    async fn worries(&self, urgency: Urgency) -> SignalId {
        let raising = Raising {
            kind: SignalType::read("loneliness").unwrap(),
            urgency: Some(urgency),
            source: Source::Worry,
            worried: None,
            subject: None,
            also: Vec::new(),
            told: Told::default(),
            request: None,
            person: None,
            partner: None,
        };
        let key = buurtnet::base::random::token::<16>().unwrap();
        let once = Once { person: PersonId::new(self.now()), key, fingerprint: vec![1] };
        let buurt = self.shared().buurten.get(self.buurt()).unwrap();
        raising::raise(&self.shared().house, &buurt, once, raising).await.unwrap()
    }

    /// A worker does something with a signal.
    async fn acts(&self, who: &Person, id: SignalId, act: Act) {
        let caller = Caller {
            home: None,
            zone: None,
            person: who.id,
            buurt: who.buurt,
            session: SessionId::new(self.now()),
            roles: vec![Role::Buurtwerker, Role::Bewoner],
            standing: Standing::Confirmed,
            language: Lang::Nl,
            action: Action::DeskHelpSteer,
            fresh: true,
        };
        let buurt = self.shared().buurten.get(self.buurt()).unwrap();
        triage::act(&self.shared().house, &buurt, &caller, id, (act, None)).await.unwrap();
    }

    async fn clocks(&self, id: SignalId) -> Vec<Deadline> {
        let rows = self.shared().house.db.read();
        deadlines::of_signal(rows, self.buurt(), id).await.unwrap()
    }

    /// The kinds of the open tasks, without those about people.
    async fn open_tasks(&self) -> Vec<&'static str> {
        let rows = self.shared().house.db.read();
        let page = tasks::show(rows, self.buurt(), &Filter::default()).await.unwrap();
        let mut kinds: Vec<_> = page.items.iter().map(|it| it.kind.word()).collect();
        kinds.retain(|it| *it != "call");
        kinds.sort_unstable();
        kinds
    }

    /// What phones showed, and how often.
    fn shown(&self, title: &str) -> usize {
        let Push::Recorder(recorder) = &self.shared().post.push else { panic!("made so") };
        let sent = recorder.sent();
        sent.iter().filter(|it| it.message.notification.title == title).count()
    }

    /// Counts rows of which something holds.
    async fn counts_where(&self, table: &str, holds: &str) -> i64 {
        self.counts(&format!("{table} where {holds}")).await
    }

    /// A signal of which only the clocks exist.
    async fn clock(&self, tx_many: u32, owner: Option<PersonId>) {
        let buurt = self.shared().buurten.get(self.buurt()).unwrap();
        let flow = async move |tx: &Tx| {
            for _ in 0..tx_many {
                let step = Step {
                    signal: SignalId::new(tx.now()),
                    was: None,
                    is: Phase::Triage,
                    level: Level::U1,
                    owner,
                    attempted: false,
                    snoozed_until: None,
                    follow_up: None,
                    silent: Vec::new(),
                };
                clocks::step_by(tx, &buurt, &step).await?;
            }
            Ok(())
        };
        self.shared().house.db.write("a test", flow).await.unwrap();
    }
}

#[actix_web::test]
async fn a_signal_that_nobody_looks_at_climbs_to_the_organisation() {
    story(async |w| {
        let (an, greet) = (w.worker("An").await, w.who_steers("Greet").await);
        let told = async |who: &Person| w.counts_where("clocks_told", &is(who)).await;
        settle_in(w.shared()).await.unwrap();
        let id = w.worries(Urgency::Normal).await; // on Sunday: a first look by Monday, 17:00
        assert_eq!(w.open_tasks().await, ["signal_look"]);

        w.until(monday(15));
        w.due().await;
        assert_eq!(w.open_tasks().await, ["signal_due", "signal_look"]);
        assert_eq!((told(&an).await, told(&greet).await), (1, 0), "nobody has it: the team hears");

        w.until(monday(17));
        w.due().await;
        assert_eq!(w.open_tasks().await, ["signal_look", "signal_overdue"]);
        w.until(monday(24 + 17));
        w.due().await;
        assert_eq!(w.open_tasks().await, ["overdue_coordinator", "signal_look"]);
        assert_eq!(told(&greet).await, 1);
        let bo = w.worker("Bo").await; // who was here on Sunday signs in again
        let (_, late) = bo.gets("/tasks?kinds=overdue_coordinator").await;
        let path = late.pointer("/items/0/id").and_then(|it| it.as_str()).unwrap();
        let path = format!("/tasks/{path}/dismiss");
        let away = bo.posts(&path, serde_json::json!({ "reason": "not_needed" })).await;
        assert_eq!(away.0, 403, "who is late does not take that from the coordinator's list");
        w.until(monday(3 * 24 + 17));
        w.due().await;
        assert_eq!(w.open_tasks().await, ["overdue_organisation", "signal_look"]);
        assert_eq!(w.clocks(id).await[0].rung, Rung::Organisation);

        w.acts(&an, id, Act::Claim).await;
        assert_eq!(w.open_tasks().await, ["signal_look"], "what is done is no longer late");
        let all = w.clocks(id).await;
        assert!(matches!(all[0].state, State::Breached { .. }), "{all:?}");
        assert_eq!((all[1].about.kind, all[1].owner), (Kind::Contact, Some(an.id)));
    })
    .await;
}

#[actix_web::test]
async fn who_has_it_and_does_not_act_gives_it_back() {
    story(async |w| {
        let an = w.worker("An").await;
        settle_in(w.shared()).await.unwrap();
        w.until(monday(10));
        let id = w.worries(Urgency::High).await;
        w.acts(&an, id, Act::Claim).await;
        let owner = async || {
            let rows = w.shared().house.db.read();
            signals::load(rows, w.buurt(), id).await.unwrap().signal.owner
        };
        w.until(monday(24 + 16));
        w.due().await;
        assert_eq!(owner().await, Some(an.id));
        w.until(monday(24 + 17));
        w.due().await;
        assert_eq!(owner().await, None, "back in the queue of the team");
        let alive: Vec<_> = w.clocks(id).await.into_iter().filter(Deadline::is_alive).collect();
        assert_eq!(alive.len(), 1);
        assert_eq!((alive[0].about.kind, alive[0].owner), (Kind::Contact, None));
        assert_eq!(alive[0].rung, Rung::Team, "its clock runs on");
    })
    .await;
}

#[actix_web::test]
async fn a_deputy_hears_what_is_due_until_the_other_is_back() {
    story(async |w| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        settle_in(w.shared()).await.unwrap();
        let told = async |who: &Person| w.counts_where("clocks_told", &is(who)).await;
        let away = json!({ "first": "2026-11-23", "last": "2026-11-24", "deputy": bo.id });
        assert_eq!(an.posts("/desk/absence", away).await.0, 204);
        w.clock(1, Some(an.id)).await; // contact by Monday, 17:00
        w.until(monday(16));
        w.due().await;
        assert_eq!((told(&an).await, told(&bo).await), (0, 1));

        w.until(monday(2 * 24 + 8)); // Wednesday: An is back
        w.clock(1, Some(an.id)).await; // by Thursday, 17:00
        w.until(monday(3 * 24 + 16));
        let before = (told(&an).await, told(&bo).await);
        w.due().await;
        assert_eq!((before, told(&an).await), ((0, 1), 1));
    })
    .await;
}

/// Spelled as the engine keeps it.
fn is(who: &Person) -> String {
    if crate::world::database::on_sqlite() {
        format!("person_id = x'{}'", who.id.0.simple())
    } else {
        format!("person_id = '{}'", who.id)
    }
}

#[actix_web::test]
async fn a_thousand_clocks_due_at_once_are_handled_within_one_sweep() {
    story(async |w| {
        let an = w.worker("An").await;
        settle_in(w.shared()).await.unwrap();
        for _ in 0..20 {
            w.clock(50, None).await; // contact by Monday, 17:00
        }
        assert_eq!(w.counts_where("deadline", "state = 'due' and rung = 0").await, 1000);
        uses_its_index(&w).await;
        w.until(monday(16));
        assert_eq!(an.comes_in().await.turns_push_on().await, "204");
        w.until(monday(17));
        let began = Instant::now();
        let kept = w.due().await;
        eprintln!("1000 clocks: {:?} with their tasks", began.elapsed());
        let sweeps = kept.iter().filter(|(kind, _)| kind == ladder::SWEEP).count();
        assert_eq!(sweeps, 1, "one promise, one run");
        assert_eq!(w.counts_where("deadline", "state = 'due' and rung = 2").await, 1000);
        assert_eq!(
            w.counts_where("task", "kind = 'signal_overdue' and state = 'open'").await,
            1000
        );
        assert_eq!(w.shown("De tijd is om"), 1, "once, however many");
        let waiting = w.counts_where("clocks_told", "waiting = 960").await;
        assert_eq!(waiting, 1, "the rest waits for the hour to be over");
        w.later(TimeDelta::minutes(59));
        w.due().await;
        assert_eq!(w.shown("Nog op je lijst"), 0);
        w.until(monday(24 + 9));
        assert_eq!(an.comes_in().await.turns_push_on().await, "204");
        w.due().await;
        assert_eq!(w.shown("Nog op je lijst"), 1);
    })
    .await;
}

/// The engine itself says how it finds what is due.
async fn uses_its_index(w: &World) {
    let db = w.connect().await;
    let explain =
        if crate::world::database::on_sqlite() { "explain query plan" } else { "explain" };
    db.execute_unprepared("analyze").await.unwrap();
    let sql = format!(
        "{explain} select * from deadline where next_at is not null and next_at <= '2026-11-23 16:00:00+00:00' order by next_at, id limit 40"
    );
    let steps = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
    let column = if crate::world::database::on_sqlite() { "detail" } else { "QUERY PLAN" };
    let steps: Vec<String> =
        steps.unwrap().iter().map(|row| row.try_get("", column).unwrap()).collect();
    let steps = steps.join("; ");
    assert!(steps.contains("deadline_next"), "{steps}");
    assert!(!steps.contains("Sort") && !steps.contains("TEMP B-TREE"), "{steps}");
    db.close().await.unwrap();
}

#[actix_web::test]
async fn the_workload_is_numbers_and_names_nobody_it_is_about() {
    story(async |w| {
        let an = w.worker("An").await;
        w.until(monday(9));
        w.clock(2, Some(an.id)).await;
        w.clock(1, None).await;
        let an = an.comes_in().await;
        let (status, told) = an.gets("/desk/workload").await;
        assert_eq!(status, 200, "{told}");
        let of = |name: &Value| {
            told.as_array().unwrap().iter().find(|it| it["first_name"] == *name).unwrap().clone()
        };
        let mine = of(&json!("An"));
        assert_eq!(
            (&mine["signals"], &mine["this_week"], &mine["late"]),
            (&json!(2), &json!(2), &json!(0))
        );
        assert_eq!(of(&Value::Null)["signals"], 1);
        w.until(monday(3 * 24));
        let (_, told) = an.comes_in().await.gets("/desk/workload").await;
        let mine = told.as_array().unwrap().iter().find(|it| it["first_name"] == "An").unwrap();
        assert_eq!(mine["late"], 2);
    })
    .await;
}
