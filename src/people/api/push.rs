//! Push messages on this device: our key, on, off. Never on a device that others use too.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;
use web_push::{SubscriptionInfo, SubscriptionKeys};

use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::delivery::{self, Device, Post};
use crate::people::Caller;
use crate::people::flows::signing_in;
use crate::people::session::Kind;
use crate::people::store::sessions;
use crate::web::{Body, Problem, Shape};

/// What a browser needs to subscribe.
#[derive(Debug, Serialize, ToSchema)]
pub struct PushKeyView {
    /// The `applicationServerKey`: a P-256 point in base64url.
    pub key: String,
}

/// What a browser gives when it subscribes (`PushSubscription.toJSON()`).
#[derive(Debug, Deserialize, Validate, ToSchema)]
pub struct PushSubscriptionBody {
    /// Where the push service takes messages for this device.
    pub endpoint: String,
    /// Its keys.
    pub keys: PushKeysBody,
}

/// The keys of a subscription.
#[derive(Debug, Deserialize, ToSchema)]
pub struct PushKeysBody {
    /// A P-256 point of 65 bytes, in base64url.
    pub p256dh: String,
    /// 16 secret bytes, in base64url.
    pub auth: String,
}

impl Shape for PushSubscriptionBody {
    type Checked = SubscriptionInfo;

    fn checked(self) -> Result<SubscriptionInfo, Vec<FieldError>> {
        let keys = SubscriptionKeys { p256dh: self.keys.p256dh, auth: self.keys.auth };
        Ok(SubscriptionInfo { endpoint: self.endpoint, keys })
    }
}

/// Gives the key with which a browser subscribes.
#[utoipa::path(get, path = "/push/key", responses(
    (status = 200, body = PushKeyView), (status = 404, body = Problem)))]
pub(super) async fn push_key(post: Data<Post>, _caller: Caller) -> Result<HttpResponse> {
    let key = post.public_key().ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().json(PushKeyView { key }))
}

/// Turns push messages on for this device and this session.
#[utoipa::path(post, path = "/push/subscriptions", request_body = PushSubscriptionBody, responses(
    (status = 204), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn push_subscribe(
    house: Data<House>,
    post: Data<Post>,
    caller: Caller,
    body: Body<PushSubscriptionBody>,
) -> Result<HttpResponse> {
    let session = sessions::find(house.db.read(), caller.session).await?;
    on_own_device(session.map(|it| it.kind))?;
    let device = Device { person: caller.person, session: caller.session, lang: caller.language };
    delivery::subscribe(&house, &post.services, device, body.it).await?;
    on_own_device(signing_in::confirm_device(&house, caller.session).await?)?;
    Ok(HttpResponse::NoContent().finish())
}

fn on_own_device(kind: Option<Kind>) -> Result<()> {
    match kind {
        None => Err(Error::NotSignedIn),
        Some(Kind::Shared) => Err(Error::Refused("push_on_shared_device")),
        Some(Kind::Resident | Kind::Staff) => Ok(()),
    }
}

/// Turns push messages off for this device.
#[utoipa::path(delete, path = "/push/subscriptions", responses(
    (status = 204), (status = 401, body = Problem)))]
pub(super) async fn push_unsubscribe(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    delivery::unsubscribe(&house, caller.session).await?;
    Ok(HttpResponse::NoContent().finish())
}
