//! *Rechtenkaartjes*: what stands beside the help of a neighbour, and asking a call about it.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::services::{ServiceView, view};
use crate::base::calendar::today;
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::care::directory::ServiceType;
use crate::care::directory::search::Shelf;
use crate::care::flows::{directory, rights as flow};
use crate::care::rights::{self, Right};
use crate::care::shelves::Shelves;
use crate::people::Caller;
use crate::people::api::caller::Here;
use crate::web::reader;
use crate::web::{Body, Key, Polled, Problem, Shape};

/// One right; its words are in the language files, as `right-<id>-title`, `-what`, `-where`, `-with`.
#[derive(Debug, Serialize, ToSchema)]
pub struct RightView {
    /// Its name.
    pub id: String,
    /// The kinds of small help beside which it stands.
    pub categories: Vec<String>,
    /// Which kinds of service know about it; the first calls back.
    pub partners: Vec<ServiceType>,
    /// The services of the neighbourhood that know about it, at most three.
    pub services: Vec<ServiceView>,
    /// The day on which somebody last looked it over.
    #[schema(value_type = String, format = Date)]
    pub reviewed_on: NaiveDate,
    /// Where what it says was read.
    pub evidence: Vec<String>,
}

/// Agreeing that the partner gets one's number.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RightCallBody {
    /// About which right.
    #[validate(length(min = 1, max = 40))]
    pub right: String,
    /// Yes, and nothing else.
    pub consent: bool,
}

impl Shape for RightCallBody {
    type Checked = String;

    fn checked(self) -> Result<String, Vec<FieldError>> {
        if self.consent {
            Ok(self.right)
        } else {
            Err(vec![FieldError::new("/consent", "required")])
        }
    }
}

/// Lists the rights that somebody looked over in the last year.
#[utoipa::path(get, path = "/rights",
    responses((status = 200, body = [RightView]), (status = 404, body = Problem)))]
pub(super) async fn rights(
    (house, shelves): (Data<House>, Data<Shelves>),
    Here(buurt): Here,
    req: HttpRequest,
) -> Result<Polled<Vec<RightView>>> {
    let shelf = directory::shelf(&house, &shelves, &buurt).await?;
    let shown = rights::shown(today(house.now()));
    Ok(Polled(shown.map(|it| right(it, &shelf, (&house, &req))).collect()))
}

/// Asks a call from the partner about a right; a worker hands it over.
#[utoipa::path(post, path = "/rights/call", request_body = RightCallBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 204), (status = 401, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn right_call(
    (house, buurten): (Data<House>, Data<Buurten>),
    caller: Caller,
    key: Key,
    body: Body<RightCallBody>,
) -> Result<HttpResponse> {
    let right = rights::find(&body.it, today(house.now()));
    let right = right.ok_or_else(|| Error::field("/right", "unknown_value"))?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    flow::ask_call(&house, &buurten, &caller, once, right).await?;
    Ok(HttpResponse::NoContent().finish())
}

fn right(it: &Right, shelf: &Shelf, (house, req): (&House, &HttpRequest)) -> RightView {
    let of = |kind: &ServiceType| {
        let kind = *kind;
        shelf.services().iter().filter(move |it| it.facts.kind == kind)
    };
    let known = it.partners.iter().flat_map(of).take(3);
    RightView {
        id: it.id.clone(),
        categories: it.categories.clone(),
        partners: it.partners.clone(),
        services: known.map(|it| view(it, house.now(), reader::screen(req))).collect(),
        reviewed_on: it.reviewed_on,
        evidence: it.evidence.iter().map(|it| it.url.clone()).collect(),
    }
}
