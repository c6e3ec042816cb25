//! What a desk needs beside its cases: telling, services that fit, colleagues, several neighbourhoods, and a
//! coordinator who looks at what was shared without a yes.

use buurtnet::base::db::Tx;
use buurtnet::care::directory::service::Channel;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::members::Member;
use buurtnet::people::{Role, members, roles};
use serde_json::{Value, json};

use crate::world::story;

#[tokio::test]
async fn a_worker_tells_a_worry_about_a_street_once_and_finds_it_in_the_queue() {
    story(async |w| {
        let an = w.worker("An").await;
        let told = json!({ "type": "energy", "street": "Kapelhof", "about": "Het huis met de gele deur",
            "text": "De ramen zijn beslagen en er brandt geen licht." });
        let (status, made) = an.posts("/desk/signals", told).await;
        assert_eq!(status, 201, "{made}");
        let (_, list) = an.gets("/desk/signals?which=queue").await;
        assert_eq!(list["items"][0]["id"], made["id"]);
        assert_eq!(list["items"][0]["source"], "worker");
        let (status, case) = an.posts(&format!("/desk/signals/{}/open", made["id"].as_str().unwrap()), json!({})).await;
        assert_eq!((status, &case["told"]["street"]), (200, &json!("Kapelhof")));
        let nobody = json!({ "type": "energy", "text": "Over wie?" });
        let (status, wrong) = an.posts("/desk/signals", nobody).await;
        assert_eq!((status, wrong["errors"][0]["pointer"].as_str()), (422, Some("/subject")));
        let (status, wrong) = an.posts("/desk/signals", json!({ "type": "laziness", "street": "x", "text": "x" })).await;
        assert_eq!((status, wrong["errors"][0]["pointer"].as_str()), (422, Some("/type")));
    })
    .await;
}

#[tokio::test]
async fn the_services_that_often_help_come_first_and_say_what_happened_before() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        let els = w.worker("Els").await;
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let debts = w.worry(&jan, Some(&rosa), "poverty_debt").await;
        let grief = w.worry(&jan, Some(&rosa), "grief").await;
        let fits = async |signal| an.gets(&format!("/desk/signals/{signal}/services")).await;
        let (status, list) = fits(debts).await;
        assert_eq!(status, 200, "{list}");
        assert_eq!((&list[0]["name"], &list[0]["likely"]), (&json!("Sociaal Huis"), &json!(true)));
        assert_eq!(list[0]["reasons"], json!(["often_helps"]));
        assert_eq!(fits(grief).await.1[0]["likely"], false);
        let no = json!({ "happened": "seen", "answers": [{ "service": ocmw, "answer": "no" }] });
        assert_eq!(an.talks(debts, no).await, "200 consent");
        assert_eq!(fits(debts).await.1[0]["reasons"], json!(["often_helps", "person_said_no"]));
        let (status, told) = els.gets(&format!("/desk/signals/{debts}/services")).await;
        assert_eq!((status, told["code"].as_str()), (409, Some("signal_taken")));
        let (_, all) = an.gets("/desk/colleagues").await;
        let names: Vec<_> =
            all.as_array().unwrap().iter().map(|it| it["first_name"].as_str().unwrap()).collect();
        assert!(names.contains(&"An") && names.contains(&"Els"), "{names:?}");
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_looks_at_what_was_shared_without_a_yes_and_never_at_their_own() {
    story(async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        let cora = Arrival { roles: vec![Role::Coordinator], ..w.arrival("Cora") };
        let cora = w.arrives(cora).await;
        let ocmw = w.service("Sociaal Huis", Channel::Phone).await;
        let signal = w.worry(&jan, Some(&rosa), "missing").await;
        let because = json!({ "service": ocmw, "kind": "vital_interest", "categories": ["address"],
            "words": "Ze antwoordt niet en het is dringend." });
        let (status, case) = an.posts(&format!("/desk/signals/{signal}/referrals"), because).await;
        assert_eq!(status, 200, "{case}");
        let (_, waiting) = cora.gets("/desk/reviews").await;
        let basis = waiting[0]["id"].as_str().unwrap().to_owned();
        assert_eq!((&waiting[0]["by"], &waiting[0]["is_mine"]), (&json!("An"), &json!(false)));
        assert_eq!(an.gets("/desk/reviews").await.0, 403);
        let review = format!("/bases/{basis}/review");
        let (status, wrong) = cora.posts(&review, json!({ "fine": false })).await;
        assert_eq!((status, wrong["errors"][0]["pointer"].as_str()), (422, Some("/words")));
        assert!(cora.to_do().await.contains(&"basis_review".to_owned()));
        let not = json!({ "fine": false, "words": "Eerst bellen naar de dochter." });
        assert_eq!(cora.posts(&review, not.clone()).await.0, 204);
        assert_eq!(cora.posts(&review, not).await.0, 409);
        assert_eq!(cora.gets("/desk/reviews").await.1, json!([]));
        let list = an.to_do().await;
        assert!(!list.contains(&"basis_review".to_owned()), "{list:?}");
        assert!(list.contains(&"referral_answer".to_owned()), "{list:?}");
        let events = an.opens_case(signal).await["events"].clone();
        let reviewed: Vec<&Value> = events.as_array().unwrap().iter().filter(|it| it["kind"] == "reviewed").collect();
        assert_eq!(reviewed[0]["words"], "Eerst bellen naar de dochter.");
        assert_eq!(reviewed[0]["data"]["fine"], false);

        let other = w.worry(&jan, None, "missing").await;
        let because = json!({ "service": ocmw, "kind": "vital_interest", "words": "Niemand opent en het brandt er." });
        let (status, case) = cora.posts(&format!("/desk/signals/{other}/referrals"), because).await;
        assert_eq!(status, 200, "{case}");
        let own = format!("/bases/{}/review", case["bases"][0]["id"].as_str().unwrap());
        let (status, told) = cora.posts(&own, json!({ "fine": true })).await;
        assert_eq!((status, told["code"].as_str()), (409, Some("basis_own_review")));
    })
    .await;
}

#[tokio::test]
async fn one_list_holds_every_neighbourhood_in_which_somebody_works_and_no_other() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let here = w.worry(&jan, None, "energy").await;
        let bert = w.stranger("Bert").await;
        w.worry(&bert, None, "food").await;
        let subjects = async || -> Vec<(Value, Value)> {
            let (_, list) = an.gets("/tasks").await;
            let items = list["items"].as_array().unwrap().iter();
            items.map(|it| (it["subject"].clone(), it["buurt"].clone())).collect()
        };
        assert_eq!(subjects().await, [(json!(here), json!(w.buurt()))]);
        let member = members::find(w.shared().house.db.read(), an.buurt, an.id).await.unwrap();
        let member = Member { buurt: bert.buurt, ..member };
        let (there, who) = (bert.buurt, an.id);
        let flow = async move |tx: &Tx| {
            members::insert(tx, &member, None).await?;
            roles::grant(tx, (there, who), (Role::Buurtwerker, None), None).await
        };
        w.shared().house.db.write("a test", flow).await.unwrap();
        let all = subjects().await;
        assert_eq!(all.len(), 2, "{all:?}");
        assert_eq!(all[0].1, json!(there)); // no food is more urgent than the cold
    })
    .await;
}
