//! Where neighbours meet, told as stories: who comes, who hears of a change, and who sees how many.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use actix_web::test::TestRequest;
use buurtnet::base::words::{Lang, known};
use buurtnet::community::{activity, place};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::person::Contact;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

/// A place in the Kapelhof that is open on Monday.
fn kade() -> Value {
    let hours = json!([{ "weekday": 1, "from": 540, "until": 1020 }]);
    json!({ "name": "De Kade", "kind": "buurtpunt", "street": "kapelhof", "number": "3b",
        "hours": hours, "note": "koffie", "wheelchair": true })
}

impl Person {
    /// Makes the place.
    pub async fn makes_a_place(&self) -> String {
        let (status, made) = self.posts("/desk/meeting-places", kade()).await;
        assert_eq!(status, 201, "{made}");
        made["id"].as_str().unwrap().to_owned()
    }

    /// Plans soup on Tuesday 24 November at noon, two days after the stories begin.
    pub async fn plans_soup(&self, more: Value) -> String {
        let mut body = soup(&self.makes_a_place().await);
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (status, made) = self.posts("/desk/activities", body).await;
        assert_eq!(status, 201, "{made}");
        made["ids"][0].as_str().unwrap().to_owned()
    }

    pub async fn comes(&self, soup: &str, people: u8, remind: bool) -> String {
        let body = json!({ "people": people, "remind": remind });
        in_short(self.puts(&format!("/activities/{soup}/coming"), body).await)
    }

    async fn stays_away(&self, soup: &str) -> String {
        in_short(self.deletes(&format!("/activities/{soup}/coming")).await)
    }

    /// The first activity as they see it.
    async fn meets(&self) -> Value {
        let (status, seen) = self.gets("/me/meeting").await;
        assert_eq!(status, 200, "{seen}");
        seen["activities"][0].clone()
    }

    /// What stands on the phone list of this worker.
    async fn calls_to_make(&self) -> Vec<String> {
        let (_, tasks) = self.gets("/tasks").await;
        let items = tasks["items"].as_array().unwrap().iter();
        items.map(|it| it["reason"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

impl World {
    /// A neighbour who is called, since she has no app.
    async fn called(&self, name: &str) -> Person {
        let mut arrival = self.arrival(name);
        arrival.details.contact = Contact::Phone;
        self.arrives(Arrival { helps: false, ..arrival }).await
    }
}

fn soup(place: &str) -> Value {
    json!({ "place": place, "title": "Soep en babbel", "kind": "meet", "day": "2026-11-24",
        "from": 720, "until": 840, "capacity": 3 })
}

#[actix_web::test]
async fn everybody_reads_where_neighbours_meet_and_learns_of_nobody() {
    story(async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let soup = an.plans_soup(json!({ "organiser": rosa.id })).await;
        assert_eq!(w.neighbour("Jan").await.comes(&soup, 2, false).await, "204");
        let (status, seen) = w.calls(TestRequest::get().uri("/api/v1/meeting")).await;
        assert_eq!(status, 200, "{seen}");
        let one = &seen["activities"][0];
        assert_eq!(one["title"], "Soep en babbel");
        assert_eq!(one["starts_at"], "2026-11-24T11:00:00Z", "noon in Brussels");
        assert_eq!([&one["mine"], &one["coming"]], [&Value::Null, &Value::Null]);
        assert_eq!(seen["places"][0]["street"], "Kapelhof", "as the neighbourhood writes it");
        assert_eq!(seen["places"][0]["walk"], Value::Null);
        assert!(!seen.to_string().contains(&rosa.id.to_string()), "{seen}");
    })
    .await;
}

#[actix_web::test]
async fn who_comes_says_with_how_many_and_takes_it_back() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({})).await;
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        assert_eq!(rosa.comes(&soup, 2, true).await, "204");
        let mine = rosa.meets().await["mine"].clone();
        assert_eq!(mine, json!({ "people": 2, "remind": true }));
        assert_eq!(jan.comes(&soup, 2, false).await, "409 activity_full");
        assert_eq!(jan.comes(&soup, 1, false).await, "204");
        assert_eq!(jan.meets().await["full"], true);
        assert_eq!(rosa.comes(&soup, 1, false).await, "204", "the last word counts");
        assert_eq!(jan.meets().await["full"], false);
        assert_eq!([rosa.stays_away(&soup).await, rosa.stays_away(&soup).await], ["204", "204"]);
        assert_eq!(rosa.meets().await["mine"], Value::Null);
        assert_eq!(w.counts("coming").await, 1);
    })
    .await;
}

