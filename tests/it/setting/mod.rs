//! What a coordinator sets of the neighbourhood, told as stories: by the rules of its file, seen by who
//! set it last, and written in the chain.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod doors;
mod kinds;
mod streets;

use buurtnet::buurt::weights::Weights;
use buurtnet::help::settings;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use futures_util::future::join;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

impl World {
    /// A coordinator of another neighbourhood in the same installation.
    pub(super) async fn coordinator_elsewhere(&self, name: &str) -> Person {
        let buurt = self.stranger("Karel").await.buurt;
        let roles = vec![Role::Coordinator];
        self.arrives(Arrival { buurt, roles, helps: false, ..self.arrival(name) }).await
    }
}

impl Person {
    /// What is set now.
    async fn settings(&self) -> Value {
        let (status, seen) = self.gets("/desk/neighbourhood").await;
        assert_eq!(status, 200, "{seen}");
        seen
    }

    /// Sets one part as it is now, but for these fields.
    async fn sets_part(&self, part: &str, fields: Value) -> (u16, Value) {
        let body = self.part(part, fields).await;
        self.puts(&format!("/desk/neighbourhood/{part}"), body).await
    }

    pub(crate) async fn part(&self, part: &str, fields: Value) -> Value {
        let seen = self.settings().await;
        let mut body = match part {
            "helping" => {
                let all = seen["helping"]["weights"].as_array().unwrap();
                let weight =
                    |it: &Value| (it["word"].as_str().unwrap().to_owned(), it["value"].clone());
                let weights: serde_json::Map<_, _> = all.iter().map(weight).collect();
                json!({ "version": seen["helping"]["version"], "few_helpers": 1,
                    "groceries_max_eur": 50, "categories_off": [], "weights": weights })
            }
            _ => seen[part].clone(),
        };
        if part == "team" {
            let whole = json!({ "worker": "An", "phone": "+3220000099", "address": "Schoolplein 1",
                "mail": "team@buurt.example", "welcome": "" });
            merge(&mut body, &whole);
        }
        merge(&mut body, &fields);
        body
    }
}

/// A sample of each operation, for who tries every one.
pub async fn sample(w: &World, name: &str) -> Option<(String, Value)> {
    let base = "/desk/neighbourhood";
    let greet = w.coordinator("Greet").await;
    let part = name.trim_start_matches("desk_buurt_");
    let (path, body) = match name {
        "desk_buurt" => (base.to_owned(), json!({})),
        "desk_buurt_kinds" => (format!("{base}/kinds"), json!({})),
        "desk_buurt_kind" => {
            let version = greet.gets(&format!("{base}/kinds")).await.1["version"].clone();
            let body = json!({ "version": version, "kind": "groceries", "texts": {} });
            (format!("{base}/kinds"), body)
        }
        "desk_streets" => (format!("{base}/streets"), json!({})),
        "desk_streets_preview" => {
            (format!("{base}/streets/preview"), json!({ "document": streets::table("") }))
        }
        "desk_streets_apply" => (format!("{base}/streets/apply"), streets::looked(&greet).await),
        _ => (format!("{base}/{part}"), greet.part(part, json!({})).await),
    };
    Some((path, body))
}

fn merge(into: &mut Value, fields: &Value) {
    for (name, value) in fields.as_object().unwrap() {
        into[name] = value.clone();
    }
}

fn wrong(told: &(u16, Value)) -> Vec<(&str, &str)> {
    assert_eq!(told.0, 422, "{told:?}");
    let all = told.1["errors"].as_array().unwrap().iter();
    all.map(|it| (it["pointer"].as_str().unwrap(), it["code"].as_str().unwrap())).collect()
}

#[actix_web::test]
async fn how_residents_reach_the_team_is_read_by_everybody_at_once() {
    story(async |w: World| {
        let (greet, rosa) = (w.coordinator("Greet").await, w.neighbour("Rosa").await);
        let fields = json!({ "worker": "Bo", "phone": "0470 12 34 56", "welcome": "Kom binnen!" });
        assert_eq!(in_short(greet.sets_part("team", fields).await), "204");
        let (_, seen) = rosa.gets("/neighbourhood").await;
        let read = (&seen["worker"], &seen["phone"], &seen["welcome"]);
        assert_eq!(read, (&json!("Bo"), &json!("+32470123456"), &json!("Kom binnen!")));
        let line = "audit where action = 'buurt.team' and reason like '%welcome%worker%'";
        assert_eq!(w.counts(line).await, 1, "the chain names what is other now");
        verify(&w.shared().house, w.buurt()).await.unwrap();
    })
    .await;
}

