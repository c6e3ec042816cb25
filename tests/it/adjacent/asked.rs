//! Who of next door is asked, when, and what they do to the end.

use chrono::TimeDelta;
use serde_json::json;

use super::next_door;
use crate::world::{Person, story};

#[tokio::test]
async fn somebody_of_next_door_is_asked_where_both_name_each_other_and_they_wish_it() {
    story(async |w| {
        let (_, _, jan, an, milk) = w.asked_next_door().await;
        assert_eq!(jan.stands_next_door().await, ["sent"]);
        let view = jan.sees(&milk).await;
        assert_eq!(
            (view["role"].as_str(), view["next_door"].as_str()),
            (Some("asked"), Some("dijlehoek"))
        );
        assert_eq!(view["walk"], json!(null), "how far it is nobody knows");
        assert_eq!(view["asker"], json!(null));
        let desk = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
        assert_eq!(desk["offers"][0]["from"], "veldkant", "the worker sees from where");
        assert_eq!(desk["waves"][0]["level"], 4);
        assert_eq!(jan.heard(&milk, &an).await, ["asked-next-door"]);
    })
    .await;
}

#[tokio::test]
async fn nobody_of_next_door_is_asked_where_one_of_the_three_does_not_wish_it() {
    for missing in ["here", "there", "person"] {
        story(async |w| {
            w.noon();
            let there = next_door(&w).await;
            match missing {
                "here" => w.names_next_door(w.buurt(), &[]).await,
                "there" => w.names_next_door(there, &[]).await,
                _ => {}
            }
            let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
            let jan = w.resident_of(there, "Jan").await;
            if missing == "person" {
                jan.wishes(false).await;
            }
            let milk = rosa.asks("").await;
            w.after(TimeDelta::hours(7)).await;
            assert_eq!(an.offer_to(&jan, &milk).await, None, "{missing}");
            assert_eq!(jan.gets(&format!("/help-requests/{milk}")).await.0, 404, "{missing}");
            assert_eq!(jan.stands_next_door().await, [""; 0], "{missing}");
        })
        .await;
    }
}

#[tokio::test]
async fn neighbours_of_ones_own_come_first_and_next_door_only_at_the_last_level() {
    story(async |w| {
        w.noon();
        let there = next_door(&w).await;
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for number in 0..20 {
            let mut arrival = w.arrival(&format!("Buur {number}"));
            arrival.helping.talents = vec!["groceries".to_owned()];
            w.arrives(arrival).await;
        }
        let jan = w.resident_of(there, "Jan").await;
        let milk = rosa.asks("").await;
        w.due().await;
        let level = async |an: &Person| {
            let view = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
            let waves = view["waves"].as_array().unwrap().clone();
            waves.last().map(|it| it["level"].as_u64().unwrap())
        };
        for _ in 0..12 {
            let last = level(&an).await;
            if last == Some(4) {
                break;
            }
            assert_eq!(an.offer_to(&jan, &milk).await, None, "at level {last:?}");
            w.after(TimeDelta::minutes(31)).await;
        }
        assert_eq!(level(&an).await, Some(4));
        assert_eq!(an.offer_to(&jan, &milk).await.as_deref(), Some("sent"));
    })
    .await;
}

