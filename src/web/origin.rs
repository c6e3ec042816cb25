//! No other site may send in somebody's name.
//!
//! A state-changing request is refused when `Sec-Fetch-Site` is there and not `same-origin`, or else
//! when `Origin` is there and not ours. With neither it is no browser and may pass: the cookies are
//! `SameSite=Strict`.

use actix_web::Error;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::ORIGIN;
use actix_web::middleware::Next;

use crate::base::error::Error as Refusal;

/// Where the house lives, as browsers write it: scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OurOrigin(pub String);

/// Refuses what another site sends.
pub async fn same_origin<B: MessageBody + 'static>(
    req: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let header = |name: &str| req.headers().get(name).map(|it| it.to_str().unwrap_or("?"));
    let ours = req.app_data::<OurOrigin>().map(|it| it.0.as_str());
    if req.method().is_safe()
        || ours_alone(
            header("sec-fetch-site"),
            header(ORIGIN.as_str()),
            ours,
            req.connection_info().host(),
        )
    {
        return Ok(next.call(req).await?.map_into_left_body());
    }
    Ok(req.error_response(Refusal::Refused("other_origin")).map_into_right_body())
}

fn ours_alone(site: Option<&str>, origin: Option<&str>, ours: Option<&str>, host: &str) -> bool {
    match (site, origin) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            ours == Some(origin) || origin.split_once("://").is_some_and(|(_, it)| it == host)
        }
        (None, None) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_and_programs_may_change_something() {
        let ours = Some("https://buurt.example");
        let allowed = |site, origin| ours_alone(site, origin, ours, "buurt.example");
        assert!(allowed(Some("same-origin"), None));
        assert!(allowed(None, ours));
        assert!(allowed(None, None));
        for site in ["same-site", "cross-site", "none", "?"] {
            assert!(!allowed(Some(site), ours), "{site}");
        }
        assert!(!allowed(None, Some("https://evil.example")));
        assert!(!allowed(None, Some("null")));
    }
}
