//! A handler that takes a [`Caller`] cannot be reached by somebody unknown, nor by somebody whose
//! role may not try the route's action.

use std::pin::Pin;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};

use super::cookies::Cookies;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::BuurtId;
use crate::buurt::{Buurt, Buurten};
use crate::people::factor::{self, Demand};
use crate::people::flows::signing_in;
use crate::people::permission::{Role, may_try};
use crate::people::session::{Kind, Session};
use crate::people::store::sessions;
use crate::people::token::Ring;
use crate::people::{Action, Caller};
use crate::web::limits::Limits;
use crate::web::reader::{Knowing, Preferred};
use crate::web::route::Anew;

impl FromRequest for Caller {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        let knowing = Knowing::begin(&req);
        Box::pin(async move {
            let _until_then = knowing;
            let (caller, shown) = known(&req).await?;
            req.extensions_mut().insert(Preferred(caller.language));
            if let Some(limits) = req.app_data::<Data<Limits>>() {
                limits.person(caller.person.0)?;
            }
            let allowed = may_try(&caller.roles, caller.standing, caller.action);
            if !allowed {
                return Err(shown.missing(&caller));
            }
            if req.app_data::<Anew>().is_some_and(|it| it.0) && !caller.fresh {
                return Err(factor::Refusal::StepUp.into());
            }
            Ok(caller)
        })
    }
}

/// The neighbourhood a page for everybody is about: that of the session, else the one that strangers see
/// first. An access token that ran out does not make a stranger of somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Here(pub Arc<Buurt>);

impl FromRequest for Here {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let buurten = req.app_data::<Data<Buurten>>().ok_or(Error::NotFound)?;
            let own = acting(&req).await?.and_then(|it| buurten.get(it));
            own.or_else(|| buurten.first()).map(Self).ok_or(Error::NotFound)
        })
    }
}

async fn acting(req: &HttpRequest) -> Result<Option<BuurtId>> {
    if let Ok((caller, _)) = known(req).await {
        return Ok(Some(caller.buurt));
    }
    let house = req.app_data::<Data<House>>();
    let presented = req.app_data::<Data<Cookies>>().and_then(|it| it.refresh(req));
    match house.zip(presented) {
        Some((house, it)) => signing_in::acting(house, &it).await,
        None => Ok(None),
    }
}

/// How somebody showed who they are, besides with a session.
struct Shown {
    demand: Demand,
    /// Every role they have here, whether they act in it or not.
    roles: Vec<Role>,
    session: Session,
}

impl Shown {
    /// Says what is missing: a second factor where that is all, else nothing.
    fn missing(&self, caller: &Caller) -> Error {
        let could = may_try(&self.roles, caller.standing, caller.action);
        let asks = self.demand == Demand::Staff && self.session.kind != Kind::Shared;
        if could && asks { Error::Refused("second_factor_needed") } else { Error::NotAllowed }
    }
}

async fn known(req: &HttpRequest) -> Result<(Caller, Shown)> {
    let missing = || Error::internal("a route was mounted outside the table");
    let action = *req.app_data::<Action>().ok_or_else(missing)?;
    let house = req.app_data::<Data<House>>().ok_or_else(missing)?;
    let ring = req.app_data::<Data<Ring>>().ok_or_else(missing)?;
    let cookies = req.app_data::<Data<Cookies>>().ok_or_else(missing)?;

    let token = cookies.access(req).ok_or(Error::NotSignedIn)?;
    let now = house.now();
    let (person, sid) = ring.read(&token, now)?;
    let known = sessions::known(house.db.read(), sid, now).await?.ok_or(Error::NotSignedIn)?;
    if known.session.person != person || !known.session.acts(now) {
        return Err(Error::NotSignedIn);
    }
    let (standing, language) = (known.standing.ok_or(Error::NotSignedIn)?, known.language);
    let demand = *req.app_data::<Data<Demand>>().ok_or_else(missing)?.as_ref();
    let (buurt, mut roles) = (known.session.buurt, known.roles);
    let fresh = demand == Demand::Nobody || factor::is_fresh(known.session.factor_at, now);
    let shown = Shown { demand, roles: roles.clone(), session: known.session };
    roles.retain(|it| factor::carries(&shown.session, *it, demand));
    roles.push(Role::Bewoner);
    let zone = known.zone;
    let session = sid;
    let home = None;
    let it =
        Caller { person, buurt, home, session, roles, standing, language, zone, action, fresh };
    Ok((it, shown))
}
