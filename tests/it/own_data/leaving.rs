//! Somebody asks to be forgotten, comes back in time, or died.

use buurtnet::care::directory::service::Channel;
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::flows::trail::verify;
use buurtnet::people::session::Kind;
use chrono::TimeDelta;
use futures_util::future::join;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

impl Person {
    /// Asks to be forgotten.
    async fn asks_to_be_forgotten(&self) -> String {
        in_short(self.posts("/me/forget", json!({})).await)
    }

    /// Tries to sign in anew.
    async fn signs_in_again(&self) -> bool {
        let house = &self.world.shared().house;
        begin(house, self.id, self.buurt, Kind::Resident).await.is_ok()
    }

    /// Does something as a worker for somebody who leaves.
    async fn says(&self, who: &Self, act: &str) -> String {
        let body = if act == "forget" { json!({ "consent": "spoken" }) } else { json!({}) };
        in_short(self.posts(&format!("/people/{}/{act}", who.id), body).await)
    }

    async fn stands(&self, asked: &String) -> Value {
        self.gets(&format!("/help-requests/{asked}")).await.1["state"].clone()
    }
}

/// What is left of somebody in the clear or sealed, and of their key.
async fn left_of(w: &World, who: &Person) -> (i64, i64) {
    let id = crate::retention::person(who.id);
    let known = format!("person where id = {id} and (phone is not null or length(name) > 0)");
    let key = format!("data_key where id = (select data_key_id from person where id = {id})");
    (w.counts(&known).await, w.counts(&key).await)
}

#[tokio::test]
async fn who_asks_it_is_locked_out_at_once_and_forgotten_in_seven_days() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("Graag twee liter melk.").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        let bread = jan.asks("").await;
        assert_eq!(rosa.accepts(&bread).await, "200 assigned");
        assert_eq!(rosa.asks_to_be_forgotten().await, "200");
        assert_eq!(rosa.gets("/me/data").await.0, 401, "locked at once");
        assert_eq!(an.stands(&milk).await, "closed");
        assert_eq!(an.stands(&bread).await, "open", "what she promised is asked anew");
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"withdrawn".to_owned()));
        w.later(TimeDelta::days(7) - TimeDelta::seconds(1));
        w.due().await;
        assert_eq!(left_of(&w, &rosa).await, (1, 1), "she may still come back");
        w.later(TimeDelta::seconds(2));
        w.due().await;
        assert_eq!(left_of(&w, &rosa).await, (0, 0), "nothing is known, and no copy opens");
        assert_eq!(w.counts("help_request where text is not null").await, 0);
        assert!(!rosa.signs_in_again().await);
        let an = w.back(&an).await;
        assert_eq!(an.gets(&format!("/people/{}", rosa.id)).await.0, 404);
        assert_eq!(an.says(&rosa, "stay").await, "409 left_for_good");
        let (_, broken) = verify(&w.shared().house, w.buurt()).await.unwrap();
        assert_eq!(broken, None, "the chain stays whole");
        assert_eq!(an.stands(&milk).await, "closed", "the page of it still shows");
    })
    .await;
}

#[tokio::test]
async fn who_signs_in_again_within_the_time_stays() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.asks_to_be_forgotten().await, "200");
        w.later(TimeDelta::days(6));
        assert!(rosa.signs_in_again().await);
        w.later(TimeDelta::days(30));
        w.due().await;
        assert_eq!(left_of(&w, &rosa).await, (1, 1));
        assert_eq!(w.counts("membership where state = 'confirmed'").await, 1, "as she stood");
    })
    .await;
}

#[tokio::test]
async fn a_worker_forgets_who_has_no_account_and_lets_them_come_back() {
    story(async |w| {
        let [rosa, pol] = w.neighbours(["Rosa", "Pol"]).await;
        let an = w.worker("An").await;
        assert_eq!(pol.says(&rosa, "forget").await, "403 not_allowed");
        assert_eq!(an.says(&rosa, "forget").await, "204");
        assert_eq!(an.says(&rosa, "forget").await, "204", "twice is once");
        let (_, all) = an.gets("/desk/leaving").await;
        assert_eq!((&all[0]["name"], &all[0]["kind"]), (&json!("Rosa Peeters"), &json!("forget")));
        assert_eq!(an.says(&rosa, "stay").await, "204");
        assert_eq!(an.gets("/desk/leaving").await.1, json!([]));
        assert!(rosa.signs_in_again().await);
        let chain = "audit where action in ('people.forget', 'people.stays')";
        assert_eq!(w.counts(chain).await, 2);
    })
    .await;
}

#[tokio::test]
async fn no_old_letter_lets_in_who_left() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let an = w.worker("An").await;
        let body = json!({ "count": 1, "person": rosa.id });
        let (status, letter) = an.posts("/letters", body).await;
        assert!(status < 300, "{letter}");
        assert_eq!(rosa.asks_to_be_forgotten().await, "200");
        assert_eq!(w.counts("invitation where burnt_at is null").await, 0);
        let body = json!({ "count": 1, "person": rosa.id });
        assert_eq!(an.posts("/letters", body).await.0, 404, "nor is a new one made");
    })
    .await;
}

#[tokio::test]
async fn who_works_here_ends_that_before_they_leave() {
    story(async |w| {
        let an = w.worker("An").await;
        assert_eq!(an.asks_to_be_forgotten().await, "409 leaves_while_working");
        assert_eq!(an.gets("/me/data").await.0, 200);
    })
    .await;
}

