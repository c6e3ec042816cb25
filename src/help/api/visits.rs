//! What belongs to one helper's visit: as what they come, who comes along, and what groceries cost.

use std::collections::HashMap;

use actix_web::HttpResponse;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::act_bodies::HelperBody;
use super::acting::Acting;
use super::views::{HelpRequestView, HelpRole};
use crate::base::db::Rows;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::buurt::Buurt;
use crate::help::amount::{Amount, Payment, is_bought, payment};
use crate::help::company::{self, Company, FirstName};
use crate::help::flows::{amounts as paying, companies as coming};
use crate::help::found::Found;
use crate::help::offer::Kind;
use crate::help::store::{amounts, companies};
use crate::people::{keeping, persons, volunteers};
use crate::web::{Body, Problem, Shape};

/// What it cost.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AmountBody {
    /// In cents.
    #[validate(range(min = 1, max = 20_000))]
    pub cents: u32,
}

impl Shape for AmountBody {
    type Checked = u32;

    fn checked(self) -> Result<u32, Vec<FieldError>> {
        Ok(self.cents)
    }
}

/// Who comes along.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompanyBody {
    /// A first name; left out: nobody.
    #[validate(length(max = 40))]
    pub name: Option<String>,
}

impl Shape for CompanyBody {
    type Checked = Option<FirstName>;

    fn checked(self) -> Result<Option<FirstName>, Vec<FieldError>> {
        let name = self.name.map(|it| FirstName::checked(&it, "/name"));
        name.transpose().map_err(|it| vec![it])
    }
}

/// What one helper spent.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AmountView {
    /// In cents.
    pub cents: u32,
    /// When it was said.
    pub said_at: DateTime<Utc>,
    /// When it was said to be paid.
    pub paid_at: Option<DateTime<Utc>>,
}

/// Who comes along with one helper.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CompanyView {
    /// The first name.
    pub name: String,
    /// The asker would rather not.
    pub declined: bool,
}

/// How something that is bought is paid.
#[derive(Debug, Serialize, ToSchema)]
pub struct MoneyView {
    /// `exact`, `receipt`, `paid`; absent where nobody said.
    #[schema(value_type = Option<String>)]
    pub payment: Option<Payment>,
    /// The most that it may cost, in euro.
    pub most: u32,
}

impl From<&Amount> for AmountView {
    fn from(it: &Amount) -> Self {
        Self { cents: it.cents, said_at: it.said, paid_at: it.paid.map(|(at, _)| at) }
    }
}

/// What is known of the visits of a request, by helper.
#[derive(Debug, Default)]
pub(super) struct Visits {
    amounts: Vec<Amount>,
    companies: Vec<Company>,
    names: HashMap<PersonId, String>,
    volunteers: HashMap<PersonId, String>,
}

impl Visits {
    /// Reads it for who may see it; asks nothing where nobody came.
    pub(super) async fn of(
        house: &House,
        rows: Rows<'_>,
        found: &Found,
        role: HelpRole,
    ) -> Result<Self> {
        let sees = matches!(role, HelpRole::Asker | HelpRole::Worker | HelpRole::Assigned);
        let comes = |it: Kind| matches!(it, Kind::Assigned | Kind::Done);
        if !sees || !found.offers.iter().any(|it| comes(it.offer.state.kind())) {
            return Ok(Self::default());
        }
        let (buurt, id) = (found.request.buurt, found.request.id);
        let bought = is_bought(found.question.category);
        let amounts = if bought { amounts::of_request(rows, buurt, id).await? } else { Vec::new() };
        let companies = companies::of_request(rows, buurt, id).await?;
        let mut names = HashMap::new();
        for it in &companies {
            let key = persons::find(rows, it.helper).await?.key;
            match keeping::key(house, rows, key).await {
                Ok(key) => names.insert(it.helper, key.open(&company::place(id), &it.name)?),
                Err(Error::NotFound) => None, // the helper is forgotten
                Err(other) => return Err(other),
            };
        }
        let helpers: Vec<PersonId> = found.offers.iter().map(|it| it.offer.helper).collect();
        let volunteers = volunteers::names(rows, buurt, &helpers).await?;
        Ok(Self { amounts, companies, names, volunteers })
    }

    /// For which organisation somebody volunteers.
    pub(super) fn volunteer_of(&self, helper: PersonId) -> Option<String> {
        self.volunteers.get(&helper).cloned()
    }

    /// What somebody spent.
    pub(super) fn amount(&self, helper: PersonId) -> Option<&Amount> {
        self.amounts.iter().find(|it| it.helper == helper)
    }

    /// Who comes along with somebody.
    pub(super) fn company(&self, helper: PersonId) -> Option<CompanyView> {
        let it = self.companies.iter().find(|it| it.helper == helper)?;
        let name = self.names.get(&helper)?.clone();
        Some(CompanyView { name, declined: it.declined.is_some() })
    }

    /// Tells whether the asker was asked about company, and has not said that she would rather not.
    pub(super) fn brings(&self) -> bool {
        self.companies.iter().any(|it| it.declined.is_none())
    }

    /// Tells whether an amount waits to be paid.
    pub(super) fn owed(&self) -> bool {
        self.amounts.iter().any(|it| it.paid.is_none())
    }
}

/// How this request is paid; nothing where nothing is bought.
pub(super) fn money(found: &Found, buurt: &Buurt) -> Option<MoneyView> {
    is_bought(found.question.category)
        .then(|| MoneyView { payment: payment(found), most: buurt.helping.groceries_max_eur })
}

/// Says what it cost, as the helper.
#[utoipa::path(post, path = "/help-requests/{id}/amount", request_body = AmountBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn offer_amount(on: Acting, body: Body<AmountBody>) -> Result<HttpResponse> {
    let most = on.buurt()?.helping.groceries_max_eur;
    paying::say(&on.house, &on.caller, on.id, (body.it, most)).await?;
    on.shown().await
}

/// *Betaald*, says the asker.
#[utoipa::path(post, path = "/help-requests/{id}/paid", request_body = HelperBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_paid(on: Acting, body: Body<HelperBody>) -> Result<HttpResponse> {
    paying::pay(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// *Ik kom met twee*, says the helper.
#[utoipa::path(post, path = "/help-requests/{id}/company", request_body = CompanyBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn offer_company(on: Acting, body: Body<CompanyBody>) -> Result<HttpResponse> {
    coming::say(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
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
