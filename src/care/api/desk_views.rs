//! What a worker sees of a case.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::ids::{BasisId, PersonId, ReferralId, RequestId, ServiceId, SignalId};
use crate::care::signal_type::Urgency;

/// Which signals.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct SignalsQuery {
    /// `open` (the default), `queue`, `mine`, or `ended`.
    pub which: Option<String>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// One page of signals, the most urgent first.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignalsView {
    /// The lines.
    pub items: Vec<SignalLineView>,
    /// What to give as `after` for the next page; absent on the last.
    pub next: Option<String>,
    /// Whether somebody confirmed how long cases are kept: before that none begins.
    pub terms_confirmed: bool,
}

/// One signal, as the list shows it: no content.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignalLineView {
    /// Its name.
    pub id: SignalId,
    /// What kind of worry.
    #[serde(rename = "type")]
    pub kind: String,
    /// How urgent.
    pub urgency: Urgency,
    /// Where it stands: `new`, `triage`, `contact`, `consent`, `referred`, `follow_up`, `closed`,
    /// `merged`.
    pub state: String,
    /// How it was told.
    pub source: String,
    /// How worried the reporter is: `little` or `very`.
    pub worried: Option<String>,
    /// Whom it is about, for whoever has it or while nobody has.
    pub subject: Option<SubjectView>,
    /// Who has it; visibly nobody while absent.
    pub owner: Option<WorkerView>,
    /// Until when somebody waits with it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub snoozed_until: Option<Moment>,
    /// When somebody asks how it goes.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub follow_up: Option<Moment>,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    pub raised: Moment,
    /// Since when it stands there.
    #[schema(value_type = String, format = DateTime)]
    pub since: Moment,
    /// When 112 or 101 was called.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub emergency: Option<Moment>,
}

/// Whom a signal is about.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SubjectView {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Who has a signal.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WorkerView {
    /// Who.
    pub id: PersonId,
    /// Their first name.
    pub first_name: String,
    /// Whether that is the caller.
    pub is_me: bool,
}

/// A case in the clear.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseView {
    /// What the list shows.
    #[serde(flatten)]
    pub line: SignalLineView,
    /// What one may do with it now: words of `POST …/act`, and `talk`, `refer`, `merge`.
    pub acts: Vec<&'static str>,
    /// Whether it is about violence, abuse or a child: advice without a name comes first.
    pub guarded: bool,
    /// The person concerned, with how to reach them.
    pub person: Option<CasePersonView>,
    /// Whom it is about too.
    pub also: Vec<SubjectView>,
    /// What was told; nothing once it was forgotten.
    pub told: Option<WorryToldView>,
    /// The signals that are part of it.
    pub parts: Vec<PartView>,
    /// Who told it, the earliest first.
    pub reporters: Vec<ReporterView>,
    /// The summary that the person saw.
    pub summary: Option<String>,
    /// The help request it came from.
    pub request: Option<RequestId>,
    /// When the person was told that it exists.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub informed: Option<Moment>,
    /// By when the person is told.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub inform_by: Option<Moment>,
    /// Until when the person does not want to hear from us.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub no_contact_until: Option<Moment>,
    /// Why it ended.
    pub closure: Option<String>,
    /// What the person says it did.
    pub outcome: Option<String>,
    /// Part of which other signal it is.
    pub merged_into: Option<SignalId>,
    /// The grounds on which data are shared, the newest first.
    pub bases: Vec<BasisView>,
    /// The referrals, the newest first.
    pub referrals: Vec<ReferralView>,
    /// What happened, the newest first.
    pub events: Vec<EventView>,
}

/// The person concerned.
#[derive(Debug, Serialize, ToSchema)]
pub struct CasePersonView {
    /// Who.
    pub id: PersonId,
    /// Their whole name.
    pub name: String,
    /// How, when, and never by whom they may be reached: read this before the number.
    pub safe_contact: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// The language they read.
    pub language: String,
    /// Street and number.
    pub address: Option<String>,
    /// Year of birth, where it is known.
    pub birth_year: Option<i32>,
}

