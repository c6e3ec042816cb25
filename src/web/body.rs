//! What was sent: read within 64 KiB and 10 seconds, understood, and checked as a whole.
//!
//! Three steps, each with its own kind of answer: the shape (`serde`, one pointer), the bounds
//! (`validator`, every field at once), the meaning ([`Shape::checked`], newtypes). Never stores.

use std::borrow::Cow;
use std::ops::Deref;
use std::pin::Pin;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt as _;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use serde_path_to_error::Segment;
use tokio::time::timeout;
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::web::reader::Knowing;

/// The largest body that anybody has reason to send: 64 KiB.
pub const LIMIT: usize = 64 * 1024;

/// How long a body may take to arrive; actix-web has no limit of its own.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// The plain form of what is sent, and what it becomes once checked.
pub trait Shape: DeserializeOwned + Validate {
    /// The largest body that anybody has reason to send; an operation with a reason names more.
    const MOST: usize = LIMIT;

    /// The checked form, made of newtypes.
    type Checked;

    /// Makes the checked form, or says what is wrong with every field.
    fn checked(self) -> Result<Self::Checked, Vec<FieldError>>;
}

/// A body that was read and checked.
#[derive(Debug)]
pub struct Body<T: Shape> {
    /// What was sent.
    pub it: T::Checked,
    /// A keyed digest of the path and the bytes, to know a repetition: what is kept of a body lets nobody without
    /// the key try what it said.
    pub digest: Vec<u8>,
}

impl<T: Shape> Deref for Body<T> {
    type Target = T::Checked;

    fn deref(&self) -> &Self::Target {
        &self.it
    }
}

impl<T: Shape + 'static> FromRequest for Body<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (house, path) = (req.app_data::<Data<House>>().cloned(), req.path().to_owned());
        let (json, payload, knowing) = (is_json(req), payload.take(), Knowing::of(req));
        Box::pin(Knowing::before_fault(knowing, async move {
            if !json {
                return Err(Error::Refused("not_json"));
            }
            let bytes = timeout(PATIENCE, read(payload, T::MOST))
                .await
                .ok()
                .ok_or(Error::Refused("body_too_slow"))??;
            let house = house.ok_or_else(|| Error::internal("a body without a house"))?;
            let asked = [path.as_bytes(), &[0], &bytes].concat();
            let digest = house.seal.tag("web.body", &asked);
            Ok(Self { it: understand::<T>(&bytes)?, digest })
        }))
    }
}

fn is_json(req: &HttpRequest) -> bool {
    let told = req.headers().get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or("");
    told.split(';').next().is_some_and(|it| it.trim().eq_ignore_ascii_case("application/json"))
}

/// Reads a body of at most `most` bytes.
pub(super) async fn read(mut payload: Payload, most: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.ok().ok_or(Error::Refused("body_cut_off"))?;
        if bytes.len() + chunk.len() > most {
            return Err(Error::Refused("body_too_large"));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn understand<T: Shape>(bytes: &[u8]) -> Result<T::Checked> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let plain: T = serde_path_to_error::deserialize(&mut reader).map_err(|it| shape_error(&it))?;
    reader.end().ok().ok_or_else(|| Error::field("", "malformed_json"))?;
    plain.validate().map_err(|it| Error::Invalid(bound_errors(&it, "")))?;
    plain.checked().map_err(Error::Invalid)
}

/// One error of shape. serde tells the missing and the unknown only in words.
fn shape_error(error: &serde_path_to_error::Error<serde_json::Error>) -> Error {
    let pointer: String = error.path().iter().map(segment).collect();
    let said = error.inner().to_string();
    let named = said.split('`').nth(1).unwrap_or_default();
    match error.inner().classify() {
        Category::Io | Category::Syntax | Category::Eof => Error::field("", "malformed_json"),
        Category::Data if said.starts_with("missing field") => {
            Error::field(format!("{pointer}/{named}"), "required")
        }
        Category::Data if said.starts_with("unknown field") => {
            Error::field(pointer, "unknown_field")
        }
        Category::Data if said.starts_with("unknown variant") => {
            Error::field(pointer, "unknown_value")
        }
        Category::Data => Error::field(pointer, "wrong_type"),
    }
}

fn segment(segment: &Segment) -> String {
    match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { .. } | Segment::Unknown => String::new(),
    }
}

