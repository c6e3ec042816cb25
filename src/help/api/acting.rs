//! Somebody acts on one request and reads how it stands after. Never says what is done: a flow does.

use std::pin::Pin;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::web::{Data, Path};
use actix_web::{FromRequest, HttpRequest, HttpResponse};

use super::guests;
use super::showing::show;
use super::views::HelpRequestView;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::buurt::{Buurt, Buurten};
use crate::people::Caller;

/// Who acts on which request.
#[derive(Debug)]
pub(super) struct Acting {
    /// The house.
    pub(super) house: Data<House>,
    buurten: Data<Buurten>,
    /// Who.
    pub(super) caller: Caller,
    /// On which request.
    pub(super) id: RequestId,
}

impl Acting {
    /// Finds the neighbourhood.
    pub(super) fn buurt(&self) -> Result<Arc<Buurt>> {
        self.buurten.get(self.caller.buurt).ok_or(Error::NotFound)
    }

    /// Shows the request as it is now.
    pub(super) async fn view(&self) -> Result<HelpRequestView> {
        show(&self.house, &self.buurten, &self.caller, self.id).await
    }

    /// Answers with the request as it is now.
    pub(super) async fn shown(self) -> Result<HttpResponse> {
        Ok(HttpResponse::Ok().json(self.view().await?))
    }
}

impl FromRequest for Acting {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let parts =
            <(Data<House>, Data<Buurten>, Caller, Path<RequestId>)>::from_request(req, payload);
        Box::pin(async move {
            let (house, buurten, caller, id) = parts.await?;
            let caller = guests::on_request(&house, &buurten, caller, *id).await?;
            Ok(Self { house, buurten, caller, id: *id })
        })
    }
}
