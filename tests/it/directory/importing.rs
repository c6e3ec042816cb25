//! What is imported is looked at first, all of it comes in or nothing, and what its keeper set stays.

use actix_web::test::TestRequest;
use buurtnet::care::basis::TellBack;
use buurtnet::care::directory::service::Channel;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use serde_json::{Value, json};

use super::{EXAMPLE_CSV, names, one, two};
use crate::answering::Case;
use crate::world::{Person, World, in_short, story};

/// The example that the documentation shows, as other systems write it.
const EXAMPLE_HSDS: &str = include_str!("../../data/directory/diensten.hsds.json");

impl Person {
    pub(super) async fn previews(&self, document: &str) -> Value {
        let body = json!({ "format": "csv", "document": document, "whole": true });
        let (status, told) = self.posts("/directory/preview", body).await;
        assert_eq!(status, 200, "{told}");
        told
    }

    pub(super) async fn applies(&self, document: &str, fingerprint: &Value) -> (u16, Value) {
        let body = json!({ "format": "csv", "document": document, "whole": true,
            "fingerprint": fingerprint });
        self.posts("/directory/apply", body).await
    }

    pub(super) async fn imports(&self, document: &str) -> Value {
        let seen = self.previews(document).await;
        let (status, done) = self.applies(document, &seen["fingerprint"]).await;
        assert_eq!(status, 200, "{done}");
        done
    }
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
async fn a_service_that_has_somebody_stays_whatever_is_imported() {
    story(async |w: World| {
        Case::new(&w).await; // its service is in no table
        let greet = w.coordinator("Greet").await;
        let seen = greet.previews(&two()).await;
        assert_eq!((names(&seen["gone"]).len(), names(&seen["busy"]).len()), (0, 1), "{seen}");
        let (status, done) = greet.applies(&two(), &seen["fingerprint"]).await;
        assert_eq!((status, &done["busy"]), (200, &json!(1)));
        assert_eq!(w.asks("/services").await.1["count"], 3);
    })
    .await;
}

#[actix_web::test]
async fn a_service_that_is_referred_to_meanwhile_keeps_the_import_out() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let mut case = Case::new(&w).await;
        case.withdraws().await;
        let seen = greet.previews(&two()).await;
        assert_eq!(names(&seen["gone"]).len(), 1, "nobody is there any more: {seen}");
        case.refers(TellBack::Nothing, Channel::Mail).await;
        let late = greet.applies(&two(), &seen["fingerprint"]).await;
        assert_eq!(late.1["busy"], 1, "what is looked at again is found busy: {late:?}");
        assert_eq!(w.asks("/services").await.1["count"], 3);
    })
    .await;
}

#[actix_web::test]
async fn two_services_under_one_name_keep_the_whole_table_out() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let twice = two().replace("V02", "V01");
        let seen = greet.previews(&twice).await;
        assert_eq!(
            (&seen["fingerprint"], &seen["faults"][0]["code"]),
            (&Value::Null, &json!("twice"))
        );
        assert_eq!(greet.applies(&twice, &json!("anything")).await.0, 422);
        assert_eq!(w.counts("service").await, 0);
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
