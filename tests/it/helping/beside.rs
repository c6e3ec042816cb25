//! *Ik kom met twee*: a neighbour who is asked along says yes in their own name, and takes a place.

use serde_json::{Value, json};

use super::{Asked, id};
use crate::world::{Person, World, in_short, story};

impl Person {
    /// Whom they may ask along, and by which name.
    async fn knows(&self, asked: &Asked) -> Vec<(String, Value)> {
        let (status, all) = self.gets(&format!("/help-requests/{asked}/company")).await;
        assert_eq!(status, 200, "{all}");
        let one = |it: &Value| (it["name"].as_str().unwrap().to_owned(), it["ref"].clone());
        all.as_array().unwrap().iter().map(one).collect()
    }

    /// Asks the only one whom they know.
    async fn asks_along(&self, asked: &Asked) -> String {
        let known = self.knows(asked).await;
        let mark = known.first().map(|(_, mark)| mark.clone()).unwrap();
        self.does("company", asked, json!({ "neighbour": mark })).await
    }
}

impl World {
    /// Jan helps Rosa, who needs so many. Mia knows him: he comes to her too.
    async fn acquainted(&self, places: u8) -> ([Person; 3], [Asked; 2]) {
        self.noon();
        let [rosa, jan, mia] = self.neighbours(["Rosa", "Jan", "Mia"]).await;
        let bread = mia.asks("").await;
        let couch = id(&rosa.tries_to_ask("", json!({ "places": places })).await.1);
        for asked in [&bread, &couch] {
            assert_eq!(jan.accepts(asked).await, "200 assigned");
        }
        ([rosa, jan, mia], [bread, couch])
    }
}

