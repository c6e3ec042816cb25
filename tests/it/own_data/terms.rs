//! What of small help and of people is over its term is forgotten, and nothing else; a dry run says the
//! same.

use buurtnet::care::flows::retaining::Mode;
use buurtnet::rights::flows::retaining::run;
use buurtnet::rights::retention::{Report, TERMS, Unit};
use chrono::TimeDelta;
use serde_json::json;

use crate::tree::ROOT;
use crate::world::{World, story};

impl World {
    /// One run over small help and people, dry first: it counts the same and changes nothing.
    pub(crate) async fn forgets(&self) -> Report {
        let shared = self.shared();
        let buurt = shared.buurten.get(self.buurt()).unwrap();
        let before = self.rows().await;
        let dry = run(&shared.house, &buurt, Mode::Dry).await.unwrap();
        assert_eq!(self.rows().await, before, "a dry run changes nothing");
        let real = run(&shared.house, &buurt, Mode::Real).await.unwrap();
        assert_eq!(dry, real);
        let again = run(&shared.house, &buurt, Mode::Real).await.unwrap();
        assert_eq!(again, Report::default(), "what is forgotten is forgotten once");
        real
    }

    async fn rows(&self) -> Vec<i64> {
        let mut all = Vec::new();
        for table in [
            "help_request",
            "help_offer",
            "help_wave",
            "help_series",
            "help_series_day",
            "attempt",
            "invitation",
            "task",
            "data_key",
            "audit",
            "help_tally",
            "complaint",
            "help_amount",
            "help_company",
            "help_thanks",
            "help_again",
            "door_key",
            "screening",
        ] {
            all.push(self.counts(table).await);
        }
        all
    }
}

#[tokio::test]
async fn own_words_go_thirty_days_after_the_end_and_no_day_before() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let milk = rosa.asks("Graag twee liter melk.").await;
        let open = rosa.asks("Een brood van bij Claes.").await;
        assert!(rosa.does("withdraw", &milk, json!({})).await.starts_with("200"));
        w.later(TimeDelta::days(30) - TimeDelta::seconds(1));
        assert_eq!(w.forgets().await.own_words, 0);
        w.later(TimeDelta::seconds(2));
        let report = w.forgets().await;
        assert_eq!(report, Report { own_words: 1, ..Report::default() });
        assert_eq!(w.counts("help_request where text is not null").await, 1, "{open} is not over");
        assert_eq!(w.counts("help_request").await, 2);
        let keys = "data_key where id in (select data_key_id from help_request)";
        assert_eq!(w.counts(keys).await, 1, "the key went with them");
        assert!(rosa.sees(&milk).await["text"].is_null());
    })
    .await;
}

#[tokio::test]
async fn after_twelve_months_only_category_month_and_outcome_stay() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        for _ in 0..2 {
            let milk = rosa.asks("").await;
            assert_eq!(jan.accepts(&milk).await, "200 assigned");
            assert!(rosa.does("withdraw", &milk, json!({})).await.starts_with("200"));
        }
        w.due().await;
        w.later(TimeDelta::days(360));
        assert_eq!(w.forgets().await.link, 0);
        w.later(TimeDelta::days(7));
        assert_eq!(w.forgets().await.link, 2);
        for table in ["help_request", "help_offer", "help_wave"] {
            assert_eq!(w.counts(table).await, 0, "{table}");
        }
        let counted = "help_tally where month = '2026-11' and category = 'groceries' \
                       and outcome = 'withdrawn' and n = 2";
        assert_eq!(w.counts(counted).await, 1);
    })
    .await;
}

#[tokio::test]
async fn rounds_lines_and_private_counters_go_after_ninety_days() {
    story(async |w| {
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks("").await;
        w.noon();
        w.due().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        assert_eq!(jan.acted("back-out", &milk).await.split(' ').next(), Some("200"));
        assert!(rosa.does("withdraw", &milk, json!({})).await.starts_with("200"));
        w.due().await;
        let gone = "help_offer where state in ('backed_out_early', 'backed_out_late')";
        assert_eq!((w.counts(gone).await, w.counts("help_wave").await > 0), (1, true));
        w.later(TimeDelta::days(89));
        let report = w.forgets().await;
        assert_eq!((report.waves, report.ledger, report.counters), (0, 0, 0));
        w.later(TimeDelta::days(3));
        let report = w.forgets().await;
        assert!(report.waves > 0 && report.ledger > 0 && report.counters == 1, "{report:?}");
        assert_eq!(w.counts(gone).await, 0);
        assert_eq!(w.counts("help_wave").await + w.counts("attempt").await, 0);
        assert_eq!(
            w.counts("help_offer").await,
            1,
            "that Jan was asked is the link, not the round"
        );
    })
    .await;
}

