//! *Uittreksel gezien*: who is screened hears of childcare and may come, until the date and no day longer.

mod company;
mod less;

use buurtnet::base::words::Lang;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use buurtnet::rights::retention::Report;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::helping::Asked;
use crate::world::{Person, World, in_short, story};

/// A year from the day before yesterday.
const YEAR: (&str, &str) = ("2026-11-20", "2027-11-20");

fn path(who: &Person) -> String {
    format!("/people/{}/screening", who.id)
}

fn days((seen, until): (&str, &str)) -> Value {
    json!({ "seen_on": seen, "until": until })
}

/// An operation about the screening of somebody, written by a worker where that is needed.
pub async fn sample(w: &World, name: &str) -> Option<(String, Value)> {
    let ada = w.neighbour("Ada").await;
    Some(match name {
        "people_screening" => (path(&ada), json!({})),
        "people_screen" => (path(&ada), days(YEAR)),
        "people_screening_end" => {
            w.worker("An").await.screens(&ada).await;
            (format!("{}/end", path(&ada)), json!({ "reason": "mistake" }))
        }
        "screening_mine" => ("/me/screening".to_owned(), json!({})),
        _ => return None,
    })
}

impl Person {
    /// Writes that one saw the extract of somebody.
    pub async fn screens(&self, who: &Self) {
        assert_eq!(self.screens_until(who, YEAR).await, "204");
    }

    async fn screens_until(&self, who: &Self, these: (&str, &str)) -> String {
        in_short(self.puts(&path(who), days(these)).await)
    }

    async fn unscreens(&self, who: &Self, reason: &str) -> String {
        let body = json!({ "reason": reason });
        in_short(self.posts(&format!("{}/end", path(who)), body).await)
    }

    async fn asks_of_kind(&self, kind: &str) -> Asked {
        let (status, view) = self.tries_to_ask("", json!({ "category": kind })).await;
        assert_eq!(status, 201, "{view}");
        view.get("id").and_then(Value::as_str).unwrap().to_owned()
    }

    async fn role(&self, asked: &Asked) -> Value {
        self.sees(asked).await.get("role").cloned().unwrap_or_default()
    }

    /// What one reads of one's own screening.
    async fn screened_until(&self) -> Value {
        self.gets("/me/screening").await.1.get("until").cloned().unwrap()
    }

    async fn trusts(&self, who: &Self) -> Value {
        self.gets(&format!("/people/{}", who.id)).await.1.get("trust").cloned().unwrap()
    }
}

#[tokio::test]
async fn who_is_screened_hears_of_childcare_and_may_come_and_who_is_not_does_neither() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let an = w.worker("An").await;
        assert_eq!((an.trusts(&jan).await, jan.screened_until().await), (json!(2), Value::Null));
        an.screens(&jan).await;
        assert_eq!(an.trusts(&jan).await, 3);
        assert_eq!(jan.screened_until().await, "2027-11-20");
        for kind in ["childcare", "carer_break"] {
            let asked = rosa.asks_of_kind(kind).await;
            w.due().await;
            assert_eq!(jan.role(&asked).await, "asked", "{kind}");
            assert!(jan.board().await.contains(&asked), "{kind}");
            assert!(!ida.board().await.contains(&asked), "{kind}");
            assert_eq!(ida.gets(&format!("/help-requests/{asked}")).await.0, 404);
            assert_eq!(ida.accepts(&asked).await, "404 not_found");
            let named = json!({ "person": ida.id });
            assert_eq!(an.does("ask-person", &asked, named).await, "409 needs_more_trust");
            assert_eq!(jan.accepts(&asked).await, "200 assigned");
            w.due().await;
            assert_eq!(jan.acted("back-out", &asked).await.get(..3), Some("200"));
        }
    })
    .await;
}

