//! Buur or vrijwilliger: the organisation's note is read and accepted first, and every match says which.

use serde_json::{Value, json};

use crate::world::{Person, World, in_short, story};

/// An organisation with its note.
pub fn note() -> Value {
    json!({ "name": "Buurtpunt De Kade", "note": "Je bent verzekerd tijdens het helpen. Vraag het aan An." })
}

/// An operation about an organisation, made by a worker, who asked `who` where that is needed.
pub async fn sample(w: &World, who: &Person, name: &str) -> Option<(String, Value)> {
    let an = w.worker("An").await;
    let id = an.keeps_an_organisation().await;
    let path = format!("/desk/volunteering/{id}");
    let ada = w.neighbour("Ada").await;
    Some(match name {
        "volunteering_accept" => {
            // Whoever may help is asked; of whom may not, nothing comes.
            let helps = json!({ "helps": true, "helping": { "talents": [], "languages": ["nl"] } });
            who.puts("/me/helping-settings", helps).await;
            an.posts(&format!("{path}/people"), json!({ "person": who.id })).await;
            (format!("/me/volunteering/{id}"), json!({ "version": 1 }))
        }
        "desk_volunteering_write" => (path, note()),
        "desk_volunteer_ask" => (format!("{path}/people"), json!({ "person": ada.id })),
        "desk_volunteer_end" => {
            an.asks_to_volunteer(&id, &ada).await;
            (format!("{path}/people/{}", ada.id), json!({}))
        }
        _ => return None,
    })
}

impl Person {
    async fn keeps_an_organisation(&self) -> String {
        assert_eq!(self.posts("/desk/volunteering", note()).await.0, 201);
        let all = self.gets("/desk/volunteering").await.1;
        let last = all.as_array().unwrap().last().unwrap();
        last["id"].as_str().unwrap().to_owned()
    }

    async fn asks_to_volunteer(&self, id: &str, who: &Self) {
        let path = format!("/desk/volunteering/{id}/people");
        let (status, said) = self.posts(&path, json!({ "person": who.id })).await;
        assert_eq!(status, 204, "{said}");
    }

    async fn accepts_note(&self, id: &str, version: u32) -> String {
        let path = format!("/me/volunteering/{id}");
        in_short(self.posts(&path, json!({ "version": version })).await)
    }
}

#[tokio::test]
async fn a_match_says_buur_until_the_note_is_accepted_and_then_of_whom() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        let status = async || rosa.sees(&milk).await["helpers"][0]["volunteer_of"].clone();
        assert_eq!(status().await, Value::Null);
        let id = an.keeps_an_organisation().await;
        an.asks_to_volunteer(&id, &jan).await;
        assert_eq!(status().await, Value::Null, "asked is not accepted");
        let mine = jan.gets("/me/volunteering").await.1;
        assert_eq!((&mine[0]["version"], &mine[0]["accepted_at"]), (&json!(1), &Value::Null));
        assert!(mine[0]["note"].as_str().unwrap().contains("verzekerd"));
        assert!(jan.accepts_note(&id, 1).await.starts_with("204"));
        assert_eq!(status().await, "Buurtpunt De Kade");
        assert_eq!(jan.sees(&milk).await["offer"]["volunteer_of"], "Buurtpunt De Kade");
        let kept = an.gets("/desk/volunteering").await.1;
        assert_eq!(
            (&kept[0]["accepted"], &kept[0]["people"][0]["name"]),
            (&json!(1), &json!("Jan Peeters"))
        );
        assert!(kept[0]["people"][0]["accepted_at"].is_string(), "{kept}");
    })
    .await;
}

#[tokio::test]
async fn another_note_is_read_anew_before_somebody_is_a_volunteer_again() {
    story(async |w| {
        let (rosa, jan, milk) = w.matched("").await;
        let an = w.worker("An").await;
        let id = an.keeps_an_organisation().await;
        an.asks_to_volunteer(&id, &jan).await;
        jan.accepts_note(&id, 1).await;
        let other =
            json!({ "name": "De Kade", "note": "Een nieuwe verzekering, met een ander nummer." });
        assert_eq!(an.puts(&format!("/desk/volunteering/{id}"), other).await.0, 204);
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["volunteer_of"], Value::Null);
        assert_eq!(jan.accepts_note(&id, 1).await, "409 note_changed");
        assert!(jan.accepts_note(&id, 2).await.starts_with("204"));
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["volunteer_of"], "De Kade");
        assert_eq!(w.counts("audit where action = 'people.volunteer_accepted'").await, 2);
        let path = format!("/desk/volunteering/{id}/people/{}", jan.id);
        assert_eq!(an.deletes(&path).await.0, 204);
        assert_eq!(rosa.sees(&milk).await["helpers"][0]["volunteer_of"], Value::Null);
        assert_eq!(an.deletes(&path).await.0, 404);
    })
    .await;
}

#[tokio::test]
async fn nobody_accepts_for_another_and_only_who_helps_is_asked() {
    story(async |w| {
        let (an, jan, ida) =
            (w.worker("An").await, w.neighbour("Jan").await, w.neighbour("Ida").await);
        let id = an.keeps_an_organisation().await;
        an.asks_to_volunteer(&id, &jan).await;
        assert_eq!(ida.accepts_note(&id, 1).await, "404 not_found");
        assert_eq!(ida.gets("/me/volunteering").await.1, json!([]));
        let ada = w.newcomer("Ada").await;
        let path = format!("/desk/volunteering/{id}/people");
        let asked = an.posts(&path, json!({ "person": ada.id })).await;
        assert_eq!(in_short(asked), "409 does_not_help");
        let stranger = w.stranger_worker("Bo").await;
        let theirs = stranger.posts(&path, json!({ "person": jan.id })).await;
        assert_eq!(in_short(theirs), "404 not_found");
        let short = json!({ "name": "De Kade", "note": "Kort." });
        assert_eq!(an.posts("/desk/volunteering", short).await.0, 422);
    })
    .await;
}
