//! Small help, told as stories over HTTP: who asks, who comes, who is told, who sees what.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod after;
mod again;
mod amounts;
mod beside;
mod board;
mod changing;
mod closed_door;
mod company;
mod counted;
mod digest;
mod extras;
mod filters;
mod first_right;
mod letting_down;
mod phone;
mod race;
mod refusing;
mod saying_no;
mod series;
mod series_bounds;
mod series_ending;
mod steering;
pub mod stored;
mod tables;
mod talking;
mod thanks;
mod two;
mod waves;
mod wishes;
mod young;

use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use chrono::TimeDelta;
use serde_json::{Value, json};

pub use self::series::pairs;
use crate::world::{Person, World, in_short};

/// The id of a request, as a story carries it.
pub type Asked = String;

/// What a story asks about a request.
impl Person {
    /// Asks for something tomorrow afternoon.
    pub async fn asks(&self, text: &str) -> Asked {
        let (status, view) = self.tries_to_ask(text, json!({})).await;
        assert_eq!(status, 201, "{view}");
        id(&view)
    }

    /// Asks, with something else in the form.
    pub async fn tries_to_ask(&self, text: &str, more: Value) -> (u16, Value) {
        let day = (self.world.now() + TimeDelta::days(1)).date_naive();
        let mut form = json!({
            "category": "groceries", "when": { "day": day, "part": "afternoon" },
        });
        if !text.is_empty() {
            form["text"] = json!(text);
        }
        for (name, value) in more.as_object().unwrap() {
            form[name] = value.clone();
        }
        self.posts("/help-requests", form).await
    }

    /// Does something with a request, and says what came of it.
    pub async fn does(&self, act: &str, asked: &Asked, body: Value) -> String {
        in_short(self.posts(&format!("/help-requests/{asked}/{act}"), body).await)
    }

    pub async fn accepts(&self, asked: &Asked) -> String {
        self.acted("accept", asked).await
    }

    /// What one is to a request after an act on it.
    pub async fn acted(&self, act: &str, asked: &Asked) -> String {
        let (status, view) = self.posts(&format!("/help-requests/{asked}/{act}"), json!({})).await;
        let word = view.get("code").or_else(|| view.get("role")).and_then(Value::as_str);
        format!("{status} {}", word.unwrap_or_default())
    }

    pub async fn sees(&self, asked: &Asked) -> Value {
        self.gets(&format!("/help-requests/{asked}")).await.1
    }

    /// Tells whether this is offered to them at a request.
    pub async fn may(&self, act: &str, asked: &Asked) -> bool {
        self.sees(asked).await["can"].as_array().unwrap().contains(&json!(act))
    }

    pub async fn board(&self) -> Vec<Asked> {
        let (status, list) = self.gets("/board").await;
        assert_eq!(status, 200, "{list}");
        list["items"].as_array().unwrap().iter().map(id).collect()
    }

    /// The kinds of notices that were told to this person about a request.
    pub async fn heard(&self, asked: &Asked, worker: &Self) -> Vec<String> {
        let view = worker.gets(&format!("/desk/help-requests/{asked}")).await.1;
        let told = view["told"].as_array().unwrap_or_else(|| panic!("{view}"));
        let mine = told.iter().filter(|it| it["person"] == json!(self.id));
        mine.map(|it| it["kind"].as_str().unwrap().to_owned()).collect()
    }
}

impl World {
    /// At noon Rosa asked, with words of her own or none, and Jan helps: who they are, and the request.
    pub async fn matched(&self, text: &str) -> (Person, Person, Asked) {
        self.noon();
        let [rosa, jan] = self.neighbours(["Rosa", "Jan"]).await;
        let milk = rosa.asks(text).await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        self.due().await;
        (rosa, jan, milk)
    }

    /// The kinds of the tasks that are open.
    pub async fn tasks(&self, worker: &Person) -> Vec<String> {
        let list = worker.gets("/tasks").await.1;
        let items = list["items"].as_array().unwrap_or_else(|| panic!("{list}"));
        let mut kinds: Vec<_> =
            items.iter().map(|it| it["kind"].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds
    }

    /// Sunday, 13:00: phones may ring.
    pub fn noon(&self) {
        self.later(TimeDelta::hours(4));
    }

    /// Somebody who works here signs in again, on another day.
    pub async fn back(&self, who: &Person) -> Person {
        let signed_in = begin(&self.shared().house, who.id, who.buurt, Kind::Staff).await.unwrap();
        Person { signed_in, ..who.clone() }
    }

    /// Lets the half hour pass in which who was asked may answer, and a minute more.
    pub async fn nobody_answers(&self) {
        self.after(TimeDelta::minutes(31)).await;
        self.later(TimeDelta::minutes(1));
    }

    /// Lets time go by, and what is due then happen.
    pub async fn after(&self, by: TimeDelta) {
        self.later(by);
        self.due().await;
    }
}

pub fn id(view: &Value) -> Asked {
    view["id"].as_str().unwrap_or_else(|| panic!("{view}")).to_owned()
}

/// Whoever is refused reads why, in their own language.
#[test]
fn every_refusal_has_words_in_every_language() {
    use buurtnet::base::words::{Lang, known};
    use buurtnet::help::request::Refusal;

    let codes = Refusal::ALL.iter().map(|it| it.word()).chain(["when_past", "when_too_far"]);
    for code in codes {
        let id = format!("problem-{}", code.replace('_', "-"));
        for lang in Lang::ALL {
            assert!(known(lang, &id), "{id} in {}", lang.code());
        }
    }
}
