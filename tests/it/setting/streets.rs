//! Another table of streets: looked at first, whole or not at all, and nobody loses their street.

use actix_web::body::to_bytes;
use actix_web::test::{TestRequest, call_service, init_service};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::person::Home;
use chrono::TimeDelta;
use futures_util::future::join;
use serde_json::{Value, json};

use crate::world::{Person, World, ZONE, in_short, story};

pub(super) const THERE: u64 = 0x0891_fa45_489b_ffff;

/// No homes.
pub(super) fn none() -> Value {
    json!({ "any": false, "about": null })
}

/// One to four homes.
pub(super) fn few() -> Value {
    json!({ "any": true, "about": null })
}

/// The streets of a world as a table, with these rows instead of that of the Spoorlaan.
pub(super) fn table(rows: &str) -> String {
    format!("street,from,to,zone\nKapelhof,1,199,{ZONE:x}\n{rows}")
}

/// A table that was looked at.
pub(super) async fn looked(greet: &Person) -> Value {
    let name = buurtnet::base::random::token::<8>().unwrap(); // each another, tried one after another
    let document = table(&format!("Straat {name},,,{THERE:x}\n"));
    let fingerprint = greet.looks(&document).await["fingerprint"].clone();
    json!({ "document": document, "fingerprint": fingerprint })
}

impl Person {
    pub(super) async fn looks(&self, document: &str) -> Value {
        let body = json!({ "document": document });
        let (status, seen) = self.posts("/desk/neighbourhood/streets/preview", body).await;
        assert_eq!(status, 200, "{seen}");
        seen
    }

    pub(super) async fn puts_in_place(&self, document: &str, fingerprint: &Value) -> (u16, Value) {
        let body = json!({ "document": document, "fingerprint": fingerprint });
        self.posts("/desk/neighbourhood/streets/apply", body).await
    }

    async fn takes_streets(&self) -> String {
        let app = init_service(buurtnet::house!(self.world.shared().clone())).await;
        let request = TestRequest::get().uri("/api/v1/desk/neighbourhood/streets");
        let request = request.insert_header(("cookie", self.cookie())).to_request();
        let response = call_service(&app, request).await;
        assert_eq!(response.headers().get("content-type").unwrap(), "text/csv; charset=utf-8");
        String::from_utf8(to_bytes(response.into_body()).await.unwrap_or_default().to_vec())
            .unwrap()
    }

    async fn streets(&self) -> Value {
        self.gets("/neighbourhood").await.1["streets"].clone()
    }
}

#[actix_web::test]
async fn a_table_is_looked_at_first_and_tells_what_changes() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let next = table(&format!("kapelhof,200,299,{THERE:x}\nMolenpad,,,{THERE:x}\n"));
        let seen = greet.looks(&next).await;
        let told = (&seen["added"], &seen["changed"], &seen["gone"], &seen["same"]);
        let expected =
            (&json!(["Molenpad"]), &json!(["Kapelhof"]), &json!(["Spoorlaan"]), &json!(0));
        assert_eq!(told, expected);
        assert_eq!(
            greet.streets().await,
            json!(["Kapelhof", "Spoorlaan"]),
            "a look changes nothing"
        );
        let done = greet.puts_in_place(&next, &seen["fingerprint"]).await;
        assert_eq!(done, (200, json!({ "added": 1, "changed": 1, "gone": 1 })));
        assert_eq!(greet.streets().await, json!(["Kapelhof", "Molenpad", "kapelhof"]));
        let line = "audit where action = 'buurt.place' and reason = 'streets'";
        assert_eq!(w.counts(line).await, 1);
    })
    .await;
}

/// What is computed is read by its look: a street must not be.
#[actix_web::test]
async fn letters_for_a_street_that_looks_like_a_moment_tell_its_name() {
    story(async |w: World| {
        let (greet, an) = (w.coordinator("Greet").await, w.worker("An").await);
        let name = "2026-01-01T08:00:00+00:00";
        let next = table(&format!("Spoorlaan,,,{THERE:x}\n{name},,,{THERE:x}\n"));
        let seen = greet.looks(&next).await;
        assert_eq!(greet.puts_in_place(&next, &seen["fingerprint"]).await.0, 200);
        let (status, made) = an.posts("/letters", json!({ "count": 2, "street": name })).await;
        assert_eq!((status, &made["street"]), (201, &json!(name)), "{made}");
        let (_, batches) = an.gets("/letters").await;
        assert_eq!((&batches[0]["street"], &batches[0]["letters"]), (&json!(name), &json!(2)));
    })
    .await;
}

#[actix_web::test]
async fn a_row_of_which_the_last_number_is_the_smaller_tells_so() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let seen = greet.looks("straat,van,tot,zone\nA,9,2,891fa454c67ffff\n").await;
        let fault = &seen["faults"][0];
        assert_eq!((&fault["row"], &fault["column"]), (&json!(2), &json!("tot")));
        assert_eq!(fault["title"], "“Tot” is kleiner dan “van”.");
    })
    .await;
}

