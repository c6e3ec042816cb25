//! What is shown of what somebody asked, did, was told and said, and of who saw it. What others said or
//! chose stands in no field.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::base::clock::Moment;
use crate::base::ids::{AgainId, PersonId};
use crate::community::Said;
use crate::delivery::ledger::Attempt;
use crate::help::StoredSeries;
use crate::help::again::Word;
use crate::help::complaint::Complaint;
use crate::help::mine::{Asked, Helped};
use crate::rights::looks::{How, Look};

/// What one asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyAskedView {
    /// The kind of help; the words are `cat-<category>`.
    pub category: String,
    /// When it was asked.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// From when.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Moment,
    /// Until when.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: Moment,
    /// Where it stands.
    pub state: String,
    /// Why it ended.
    pub reason: Option<String>,
    /// In one's own words; 30 days after the end they are forgotten.
    pub words: Option<String>,
    /// What was told besides.
    #[schema(value_type = Object)]
    pub extras: serde_json::Value,
    /// Whether a worker asked it in one's name.
    pub on_behalf: bool,
    /// The line with which one thanked, or a worker in one's name; 30 days after the end it is forgotten.
    pub thanks: Option<String>,
}

/// With whom one would gladly do it again.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyAgainView {
    /// By this name it is taken back.
    pub id: AgainId,
    /// First name.
    pub name: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
}

/// What one asked to come back.
#[derive(Debug, Serialize, ToSchema)]
pub struct MySeriesView {
    /// The kind of help; forgotten when it ended.
    pub category: Option<String>,
    /// When it was asked.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// `week`, `fortnight`.
    pub every: String,
    /// Its last day, where one named one.
    pub until: Option<String>,
    /// Until when it rests.
    pub asleep_until: Option<String>,
    /// Why it ended: `stopped`, `over`, `worker`, `left`.
    pub ended: Option<String>,
    /// In one's own words; forgotten when it ended.
    pub words: Option<String>,
    /// What is told each time.
    #[schema(value_type = Object)]
    pub extras: serde_json::Value,
    /// Whether a worker asked it in one's name.
    pub on_behalf: bool,
}

/// What one was to the request of somebody else.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyHelpedView {
    /// The kind of help; the words are `cat-<category>`.
    pub category: String,
    /// For when.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Moment,
    /// What one said or did: the state of the offer.
    pub state: String,
    /// Why one could not.
    pub declined_for: Option<String>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub since: Moment,
    /// The line with which one was thanked; 30 days after the end it is forgotten.
    pub thanks: Option<String>,
}

/// What one was told.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyToldView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// The kind of notice.
    pub kind: String,
    /// `push`, `app`, `mail`, `phone`.
    pub way: String,
    /// What became of it.
    pub result: String,
}

/// Something to which one comes.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyComingView {
    /// What.
    pub title: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Moment,
    /// With how many.
    pub people: i16,
    /// Whether one is reminded.
    pub remind: bool,
}

/// What one said went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyWrongView {
    /// What; the words are `wrong-what-<what>`.
    pub what: String,
    /// When one said so.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// Where it stands.
    pub state: String,
    /// In one's own words.
    pub words: Option<String>,
}

/// Somebody saw it.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyLookView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// First name; nothing when they are no longer here.
    pub who: Option<String>,
    /// `helper` or `team`.
    pub role: String,
    /// `came`, `opened`, `changed`, `made`, `confirmed`, `acted`.
    pub how: String,
    /// The kind of help, where it was for that.
    pub category: Option<String>,
    /// What was done in one's name; the words are `own-acted-<what>`.
    pub what: Option<String>,
}

pub(super) fn comes(it: Said) -> MyComingView {
    let Said { title, starts_at, people, remind } = it;
    MyComingView { title, starts_at, people, remind }
}

pub(super) fn complained((it, words): (Complaint, Option<String>)) -> MyWrongView {
    let (what, state) = (it.what.word().to_owned(), it.state.word().to_owned());
    MyWrongView { what, at: it.told, state, words }
}

pub(super) fn asked((it, words): (Asked, Option<String>), thanks: Option<String>) -> MyAskedView {
    MyAskedView {
        category: it.category,
        at: it.asked_at,
        starts_at: it.starts_at,
        ends_at: it.ends_at,
        state: it.state,
        reason: it.reason,
        words,
        extras: it.extras,
        on_behalf: it.by_id.is_some(),
        thanks,
    }
}

/// Nobody who is no longer here.
pub(super) fn again(it: Word, names: &HashMap<PersonId, String>) -> Option<MyAgainView> {
    Some(MyAgainView { id: it.id, name: names.get(&it.other).cloned()?, at: it.since })
}

pub(super) fn comes_back((it, words): (StoredSeries, Option<String>)) -> MySeriesView {
    let (series, asked) = (it.series, it.asked.map(|it| it.question));
    MySeriesView {
        category: asked.as_ref().map(|it| it.category.as_str().to_owned()),
        at: it.began,
        every: series.rhythm.every.word().to_owned(),
        until: series.rhythm.until.map(|it| it.to_string()),
        asleep_until: series.asleep_until.map(|it| it.to_string()),
        ended: series.ended.map(|(_, why)| why.word().to_owned()),
        words,
        on_behalf: asked.as_ref().is_some_and(|it| it.by.is_some()),
        extras: asked.map_or_else(|| serde_json::json!({}), |it| serde_json::json!(it.extras)),
    }
}

pub(super) fn helped(it: Helped, thanks: Option<String>) -> MyHelpedView {
    MyHelpedView {
        category: it.category,
        starts_at: it.starts_at,
        // That the asker wanted somebody else is hers: who was refused reads what everybody reads.
        state: if it.state == "removed" { "released".to_owned() } else { it.state },
        declined_for: it.declined_for,
        since: it.since_at,
        thanks,
    }
}

pub(super) fn told(it: Attempt) -> MyToldView {
    MyToldView {
        at: it.at,
        kind: it.kind,
        way: it.way.word().to_owned(),
        result: it.told.word().to_owned(),
    }
}

pub(super) fn saw(it: Look, names: &HashMap<PersonId, String>) -> MyLookView {
    MyLookView {
        at: it.at,
        who: names.get(&it.who).cloned(),
        role: if it.how == How::Came { "helper" } else { "team" }.to_owned(),
        how: it.how.word().to_owned(),
        category: it.category,
        what: it.what,
    }
}
