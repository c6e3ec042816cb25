//! Two who would rather not meet: silent, mutual, and taken back by who wished it.

use buurtnet::base::db::News;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Person, World, in_short, story};

impl Person {
    /// Would rather not meet whom they met in a request; tells the names of all such wishes.
    async fn rather_not(&self, milk: &str) -> Vec<String> {
        let (status, all) = self.posts("/me/apart", json!({ "request": milk })).await;
        assert_eq!(status, 200, "{all}");
        all.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    }

    /// What they see of a request, in short.
    async fn looks_at(&self, asked: &str) -> String {
        in_short(self.gets(&format!("/help-requests/{asked}")).await)
    }
}

impl World {
    /// A request of Rosa that Jan helped with, and their thread.
    async fn helped(&self) -> (Person, Person, String, String) {
        let (rosa, jan, milk) = self.met().await;
        self.after(TimeDelta::hours(28)).await;
        assert_eq!(jan.does("done", &milk, json!({})).await, "200 confirming");
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        self.due().await;
        let mark = jan.sees(&milk).await["talks"][0]["ref"].as_str().unwrap().to_owned();
        (rosa, jan, milk, mark)
    }
}

#[tokio::test]
async fn neither_is_asked_for_the_other_or_sees_what_the_other_asks() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
        assert_eq!(rosa.rather_not(&milk).await.len(), 1);
        let (hers, his) = (rosa.asks("").await, jan.asks("").await);
        w.due().await;
        for (who, other) in [(&jan, &hers), (&rosa, &his)] {
            assert!(!who.board().await.contains(other));
            assert_eq!(who.looks_at(other).await, "404 not_found");
            assert_eq!(who.accepts(other).await, "404 not_found");
        }
        let offers = "help_offer where state in ('queued', 'sent', 'seen')";
        assert_eq!(w.counts(offers).await, 0, "no wave reaches either");
        let an = w.worker("An").await;
        let asked = an.does("ask-person", &hers, json!({ "person": jan.id })).await;
        assert_eq!(asked, "409 not_possible_now", "nor by name");
    })
    .await;
}

#[tokio::test]
async fn what_the_two_had_planned_ends_with_the_words_of_every_day() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let an = w.worker("An").await;
        rosa.rather_not(&milk).await;
        w.due().await;
        assert_eq!(rosa.looks_at(&milk).await, "200 open", "it is asked anew");
        let seen = jan.sees(&milk).await;
        assert_eq!(
            (&seen["state"], &seen["offer"]["state"]),
            (&json!("closed"), &json!("released"))
        );
        assert!(jan.heard(&milk, &an).await.contains(&"withdrawn".to_owned()));

        let bread = jan.asks("").await;
        let pol = w.neighbour("Pol").await;
        assert_eq!(pol.accepts(&bread).await, "200 assigned");
        pol.rather_not(&bread).await;
        w.due().await;
        assert_eq!(jan.looks_at(&bread).await, "200 open", "as when a helper cannot come");
        assert_eq!(jan.heard(&bread, &an).await.last().map(String::as_str), Some("searching"));
    })
    .await;
}

#[tokio::test]
async fn what_was_done_together_stays_closed_and_without_a_way_to_the_other() {
    story(async |w| {
        let (rosa, jan, milk, mark) = w.helped().await;
        assert!(jan.sees(&milk).await["asker"]["address"].is_string());
        let before = w.counts("attempt").await;
        let wish = rosa.rather_not(&milk).await;
        w.due().await;
        assert_eq!(w.counts("attempt").await, before, "nobody is told");
        let seen = jan.sees(&milk).await;
        assert_eq!((&seen["state"], &seen["role"]), (&json!("done"), &json!("assigned")));
        for part in ["name", "phone", "address", "until"] {
            assert_eq!(seen["asker"][part], json!(null), "{part}, as when its time is over");
        }
        let (status, thread) = jan.gets(&format!("/talks/{mark}")).await;
        assert_eq!((status, &thread["writable"]), (200, &json!(false)));
        assert_eq!(thread["asker"], json!(null));
        let path = format!("/talks/{mark}/messages");
        let said = in_short(jan.posts(&path, json!({ "text": "Dag!" })).await);
        assert_eq!(said, "409 talk_closed", "the words of every thread whose time is over");
        let (_, mine) = jan.gets("/me/helping").await;
        assert_eq!(mine["items"][0]["id"], json!(milk), "what he did is still his");
        assert_eq!(jan.gets("/me/apart").await.1, json!([]), "her list is hers");
        assert_eq!(in_short(jan.deletes(&format!("/me/apart/{}", wish[0])).await), "404 not_found");
        let copy = jan.posts("/me/data/copy", json!({})).await.1.to_string();
        assert!(!copy.contains("apart"), "{copy}");
    })
    .await;
}

