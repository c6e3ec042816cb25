//! At the door with a letter: who is it for, and in.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::cookies::Cookies;
use super::fields::{self, Address, Fields};
use super::sessions::{self, SessionView};
use crate::base::code;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::seal::Seal;
use crate::base::words::Lang;
use crate::buurt::{Buurt, Buurten};
use crate::people::factor::Demand;
use crate::people::flows::letting_in::{self, Joining};
use crate::people::flows::{devices, signing_in};
use crate::people::invitation::Invitation;
use crate::people::letter::Proof;
use crate::people::person::{Contact, Details, Door, FullName};
use crate::people::token::Ring;
use crate::web::limits::{self, Limits};
use crate::web::{Body, Key, Problem, Shape};

/// Nobody younger joins by themselves.
const MIN_AGE: i32 = 16;

/// A letter, by the token of its QR code or by its typed code.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenLetterBody {
    /// What stands behind `#` in the link.
    #[validate(length(min = 1, max = 64))]
    pub token: Option<String>,
    /// As it was typed.
    #[validate(length(min = 1, max = 32))]
    pub code: Option<String>,
}

/// Who joins, with which letter.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JoinBody {
    /// What stands behind `#` in the link.
    #[validate(length(min = 1, max = 64))]
    pub token: Option<String>,
    /// As it was typed.
    #[validate(length(min = 1, max = 32))]
    pub code: Option<String>,
    /// First name; with somebody's own letter it is not needed.
    #[validate(length(min = 1, max = 80))]
    pub first_name: Option<String>,
    /// The language they read.
    pub language: Lang,
    /// Year of birth; nobody under 16 joins.
    pub birth_year: Option<i32>,
    /// A street of the neighbourhood; without it that of the letter.
    #[validate(length(max = 80))]
    pub street: Option<String>,
    /// House number; not needed.
    #[validate(length(max = 12))]
    pub number: Option<String>,
    /// Phone number.
    #[validate(length(max = 30))]
    pub phone: Option<String>,
    /// Whether they want to help.
    #[serde(default)]
    pub helps: bool,
    /// Whether others use this device too.
    #[serde(default)]
    pub shared_device: bool,
}

/// What a letter says when it is opened.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenedView {
    /// The name of the neighbourhood.
    pub buurt: String,
    /// The street it is for.
    pub street: Option<String>,
    /// First name of whom it is for; only on somebody's own letter.
    pub first_name: Option<String>,
    /// So many may still join.
    pub seats_left: u32,
    /// Whether a worker holds it open at a *kennismakingsmoment*.
    pub moment: bool,
}

/// What somebody shows at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The token of a QR code.
    Token(Proof),
    /// A typed code, as it was meant.
    Code(String),
}

/// A body of [`JoinBody`], checked.
#[derive(Clone, Debug)]
pub struct Join {
    shown: Shown,
    name: Option<FullName>,
    language: Lang,
    birth_year: Option<i32>,
    phone: Option<String>,
    address: Address,
    helps: bool,
    shared: bool,
}

impl Shape for OpenLetterBody {
    type Checked = Shown;

    fn checked(self) -> Result<Shown, Vec<FieldError>> {
        shown(self.token, self.code).map_err(|it| vec![it])
    }
}

impl Shape for JoinBody {
    type Checked = Join;

    fn checked(self) -> Result<Join, Vec<FieldError>> {
        let mut fields = Fields::default();
        let shown = fields.take(shown(self.token, self.code));
        let name = self.first_name.as_deref().and_then(|it| fields.name(it, None));
        let phone = fields.phone(self.phone.as_deref());
        let address = fields.address(self.street.as_deref(), self.number.as_deref());
        let (language, birth_year) = (self.language, self.birth_year);
        let (helps, shared) = (self.helps, self.shared_device);
        let join =
            |shown| Join { shown, name, language, birth_year, phone, address, helps, shared };
        fields.end(shown.map(join))
    }
}