#[tokio::test]
async fn what_came_back_goes_a_year_after_its_end_with_its_days() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        w.noon();
        let day = (w.now() + TimeDelta::days(1)).date_naive();
        let asked = json!({ "category": "groceries", "text": "Melk", "when": { "day": day },
            "series": { "every": "week" } });
        assert_eq!(rosa.posts("/help-requests", asked).await.0, 201);
        w.due().await;
        let (_, list) = rosa.gets("/help-series").await;
        let id = list["items"][0]["id"].as_str().unwrap().to_owned();
        let stop = rosa.posts(&format!("/help-series/{id}/stop"), json!({})).await;
        assert_eq!(stop.1["ended"], "stopped", "{stop:?}");
        w.due().await;
        assert_eq!(w.counts("help_series where template = '{}'").await, 1, "only its days stay");
        w.later(TimeDelta::days(364));
        assert_eq!(w.forgets().await.series, 0);
        w.later(TimeDelta::days(1));
        assert_eq!(w.forgets().await.series, 1);
        assert_eq!(w.counts("help_series").await + w.counts("help_series_day").await, 0);
    })
    .await;
}

#[tokio::test]
async fn letters_that_nobody_used_go_after_thirty_days() {
    story(async |w| {
        let an = w.worker("An").await;
        assert!(an.posts("/letters", json!({ "count": 3 })).await.0 < 300);
        w.later(TimeDelta::days(29));
        assert_eq!(w.forgets().await.codes, 0);
        w.later(TimeDelta::days(2));
        assert_eq!(w.forgets().await.codes, 3);
        assert_eq!(w.counts("invitation").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_went_wrong_goes_twenty_four_months_after_its_answer_with_its_key_and_no_day_before() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let an = w.worker("An").await;
        let words = json!({ "what": "quarrel", "words": "Hij riep heel luid." });
        let id = rosa.complains(words.clone()).await;
        let heard = json!({ "act": "hear", "hearing": "nobody" });
        assert_eq!(an.judges(&id, heard).await, "204");
        let answer = json!({ "act": "close", "outcome": "agreed" });
        assert_eq!(an.judges(&id, answer).await, "204");
        w.later(TimeDelta::days(729));
        assert_eq!(w.forgets().await.complaints, 0);
        w.neighbour("Piet").await.complains(words).await;
        let keys = w.counts("data_key").await;
        w.later(TimeDelta::days(3));
        assert_eq!(w.forgets().await.complaints, 1);
        assert_eq!(w.counts("complaint").await, 1, "what was told since stays");
        assert_eq!(w.counts("data_key").await, keys - 1);
    })
    .await;
}

#[tokio::test]
async fn of_whom_nobody_spoke_to_for_two_years_a_worker_is_asked_first() {
    story(async |w| {
        let an = w.worker("An").await;
        let ada = json!({ "first_name": "Ada", "street": "Kapelhof", "number": "7",
            "consent": "spoken", "somebody_else": true });
        assert_eq!(an.posts("/people", ada).await.0, 201);
        w.neighbour("Rosa").await; // she has the app
        w.later(TimeDelta::days(700));
        assert_eq!(w.forgets().await.assisted, 0);
        w.later(TimeDelta::days(40));
        assert_eq!(w.forgets().await.assisted, 1);
        assert_eq!(w.counts("task where kind = 'still_wanted' and state = 'open'").await, 1);
        assert_eq!(w.counts("person where erased_at is not null").await, 0, "asked, not forgotten");
    })
    .await;
}

#[tokio::test]
async fn a_run_comes_by_itself_once_a_day() {
    story(async |w| {
        buurtnet::app::settle_in(w.shared()).await.unwrap();
        let rosa = w.neighbour("Rosa").await;
        let milk = rosa.asks("Graag twee liter melk.").await;
        assert!(rosa.does("withdraw", &milk, json!({})).await.starts_with("200"));
        w.due().await;
        w.later(TimeDelta::days(31));
        w.due().await;
        assert_eq!(w.counts("help_request where text is not null").await, 0);
    })
    .await;
}

/// The table of the documents is the table of the program.
#[test]
fn the_documents_say_the_same_terms() {
    let text = std::fs::read_to_string(format!("{ROOT}/docs/privacy.md")).unwrap();
    for term in TERMS {
        let unit = if term.unit == Unit::Months { "months" } else { "days" };
        let line = format!("| `{}` | {} {unit} |", term.what.word(), term.length);
        assert!(text.contains(&line), "docs/privacy.md lacks the line {line}");
    }
}
