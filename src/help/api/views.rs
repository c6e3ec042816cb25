//! What is shown of requests. A person's name in the database stands in no neighbour's view.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::along::CompanyView;
use super::series::SeriesView;
use super::talk_views::TalkLineView;
use super::visits::{AmountView, MoneyView};
use crate::base::ids::{PersonId, RequestId};
use crate::base::words::Lang;
use crate::help::question::Extras;
use crate::help::window::Part;
use crate::people::person::Gender;

/// What the guard says about a text. Nothing of it is stored.
#[derive(Debug, Serialize, ToSchema)]
pub struct HelpPreviewView {
    /// `publish`, `publish_with_tip`, `hold_verified_only`, `hold_for_worker`, `redirect`,
    /// `emergency`.
    pub decision: String,
    /// What it is about, when that is clear.
    pub category: Option<String>,
    /// Help lines, the most urgent first.
    pub help_lines: Vec<String>,
    /// Service types, and `buurtwerker`.
    pub redirect_to: Vec<String>,
    /// As a neighbour would see it.
    pub masked_text: String,
    /// What to say, in the language of the screen.
    pub sentences: Vec<String>,
    /// The ids of these sentences, in the same order.
    pub sentence_ids: Vec<String>,
}

/// When help is wanted.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WhenView {
    /// The day, `2026-11-22`; absent when it does not matter.
    pub day: Option<String>,
    /// `morning`, `noon`, `afternoon`, `evening`, `any`.
    #[schema(value_type = Option<String>)]
    pub part: Option<Part>,
    /// It does not matter when.
    pub flexible: bool,
    /// Not before.
    pub starts_at: DateTime<Utc>,
    /// Not after.
    pub ends_at: DateTime<Utc>,
}

/// What somebody is to a request, which decides what is shown of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum HelpRole {
    /// Asks.
    Asker,
    /// Was asked.
    Asked,
    /// Helps, or helped.
    Assigned,
    /// Helps if another cannot.
    Reserve,
    /// Counted on it once, or sees that it ended.
    Past,
    /// May help.
    Neighbour,
    /// Works here.
    Worker,
}

/// One request, as one may see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct HelpRequestView {
    /// Which.
    pub id: RequestId,
    /// What one is to it.
    pub role: HelpRole,
    /// The name of the neighbourhood next door in which it is asked; absent where it is one's own.
    pub next_door: Option<String>,
    /// Which kind of small help.
    pub category: String,
    /// `review`, `open`, `matched`, `confirming`, `done`, `closed`.
    pub state: String,
    /// Why it ended: `withdrawn`, `solved_elsewhere`, `expired_unmatched`, `referred`,
    /// `out_of_scope`, `duplicate`, `rejected`, `not_delivered`.
    pub reason: Option<String>,
    /// When.
    pub when: WhenView,
    /// How many helpers are needed.
    pub places: u8,
    /// How many are found.
    pub found: u8,
    /// What was told besides.
    #[schema(value_type = std::collections::HashMap<String, Value>)]
    pub extras: Extras,
    /// `none`, `waiting` (a human reads them first), `shown`.
    pub words: String,
    /// The own words, as one may see them.
    pub text: Option<String>,
    /// Rather a woman or a man; for the asker and a worker.
    pub wish: Option<Gender>,
    /// Languages in which the asker wants to talk.
    pub languages: Vec<Lang>,
    /// One meets at the meeting place, not at her home.
    pub at_meeting_place: bool,
    /// Rather the neighbour of last time.
    pub same_helper: bool,
    /// It comes back every week or every two weeks.
    pub series: Option<SeriesView>,
    /// A worker asked for her.
    pub on_behalf: bool,
    /// By when the asker hears something, while one searches.
    pub hear_by: Option<DateTime<Utc>>,
    /// Who helps, for the asker and a worker.
    pub helpers: Vec<HelperView>,
    /// Who asks, for who helps: as the asker chose.
    pub asker: Option<AskerView>,
    /// One's own offer.
    pub offer: Option<OfferView>,
    /// The walk, in coarse words.
    pub walk: Option<String>,
    /// The threads about it that one may see.
    pub talks: Vec<TalkLineView>,
    /// How it is paid, where something is bought.
    pub money: Option<MoneyView>,
    /// The card with which the asker thanked.
    pub card: Option<String>,
    /// The line beside it: for who said it and for who came, and for nobody else.
    pub thanks: Option<String>,
    /// What a request that is not for neighbours needs instead.
    pub instead: Option<HelpPreviewView>,
    /// What one can do with it now.
    pub can: Vec<HelpAct>,
    /// What happened, the oldest first.
    pub timeline: Vec<LineView>,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
}

