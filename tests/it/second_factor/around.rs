//! Who would read a case without giving a second factor anew, or come in with a session that is over.

use buurtnet::base::words::Lang;
use buurtnet::people::factor::Typed;
use buurtnet::people::flows::{factors, letters, signing_in};
use buurtnet::people::session::Kind;
use buurtnet::people::{Action, Caller, Role, Standing};
use chrono::TimeDelta;
use serde_json::json;

use super::MAIL;
use crate::retention::person;
use crate::world::{Person, World, in_short, story_in};

#[actix_web::test]
async fn an_act_on_a_case_shows_nothing_of_it_until_the_second_factor_is_given_anew() {
    story_in(World::for_real().await, async |w| {
        let [jan, rosa] = w.neighbours(["Jan", "Rosa"]).await;
        let an = w.worker("An").await;
        let app = an.makes_a_factor().await;
        let (first, second) =
            (w.worry(&jan, Some(&rosa), "grief").await, w.worry(&jan, None, "energy").await);
        w.later(TimeDelta::minutes(15));
        let path = format!("/desk/signals/{first}/act");
        for act in [
            json!({ "act": "claim" }),
            json!({ "act": "note", "words": "Gebeld." }),
            json!({ "act": "close", "closure": "neighbours_helped" }),
            json!({ "act": "reopen" }),
        ] {
            let told = an.posts(&path, act.clone()).await;
            assert_eq!((told.0, told.1.is_null()), (204, true), "{act} {}", told.1);
        }
        let into = format!("/desk/signals/{second}/merge");
        assert_eq!(an.posts(&into, json!({ "into": first })).await.0, 204);
        let opened = an.posts(&format!("/desk/signals/{first}/open"), json!({})).await;
        assert_eq!(in_short(opened), "403 step_up_needed");
        let lines = "audit where action = 'care.open'";
        assert_eq!(w.counts(lines).await, 0);

        assert_eq!(an.gives(&app.shows()).await, "204");
        let noted = an.posts(&path, json!({ "act": "note", "words": "Gebeld." })).await;
        assert_eq!(noted.0, 200, "{}", noted.1);
        assert_eq!(w.counts(lines).await, 0, "it was hers");
        let third = w.worry(&jan, None, "food").await;
        assert_eq!(an.works_on(third, json!({ "act": "claim" })).await, "200 triage");
        assert_eq!(w.counts(lines).await, 1, "what one sees for the first time is opened");
    })
    .await;
}

/// Who calls with a session that was looked up before it was over.
fn caller(who: &Person) -> Caller {
    Caller {
        home: None,
        person: who.id,
        buurt: who.buurt,
        session: who.signed_in.session.id,
        roles: vec![Role::Bewoner],
        standing: Standing::Confirmed,
        language: Lang::Nl,
        zone: None,
        action: Action::Session,
        fresh: false,
    }
}

impl World {
    /// Somebody on one more device, in by mail.
    pub async fn by_mail(&self, who: &Person) -> Person {
        let house = &self.shared().house;
        let signed_in = signing_in::begin(house, who.id, who.buurt, Kind::Resident).await.unwrap();
        Person { signed_in, ..who.clone() }
    }
}

#[actix_web::test]
async fn a_code_given_in_a_session_that_just_ended_begins_none() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let app = an.makes_a_factor().await;
        let phone = w.by_mail(&an).await;
        let (caller, house) = (caller(&phone), &w.shared().house);
        signing_in::end(house, caller.session).await.unwrap();
        let living = w.counts("session where ended_at is null").await;
        let typed = Typed::read(&app.shows_in(30)).unwrap();
        let told = factors::give(house, &caller, typed).await;
        assert_eq!(told.unwrap_err().to_string(), "not_signed_in");
        assert_eq!(w.counts("session where ended_at is null").await, living);
        assert_eq!(an.gives(&app.shows_in(30)).await, "204", "and the code was not used up");
    })
    .await;
}

#[actix_web::test]
async fn who_has_no_place_here_any_more_gets_no_session_of_staff() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let app = an.makes_a_factor().await;
        let phone = w.by_mail(&an).await;
        let caller = caller(&phone);
        let who = person(an.id);
        w.sql(&format!("update membership set state = 'suspended' where person_id = {who}")).await;
        let before = w.counts("session").await;
        let typed = Typed::read(&app.shows_in(30)).unwrap();
        let told = factors::give(&w.shared().house, &caller, typed).await;
        assert_eq!(told.unwrap_err().to_string(), "not_signed_in");
        assert_eq!(w.counts("session").await, before);
    })
    .await;
}

#[actix_web::test]
async fn a_letter_that_makes_a_second_factor_anew_works_for_a_day_and_only_the_newest_does() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker_with_mail(MAIL).await;
        let house = &w.shared().house;
        let letter = async || {
            let role = (Role::Buurtwerker, None);
            letters::for_staff(house, w.buurt(), role, Some(an.id)).await.unwrap().token
        };
        let joins = async |token: String| {
            let proof = json!({ "token": token, "language": "nl" });
            in_short(w.browser().posts("/invitations/join", proof).await)
        };
        let (first, second) = (letter().await, letter().await);
        assert_eq!(joins(first).await, "409 invitation_not_valid", "there is a newer one");
        w.later(TimeDelta::days(1));
        assert_eq!(joins(second).await, "409 invitation_not_valid", "it is a day old");
        let third = letter().await;
        w.later(TimeDelta::hours(23));
        assert_eq!(joins(third).await, "201");
    })
    .await;
}
