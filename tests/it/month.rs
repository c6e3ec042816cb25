//! A month of Dijlehoek: what goes well, and what real life does to it. The clock moves hour by hour, every
//! promise is kept at its hour, and whatever anybody is told is read in all six languages.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use buurtnet::app::keeper;
use buurtnet::base::ids::PersonId;
use buurtnet::base::saying::say;
use buurtnet::base::words::Lang;
use buurtnet::delivery::{Keeper, Kept, Notice, run_due};
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::person::Details;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::notices::faults;
use crate::world::{Person, World, story};

mod death;
mod leven;
mod series;

use self::death::a_week_with_a_death;
use self::leven::{somebody_is_away, somebody_moves};
use self::series::{a_series_begins, a_series_rests, two_quarrel};

/// Who lives here, in the languages that they read.
const PEOPLE: [(&str, Lang); 8] = [
    ("Rosa", Lang::Nl),
    ("Jan", Lang::Nl),
    ("Els", Lang::Fr),
    ("Omar", Lang::Ar),
    ("Elif", Lang::Tr),
    ("Oksana", Lang::Uk),
    ("Tom", Lang::En),
    ("Pol", Lang::Nl),
];

/// What somebody was told.
type Told = (PersonId, Notice);

/// The neighbourhood, its people, and all that they were told.
struct Month {
    w: World,
    people: Vec<Person>,
    an: Person,
    told: Arc<Mutex<Vec<Told>>>,
    keeper: Keeper,
}

impl Month {
    async fn begins(w: World) -> Self {
        let mut people = Vec::new();
        for (name, language) in PEOPLE {
            let usual = w.arrival(name);
            let details = Details { language, ..usual.details.clone() };
            people.push(w.arrives(Arrival { details, ..usual }).await);
        }
        let (an, told, inner) = (w.worker("An").await, Arc::default(), keeper(w.shared()));
        let heard: Arc<Mutex<Vec<Told>>> = Arc::clone(&told);
        let keeper: Keeper = Arc::new(move |house, due| {
            if due.kind == "delivery.notice" {
                let read = |name: &str| due.payload[name].clone();
                let person = serde_json::from_value(read("person")).unwrap();
                let notice = serde_json::from_value(read("notice")).unwrap();
                heard.lock().unwrap().push((person, notice));
            }
            inner(house, due)
        });
        let month = Self { w, people, an, told, keeper };
        month.hours(4).await; // Sunday, 13:00
        month
    }

    fn who(&self, name: &str) -> &Person {
        let at = PEOPLE.iter().position(|it| it.0 == name).unwrap();
        self.people.get(at).unwrap()
    }

    /// Lets so many hours go by, and what is due at each of them happen.
    async fn hours(&self, many: i64) {
        for _ in 0..many {
            self.w.later(TimeDelta::hours(1));
            for (kind, kept) in run_due(&self.w.shared().house, &self.keeper).await.unwrap() {
                assert!(!matches!(kept, Kept::GiveUp(_) | Kept::Retry(_)), "{kind}: {kept:?}");
            }
        }
    }

    async fn days(&self, many: i64) {
        self.hours(24 * many).await;
    }

    /// What somebody was told so far, in order.
    fn heard(&self, who: &str) -> Vec<String> {
        let id = self.who(who).id;
        let all = self.told.lock().unwrap();
        all.iter().filter(|it| it.0 == id).map(|it| it.1.kind.clone()).collect()
    }

    fn heard_of(&self, who: &str, kind: &str) -> bool {
        self.heard(who).contains(&kind.to_owned())
    }

    /// Takes in what the worker of this day sees first.
    async fn at_the_desk(&self, kind: &str) -> bool {
        let an = self.w.back(&self.an).await;
        self.w.tasks(&an).await.contains(&kind.to_owned())
    }
}

/// Rosa asks for the first time and is read first; Jan says yes and cannot, Els was in reserve.
#[expect(clippy::cognitive_complexity, reason = "a week is told in one go")]
async fn a_week_with_a_back_out(month: &Month) {
    let [rosa, jan, els] = ["Rosa", "Jan", "Els"].map(|it| month.who(it));
    let milk = rosa.asks("Wie brengt twee liter melk mee van de winkel?").await;
    assert!(rosa.sees(&milk).await["text"].is_string(), "her own words are hers");
    month.hours(1).await;
    assert!(month.at_the_desk("read_words").await);
    let an = month.w.back(&month.an).await;
    assert_eq!(an.does("publish", &milk, json!({})).await, "200 open");
    assert!(month.heard_of("Jan", "asked"), "{:?}", month.heard("Jan"));
    assert_eq!(jan.accepts(&milk).await, "200 assigned");
    assert_eq!(els.accepts(&milk).await, "200 reserve");
    month.hours(2).await;
    assert!(month.heard_of("Rosa", "matched") && month.heard_of("Els", "reserved"));
    assert_eq!(jan.does("back-out", &milk, json!({})).await, "200 open");
    month.hours(1).await;
    assert!(month.heard_of("Els", "promote") && month.heard_of("Rosa", "searching"));
    assert_eq!(els.accepts(&milk).await, "200 assigned");
    month.days(1).await;
    assert_eq!(els.does("done", &milk, json!({})).await, "200 confirming");
    assert_eq!(rosa.does("confirm", &milk, json!({ "outcome": "worked" })).await, "200 done");
    assert_eq!(rosa.does("thank", &milk, json!({ "card": "soup" })).await, "200 done");
    month.days(1).await;
    assert!(month.heard_of("Els", "thanked"));
}

