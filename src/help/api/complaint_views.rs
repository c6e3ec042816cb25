//! What is sent and shown of what went wrong. Who told it reads their own words and one sentence; who
//! looks at it reads both sides.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::base::clock::Moment;
use crate::base::error::FieldError;
use crate::base::ids::{ComplaintId, PersonId, RequestId};
use crate::base::words::{Lang, say};
use crate::help::complaint::{Complaint, Desk, Hearing, Outcome, State, What};
use crate::help::flows::complaining::{Telling, Words};
use crate::help::flows::judging::{Act, Side};
use crate::people::api::tasks::TaskPersonView;
use crate::people::person::Consent;
use crate::web::Shape;

/// Something that went wrong.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ComplaintBody {
    /// `lost_or_broken`, `unsafe`, `improper`, `quarrel`, `money`, `worker`, `other`.
    pub what: String,
    /// In which request, when it was in one.
    pub request: Option<RequestId>,
    /// With which helper of it, by the name of their offer.
    pub helper: Option<Uuid>,
    /// In one's own words, at most 1 000 characters.
    #[validate(length(max = 1000))]
    pub words: Option<String>,
    /// The help lines were shown, and it is told all the same.
    #[serde(default)]
    pub lines_seen: bool,
    /// For whom a worker writes it down.
    pub on_behalf_of: Option<PersonId>,
    /// How that person agreed.
    pub consent: Option<Consent>,
}

impl Shape for ComplaintBody {
    type Checked = Telling;

    fn checked(self) -> Result<Telling, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let what = What::parse(&self.what);
        if what.is_none() {
            wrong.push(FieldError::new("/what", "unknown_value"));
        }
        if self.helper.is_some() && self.request.is_none() {
            wrong.push(FieldError::new("/request", "required"));
        }
        if self.on_behalf_of.is_some() && self.consent.is_none() {
            wrong.push(FieldError::new("/consent", "required"));
        }
        if self.on_behalf_of.is_none() && self.consent.is_some() {
            wrong.push(FieldError::new("/consent", "only_on_behalf"));
        }
        let typed = self.words.filter(|it| !it.trim().is_empty());
        let words = typed.map(|it| Words::checked(&it, "/words")).transpose();
        let words = words.unwrap_or_else(|it| {
            wrong.push(it);
            None
        });
        let Some(what) = what.filter(|_| wrong.is_empty()) else { return Err(wrong) };
        Ok(Telling {
            what,
            request: self.request,
            helper: self.helper,
            words,
            lines_seen: self.lines_seen,
            namens: self.on_behalf_of.zip(self.consent),
        })
    }
}

/// What one said went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyComplaintView {
    /// Its name.
    pub id: ComplaintId,
    /// What; the words are `wrong-what-<what>`.
    pub what: String,
    /// When one said so.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// In which request.
    pub request: Option<RequestId>,
    /// One's own words.
    pub words: Option<String>,
    /// `told`, `heard`, `closed`, `appealed`, `decided`.
    pub state: String,
    /// Where it stands, in a sentence.
    pub sentence: String,
    /// One may ask the coordinator to look again.
    pub may_appeal: bool,
}

/// Makes one ready for who told it.
pub fn mine((it, words): (Complaint, Option<String>), lang: Lang, now: Moment) -> MyComplaintView {
    let sentence = match (it.desk, it.state) {
        (Desk::Coordinator, State::Told | State::Heard) => "wrong-says-coordinator".to_owned(),
        (Desk::Coordinator | Desk::Worker, state) => format!("wrong-says-{}", state.word()),
    };
    MyComplaintView {
        id: it.id,
        what: it.what.word().to_owned(),
        at: it.told,
        request: it.request,
        words,
        state: it.state.word().to_owned(),
        sentence: say(lang, &sentence, &[]),
        may_appeal: it.may_appeal(now),
    }
}

/// One line of what a desk looks at: nobody's name in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintLineView {
    /// Its name.
    pub id: ComplaintId,
    /// What.
    pub what: String,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// `told`, `heard`, `closed`, `appealed`, `decided`.
    pub state: String,
    /// Somebody of the team still has to do something.
    pub waits: bool,
    /// Somebody may be in danger.
    pub safety: bool,
    /// It is the coordinator's alone.
    pub coordinators: bool,
}