#[tokio::test]
async fn who_was_screened_until_yesterday_does_not_also_when_no_job_has_looked() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        assert_eq!(an.screens_until(&jan, ("2026-11-20", "2026-11-22")).await, "204");
        let tomorrow = rosa.asks_of_kind("childcare").await;
        w.due().await;
        assert_eq!(
            jan.sees(&tomorrow).await.get("code"),
            Some(&json!("not_found")),
            "it ends before"
        );
        assert_eq!(jan.board().await, [] as [Asked; 0]);
        assert_eq!(an.screens_until(&jan, ("2026-11-20", "2026-11-24")).await, "204");
        assert_eq!(jan.board().await, [tomorrow.as_str()]);
        w.later(TimeDelta::hours(60)); // Wednesday, and nothing that was due is done
        let an = w.back(&an).await;
        let later = rosa.asks_of_kind("childcare").await;
        assert_eq!((an.trusts(&jan).await, jan.screened_until().await), (json!(2), Value::Null));
        assert_eq!(jan.board().await, [] as [Asked; 0]);
        assert_eq!(jan.accepts(&later).await, "404 not_found");
        w.due().await;
        assert_eq!(jan.accepts(&later).await, "404 not_found");
        assert_eq!(w.heard(&jan, "screening-over").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_month_before_it_ends_the_desk_and_who_helps_are_told_and_it_is_renewed() {
    story(async |w| {
        w.noon();
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        assert_eq!(an.screens_until(&jan, ("2026-11-20", "2027-01-31")).await, "204");
        w.after(TimeDelta::days(40)).await; // 1 January
        let an = w.back(&an).await;
        assert!(!an.to_do().await.contains(&"screening_ends".to_owned()));
        w.after(TimeDelta::days(1)).await;
        let an = w.back(&an).await;
        assert!(an.to_do().await.contains(&"screening_ends".to_owned()));
        assert_eq!(w.heard(&jan, "screening-ends").await, 1);
        let view = an.gets(&path(&jan)).await.1;
        let of = |name: &str| view.get(name).cloned().unwrap();
        assert_eq!((of("ends"), of("holds"), of("by")), (json!(true), json!(true), json!("An")));
        assert_eq!(an.screens_until(&jan, ("2027-01-02", "2028-01-02")).await, "204");
        assert!(!an.to_do().await.contains(&"screening_ends".to_owned()));
        w.after(TimeDelta::days(60)).await;
        assert_eq!(jan.screened_until().await, "2028-01-02", "the old date ends nothing");
        assert_eq!(w.heard(&jan, "screening-over").await, 0);
    })
    .await;
}

#[tokio::test]
async fn taken_back_it_ends_at_once_and_what_it_was_needed_for_is_let_go() {
    story(async |w| {
        w.noon();
        let [rosa, jan, ida] = w.neighbours(["Rosa", "Jan", "Ida"]).await;
        let an = w.worker("An").await;
        an.screens(&jan).await;
        an.screens(&ida).await;
        let (child, milk) = (rosa.asks_of_kind("childcare").await, rosa.asks("").await);
        assert_eq!(jan.accepts(&child).await, "200 assigned");
        assert_eq!(ida.accepts(&child).await, "200 reserve");
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        w.due().await;
        assert_eq!(an.unscreens(&jan, "because").await, "422 invalid");
        assert_eq!(an.unscreens(&jan, "doubt").await, "204");
        w.due().await;
        assert_eq!(w.heard(&jan, "screening-over").await, 1);
        assert!(ida.may("accept", &child).await, "the reserve is asked in his place");
        assert_eq!(jan.accepts(&child).await, "409 needs_more_trust");
        assert_eq!(jan.role(&milk).await, "assigned", "what asks no screening goes on");
        assert_eq!(an.unscreens(&jan, "doubt").await, "404 not_found");
        let line = "audit where action = 'people.screening_end' and reason = 'doubt'";
        assert_eq!(w.counts(line).await, 1);
        let (_, broken) = verify(&w.shared().house, w.buurt()).await.unwrap();
        assert_eq!(broken, None);
    })
    .await;
}

#[tokio::test]
async fn an_earlier_date_lets_go_of_what_lasts_longer() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        an.screens(&jan).await;
        let child = rosa.asks_of_kind("childcare").await;
        assert_eq!(jan.accepts(&child).await, "200 assigned");
        w.due().await;
        assert_eq!(an.screens_until(&jan, ("2026-11-22", "2026-11-22")).await, "204");
        w.due().await;
        assert_eq!(rosa.sees(&child).await.get("state"), Some(&json!("open")));
    })
    .await;
}

