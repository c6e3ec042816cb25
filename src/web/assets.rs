//! The PWA, out of the binary: precompressed at build, immutable where the name holds a hash.
//!
//! A debug build reads the disk. A binary that was built without a front-end says so on one page.

use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, ETAG, IF_NONE_MATCH, VARY,
};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rust_embed::EmbeddedFile;

use self::files::Files;
use crate::base::error::{Error, Result};

#[expect(clippy::same_name_method, reason = "the derive makes both")]
mod files {
    #[derive(rust_embed::RustEmbed)]
    #[folder = "$CARGO_MANIFEST_DIR/frontend/build"]
    #[allow_missing = true]
    pub(super) struct Files;
}

/// The page for every address that is not a file: the app finds its own way from there.
const SHELL: &str = "200.html";

const NO_FRONT_END: &str = "<!doctype html><html lang=nl><meta charset=utf-8><title>Buurtnet</title>\
    <p>De service draait, maar de app zit niet in dit programma. Bouw het met <code>make run</code>.\
    <p>The service runs, but this program holds no front-end. Build it with <code>make run</code>.";

/// Tells whether there is a front-end to serve.
pub fn present() -> bool {
    Files::get(SHELL).is_some()
}

/// Serves a file or, for any other page, the shell of the app.
pub async fn serve(req: HttpRequest) -> Result<HttpResponse> {
    let path = req.path().trim_start_matches('/');
    if path.starts_with("api/") || path.contains("..") {
        return Err(Error::NotFound);
    }
    if path.starts_with("_app/") && Files::get(path).is_none() {
        return Err(Error::NotFound); // a stale page asks for a script that is gone
    }
    let named = [path.to_owned(), format!("{path}.html"), format!("{path}/index.html")];
    let found = named.into_iter().find(|it| !it.is_empty() && Files::get(it).is_some());
    let page = found.unwrap_or_else(|| {
        if path.is_empty() && Files::get("index.html").is_some() { "index.html" } else { SHELL }
            .to_owned()
    });
    let Some(plain) = Files::get(&page) else {
        return Ok(HttpResponse::ServiceUnavailable().content_type("text/html").body(NO_FRONT_END));
    };
    Ok(answer(&req, &page, plain))
}

fn answer(req: &HttpRequest, page: &str, plain: EmbeddedFile) -> HttpResponse {
    let tag = plain.metadata.sha256_hash();
    let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(tag.get(..16).unwrap_or_default()));
    let hashed = page.starts_with("_app/immutable/");
    let keep = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    let known = req.headers().get(IF_NONE_MATCH).and_then(|it| it.to_str().ok());
    let same = known.is_some_and(|it| it.split(',').any(|one| one.trim() == tag));
    let mut response = if same { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((CACHE_CONTROL, keep))
        .insert_header((ETAG, tag))
        .insert_header((VARY, "accept-encoding"));
    if same {
        return response.finish();
    }
    response.content_type(content_type(page));
    let accepted = req.headers().get(ACCEPT_ENCODING).and_then(|it| it.to_str().ok()).unwrap_or("");
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        if accepts(accepted, coding)
            && let Some(small) = Files::get(&format!("{page}.{ending}"))
        {
            return response
                .insert_header((CONTENT_ENCODING, coding))
                .body(small.data.into_owned());
        }
    }
    response.body(plain.data.into_owned())
}

fn accepts(header: &str, coding: &str) -> bool {
    header.split(',').any(|it| {
        let (name, weight) = it.split_once(';').unwrap_or((it, ""));
        name.trim() == coding
            && !weight.replace(' ', "").starts_with("q=0;")
            && weight.trim() != "q=0"
    })
}

fn content_type(page: &str) -> String {
    if page.ends_with(".webmanifest") {
        return "application/manifest+json".to_owned();
    }
    let guess = mime_guess::from_path(page).first_or_octet_stream();
    let text = guess.type_() == "text" || guess.subtype() == "javascript";
    if text { format!("{guess}; charset=utf-8") } else { guess.to_string() }
}
