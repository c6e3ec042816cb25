//! Telling it: by both sides, by a worker for somebody, up to a year after; sealed, and forgotten in time.

use chrono::TimeDelta;
use serde_json::json;

use crate::world::{in_short, story};

const WORDS: &str = "Mijn fiets staat nu bij hem en hij geeft ze niet terug.";

#[tokio::test]
async fn both_sides_tell_it_and_read_where_it_stands_in_a_sentence() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        rosa.complains(json!({ "what": "lost_or_broken", "request": milk, "words": WORDS })).await;
        jan.complains(json!({ "what": "money", "request": milk })).await;
        let told = &rosa.heard_of().await[0];
        assert_eq!((&told["what"], &told["words"]), (&json!("lost_or_broken"), &json!(WORDS)));
        assert_eq!(told["says"], "wrong-says-told");
        assert_eq!(rosa.heard_of().await.len(), 1, "nobody reads what the other told");
        assert_eq!(jan.heard_of().await.len(), 1);
        let an = w.worker("An").await;
        let ids = an.complaints().await;
        let (_, first) = an.opens_complaint(&ids[1]).await;
        assert_eq!(
            (&first["by"]["name"], &first["about"]["name"]),
            (&json!("Rosa Peeters"), &json!("Jan Peeters"))
        );
        let (_, second) = an.opens_complaint(&ids[0]).await;
        assert_eq!(
            (&second["by"]["name"], &second["about"]["name"]),
            (&json!("Jan Peeters"), &json!("Rosa Peeters"))
        );
    })
    .await;
}

#[tokio::test]
async fn it_is_told_up_to_twelve_months_after_and_never_by_who_was_not_there() {
    story(async |w| {
        let (rosa, _, milk) = w.met().await;
        let pol = w.neighbour("Pol").await;
        let body = json!({ "what": "quarrel", "request": milk });
        assert_eq!(pol.tries_to_complain(body.clone()).await, "404 not_found");
        let unknown = json!({ "what": "quarrel", "request": milk, "helper": milk });
        assert_eq!(rosa.tries_to_complain(unknown).await, "422 invalid");
        w.later(TimeDelta::days(364));
        let rosa = w.back(&rosa).await;
        assert_eq!(rosa.tries_to_complain(body.clone()).await, "201");
        w.later(TimeDelta::days(4));
        let rosa = w.back(&rosa).await;
        assert_eq!(rosa.tries_to_complain(body).await, "409 complaint_too_late");
        assert_eq!(rosa.tries_to_complain(json!({ "what": "other" })).await, "201");
    })
    .await;
}

#[tokio::test]
async fn danger_is_shown_the_help_lines_first_and_nothing_of_it_is_kept() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let words = "Hij slaat mij en ik ben nu in gevaar.";
        let body = json!({ "what": "quarrel", "words": words });
        assert_eq!(rosa.tries_to_complain(body).await, "409 emergency");
        assert_eq!((w.counts("complaint").await, w.counts("task").await), (0, 0));
        assert_eq!(w.counts("kept_from").await, 0, "nor from whom it was kept");
        let body = json!({ "what": "quarrel", "words": words, "lines_seen": true });
        assert_eq!(rosa.tries_to_complain(body).await, "201");
    })
    .await;
}

#[tokio::test]
async fn a_worker_writes_it_down_for_somebody_and_that_is_a_line_in_the_chain() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        let an = w.worker("An").await;
        let body = json!({ "what": "quarrel", "request": milk, "on_behalf_of": rosa.id, "consent": "written" });
        assert_eq!(jan.tries_to_complain(body.clone()).await, "403 not_allowed");
        assert_eq!(an.posts("/complaints", body).await.0, 201);
        let chain = "audit where action = 'help.complaint' and consent = 'written'";
        assert_eq!(w.counts(chain).await, 1);
        assert_eq!(rosa.heard_of().await.len(), 1, "she reads where it stands");
        assert!(an.heard_of().await.is_empty(), "the worker told nothing of her own");
        let (_, whole) = an.opens_complaint(&an.complaints().await[0]).await;
        assert_eq!(whole["on_behalf"], true);
        let bare = json!({ "what": "quarrel", "on_behalf_of": rosa.id });
        assert_eq!(an.tries_to_complain(bare).await, "422 invalid");
    })
    .await;
}

