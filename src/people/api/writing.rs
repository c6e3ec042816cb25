//! People, as a worker writes them down: made without an account, and corrected.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use chrono::Datelike as _;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::fields::{self, Address, Fields};
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::people::Caller;
use crate::people::flows::making::{self, Written};
use crate::people::permission::Relation;
use crate::people::person::{Consent, Contact, DayPart, Details, Door, Gender};
use crate::web::{Body, Key, Problem, Shape};

/// Somebody as the worker writes them down.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonBody {
    /// First name.
    #[validate(length(min = 1, max = 80))]
    pub first_name: String,
    /// Family name.
    #[validate(length(max = 80))]
    pub last_name: Option<String>,
    /// A street of the neighbourhood.
    #[validate(length(min = 1, max = 80))]
    pub street: String,
    /// House number.
    #[validate(length(min = 1, max = 12))]
    pub number: String,
    /// Phone number.
    #[validate(length(max = 30))]
    pub phone: Option<String>,
    /// The language they read; without it Dutch.
    #[serde(default)]
    pub language: Lang,
    /// How they want to hear from us; without it by phone.
    pub contact: Option<Contact>,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
    /// Who may come to their door.
    pub door: Option<Door>,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Being a woman or a man oneself; without it what they said themselves stays.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<Gender>)]
    pub gender: Option<Option<Gender>>,
}

/// Somebody who has no account, and how they agreed to be written down.
// Its fields are those of `PersonBody` once more: serde flattens nothing into a body that refuses
// unknown fields, and that refusal is worth more than ten lines.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPersonBody {
    /// First name.
    #[validate(length(min = 1, max = 80))]
    pub first_name: String,
    /// Family name.
    #[validate(length(max = 80))]
    pub last_name: Option<String>,
    /// A street of the neighbourhood.
    #[validate(length(min = 1, max = 80))]
    pub street: String,
    /// House number.
    #[validate(length(min = 1, max = 12))]
    pub number: String,
    /// Phone number.
    #[validate(length(max = 30))]
    pub phone: Option<String>,
    /// The language they read; without it Dutch.
    #[serde(default)]
    pub language: Lang,
    /// How they want to hear from us; without it by phone.
    pub contact: Option<Contact>,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
    /// Who may come to their door.
    pub door: Option<Door>,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Being a woman or a man oneself.
    pub gender: Option<Gender>,
    /// How they agreed.
    #[validate(required)]
    #[schema(required = true, nullable = false, value_type = Consent)]
    pub consent: Option<Consent>,
    /// That it is somebody else than whom the answer `person_known` named.
    #[serde(default)]
    pub somebody_else: bool,
}

/// The name of somebody new.
#[derive(Debug, Serialize, ToSchema)]
pub struct MadeView {
    /// Who.
    pub id: PersonId,
}

/// A body about a person, checked: what is known, and the address as it was typed.
#[derive(Clone, Debug)]
pub struct Checked {
    details: Details,
    #[expect(clippy::option_option, reason = "left out and emptied are two things to say")]
    gender: Option<Option<Gender>>,
    address: Address,
}

impl Checked {
    /// Finds the home in the neighbourhood's list of streets, and looks whether the year can be.
    fn written(self, buurten: &Buurten, buurt: BuurtId, year: i32) -> Result<Written> {
        let buurt = buurten.get(buurt).ok_or(Error::NotFound)?;
        fields::born(self.details.birth_year, year)?;
        let (home, zone) = self.address.home(&buurt)?;
        Ok(Written { details: self.details, gender: self.gender, home, zone })
    }
}

/// Tells a field that was left out (`None`) from one that says "nothing" (`Some(None)`).
#[expect(clippy::option_option, reason = "left out and emptied are two things to say")]
fn said<'de, D: Deserializer<'de>>(field: D) -> Result<Option<Option<Gender>>, D::Error> {
    Option::deserialize(field).map(Some)
}

impl Shape for PersonBody {
    type Checked = Checked;

    fn checked(self) -> Result<Checked, Vec<FieldError>> {
        let mut fields = Fields::default();
        let name = fields.name(&self.first_name, self.last_name.as_deref());
        let phone = fields.phone(self.phone.as_deref());
        let address = fields.address(Some(&self.street), Some(&self.number));
        let contact = self.contact.unwrap_or(Contact::Phone);
        let details = name.map(|name| Details {
            name,
            language: self.language,
            birth_year: self.birth_year,
            phone,
            mail: None,
            contact,
            part: self.part.filter(|_| contact.is_by_hand()),
            door: self.door.unwrap_or(Door::KnownNeighbour),
            wish: self.wish,
            gender: self.gender.flatten(),
            safe: None,
        });
        let gender = self.gender;
        fields.end(details.map(|details| Checked { details, gender, address }))
    }
}

impl Shape for NewPersonBody {
    type Checked = (Checked, Consent, bool);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let required = || vec![FieldError::new("/consent", "required")];
        let consent = self.consent.ok_or_else(required)?;
        let somebody_else = self.somebody_else;
        let person = PersonBody {
            first_name: self.first_name,
            last_name: self.last_name,
            street: self.street,
            number: self.number,
            phone: self.phone,
            language: self.language,
            contact: self.contact,
            part: self.part,
            door: self.door,
            wish: self.wish,
            birth_year: self.birth_year,
            gender: Some(self.gender),
        };
        Ok((person.checked()?, consent, somebody_else))
    }
}

/// Makes somebody who has no account. Somebody with the same phone, or at the same door under the
/// same first name, answers 409 `person_known` with their id in `about`.
#[utoipa::path(post, path = "/people", request_body = NewPersonBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = MadeView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_make(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    key: Key,
    body: Body<NewPersonBody>,
) -> Result<HttpResponse> {
    let (checked, consent, somebody_else) = body.it;
    let written = checked.written(&buurten, caller.buurt, house.now().year())?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let id = making::make(&house, caller.actor(), once, (written, consent, somebody_else)).await?;
    Ok(HttpResponse::Created().json(MadeView { id }))
}

/// Corrects what is known of somebody.
#[utoipa::path(put, path = "/people/{id}", request_body = PersonBody, params(("id" = PersonId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn people_correct(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<PersonId>,
    body: Body<PersonBody>,
) -> Result<HttpResponse> {
    let written = body.it.written(&buurten, caller.buurt, house.now().year())?;
    caller.admit(Relation::SameBuurt)?;
    making::correct(&house, caller.actor(), id.into_inner(), written).await?;
    Ok(HttpResponse::NoContent().finish())
}