#[tokio::test]
async fn a_neighbour_who_is_asked_along_says_yes_and_takes_a_place() {
    story(async |w| {
        let ([rosa, jan, mia], [_, couch]) = w.acquainted(2).await;
        let names: Vec<String> = jan.knows(&couch).await.into_iter().map(|it| it.0).collect();
        assert_eq!(names, ["Mia"], "whom he met, and not who asks");
        assert_eq!(jan.asks_along(&couch).await, "200 open");
        let hers = mia.sees(&couch).await;
        assert_eq!((&hers["role"], &hers["offer"]["asked_by"]), (&json!("asked"), &json!("Jan")));
        let asked = json!({ "name": "Mia", "declined": false, "neighbour": "asked" });
        assert_eq!(jan.sees(&couch).await["offer"]["company"], asked);
        assert_eq!(rosa.sees(&couch).await["helpers"][0]["company"], Value::Null, "not before");
        assert!(!rosa.may("company-decline", &couch).await);
        w.due().await;
        let an = w.worker("An").await;
        assert!(mia.heard(&couch, &an).await.contains(&"beside".to_owned()));
        assert_eq!(mia.accepts(&couch).await, "200 assigned");
        w.due().await;
        let seen = rosa.sees(&couch).await;
        assert_eq!(
            (&seen["state"], &seen["helpers"][1]["name"]),
            (&json!("matched"), &json!("Mia"))
        );
        assert_eq!(seen["helpers"][0]["company"]["neighbour"], "comes");
        assert_eq!(jan.sees(&couch).await["offer"]["company"]["neighbour"], "comes");
        let told = rosa.heard(&couch, &an).await;
        assert_eq!(told.iter().filter(|it| *it == "matched").count(), 2, "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn who_has_not_said_yes_to_a_name_is_named_to_nobody() {
    story(async |w| {
        let ([_, jan, _], [_, couch]) = w.acquainted(2).await;
        let els = w.neighbour("Els").await;
        let tea = id(&els.tries_to_ask("", json!({ "door": "name_first" })).await.1);
        assert_eq!(jan.accepts(&tea).await, "200 assigned");
        assert_eq!(jan.sees(&tea).await["asker"]["name"], Value::Null);
        let names: Vec<String> = jan.knows(&couch).await.into_iter().map(|it| it.0).collect();
        assert_eq!(names, ["Mia"]);
    })
    .await;
}

#[tokio::test]
async fn whatever_keeps_a_neighbour_from_coming_along_the_answer_is_the_same() {
    for why in ["apart", "apart from the helper", "enough to do", "no place", "a stranger"] {
        story(async |w| {
            let places = if why == "no place" { 1 } else { 2 };
            let ([rosa, jan, mia], [bread, couch]) = w.acquainted(places).await;
            let mut mark = jan.knows(&couch).await.first().map(|it| it.1.clone());
            match why {
                "apart" => {
                    let tea = rosa.asks("").await;
                    assert_eq!(mia.accepts(&tea).await, "200 assigned");
                    assert_eq!(rosa.does("withdraw", &tea, json!({})).await, "200 closed");
                    assert_eq!(
                        in_short(mia.posts("/me/apart", json!({ "request": tea })).await),
                        "200"
                    );
                }
                "apart from the helper" => {
                    assert_eq!(
                        in_short(mia.posts("/me/apart", json!({ "request": bread })).await),
                        "200"
                    );
                }
                "enough to do" => {
                    let tea = w.neighbour("Els").await.asks("").await;
                    assert_eq!(mia.accepts(&tea).await, "200 assigned");
                }
                "no place" => {
                    assert!(jan.knows(&couch).await.is_empty(), "nobody is asked for nothing");
                    mark = Some(mia.sees(&bread).await["helpers"][0]["ref"].clone());
                }
                _ => mark = Some(json!("01890a5d-ac96-774b-bcce-b302099a8001")),
            }
            let (status, said) = jan
                .posts(&format!("/help-requests/{couch}/company"), json!({ "neighbour": mark }))
                .await;
            assert_eq!((status, &said["code"]), (409, &json!("company_not_possible")), "{why}");
            assert_eq!(w.counts("help_company").await, 0, "{why}");
            let title = said["title"].as_str().unwrap_or_default();
            assert_eq!(title, "Dit kan nu niet. Vraag iemand anders, of kom alleen.", "{why}");
        })
        .await;
    }
}

#[tokio::test]
async fn the_asker_may_say_rather_not_of_a_neighbour_and_nobody_is_kept_apart() {
    story(async |w| {
        let ([rosa, jan, mia], [_, couch]) = w.acquainted(2).await;
        jan.asks_along(&couch).await;
        let mark = json!({ "helper": rosa.sees(&couch).await["helpers"][0]["ref"] });
        let early = rosa.does("company-decline", &couch, mark.clone()).await;
        assert_eq!(early, "409 company_not_here", "she knows of nobody yet");
        assert_eq!(mia.accepts(&couch).await, "200 assigned");
        assert!(rosa.may("company-decline", &couch).await);
        assert_eq!(rosa.does("company-decline", &couch, mark).await, "200 open");
        w.due().await;
        let an = w.worker("An").await;
        assert!(
            mia.heard(&couch, &an).await.contains(&"withdrawn".to_owned()),
            "every day's words"
        );
        assert!(jan.heard(&couch, &an).await.contains(&"alone".to_owned()));
        assert_eq!(
            (mia.sees(&couch).await["role"].clone(), w.counts("apart").await),
            (json!("past"), 0)
        );
        assert!(jan.knows(&couch).await.is_empty(), "he comes alone");
        let lies = json!({ "name": "Lies" });
        assert_eq!(jan.does("company", &couch, lies).await, "409 company_alone");
    })
    .await;
}

#[tokio::test]
async fn who_lets_go_is_nobodys_company_and_who_says_no_leaves_room_for_another() {
    story(async |w| {
        let ([rosa, jan, mia], [_, couch]) = w.acquainted(2).await;
        jan.asks_along(&couch).await;
        assert_eq!(mia.does("decline", &couch, json!({ "reason": "not_now" })).await, "200 open");
        assert_eq!(jan.sees(&couch).await["offer"]["company"]["neighbour"], "not");
        assert_eq!(jan.does("company", &couch, json!({ "name": "Lies" })).await, "200 open");
        assert_eq!(rosa.sees(&couch).await["helpers"][0]["company"]["name"], "Lies");
    })
    .await;
    story(async |w| {
        let ([rosa, jan, mia], [_, couch]) = w.acquainted(2).await;
        jan.asks_along(&couch).await;
        assert_eq!(jan.acted("back-out", &couch).await, "200 past");
        assert_eq!(w.counts("help_company").await, 0);
        let hers = mia.sees(&couch).await;
        assert_eq!((&hers["role"], &hers["offer"]["asked_by"]), (&json!("asked"), &Value::Null));
        assert_eq!(mia.accepts(&couch).await, "200 assigned", "she may still help");
        assert_eq!(rosa.sees(&couch).await["helpers"][0]["company"], Value::Null);
    })
    .await;
    story(async |w| {
        let ([rosa, jan, mia], [_, couch]) = w.acquainted(2).await;
        jan.asks_along(&couch).await;
        mia.accepts(&couch).await;
        assert_eq!(mia.acted("back-out", &couch).await, "200 past");
        assert_eq!(jan.sees(&couch).await["offer"]["company"], Value::Null);
        assert_eq!(rosa.sees(&couch).await["helpers"][0]["company"], Value::Null);
    })
    .await;
}

#[tokio::test]
async fn who_asks_for_one_visitor_leaves_nobody_to_choose() {
    story(async |w| {
        let ([rosa, jan, _], _) = w.acquainted(2).await;
        let one = json!({ "places": 2, "extras": { "alone": true } });
        let couch = id(&rosa.tries_to_ask("", one).await.1);
        jan.accepts(&couch).await;
        assert!(jan.knows(&couch).await.is_empty());
        let mark = rosa.sees(&couch).await["helpers"][0]["ref"].clone();
        let asks = jan.does("company", &couch, json!({ "neighbour": mark })).await;
        assert_eq!(asks, "409 company_alone");
    })
    .await;
}
