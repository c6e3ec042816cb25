//! What becomes of referrals and grounds, noted by a worker or withdrawn by the person.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::signals::here;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{BasisId, ReferralId};
use crate::buurt::Buurten;
use crate::care::flows::answering;
use crate::care::flows::triage::Note;
use crate::care::referral::{Code, Reason, Why};
use crate::people::Caller;
use crate::web::{Body, Problem, Shape};

/// What a service said on the phone, or what a worker stops.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferralNoteBody {
    /// The codes it goes through, in order: at most 3, such as `accepted`, `in_progress`.
    #[validate(length(min = 1, max = 3))]
    #[schema(value_type = Vec<String>)]
    pub codes: Vec<Code>,
    /// Why, for `rejected`, `cancelled`, `on_hold`, `failed`.
    #[schema(value_type = Option<String>)]
    pub reason: Option<Reason>,
    /// Until when, for `waitlist`.
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<NaiveDate>,
    /// In words; needed for `other`.
    pub words: Option<String>,
}

/// The codes, why, and in words.
type Noted = (Vec<Code>, Option<Why>, Option<String>);

impl Shape for ReferralNoteBody {
    type Checked = Noted;

    fn checked(self) -> Result<Noted, Vec<FieldError>> {
        let words = self.words.as_deref().filter(|it| !it.trim().is_empty());
        let words =
            words.map(|it| Note::checked(it, "/words")).transpose().map_err(|it| vec![it])?;
        if self.reason == Some(Reason::Other) && words.is_none() {
            return Err(vec![FieldError::new("/words", "required")]);
        }
        let why = self.reason.map(|reason| Why { reason, until: self.until });
        Ok((self.codes, why, words.map(|it| it.as_str().to_owned())))
    }
}

/// Notes what a service said, or stops a referral.
#[utoipa::path(post, path = "/referrals/{id}/note", request_body = ReferralNoteBody, params(("id" = ReferralId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn referral_note(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<ReferralId>,
    body: Body<ReferralNoteBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    answering::note_answer(&house, &buurt, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes a consent back: every referral on it ends at once. A worker who does not answer for the case
/// only lets who has it know: 202.
#[utoipa::path(post, path = "/bases/{id}/withdraw", params(("id" = BasisId, Path)),
    responses((status = 202), (status = 204), (status = 404, body = Problem)))]
pub(super) async fn basis_withdraw(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<BasisId>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let done = answering::withdraw(&house, &buurt, &caller, *id).await?;
    let mut answer = if done { HttpResponse::NoContent() } else { HttpResponse::Accepted() };
    Ok(answer.finish())
}
