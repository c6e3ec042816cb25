//! Stories of the second factor of who works here: made, given, given again, guessed.
//!
//! | file | what is told |
//! |---|---|
//! | `around` | who would read a case, or come in, around it |
//! | `granting` | a role is asked by one and confirmed by another |
//! | `granting_by_mail` | a role is asked for a mail address |
//! | `ending` | a role is ended |
//! | `mandates` | until when somebody works here |
//! | `guessed` | who tries what is not theirs |
//! | `passkeys` | a device that shows that somebody is there |
//! | `device` | such a device |

mod around;
mod device;
pub mod ending;
pub mod granting;
mod granting_by_mail;
mod guessed;
mod mandates;
mod passkeys;

use buurtnet::base::db::Tx;
use buurtnet::people::flows::letters;
use buurtnet::people::{Role, departing, totp};
use chrono::TimeDelta;
use serde_json::{Value, json};
use totp_rs::Builder;

use crate::world::browser::Browser;
use crate::world::{Person, World, in_short, story_in};

/// An app on somebody's phone, and the sheet that came with it.
pub struct App {
    world: World,
    secret: Vec<u8>,
    pub sheet: Vec<String>,
}

impl App {
    /// What it shows now.
    pub fn shows(&self) -> String {
        self.shows_in(0)
    }

    /// What it shows so many seconds from now.
    pub fn shows_in(&self, seconds: i64) -> String {
        let at = u64::try_from(self.world.now().timestamp() + seconds).unwrap();
        let totp = Builder::new().with_secret(self.secret.as_slice()).build().unwrap();
        totp.generate(at).to_string()
    }

    /// Six digits that it does not show.
    pub fn never_shows(&self) -> String {
        let shown: Vec<_> = (-2..=2).map(|it| self.shows_in(it * 30)).collect();
        let all = ["000000", "111111", "222222", "333333", "444444", "555555"];
        all.into_iter().find(|it| shown.iter().all(|code| code != it)).unwrap().to_owned()
    }
}

impl Person {
    /// Puts an app beside the account, and shows that it works.
    pub async fn makes_a_factor(&self) -> App {
        let (status, begun) = self.posts("/me/factor/app", json!({})).await;
        assert_eq!(status, 200, "{begun}");
        let text = |name: &str| begun.get(name).and_then(Value::as_str).unwrap();
        assert!(text("link").starts_with("otpauth://totp/dijlehoek"));
        let secret = totp::secret(text("typed")).unwrap();
        let mut app = App { world: self.world.clone(), secret, sheet: Vec::new() };
        let code = json!({ "code": app.shows() });
        let (status, told) = self.posts("/me/factor/app/code", code).await;
        assert_eq!(status, 200, "{told}");
        let codes = told.get("codes").and_then(Value::as_array).unwrap().iter();
        app.sheet = codes.map(|it| it.as_str().unwrap().to_owned()).collect();
        app
    }

    /// Gives a second factor.
    pub async fn gives(&self, code: &str) -> String {
        in_short(self.posts("/session/factor", json!({ "code": code })).await)
    }

    async fn duty(&self) -> Value {
        self.gets("/session").await.1.get("second_factor").cloned().unwrap_or_default()
    }
}

impl Browser {
    async fn gives(&self, code: &str) -> String {
        in_short(self.posts("/session/factor", json!({ "code": code })).await)
    }
}

impl World {
    /// A buurtwerker with a mail address, who came in with a letter.
    async fn worker_with_mail(&self, mail: &str) -> Person {
        let mut arrival = self.arrival("An");
        arrival.details.mail = Some(mail.to_owned());
        arrival.roles = vec![Role::Buurtwerker];
        self.arrives(arrival).await
    }

    /// A browser in which the holder of a mailbox signed in by a code that came there.
    async fn in_by_mail(&self, mail: &str) -> Browser {
        let phone = self.browser();
        assert_eq!(phone.asks(mail).await, "202");
        let (status, told) = phone.types(&self.newest_code().await).await;
        assert_eq!(status, 200, "{told}");
        phone
    }
}