#[actix_web::test]
async fn what_the_file_refuses_the_screen_refuses_field_by_field() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let team = json!({ "worker": " ", "phone": "bel mij", "mail": "x", "welcome": "a\nb" });
        assert_eq!(
            wrong(&greet.sets_part("team", team).await),
            [
                ("/worker", "required"),
                ("/phone", "not_a_phone_number"),
                ("/mail", "not_a_mail_address"),
                ("/welcome", "control_characters"),
            ]
        );
        let rhythm = json!({ "quiet_from": 480, "quiet_until": 480, "closed": ["morgen"],
            "hours": [{ "weekday": 1, "from": 900, "until": 600 }] });
        assert_eq!(
            wrong(&greet.sets_part("rhythm", rhythm).await),
            [("/quiet_from", "no_hour_left"), ("/hours", "range"), ("/closed", "not_a_day")]
        );
        let mut helping = greet.part("helping", json!({ "categories_off": ["surgery"] })).await;
        helping["weights"]["tasks"] = json!(0.5);
        let told = greet.puts("/desk/neighbourhood/helping", helping).await;
        let expected = [("/categories_off", "unknown_value"), ("/weights/tasks", "out_of_range")];
        assert_eq!(wrong(&told), expected);
        let title = told.1["errors"][1]["title"].as_str().unwrap();
        assert!(title.contains("-3") && title.contains('0'), "{title}");
        assert_eq!(w.counts("audit where action like 'buurt.%'").await, 0, "nothing is written");
    })
    .await;
}

#[actix_web::test]
async fn of_two_who_set_the_same_part_at_once_the_second_looks_again() {
    story(async |w: World| {
        let (greet, dora) = (w.coordinator("Greet").await, w.coordinator("Dora").await);
        let one = greet.part("rhythm", json!({ "quiet_from": 20 * 60 })).await;
        let two = dora.part("rhythm", json!({ "quiet_from": 22 * 60 })).await;
        let path = "/desk/neighbourhood/rhythm";
        let both = join(greet.puts(path, one.clone()), dora.puts(path, two)).await;
        let mut told = [in_short(both.0), in_short(both.1)];
        told.sort();
        assert_eq!(told, ["204", "409 neighbourhood_changed"]);
        assert_eq!(in_short(greet.puts(path, one).await), "409 neighbourhood_changed");
        let now = greet.settings().await["rhythm"]["quiet_from"].clone();
        assert!(now == json!(20 * 60) || now == json!(22 * 60), "{now}");
        assert_eq!(
            in_short(greet.sets_part("team", json!({})).await),
            "204",
            "another part is free"
        );
    })
    .await;
}

#[actix_web::test]
async fn a_category_that_is_off_is_shown_and_asked_no_more() {
    story(async |w: World| {
        let (greet, rosa) = (w.coordinator("Greet").await, w.neighbour("Rosa").await);
        let asks = async || in_short(rosa.tries_to_ask("Melk halen", json!({})).await);
        let running = rosa.asks("Brood halen").await;
        let off = json!({ "categories_off": ["groceries"] });
        assert_eq!(in_short(greet.sets_part("helping", off).await), "204");
        assert_eq!(asks().await, "422 invalid");
        let (_, seen) = rosa.gets("/neighbourhood").await;
        let ids: Vec<_> =
            seen["categories"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
        assert!(ids.len() == 17 && !ids.contains(&&json!("groceries")), "{ids:?}");
        assert_eq!(rosa.sees(&running).await["state"], "open", "what runs goes on");
        assert_eq!(in_short(greet.sets_part("helping", json!({})).await), "204");
        assert!(asks().await.starts_with("201"), "and on again");
    })
    .await;
}

#[actix_web::test]
async fn a_weight_is_shown_with_its_bounds_and_moves_who_is_asked_first() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let seen = greet.settings().await;
        let walk = &seen["helping"]["weights"][0];
        let told = json!({ "word": "walk", "value": -1.0, "least": -3.0, "most": 0.0,
            "usual": -1.0, "unit": "five_minutes" });
        assert_eq!(walk, &told);
        let mut body = greet.part("helping", json!({ "few_helpers": 3 })).await;
        body["weights"]["walk"] = json!(-0.5);
        assert_eq!(in_short(greet.puts("/desk/neighbourhood/helping", body).await), "204");
        let dispatch = settings::of(&w.shared().buurten.get(w.buurt()).unwrap());
        let expected = Weights { walk: -0.5, ..Weights::default() };
        assert_eq!((dispatch.weights, dispatch.helpers_needed), (expected, 3), "the others stay");
    })
    .await;
}

#[actix_web::test]
async fn a_coordinator_sets_the_own_neighbourhood_and_no_other() {
    story(async |w: World| {
        let (greet, lena) = (w.coordinator("Greet").await, w.coordinator_elsewhere("Lena").await);
        assert_eq!(in_short(lena.sets_part("team", json!({ "worker": "Mies" })).await), "204");
        assert_eq!(greet.settings().await["team"]["worker"], "An");
        let ours = json!({ "buurt": w.buurt() });
        assert_eq!(in_short(lena.posts("/session/buurt", ours).await), "404 not_found");
        let (rosa, an) = (w.neighbour("Rosa").await, w.worker("An").await);
        for who in [&rosa, &an] {
            assert_eq!(in_short(who.gets("/desk/neighbourhood").await), "403 not_allowed");
        }
    })
    .await;
}