#[tokio::test]
async fn who_was_only_asked_reads_that_it_is_no_longer_open() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
        let bread = rosa.asks("Een brood van bij Claes.").await;
        w.due().await;
        assert_eq!(jan.sees(&bread).await["role"], "asked");
        rosa.rather_not(&milk).await;
        let seen = jan.sees(&bread).await;
        assert_eq!((&seen["state"], &seen["can"]), (&json!("closed"), &json!([])));
        assert_eq!(seen["offer"]["state"], "superseded");
        assert_eq!((&seen["text"], &seen["asker"]), (&json!(null), &json!(null)));
        assert_eq!(jan.accepts(&bread).await, "409 no_longer_open");
        let no = json!({ "reason": "not_now" });
        assert_eq!(jan.does("decline", &bread, no).await, "409 no_longer_open");
        assert_eq!(rosa.sees(&bread).await["state"], "open", "to her it is");
        assert!(!jan.board().await.contains(&bread));
    })
    .await;
}

#[tokio::test]
async fn what_one_says_reaches_neither_the_other_nor_their_stream_and_a_worker_reaches_both() {
    story(async |w| {
        let (rosa, jan, milk, mark) = w.helped().await;
        let an = w.worker("An").await;
        jan.rather_not(&milk).await;
        let mut news = w.shared().house.db.listen();
        let path = format!("/talks/{mark}/messages");
        assert_eq!(rosa.posts(&path, json!({ "text": "Dank je!" })).await.0, 201);
        assert_eq!(rosa.posts(&format!("/talks/{mark}/seen"), json!({})).await.0, 200);
        w.due().await;
        assert!(!jan.heard(&milk, &an).await.contains(&"talk".to_owned()));
        let mut told = 0;
        while let Ok(heard) = news.try_recv() {
            if let News::Changed { people, kind, .. } = heard
                && kind == "talk"
            {
                assert_eq!(people, [rosa.id], "his stream says nothing of her");
                told += 1;
            }
        }
        assert_eq!(told, 2, "she said something, and looked");
        assert_eq!(an.posts(&format!("/talks/{mark}/join"), json!({})).await.0, 200);
        w.due().await;
        for who in [&rosa, &jan] {
            assert!(who.heard(&milk, &an).await.contains(&"talk".to_owned()), "the worker's word");
        }
    })
    .await;
}

/// What each wishes is theirs: whatever happens at the same moment, neither loses their own.
#[tokio::test]
async fn two_who_wish_it_at_once_are_apart_until_both_take_it_back() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let [bread, soup] = [rosa.asks("").await, jan.asks("").await];
        for asked in [&bread, &soup] {
            w.neighbour("Pol").await.accepts(asked).await;
        }
        let body = json!({ "request": milk });
        for _ in 0..4 {
            let (hers, his) = futures_util::future::join(
                rosa.posts("/me/apart", body.clone()),
                jan.posts("/me/apart", body.clone()),
            )
            .await;
            assert_eq!((hers.0, his.0), (200, 200));
            let hers = hers.1[0]["id"].as_str().unwrap().to_owned();
            let his = his.1[0]["id"].as_str().unwrap().to_owned();
            let (path, body) = (format!("/me/apart/{hers}"), body.clone());
            let (gone, again) =
                futures_util::future::join(rosa.deletes(&path), jan.posts("/me/apart", body)).await;
            assert_eq!((gone.0, again.0), (200, 200));
            assert_eq!(jan.looks_at(&bread).await, "404 not_found", "his wish stands");
            assert_eq!(jan.deletes(&format!("/me/apart/{his}")).await.0, 200);
            assert_eq!(jan.looks_at(&bread).await, "200 matched");
        }
    })
    .await;
}

