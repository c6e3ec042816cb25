//! The directory of services: looked in by everybody, imported by who keeps it, set over; and the
//! rights that stand beside it.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use actix_web::test::TestRequest;
use buurtnet::base::db::Once;
use buurtnet::base::ids::{Actor, PersonId};
use buurtnet::care::flows::directory::{Format, Import, apply, preview};
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

/// The example that the documentation shows.
const EXAMPLE_CSV: &str = include_str!("../data/directory/diensten.csv");
const EXAMPLE_HSDS: &str = include_str!("../data/directory/diensten.hsds.json");

/// A table of two services, as a body.
pub fn table() -> Value {
    json!({ "format": "csv", "document": two(), "whole": true })
}

fn two() -> String {
    "id,type,name,phone,hours\n\
     V01,ocmw,Sociaal Huis,+3220000101,ma-vr 9-12\n\
     V02,ldc,De Sluis,+3220000102,ma-za 9-17\n"
        .to_owned()
}

fn import(document: &str) -> Import {
    Import { format: Format::Csv, document: document.to_owned(), whole: true }
}

/// The body of an import that was looked at.
pub async fn looked(w: &World) -> Value {
    let buurt = w.shared().buurten.get(w.buurt()).unwrap();
    let seen = preview(&w.shared().house, &buurt, &import(&two())).await.unwrap();
    let mut body = table();
    body["fingerprint"] = json!(seen.fingerprint.unwrap());
    body
}

/// Imports two services, unless they are there; names the first.
pub async fn one(w: &World) -> String {
    let (house, buurten) = (&w.shared().house, &w.shared().buurten);
    let buurt = buurten.get(w.buurt()).unwrap();
    let seen = preview(house, &buurt, &import(&two())).await.unwrap();
    if !seen.plan.is_empty() {
        let who = w.coordinator("Greet").await.id;
        let (actor, print) = (Actor { buurt: w.buurt(), person: who }, seen.fingerprint.unwrap());
        let once = once(who, &print);
        apply(house, buurten, actor, once, (import(&two()), print)).await.unwrap();
    }
    let (_, found) = w.asks("/services?q=sociaal+huis").await;
    found["items"][0]["id"].as_str().unwrap().to_owned()
}

fn once(person: PersonId, key: &str) -> Once {
    Once { person, key: key.to_owned(), fingerprint: Vec::new() }
}

impl World {
    /// Who keeps the directory.
    async fn coordinator(&self, name: &str) -> Person {
        let arrival = self.arrival(name);
        let roles = vec![Role::Coordinator];
        self.arrives(Arrival { roles, helps: false, home: None, zone: None, ..arrival }).await
    }

    /// What somebody without an account hears.
    async fn asks(&self, path: &str) -> (u16, Value) {
        self.calls(TestRequest::get().uri(&format!("/api/v1{path}"))).await
    }
}

impl Person {
    async fn previews(&self, document: &str) -> Value {
        let body = json!({ "format": "csv", "document": document, "whole": true });
        let (status, told) = self.posts("/directory/preview", body).await;
        assert_eq!(status, 200, "{told}");
        told
    }

    async fn applies(&self, document: &str, fingerprint: &Value) -> (u16, Value) {
        let body = json!({ "format": "csv", "document": document, "whole": true,
            "fingerprint": fingerprint });
        self.posts("/directory/apply", body).await
    }

    async fn imports(&self, document: &str) -> Value {
        let seen = self.previews(document).await;
        let (status, done) = self.applies(document, &seen["fingerprint"]).await;
        assert_eq!(status, 200, "{done}");
        done
    }
}

fn names(all: &Value) -> Vec<&str> {
    all.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn everybody_finds_a_service_without_an_account() {
    story(async |w: World| {
        w.coordinator("Greet").await.imports(EXAMPLE_CSV).await;

        let (status, found) = w.asks("/services?q=ik+heb+schuldn").await;
        assert_eq!((status, names(&found["items"])), (200, vec!["Sociaal Huis Voorbeeld"]));
        assert_eq!(found["items"][0]["why"][0]["fit"], "typo");
        // It is Sunday.
        assert_eq!(found["items"][0]["doors"]["state"], "closed");
        assert_eq!(found["items"][0]["doors"]["at"], "2026-11-23T08:00:00Z");
        let (_, open) = w.asks("/services?open_now=true").await;
        assert_eq!(names(&open["items"]), ["Thuisverpleging Voorbeeld"]);
        let (_, kind) = w.asks("/services?type=ldc").await;
        assert_eq!((kind["count"].as_u64(), kind["types"].as_array().unwrap().len()), (Some(1), 3));

        let id = found["items"][0]["id"].as_str().unwrap();
        let (_, one) = w.asks(&format!("/services/{id}")).await;
        assert_eq!(one["phone"], "+3220000101");
        assert!(one.get("mailboxes").is_none() && one.get("secrecy").is_none(), "{one}");
        assert_eq!(in_short(w.asks("/services?type=kapper").await), "404 not_found");
        let unknown = "/services/01890a5d-ac96-774b-bcce-b302099a8001";
        assert_eq!(in_short(w.asks(unknown).await), "404 not_found");
    })
    .await;
}

#[actix_web::test]
async fn an_import_is_looked_at_first_and_tells_what_changes() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        greet.imports(&two()).await;
        let next = "id,type,name,phone\nV01,ocmw,Sociaal Huis,+3220000199\nV03,caw,CAW,1712\n";

        let seen = greet.previews(next).await;
        assert_eq!((names(&seen["added"]), names(&seen["gone"])), (vec!["CAW"], vec!["De Sluis"]));
        assert_eq!(seen["changed"][0]["fields"], json!(["hours", "phone"]));
        assert_eq!(w.asks("/services").await.1["count"], 2, "a preview changes nothing");

        let done = greet.applies(next, &seen["fingerprint"]).await;
        assert_eq!(done, (200, json!({ "added": 1, "changed": 1, "gone": 1, "busy": 0 })));
        let (_, all) = w.asks("/services").await;
        assert_eq!(names(&all["items"]), ["CAW", "Sociaal Huis"]);

        // What went comes back under its own name.
        greet.imports(&two()).await;
        assert_eq!(w.counts("service").await, 3);
        assert_eq!(w.asks("/services").await.1["count"], 2);
    })
    .await;
}