/// Something that can be done with a request, named after its route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the last part of the route that does it")]
pub enum HelpAct {
    Accept,
    Decline,
    Seen,
    BackOut,
    MoreThanSmall,
    Done,
    Withdraw,
    Confirm,
    Change,
    Extend,
    Thank,
    Again,
    RefuseHelper,
    ReleaseContact,
    Amount,
    Paid,
    Company,
    CompanyDecline,
    Hold,
    Unhold,
    Widen,
    AskPerson,
    Publish,
    Reject,
}

/// One thing that happened: a sentence by its id.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LineView {
    /// When.
    pub at: DateTime<Utc>,
    /// The id of the sentence, such as `line-asked`.
    pub words: String,
    /// Its number, where it has one.
    pub number: Option<u32>,
}

/// Somebody who helps, for the asker.
#[derive(Debug, Serialize, ToSchema)]
pub struct HelperView {
    /// The name of the offer, for acts about this helper.
    #[serde(rename = "ref")]
    pub mark: Uuid,
    /// First name, or the whole name for a worker.
    pub name: String,
    /// The name of the neighbourhood next door from which they come; absent for a neighbour of one's own.
    pub from: Option<String>,
    /// `assigned`, `reserve`, `done`, …
    pub state: String,
    /// The word this helper says at the door.
    pub door_word: String,
    /// Whether this helper says that it worked.
    pub said_worked: bool,
    /// Whether the asker may still say *liever iemand anders* of this one.
    pub refusable: bool,
    /// Whether the asker would gladly be helped by them again; absent where that is not to be said.
    pub again: Option<bool>,
    /// Since when this helper can see name, phone and address.
    pub shown_at: Option<DateTime<Utc>>,
    /// The asker is asked for her yes to this name before this moment.
    pub waits_until: Option<DateTime<Utc>>,
    /// The organisation for which this helper volunteers; absent: helps as a neighbour.
    pub volunteer_of: Option<String>,
    /// Who comes along.
    pub company: Option<CompanyView>,
    /// What this helper paid in a shop.
    pub amount: Option<AmountView>,
    /// Who it is; for a worker.
    pub person: Option<PersonId>,
}

/// Who asks, for who helps. What is absent is not released.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskerView {
    /// Name.
    pub name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Where to meet, when it is not at home.
    pub meeting_place: Option<String>,
    /// The word to say at the door.
    pub door_word: String,
    /// The asker is still asked for her yes, until then.
    pub waits_until: Option<DateTime<Utc>>,
    /// Hidden again from this moment.
    pub until: Option<DateTime<Utc>>,
    /// Name, phone and address follow once the helper accepted the discretion agreement.
    pub agree_first: bool,
    /// That the number stays here: the team calls. Why is nobody's business.
    pub call_the_team: bool,
    /// Who it is; for a worker.
    pub person: Option<PersonId>,
}

/// One's own offer.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfferView {
    /// `sent`, `seen`, `assigned`, `reserve`, `declined`, …
    pub state: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// "Waarom ik?": ids of reasons, such as `walk`, `talent`.
    pub why: Vec<String>,
    /// The organisation for which one volunteers; absent: one helps as a neighbour.
    pub volunteer_of: Option<String>,
    /// Who comes along.
    pub company: Option<CompanyView>,
    /// What one paid in a shop.
    pub amount: Option<AmountView>,
    /// Whether one would gladly help this neighbour again; absent where that is not to be said.
    pub again: Option<bool>,
    /// First name of the helper who asks one to come along.
    pub asked_by: Option<String>,
    /// A place came free: until when one is asked to take it.
    pub asked_until: Option<DateTime<Utc>>,
    /// Something changed: until when one is asked to say yes again.
    pub again_by: Option<DateTime<Utc>>,
}

/// One line of a list of requests.
#[derive(Debug, Serialize, ToSchema)]
pub struct HelpLineView {
    /// Which.
    pub id: RequestId,
    /// Which kind of small help.
    pub category: String,
    /// Where it stands.
    pub state: String,
    /// Why it ended.
    pub reason: Option<String>,
    /// When.
    pub when: WhenView,
    /// How many helpers are needed.
    pub places: u8,
    /// How many are found.
    pub found: u8,
    /// What was told besides.
    #[schema(value_type = std::collections::HashMap<String, Value>)]
    pub extras: Extras,
    /// The own words, as one may see them.
    pub text: Option<String>,
    /// The walk, in coarse words.
    pub walk: Option<String>,
    /// Where one's own offer stands.
    pub offer: Option<String>,
    /// Whether one says, as who helps, that it worked.
    pub said_worked: bool,
    /// Whether one is asked, as who helps, how it went.
    pub asks_how: bool,
    /// "Waarom ik?"
    pub why: Vec<String>,
    /// The name of the neighbourhood next door in which it is asked; absent where it is one's own.
    pub next_door: Option<String>,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
}

/// One page of requests.
#[derive(Debug, Serialize, ToSchema)]
pub struct HelpListView {
    /// Its lines.
    pub items: Vec<HelpLineView>,
    /// Where the next page begins; absent on the last.
    pub next: Option<String>,
}