#[actix_web::test]
async fn who_organises_sees_how_many_and_no_other_neighbour_does() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({ "organiser": rosa.id })).await;
        assert_eq!(jan.comes(&soup, 2, false).await, "204");
        assert_eq!(rosa.meets().await["coming"], 2);
        assert_eq!(jan.meets().await["coming"], Value::Null);
        let (_, desk) = an.gets("/desk/meeting").await;
        assert_eq!(desk["activities"][0]["activity"]["coming"], 2);
        assert!(!desk.to_string().contains("Jan"), "a number, and no name: {desk}");
    })
    .await;
}

#[actix_web::test]
async fn a_walk_is_told_from_zone_to_zone_in_words() {
    story(async |w| {
        w.worker("An").await.plans_soup(json!({})).await;
        let far = Arrival { zone: Some(0x0891_fa45_489b_ffff), ..w.arrival("Jan") };
        let (near, far) = (w.neighbour("Rosa").await, w.arrives(far).await);
        let walk =
            async |who: &Person| who.gets("/me/meeting").await.1["places"][0]["walk"].clone();
        assert_eq!([walk(&near).await, walk(&far).await], [json!("under_5"), json!("5_to_10")]);
    })
    .await;
}

#[actix_web::test]
async fn only_who_wants_it_is_reminded_the_evening_before() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({})).await;
        let (rosa, jan) = (w.called("Rosa").await, w.called("Jan").await);
        assert_eq!(rosa.comes(&soup, 1, true).await, "204");
        assert_eq!(jan.comes(&soup, 1, false).await, "204");
        w.later(TimeDelta::hours(31)); // Monday, 16:00
        w.due().await;
        let an = an.comes_in().await;
        assert_eq!(an.calls_to_make().await, [""; 0], "not yet");
        w.later(TimeDelta::hours(1));
        w.due().await;
        let calls = an.calls_to_make().await;
        assert_eq!(calls.len(), 1, "{calls:?}");
        assert!(calls[0].contains("dinsdag 24 november om 12:00"), "{calls:?}");
    })
    .await;
}

#[actix_web::test]
async fn who_said_not_after_all_is_not_reminded() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({})).await;
        let rosa = w.called("Rosa").await;
        assert_eq!(rosa.comes(&soup, 1, true).await, "204");
        assert_eq!(rosa.stays_away(&soup).await, "204");
        w.later(TimeDelta::hours(33));
        w.due().await;
        assert_eq!(an.comes_in().await.calls_to_make().await, [""; 0]);
    })
    .await;
}

#[actix_web::test]
async fn who_is_away_is_not_reminded() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({})).await;
        let rosa = w.called("Rosa").await;
        assert_eq!(rosa.comes(&soup, 1, true).await, "204");
        assert_eq!(rosa.puts("/me/away", json!({ "first": "2026-11-23" })).await.0, 200);
        w.later(TimeDelta::hours(33));
        w.due().await;
        assert_eq!(an.comes_in().await.calls_to_make().await, [""; 0]);
    })
    .await;
}

#[actix_web::test]
async fn everybody_who_comes_hears_that_it_is_cancelled_or_moved_and_nobody_else() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({ "capacity": null })).await;
        let mut guests = Vec::new();
        for n in 0..30 {
            let guest = w.called(&format!("Gast {n}")).await;
            assert_eq!(guest.comes(&soup, 1, false).await, "204");
            guests.push(guest);
        }
        w.called("Jan").await;
        let place =
            an.gets("/desk/meeting").await.1["places"][0]["id"].as_str().unwrap().to_owned();
        let mut other = self::soup(&place);
        other["title"] = json!("Soep en brood");
        let path = format!("/desk/activities/{soup}");
        assert_eq!(in_short(an.puts(&path, other.clone()).await), "204");
        w.due().await;
        assert_eq!(w.counts("task where kind = 'call'").await, 0, "another name is no news");
        other["from"] = json!(700);
        assert_eq!(in_short(an.puts(&path, other).await), "204");
        w.due().await;
        assert_eq!(w.counts("task where kind = 'call'").await, 30);
        assert_eq!(in_short(an.posts(&format!("{path}/cancel"), json!({})).await), "204");
        w.due().await;
        let told = an.calls_to_make().await;
        assert!(told.iter().any(|it| it.contains("gaat niet door")), "{told:?}");
        assert_eq!(guests[0].comes(&soup, 1, false).await, "409 activity_cancelled");
        assert_eq!(guests[0].meets().await["cancelled"], true);
    })
    .await;
}

#[actix_web::test]
async fn who_came_is_forgotten_the_day_after_and_how_many_stays() {
    story(async |w| {
        let an = w.worker("An").await;
        let soup = an.plans_soup(json!({})).await;
        assert_eq!(w.neighbour("Rosa").await.comes(&soup, 2, false).await, "204");
        w.later(TimeDelta::hours(76)); // an hour before it is a day over
        w.due().await;
        assert_eq!(w.counts("coming").await, 1);
        w.later(TimeDelta::hours(2));
        w.due().await;
        assert_eq!(w.counts("coming").await, 0);
        let (_, desk) = an.comes_in().await.gets("/desk/meeting").await;
        assert_eq!(desk["activities"][0]["came"], 2);
    })
    .await;
}

