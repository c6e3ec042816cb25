//! Coming back with a code by mail. Whatever is asked, the answer is the same; whatever is wrong with a code, too.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::cookies::Cookies;
use super::sessions::{self, SessionView};
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::random;
use crate::buurt::Buurten;
use crate::delivery::Mailbox;
use crate::people::factor::Demand;
use crate::people::flows::devices;
use crate::people::flows::mail_codes::{self, Entered, Typed};
use crate::people::flows::signing_in::{self, SignedIn};
use crate::people::mail_code::{self, ACCOUNTS, NotValid};
use crate::people::token::Ring;
use crate::web::limits::{self, Limits};
use crate::web::{Body, Key, Problem, Shape};

/// To which mailbox a code is asked.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MailBody {
    /// The address.
    #[validate(length(min = 1, max = 254))]
    pub mail: String,
}

/// The code that came, as it was typed.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MailCodeBody {
    /// Six digits.
    #[validate(length(min = 1, max = 32))]
    pub code: String,
    /// Which of those who have the mailbox, counted from 0: only when there are several.
    #[validate(range(max = 3))]
    pub nth: Option<u8>,
    /// Whether others use this device too.
    #[serde(default)]
    pub shared_device: bool,
}

/// Who is signed in; or, when several people have the mailbox, who they are.
#[derive(Debug, Serialize, ToSchema)]
pub struct MailEnteredView {
    /// Who is signed in on this device from now on.
    pub session: Option<SessionView>,
    /// Their first names: ask again with the number of one.
    pub choose: Vec<String>,
}

impl Shape for MailBody {
    type Checked = Mailbox;

    fn checked(self) -> Result<Mailbox, Vec<FieldError>> {
        Mailbox::read(&self.mail).map_err(|code| vec![FieldError::new("/mail", code)])
    }
}

impl Shape for MailCodeBody {
    type Checked = Typed;

    fn checked(self) -> Result<Typed, Vec<FieldError>> {
        let code = digits(&self.code)?;
        let nth = self.nth.map(usize::from).filter(|it| *it < ACCOUNTS);
        Ok(Typed { code, nth, shared: self.shared_device, device: None })
    }
}

/// Reads a code by mail.
pub(super) fn digits(typed: &str) -> Result<String, Vec<FieldError>> {
    mail_code::read(typed).ok_or_else(|| vec![FieldError::new("/code", "not_a_mail_code")])
}

/// What coming in stands on.
type Ground = (Data<House>, Data<Buurten>, Data<Ring>, Data<Cookies>, Data<Limits>, Data<Demand>);

/// The length of a token of 32 bytes in base64url.
const TOKEN: usize = 43;

/// Asks a code to a mailbox, for this browser. Nothing tells whether somebody has the address.
#[utoipa::path(post, path = "/sign-in/mail", request_body = MailBody,
    responses((status = 202), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn sign_in_mail(
    req: HttpRequest,
    house: Data<House>,
    cookies: Data<Cookies>,
    limits: Data<Limits>,
    body: Body<MailBody>,
) -> Result<HttpResponse> {
    if let Some(address) = limits::asker(&req) {
        limits.door(address)?;
    }
    limits.asked()?;
    // A browser has one code: a newer takes the place of the one it asked before.
    let token = cookies.asked(&req).filter(|it| it.len() == TOKEN);
    let token = token.map_or_else(random::token::<32>, Ok)?;
    let holder = mail_codes::browser(&house.seal, &token);
    mail_codes::ask(&house, holder, None, &body.it).await?;
    Ok(HttpResponse::Accepted().cookie(cookies.asking(token)).finish())
}

/// Signs in with the code that came, in the browser that asked it. The key makes a repeat harmless.
#[utoipa::path(post, path = "/sign-in/mail/code", request_body = MailCodeBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 200, body = MailEnteredView), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn sign_in_mail_code(
    req: HttpRequest,
    ground: Ground,
    key: Key,
    body: Body<MailCodeBody>,
) -> Result<HttpResponse> {
    let (house, buurten, ring, cookies, limits, demand) = ground;
    if let Some(address) = limits::asker(&req) {
        limits.door(address)?;
    }
    limits.code()?;
    let token = cookies.asked(&req).ok_or(NotValid)?;
    let holder = mail_codes::browser(&house.seal, &token);
    let once = (key.0, body.digest);
    let typed = Typed { device: devices::held(cookies.device(&req)), ..body.it };
    match mail_codes::enter(&house, holder, typed, once).await? {
        Entered::Choose(choose) => {
            Ok(HttpResponse::Ok().json(MailEnteredView { session: None, choose }))
        }
        Entered::In(signed_in) => {
            let ground = (house.as_ref(), buurten.as_ref(), **demand);
            welcome(&req, ground, (&ring, &cookies), &signed_in).await
        }
    }
}

/// Gives the device its session, in place of the one it had.
async fn welcome(
    req: &HttpRequest,
    (house, buurten, demand): (&House, &Buurten, Demand),
    (ring, cookies): (&Ring, &Cookies),
    signed_in: &SignedIn,
) -> Result<HttpResponse> {
    if let Some(before) = cookies.refresh(req) {
        signing_in::leave(house, &before, signed_in.session.id).await?;
    }
    let access = ring.sign(signed_in.session.person, signed_in.session.id, house.now())?;
    let session = Some(sessions::view(house, (buurten, demand), &signed_in.session).await?);
    let mut response = HttpResponse::Ok();
    for cookie in cookies.of(access, signed_in) {
        response.cookie(cookie);
    }
    Ok(response.json(MailEnteredView { session, choose: Vec::new() }))
}