const MAIL: &str = "an@team.example";

#[actix_web::test]
async fn who_works_here_reaches_the_desk_with_a_second_factor_only() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        assert_eq!(an.duty().await, json!("make"));
        assert_eq!(an.gets("/session").await.1["roles"], json!(["bewoner"]));
        assert_eq!(in_short(an.gets("/tasks").await), "403 second_factor_needed");
        assert_eq!(an.gets("/me/profile").await.0, 200, "as somebody who lives here, she may");
        let app = an.makes_a_factor().await;
        assert_eq!(app.sheet.len(), 10);
        assert_eq!(an.duty().await, json!("given"));
        assert_eq!(an.gets("/tasks").await.0, 200);
        assert_eq!(an.gets("/me/factor").await.1["sheet_left"], json!(10));
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(in_short(rosa.gets("/tasks").await), "403 not_allowed");
        let refused = rosa.posts("/me/factor/app", json!({})).await;
        assert_eq!(in_short(refused), "409 factor_for_staff");
    })
    .await;
}

#[actix_web::test]
async fn the_demo_asks_no_second_factor() {
    story_in(World::new().await, async |w| {
        let an = w.worker("An").await;
        assert_eq!(an.duty().await, json!("none"));
        assert_eq!(an.gets("/tasks").await.0, 200);
        an.makes_a_factor().await;
        let again = w.back(&an).await;
        assert_eq!(again.gets("/tasks").await.0, 200, "nobody locks the others out");
    })
    .await;
}

#[actix_web::test]
async fn a_code_of_the_app_is_taken_once() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let app = an.makes_a_factor().await;
        assert_eq!(
            an.gives(&app.shows()).await,
            "409 factor_not_valid",
            "it took the app into use"
        );
        assert_eq!(an.gives(&app.shows_in(30)).await, "204", "her phone is early");
        assert_eq!(an.gives(&app.shows_in(30)).await, "409 factor_not_valid");
        w.later(TimeDelta::seconds(30));
        assert_eq!(an.gives(&app.shows()).await, "409 factor_not_valid", "nor when its time comes");
        w.later(TimeDelta::seconds(30));
        assert_eq!(an.gives(&app.shows()).await, "204");
    })
    .await;
}

#[actix_web::test]
async fn who_comes_in_by_mail_is_staff_with_the_app_and_leaves_no_session_behind() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker_with_mail(MAIL).await;
        let app = an.makes_a_factor().await;
        let (phone, copy) = (w.in_by_mail(MAIL).await, w.browser());
        copy.copies(&phone);
        let (_, me) = phone.gets("/session").await;
        assert_eq!((&me["kind"], &me["second_factor"]), (&json!("resident"), &json!("give")));
        assert_eq!(in_short(phone.gets("/tasks").await), "403 second_factor_needed");
        assert_eq!(phone.gives(&app.shows_in(30)).await, "204");
        let (_, me) = phone.gets("/session").await;
        assert_eq!((&me["kind"], &me["second_factor"]), (&json!("staff"), &json!("given")));
        assert_eq!(phone.gets("/tasks").await.0, 200);
        assert_eq!(in_short(copy.gets("/session").await), "401 not_signed_in", "whoever copied it");
        w.later(TimeDelta::hours(8));
        assert_eq!(in_short(phone.gets("/session").await), "401 not_signed_in", "a day's work");
    })
    .await;
}

#[actix_web::test]
async fn a_code_by_mail_alone_makes_no_first_factor() {
    story_in(World::for_real().await, async |w| {
        w.worker_with_mail(MAIL).await;
        let phone = w.in_by_mail(MAIL).await;
        assert_eq!(phone.gets("/session").await.1["second_factor"], json!("letter"));
        let told = phone.posts("/me/factor/app", json!({})).await;
        assert_eq!(in_short(told), "409 factor_by_letter");
        assert_eq!(w.counts("factor").await, 0);
    })
    .await;
}