#[tokio::test]
async fn nobody_screens_themselves_nor_who_is_not_known_does_not_help_or_is_too_young() {
    story(async |w| {
        let an = w.worker("An").await;
        let both = Arrival { roles: vec![Role::Buurtwerker], ..w.arrival("Bo") };
        let bo = w.arrives(both).await;
        assert_eq!(bo.screens_until(&bo, YEAR).await, "409 not_yourself");
        assert_eq!(an.screens_until(&bo, YEAR).await, "204", "a colleague does");
        assert_eq!(bo.unscreens(&bo, "asked").await, "409 not_yourself");
        let ada = w.newcomer("Ada").await;
        assert_eq!(an.screens_until(&ada, YEAR).await, "409 screening_not_known");
        let idle = w.arrives(Arrival { helps: false, ..w.arrival("Els") }).await;
        assert_eq!(an.screens_until(&idle, YEAR).await, "409 does_not_help");
        let mut young = w.arrival("Sam");
        young.details.birth_year = Some(2009);
        let sam = w.arrives(young).await;
        assert_eq!(an.screens_until(&sam, YEAR).await, "409 screening_too_young");
        assert_eq!(an.gets(&path(&sam)).await.1.get("may"), Some(&json!(false)));
        let stranger = w.stranger_worker("Bea").await;
        assert_eq!(stranger.screens_until(&bo, YEAR).await, "404 not_found");
        assert_eq!(w.counts("screening").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_date_that_cannot_be_is_told_in_the_readers_language() {
    story(async |w| {
        let mut marie = Arrival { roles: vec![Role::Buurtwerker], ..w.arrival("Marie") };
        marie.details.language = Lang::Fr;
        let (an, marie, jan) =
            (w.worker("An").await, w.arrives(marie).await, w.neighbour("Jan").await);
        for (these, pointer, nl, fr) in [
            (
                ("2026-11-23", "2027-11-20"),
                "/seen_on",
                "Deze dag komt nog. ",
                "Ce jour doit encore ",
            ),
            (
                ("2026-11-20", "2029-11-21"),
                "/until",
                "Kies een dag binnen drie jaar",
                "Choisis un jour dans",
            ),
            (
                ("2026-11-20", "2026-11-19"),
                "/until",
                "Deze dag ligt vóór de dag",
                "Ce jour vient avant",
            ),
            (("2026-11-20", "2026-11-21"), "/until", "Deze dag is voorbij.", "Ce jour est passé."),
            (("gisteren", "2026-12-21"), "/seen_on", "Schrijf de dag zoals", "Écrivez le jour"),
        ] {
            for (who, words) in [(&an, nl), (&marie, fr)] {
                let (status, told) = who.puts(&path(&jan), days(these)).await;
                let text = |at: &str| told.pointer(at).and_then(Value::as_str).unwrap_or_default();
                assert_eq!((status, text("/errors/0/pointer")), (422, pointer), "{told}");
                assert!(text("/errors/0/title").starts_with(words), "{told}");
            }
        }
        assert_eq!(w.counts("screening").await, 0);
    })
    .await;
}

#[tokio::test]
async fn who_is_screened_reads_when_by_whom_and_who_wrote_it() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        an.screens(&jan).await;
        let mine = jan.gets("/me/data").await.1;
        let kept = json!({ "seen_on": "2026-11-20", "until": "2027-11-20", "by": "An" });
        assert_eq!((mine.get("screening"), mine.get("trust")), (Some(&kept), Some(&json!(3))));
        assert_eq!(mine.pointer("/looks/0/how"), Some(&json!("screened")), "{mine}");
        assert_eq!(mine.pointer("/looks/0/who"), Some(&json!("An")));
    })
    .await;
}

#[tokio::test]
async fn a_worker_who_reads_it_is_named_to_who_helps_once_an_hour() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        for _ in 0..2 {
            assert_eq!(an.gets(&path(&jan)).await.0, 200);
        }
        let mine = jan.gets("/me/data").await.1;
        let looks = mine.get("looks").and_then(Value::as_array).unwrap();
        assert_eq!(looks.len(), 1, "{looks:?}");
        assert_eq!(mine.pointer("/looks/0/how"), Some(&json!("opened")));
        assert_eq!(mine.pointer("/looks/0/who"), Some(&json!("An")));
        assert_eq!(jan.gets("/me/screening").await.0, 200);
        assert_eq!(w.counts("audit where action = 'people.show'").await, 1, "one's own is no look");
    })
    .await;
}