impl Join {
    /// What is told with this letter: with one for whoever lives there, at least a first name.
    fn joining(self, letter: &Invitation, buurt: &Buurt, year: i32) -> Result<Joining> {
        let mut address = self.address;
        if letter.person.is_none() {
            if self.name.is_none() {
                return Err(Error::field("/first_name", "required"));
            }
            fields::born(self.birth_year, year)?;
            if self.birth_year.is_some_and(|it| year - it < MIN_AGE) {
                return Err(Error::field("/birth_year", "too_young"));
            }
            address.street = address.street.or_else(|| letter.street.clone());
        }
        let (home, zone) = address.home(buurt)?;
        let details = Details {
            name: self.name.unwrap_or(FullName { first: String::new(), last: None }),
            language: self.language,
            birth_year: self.birth_year,
            phone: self.phone,
            mail: None,
            contact: Contact::App,
            part: None,
            door: Door::KnownNeighbour,
            wish: None,
            gender: None,
            safe: None,
        };
        let (helps, shared) = (self.helps, self.shared);
        Ok(Joining { details, home, zone, helps, shared, device: None })
    }
}

fn shown(token: Option<String>, typed: Option<String>) -> Result<Shown, FieldError> {
    match (token, typed) {
        (Some(token), None) => {
            Proof::token(&token).map(Shown::Token).ok_or(FieldError::new("/token", "not_a_token"))
        }
        (None, Some(typed)) => {
            code::read(&typed).map(Shown::Code).ok_or(FieldError::new("/code", "not_a_code"))
        }
        (None, None) => Err(FieldError::new("/code", "required")),
        (Some(_), Some(_)) => Err(FieldError::new("/code", "one_of_two")),
    }
}

impl Shown {
    /// Counts who stands at the door, and makes what a letter is found by.
    pub(super) fn proof(&self, req: &HttpRequest, limit: &Limits, seal: &Seal) -> Result<Proof> {
        if let Some(address) = limits::asker(req) {
            limit.door(address)?;
        }
        match self {
            Self::Token(proof) => Ok(proof.clone()),
            Self::Code(code) => {
                limit.code()?;
                Ok(Proof::code(seal, code))
            }
        }
    }
}

/// Opens a letter: tells who it is for, and consumes nothing.
#[utoipa::path(post, path = "/invitations/open", request_body = OpenLetterBody,
    responses((status = 200, body = OpenedView), (status = 409, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn letter_open(
    req: HttpRequest,
    house: Data<House>,
    buurten: Data<Buurten>,
    limits: Data<Limits>,
    body: Body<OpenLetterBody>,
) -> Result<HttpResponse> {
    let proof = body.proof(&req, &limits, &house.seal)?;
    let opened = letting_in::open(&house, &proof).await?;
    let letter = opened.letter;
    let buurt = buurten.get(letter.buurt).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(OpenedView {
        buurt: buurt.identity.name.clone(),
        street: letter.street,
        first_name: opened.first_name,
        seats_left: letter.seats.saturating_sub(letter.used),
        moment: letter.moment,
    }))
}

/// What joining stands on.
type Ground = (Data<House>, Data<Buurten>, Data<Ring>, Data<Cookies>, Data<Limits>, Data<Demand>);

/// Joins with a letter, and signs in on this device. The key makes a repeat harmless: it lets in the
/// same person, and takes no second seat.
#[utoipa::path(post, path = "/invitations/join", request_body = JoinBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = SessionView), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn letter_join(
    req: HttpRequest,
    ground: Ground,
    key: Key,
    body: Body<JoinBody>,
) -> Result<HttpResponse> {
    let (house, buurten, ring, cookies, limits, demand) = ground;
    let proof = body.shown.proof(&req, &limits, &house.seal)?;
    let letter = letting_in::find(&house, &proof).await?;
    let buurt = buurten.get(letter.buurt).ok_or(Error::NotFound)?;
    let joining = match body.it.joining(&letter, &buurt, house.now().year()) {
        Ok(joining) => joining,
        Err(wrong) => {
            letter.check(house.now())?; // nobody fills in a form for a letter that is over
            return Err(wrong);
        }
    };
    let joining = Joining { device: devices::held(cookies.device(&req)), ..joining };
    let once = (key.0, body.digest);
    let signed_in = letting_in::join(&house, (letter, proof), once, joining).await?;
    if let Some(before) = cookies.refresh(&req) {
        signing_in::leave(&house, &before, signed_in.session.id).await?;
    }
    let access = ring.sign(signed_in.session.person, signed_in.session.id, house.now())?;
    let view = sessions::view(&house, (&buurten, **demand), &signed_in.session).await?;
    let mut response = HttpResponse::Created();
    for cookie in cookies.of(access, &signed_in) {
        response.cookie(cookie);
    }
    Ok(response.json(view))
}
