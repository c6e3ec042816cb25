//! What belongs to one helper's visit: as what they come, who comes along, what groceries cost, and the
//! line of the thank-you.

use std::collections::HashMap;

use actix_web::HttpResponse;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::act_bodies::HelperBody;
use super::acting::Acting;
use super::along::CompanyView;
use super::views::{HelpRequestView, HelpRole};
use crate::base::db::Rows;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::buurt::Buurt;
use crate::help::amount::{Amount, Payment, is_bought, payment};
use crate::help::company::{self, Beside, Company};
use crate::help::flows::{again, amounts as paying, beside, thanking};
use crate::help::found::Found;
use crate::help::offer::Kind;
use crate::help::store::{amounts, companies};
use crate::help::thanks::together;
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

/// How something that is bought is paid.
#[derive(Debug, Serialize, ToSchema)]
pub struct MoneyView {
    /// `exact`, `receipt`, `paid`; absent where nobody said, and for who has not said yes.
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
    companies: Vec<(Company, Option<Beside>)>,
    /// Who asks the caller along.
    asked_by: Option<String>,
    names: HashMap<PersonId, String>,
    volunteers: HashMap<PersonId, String>,
    /// The lines of the thank-you, each with who may read it.
    thanks: Vec<(PersonId, String)>,
    /// Of whom one may say that one would gladly do it again, and whether one did.
    again: HashMap<PersonId, bool>,
}

impl Visits {
    /// Reads it for who may see it; asks nothing where nobody came.
    pub(super) async fn of(
        house: &House,
        rows: Rows<'_>,
        found: &Found,
        (role, who): (HelpRole, PersonId),
    ) -> Result<Self> {
        if role == HelpRole::Asked {
            let asked_by = beside::asked_by(house, rows, found, who).await?;
            return Ok(Self { asked_by, ..Self::default() });
        }
        let sees = matches!(role, HelpRole::Asker | HelpRole::Worker | HelpRole::Assigned);
        let comes = |it: Kind| matches!(it, Kind::Assigned | Kind::Done);
        if !sees || !found.offers.iter().any(|it| comes(it.offer.state.kind())) {
            return Ok(Self::default());
        }
        let (buurt, id) = (found.request.buurt, found.request.id);
        let bought = is_bought(found.question.category);
        let amounts = if bought { amounts::of_request(rows, buurt, id).await? } else { Vec::new() };
        let companies = if company::is_shown(found, house.now()) {
            companies::of_request(rows, buurt, id).await?
        } else {
            Vec::new()
        };
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
        let thanks = thanking::read(house, rows, found).await?;
        // A worker speaks for who asked.
        let asks = role != HelpRole::Assigned;
        let by = if asks { found.request.requester } else { who };
        let again = again::of(rows, found, (by, asks)).await?;
        let companies = companies.into_iter().map(|it| (company::beside(found, &it), it));
        let companies = companies.map(|(beside, it)| (it, beside)).collect();
        Ok(Self { amounts, companies, asked_by: None, names, volunteers, thanks, again })
    }

    /// For which organisation somebody volunteers.
    pub(super) fn volunteer_of(&self, helper: PersonId) -> Option<String> {
        self.volunteers.get(&helper).cloned()
    }

    /// The line of the thank-you that was said to who looks, or what who looks said.
    pub(super) fn thanks(&self, role: HelpRole, who: PersonId) -> Option<String> {
        let read = self.thanks.iter().filter(|(to, _)| role == HelpRole::Asker || *to == who);
        together(read.map(|(_, line)| line.clone()).collect())
    }

    /// Whether one would gladly do it again with somebody; nothing where that is not to be said.
    pub(super) fn again(&self, other: PersonId) -> Option<bool> {
        self.again.get(&other).copied()
    }

    /// Tells whether there is somebody of whom one may still say it.
    pub(super) fn may_say_again(&self) -> bool {
        self.again.values().any(|said| !said)
    }

    /// What somebody spent.
    pub(super) fn amount(&self, helper: PersonId) -> Option<&Amount> {
        self.amounts.iter().find(|it| it.helper == helper)
    }

    /// Who comes along with somebody, for that helper.
    pub(super) fn company(&self, helper: PersonId) -> Option<CompanyView> {
        let (it, neighbour) = self.companies.iter().find(|(it, _)| it.helper == helper)?;
        let (name, declined) = (self.names.get(&helper)?.clone(), it.declined.is_some());
        Some(CompanyView { name, declined, neighbour: *neighbour })
    }

    /// The same for the asker: of a neighbour once they said yes.
    pub(super) fn brought(&self, helper: PersonId) -> Option<CompanyView> {
        let told = |it: &CompanyView| it.declined || is_told(it.neighbour);
        self.company(helper).filter(told)
    }

    /// Who asks the caller along.
    pub(super) fn asked_by(&self) -> Option<String> {
        self.asked_by.clone()
    }

    /// Tells whether the asker was asked about company, and has not said that she would rather not.
    pub(super) fn brings(&self) -> bool {
        self.companies.iter().any(|(it, beside)| it.declined.is_none() && is_told(*beside))
    }

    /// Tells whether an amount waits to be paid.
    pub(super) fn owed(&self) -> bool {
        self.amounts.iter().any(|it| it.paid.is_none())
    }
}

/// Whether the asker is told: of a neighbour once they said yes.
fn is_told(beside: Option<Beside>) -> bool {
    matches!(beside, None | Some(Beside::Comes))
}

/// How this request is paid: nothing where nothing is bought. Before the yes one reads the ceiling and no more.
pub(super) fn money(found: &Found, buurt: &Buurt, role: HelpRole) -> Option<MoneyView> {
    let told = matches!(role, HelpRole::Asker | HelpRole::Worker | HelpRole::Assigned);
    let payment = payment(found).filter(|_| told);
    is_bought(found.question.category)
        .then_some(MoneyView { payment, most: buurt.helping.groceries_max_eur })
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
