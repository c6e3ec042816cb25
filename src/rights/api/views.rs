//! What is shown of everything that is kept about somebody. A neighbour is a first name; what others
//! asked, said or chose stands in no field.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::words::Lang;
use crate::community::Said;
use crate::help::StoredSeries;
use crate::help::api::door_key_views::KeptKeyView;
use crate::help::complaint::Complaint;
use crate::people::api::correcting::{SaidWrongView, view};
use crate::people::helping::Helping;
use crate::people::permission::{Role, Standing};
use crate::people::person::{Contact, DayPart, Door, Gender};
use crate::people::session::Kind;
use crate::rights::flows::own::Own;
use crate::rights::looks::{How, Look};
use crate::rights::retention::{TERMS, Term, Unit};

/// Everything that is kept about oneself in this neighbourhood, besides what stands in the own file.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyDataView {
    /// First name.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Mail address.
    pub mail: Option<String>,
    /// The street of the home.
    pub street: Option<String>,
    /// The house number.
    pub number: Option<String>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Being a woman or a man, where one said so.
    pub gender: Option<Gender>,
    /// The language one reads.
    pub language: Lang,
    /// How one wants to hear from us.
    pub contact: Contact,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
    /// Who may come to the door.
    pub door: Door,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Known how far.
    pub standing: Option<Standing>,
    /// Trust, 0 to 3: which help one may give.
    pub trust: u8,
    /// Since when one is here.
    #[schema(value_type = String, format = DateTime)]
    pub joined: Moment,
    /// What one does here besides living.
    pub roles: Vec<Role>,
    /// Whether one helps.
    pub helps: bool,
    /// How.
    pub helping: Helping,
    /// When one accepted the discretion agreement.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub discretion: Option<Moment>,
    /// On which devices one is signed in.
    pub devices: Vec<MyDeviceView>,
    /// What one asked, the latest first.
    pub asked: Vec<MyAskedView>,
    /// What one asked to come back, the oldest first.
    pub series: Vec<MySeriesView>,
    /// What one was to the requests of others, the latest first.
    pub helped: Vec<MyHelpedView>,
    /// What one was told in the last 90 days, the latest first.
    pub told: Vec<MyToldView>,
    /// From when until when one is away; forgotten when one is back.
    pub away: Option<MyAwayView>,
    /// What one said is not right, the latest first.
    pub corrections: Vec<SaidWrongView>,
    /// To what one said "ik kom", the soonest first.
    pub coming: Vec<MyComingView>,
    /// What one said went wrong, the latest first. What others said stands nowhere here.
    pub complaints: Vec<MyWrongView>,
    /// Which keys one gave and has, what is out first.
    pub keys: Vec<KeptKeyView>,
    /// Who saw it, the latest first.
    pub looks: Vec<MyLookView>,
    /// First names of the workers who can look it up at any time.
    pub team: Vec<String>,
    /// How long each thing is kept.
    pub terms: Vec<KeptView>,
}

/// When one is away.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyAwayView {
    /// From this moment on.
    #[schema(value_type = String, format = DateTime)]
    pub from: Moment,
    /// Until this moment; nothing while nobody knows.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
}

/// How long something is kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptView {
    /// What; the words are `own-term-<what>`.
    pub what: String,
    /// How long.
    pub length: u16,
    /// Whether it is counted in months; else in days.
    pub in_months: bool,
}

/// A device.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyDeviceView {
    /// `resident`, `staff`, `shared`.
    pub kind: Kind,
    /// When it was last used.
    #[schema(value_type = String, format = DateTime)]
    pub used: Moment,
}

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

/// Makes it ready to be shown.
pub(super) fn shown(it: Own) -> MyDataView {
    let (me, details) = (it.person.id, it.person.details);
    let (street, number) = it.home.map(|it| (it.street, it.number)).unzip();
    let names = it.names;
    MyDataView {
        first_name: details.name.first,
        last_name: details.name.last,
        phone: details.phone,
        mail: details.mail,
        street,
        number,
        birth_year: details.birth_year,
        gender: details.gender,
        language: details.language,
        contact: details.contact,
        part: details.part,
        door: details.door,
        wish: details.wish,
        standing: it.member.standing,
        trust: it.member.trust,
        joined: it.member.joined_at,
        roles: it.roles.clone(),
        helps: it.member.helps,
        helping: it.member.helping,
        discretion: it.discretion.map(|(_, at)| at),
        devices: it
            .sessions
            .iter()
            .map(|it| MyDeviceView { kind: it.kind, used: it.used_at })
            .collect(),
        asked: it.asked.into_iter().map(asked).collect(),
        series: it.series.into_iter().map(comes_back).collect(),
        helped: it.helped.into_iter().map(helped).collect(),
        told: it.told.into_iter().map(told).collect(),
        away: it.away.map(|it| MyAwayView { from: it.from, until: it.until }),
        corrections: it.corrections.into_iter().map(view).collect(),
        coming: it.coming.into_iter().map(comes).collect(),
        complaints: it.complaints.into_iter().map(complained).collect(),
        keys: it.keys.into_iter().map(|key| KeptKeyView::of(key, me)).collect(),
        looks: it.looks.into_iter().map(|look| saw(look, &names)).collect(),
        team: it.team.iter().filter_map(|id| names.get(id).cloned()).collect(),
        terms: TERMS.into_iter().map(kept).collect(),
    }
}

fn comes(it: Said) -> MyComingView {
    let Said { title, starts_at, people, remind } = it;
    MyComingView { title, starts_at, people, remind }
}

fn complained((it, words): (Complaint, Option<String>)) -> MyWrongView {
    let (what, state) = (it.what.word().to_owned(), it.state.word().to_owned());
    MyWrongView { what, at: it.told, state, words }
}

fn kept(it: Term) -> KeptView {
    let what = it.what.word().to_owned();
    KeptView { what, length: it.length, in_months: it.unit == Unit::Months }
}

fn asked((it, words): (crate::help::mine::Asked, Option<String>)) -> MyAskedView {
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
    }
}

fn comes_back((it, words): (StoredSeries, Option<String>)) -> MySeriesView {
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

fn helped(it: crate::help::mine::Helped) -> MyHelpedView {
    MyHelpedView {
        category: it.category,
        starts_at: it.starts_at,
        // That the asker wanted somebody else is hers: who was refused reads what everybody reads.
        state: if it.state == "removed" { "released".to_owned() } else { it.state },
        declined_for: it.declined_for,
        since: it.since_at,
    }
}

fn told(it: crate::delivery::ledger::Attempt) -> MyToldView {
    MyToldView {
        at: it.at,
        kind: it.kind,
        way: it.way.word().to_owned(),
        result: it.told.word().to_owned(),
    }
}

fn saw(it: Look, names: &HashMap<PersonId, String>) -> MyLookView {
    MyLookView {
        at: it.at,
        who: names.get(&it.who).cloned(),
        role: if it.how == How::Came { "helper" } else { "team" }.to_owned(),
        how: it.how.word().to_owned(),
        category: it.category,
        what: it.what,
    }
}
