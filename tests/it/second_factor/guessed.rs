//! Codes of a second factor that are guessed, copied, or of somebody else.

use chrono::TimeDelta;
use futures_util::future::{join, join_all};
use serde_json::json;

use crate::world::{World, in_short, story_in};

#[actix_web::test]
async fn of_thirty_parallel_guesses_five_are_looked_at() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let app = an.makes_a_factor().await;
        let wrong = app.never_shows();
        let told = join_all((0..30).map(|_| an.gives(&wrong))).await;
        let looked = told.iter().filter(|it| *it == "409 factor_not_valid").count();
        let waits = ["429 too_many", "503 busy"]; // a slow machine is busy
        assert!(told.iter().all(|it| it == "409 factor_not_valid" || waits.contains(&it.as_str())));
        assert_eq!(looked, 5, "{told:?}");
        assert_eq!(an.gives(&app.shows_in(30)).await, "429 too_many", "the right one waits too");
        assert_eq!(an.gives(&app.sheet[0]).await, "429 too_many", "and so does the sheet");
        w.later(TimeDelta::minutes(15));
        assert_eq!(an.gives(&app.shows()).await, "204");
        assert_eq!(w.number("select max(factor_tries) from session").await, 0, "counted anew");
        let whole = w.number("select tries from factor_guess").await;
        assert_eq!(whole, 5, "what was tried before is not forgotten by a right one");
    })
    .await;
}

#[actix_web::test]
async fn a_code_sent_twice_at_once_is_taken_once() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let app = an.makes_a_factor().await;
        for code in [app.shows_in(30), app.sheet[3].clone()] {
            let (one, other) = join(an.gives(&code), an.gives(&code)).await;
            let mut told = [one, other];
            told.sort();
            assert_eq!(told, ["204", "409 factor_not_valid"]);
        }
        assert_eq!(an.gets("/me/factor").await.1["sheet_left"], json!(9));
    })
    .await;
}

#[actix_web::test]
async fn the_code_of_a_colleague_is_none() {
    story_in(World::for_real().await, async |w| {
        let (an, bo) = (w.worker("An").await, w.worker("Bo").await);
        let (of_an, of_bo) = (an.makes_a_factor().await, bo.makes_a_factor().await);
        w.later(TimeDelta::seconds(30));
        assert_eq!(an.gives(&of_bo.shows()).await, "409 factor_not_valid");
        assert_eq!(an.gives(&of_bo.sheet[0]).await, "409 factor_not_valid");
        assert_eq!(bo.gives(&of_bo.sheet[0]).await, "204", "and Bo's is not used up");
        assert_eq!(an.gives(&of_an.shows()).await, "204");
    })
    .await;
}

#[actix_web::test]
async fn whatever_is_no_code_is_told_so_and_counts_as_no_try() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        an.makes_a_factor().await;
        for wrong in ["12345", "abcd-efgu", "1234567"] {
            let told = an.posts("/session/factor", json!({ "code": wrong })).await;
            assert_eq!(told.1["errors"][0]["code"], "not_a_factor_code", "{wrong}");
            assert_eq!(in_short(told), "422 invalid", "{wrong}");
        }
        assert_eq!(w.counts("factor_guess where tries > 0").await, 0);
    })
    .await;
}

#[actix_web::test]
async fn who_guesses_on_another_device_keeps_nobody_out_and_is_heard() {
    story_in(World::for_real().await, async |w| {
        let an = w.worker("An").await;
        let app = an.makes_a_factor().await;
        let wrong = app.never_shows();
        let noted = "audit where action = 'people.factor_guessed'";
        let told = "promise where dedupe_key like 'notice/%/code-guessed'";
        let thief = w.by_mail(&an).await;
        for _ in 0..5 {
            assert_eq!(w.counts(noted).await, 0, "who mistypes is no alarm");
            assert_eq!(thief.gives(&wrong).await, "409 factor_not_valid");
        }
        assert_eq!(thief.gives(&wrong).await, "429 too_many");
        assert_eq!(w.counts(noted).await, 1);
        assert_eq!(w.counts(told).await, 1);
        assert_eq!(an.gives(&app.shows_in(30)).await, "204", "her own device is not kept out");
        assert_eq!(w.number("select tries from factor_guess").await, 5, "nor does it forget");

        for _ in 0..3 {
            let next = w.by_mail(&an).await;
            for _ in 0..5 {
                assert_eq!(next.gives(&wrong).await, "409 factor_not_valid");
            }
        }
        let last = w.by_mail(&an).await;
        assert_eq!(last.gives(&wrong).await, "429 too_many", "twenty in a day, on new devices");
        w.later(TimeDelta::minutes(1));
        assert_eq!(an.gives(&app.shows()).await, "204");
        w.later(TimeDelta::hours(24));
        let back = w.by_mail(&an).await;
        assert_eq!(back.gives(&app.shows()).await, "204");
    })
    .await;
}