/// Another time, to which who was to come says yes again; then a door that stays closed.
#[expect(clippy::cognitive_complexity, reason = "a week is told in one go")]
async fn a_week_with_a_closed_door(month: &Month) {
    let [omar, tom] = ["Omar", "Tom"].map(|it| month.who(it));
    let lamp = omar.asks("").await;
    month.hours(1).await;
    assert_eq!(tom.accepts(&lamp).await, "200 assigned");
    let day = (month.w.now() + TimeDelta::days(3)).date_naive();
    let moved = json!({ "when": { "day": day, "part": "morning" } });
    assert_eq!(omar.does("change", &lamp, moved).await, "200 matched");
    month.hours(1).await;
    assert!(month.heard_of("Tom", "again"));
    assert_eq!(tom.accepts(&lamp).await, "200 assigned");
    month.days(3).await;
    let closed = json!({ "outcome": "not_worked", "nobody_opened": true });
    assert_eq!(tom.does("confirm", &lamp, closed).await, "200 confirming");
    month.hours(1).await;
    assert!(month.at_the_desk("nobody_opened").await, "a worker looks at once");
    let told = month.heard("Omar").len();
    month.days(2).await;
    assert_eq!(month.heard("Omar").len(), told, "no machine asks him further");
    let an = month.w.back(&month.an).await;
    let fine = json!({ "outcome": "worked" });
    assert_eq!(an.does("confirm", &lamp, fine).await, "200 done", "she found him at his sister's");
    month.days(1).await;
}

/// Nobody can; the asker lets it go on for a week, and then a worker looks along.
async fn a_week_in_which_nobody_can(month: &Month) {
    let elif = month.who("Elif");
    let form = json!({ "category": "odd_job", "when": { "flexible": true } });
    let (status, view) = elif.posts("/help-requests", form).await;
    assert_eq!(status, 201, "{view}");
    let shelf = view["id"].as_str().unwrap().to_owned();
    month.days(6).await;
    month.hours(2).await;
    assert!(month.heard_of("Elif", "expiry"), "{:?}", month.heard("Elif"));
    month.days(1).await;
    assert_eq!(elif.sees(&shelf).await["reason"], "expired_unmatched");
    assert!(month.heard_of("Elif", "unmatched") && month.at_the_desk("unmatched").await);
}

/// What is wrong with a notice in any language, and whom it names.
fn wrong(notice: &Notice) -> Vec<String> {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        wrong.extend(faults(notice, lang));
        for id in notice.sentences() {
            let said = say(lang, &id, &notice.args);
            let names = PEOPLE.iter().map(|it| it.0).chain(["Peeters", "Kapelhof", "Spoorlaan"]);
            wrong.extend(names.filter(|it| said.contains(it)).map(|it| format!("{it} in {said}")));
        }
    }
    wrong
}

#[tokio::test]
async fn a_month_of_dijlehoek_is_lived_through_and_every_notice_reads_in_six_languages() {
    story(async |w| {
        let month = Month::begins(w.clone()).await;
        let began = w.now();
        let milk = a_series_begins(&month).await;
        a_week_with_a_back_out(&month).await;
        a_series_rests(&month, &milk).await;
        two_quarrel(&month).await;
        a_week_with_a_closed_door(&month).await;
        a_week_in_which_nobody_can(&month).await;
        somebody_is_away(&month).await;
        somebody_moves(&month).await;
        a_week_with_a_death(&month).await;
        let lived = w.now() - began;
        month.hours((TimeDelta::days(30) - lived).num_hours()).await;

        let told = month.told.lock().unwrap().clone();
        let kinds: BTreeSet<&str> = told.iter().map(|it| it.1.kind.as_str()).collect();
        for kind in ["asked", "matched", "helping", "reserved", "promote", "searching", "again"] {
            assert!(kinds.contains(kind), "nobody was told {kind}: {kinds:?}");
        }
        for kind in ["confirm", "thanked", "expiry", "unmatched", "first", "resting"] {
            assert!(kinds.contains(kind), "nobody was told {kind}: {kinds:?}");
        }
        for (_, notice) in &told {
            assert_eq!(wrong(notice), [""; 0], "{}", notice.kind);
        }
        // Nothing is left hanging: every request of the month came to an end.
        let open = "help_request where state in ('review', 'open', 'matched', 'confirming')";
        assert_eq!(w.counts(open).await, 0);
        assert_eq!(w.counts("task where state = 'open' and kind = 'given_up'").await, 0);
        let an = w.back(&month.an).await;
        let list: Value = an.gets("/desk/help-requests?all=true").await.1;
        assert_eq!(list["items"].as_array().unwrap().len(), 12);
        assert_eq!(w.counts("help_series where ended_why = 'over'").await, 1);
    })
    .await;
}
