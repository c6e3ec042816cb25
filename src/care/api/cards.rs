//! Cards of *antennes*: opened and filled in by whoever holds one, without an account; made and printed by
//! a worker.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::reporting::{line, prose};
use crate::base::code;
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::PartnerId;
use crate::base::text::Name;
use crate::buurt::Buurten;
use crate::care::flows::antenna;
use crate::care::partner::{Card, Kind, Partner, code_of};
use crate::care::store::partners;
use crate::people::Caller;
use crate::web::limits::{self, Limits};
use crate::web::origin::OurOrigin;
use crate::web::{Body, Key, Polled, Problem, Shape};

/// A code as it was typed, or as it stood behind `#` in the link.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CardOpenBody {
    /// The code.
    #[validate(length(min = 1, max = 32))]
    pub code: String,
}

impl Shape for CardOpenBody {
    type Checked = String;

    fn checked(self) -> Result<String, Vec<FieldError>> {
        Ok(self.code)
    }
}

/// A card as it is sent.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CardBody {
    /// The code on it.
    #[validate(length(min = 1, max = 32))]
    pub code: String,
    /// The street.
    #[validate(length(max = 80))]
    pub street: Option<String>,
    /// What was seen: ids of `/signal-facts` without those about health.
    #[validate(length(max = 8))]
    #[serde(default)]
    pub facts: Vec<String>,
    /// First name of who says yes; on a *meegeefkaart* only.
    #[validate(length(max = 80))]
    pub name: Option<String>,
    /// How and when they may be reached; on a *meegeefkaart* only.
    #[validate(length(max = 200))]
    pub reach: Option<String>,
    /// They stand beside it and say yes.
    #[serde(default)]
    pub agrees: bool,
}

impl Shape for CardBody {
    type Checked = (String, Card);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let one = |it: FieldError| vec![it];
        let card = Card {
            street: line::<80>(self.street.as_deref(), "/street").map_err(one)?,
            name: line::<80>(self.name.as_deref(), "/name").map_err(one)?,
            reach: prose::<200>(self.reach.as_deref(), "/reach").map_err(one)?,
            facts: self.facts,
            agrees: self.agrees,
        };
        Ok((self.code, card))
    }
}

/// Whose card it is, and whom one can call.
#[derive(Debug, Serialize, ToSchema)]
pub struct CardView {
    /// Who hands it out.
    pub partner: String,
    /// `secrecy` or `shop`.
    pub kind: String,
    /// The neighbourhood.
    pub buurt: String,
    /// First name of the worker.
    pub worker: String,
    /// The phone number of the team.
    pub phone: String,
    /// Its streets.
    pub streets: Vec<String>,
}

/// A new *antenne*.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerBody {
    /// How it is called.
    #[validate(length(min = 1, max = 80))]
    pub name: String,
    /// `secrecy` (pharmacy, surgery, nurse) or `shop`.
    pub kind: String,
}

impl Shape for PartnerBody {
    type Checked = (String, Kind);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let name = Name::checked(&self.name, "/name").map_err(|it| vec![it])?;
        let kind = Kind::parse(&self.kind)
            .ok_or_else(|| vec![FieldError::new("/kind", "unknown_value")])?;
        Ok((name.as_str().to_owned(), kind))
    }
}

/// An *antenne*, with what is printed on its cards.
#[derive(Debug, Serialize, ToSchema)]
pub struct PartnerView {
    /// Which.
    pub id: PartnerId,
    /// How it is called.
    pub name: String,
    /// `secrecy` or `shop`.
    pub kind: String,
    /// The code on its cards, `XXXX-XXXX`.
    pub code: String,
    /// Where the QR code on them leads.
    pub link: String,
    /// Since when.
    pub made_at: DateTime<Utc>,
}

/// Says whose card a code is on.
#[utoipa::path(post, path = "/cards/open", request_body = CardOpenBody,
    responses((status = 200, body = CardView), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn card_open(
    req: HttpRequest,
    (house, buurten, limits): (Data<House>, Data<Buurten>, Data<Limits>),
    body: Body<CardOpenBody>,
) -> Result<HttpResponse> {
    counted(&req, &limits)?;
    let partner = antenna::open(&house, &body.it).await?;
    let buurt = buurten.get(partner.buurt).ok_or(Error::NotFound)?;
    let mut streets: Vec<String> = buurt.place.streets.iter().map(|it| it.name.clone()).collect();
    streets.sort();
    streets.dedup();
    let view = CardView {
        partner: partner.name,
        kind: partner.kind.word().to_owned(),
        buurt: buurt.identity.name.clone(),
        worker: buurt.team.worker.clone(),
        phone: buurt.team.phone.clone(),
        streets,
    };
    Ok(HttpResponse::Ok().json(view))
}

/// Takes in a card that was filled in.
#[utoipa::path(post, path = "/cards", request_body = CardBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 204), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn card_fill_in(
    req: HttpRequest,
    (house, buurten, limits): (Data<House>, Data<Buurten>, Data<Limits>),
    key: Key,
    body: Body<CardBody>,
) -> Result<HttpResponse> {
    counted(&req, &limits)?;
    let (code, card) = body.it;
    let partner = antenna::open(&house, &code).await?;
    antenna::fill_in(&house, &buurten, &partner, (key.0, body.digest), card).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Counts a code that is tried: by address, and all together.
fn counted(req: &HttpRequest, limits: &Limits) -> Result<()> {
    if let Some(address) = limits::asker(req) {
        limits.door(address)?;
    }
    limits.code()
}

/// Lists the *antennes* of the neighbourhood.
#[utoipa::path(get, path = "/desk/partners", responses((status = 200, body = [PartnerView])))]
pub(super) async fn partner_list(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<PartnerView>>> {
    let all = partners::list(house.db.read(), caller.buurt).await?;
    Ok(Polled(all.into_iter().map(|it| shown(&req, &house, it)).collect()))
}

/// Makes an *antenne*, with a code for its cards.
#[utoipa::path(post, path = "/desk/partners", request_body = PartnerBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = PartnerView), (status = 422, body = Problem)))]
pub(super) async fn partner_make(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
    key: Key,
    body: Body<PartnerBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let id = antenna::make(&house, caller.actor(), once, body.it).await?;
    let partner = partners::find(house.db.read(), caller.buurt, id).await?;
    Ok(HttpResponse::Created().json(shown(&req, &house, partner)))
}

/// The cards of an *antenne* count no longer.
#[utoipa::path(delete, path = "/desk/partners/{id}", params(("id" = PartnerId, Path)),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn partner_end(
    house: Data<House>,
    caller: Caller,
    id: Path<PartnerId>,
) -> Result<HttpResponse> {
    antenna::end(&house, caller.actor(), *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

fn shown(req: &HttpRequest, house: &House, it: Partner) -> PartnerView {
    let home = req.app_data::<OurOrigin>().map(|it| it.0.clone()).unwrap_or_default();
    let code = code_of(&house.seal, it.id);
    PartnerView {
        link: format!("{home}/kaart#{code}"),
        code: code::printed(&code),
        id: it.id,
        name: it.name,
        kind: it.kind.word().to_owned(),
        made_at: it.made,
    }
}
