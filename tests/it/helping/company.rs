//! *Ik kom met twee*: by a first name, as far as the asker likes it.

use serde_json::{Value, json};

use crate::world::story;

#[tokio::test]
async fn who_comes_along_is_known_by_a_first_name_to_the_asker() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        assert_eq!(jan.does("company", &milk, json!({ "name": "Lies" })).await, "200 matched");
        w.due().await;
        assert!(rosa.heard(&milk, &an).await.contains(&"company".to_owned()));
        let company = rosa.sees(&milk).await["helpers"][0]["company"].clone();
        assert_eq!(company, json!({ "name": "Lies", "declined": false }));
        jan.does("company", &milk, json!({})).await;
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["company"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn the_asker_may_say_rather_not_and_then_the_helper_comes_alone() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        let helper = json!({ "helper": rosa.sees(&milk).await["helpers"][0]["ref"] });
        assert_eq!(
            rosa.does("company-decline", &milk, helper.clone()).await,
            "409 company_not_here"
        );
        jan.does("company", &milk, json!({ "name": "Lies" })).await;
        assert_eq!(rosa.does("company-decline", &milk, helper).await, "200 matched");
        w.due().await;
        assert!(jan.heard(&milk, &an).await.contains(&"alone".to_owned()));
        let mine = jan.sees(&milk).await;
        assert_eq!(mine["offer"]["company"]["declined"], true);
        assert!(!jan.may("company", &milk).await);
        let other = json!({ "name": "Tom" });
        assert_eq!(jan.does("company", &milk, other).await, "409 company_alone");
    })
    .await;
}

#[tokio::test]
async fn a_number_is_no_name_and_who_does_not_come_brings_nobody() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let ida = w.neighbour("Ida").await;
        assert_eq!(ida.does("company", &milk, json!({ "name": "Tom" })).await, "404 not_found");
        jan.does("company", &milk, json!({ "name": "Lies 0470 12 34 56" })).await;
        let name = rosa.sees(&milk).await["helpers"][0]["company"]["name"].clone();
        assert!(!name.as_str().unwrap().contains("0470"), "{name}");
        let long = json!({ "name": "x".repeat(41) });
        assert_eq!(jan.does("company", &milk, long).await, "422 invalid");
    })
    .await;
}
