//! How long things of care are kept: shown, set and with that confirmed; and what the last runs forgot.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::clock::Moment;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::buurt::terms::{Term, Terms};
use crate::care::flows::terms;
use crate::care::store::retention;
use crate::people::{Caller, keeping};
use crate::web::{Body, Polled, Problem, Shape};

/// So many runs are shown.
const RUNS: u64 = 7;

/// How long each thing is kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct TermsView {
    /// Every term.
    pub terms: Vec<TermView>,
    /// Since when somebody answers for them; nothing while these are the defaults.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub confirmed_at: Option<Moment>,
    /// First name of who does.
    pub confirmed_by: Option<String>,
    /// What the last runs forgot, the latest first.
    pub runs: Vec<RunView>,
}

/// One term.
#[derive(Debug, Serialize, ToSchema)]
pub struct TermView {
    /// Its name, as it is set.
    pub term: String,
    /// How long.
    pub length: u16,
    /// The shortest that may be set.
    pub least: u16,
    /// The longest that may be set.
    pub most: u16,
    /// Whether it is counted in months; else in days.
    pub in_months: bool,
}

/// What one run forgot: numbers, and nothing of whom they are about.
#[derive(Debug, Serialize, ToSchema)]
pub struct RunView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// Signals.
    pub cases: u64,
    /// Reporters of whom nobody knows any more who they were.
    pub reporters: u64,
    /// Links of services.
    pub links: u64,
    /// Other lines: visits, forms, mails, the chain.
    pub lines: u64,
}

/// How long each thing is kept from now on.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TermsBody {
    /// A signal that was no concern: days after its close.
    pub not_a_concern_days: u16,
    /// A signal that no service saw: months after its close.
    pub unreferred_months: u16,
    /// A signal that went to a service: months after its close.
    pub referred_months: u16,
    /// Who told it: days after the close.
    pub reporter_days: u16,
    /// The link of a service: days after the end of its referral.
    pub link_days: u16,
    /// What became of mails: days.
    pub mail_days: u16,
    /// Who did what: months.
    pub audit_months: u16,
}

impl Shape for TermsBody {
    type Checked = Terms;

    fn checked(self) -> Result<Terms, Vec<FieldError>> {
        let terms = Terms {
            not_a_concern_days: self.not_a_concern_days,
            unreferred_months: self.unreferred_months,
            referred_months: self.referred_months,
            reporter_days: self.reporter_days,
            link_days: self.link_days,
            mail_days: self.mail_days,
            audit_months: self.audit_months,
            confirmed: None,
        };
        let wrong = terms.wrong();
        if wrong.is_empty() {
            return Ok(terms);
        }
        Err(wrong.into_iter().map(outside).collect())
    }
}

/// A term outside its bounds, with the bounds for the sentence.
fn outside(it: Term) -> FieldError {
    let (least, most) = it.bounds();
    let params = vec![("min".to_owned(), least.to_string()), ("max".to_owned(), most.to_string())];
    FieldError { params, ..FieldError::new(format!("/{}", it.word()), "out_of_range") }
}

/// Shows how long things are kept, who confirmed it, and what the last runs forgot.
#[utoipa::path(get, path = "/desk/terms", responses(
    (status = 200, body = TermsView), (status = 403, body = Problem)))]
pub(super) async fn desk_terms(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
) -> Result<Polled<TermsView>> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let rows = house.db.read();
    let name = match buurt.terms.confirmed {
        Some(it) => keeping::open_all(&house, rows, &[it.by]).await?.remove(&it.by),
        None => None,
    };
    let runs = retention::runs(rows, buurt.id, RUNS).await?;
    Ok(Polled(TermsView {
        terms: Term::ALL.iter().map(|it| term(&buurt.terms, *it)).collect(),
        confirmed_at: buurt.terms.confirmed.map(|it| it.at),
        confirmed_by: name.map(|it| it.details.name.first),
        runs: runs.iter().map(run).collect(),
    }))
}

fn term(terms: &Terms, it: Term) -> TermView {
    let (least, most) = it.bounds();
    let (length, in_months) = (terms.of(it), it.in_months());
    TermView { term: it.word().to_owned(), length, least, most, in_months }
}

fn run(it: &retention::Run) -> RunView {
    let counts = it.report;
    RunView {
        at: it.at,
        cases: counts.not_a_concern + counts.unreferred + counts.referred,
        reporters: counts.reporters,
        links: counts.links,
        lines: counts.visits + counts.forms + counts.mails + counts.audit,
    }
}

/// Sets how long things are kept in every neighbourhood of the organisation, and confirms it.
#[utoipa::path(put, path = "/desk/terms", request_body = TermsBody, responses(
    (status = 204), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_terms_set(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    body: Body<TermsBody>,
) -> Result<HttpResponse> {
    terms::set_terms(&house, &buurten, &caller, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
