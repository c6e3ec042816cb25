//! A device that others use too.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::cookies::Cookies;
use crate::base::error::Result;
use crate::base::house::House;
use crate::people::Caller;
use crate::people::flows::devices;
use crate::people::token::Ring;
use crate::web::Problem;

/// Others use this device too from now on: a quarter of an hour unused signs out, nothing rings, nothing is kept.
/// Signing in anew is the only way back.
#[utoipa::path(post, path = "/session/shared",
    responses((status = 204), (status = 401, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn session_share(
    (house, ring, cookies): (Data<House>, Data<Ring>, Data<Cookies>),
    caller: Caller,
) -> Result<HttpResponse> {
    let signed_in = devices::share(&house, caller.session).await?;
    let access = ring.sign(caller.person, signed_in.session.id, house.now())?;
    let mut response = HttpResponse::NoContent();
    for cookie in cookies.of(access, &signed_in) {
        response.cookie(cookie);
    }
    Ok(response.finish())
}
