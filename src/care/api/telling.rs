//! A worker tells a worry: about a person, or about a street.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::signals::here;
use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, SignalId};
use crate::base::text::{Line, Prose};
use crate::buurt::Buurten;
use crate::care::case::Told;
use crate::care::flows::raising::{self, Raising};
use crate::care::signal::Source;
use crate::care::signal_type::{SignalType, Urgency};
use crate::people::Caller;
use crate::web::{Body, Key, Problem, Shape};

/// What a worker saw or heard.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignalTellBody {
    /// What kind of worry.
    #[serde(rename = "type")]
    pub kind: String,
    /// How urgent; that of its kind where nobody says.
    pub urgency: Option<Urgency>,
    /// Whom it is about; a person, or a street.
    pub subject: Option<PersonId>,
    /// About whom, in words, where that is nobody known: at most 120 characters.
    pub about: Option<String>,
    /// The street: at most 120 characters.
    pub street: Option<String>,
    /// What was seen or heard: at most 1 000 characters.
    pub text: String,
    /// How the person may be reached, and how never: at most 200 characters.
    pub safe_contact: Option<String>,
}

/// The name of what was told.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignalToldView {
    /// It.
    pub id: SignalId,
}

/// What was told, checked: only who tells it is missing.
#[derive(Debug)]
pub struct Checked {
    kind: SignalType,
    urgency: Option<Urgency>,
    subject: Option<PersonId>,
    told: Told,
}

impl Shape for SignalTellBody {
    type Checked = Checked;

    fn checked(self) -> Result<Checked, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let kind = SignalType::read(&self.kind);
        if kind.is_none() {
            wrong.push(FieldError::new("/type", "unknown_value"));
        }
        let mut line = |it: Option<String>, at: &str| {
            let it = it.filter(|it| !it.trim().is_empty())?;
            match Line::<1, 200>::checked(&it, at) {
                Ok(it) => Some(it.as_str().to_owned()),
                Err(why) => {
                    wrong.push(why);
                    None
                }
            }
        };
        let about = line(self.about, "/about");
        let street = line(self.street, "/street");
        let safe_contact = line(self.safe_contact, "/safe_contact");
        if self.subject.is_none() && street.is_none() && about.is_none() {
            wrong.push(FieldError::new("/subject", "required"));
        }
        let text = Prose::<1, 1000>::checked(&self.text, "/text").map_err(|it| wrong.push(it));
        match (kind, text) {
            (Some(kind), Ok(text)) if wrong.is_empty() => {
                let text = Some(text.as_str().to_owned());
                let told = Told { text, about, street, safe_contact, ..Told::default() };
                Ok(Checked { kind, urgency: self.urgency, subject: self.subject, told })
            }
            _ => Err(wrong),
        }
    }
}

/// Tells a worry as a worker.
#[utoipa::path(post, path = "/desk/signals", request_body = SignalTellBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = SignalToldView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_signal_tell(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    key: Key,
    body: Body<SignalTellBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let it = body.it;
    let raising = Raising {
        kind: it.kind,
        urgency: it.urgency,
        source: Source::Worker,
        worried: None,
        subject: it.subject,
        also: Vec::new(),
        told: it.told,
        request: None,
        person: Some(caller.person),
        partner: None,
    };
    let id = raising::raise(&house, &buurt, once, raising).await?;
    Ok(HttpResponse::Created().json(SignalToldView { id }))
}
