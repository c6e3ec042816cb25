//! Telling a worry, and what its teller hears of it.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::base::text::{Line, Prose};
use crate::base::words::{Lang, say};
use crate::buurt::Buurten;
use crate::care::facts;
use crate::care::flows::reporting::{self, Telling};
use crate::care::report::Report;
use crate::care::signal::{Source, Told, Worried};
use crate::care::signal_type::SignalType;
use crate::people::Caller;
use crate::web::{Body, Key, Polled, Problem, Shape, reader};

/// A worry as it is sent.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignalBody {
    /// `together` (filled in with the person), `worry`, `self`.
    pub source: String,
    /// What it is about, when the teller says so: an id of `/signal-types`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// What was seen or heard: ids of `/signal-facts`.
    #[validate(length(max = 12))]
    #[serde(default)]
    pub facts: Vec<String>,
    /// What goes well: ids of `/signal-facts`.
    #[validate(length(max = 6))]
    #[serde(default)]
    pub strengths: Vec<String>,
    /// Own words.
    #[validate(length(max = 200))]
    pub text: Option<String>,
    /// `little` or `very`; asked for a worry.
    pub worried: Option<String>,
    /// About whom, where that is nobody known here.
    #[validate(length(max = 120))]
    pub about: Option<String>,
    /// The street.
    #[validate(length(max = 80))]
    pub street: Option<String>,
    /// The help request in which it was seen: then it is about who asked.
    pub request: Option<RequestId>,
    /// How and when the person may be reached safely, and by whom never.
    #[validate(length(max = 200))]
    pub reach: Option<String>,
    /// The person agrees that the worker calls; asked for `together`.
    #[serde(default)]
    pub agrees: bool,
    /// The help lines were shown.
    #[serde(default)]
    pub lines_seen: bool,
}

impl Shape for SignalBody {
    type Checked = Telling;

    fn checked(self) -> Result<Telling, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let mut note = |it: FieldError| wrong.push(it);
        let source = Source::parse(&self.source).filter(|it| it.is_a_neighbours());
        if source.is_none() {
            note(FieldError::new("/source", "unknown_value"));
        }
        let worried = self.worried.as_deref().map(Worried::parse);
        if worried == Some(None) {
            note(FieldError::new("/worried", "unknown_value"));
        }
        let kind = self.kind.as_deref().map(SignalType::read);
        if kind == Some(None) {
            note(FieldError::new("/type", "unknown_value"));
        }
        for (at, id) in self.facts.iter().enumerate().filter(|(_, id)| facts::find(id).is_none()) {
            let _ = id;
            note(FieldError::new(format!("/facts/{at}"), "unknown_value"));
        }
        for at in (0..self.strengths.len()).filter(|at| !goes_well(self.strengths.get(*at))) {
            note(FieldError::new(format!("/strengths/{at}"), "unknown_value"));
        }
        let empty =
            self.facts.is_empty() && self.text.as_deref().is_none_or(|it| it.trim().is_empty());
        if source == Some(Source::Worry) {
            if empty {
                note(FieldError::new("/facts", "required"));
            }
            if worried.is_none() {
                note(FieldError::new("/worried", "required"));
            }
        }
        if source == Some(Source::Together) && !self.agrees {
            note(FieldError::new("/agrees", "required"));
        }
        let text =
            prose::<200>(self.text.as_deref(), "/text").unwrap_or_else(|it| kept(it, &mut note));
        let reach =
            prose::<200>(self.reach.as_deref(), "/reach").unwrap_or_else(|it| kept(it, &mut note));
        let about =
            line::<120>(self.about.as_deref(), "/about").unwrap_or_else(|it| kept(it, &mut note));
        let street =
            line::<80>(self.street.as_deref(), "/street").unwrap_or_else(|it| kept(it, &mut note));
        let (Some(source), true) = (source, wrong.is_empty()) else { return Err(wrong) };
        let report = Report {
            source,
            kind: kind.flatten(),
            facts: self.facts,
            strengths: self.strengths,
            text,
            worried: worried.flatten(),
            agrees: self.agrees,
            lines_seen: self.lines_seen,
        };
        Ok(Telling { report, about, street, request: self.request, reach })
    }
}

