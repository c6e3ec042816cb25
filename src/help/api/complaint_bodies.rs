//! What is sent about what went wrong: told, heard, answered. Decides nothing.

use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::base::error::FieldError;
use crate::base::ids::{PersonId, RequestId};
use crate::help::complaint::{Hearing, Outcome, What};
use crate::help::flows::complaining::{Telling, Words};
use crate::help::flows::judging::{Act, Side};
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
    /// It is about somebody who works here.
    #[serde(default)]
    pub works_here: bool,
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
            works_here: self.works_here,
            lines_seen: self.lines_seen,
            namens: self.on_behalf_of.zip(self.consent),
        })
    }
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
                if typed.is_some() && hearing != Hearing::Spoken {
                    return Err(wrong("/side", "only_when_heard"));
                }
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