#[actix_web::test]
async fn an_import_is_refused_when_the_directory_changed_meanwhile() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let seen = greet.previews(&two()).await;
        greet.imports("id,type,name\nV09,caw,CAW\n").await;
        let late = greet.applies(&two(), &seen["fingerprint"]).await;
        assert_eq!(in_short(late), "409 directory_changed");
        // Another document under the fingerprint of this one.
        let seen = greet.previews(&two()).await;
        let other = greet.applies("id,type,name\nV10,ldc,X\n", &seen["fingerprint"]).await;
        assert_eq!(in_short(other), "409 directory_changed");
        assert_eq!(names(&w.asks("/services").await.1["items"]), ["CAW"]);
    })
    .await;
}

#[actix_web::test]
async fn one_broken_row_keeps_the_whole_table_out() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        greet.imports(&two()).await;
        let broken = "id,type,name,phone\nV01,ocmw,Sociaal Huis,x\nV02,ldc,=1+1,\n";

        let seen = greet.previews(broken).await;
        assert_eq!(seen["fingerprint"], Value::Null);
        let told: Vec<_> = seen["faults"].as_array().unwrap().iter().collect();
        assert_eq!((told[0]["row"].as_u64(), &told[0]["column"]), (Some(2), &json!("phone")));
        assert_eq!(told[1]["code"], "formula");
        assert!(!told[1]["title"].as_str().unwrap().ends_with("-other"));

        let (status, problem) = greet.applies(broken, &json!("anything")).await;
        assert_eq!(status, 422);
        assert_eq!(problem["errors"][0]["pointer"], "/document/2/phone");
        assert_eq!(names(&w.asks("/services").await.1["items"]).len(), 2);

        let hsds = json!({ "format": "hsds", "whole": true, "document": "[{\"name\":\"\"}, 3]" });
        let (_, seen) = greet.posts("/directory/preview", hsds).await;
        let codes: Vec<_> =
            seen["faults"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
        assert_eq!(codes, ["required", "required", "unknown_service_type", "wrong_type"]);
    })
    .await;
}

#[actix_web::test]
async fn what_the_keeper_set_stays_over_the_next_import() {
    story(async |w: World| {
        let (greet, id) = (w.coordinator("Greet").await, one(&w).await);
        let own = json!({ "sla_days": 2, "hours": "zo 9-12", "secrecy": "geen" });
        let (status, set) = greet.puts(&format!("/services/{id}/overrides"), own).await;
        assert_eq!((status, &set["agreed"]["sla_days"]), (200, &json!(2)));
        assert_eq!(set["imported"]["hours"], "ma-vr 9:00-12:00");
        assert_eq!(set["set"], json!(["hours", "secrecy", "sla_days"]));
        let (_, seen) = w.asks(&format!("/services/{id}")).await;
        assert_eq!(seen["doors"]["state"], "open", "on Sunday, as the keeper set");

        let next = two().replace("ma-vr 9-12", "ma-do 9-11");
        let seen = greet.previews(&next).await;
        assert_eq!(seen["changed"][0]["kept"], json!(["hours"]));
        greet.imports(&next).await;
        let (_, all) = greet.gets("/desk/services").await;
        let kept = all.as_array().unwrap().iter().find(|it| it["id"] == json!(id)).unwrap();
        assert_eq!(
            (&kept["agreed"]["hours"], &kept["agreed"]["sla_days"]),
            (&json!("zo 9:00-12:00"), &json!(2))
        );
        assert_eq!(kept["imported"]["hours"], "ma-do 9:00-11:00");

        let odd = json!({ "sla_days": 0, "hours": "morgen" });
        let (status, told) = greet.puts(&format!("/services/{id}/overrides"), odd).await;
        assert_eq!((status, &told["errors"][0]["pointer"]), (422, &json!("/sla_days")));
    })
    .await;
}

