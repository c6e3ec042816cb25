//! Forgetting a case destroys its key: what is in a copy opens no more, and what stays says nothing.

use buurtnet::base::ids::DataKeyId;
use buurtnet::base::seal::{DataKey, Place, Wrapped};
use buurtnet::care::flows::retaining::Mode;
use serde_json::json;
use uuid::Uuid;

use super::name;
use crate::answering::{Case, MAILBOX};
use crate::world::{World, in_short, story};

/// Every key that is there, opened.
async fn keys(w: &World) -> Vec<DataKey> {
    let found = w.selects("select id, wrapped from data_key").await;
    let wrapped = found.iter().map(|row| Wrapped {
        id: DataKeyId(row.try_get::<Uuid>("", "id").unwrap()),
        bytes: row.try_get("", "wrapped").unwrap(),
    });
    wrapped.map(|it| w.shared().house.seal.unwrap(&it).unwrap()).collect()
}

/// What was sealed in this column, with its place.
async fn sealed(w: &World, table: &'static str, column: &'static str) -> Vec<(Place, Vec<u8>)> {
    let sql = format!("select id, {column} from {table} where {column} is not null");
    let found = w.selects(&sql).await;
    let one = |row: &sea_orm::QueryResult| {
        let id: Uuid = row.try_get("", "id").unwrap();
        (Place::new(table, column, id), row.try_get("", column).unwrap())
    };
    found.iter().map(one).collect()
}

/// A case in which everything that can be sealed is: told, noted, released, asked and answered.
async fn full(w: &World) -> Case {
    let case = Case::new(w).await;
    let (link, page) = case.comes_in(MAILBOX).await;
    case.does((&link, &page), "ask", &[("words", "Is er een lift?")]).await;
    w.due().await;
    let an = &case.an;
    for body in [
        json!({ "act": "note", "words": "Ze woont op de derde verdieping." }),
        json!({ "act": "claim" }),
    ] {
        an.works_on(case.signal, body).await;
    }
    case
}

#[tokio::test]
async fn the_sealed_fields_of_a_forgotten_case_open_with_no_key_that_is_left() {
    const SEALED: [(&str, &str); 5] = [
        ("signal", "words"),
        ("signal_event", "words"),
        ("referral", "released"),
        ("referral_message", "who"),
        ("referral_message", "words"),
    ];
    story(async |w| {
        let case = full(&w).await;
        w.referrals_ended(case.signal, 400).await;
        w.closed(case.signal, "service_helped", 400).await;
        let mut copy = Vec::new();
        for (table, column) in SEALED {
            let of_this = sealed(&w, table, column).await;
            assert!(!of_this.is_empty(), "{table}.{column} must be sealed in this story");
            copy.extend(of_this);
        }
        let opens = |keys: &[DataKey]| {
            copy.iter().filter(|(at, it)| keys.iter().any(|key| key.open(at, it).is_ok())).count()
        };
        assert_eq!(opens(&keys(&w).await), copy.len(), "the copy is a real one");
        assert_eq!(w.retains(Mode::Real).await.referred, 1);
        assert_eq!(opens(&keys(&w).await), 0);
    })
    .await;
}

#[tokio::test]
async fn what_stays_of_a_forgotten_case_says_nothing_about_anybody() {
    story(async |w| {
        let case = full(&w).await;
        let sql = "select reference from referral";
        let reference: String = w.selects(sql).await[0].try_get_by_index(0).unwrap();
        let again = format!("/referrals/{}/send-again", case.referral);
        assert_eq!(in_short(case.an.posts(&again, json!({})).await), "204");
        let promised = "promise where about_id in (select id from referral)";
        assert!(w.counts(promised).await > 0, "a mail waits");
        w.referrals_ended(case.signal, 400).await;
        w.closed(case.signal, "service_helped", 400).await;
        assert_eq!(w.retains(Mode::Real).await.referred, 1);
        for gone in [
            promised,
            "signal_person",
            "signal_reporter",
            "signal_event",
            "deadline",
            "referral_message",
            "referral_link",
            "referral_visit",
            "referral_form",
            "task",
        ] {
            assert_eq!(w.counts(gone).await, 0, "{gone}");
        }
        let nothing = "subject_id is null and owner_id is null and request_id is null \
            and data_key_id is null and words is null and summary is null \
            and forgotten_at is not null";
        assert_eq!(w.counts(&format!("signal where {nothing}")).await, 1);
        let nothing = "released is null and reason_words is null and companion_id is null";
        assert_eq!(w.counts(&format!("referral where {nothing}")).await, 1);
        let spoken = format!("referral where reference = '{reference}'");
        assert_eq!(w.counts(&spoken).await, 0);
        assert_eq!(w.counts("basis where words is null").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_forgotten_case_does_not_exist_for_anybody() {
    story(async |w| {
        let case = full(&w).await;
        let link = case.link(MAILBOX);
        w.referrals_ended(case.signal, 400).await;
        w.closed(case.signal, "service_helped", 400).await;
        w.retains(Mode::Real).await;
        let (an, id) = (&case.an, case.signal);
        let why = json!({ "reason": "Ik wil zien wat hier vroeger gebeurde." });
        assert_eq!(an.posts(&format!("/desk/signals/{id}/open"), why).await.0, 404);
        assert_eq!(an.works_on(id, json!({ "act": "reopen" })).await, "404 not_found");
        let (_, list) = an.gets("/desk/signals?which=ended").await;
        assert!(!list.to_string().contains(&id.to_string()), "{list}");
        let (_, mine) = case.maria.gets("/me/signals").await;
        assert!(!mine.to_string().contains(&id.to_string()), "{mine}");
        let page = crate::answering::gets(&w, &link).await;
        assert!(!page.html.contains("name=\"code\""), "{}", page.html);
    })
    .await;
}

#[tokio::test]
async fn a_part_of_a_case_is_forgotten_with_it() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let (whole, part) =
            (w.worry(&jan, None, "energy").await, w.worry(&jan, None, "housing").await);
        let (into, of) = (name(whole.0), name(part.0));
        let set = "update signal set state = 'merged', merged_into";
        w.sql(&format!("{set} = {into} where id = {of}")).await;
        let before = w.counts("data_key").await;
        w.closed(whole, "not_a_concern", 31).await;
        assert_eq!(w.retains(Mode::Real).await.not_a_concern, 2);
        assert_eq!(w.counts("data_key").await, before - 2);
    })
    .await;
}
