//! The person reads their own file: after a fresh sign-in, alone, and nothing of who told it.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use buurtnet::base::ids::SignalId;
use buurtnet::care::flows::retaining::Mode;
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::answering::{Case, MAILBOX};
use crate::world::{Person, World, in_short, story};

impl Person {
    /// Signs in anew.
    async fn comes_back(&self, kind: Kind) -> Self {
        let house = &self.world.shared().house;
        let signed_in = begin(house, self.id, self.buurt, kind).await.unwrap();
        Self { signed_in, ..self.clone() }
    }

    async fn reads(&self, id: SignalId) -> (u16, Value) {
        self.posts(&format!("/me/file/{id}/open"), json!({})).await
    }

    async fn files(&self) -> Vec<Value> {
        let (status, list) = self.gets("/me/file").await;
        assert_eq!(status, 200, "{list}");
        list["files"].as_array().unwrap().clone()
    }
}

/// A worry about somebody who was told of it.
pub async fn mine(w: &World, who: &Person) -> SignalId {
    let worry = w.worry(who, Some(who), "energy").await;
    w.sql("update signal set informed_at = raised_at, inform_by = null").await;
    worry
}

/// A worry of Jan about Rosa, which An talked about with her.
async fn told(w: &World, kind: &str) -> (Person, Person, Person, SignalId) {
    let (jan, rosa, an) =
        (w.neighbour("Jan").await, w.neighbour("Rosa").await, w.worker("An").await);
    let worry = w.worry(&jan, Some(&rosa), kind).await;
    assert_eq!(an.works_on(worry, json!({ "act": "claim" })).await, "200 triage");
    (jan, rosa, an, worry)
}

async fn informs(an: &Person, worry: SignalId) {
    assert!(an.works_on(worry, json!({ "act": "inform" })).await.starts_with("200"));
    let summary = json!({ "act": "summarise", "words": "Rosa wil warmte in huis." });
    assert!(an.works_on(worry, summary).await.starts_with("200"));
}

#[tokio::test]
async fn the_person_reads_what_is_theirs_and_who_opened_it() {
    story(async |w| {
        let case = Case::new(&w).await;
        case.comes_in(MAILBOX).await;
        case.an.opens_case(case.signal).await;
        assert_eq!(case.maria.files().await.len(), 1);
        let (status, file) = case.maria.reads(case.signal).await;
        assert_eq!(status, 200, "{file}");
        assert_eq!(file["kind"], "housing");
        assert_eq!(file["services"][0]["name"], "Sociale dienst");
        assert_eq!(file["services"][0]["released"][0]["category"], "first_name");
        assert_eq!(file["consents"][0]["can_withdraw"], true);
        let who: Vec<&str> = file["looks"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["who"].as_str().unwrap())
            .collect();
        assert!(who.contains(&"An") && who.contains(&"Sociale dienst"), "{who:?}");
        assert!(!who.contains(&"Maria"), "one's own looks are not shown");
        let chain = "audit where action = 'care.file'";
        assert_eq!(w.counts(chain).await, 1, "the line comes first");
    })
    .await;
}