#[tokio::test]
async fn a_case_is_kept_as_long_as_its_own_term_says() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let an = w.worker("An").await;
        let worry = w.worry(&rosa, Some(&rosa), "energy").await;
        assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
        assert_eq!(an.says(&rosa, "forget").await, "204");
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!(left_of(&w, &rosa).await, (0, 0));
        let kept = "signal where data_key_id in (select id from data_key)";
        assert_eq!(w.counts(kept).await, 1);
    })
    .await;
}

#[tokio::test]
async fn when_somebody_died_nothing_is_asked_or_told_any_more_and_who_came_often_hears_it_from_a_human()
 {
    story(async |w| {
        let [rosa, jan, pol] = w.neighbours(["Rosa", "Jan", "Pol"]).await;
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        let bread = rosa.asks("").await;
        let waits = "promise where person_id is not null";
        assert_eq!(an.says(&rosa, "died").await, "204");
        let hers = format!("{waits} and person_id = {}", crate::retention::person(rosa.id));
        assert_eq!(w.counts(&hers).await, 0, "in the same transaction");
        assert_eq!(an.stands(&milk).await, "closed");
        assert_eq!(an.stands(&bread).await, "closed");
        w.due().await;
        w.later(TimeDelta::days(3));
        w.due().await;
        let told = format!("attempt where person_id = {}", crate::retention::person(rosa.id));
        let calls = format!(
            "task where state = 'open' and kind = 'call' and person_id = {}",
            crate::retention::person(rosa.id)
        );
        assert_eq!(w.counts(&calls).await, 0, "nobody is sent to ring her");
        let before = w.counts(&told).await;
        w.later(TimeDelta::days(10));
        w.due().await;
        assert_eq!(w.counts(&told).await, before);
        let person = format!(
            "task where kind = 'tell_in_person' and state = 'open' and person_id = {}",
            crate::retention::person(jan.id)
        );
        assert_eq!(w.counts(&person).await, 1, "Jan was to come");
        assert_eq!(w.counts("task where kind = 'tell_in_person'").await, 1);
        assert_eq!(pol.gets("/board").await.1["items"], json!([]));
        assert!(!rosa.signs_in_again().await);
        assert_eq!(left_of(&w, &rosa).await, (1, 1), "no clock forgets her");
        let an = w.back(&an).await;
        assert_eq!(an.says(&rosa, "stay").await, "204", "it was a mistake");
        assert!(rosa.signs_in_again().await);
    })
    .await;
}

#[tokio::test]
async fn what_was_said_in_a_thread_is_forgotten_with_who_asked_and_with_who_helped() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let (milk, bread) = (rosa.asks("").await, jan.asks("").await);
        for (asked, asker, helper) in [(&milk, &rosa, &jan), (&bread, &jan, &rosa)] {
            assert_eq!(helper.accepts(asked).await, "200 assigned");
            w.due().await;
            let thread = asker.sees(asked).await["talks"][0]["ref"].take();
            let path = format!("/talks/{}/messages", thread.as_str().unwrap());
            assert_eq!(helper.posts(&path, json!({ "text": "Tot zo!" })).await.0, 201);
        }
        assert_eq!(w.counts("data_key").await, 4, "of two people, and of two threads");
        assert_eq!(rosa.asks_to_be_forgotten().await, "200");
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!((w.counts("talk").await, w.counts("talk_message").await), (0, 0));
        assert_eq!(w.counts("data_key").await, 1, "of Jan himself");
    })
    .await;
}

#[tokio::test]
async fn what_was_noted_with_a_task_about_somebody_is_forgotten_with_them() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        super::said_wrong(&w, &rosa).await;
        assert_eq!(rosa.asks_to_be_forgotten().await, "200");
        let id = crate::retention::person(rosa.id);
        let noted = format!("(select name from person where id = {id})");
        let over = format!("person_id = {id} and state <> 'open'");
        w.sql(&format!("update task set note = {noted} where {over}")).await;
        assert!(w.counts("task where note is not null").await > 0);
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!(w.counts("task where note is not null").await, 0);
    })
    .await;
}

#[tokio::test]
async fn who_is_forgotten_twice_at_once_leaves_once() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let an = w.worker("An").await;
        let both = join(an.says(&rosa, "forget"), an.says(&rosa, "forget")).await;
        assert_eq!(both, ("204".to_owned(), "204".to_owned()));
        assert_eq!(w.counts("departure").await, 1);
        assert_eq!(w.counts("audit where action = 'people.forget'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_case_of_who_was_forgotten_goes_on_with_what_it_holds_by_itself() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let worry = w.worry(&jan, Some(&rosa), "energy").await;
        assert_eq!(an.says(&rosa, "forget").await, "204");
        w.after(TimeDelta::days(8)).await;
        assert_eq!(left_of(&w, &rosa).await, (0, 0));
        let an = w.back(&an).await;
        assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
        let (status, fit) = an.gets(&format!("/desk/signals/{worry}/services")).await;
        assert_eq!((status, &fit[0]["name"]), (200, &json!("Sociaal Huis")));
        let of = |act: &str| format!("/desk/signals/{worry}/{act}");
        let body = json!({ "service": ocmw, "categories": ["first_name", "phone", "address"] });
        let (status, told) = an.posts(&of("release-preview"), body).await;
        assert_eq!(status, 200, "{told}");
        let shared: Vec<&Value> =
            told["released"].as_array().unwrap().iter().map(|it| &it["category"]).collect();
        assert_eq!(shared, ["safe_contact"], "how to reach her safely was told with the worry");
        assert_eq!(told["unknown"], json!(["first_name", "phone", "address"]));
    })
    .await;
}
