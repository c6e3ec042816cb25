//! *Ik kom met twee*: who comes along with a helper, whom one may ask along, and *liever niet*.

use actix_web::HttpResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::act_bodies::HelperBody;
use super::acting::Acting;
use super::views::HelpRequestView;
use crate::base::error::{FieldError, Result};
use crate::base::ids::RequestId;
use crate::help::company::{Along, Beside, FirstName};
use crate::help::flows::{beside, companies as coming};
use crate::web::{Body, Problem, Shape};

/// Who comes along.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompanyBody {
    /// A first name; left out, and no neighbour: nobody.
    #[validate(length(max = 40))]
    pub name: Option<String>,
    /// A neighbour one knows, by `ref`: asked to come along, and says yes in their own name.
    pub neighbour: Option<Uuid>,
}

impl Shape for CompanyBody {
    type Checked = Along;

    fn checked(self) -> Result<Along, Vec<FieldError>> {
        match (self.name, self.neighbour) {
            (None, None) => Ok(Along::Nobody),
            (Some(name), None) => {
                FirstName::checked(&name, "/name").map(Along::Friend).map_err(|it| vec![it])
            }
            (None, Some(mark)) => Ok(Along::Neighbour(mark)),
            (Some(_), Some(_)) => Err(vec![FieldError::new("/neighbour", "one_of_two")]),
        }
    }
}

/// A neighbour whom one may ask along.
#[derive(Debug, Serialize, ToSchema)]
pub struct CompanyChoiceView {
    /// What they are called in the body.
    #[serde(rename = "ref")]
    pub mark: Uuid,
    /// First name.
    pub name: String,
}

/// Who comes along with one helper.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CompanyView {
    /// The first name.
    pub name: String,
    /// The asker would rather not.
    pub declined: bool,
    /// A neighbour who says yes in their own name: `asked`, `comes`, `not`; absent: a friend or a child.
    #[schema(value_type = Option<String>)]
    pub neighbour: Option<Beside>,
}

/// *Ik kom met twee*, says the helper.
#[utoipa::path(post, path = "/help-requests/{id}/company", request_body = CompanyBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn offer_company(on: Acting, body: Body<CompanyBody>) -> Result<HttpResponse> {
    match body.it {
        Along::Nobody => coming::say(&on.house, &on.caller, on.id, None).await?,
        Along::Friend(name) => coming::say(&on.house, &on.caller, on.id, Some(name)).await?,
        Along::Neighbour(mark) => beside::ask(&on.house, &on.caller, on.id, mark).await?,
    }
    on.shown().await
}

/// Lists whom one may ask along: neighbours who help and whom one met; nobody while no place is free.
#[utoipa::path(get, path = "/help-requests/{id}/company", params(("id" = RequestId, Path)),
    responses((status = 200, body = [CompanyChoiceView]), (status = 404, body = Problem)))]
pub(super) async fn offer_company_choices(on: Acting) -> Result<HttpResponse> {
    let all = beside::known(&on.house, &on.caller, on.id).await?;
    let one = |(mark, name)| CompanyChoiceView { mark, name };
    Ok(HttpResponse::Ok().json(all.into_iter().map(one).collect::<Vec<_>>()))
}

/// *Liever niet*, says the asker.
#[utoipa::path(post, path = "/help-requests/{id}/company-decline", request_body = HelperBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_company_decline(
    on: Acting,
    body: Body<HelperBody>,
) -> Result<HttpResponse> {
    coming::decline(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}