#[actix_web::test]
async fn what_weighs_most_asks_it_anew_after_a_quarter_of_an_hour() {
    story_in(World::for_real().await, async |w| {
        let (an, rosa) = (w.worker("An").await, w.neighbour("Rosa").await);
        let app = an.makes_a_factor().await;
        let forget = async || {
            let path = format!("/people/{}/forget", rosa.id);
            in_short(an.posts(&path, json!({ "consent": "spoken" })).await)
        };
        w.later(TimeDelta::minutes(15));
        assert_eq!(forget().await, "403 step_up_needed");
        assert_eq!(w.counts("departure").await, 0, "nothing was changed");
        assert_eq!(
            an.gets(&format!("/people/{}", rosa.id)).await.0,
            200,
            "looking is no such thing"
        );
        w.later(TimeDelta::hours(-1));
        assert_eq!(
            forget().await,
            "403 step_up_needed",
            "a clock that jumps back makes none fresh"
        );
        w.later(TimeDelta::hours(1));
        assert_eq!(an.gives(&app.shows()).await, "204");
        assert_eq!(forget().await, "204");
    })
    .await;
}

#[actix_web::test]
async fn another_app_takes_the_place_of_the_one_before_and_asks_it_anew() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let old = an.makes_a_factor().await;
        w.later(TimeDelta::minutes(15));
        let told = an.posts("/me/factor/app", json!({})).await;
        assert_eq!(in_short(told), "403 step_up_needed");
        let told = an.posts("/me/factor/sheet", json!({})).await;
        assert_eq!(in_short(told), "403 step_up_needed");
        assert_eq!(an.gives(&old.sheet[0]).await, "204", "her phone is lost, she has the sheet");
        let new = an.makes_a_factor().await;
        w.later(TimeDelta::seconds(30));
        assert_eq!(an.gives(&old.shows()).await, "409 factor_not_valid");
        assert_eq!(an.gives(&old.sheet[1]).await, "409 factor_not_valid", "nor the old sheet");
        assert_eq!(an.gives(&new.shows()).await, "204");
        let said = "audit where action = 'people.factor_sheet_used'";
        assert_eq!(w.counts(said).await, 1);
    })
    .await;
}

#[actix_web::test]
async fn who_lost_phone_and_sheet_makes_a_factor_anew_with_a_letter_of_the_installation() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker_with_mail(MAIL).await;
        an.makes_a_factor().await;
        let house = &w.shared().house;
        assert_eq!(
            letters::by_mail(house, w.buurt(), "AN@team.example").await.unwrap(),
            Some(an.id)
        );
        let who = Some(an.id);
        let role = (Role::Buurtwerker, None);
        let letter = letters::for_staff(house, w.buurt(), role, who).await.unwrap();
        let phone = w.browser();
        let proof = json!({ "token": letter.token, "language": "nl" });
        let (status, me) = phone.posts("/invitations/join", proof).await;
        assert_eq!((status, &me["person"]), (201, &json!(an.id)), "{me}");
        assert_eq!((&me["kind"], &me["second_factor"]), (&json!("staff"), &json!("make")));
        assert_eq!((w.counts("factor").await, w.counts("recovery_code").await), (0, 0));
        assert_eq!(in_short(an.gets("/session").await), "401 not_signed_in", "the lost phone");
        let begun = phone.posts("/me/factor/app", json!({})).await;
        assert_eq!(begun.0, 200, "{}", begun.1);
    })
    .await;
}

#[actix_web::test]
async fn who_is_forgotten_leaves_no_factor_and_signs_in_no_more() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker_with_mail(MAIL).await;
        let app = an.makes_a_factor().await;
        an.gives(&app.never_shows()).await;
        let phone = w.in_by_mail(MAIL).await;
        let id = an.id;
        let flow = async move |tx: &Tx| departing::forget(tx, id).await;
        w.shared().house.db.write("a test", flow).await.unwrap();
        for table in ["factor", "factor_guess", "passkey_asked", "recovery_code"] {
            assert_eq!(w.counts(table).await, 0, "{table}");
        }
        assert_eq!(phone.gives(&app.shows_in(30)).await, "401 not_signed_in");
    })
    .await;
}