impl From<Complaint> for ComplaintLineView {
    fn from(it: Complaint) -> Self {
        Self {
            id: it.id,
            what: it.what.word().to_owned(),
            at: it.told,
            state: it.state.word().to_owned(),
            waits: it.state.waits(),
            safety: it.what.is_safety(),
            coordinators: it.desk == Desk::Coordinator,
        }
    }
}

/// What went wrong, opened for who looks at it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintView {
    /// What, and where it stands.
    pub line: ComplaintLineView,
    /// Who told it.
    pub by: Option<TaskPersonView>,
    /// About whom.
    pub about: Option<TaskPersonView>,
    /// In which request; a year after its end it is forgotten.
    pub request: Option<RequestId>,
    /// Which kind of help that was.
    pub category: Option<String>,
    /// Who told it was the one who helped.
    pub by_helper: bool,
    /// A worker wrote it down.
    pub on_behalf: bool,
    /// Whom it is about is asked for nothing meanwhile.
    pub pauses: bool,
    /// The words of who told it.
    pub words: Option<String>,
    /// `spoken`, `not_reached`, `not_safe`, `nobody`.
    pub hearing: Option<String>,
    /// The side of the other, as it was written down.
    pub side: Option<String>,
    /// What became of it.
    pub outcome: Option<String>,
    /// What one can do now: `hear`, `close`, `appeal`.
    pub can: Vec<String>,
    /// The answers that fit.
    pub outcomes: Vec<String>,
}

/// What is done with it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ComplaintActBody {
    /// `hear`, `close`, `appeal`.
    pub act: String,
    /// With `hear`: `spoken`, `not_reached`, `not_safe`, `nobody`.
    pub hearing: Option<String>,
    /// With `hear`: the side of the other, at most 1 000 characters.
    #[validate(length(max = 1000))]
    pub side: Option<String>,
    /// With `close`: what became of it.
    pub outcome: Option<String>,
}

impl Shape for ComplaintActBody {
    type Checked = Act;

    fn checked(self) -> Result<Act, Vec<FieldError>> {
        let wrong = |pointer: &str, code| vec![FieldError::new(pointer, code)];
        let typed = self.side.filter(|it| !it.trim().is_empty());
        match self.act.as_str() {
            "hear" => {
                let hearing = self.hearing.as_deref().and_then(Hearing::parse);
                let hearing = hearing.ok_or_else(|| wrong("/hearing", "unknown_value"))?;
                let side = typed.map(|it| Side::checked(&it, "/side")).transpose();
                Ok(Act::Hear(hearing, side.map_err(|it| vec![it])?))
            }
            "close" => {
                let outcome = self.outcome.as_deref().and_then(Outcome::parse);
                let outcome = outcome.filter(|it| *it != Outcome::Ended);
                Ok(Act::Close(outcome.ok_or_else(|| wrong("/outcome", "unknown_value"))?))
            }
            "appeal" => Ok(Act::Appeal),
            _ => Err(wrong("/act", "unknown_value")),
        }
    }
}

/// What one can do with it now, as it stands; who may is looked at again when it is done.
pub fn can(it: &Complaint, acts: bool, now: Moment) -> Vec<String> {
    let mut can = Vec::new();
    if acts && it.state.waits() {
        can.push("hear");
    }
    if acts && matches!(it.state, State::Heard | State::Appealed) {
        can.push("close");
    }
    if acts && it.may_appeal(now) {
        can.push("appeal");
    }
    can.into_iter().map(str::to_owned).collect()
}

/// The answers that fit: the two are kept apart, or a helper stops, only where it is about one person.
pub fn outcomes(it: &Complaint, by_helper: bool) -> Vec<String> {
    let fits = |outcome: &&Outcome| match outcome {
        Outcome::Apart => it.about.is_some(),
        Outcome::Stopped => it.about.is_some() && !by_helper,
        Outcome::Ended => false,
        Outcome::TalkedOut
        | Outcome::PutRight
        | Outcome::Agreed
        | Outcome::NothingFound
        | Outcome::HandedOver => true,
    };
    Outcome::ALL.iter().filter(fits).map(|it| it.word().to_owned()).collect()
}
