//! The frame of every page for a service: its style, its policy, its languages. Without a script.

use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue, LOCATION, REFERRER_POLICY, RETRY_AFTER,
};
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::base::words::{Arg, Lang, say};
use crate::care::flows::links::PAGE;

/// The style of the page, as it stands in it.
const STYLE: &str = include_str!("page.css");

/// What a browser may do with the page: show it in its own style, and send its forms here.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(digest::digest(&digest::SHA256, STYLE.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; form-action 'self'; \
         frame-ancestors 'none'; base-uri 'none'"
    )
});

/// Which page, in which language.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) lang: Lang,
    /// The token in its address; empty before there is one.
    pub(super) token: String,
}

impl Page {
    /// Says a sentence.
    pub(super) fn t(&self, id: &str) -> String {
        say(self.lang, id, &[])
    }

    /// Says a sentence with values.
    pub(super) fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        say(self.lang, id, args)
    }

    /// The address of a step of this page, in this language.
    pub(super) fn url(&self, step: &str) -> String {
        let mut path = "/d".to_owned();
        for part in [self.token.as_str(), step].iter().filter(|it| !it.is_empty()) {
            path.push('/');
            path.push_str(part);
        }
        format!("{path}?lang={}", self.lang.code())
    }

    /// The frame; `home` is a page that one may see in another language without losing anything.
    pub(super) fn frame(&self, title: &str, home: bool, body: &Markup) -> Markup {
        html! {
            (DOCTYPE)
            html lang=(self.lang.code()) dir=(self.lang.dir()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex, nofollow";
                    title { (title) " · Buurtnet" }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    a.skip href="#main" { (self.t("answer-skip")) }
                    header {
                        p.name { "Buurtnet" }
                        @if home { (self.languages()) }
                    }
                    main #main { (body) }
                    footer {
                        p { a href=(Self { token: String::new(), ..self.clone() }.url("uitleg")) { (self.t("answer-how")) } }
                        p { (self.t("answer-foot")) }
                    }
                }
            }
        }
    }

    fn languages(&self) -> Markup {
        html! {
            nav aria-label=(self.t("answer-languages")) {
                @for lang in PAGE {
                    @let name = say(lang, "answer-language", &[]);
                    @if lang == self.lang {
                        span aria-current="true" lang=(lang.code()) { (name) }
                    } @else {
                        a href=(Self { lang, ..self.clone() }.url("")) lang=(lang.code()) hreflang=(lang.code()) { (name) }
                    }
                }
            }
        }
    }
}

/// Answers a page.
pub(super) fn answer(status: StatusCode, page: Markup) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((CONTENT_SECURITY_POLICY, POLICY.as_str()))
        // Not `no-referrer`: with that, a browser sends its forms from nowhere, and they are refused.
        .insert_header((REFERRER_POLICY, "same-origin"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/html; charset=utf-8")
        .body(page.into_string())
}

/// Sends a browser to another page of ours.
pub(super) fn go(path: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((LOCATION, path))
        .insert_header((REFERRER_POLICY, "same-origin"))
        .finish()
}

/// Says after how many seconds it makes sense to come back.
pub(super) fn again_after(answer: &mut HttpResponse, seconds: u64) {
    answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
}
