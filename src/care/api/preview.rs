//! What a text seems to be about: help lines, who may help, what happens next. Keeps nothing, and knows nobody.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{FieldError, Result};
use crate::base::text::Prose;
use crate::base::words::{Lang, say};
use crate::care::recognise::{Guess, recognise};
use crate::care::signal_type::{SignalType, Urgency};
use crate::web::limits::{self, Limits};
use crate::web::{Body, Problem, Shape, reader};

/// A text about a worry.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignalPreviewBody {
    /// What was typed so far; at most 1 000 characters.
    #[validate(length(min = 1, max = 1000))]
    pub text: String,
    /// The language of the screen; without it that of the reader.
    #[validate(length(max = 35))]
    pub lang: Option<String>,
}

impl Shape for SignalPreviewBody {
    type Checked = (Prose<1, 1000>, Option<Lang>);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let text = Prose::checked(&self.text, "/text").map_err(|it| vec![it])?;
        Ok((text, self.lang.as_deref().and_then(Lang::read)))
    }
}

/// A suggestion about a text; a worker decides.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignalPreviewView {
    /// Whether a worker should hear of it; a street lamp or good news need not.
    pub accept_as_signal: bool,
    /// The type that fits best; absent when the words do not tell.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// How urgent it sounds.
    pub urgency: Urgency,
    /// Help lines to show first, the most urgent first.
    pub help_lines: Vec<String>,
    /// Who may help: ids of service types, of help lines, or `buurtwerk`.
    pub destinations: Vec<String>,
    /// What to say, in the language of the reader: danger, why, what happens.
    pub sentences: Vec<String>,
    /// The ids of these sentences, in the same order.
    pub sentence_ids: Vec<String>,
}

/// Suggests what a text is about. Stores nothing.
#[utoipa::path(post, path = "/signals/preview", request_body = SignalPreviewBody,
    responses((status = 200, body = SignalPreviewView), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn signal_preview(
    limits: Data<Limits>,
    request: HttpRequest,
    body: Body<SignalPreviewBody>,
) -> Result<HttpResponse> {
    if let Some(address) = limits::asker(&request) {
        limits.reading(address)?;
    }
    let (text, lang) = &body.it;
    let lang = lang.unwrap_or_else(|| reader::language(&request));
    Ok(HttpResponse::Ok().json(view(recognise(text.as_str(), lang), lang)))
}

fn view(it: Guess, lang: Lang) -> SignalPreviewView {
    let owned = |all: Vec<&'static str>| all.into_iter().map(str::to_owned).collect();
    SignalPreviewView {
        accept_as_signal: it.accept,
        kind: it.kind.map(SignalType::as_str).map(str::to_owned),
        urgency: it.urgency,
        help_lines: owned(it.help_lines),
        destinations: owned(it.destinations),
        sentences: it.sentences.iter().map(|id| say(lang, id, &[])).collect(),
        sentence_ids: it.sentences,
    }
}