#[actix_web::test]
async fn one_broken_row_keeps_the_whole_table_out_and_every_fault_is_told_by_row() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let broken = table(",1,9,\nA,x,2,891fa454c67ffff\n=1+1,1,9,891fa454c67ffff\nKapelhof,5,9,891fa454c67ffff\n");
        let seen = greet.looks(&broken).await;
        assert_eq!(seen["fingerprint"], Value::Null);
        let faults = seen["faults"].as_array().unwrap();
        let told: Vec<_> = faults
            .iter()
            .map(|it| (it["row"].as_u64().unwrap(), it["code"].as_str().unwrap()))
            .collect();
        let expected =
            [(3, "required"), (3, "required"), (4, "not_a_number"), (5, "not_allowed"), (6, "overlaps")];
        assert_eq!(told, expected);
        for it in faults {
            assert_ne!(it["title"], "Dit klopt nog niet.", "{it}");
        }
        let (status, problem) = greet.puts_in_place(&broken, &json!("anything")).await;
        assert_eq!((status, &problem["errors"][0]["pointer"]), (422, &json!("/document/3/street")));
        assert_eq!(greet.streets().await, json!(["Kapelhof", "Spoorlaan"]));
    })
    .await;
}

#[actix_web::test]
async fn as_long_as_somebody_lives_in_a_street_it_does_not_go() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let home = Some(Home { street: "Spoorlaan".to_owned(), number: "7".to_owned() });
        let next = table("");
        let free = greet.looks(&next).await;
        assert_eq!((&free["homes_lost"], &free["gone"]), (&none(), &json!(["Spoorlaan"])));

        // Somebody comes to live there between the look and the tap.
        w.arrives(Arrival { home, zone: Some(THERE), ..w.arrival("Rosa") }).await;
        let late = greet.puts_in_place(&next, &free["fingerprint"]).await;
        assert_eq!(in_short(late), "409 homes_without_street");
        let seen = greet.looks(&next).await;
        assert_eq!(
            (&seen["homes_lost"], &seen["lost_streets"], &seen["fingerprint"]),
            (&few(), &json!(["Spoorlaan"]), &Value::Null)
        );
        let narrow =
            format!("street,from,to,zone\nKapelhof,1,9,{ZONE:x}\nSpoorlaan,8,9,{THERE:x}\n");
        assert_eq!(greet.looks(&narrow).await["homes_lost"], few(), "nor its number");
        assert_eq!(greet.streets().await, json!(["Kapelhof", "Spoorlaan"]));
    })
    .await;
}

#[actix_web::test]
async fn a_home_follows_its_street_into_another_zone() {
    story(async |w: World| {
        let (greet, _rosa) = (w.coordinator("Greet").await, w.neighbour("Rosa").await);
        let lies = async |zone: u64| w.counts(&format!("membership where zone = {zone}")).await;
        let next = format!("street,zone\nKapelhof,{THERE:x}\nSpoorlaan,{THERE:x}\n");
        let seen = greet.looks(&next).await;
        assert_eq!((&seen["homes_moved"], &seen["homes_lost"]), (&few(), &none()));
        assert_eq!(greet.puts_in_place(&next, &seen["fingerprint"]).await.0, 200);
        assert_eq!((lies(ZONE).await, lies(THERE).await), (1, 0));
        w.later(TimeDelta::seconds(11));
        w.due().await;
        assert_eq!((lies(ZONE).await, lies(THERE).await), (0, 1));
        assert_eq!(greet.looks(&next).await["homes_moved"], none());
    })
    .await;
}

#[actix_web::test]
async fn of_two_tables_at_once_one_is_put_in_place_and_the_other_is_looked_at_again() {
    story(async |w: World| {
        let (greet, dora) = (w.coordinator("Greet").await, w.coordinator("Dora").await);
        let one = table(&format!("Molenpad,,,{THERE:x}\n"));
        let two = table(&format!("Veldweg,,,{THERE:x}\n"));
        let (first, second) = (greet.looks(&one).await, dora.looks(&two).await);
        let other = greet.puts_in_place(&two, &first["fingerprint"]).await;
        assert_eq!(in_short(other), "409 neighbourhood_changed", "another table than was shown");
        let one_is = greet.puts_in_place(&one, &first["fingerprint"]);
        let both = join(one_is, dora.puts_in_place(&two, &second["fingerprint"])).await;
        let mut told = [in_short(both.0), in_short(both.1)];
        told.sort();
        assert_eq!(told, ["200", "409 neighbourhood_changed"]);
        let stale = greet.puts_in_place(&one, &first["fingerprint"]).await;
        assert_eq!(in_short(stale), "409 neighbourhood_changed");
    })
    .await;
}

#[actix_web::test]
async fn what_is_taken_is_read_in_again_and_changes_nothing() {
    story(async |w: World| {
        let (greet, lena) = (w.coordinator("Greet").await, w.coordinator_elsewhere("Lena").await);
        let taken = greet.takes_streets().await;
        assert_eq!(taken.lines().count(), 3, "{taken}");
        let seen = greet.looks(&taken).await;
        assert_eq!((&seen["same"], &seen["fingerprint"]), (&json!(2), &Value::Null));

        // A table of another neighbourhood says nothing of ours.
        let next = table(&format!("Molenpad,,,{THERE:x}\n"));
        let seen = lena.looks(&next).await;
        assert_eq!(
            in_short(greet.puts_in_place(&next, &json!("x")).await),
            "409 neighbourhood_changed"
        );
        assert_eq!(lena.puts_in_place(&next, &seen["fingerprint"]).await.0, 200, "{seen}");
        assert_eq!(greet.streets().await, json!(["Kapelhof", "Spoorlaan"]));
    })
    .await;
}
