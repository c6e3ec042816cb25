//! The worker makes letters and sees what became of them.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::fields::unknown_street;
use crate::base::code;
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::buurt::Buurten;
use crate::people::Caller;
use crate::people::flows::letters::{self, Order};
use crate::people::store::invitations;
use crate::web::origin::OurOrigin;
use crate::web::{Body, Key, Polled, Problem, Shape};

/// Which letters to make.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LettersBody {
    /// So many; one for somebody who is known.
    #[validate(range(min = 1, max = 200))]
    pub count: u32,
    /// The street they are for; else people say themselves where they live.
    #[validate(length(max = 80))]
    pub street: Option<String>,
    /// So many people may join with each; without it 4.
    #[validate(range(min = 1, max = 4))]
    pub seats: Option<u32>,
    /// For whom, when it is for somebody who is known: they sign in as themselves with it.
    pub person: Option<PersonId>,
}

impl Shape for LettersBody {
    type Checked = Self;

    fn checked(self) -> Result<Self, Vec<FieldError>> {
        let one = self.person.is_none() || self.count == 1;
        if one { Ok(self) } else { Err(vec![FieldError::new("/count", "one_for_a_person")]) }
    }
}

/// A batch of letters to print. Their secrets are shown here and nowhere else.
#[derive(Debug, Serialize, ToSchema)]
pub struct PrintedBatchView {
    /// Its name.
    pub id: Uuid,
    /// The street it is for.
    pub street: Option<String>,
    /// Until when they can be used.
    pub expires_at: DateTime<Utc>,
    /// The letters.
    pub letters: Vec<PrintedLetterView>,
}

/// What stands on one letter.
#[derive(Debug, Serialize, ToSchema)]
pub struct PrintedLetterView {
    /// The code to type, `XXXX-XXXX`.
    pub code: String,
    /// Where its QR code leads.
    pub link: String,
    /// So many people may join with it.
    pub seats: u32,
}

/// What became of a batch.
#[derive(Debug, Serialize, ToSchema)]
pub struct BatchView {
    /// Its name.
    pub id: Uuid,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The street it is for.
    pub street: Option<String>,
    /// So many letters.
    pub letters: i64,
    /// So many people may join with them.
    pub seats: i64,
    /// So many did.
    pub joined: i64,
    /// Until when they can be used.
    pub expires_at: DateTime<Utc>,
}

/// Makes letters to print. Asked again under the same key, it answers the same letters.
#[utoipa::path(post, path = "/letters", request_body = LettersBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = PrintedBatchView), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn letters_make(
    req: HttpRequest,
    (house, buurten): (Data<House>, Data<Buurten>),
    caller: Caller,
    key: Key,
    body: Body<LettersBody>,
) -> Result<HttpResponse> {
    let home = req.app_data::<OurOrigin>().map(|it| it.0.clone()).unwrap_or_default();
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let street = body.street.as_deref().filter(|it| !it.trim().is_empty());
    let street = street
        .map(|it| buurt.place.street(it.trim()).ok_or_else(unknown_street))
        .transpose()?
        .map(|it| (it.to_owned(), buurt.place.zone(it, None)));
    let seats = if body.person.is_some() { 1 } else { body.seats.unwrap_or(4) };
    let order = Order { count: body.count, seats, street, person: body.person };
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest.clone() };
    let id = letters::make(&house, caller.actor(), once, order).await?;
    let printed = letters::printed(&house, caller.buurt, id).await?;
    let first = printed.first().map(|(it, _)| it).ok_or(Error::NotFound)?;
    let view = PrintedBatchView {
        id,
        street: first.street.clone(),
        expires_at: first.expires_at,
        letters: printed
            .iter()
            .map(|(it, letter)| PrintedLetterView {
                code: code::printed(&letter.code),
                link: format!("{home}/u#{}", letter.token),
                seats: it.seats,
            })
            .collect(),
    };
    Ok(HttpResponse::Created().json(view))
}

/// Lists the batches of the neighbourhood, the newest first.
#[utoipa::path(get, path = "/letters", responses((status = 200, body = Vec<BatchView>)))]
pub(super) async fn letters_list(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<BatchView>>> {
    let batches = invitations::batches(house.db.read(), caller.buurt).await?;
    let view = |it: invitations::Batch| BatchView {
        id: it.batch_id,
        made_at: it.made_at,
        street: it.street,
        letters: it.letters,
        seats: it.seats,
        joined: it.joined,
        expires_at: it.expires_at,
    };
    Ok(Polled(batches.into_iter().map(view).collect()))
}