#[actix_web::test]
async fn the_team_plans_some_weeks_at_once_and_closes_an_empty_place() {
    story(async |w| {
        let an = w.worker("An").await;
        let place = an.makes_a_place().await;
        let mut weekly = soup(&place);
        weekly["weeks"] = json!(3);
        let (status, made) = an.posts("/desk/activities", weekly.clone()).await;
        assert_eq!((status, made["ids"].as_array().unwrap().len()), (201, 3));
        let path = format!("/desk/meeting-places/{place}");
        assert_eq!(in_short(an.deletes(&path).await), "409 place_in_use");
        for id in made["ids"].as_array().unwrap() {
            let path = format!("/desk/activities/{}/cancel", id.as_str().unwrap());
            assert_eq!(in_short(an.posts(&path, json!({})).await), "204");
        }
        assert_eq!(in_short(an.deletes(&path).await), "204");
        assert_eq!(in_short(an.puts(&path, kade()).await), "409 place_closed");
        assert_eq!(in_short(an.posts("/desk/activities", weekly).await), "409 place_closed");
    })
    .await;
}

#[actix_web::test]
async fn a_place_lies_in_a_street_of_the_neighbourhood_and_an_activity_ahead() {
    story(async |w| {
        let an = w.worker("An").await;
        let mut nowhere = kade();
        nowhere["street"] = json!("Nergensstraat");
        let (status, told) = an.posts("/desk/meeting-places", nowhere).await;
        assert_eq!((status, &told["errors"][0]["code"]), (422, &json!("unknown_street")), "{told}");
        let mut past = soup(&an.makes_a_place().await);
        past["day"] = json!("2026-11-20");
        assert_eq!(in_short(an.posts("/desk/activities", past).await), "409 activity_bad_time");
        let elsewhere = w.stranger_worker("Els").await;
        let mut there = soup(&elsewhere.makes_a_place().await);
        there["day"] = json!("2026-11-25");
        let (status, told) = an.posts("/desk/activities", there).await;
        assert_eq!((status, &told["errors"][0]["pointer"]), (422, &json!("/place")), "{told}");
    })
    .await;
}

/// Whoever is refused reads why, in their own language.
#[test]
fn every_refusal_about_meeting_has_words_in_every_language() {
    let codes = activity::Refusal::ALL.iter().map(|it| it.code());
    for code in
        codes.chain(place::Refusal::ALL.iter().map(|it| it.code())).chain(["too_many_places"])
    {
        let id = format!("problem-{}", code.replace('_', "-"));
        for lang in Lang::ALL {
            assert!(known(lang, &id), "{id} in {}", lang.code());
        }
    }
}

/// One sample per operation of this room, for the tests that try every one: soup that a worker planned,
/// or the place for it.
pub async fn sample(w: &World, name: &str) -> Option<(String, Value)> {
    let lists = ["/meeting", "/me/meeting", "/desk/meeting", "/desk/unmet", "/desk/talents"];
    let names = ["meeting", "meeting_mine", "desk_meeting", "desk_unmet", "desk_talents"];
    let list = names.iter().position(|it| *it == name);
    if let Some(list) = list {
        return Some((lists[list].to_owned(), json!({})));
    }
    if name == "talents_set" {
        let body = json!({ "talents": ["garden"], "shown": true });
        return Some(("/me/talents".to_owned(), body));
    }
    if !["activity_", "desk_place_", "desk_activity_"].iter().any(|it| name.starts_with(it)) {
        return None;
    }
    let an = w.worker("An").await;
    let place = an.makes_a_place().await;
    let there = json!({ "name": "Tuin", "kind": "garden", "street": "Kapelhof", "hours": [] });
    let at = format!("/desk/meeting-places/{place}");
    Some(match name {
        "desk_place_make" => ("/desk/meeting-places".to_owned(), there),
        "desk_place_change" => (at, there),
        "desk_place_close" => (at, json!({})),
        "desk_activity_plan" => ("/desk/activities".to_owned(), soup(&place)),
        _ => {
            let planned = an.plans_soup(json!({})).await;
            match name {
                "desk_activity_change" => (format!("/desk/activities/{planned}"), soup(&place)),
                "desk_activity_cancel" => (format!("/desk/activities/{planned}/cancel"), json!({})),
                _ => (format!("/activities/{planned}/coming"), json!({ "people": 2 })),
            }
        }
    })
}
