//! In quiet hours nobody is woken: only what is about today goes out.

use buurtnet::people::person::Contact;
use chrono::TimeDelta;
use serde_json::json;

use crate::helping::id;
use crate::world::{World, story};

#[tokio::test]
async fn how_it_went_in_the_evening_is_asked_in_the_morning() {
    story(async |w| {
        w.noon();
        let (rosa, jan) =
            (w.mailed("Rosa", Contact::App).await, w.mailed("Jan", Contact::Mail).await);
        let an = w.worker("An").await;
        rosa.rings().await;
        let evening = json!({ "when": { "day": w.now().date_naive(), "part": "evening" } });
        let milk = id(&rosa.tries_to_ask("", evening).await.1);
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        let told = async |w: &World| (w.rung(), w.box_of("Jan").len());
        let before = told(&w).await;
        w.after(TimeDelta::hours(10)).await; // 23:00, the end of the evening and two hours
        let (rosa, an) = (w.back(&rosa).await, w.back(&an).await);
        assert_eq!(rosa.sees(&milk).await["state"], "confirming");
        w.due().await;
        assert_eq!(told(&w).await, before, "both sleep");
        w.after(TimeDelta::hours(9)).await; // Monday, 08:00
        assert_eq!(told(&w).await, (before.0 + 1, before.1 + 1));
        let an = w.back(&an).await;
        assert_eq!(jan.ways(&milk, &an).await.last().unwrap(), "mail delivered");
    })
    .await;
}

#[tokio::test]
async fn what_changes_the_plans_of_today_is_told_before_eight_and_what_changes_later_ones_after_it()
{
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        let [tomorrow, later] = [1, 3].map(|days| (w.now() + TimeDelta::days(days)).date_naive());
        let mut asked = Vec::new();
        for day in [tomorrow, later] {
            let when = json!({ "when": { "day": day, "part": "morning" } });
            let it = id(&rosa.tries_to_ask("", when).await.1);
            assert_eq!(jan.accepts(&it).await, "200 assigned");
            asked.push(it);
        }
        w.due().await; // thanks for two yeses
        w.after(TimeDelta::hours(18)).await; // Monday, 07:00
        let rosa = w.back(&rosa).await;
        let mut came = Vec::new();
        for it in &asked {
            let before = w.box_of("Jan").len();
            rosa.does("withdraw", it, json!({})).await;
            w.due().await;
            came.push(w.box_of("Jan").len() - before);
        }
        assert_eq!(came, [1, 0]);
        let before = w.box_of("Jan").len();
        w.after(TimeDelta::hours(1)).await;
        let subjects: Vec<_> = w.box_of("Jan").into_iter().map(|it| it.subject).collect();
        assert_eq!(subjects.len(), before + 1, "{subjects:#?}");
    })
    .await;
}