/// Every bound that was broken, in the order of the pointers.
fn bound_errors(errors: &ValidationErrors, above: &str) -> Vec<FieldError> {
    let mut all: Vec<FieldError> = Vec::new();
    for (field, kind) in errors.errors() {
        let pointer = format!("{above}/{field}");
        match kind {
            ValidationErrorsKind::Field(found) => {
                all.extend(found.iter().map(|one| bound_error(&pointer, one)));
            }
            ValidationErrorsKind::Struct(inner) => all.extend(bound_errors(inner, &pointer)),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    all.extend(bound_errors(inner, &format!("{pointer}/{index}")));
                }
            }
        }
    }
    all.sort_by(|a, b| a.pointer.cmp(&b.pointer));
    all
}

fn bound_error(pointer: &str, error: &validator::ValidationError) -> FieldError {
    let number = |name: &str| error.params.get(name).and_then(serde_json::Value::as_u64);
    let length = error.params.get("value").map(|it| it.as_str().map_or(0, |it| it.chars().count()));
    let code = match error.code.as_ref() {
        "length" if number("min").is_some_and(|min| min > 0) && length == Some(0) => "required",
        "length" if number("max").is_some_and(|max| length.unwrap_or(0) as u64 > max) => "too_long",
        "length" => "too_short",
        "range" => "out_of_range",
        _ => return FieldError { code: error.code.clone(), ..FieldError::new(pointer, "") },
    };
    let params = ["min", "max"]
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), error.params.get(*name)?.to_string())))
        .collect();
    FieldError { pointer: pointer.to_owned(), code: Cow::Borrowed(code), params }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, Validate)]
    #[serde(deny_unknown_fields)]
    struct Plain {
        #[validate(length(min = 1, max = 3))]
        name: String,
        #[validate(range(min = 1, max = 3))]
        places: u8,
    }

    impl Shape for Plain {
        type Checked = (String, u8);

        fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
            Ok((self.name, self.places))
        }
    }

    fn told(json: &str) -> String {
        match understand::<Plain>(json.as_bytes()) {
            Ok(it) => format!("{it:?}"),
            Err(Error::Invalid(all)) => {
                let all: Vec<_> =
                    all.iter().map(|it| format!("{} {}", it.pointer, it.code)).collect();
                all.join(", ")
            }
            Err(other) => other.to_string(),
        }
    }

    #[test]
    fn each_fault_is_told_with_its_pointer() {
        assert_eq!(told(r#"{"name":"An","places":2}"#), r#"("An", 2)"#);
        assert_eq!(told(r#"{"name":"","places":9}"#), "/name required, /places out_of_range");
        assert_eq!(told(r#"{"name":"Anna","places":1}"#), "/name too_long");
        assert_eq!(told(r#"{"places":1}"#), "/name required");
        assert_eq!(told(r#"{"name":1,"places":1}"#), "/name wrong_type");
        assert_eq!(told(r#"{"name":"An","places":1e99}"#), "/places wrong_type");
        assert_eq!(told(r#"{"name":"An","places":1,"age":3}"#), "/age unknown_field");
        for broken in
            ["", "{", "nul", r#"{"name":"\ud800","places":1}"#, r#"{"name":"An","places":1} x"#]
        {
            assert_eq!(told(broken), " malformed_json", "{broken}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_trickles_in_is_given_up_after_ten_seconds() {
        let request = actix_web::test::TestRequest::post()
            .insert_header((CONTENT_TYPE, "application/json"))
            .to_http_request();
        let drop = |()| async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Some((Ok(actix_web::web::Bytes::from_static(b" ")), ()))
        };
        let trickle = futures_util::stream::unfold((), drop);
        let mut payload: Payload = Payload::Stream { payload: Box::pin(trickle) };
        let asked = tokio::time::Instant::now();

        let told = Body::<Plain>::from_request(&request, &mut payload).await;

        assert!(matches!(told, Err(Error::Refused("body_too_slow"))), "{told:?}");
        assert_eq!(asked.elapsed(), PATIENCE);
    }
}