#[tokio::test]
async fn no_file_and_no_copy_holds_the_words_or_the_name_of_who_told_it() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        let note = json!({ "act": "note", "words": "Jan belde nog eens hierover." });
        assert!(an.works_on(worry, note).await.starts_with("200"));
        informs(&an, worry).await;
        let (_, file) = rosa.reads(worry).await;
        let (status, copy) = rosa.posts(&format!("/me/file/{worry}/export"), json!({})).await;
        assert_eq!(status, 200);
        for text in [file.to_string(), copy.to_string()] {
            assert!(text.contains("Rosa wil warmte in huis."), "{text}");
            for word in ["Jan", "gordijnen", "nooit via de zoon", "reporter", "worried", "told"] {
                assert!(!text.contains(word), "{word} in {text}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn another_member_of_the_household_sees_nothing() {
    story(async |w| {
        let (jan, rosa, an, worry) = told(&w, "energy").await;
        informs(&an, worry).await;
        let pol = w.neighbour("Pol").await; // of the same door
        for other in [&jan, &pol] {
            assert_eq!(other.files().await, Vec::<Value>::new());
            assert_eq!(other.reads(worry).await.0, 404);
            let body = json!({ "words": "Dat klopt niet." });
            assert_eq!(other.posts(&format!("/me/file/{worry}/correct"), body).await.0, 404);
            assert_eq!(other.posts(&format!("/me/file/{worry}/export"), json!({})).await.0, 404);
        }
        let basis = buurtnet::base::ids::BasisId::new(w.now());
        assert_eq!(pol.posts(&format!("/bases/{basis}/withdraw"), json!({})).await.0, 404);
        assert_eq!(rosa.files().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_quarter_of_an_hour_after_signing_in_one_signs_in_again() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        informs(&an, worry).await;
        w.later(TimeDelta::minutes(16));
        let again = "409 file_sign_in_again";
        assert_eq!(in_short(rosa.gets("/me/file").await), again);
        assert_eq!(in_short(rosa.reads(worry).await), again);
        let copy = rosa.posts(&format!("/me/file/{worry}/export"), json!({})).await;
        assert_eq!(in_short(copy), again);
        let path = format!("/me/file/{worry}/correct");
        assert_eq!(in_short(rosa.posts(&path, json!({ "words": "Nee." })).await), again);
        let rosa = rosa.comes_back(Kind::Resident).await;
        assert_eq!(rosa.reads(worry).await.0, 200);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_read_on_a_device_that_others_use() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        informs(&an, worry).await;
        let rosa = rosa.comes_back(Kind::Shared).await;
        assert_eq!(in_short(rosa.gets("/me/file").await), "409 file_shared_device");
        assert_eq!(in_short(rosa.reads(worry).await), "409 file_shared_device");
    })
    .await;
}

#[tokio::test]
async fn violence_abuse_and_the_safety_of_a_child_leave_no_trace_on_the_screen() {
    story(async |w| {
        for kind in ["partner_violence", "elder_abuse", "child_safety"] {
            let (_, rosa, an, worry) = told(&w, kind).await;
            informs(&an, worry).await;
            assert_eq!(rosa.files().await, Vec::<Value>::new(), "{kind}");
            assert_eq!(rosa.reads(worry).await.0, 404, "{kind}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_nobody_told_them_yet_they_do_not_learn_from_a_screen() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        assert_eq!(rosa.files().await, Vec::<Value>::new());
        assert_eq!(rosa.reads(worry).await.0, 404);
        informs(&an, worry).await;
        assert_eq!(rosa.files().await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_correction_stands_beside_and_a_worker_reads_it() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        informs(&an, worry).await;
        let path = format!("/me/file/{worry}/correct");
        let (status, wrong) = rosa.posts(&path, json!({ "words": " " })).await;
        assert_eq!((status, &wrong["errors"][0]["pointer"]), (422, &json!("/words")));
        let body = json!({ "words": "De verwarming werkt weer." });
        let key = "een-keer-en-niet-vaker";
        for _ in 0..2 {
            assert_eq!(rosa.posts_under(key, &path, body.clone()).await.0, 204);
        }
        let (_, file) = rosa.reads(worry).await;
        assert_eq!(file["corrections"].as_array().unwrap().len(), 1);
        assert_eq!(file["corrections"][0]["words"], "De verwarming werkt weer.");
        assert_eq!(file["summary"], "Rosa wil warmte in huis.", "nothing is overwritten");
        assert!(an.to_do().await.contains(&"file_corrected".to_owned()));
        let case = an.opens_case(worry).await;
        let corrected = &case["events"][0];
        assert_eq!(corrected["kind"], "corrected");
        assert_eq!(corrected["words"], "De verwarming werkt weer.");
        let sealed = w.bytes("signal_event", "words").await;
        assert!(!sealed.iter().any(|it| it.windows(10).any(|it| it == b"verwarming")));
    })
    .await;
}

#[tokio::test]
async fn the_person_takes_a_yes_back_at_once_and_only_a_yes() {
    story(async |w| {
        let case = Case::new(&w).await;
        let link = case.link(MAILBOX);
        let (_, file) = case.maria.reads(case.signal).await;
        let basis = file["consents"][0]["id"].as_str().unwrap().to_owned();
        let path = format!("/bases/{basis}/withdraw");
        let duty = "update basis set kind = 'vital_interest', how = null, until = null, \
            review_due = given_at";
        let yes = "update basis set kind = 'consent', how = 'spoken', review_due = null, \
            until = '2027-05-01T10:00:00+00:00'";
        w.sql(duty).await;
        assert_eq!(case.maria.posts(&path, json!({})).await.0, 404);
        w.sql(yes).await;
        assert_eq!(case.maria.posts(&path, json!({})).await.0, 204);
        let (_, file) = case.maria.reads(case.signal).await;
        assert!(file["consents"][0]["withdrawn"].is_string());
        assert_eq!(file["services"][0]["code"], "cancelled");
        let page = crate::answering::gets(&w, &link).await;
        assert!(!page.html.contains("name=\"code\""));
    })
    .await;
}

#[tokio::test]
async fn a_forgotten_case_is_in_no_file() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        informs(&an, worry).await;
        w.closed(worry, "not_a_concern", 31).await;
        assert_eq!(rosa.files().await.len(), 1);
        w.retains(Mode::Real).await;
        assert_eq!(rosa.files().await, Vec::<Value>::new());
        assert_eq!(rosa.reads(worry).await.0, 404);
    })
    .await;
}

#[tokio::test]
async fn how_to_call_safely_stands_above_every_number_of_a_desk() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        let path = format!("/people/{}/reach", rosa.id);
        let (_, reach) = an.gets(&path).await;
        assert_eq!(reach["safely"], json!(["Bel na 18 u., nooit via de zoon."]));
        let keys: Vec<&String> = reach.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["automatic", "contact", "part", "safely"], "nothing else of the case");
        assert_eq!(rosa.gets(&path).await.0, 403);
        assert_eq!(w.stranger_worker("Els").await.gets(&path).await.0, 404);
        w.closed(worry, "not_a_concern", 31).await;
        w.retains(Mode::Real).await;
        assert_eq!(an.gets(&path).await.1["safely"], json!([]));
    })
    .await;
}

