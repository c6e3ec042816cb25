//! The list *Vandaag* and push messages over HTTP, as a worker and a neighbour meet them.

use actix_web::test::TestRequest;
use buurtnet::base::db::Tx;
use buurtnet::base::ids::PersonId;
use buurtnet::base::saying::Saying;
use buurtnet::delivery::push::{Push, Recorded};
use buurtnet::delivery::vapid::Key;
use buurtnet::delivery::{Notice, notify};
use buurtnet::people::flows::arriving::{Arrival, arrive};
use buurtnet::people::flows::signing_in;
use buurtnet::people::members;
use buurtnet::people::person::{Contact, Details};
use buurtnet::tasks::{self, Kind, New, Subject, Urgency};
use chrono::TimeDelta;
use futures_util::future::join;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::world::{Person, World, in_short, story};

fn subject() -> Subject {
    Subject::new("help", Uuid::from_u128(1))
}

impl World {
    /// Raises one task of a kind, about somebody if given.
    async fn must_do(&self, kind: Kind, person: Option<PersonId>) {
        self.must_do_by((kind, person), (Urgency::Today, 4)).await;
    }

    /// Raises one of this urgency, due in so many hours.
    async fn must_do_by(
        &self,
        (kind, person): (Kind, Option<PersonId>),
        (urgency, hours): (Urgency, i64),
    ) {
        let (buurt, due) = (self.buurt(), self.now() + TimeDelta::hours(hours));
        let reason = Saying::new("task-push-alarm");
        let new = New { kind, subject: subject(), person, reason, urgency, due };
        let flow = async move |tx: &Tx| tasks::raise(tx, buurt, new).await;
        self.shared().house.db.write("a test", flow).await.unwrap();
    }

    async fn tells(&self, person: PersonId) {
        let buurt = self.buurt();
        let notice = Notice::new("test", TimeDelta::hours(1), "/helpen/1");
        let flow = async move |tx: &Tx| notify(tx, buurt, person, &subject(), notice).await;
        self.shared().house.db.write("a test", flow).await.unwrap();
        self.due().await;
    }

    pub fn pushed(&self) -> Vec<Recorded> {
        match &self.shared().post.push {
            Push::Recorder(recorder) => recorder.sent(),
            Push::Web(_) => panic!("a story sends nothing"),
        }
    }
}

impl Person {
    async fn today(&self, query: &str) -> Vec<Value> {
        let (status, body) = self.gets(&format!("/tasks{query}")).await;
        assert_eq!(status, 200, "{body}");
        body.get("items").and_then(Value::as_array).unwrap().clone()
    }

    /// Sends `body` to the first task on the list.
    async fn acts(&self, id: &Value, act: &str, body: Value) -> String {
        in_short(self.posts(&format!("/tasks/{}/{act}", id.as_str().unwrap()), body).await)
    }

    pub async fn turns_push_on(&self) -> String {
        let keys = json!({ "p256dh": Key::generate().unwrap().public(), "auth": "A".repeat(22) });
        let endpoint = format!("https://fcm.googleapis.com/fcm/send/{}", self.id);
        let body = json!({ "endpoint": endpoint, "expirationTime": null, "keys": keys });
        in_short(self.posts("/push/subscriptions", body).await)
    }
}

#[tokio::test]
async fn an_empty_form_is_told_everything_that_is_missing_at_once() {
    story(async |w| {
        let an = w.worker("An").await;
        let empty = json!({ "first_name": "", "street": "", "number": "", "language": "nl" });
        let (status, told) = an.posts("/people", empty).await;
        let errors = told["errors"].as_array().unwrap_or_else(|| panic!("{told}"));
        let mut wrong: Vec<_> = errors.iter().map(|it| it["pointer"].as_str().unwrap()).collect();
        wrong.sort_unstable();
        assert_eq!((status, wrong), (422, vec!["/consent", "/first_name", "/number", "/street"]));
        assert!(errors.iter().all(|it| it["code"] == "required"), "{told}");
    })
    .await;
}

