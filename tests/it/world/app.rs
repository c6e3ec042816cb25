//! The whole service of a story, built once and asked often.

use std::rc::Rc;

use actix_web::Error;
use actix_web::body::BoxBody;
use actix_web::dev::{Service as _, ServiceResponse};
use actix_web::test::{TestRequest, init_service};
use buurtnet::app::Shared;
use futures_util::future::LocalBoxFuture;

/// What it answers, or what stopped the request before anybody answered.
pub type Answer = Result<ServiceResponse<BoxBody>, Error>;

/// A service that is asked.
pub type App = Rc<dyn Fn(TestRequest) -> LocalBoxFuture<'static, Answer>>;

/// Builds it.
pub async fn app(shared: Shared) -> App {
    let app = Rc::new(init_service(buurtnet::house!(shared)).await);
    Rc::new(move |request| {
        let app = Rc::clone(&app);
        let asks = async move { app.call(request.to_request()).await };
        Box::pin(async { asks.await.map(ServiceResponse::map_into_boxed_body) })
    })
}
