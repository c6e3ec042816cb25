//! How an error looks on the wire: RFC 9457 `application/problem+json` with a stable `code` and a
//! `title` in the reader's language.
//!
//! A handler answers an [`Error`]; [`in_words`] turns it into sentences once the language is known.

use std::error::Error as _;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, RETRY_AFTER};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::reader;
use crate::base::error::{Error, FieldError};
use crate::base::words::{Arg, Lang, known, say};

/// What went wrong, for the program (`code`) and for the person (`title`).
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// The HTTP status.
    pub status: u16,
    /// The stable word for it.
    pub code: String,
    /// One sentence in the reader's language.
    pub title: String,
    /// Which one is there already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Uuid>,
    /// How many tries are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<u8>,
    /// What is wrong with each field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

/// What is wrong with one field.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldProblem {
    /// RFC 6901 pointer into the body.
    pub pointer: String,
    /// The stable word for it.
    pub code: String,
    /// One sentence in the reader's language.
    pub title: String,
}

/// Seconds after which it makes sense to try again when the house is busy.
const BUSY: u64 = 2;

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotSignedIn => StatusCode::UNAUTHORIZED,
            Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Refused(code) => refused(code),
            Self::Known(..) | Self::TriesLeft(..) => StatusCode::CONFLICT,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::NoRoom => StatusCode::INSUFFICIENT_STORAGE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        render(self, Lang::default())
    }
}

/// The status of a refusal: what is wrong with the message itself has a status of its own.
fn refused(code: &str) -> StatusCode {
    match code {
        "idempotency_key_missing" | "idempotency_key_malformed" | "body_cut_off" => {
            StatusCode::BAD_REQUEST
        }
        "other_origin" | "second_factor_needed" | "step_up_needed" => StatusCode::FORBIDDEN,
        "profile_changed" => StatusCode::PRECONDITION_FAILED,
        "method_not_allowed" => StatusCode::METHOD_NOT_ALLOWED,
        "body_too_slow" => StatusCode::REQUEST_TIMEOUT,
        "body_too_large" => StatusCode::PAYLOAD_TOO_LARGE,
        "not_json" => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "idempotency_key_reused" => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    }
}

/// Puts every problem that leaves the house into the reader's words, and logs what is our fault.
pub async fn in_words<B: MessageBody + 'static>(
    req: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let response = next.call(req).await?;
    let Some(failure) = response.response().error() else {
        return Ok(response.map_into_left_body());
    };
    let error = failure.as_error::<Error>().cloned().unwrap_or_else(|| foreign(failure));
    if let Error::Internal(_) = &error {
        tracing::error!(cause = error.source(), "a request failed");
    }
    // It stands among the words of the screen, which may be in another language than the person's own.
    let words = render(&error, reader::screen(response.request()));
    Ok(response.into_response(words).map_into_right_body())
}

/// What actix-web itself refuses: a path or a query that cannot be read.
fn foreign(failure: &actix_web::Error) -> Error {
    let status = failure.as_response_error().status_code();
    if status.is_client_error() { Error::NotFound } else { Error::internal(failure.to_string()) }
}

fn render(error: &Error, lang: Lang) -> HttpResponse {
    let status = error.status_code();
    let code = error.to_string();
    let errors = if let Error::Invalid(fields) = error {
        fields.iter().map(|field| in_field(field, lang)).collect()
    } else {
        Vec::new()
    };
    let about = if let Error::Known(_, id) = error { Some(*id) } else { None };
    let left = if let Error::TriesLeft(_, left) = error { Some(*left) } else { None };
    let args: Vec<_> = left.map(|it| ("left", Arg::from(i64::from(it)))).into_iter().collect();
    let problem = Problem {
        status: status.as_u16(),
        title: title("problem", &code, lang, &args),
        code,
        about,
        left,
        errors,
    };
    let mut response = HttpResponse::build(status);
    response.insert_header((CACHE_CONTROL, "no-store"));
    if let Error::TooMany(seconds) = error {
        response.insert_header((RETRY_AFTER, seconds.to_string()));
    } else if matches!(error, Error::Busy) {
        response.insert_header((RETRY_AFTER, BUSY.to_string()));
    }
    let body = serde_json::to_string(&problem).unwrap_or_default();
    response.content_type("application/problem+json").body(body)
}

/// The numbers that a sentence cannot do without.
const NUMBERS: [(&str, &[&str]); 3] =
    [("out_of_range", &["min", "max"]), ("too_short", &["min"]), ("too_long", &["max"])];

/// What is wrong with a field, in words; in general ones where the numbers of its own are not told.
fn in_field(field: &FieldError, lang: Lang) -> FieldProblem {
    let args: Vec<(&str, Arg)> =
        field.params.iter().map(|(name, value)| (name.as_str(), number(value))).collect();
    let told = |name: &&str| args.iter().any(|(it, _)| it == name);
    let whole = NUMBERS.iter().all(|(code, all)| *code != field.code || all.iter().all(told));
    let code = if whole { &*field.code } else { "other" };
    FieldProblem {
        pointer: field.pointer.clone(),
        title: title("field", code, lang, &args),
        code: field.code.clone().into_owned(),
    }
}

fn number(value: &str) -> Arg {
    value.parse::<i64>().map_or_else(|_| Arg::from(value), Arg::from)
}

/// The sentence for a code, or a general one where nobody wrote it yet.
fn title(kind: &str, code: &str, lang: Lang, args: &[(&str, Arg)]) -> String {
    let id = format!("{kind}-{}", code.replace('_', "-"));
    let id = if known(Lang::Nl, &id) { id } else { format!("{kind}-other") };
    say(lang, &id, args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_reads_a_sentence_whose_numbers_are_missing() {
        for code in ["out_of_range", "too_short", "too_long"] {
            let told = in_field(&FieldError::new("/until", code), Lang::Nl);
            assert_eq!((told.code.as_str(), told.title.as_str()), (code, "Dit klopt nog niet."));
        }
        let max = vec![("max".to_owned(), "40".to_owned())];
        let long = FieldError { params: max, ..FieldError::new("/name", "too_long") };
        assert!(in_field(&long, Lang::Nl).title.contains("40"));
        let half = FieldError { code: "out_of_range".into(), ..long };
        assert_eq!(in_field(&half, Lang::Nl).title, "Dit klopt nog niet.");
    }
}