#[tokio::test]
async fn a_wish_is_forgotten_with_either_of_the_two() {
    for forgotten in [0, 1] {
        story(async move |w| {
            let (rosa, jan, milk) = w.met().await;
            assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
            rosa.rather_not(&milk).await;
            assert_eq!(w.counts("apart").await, 1);
            let who = if forgotten == 0 { &rosa } else { &jan };
            assert_eq!(in_short(who.posts("/me/forget", json!({})).await), "200");
            assert_eq!(w.counts("apart").await, 1, "they may come back");
            w.later(TimeDelta::days(8));
            w.due().await;
            assert_eq!(w.counts("apart").await, 0);
        })
        .await;
    }
}

#[tokio::test]
async fn who_wished_it_takes_it_back_and_not_what_the_other_wishes() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        assert_eq!(rosa.does("withdraw", &milk, json!({})).await, "200 closed");
        let hers = rosa.rather_not(&milk).await;
        assert_eq!(rosa.rather_not(&milk).await, hers, "said twice it is the same");
        let his = jan.rather_not(&milk).await;
        let bread = rosa.asks("").await;
        let (status, left) = rosa.deletes(&format!("/me/apart/{}", hers[0])).await;
        assert_eq!((status, left), (200, json!([])));
        assert_eq!(jan.looks_at(&bread).await, "404 not_found", "he wishes it too");
        assert_eq!(jan.deletes(&format!("/me/apart/{}", his[0])).await.0, 200);
        assert_eq!(jan.looks_at(&bread).await, "200 open");
    })
    .await;
}

#[tokio::test]
async fn a_refusal_of_a_helper_is_the_same_wish_and_is_taken_back_like_it() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let mark = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        assert_eq!(rosa.does("refuse-helper", &milk, json!({ "helper": mark })).await, "200 open");
        let (_, mine) = rosa.gets("/me/apart").await;
        assert_eq!(mine[0]["name"], "Jan");
        let id = mine[0]["id"].as_str().unwrap();
        assert_eq!(rosa.deletes(&format!("/me/apart/{id}")).await.0, 200);
        let bread = rosa.asks("").await;
        assert_eq!(jan.looks_at(&bread).await, "200 open");
    })
    .await;
}

#[tokio::test]
async fn a_fourth_address_within_a_week_waits_for_the_askers_own_yes() {
    story(async |w| {
        w.noon();
        let jan = w.neighbour("Jan").await;
        let shown = async |nth: usize| {
            let rosa = w.neighbour(&format!("Buur {nth}")).await;
            let asked = rosa.asks("").await;
            assert_eq!(jan.accepts(&asked).await, "200 assigned");
            let address = jan.sees(&asked).await["asker"]["address"].clone();
            assert!(jan.acted("back-out", &asked).await.starts_with("200"));
            address.is_string()
        };
        for nth in 0..3 {
            assert!(shown(nth).await, "address {nth}");
        }
        assert!(!shown(3).await, "who collects addresses gets no fourth");
        w.later(TimeDelta::days(7) + TimeDelta::minutes(1));
        let day = w.neighbour("Ada").await;
        let asked = day.asks("").await;
        assert_eq!(jan.accepts(&asked).await, "200 assigned");
        assert!(
            jan.sees(&asked).await["asker"]["address"].is_string(),
            "a week later it is as before"
        );
    })
    .await;
}
