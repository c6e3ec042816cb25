//! When something goes wrong with a guest: the desk of who asked looks, and it holds where they live.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::story;

#[tokio::test]
async fn who_was_refused_is_never_asked_for_this_asker_again() {
    story(async |w| {
        let (_, rosa, jan, an, milk) = w.helped_next_door().await;
        let mark = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        assert_eq!(rosa.does("refuse-helper", &milk, json!({ "helper": mark })).await, "200 open");
        w.due().await;
        assert_eq!(jan.stands_next_door().await, [""; 0]);
        let bread = rosa.asks("").await;
        w.after(TimeDelta::hours(1)).await;
        assert_eq!(an.offer_to(&jan, &bread).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_safety_report_is_a_task_of_the_askers_desk_and_pauses_the_helper_at_home_too() {
    story(async |w| {
        let (there, rosa, jan, an, milk) = w.helped_next_door().await;
        let (kim, eva) = (w.resident_of(there, "Kim").await, w.worker_of(there, "Eva").await);
        kim.wishes(false).await;
        let mark = rosa.sees(&milk).await["helpers"][0]["ref"].clone();
        let told = rosa
            .posts("/complaints", json!({ "what": "unsafe", "request": milk, "helper": mark }))
            .await;
        assert_eq!(told.0, 201, "{told:?}");
        w.due().await;
        assert!(w.tasks(&an).await.contains(&"went_wrong".to_owned()));
        assert!(!w.tasks(&eva).await.contains(&"went_wrong".to_owned()), "not of where he lives");
        assert_eq!(jan.acted("back-out", &milk).await.split(' ').next(), Some("200"));
        let bread = kim.asks("").await;
        w.after(TimeDelta::hours(1)).await;
        assert_eq!(eva.offer_to(&jan, &bread).await, None);
        assert_eq!(jan.gets("/me/complaints").await.1, json!([]), "he hears nothing of it");
    })
    .await;
}

#[tokio::test]
async fn a_guest_says_what_went_wrong_and_reads_what_became_of_it() {
    story(async |w| {
        let (_, _, jan, an, milk) = w.helped_next_door().await;
        let told = jan.posts("/complaints", json!({ "what": "quarrel", "request": milk })).await;
        assert_eq!(told.0, 201, "{told:?}");
        assert_eq!(told.1[0]["what"], "quarrel", "he reads it where he lives");
        w.due().await;
        assert!(w.tasks(&an).await.contains(&"went_wrong".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn a_second_time_that_a_guest_did_not_come_is_rung_about_where_they_live() {
    story(async |w| {
        let (there, rosa, jan, an, _) = w.asked_next_door().await;
        let eva = w.worker_of(there, "Eva").await;
        let (_, mut page) = jan.gets("/me/helping-settings").await;
        page["helping"]["open_max"] = json!(5);
        assert_eq!(jan.puts("/me/helping-settings", page).await.0, 204);
        let bread = rosa.asks("").await;
        w.due().await;
        for one in jan.gets("/me/next-door").await.1["items"].as_array().unwrap() {
            let id = one["id"].as_str().unwrap().to_owned();
            assert_eq!(jan.accepts(&id).await, "200 assigned");
        }
        w.after(TimeDelta::hours(26)).await;
        let (an, eva) = (w.back(&an).await, w.back(&eva).await);
        let mine = rosa.gets("/me/help-requests").await.1;
        let away = json!({ "outcome": "not_worked", "nobody_came": true });
        for one in mine["items"].as_array().unwrap() {
            let id = one["id"].as_str().unwrap().to_owned();
            let told = rosa.does("confirm", &id, away.clone()).await;
            assert!(told.starts_with("200"), "{told}");
            w.due().await;
        }
        assert!(w.tasks(&eva).await.contains(&"no_show".to_owned()), "she rings him");
        assert!(!w.tasks(&an).await.contains(&"no_show".to_owned()), "nobody here has his number");
        let rests = jan.gets("/me/helping-settings").await.1["helping"]["paused_until"].clone();
        assert!(rests.is_string(), "{rests}");
        assert_eq!(jan.gets(&format!("/help-requests/{bread}")).await.0, 200);
    })
    .await;
}
