//! What every page for a service stands on: the house, the language, how often one may ask; and what
//! is said when something cannot be done.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, ResponseError as _};
use maud::Markup;

use super::door;
use super::shell::{self, Page};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::care::flows::links;
use crate::care::flows::papers::{self, Step};
use crate::web::limits::{Limits, asker};
use crate::web::reader;

/// What every handler stands on.
pub(super) struct Here {
    pub(super) house: Data<House>,
    pub(super) buurten: Data<Buurten>,
    pub(super) page: Page,
}

/// How much a request counts: reading, or trying something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Reading,
    Trying,
}

impl Here {
    pub(super) fn new(req: &HttpRequest, weight: Weight) -> Result<Self, Box<HttpResponse>> {
        let page = Page { lang: language(req), token: String::new() };
        let missing =
            || Box::new(shell::answer(StatusCode::INTERNAL_SERVER_ERROR, door::trouble(&page)));
        let house = req.app_data::<Data<House>>().cloned().ok_or_else(missing)?;
        let buurten = req.app_data::<Data<Buurten>>().cloned().ok_or_else(missing)?;
        match within(req, weight) {
            Ok(()) => Ok(Self { house, buurten, page }),
            Err(error) => Err(Box::new(failed(&page, &error))),
        }
    }

    pub(super) fn at(
        req: &HttpRequest,
        token: &str,
        weight: Weight,
    ) -> Result<Self, Box<HttpResponse>> {
        let here = Self::new(req, weight)?;
        let plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
        if token.len() != 43 || !token.bytes().all(plain) {
            let told = shell::answer(StatusCode::NOT_FOUND, door::nowhere(&here.page));
            return Err(Box::new(told));
        }
        Ok(Self { page: Page { token: token.to_owned(), ..here.page }, ..here })
    }

    /// The token of one form on this page.
    pub(super) fn form(&self, step: Step) -> Result<String> {
        papers::new(&self.house, &self.page.token, step)
    }

    pub(super) fn told(&self, it: Result<(StatusCode, Markup)>) -> HttpResponse {
        match it {
            Ok((status, page)) => shell::answer(status, page),
            Err(error) => failed(&self.page, &error),
        }
    }
}

/// Counts who asks, so that nobody can try links and codes by the thousand.
fn within(req: &HttpRequest, weight: Weight) -> Result<()> {
    let (Some(limits), Some(address)) = (req.app_data::<Data<Limits>>(), asker(req)) else {
        return Ok(());
    };
    limits.address(address)?;
    if weight == Weight::Trying { limits.door(address) } else { Ok(()) }
}

/// The language that was asked by the page itself, else by the browser; of those it has.
fn language(req: &HttpRequest) -> Lang {
    let asked = req.query_string().split('&').find_map(|it| it.strip_prefix("lang="));
    let asked = asked.and_then(Lang::read).unwrap_or_else(|| reader::screen(req));
    if links::PAGE.contains(&asked) { asked } else { Lang::Nl }
}

/// A problem as a page; what is our fault is logged and not told.
pub(super) fn failed(page: &Page, error: &Error) -> HttpResponse {
    if let Error::Internal(cause) = error {
        tracing::error!(%cause, "the page of a service failed");
    }
    let code = error.to_string();
    let (status, told) = match code.as_str() {
        "too_many" => (error.status_code(), door::wait(page)),
        "not_a_form" => (StatusCode::UNSUPPORTED_MEDIA_TYPE, door::unreadable(page)),
        "form_broken" => (StatusCode::BAD_REQUEST, door::unreadable(page)),
        "body_too_large" | "body_too_slow" => (error.status_code(), door::unreadable(page)),
        _ => (error.status_code(), door::trouble(page)),
    };
    let mut answer = shell::answer(status, told);
    if let Error::TooMany(seconds) = error {
        shell::again_after(&mut answer, *seconds);
    }
    answer
}