#[tokio::test]
async fn its_words_lie_sealed_and_go_with_who_wrote_them() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        rosa.complains(json!({ "what": "lost_or_broken", "request": milk, "words": WORDS })).await;
        let sealed = w.bytes("complaint", "words").await;
        assert_eq!(sealed.len(), 1);
        for words in sealed {
            assert!(!words.windows(5).any(|it| it == b"fiets"));
        }
        let keys = w.counts("data_key").await;
        assert_eq!(in_short(rosa.posts("/me/forget", json!({})).await), "200");
        w.later(TimeDelta::days(8));
        w.due().await;
        assert_eq!(w.counts("complaint where words is not null").await, 0);
        assert_eq!(w.counts("data_key").await, keys - 2, "hers, and that of her words");
        assert_eq!(w.counts("complaint").await, 1, "that it was told stays its term");
        drop(jan);
    })
    .await;
}

#[tokio::test]
async fn a_copy_holds_what_one_told_oneself_and_nothing_that_was_told_about_one() {
    story(async |w| {
        let (rosa, jan, milk) = w.met().await;
        rosa.complains(
            json!({ "what": "unsafe", "request": milk, "words": WORDS, "lines_seen": true }),
        )
        .await;
        let hers = rosa.posts("/me/data/copy", json!({})).await.1;
        assert_eq!(hers["complaints"][0]["words"], WORDS);
        let his = jan.posts("/me/data/copy", json!({})).await.1.to_string();
        for word in ["unsafe", "fiets"] {
            assert!(!his.contains(word), "{word} in {his}");
        }
        assert_eq!(jan.data().await["complaints"], json!([]));
    })
    .await;
}

#[tokio::test]
async fn ten_wait_and_an_eleventh_is_told_to_call() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        for _ in 0..10 {
            assert_eq!(rosa.tries_to_complain(json!({ "what": "other" })).await, "201");
        }
        assert_eq!(
            rosa.tries_to_complain(json!({ "what": "other" })).await,
            "409 too_many_complaints"
        );
    })
    .await;
}

/// Where nine wait, of eight at the same moment one is kept, whoever is counted first.
#[tokio::test]
async fn of_those_that_are_told_at_once_no_eleventh_waits() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        let tell = async || rosa.tries_to_complain(json!({ "what": "other" })).await;
        for _ in 0..9 {
            assert_eq!(tell().await, "201");
        }
        let mut said = futures_util::future::join_all((0..8).map(|_| tell())).await;
        // Who waited too long for a turn was told so, and nothing happened: they try once more.
        for said in said.iter_mut().filter(|it| *it == "503 busy") {
            *said = tell().await;
        }
        let kept = said.iter().filter(|it| *it == "201").count();
        let refused = said.iter().filter(|it| *it == "409 too_many_complaints").count();
        assert_eq!((kept, refused), (1, 7), "{said:?}");
        assert_eq!(w.counts("complaint").await, 10);
    })
    .await;
}

/// Nobody answered for two years: it is over its term like the rest.
#[tokio::test]
async fn what_nobody_answered_is_forgotten_two_years_after_the_last_that_happened() {
    story(async |w| {
        let rosa = w.neighbour("Rosa").await;
        assert_eq!(rosa.tries_to_complain(json!({ "what": "other", "words": WORDS })).await, "201");
        let shared = w.shared();
        let buurt = shared.buurten.get(w.buurt()).unwrap();
        let run = async || {
            let mode = buurtnet::care::flows::retaining::Mode::Real;
            buurtnet::rights::flows::retaining::run(&shared.house, &buurt, mode).await.unwrap()
        };
        w.later(TimeDelta::days(729));
        assert_eq!(run().await.complaints, 0);
        w.later(TimeDelta::days(3));
        assert_eq!(run().await.complaints, 1);
        assert_eq!((w.counts("complaint").await, w.counts("task").await), (0, 0));
        assert_eq!(w.counts("kept_from").await, 0, "nor from whom it was kept");
    })
    .await;
}