#[actix_web::test]
async fn another_organisation_neither_sees_nor_keeps_these_services() {
    story(async |w: World| {
        let id = one(&w).await;
        let stranger = w.stranger("Karel").await;
        let arrival =
            Arrival { buurt: stranger.buurt, roles: vec![Role::Coordinator], ..w.arrival("Lena") };
        let lena = w.arrives(arrival).await;
        assert_eq!(lena.gets("/desk/services").await, (200, json!([])));
        let set = lena.puts(&format!("/services/{id}/overrides"), json!({ "sla_days": 9 })).await;
        assert_eq!(in_short(set), "404 not_found");
        // Her own table takes nothing away from us.
        lena.imports("id,type,name\nV01,ldc,Elders\n").await;
        assert_eq!(w.asks("/services").await.1["count"], 2);
    })
    .await;
}

#[actix_web::test]
async fn an_export_can_be_imported_again_and_changes_nothing() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        greet.imports(EXAMPLE_CSV).await;
        for format in ["csv", "hsds"] {
            let document = greet.downloads(&format!("/directory/export?format={format}")).await;
            let body = json!({ "format": format, "document": document, "whole": true });
            let (_, seen) = greet.posts("/directory/preview", body).await;
            assert_eq!(
                (&seen["faults"], &seen["same"]),
                (&json!([]), &json!(3)),
                "{format} {seen}"
            );
        }
    })
    .await;
}

impl Person {
    async fn downloads(&self, path: &str) -> String {
        use actix_web::body::to_bytes;
        use actix_web::test::{call_service, init_service};
        let app = init_service(buurtnet::house!(self.world.shared().clone())).await;
        let request = TestRequest::get().uri(&format!("/api/v1{path}"));
        let request = request.insert_header(("cookie", self.cookie())).to_request();
        let response = call_service(&app, request).await;
        let bytes = to_bytes(response.into_body()).await.unwrap_or_default();
        String::from_utf8(bytes.to_vec()).unwrap()
    }
}

#[actix_web::test]
async fn the_examples_of_the_documentation_can_be_imported() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        assert_eq!(greet.imports(EXAMPLE_CSV).await["added"], 3);
        let body = json!({ "format": "hsds", "document": EXAMPLE_HSDS, "whole": false });
        let (_, seen) = greet.posts("/directory/preview", body).await;
        assert_eq!(
            (&seen["faults"], names(&seen["added"])),
            (&json!([]), vec!["CAW-onthaal Voorbeeld"])
        );
    })
    .await;
}

#[actix_web::test]
async fn two_thousand_services_come_in_within_one_flow() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let rows = (0..2000).map(|n| format!("V{n},ocmw,Dienst {n},+3220000101,ma-vr 9-12\n"));
        let table = format!("id,type,name,phone,hours\n{}", rows.collect::<String>());
        assert_eq!(greet.imports(&table).await["added"], 2000);
        let timings = w.shared().house.db.timings();
        println!("{:?}", timings.iter().find(|(name, _)| name.contains("directory.import")));
        assert_eq!(w.asks("/services").await.1["count"], 2000);
        let more = format!("{table}V2000,ocmw,Nog een,,\n");
        assert_eq!(greet.previews(&more).await["faults"][0]["code"], "too_many_rows");
    })
    .await;
}

#[actix_web::test]
async fn rights_are_shown_for_a_year_and_a_call_is_asked_with_consent_only() {
    story(async |w: World| {
        one(&w).await;
        let (rosa, an) = (w.newcomer("Rosa").await, w.worker("An").await);
        let (_, shown) = w.asks("/rights").await;
        assert_eq!(shown.as_array().unwrap().len(), 5);
        assert_eq!(names(&shown[0]["services"]), ["Sociaal Huis"]);

        let no = rosa.posts("/rights/call", json!({ "right": "eten", "consent": false })).await;
        assert_eq!(in_short(no), "422 invalid");
        let asks = json!({ "right": "eten", "consent": true });
        for _ in 0..2 {
            assert_eq!(rosa.posts("/rights/call", asks.clone()).await.0, 204);
        }
        let (_, tasks) = an.gets("/tasks").await;
        let tasks: Vec<_> = tasks["items"].as_array().unwrap().iter().collect();
        assert_eq!(tasks.len(), 1, "asking twice is one task");
        assert_eq!(
            (&tasks[0]["kind"], &tasks[0]["person"]["name"]),
            (&json!("right_call"), &json!("Rosa Peeters"))
        );
        let unknown = rosa.posts("/rights/call", json!({ "right": "goud", "consent": true })).await;
        assert_eq!(in_short(unknown), "422 invalid");

        w.later(TimeDelta::days(366));
        assert_eq!(w.asks("/rights").await.1, json!([]), "nobody looked them over for a year");
    })
    .await;
}