fn goes_well(id: Option<&String>) -> bool {
    id.is_some_and(|id| facts::strengths().contains(id))
}

fn kept(error: FieldError, note: &mut impl FnMut(FieldError)) -> Option<String> {
    note(error);
    None
}

/// A text of one or more lines, or nothing when it is blank.
pub(super) fn prose<const MAX: usize>(
    raw: Option<&str>,
    pointer: &str,
) -> Result<Option<String>, FieldError> {
    let Some(raw) = raw.filter(|it| !it.trim().is_empty()) else { return Ok(None) };
    Ok(Some(Prose::<1, MAX>::checked(raw, pointer)?.as_str().to_owned()))
}

/// A text of one line, or nothing when it is blank.
pub(super) fn line<const MAX: usize>(
    raw: Option<&str>,
    pointer: &str,
) -> Result<Option<String>, FieldError> {
    let Some(raw) = raw.filter(|it| !it.trim().is_empty()) else { return Ok(None) };
    Ok(Some(Line::<1, MAX>::checked(raw, pointer)?.as_str().to_owned()))
}

/// What somebody hears of a worry: never its content.
#[derive(Debug, Serialize, ToSchema)]
pub struct HeardView {
    /// When it was told.
    pub at: DateTime<Utc>,
    /// `together`, `worry`, `self`.
    pub source: String,
    /// `received`, `looking`, `followed_up`, `call_us`.
    pub told: String,
    /// The sentence, in the language of the reader.
    pub sentence: String,
}

/// What can be ticked.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignalFactsView {
    /// What one can have seen or heard; the words are `fact-<id>`.
    pub facts: Vec<SignalFactView>,
    /// What may go well.
    pub strengths: Vec<String>,
}

/// Something one can have seen or heard.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignalFactView {
    /// Its name.
    pub id: String,
    /// The domain of life under which it is shown.
    pub domain: String,
    /// Not for a card of a shop.
    pub health: bool,
}

/// Lists what can be ticked.
#[utoipa::path(get, path = "/signal-facts", responses((status = 200, body = SignalFactsView)))]
pub(super) async fn signal_facts() -> Polled<SignalFactsView> {
    let view = |it: &facts::Fact| SignalFactView {
        id: it.id.clone(),
        domain: it.domain.clone(),
        health: it.health,
    };
    Polled(SignalFactsView {
        facts: facts::all().iter().map(view).collect(),
        strengths: facts::strengths().to_vec(),
    })
}

/// Tells a worry, or asks to talk. What sounds like danger is refused until the help lines were shown,
/// and nothing of it is kept.
#[utoipa::path(post, path = "/signals", request_body = SignalBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = HeardView), (status = 401, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn signal_tell(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    (req, key): (HttpRequest, Key),
    body: Body<SignalBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let source = body.it.report.source;
    reporting::tell(&house, &buurten, &caller, once, body.it).await?;
    let heard = reporting::Heard { at: house.now(), source, told: Told::Received };
    Ok(HttpResponse::Created().json(view(heard, reader::screen(&req))))
}

/// Lists what one told, the newest first, with one of four sentences.
#[utoipa::path(get, path = "/me/signals",
    responses((status = 200, body = [HeardView]), (status = 401, body = Problem)))]
pub(super) async fn signal_mine(
    house: Data<House>,
    req: HttpRequest,
    caller: Caller,
) -> Result<Polled<Vec<HeardView>>> {
    let all = reporting::heard(&house, &caller).await?;
    let lang = reader::screen(&req);
    Ok(Polled(all.into_iter().map(|it| view(it, lang)).collect()))
}

fn view(it: reporting::Heard, lang: Lang) -> HeardView {
    let id = format!("worry-told-{}", it.told.word().replace('_', "-"));
    HeardView {
        at: it.at,
        source: it.source.word().to_owned(),
        told: it.told.word().to_owned(),
        sentence: say(lang, &id, &[]),
    }
}