#[tokio::test]
async fn a_worker_sees_whom_to_call_and_who_has_what() {
    story(async |w| {
        let (an, bo, maria) =
            (w.worker("An").await, w.worker("Bo").await, w.neighbour("Maria").await);
        w.must_do(Kind::Call, Some(maria.id)).await;
        let list = an.today("").await;
        assert_eq!(list[0]["reason"], "Meldingen komen niet aan. Bel wie de app beheert.");
        assert_eq!(list[0]["person"]["name"], "Maria Peeters");
        assert_eq!(list[0]["person"]["phone"], "+3220000099");
        assert_eq!(list[0]["owner"], Value::Null);

        let id = &list[0]["id"];
        assert_eq!(an.acts(id, "take", json!({})).await, "204");
        assert_eq!(bo.acts(id, "take", json!({})).await, "409 task_taken");
        let owner = |is_me| json!({ "first_name": "An", "is_me": is_me });
        assert_eq!(an.today("").await[0]["owner"], owner(true));
        assert_eq!(bo.today("").await[0]["owner"], owner(false));
        assert_eq!(bo.acts(id, "done", json!({ "note": "Maria weet het." })).await, "204");
        assert_eq!(an.acts(id, "done", json!({})).await, "409 task_closed");
        assert_eq!(an.today("").await, [] as [Value; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_task_is_dismissed_for_a_reason_only() {
    story(async |w| {
        let an = w.worker("An").await;
        w.must_do(Kind::Review, None).await;
        let id = &an.today("").await[0]["id"];
        assert_eq!(an.acts(id, "dismiss", json!({})).await, "422 invalid");
        assert_eq!(an.acts(id, "dismiss", json!({ "reason": "bored" })).await, "422 invalid");
        assert_eq!(an.acts(id, "dismiss", json!({ "reason": "not_needed" })).await, "204");
    })
    .await;
}

#[tokio::test]
async fn the_list_is_filtered_and_comes_in_pages() {
    story(async |w| {
        let an = w.worker("An").await;
        for kind in [Kind::Review, Kind::Welfare, Kind::Unmatched] {
            w.must_do(kind, None).await;
        }
        assert_eq!(an.today("?kinds=review,welfare").await.len(), 2);
        let (_, first) = an.gets("/tasks?limit=2").await;
        let rest = an.today(&format!("?after={}", first["next"].as_str().unwrap())).await;
        assert_eq!(rest.len(), 1);
        for wrong in ["?kinds=party", "?after=x", "?kinds=review,%00"] {
            assert_eq!(
                in_short(an.gets(&format!("/tasks{wrong}")).await),
                "422 invalid",
                "{wrong}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_late_comes_before_what_is_urgent_and_the_pages_go_on_behind_it() {
    story(async |w| {
        let an = w.worker("An").await;
        w.must_do_by((Kind::Review, None), (Urgency::Soon, -2)).await;
        w.must_do_by((Kind::Welfare, None), (Urgency::Now, 24)).await;
        w.must_do_by((Kind::Unmatched, None), (Urgency::Today, -1)).await;
        w.must_do_by((Kind::Call, None), (Urgency::Today, 3)).await;
        let kinds = ["unmatched", "review", "welfare", "call"];
        let all: Vec<_> = an.today("").await.iter().map(|it| it["kind"].clone()).collect();
        assert_eq!(json!(all), json!(kinds));
        let mut after = String::new();
        for kind in kinds {
            let (_, page) = an.gets(&format!("/tasks?limit=1{after}")).await;
            assert_eq!(
                (&page["items"][0]["kind"], page["items"][1].is_null()),
                (&json!(kind), true)
            );
            after = format!("&after={}", page["next"].as_str().unwrap_or_default());
        }
        assert_eq!(after, "&after=", "there is no fifth");
    })
    .await;
}

#[tokio::test]
async fn a_neighbour_sees_no_tasks() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(in_short(rosa.gets("/tasks").await), "403 not_allowed");
    })
    .await;
}

#[tokio::test]
async fn push_is_turned_on_and_off_and_ends_with_the_session() {
    story(async |w| {
        w.noon();
        let jan = w.neighbour("Jan").await;
        assert_eq!(jan.turns_push_on().await, "204");
        w.tells(jan.id).await;
        assert_eq!(w.pushed().len(), 1);
        assert_eq!(jan.deletes("/push/subscriptions").await.0, 204);
        w.tells(jan.id).await;
        assert_eq!(w.pushed().len(), 1, "it stands in the app");

        assert_eq!(jan.turns_push_on().await, "204");
        signing_in::end(&w.shared().house, jan.signed_in.session.id).await.unwrap();
        w.tells(jan.id).await;
        assert_eq!(w.pushed().len(), 1);
        let an = w.worker("An").await;
        assert_eq!(an.today("?kinds=call").await.len(), 1, "nothing else reaches Jan");
    })
    .await;
}

#[tokio::test]
async fn who_asked_to_be_called_is_called() {
    story(async |w| {
        let told = w.arrival("Maria");
        let details = Details { contact: Contact::Phone, ..told.details.clone() };
        let maria = w.arrives(Arrival { details, ..told }).await;
        let an = w.worker("An").await;
        assert_eq!(maria.turns_push_on().await, "204");
        w.tells(maria.id).await;
        assert_eq!(an.today("?kinds=call").await[0]["person"]["name"], "Maria Peeters");
        assert_eq!(w.pushed().len(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_device_that_others_use_gets_no_push() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let house = &w.shared().house;
        let kind = buurtnet::people::session::Kind::Shared;
        let signed_in = signing_in::begin(house, jan.id, jan.buurt, kind).await.unwrap();
        let shared = Person { signed_in, ..jan };
        assert_eq!(shared.turns_push_on().await, "409 push_on_shared_device");
    })
    .await;
}

#[tokio::test]
async fn a_strange_endpoint_is_refused_at_its_field() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let keys = json!({ "p256dh": Key::generate().unwrap().public(), "auth": "A".repeat(22) });
        let body = json!({ "endpoint": "https://10.0.0.1/x", "keys": keys });
        let (status, body) = jan.posts("/push/subscriptions", body).await;
        assert_eq!((status, &body["errors"][0]["pointer"]), (422, &json!("/endpoint")));
    })
    .await;
}

#[tokio::test]
async fn what_she_changes_and_what_a_worker_corrects_at_the_same_time_both_stand() {
    story(async |w| {
        let an = w.worker("An").await;
        for round in 0..10 {
            let rosa = w.neighbour("Rosa").await; // who says it for the first time
            let (gender, year) = (if round % 2 == 0 { "woman" } else { "other" }, 1940 + round);
            let own = json!({ "first_name": "Rosa", "language": "nl", "contact": "app",
                "door": "name_first", "gender": gender });
            let corrected = json!({ "first_name": "Rosa", "street": "Kapelhof", "number": "3",
                "language": "nl", "contact": "app", "birth_year": year });
            let path = format!("/people/{}", rosa.id);
            let (one, other) = join(rosa.puts("/me/profile", own), an.puts(&path, corrected)).await;
            assert_eq!((one.0, other.0), (204, 204), "{one:?} {other:?}");
            let (mine, known) = (rosa.gets("/me/profile").await.1, an.gets(&path).await.1);
            assert_eq!(
                (&mine["gender"], &known["birth_year"]),
                (&json!(gender), &json!(year)),
                "round {round}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn what_a_worker_corrected_is_not_overwritten_unseen() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let own = json!({ "first_name": "Rosa", "language": "nl", "contact": "app",
            "door": "name_first" });
        let saves = async |seen: &str| {
            let request = TestRequest::put().insert_header(("if-match", seen));
            rosa.calls(request.set_json(own.clone()), "/me/profile").await
        };
        let seen = rosa.tag_of("/me/profile").await;
        let corrected = json!({ "first_name": "Rosa", "last_name": "Peeters", "street": "Kapelhof",
            "number": "3", "language": "nl", "contact": "app", "phone": "+32470000009" });
        assert_eq!(an.puts(&format!("/people/{}", rosa.id), corrected).await.0, 204);
        assert_eq!(in_short(saves(&seen).await), "412 profile_changed");
        let phone = || async { rosa.gets("/me/profile").await.1["phone"].clone() };
        assert_eq!(phone().await, "+32470000009");
        let seen = rosa.tag_of("/me/profile").await;
        assert_eq!(in_short(saves(&seen).await), "204", "who saw it may change it");
        assert_eq!(phone().await, Value::Null);
        assert_eq!(in_short(saves("*").await), "204");
    })
    .await;
}

#[tokio::test]
async fn however_many_are_looked_up_none_falls_out() {
    story(async |w| {
        let mut all = Vec::new();
        for _ in 0..103 {
            let arrival = Arrival { helps: false, ..w.arrival("Buur") };
            all.push(arrival.id);
            arrive(&w.shared().house, arrival).await.unwrap();
        }
        let (rows, buurt) = (w.shared().house.db.read(), w.buurt());
        assert_eq!(members::find_all(rows, buurt, &all).await.unwrap().len(), 103);
        assert_eq!(members::here(rows, buurt, all.clone()).await.unwrap().len(), 103);
        let places: Vec<_> = all.iter().map(|who| (buurt, *who)).collect();
        assert_eq!(members::here_all(rows, &places).await.unwrap().len(), 103);
        let flow = async move |tx: &Tx| members::lock_all(tx, buurt, &all).await;
        assert_eq!(w.shared().house.db.write("a test", flow).await.unwrap().len(), 103);
    })
    .await;
}