#[tokio::test]
async fn who_comes_from_next_door_helps_to_the_end_and_the_asker_reads_from_where() {
    story(async |w| {
        let (_, rosa, jan, an, milk) = w.helped_next_door().await;
        let view = rosa.sees(&milk).await;
        let helper = &view["helpers"][0];
        assert_eq!(
            (helper["name"].as_str(), helper["from"].as_str()),
            (Some("Jan"), Some("veldkant"))
        );
        let mine = jan.sees(&milk).await;
        assert_eq!(mine["asker"]["name"], "Rosa Peeters", "{mine}");
        assert!(!jan.may("company", &milk).await, "nobody comes along from elsewhere");
        let talk = mine["talks"][0]["ref"].as_str().unwrap().to_owned();
        let said = jan.posts(&format!("/talks/{talk}/messages"), json!({ "text": "Ik kom" })).await;
        assert_eq!(said.0, 201, "{said:?}");
        assert_eq!(rosa.gets(&format!("/talks/{talk}")).await.1["messages"][0]["voice"], "helper");
        let amount = jan.does("amount", &milk, json!({ "cents": 350 })).await;
        assert_eq!(amount, "200 matched");
        w.after(TimeDelta::hours(26)).await;
        assert_eq!(jan.acted("done", &milk).await, "200 assigned");
        assert_eq!(jan.stands_next_door().await, ["assigned"]);
        w.due().await;
        assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
        assert_eq!(jan.stands_next_door().await, ["done"]);
        let an = w.back(&an).await;
        assert_eq!(an.offer_to(&jan, &milk).await.as_deref(), Some("done"));
        let kept = jan.gets("/me/data").await.1;
        assert_eq!(kept["helped"][0]["state"], "done", "{}", kept["helped"]);
        assert!(jan.gets("/me/helping").await.1["items"].as_array().unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_one_does_next_door_counts_for_the_limits_at_home() {
    story(async |w| {
        let (there, _, jan, _, _) = w.helped_next_door().await;
        let (kim, eva) = (w.resident_of(there, "Kim").await, w.worker_of(there, "Eva").await);
        let bread = kim.asks("").await;
        w.after(TimeDelta::hours(1)).await;
        assert_eq!(eva.offer_to(&jan, &bread).await, None, "one thing at a time is his limit");
    })
    .await;
}

#[tokio::test]
async fn what_one_does_at_home_counts_next_door() {
    story(async |w| {
        w.noon();
        let there = next_door(&w).await;
        let (jan, kim) = (w.resident_of(there, "Jan").await, w.resident_of(there, "Kim").await);
        kim.wishes(false).await;
        let bread = kim.asks("").await;
        assert_eq!(jan.accepts(&bread).await, "200 assigned");
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let milk = rosa.asks("").await;
        w.after(TimeDelta::hours(1)).await;
        assert_eq!(an.offer_to(&jan, &milk).await, None);
    })
    .await;
}

#[tokio::test]
async fn who_lives_or_is_shut_out_here_is_no_guest() {
    story(async |w| {
        w.noon();
        let there = next_door(&w).await;
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let jan = w.resident_of(there, "Jan").await;
        w.sql(
            "insert into membership \
             (buurt_id, person_id, state, trust, helps, helping, joined_at) \
             select (select id from buurt where slug = 'dijlehoek'), j.person_id, 'suspended', 0, \
             true, j.helping, j.joined_at from membership j join buurt b on b.id = j.buurt_id \
             where b.slug = 'veldkant'",
        )
        .await;
        let milk = rosa.asks("").await;
        w.after(TimeDelta::hours(1)).await;
        assert_eq!(an.offer_to(&jan, &milk).await, None);
    })
    .await;
}

#[tokio::test]
async fn whom_nothing_reaches_finds_it_in_the_app_and_nobody_here_calls() {
    story(async |w| {
        w.noon();
        let there = next_door(&w).await;
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        let jan = w.resident_of(there, "Jan").await;
        let profile = json!({ "first_name": "Jan", "language": "nl", "phone": "+3220000099",
            "contact": "phone", "door": "name_first" });
        assert_eq!(jan.puts("/me/profile", profile).await.0, 204);
        let milk = rosa.asks("").await;
        w.due().await;
        let calls = w.tasks(&an).await;
        assert!(!calls.contains(&"call".to_owned()), "{calls:?}");
        assert_eq!(jan.stands_next_door().await, ["sent"]);
        let desk = an.gets(&format!("/desk/help-requests/{milk}")).await.1;
        assert_eq!(desk["told"][0]["result"], "in_app", "{}", desk["told"]);
    })
    .await;
}
