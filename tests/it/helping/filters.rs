//! What a helper looks for on the board: a kind, a day, a part of it, a walk, a language.

use buurtnet::people::flows::arriving::Arrival;
use serde_json::{Value, json};

use super::Asked;
use crate::world::{Person, World, in_short, story};

/// The far end of the neighbourhood.
const FAR: u64 = 0x0891_fa45_489b_ffff;

impl Person {
    async fn asks_for(&self, category: &str, more: Value) -> Asked {
        let mut form = json!({ "category": category });
        for (name, value) in more.as_object().unwrap() {
            form[name] = value.clone();
        }
        let (status, view) = self.tries_to_ask("", form).await;
        assert_eq!(status, 201, "{view}");
        view["id"].as_str().unwrap().to_owned()
    }

    async fn looks_for(&self, filter: &str) -> Vec<Asked> {
        let (status, list) = self.gets(&format!("/board?{filter}")).await;
        assert_eq!(status, 200, "{list}");
        let items = list["items"].as_array().unwrap().iter();
        items.map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    }
}

/// Milk on Monday morning, the garden on Tuesday afternoon, and a talk when it suits.
async fn three(rosa: &Person) -> [Asked; 3] {
    let on = |day: &str, part: &str| json!({ "when": { "day": day, "part": part } });
    [
        rosa.asks_for("groceries", on("2026-11-23", "morning")).await,
        rosa.asks_for("garden", on("2026-11-24", "afternoon")).await,
        rosa.asks_for("company", json!({ "when": { "flexible": true }, "languages": ["ar"] }))
            .await,
    ]
}

#[tokio::test]
async fn the_board_is_looked_through_by_kind_day_part_and_language() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let [milk, garden, talk] = three(&rosa).await;
        let all = |these: &[&Asked]| these.iter().map(|it| (*it).clone()).collect::<Vec<_>>();
        for (filter, found) in [
            ("", all(&[&milk, &garden, &talk])),
            ("category=garden", all(&[&garden])),
            ("category=pets", all(&[])),
            ("day=2026-11-23", all(&[&milk, &talk])),
            ("day=2026-11-23&part=afternoon", all(&[&talk])),
            ("day=2026-11-24&part=afternoon", all(&[&garden, &talk])),
            ("part=morning", all(&[&milk, &talk])),
            ("part=any", all(&[&milk, &garden, &talk])),
            ("language=nl", all(&[&milk, &garden])),
            ("language=ar", all(&[&milk, &garden, &talk])),
            ("category=company&language=tr", all(&[])),
            ("day=2026-01-01", all(&[])),
            ("category=&day=", all(&[&milk, &garden, &talk])),
        ] {
            assert_eq!(jan.looks_for(filter).await, found, "{filter}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_board_is_looked_through_by_the_walk_from_zone_to_zone() {
    story(async |w| {
        w.noon();
        let jan = w.neighbour("Jan").await;
        let near = w.neighbour("Rosa").await;
        let arrival = w.arrival("Fatima");
        let far = w.arrives(Arrival { zone: Some(FAR), ..arrival }).await;
        let (here, there) = (near.asks("").await, far.asks("").await);
        assert_eq!(jan.looks_for("walk=under_5").await, std::slice::from_ref(&here));
        let mut all = jan.looks_for("walk=over_30").await;
        all.sort();
        let mut both = [here, there];
        both.sort();
        assert_eq!(all, both);
    })
    .await;
}

#[tokio::test]
async fn each_thing_that_cannot_be_looked_for_is_named() {
    story(async |w| {
        w.noon();
        let jan = w.neighbour("Jan").await;
        let odd = "category=surgery&day=tomorrow&part=night&walk=12&language=xx";
        let (status, problem) = jan.gets(&format!("/board?{odd}")).await;
        let errors = problem["errors"].as_array().unwrap();
        let named: Vec<_> = errors.iter().map(|it| it["pointer"].as_str().unwrap()).collect();
        assert_eq!(
            (status, named),
            (422, vec!["/category", "/day", "/part", "/walk", "/language"])
        );
        for odd in [
            "day=-262000-01-01",
            "day=-4800-01-01",
            "day=9999-12-31",
            "day=262000-01-01",
            "day=2025-11-20",
            "day=2027-11-24",
            "language=%22%25",
            "walk=%27",
        ] {
            assert_eq!(jan.gets(&format!("/board?{odd}")).await.0, 422, "{odd}");
        }
        assert_eq!(in_short(jan.gets("/board?after=x&category=garden").await), "404 not_found");
    })
    .await;
}

/// A page costs one statement to know who looks, and one for everything that is shown.
#[tokio::test]
async fn a_page_of_the_board_is_two_statements() {
    story(async |w: World| {
        w.noon();
        let [rosa, jan, an] = w.neighbours(["Rosa", "Jan", "An"]).await;
        rosa.asks("Wie brengt melk mee?").await;
        rosa.asks("Wie brengt brood mee?").await;
        an.asks("").await;
        let statements = || w.shared().house.db.statements().0;
        for path in ["/board", "/board?category=groceries&day=2026-11-23&walk=10_to_15&language=nl"]
        {
            let before = statements();
            let (status, list) = jan.gets(path).await;
            let told = statements() - before;
            assert_eq!((status, list["items"].as_array().map(Vec::len)), (200, Some(3)), "{list}");
            assert!(list.to_string().contains("brood"), "a text is opened: {list}");
            assert!(told <= 2, "{path} takes {told} statements");
        }
    })
    .await;
}