/// What was told.
#[derive(Debug, Serialize, ToSchema)]
pub struct WorryToldView {
    /// What was seen or heard: codes of the list of facts.
    pub facts: Vec<String>,
    /// What goes well.
    pub strengths: Vec<String>,
    /// In own words.
    pub text: Option<String>,
    /// About whom, in words.
    pub about: Option<String>,
    /// The street.
    pub street: Option<String>,
    /// How the person may be reached.
    pub safe_contact: Option<String>,
}

/// A signal that is part of another.
#[derive(Debug, Serialize, ToSchema)]
pub struct PartView {
    /// Its name.
    pub id: SignalId,
    /// What kind of worry.
    #[serde(rename = "type")]
    pub kind: String,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    pub raised: Moment,
    /// What was told.
    pub told: Option<WorryToldView>,
}

/// Who told it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReporterView {
    /// Their name, unless it was cut.
    pub name: Option<String>,
    /// How.
    pub source: String,
    /// How worried.
    pub worried: Option<String>,
    /// Whether the reporter is asked to call.
    pub call_us: bool,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
}

/// A ground to share data.
#[derive(Debug, Serialize, ToSchema)]
pub struct BasisView {
    /// Its name.
    pub id: BasisId,
    /// `consent`, `representative`, `vital_interest`, `legal_duty`.
    pub kind: String,
    /// `yes` or `no`.
    pub answer: String,
    /// For which service.
    pub service: ServiceId,
    /// The name of the service.
    pub service_name: String,
    /// Which data.
    pub categories: Vec<String>,
    /// What the service may tell back: `nothing`, `taken_up`, `what_happened`.
    pub tell_back: String,
    /// Until when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
    /// How it was obtained.
    pub how: Option<String>,
    /// The ground of a duty.
    pub duty: Option<String>,
    /// The reason, or who speaks for the person.
    pub words: Option<String>,
    /// By when a coordinator looks at it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub review_due: Option<Moment>,
    /// When a coordinator looked at it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub reviewed: Option<Moment>,
    /// When it was given.
    #[schema(value_type = String, format = DateTime)]
    pub given: Moment,
    /// When it was taken back.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub withdrawn: Option<Moment>,
}

/// A referral.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReferralView {
    /// Its name.
    pub id: ReferralId,
    /// The short code that both sides say on the phone.
    pub reference: String,
    /// To which service.
    pub service: ServiceId,
    /// The name of the service.
    pub service_name: String,
    /// Its phone number.
    pub service_phone: Option<String>,
    /// Where it stands: one of the ten codes of FHIR.
    pub code: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub since: Moment,
    /// The ground.
    pub basis: Option<BasisId>,
    /// How the service hears: `phone`, `mail`, `card`.
    pub channel: String,
    /// Somebody hands it over in person.
    pub warm: bool,
    /// What was released, frozen at sending: kind and text.
    pub released: Vec<ReleasedView>,
    /// Why it stopped or waits.
    pub reason: Option<String>,
    /// Until when, for a waiting list: `YYYY-MM-DD`.
    pub waitlist_until: Option<String>,
    /// The reason in words.
    pub reason_words: Option<String>,
    /// What one may note now: the codes that follow.
    pub next: Vec<&'static str>,
    /// What was said.
    pub said: Vec<SaidView>,
}

/// One thing that was released.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleasedView {
    /// Which kind of data.
    pub category: String,
    /// Its text.
    pub text: String,
}

/// What was said about a referral.
#[derive(Debug, Serialize, ToSchema)]
pub struct SaidView {
    /// Its name.
    pub id: Uuid,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// `service` or `worker`.
    pub side: String,
    /// `question`, `answer`, `feedback`, `note`.
    pub kind: String,
    /// Name and function of who says it for the service.
    pub who: Option<String>,
    /// The words.
    pub words: String,
}

/// What happened.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventView {
    /// Its name.
    pub id: Uuid,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// The first name of who did it; nobody when the house did, or a service.
    pub by: Option<String>,
    /// What.
    pub kind: String,
    /// In codes and numbers.
    #[schema(value_type = Object)]
    pub data: Value,
    /// In words.
    pub words: Option<String>,
}
