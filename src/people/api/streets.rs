//! The streets of the neighbourhood as a table: taken, looked at, put in place.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::words::{Arg, Lang, known, say};
use crate::buurt::homes::Rough;
use crate::buurt::streets::{Fault, LONGEST};
use crate::buurt::{Buurten, ground};
use crate::people::Caller;
use crate::people::flows::streets::{self as flow, Done, Preview};
use crate::web::reader;
use crate::web::{Body, Key, Problem, Shape};

/// The largest table that anybody sends: two thousand rows of at most some hundred characters.
const LARGEST: usize = 512 * 1024;

/// The most faults that an answer tells.
const MOST_FAULTS: usize = 200;

/// A table to look at.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StreetsPreviewBody {
    /// The table, as text: `street, from, to` and `zone` or `lat, lon`.
    #[validate(length(min = 1))]
    pub document: String,
}

/// A table that was looked at.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StreetsApplyBody {
    /// The table, as text.
    #[validate(length(min = 1))]
    pub document: String,
    /// What the preview named it.
    #[validate(length(min = 1, max = 100))]
    pub fingerprint: String,
}

/// What another table would change.
#[derive(Debug, Serialize, ToSchema)]
pub struct StreetsPreviewView {
    /// The name of exactly this table here; absent when it cannot be put in place, or changes nothing.
    pub fingerprint: Option<String>,
    /// What is wrong, row by row.
    pub faults: Vec<StreetFaultView>,
    /// Streets that are new.
    pub added: Vec<String>,
    /// Streets with other numbers, another zone or another spelling.
    pub changed: Vec<String>,
    /// Streets that would no longer be there.
    pub gone: Vec<String>,
    /// How many stay as they are.
    pub same: usize,
    /// So many homes are in streets that would lose a number: as long as there is one, the table stays out.
    pub homes_lost: HomesView,
    /// Which streets those are.
    pub lost_streets: Vec<String>,
    /// So many homes are in streets that would lie in another zone, in part or whole; they follow by themselves.
    pub homes_moved: HomesView,
}

/// So many homes, never exactly.
#[derive(Debug, Serialize, ToSchema)]
pub struct HomesView {
    /// Whether there are any.
    pub any: bool,
    /// How many, rounded to five; absent when there are fewer than five.
    pub about: Option<usize>,
}

impl From<Rough> for HomesView {
    fn from(it: Rough) -> Self {
        match it {
            Rough::Nothing => Self { any: false, about: None },
            Rough::Few => Self { any: true, about: None },
            Rough::About(many) => Self { any: true, about: Some(many) },
        }
    }
}

/// What is wrong with one cell.
#[derive(Debug, Serialize, ToSchema)]
pub struct StreetFaultView {
    /// The line of the table, from 1.
    pub row: usize,
    /// The column; empty for the whole row.
    pub column: String,
    /// The stable word for it.
    pub code: &'static str,
    /// One sentence in the reader's language.
    pub title: String,
}

/// What was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct StreetsDoneView {
    /// New streets.
    pub added: usize,
    /// Streets that are others now.
    pub changed: usize,
    /// Streets that are there no more.
    pub gone: usize,
}

impl Shape for StreetsPreviewBody {
    const MOST: usize = LARGEST;
    type Checked = String;

    fn checked(self) -> Result<String, Vec<FieldError>> {
        readable(self.document)
    }
}

impl Shape for StreetsApplyBody {
    const MOST: usize = LARGEST;
    type Checked = (String, String);

    fn checked(self) -> Result<(String, String), Vec<FieldError>> {
        Ok((readable(self.document)?, self.fingerprint))
    }
}

fn readable(document: String) -> Result<String, Vec<FieldError>> {
    if document.contains('\0') {
        return Err(vec![FieldError::new("/document", "control_characters")]);
    }
    Ok(document)
}

/// Writes the streets as a table that can be read in again.
#[utoipa::path(get, path = "/desk/neighbourhood/streets", responses(
    (status = 200, body = String), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_streets(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    let text = ground::write(&flow::known(&house, caller.buurt).await?, caller.language);
    let mut response = HttpResponse::Ok();
    response.insert_header((CACHE_CONTROL, "no-store"));
    response.insert_header((CONTENT_DISPOSITION, "attachment; filename=\"straten.csv\""));
    Ok(response.content_type("text/csv; charset=utf-8").body(text))
}

/// Says what another table would change, of homes only roughly and by whole streets. That somebody looked stands in
/// the audit chain; nothing else is stored.
#[utoipa::path(post, path = "/desk/neighbourhood/streets/preview", request_body = StreetsPreviewBody,
    responses((status = 200, body = StreetsPreviewView), (status = 401, body = Problem),
    (status = 403, body = Problem), (status = 413, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_streets_preview(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
    body: Body<StreetsPreviewBody>,
) -> Result<HttpResponse> {
    let preview = flow::preview(&house, caller.actor(), &body.it).await?;
    Ok(HttpResponse::Ok().json(view(preview, reader::screen(&req))))
}

/// Puts the table that was looked at in place: all of it or nothing.
#[utoipa::path(post, path = "/desk/neighbourhood/streets/apply", request_body = StreetsApplyBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 200, body = StreetsDoneView), (status = 401, body = Problem),
    (status = 403, body = Problem), (status = 409, body = Problem), (status = 413, body = Problem),
    (status = 422, body = Problem)))]
pub(super) async fn desk_streets_apply(
    (house, buurten): (Data<House>, Data<Buurten>),
    caller: Caller,
    key: Key,
    body: Body<StreetsApplyBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let done = flow::apply(&house, &buurten, caller.actor(), once, body.it).await?;
    let Done { added, changed, gone } = done;
    Ok(HttpResponse::Ok().json(StreetsDoneView { added, changed, gone }))
}

fn view(it: Preview, lang: Lang) -> StreetsPreviewView {
    let faults = it.faults.into_iter().take(MOST_FAULTS);
    StreetsPreviewView {
        fingerprint: it.fingerprint,
        faults: faults.map(|it| fault(&it, lang)).collect(),
        added: it.plan.added,
        changed: it.plan.changed,
        gone: it.plan.gone,
        same: it.plan.same,
        homes_lost: it.lost.into(),
        lost_streets: it.lost_streets,
        homes_moved: it.moved.into(),
    }
}

fn fault(it: &Fault, lang: Lang) -> StreetFaultView {
    let id = format!("field-{}", it.code.replace('_', "-"));
    let id = if known(Lang::Nl, &id) { id } else { "field-other".to_owned() };
    let longest = i64::try_from(LONGEST).unwrap_or_default();
    let title = say(lang, &id, &[("max", Arg::from(longest))]);
    StreetFaultView { row: it.line, column: it.column.clone(), code: it.code, title }
}
