//! The whole API on one screen: the route tables of the rooms, mounted, described, listed.

use actix_web::http::Method;
use actix_web::web::{ServiceConfig, scope};
use utoipa::openapi::{InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder};

use crate::people::api::Route;
use crate::web::route::fallback;
use crate::{care, community, demo, help, insight, people, rights};

/// The prefix of every operation.
pub const PREFIX: &str = "/api/v1";

/// The route tables, by room.
pub const ROOMS: &[(&str, &[Route])] = &[
    ("people", people::api::ROUTES),
    ("help", help::api::ROUTES),
    ("care", care::api::ROUTES),
    ("rights", rights::api::ROUTES),
    ("community", community::api::ROUTES),
    ("insight", insight::api::ROUTES),
];

/// Mounts every operation, and the one plain page beside the API; those of the demo only where everything is invented.
pub fn mount(cfg: &mut ServiceConfig, with_demo: bool) {
    let shown = rooms(with_demo);
    let known = shown
        .iter()
        .flat_map(|(_, routes)| routes.iter())
        .map(|it| (it.method(), format!("{PREFIX}{}", (it.path)())))
        .collect();
    let api = shown.iter().fold(scope(PREFIX), |api, (_, routes)| {
        api.configure(|cfg| routes.iter().for_each(|route| route.mount(cfg)))
    });
    cfg.service(api.default_service(fallback(known)));
    care::api::answer::mount(cfg);
}

/// Lists every operation: its method, and its path below [`PREFIX`].
pub fn operations() -> Vec<(Method, String)> {
    let all = rooms(true).into_iter().flat_map(|(_, routes)| routes.iter());
    all.map(|it| (it.method(), (it.path)())).collect()
}

/// Returns the OpenAPI 3.1 document of the whole API.
pub fn document() -> OpenApi {
    let licence = LicenseBuilder::new().name("EUPL-1.2").identifier(Some("EUPL-1.2")).build();
    let info = InfoBuilder::new()
        .title("Buurtnet")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some("The safety net of a caring neighbourhood."))
        .license(Some(licence))
        .build();
    let mut document = OpenApiBuilder::new().info(info).build();
    for (room, routes) in rooms(true) {
        for route in routes {
            route.describe(&mut document, PREFIX, room);
        }
    }
    document
}

fn rooms(with_demo: bool) -> Vec<(&'static str, &'static [Route])> {
    let demo = with_demo.then_some(("demo", demo::ROUTES));
    ROOMS.iter().copied().chain(demo).collect()
}
