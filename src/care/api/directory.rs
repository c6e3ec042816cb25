//! Keeping the directory: an import that is looked at first, and an export.

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::web::{Data, Query};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::asked::{ExportQuery, FormatWord};
use super::imports::{DirectoryDoneView, DirectoryPreviewView, preview_view};
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::care::directory::{hsds, table};
use crate::care::flows::directory::{self as flow, Done, Format, Import};
use crate::care::store::services;
use crate::people::Caller;
use crate::web::reader;
use crate::web::{Body, Key, Problem, Shape};

/// The largest directory that anybody sends: a municipality has some hundreds of services of a few
/// KiB each, and two thousand is the most that is read.
const LARGEST: usize = 4 * 1024 * 1024;

/// A document to import.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DirectoryPreviewBody {
    /// `hsds` or `csv`.
    pub format: FormatWord,
    /// The document, as text.
    #[validate(length(min = 1))]
    pub document: String,
    /// Whether what is not in it goes.
    pub whole: bool,
}

/// A document that was looked at.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DirectoryApplyBody {
    /// `hsds` or `csv`.
    pub format: FormatWord,
    /// The document, as text.
    #[validate(length(min = 1))]
    pub document: String,
    /// Whether what is not in it goes.
    pub whole: bool,
    /// What the preview named it.
    #[validate(length(min = 1, max = 100))]
    pub fingerprint: String,
}

impl Shape for DirectoryPreviewBody {
    const MOST: usize = LARGEST;
    type Checked = Import;

    fn checked(self) -> Result<Import, Vec<FieldError>> {
        import(self.format, self.document, self.whole)
    }
}

impl Shape for DirectoryApplyBody {
    const MOST: usize = LARGEST;
    type Checked = (Import, String);

    fn checked(self) -> Result<(Import, String), Vec<FieldError>> {
        Ok((import(self.format, self.document, self.whole)?, self.fingerprint))
    }
}

fn import(format: FormatWord, document: String, whole: bool) -> Result<Import, Vec<FieldError>> {
    if document.contains('\0') {
        return Err(vec![FieldError::new("/document", "control_characters")]);
    }
    let format = match format {
        FormatWord::Hsds => Format::Hsds,
        FormatWord::Csv => Format::Csv,
    };
    Ok(Import { format, document, whole })
}

/// Says what an import would change. Stores nothing.
#[utoipa::path(post, path = "/directory/preview", request_body = DirectoryPreviewBody,
    responses((status = 200, body = DirectoryPreviewView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 413, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn directory_preview(
    (house, buurten): (Data<House>, Data<Buurten>),
    req: HttpRequest,
    caller: Caller,
    body: Body<DirectoryPreviewBody>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let preview = flow::preview(&house, &buurt, &body.it).await?;
    Ok(HttpResponse::Ok().json(preview_view(preview, reader::screen(&req))))
}

/// Imports what was looked at: all of it or nothing.
#[utoipa::path(post, path = "/directory/apply", request_body = DirectoryApplyBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 200, body = DirectoryDoneView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 409, body = Problem), (status = 413, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn directory_apply(
    (house, buurten): (Data<House>, Data<Buurten>),
    caller: Caller,
    key: Key,
    body: Body<DirectoryApplyBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let done = flow::apply(&house, &buurten, caller.actor(), once, body.it).await?;
    let Done { added, changed, gone, busy } = done;
    Ok(HttpResponse::Ok().json(DirectoryDoneView { added, changed, gone, busy }))
}

/// Writes the directory as a file, with what was set here in the place of what was imported.
#[utoipa::path(get, path = "/directory/export", params(ExportQuery),
    responses((status = 200, body = String), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn directory_export(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    query: Query<ExportQuery>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let all = services::find_all(house.db.read(), buurt.organisation).await?;
    let listed = all.iter().filter(|it| it.is_listed());
    let (kind, name, text) = match query.format {
        FormatWord::Csv => {
            let rows = listed.map(|it| (it.source.as_str(), &it.facts));
            ("text/csv; charset=utf-8", "diensten.csv", table::written::write(rows))
        }
        FormatWord::Hsds => {
            let rows = listed.map(|it| (it.id, it.source.as_str(), &it.facts));
            let document = hsds::written::write(rows);
            ("application/json", "diensten.json", format!("{document:#}"))
        }
    };
    let attached = format!("attachment; filename=\"{name}\"");
    let mut response = HttpResponse::Ok();
    response.insert_header((CACHE_CONTROL, "no-store"));
    response.insert_header((CONTENT_DISPOSITION, attached));
    Ok(response.content_type(kind).body(text))
}