#[tokio::test]
async fn a_service_that_reads_the_number_reads_how_to_call_safely() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        let ocmw =
            w.service("Sociaal Huis", buurtnet::care::directory::service::Channel::Phone).await;
        let body = json!({ "service": ocmw, "categories": ["first_name", "phone"] });
        let path = format!("/desk/signals/{worry}/release-preview");
        let (_, preview) = an.posts(&path, body).await;
        let order = |all: &Value| -> Vec<String> {
            let all = all["released"].as_array().unwrap().iter();
            all.map(|it| it["category"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(order(&preview), ["first_name", "phone", "safe_contact"]);
        let mut yes = crate::caring::yes_to(ocmw);
        yes["answers"][0]["categories"] = json!(["first_name", "phone"]);
        assert_eq!(an.talks(worry, yes).await, "200 referred");
        let (_, file) = rosa.reads(worry).await;
        let mine = ["first_name", "phone"];
        assert_eq!(order(&file["services"][0]), mine, "the sentence of who told it stays away");
        assert!(!file.to_string().contains("via de zoon"), "{file}");
        let case = an.opens_case(worry).await;
        assert_eq!(order(&case["referrals"][0]), ["first_name", "phone", "safe_contact"]);
    })
    .await;
}

#[tokio::test]
async fn nothing_goes_out_by_itself_to_whom_it_is_about() {
    story(async |w| {
        let (_, rosa, an, worry) = told(&w, "energy").await;
        let ocmw =
            w.service("Sociaal Huis", buurtnet::care::directory::service::Channel::Phone).await;
        assert_eq!(an.talks(worry, crate::caring::yes_to(ocmw)).await, "200 referred");
        w.due().await;
        w.later(TimeDelta::days(40));
        w.due().await;
        w.closed(worry, "service_helped", 400).await;
        w.retains(Mode::Real).await;
        w.due().await;
        let who = crate::retention::person(rosa.id);
        assert_eq!(w.counts(&format!("attempt where person_id = {who}")).await, 0);
        assert_eq!(w.counts(&format!("promise where person_id = {who}")).await, 0);
    })
    .await;
}
