//! What every answer tells the browser. The page's own `<meta>` carries the script hashes; a
//! `script-src` here would block the start script of the PWA.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use actix_web::middleware::Next;

const POLICY: &str = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; \
    form-action 'self'; require-trusted-types-for 'script'; \
    trusted-types svelte-trusted-html buurtnet-worker";

const ALWAYS: [(&str, &str); 7] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()"),
    ("x-frame-options", "DENY"),
];

/// Whether the house is reached over https: then browsers are told to stay there.
#[derive(Clone, Copy, Debug)]
pub struct Https(pub bool);

/// Adds the headers; a policy or a term of keeping that a handler set itself stays.
pub async fn on_every_answer<B: MessageBody + 'static>(
    req: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let https = req.app_data::<Https>().is_some_and(|it| it.0);
    let mut response = next.call(req).await?;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        let own = matches!(name, "content-security-policy" | "referrer-policy");
        if !(own && headers.contains_key(name)) {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
    if https {
        let name = HeaderName::from_static("strict-transport-security");
        headers.insert(name, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}