#[tokio::test]
async fn nothing_about_it_waits_for_who_is_forgotten_and_who_comes_back_hears_it_still() {
    story(async |w| {
        w.noon();
        let [ida, els] = w.neighbours(["Ida", "Els"]).await;
        let an = w.worker("An").await;
        for who in [&ida, &els] {
            assert_eq!(an.screens_until(who, ("2026-11-20", "2026-12-25")).await, "204");
            assert_eq!(in_short(who.posts("/me/forget", json!({})).await), "200");
        }
        let about = |person: &Person| {
            let key = format!("{}/{}", person.buurt, person.id);
            format!("promise where dedupe_key like 'people.screening_%/{key}'")
        };
        assert_eq!(w.counts(&about(&ida)).await, 2);
        w.after(TimeDelta::days(5)).await; // the day on which they would be told is over
        let an = w.back(&an).await;
        let stays = an.posts(&format!("/people/{}/stay", els.id), json!({})).await;
        assert_eq!(in_short(stays), "204");
        w.after(TimeDelta::days(3)).await;
        assert_eq!((w.counts(&about(&ida)).await, w.counts("screening").await), (0, 1));
        assert_eq!(
            (w.heard(&ida, "screening-ends").await, w.heard(&els, "screening-ends").await),
            (0, 1)
        );
        let task = "task where kind = 'screening_ends' and closed_at is null";
        assert_eq!(w.counts(task).await, 1);
        assert_eq!(w.counts(&about(&els)).await, 1);
    })
    .await;
}

#[tokio::test]
async fn it_goes_with_who_moves_or_is_forgotten_and_thirty_days_after_it_is_over() {
    story(async |w| {
        w.noon();
        let [jan, ida, els] = w.neighbours(["Jan", "Ida", "Els"]).await;
        let (an, bea) = (w.worker("An").await, w.stranger_worker("Bea").await);
        for who in [&jan, &ida] {
            an.screens(who).await;
        }
        assert_eq!(an.screens_until(&els, ("2026-11-20", "2026-11-22")).await, "204");
        let body = json!({ "to": bea.buurt, "street": "Spoorlaan", "number": "7", "stays": [],
            "stops": [], "consent": "spoken" });
        let moved = an.posts(&format!("/people/{}/move", jan.id), body).await;
        assert_eq!(in_short(moved), "204");
        assert_eq!((w.counts("screening").await, bea.trusts(&jan).await), (2, json!(1)));
        assert_eq!(in_short(ida.posts("/me/forget", json!({})).await), "200");
        w.after(TimeDelta::hours(12)).await; // midnight
        w.after(TimeDelta::hours(12) + TimeDelta::days(7)).await;
        assert_eq!(w.counts("screening").await, 1, "hers is destroyed");
        w.after(TimeDelta::days(22)).await;
        assert_eq!(w.forgets().await, Report::default());
        w.after(TimeDelta::days(1)).await;
        assert_eq!(w.forgets().await, Report { screening: 1, ..Report::default() });
        assert_eq!(w.counts("screening").await, 0);
    })
    .await;
}
