//! The page on which a service answers without an account: plain HTML below `/d`, in Dutch, French
//! and English, without a script. The one place of the house that reads forms instead of JSON.
//!
//! | file | its one job |
//! |---|---|
//! | [`here`] | what every page stands on, and what is said when it cannot be shown |
//! | [`shell`] | the frame of every page, its style and its policy |
//! | [`door`] | the pages before somebody is in, and what is said when they cannot come in |
//! | [`inside`] | what was released, what was said |
//! | [`acts`] | the forms with which a service answers |
//! | [`read`] | what was filled in |
//! | [`guide`] | how to answer, from `docs/services.md` |
//!
//! GET shows nothing of anybody and changes nothing, however often: mail programs open every link.

mod acts;
mod door;
mod guide;
mod here;
mod inside;
mod read;
mod shell;

use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use maud::Markup;

use self::here::{Here, Weight, failed};
use self::shell::Page;
use crate::base::error::{Error, Result};
use crate::care::flows::looking;
use crate::care::flows::papers::{Paper, Step};
use crate::care::flows::renewing;
use crate::care::flows::saying::{self, Heard};
use crate::care::flows::visiting::{self, Knocked, Typed};
use crate::web::form::Form;
use crate::web::limits::Limits;

/// Mounts the page beside the API.
pub fn mount(cfg: &mut ServiceConfig) {
    let link = web::resource("/{token}").route(web::get().to(arrive)).route(web::head().to(arrive));
    let step = |name: &str| format!("/{{token}}/{name}");
    let posts = web::scope("/d")
        .route("", web::get().to(open))
        .route("", web::head().to(open))
        .route("", web::post().to(card))
        .route("/uitleg", web::get().to(explain))
        .service(link)
        .route(&step(Step::Show.word()), web::post().to(show))
        .route(&step(Step::Code.word()), web::post().to(enter))
        .route(&step(Step::Answer.word()), web::post().to(answer))
        .route(&step(Step::Help.word()), web::post().to(answer))
        .route(&step(Step::Renew.word()), web::post().to(renew))
        .route("/{token}/{step}", web::get().to(back));
    cfg.service(posts.default_service(web::to(nowhere)));
}

macro_rules! here {
    ($here:expr) => {
        match $here {
            Ok(here) => here,
            Err(told) => return *told,
        }
    };
}

macro_rules! form {
    ($here:expr, $form:expr) => {
        match $form {
            Ok(form) => form,
            Err(error) => return failed(&$here.page, &error),
        }
    };
}

fn paper(form: &Form) -> Paper {
    Paper { token: form.text("form").to_owned(), body: form.digest.clone() }
}

async fn arrive(req: HttpRequest, token: Path<String>) -> HttpResponse {
    let here = here!(Here::at(&req, &token, Weight::Reading));
    let page = here.form(Step::Show).map(|form| (StatusCode::OK, door::welcome(&here.page, &form)));
    here.told(page)
}

async fn back(req: HttpRequest, at: Path<(String, String)>) -> HttpResponse {
    let here = here!(Here::at(&req, &at.0, Weight::Reading));
    shell::go(&here.page.url(""))
}

async fn nowhere(req: HttpRequest) -> HttpResponse {
    let here = here!(Here::new(&req, Weight::Reading));
    shell::answer(StatusCode::NOT_FOUND, door::nowhere(&here.page))
}

async fn explain(req: HttpRequest) -> HttpResponse {
    let here = here!(Here::new(&req, Weight::Reading));
    shell::answer(StatusCode::OK, guide::page(&here.page))
}

async fn open(req: HttpRequest) -> HttpResponse {
    let here = here!(Here::new(&req, Weight::Reading));
    shell::answer(StatusCode::OK, door::card(&here.page, false))
}

/// The code of a printed card leads to the page of its referral.
async fn card(req: HttpRequest, form: Result<Form>) -> HttpResponse {
    let here = here!(Here::new(&req, Weight::Trying));
    let form = form!(here, form);
    if let Some(Err(error)) = req.app_data::<Data<Limits>>().map(|it| it.code()) {
        return failed(&here.page, &error);
    }
    let typed = (form.text("reference"), form.text("code"));
    match renewing::by_card(&here.house, &here.buurten, typed).await {
        Ok(Some(token)) => shell::go(&Page { token, ..here.page }.url("")),
        Ok(None) => shell::answer(StatusCode::UNPROCESSABLE_ENTITY, door::card(&here.page, true)),
        Err(error) => failed(&here.page, &error),
    }
}

async fn show(req: HttpRequest, token: Path<String>, form: Result<Form>) -> HttpResponse {
    let here = here!(Here::at(&req, &token, Weight::Trying));
    let form = form!(here, form);
    here.told(knocked(&here, &paper(&form)).await)
}

async fn knocked(here: &Here, paper: &Paper) -> Result<(StatusCode, Markup)> {
    let page = &here.page;
    let told = visiting::knock(&here.house, &here.buurten, &page.token, paper).await?;
    Ok(match told {
        Knocked::Sent(key, to) => {
            let form = here.form(Step::Code)?;
            (StatusCode::OK, door::code(page, (&form, &key), &to, None))
        }
        Knocked::Dead => dead(here)?,
        Knocked::Closed(until) => (StatusCode::TOO_MANY_REQUESTS, door::closed(page, until)),
        Knocked::Often => (StatusCode::TOO_MANY_REQUESTS, door::wait(page)),
        Knocked::Stale => stale(here)?,
    })
}

fn dead(here: &Here) -> Result<(StatusCode, Markup)> {
    let form = here.form(Step::Renew)?;
    Ok((StatusCode::GONE, door::dead(&here.page, &form)))
}

fn stale(here: &Here) -> Result<(StatusCode, Markup)> {
    let form = here.form(Step::Show)?;
    Ok((StatusCode::CONFLICT, door::again(&here.page, &form)))
}

async fn enter(req: HttpRequest, token: Path<String>, form: Result<Form>) -> HttpResponse {
    let here = here!(Here::at(&req, &token, Weight::Trying));
    let form = form!(here, form);
    here.told(entered(&here, &form).await)
}

async fn entered(here: &Here, form: &Form) -> Result<(StatusCode, Markup)> {
    let (page, key) = (&here.page, form.text("visit"));
    let code: String = form.text("code").chars().filter(char::is_ascii_digit).take(12).collect();
    let at = (page.token.as_str(), key);
    let told = visiting::enter(&here.house, &here.buurten, at, &code, &paper(form)).await?;
    Ok(match told {
        Typed::In(look) => (StatusCode::OK, here.inside(&look, key, inside::Told::Nothing)?),
        Typed::Wrong => {
            let next = here.form(Step::Code)?;
            let wrong = Some("answer-code-wrong");
            (StatusCode::UNPROCESSABLE_ENTITY, door::code(page, (&next, key), &[], wrong))
        }
        Typed::Closed(until) => (StatusCode::TOO_MANY_REQUESTS, door::closed(page, until)),
        Typed::Dead => dead(here)?,
        Typed::Old | Typed::Stale => stale(here)?,
    })
}

impl Here {
    fn inside(&self, look: &looking::Look, key: &str, told: inside::Told<'_>) -> Result<Markup> {
        let forms = acts::Forms {
            key: key.to_owned(),
            answers: (0..acts::FORMS).map(|_| self.form(Step::Answer)).collect::<Result<_>>()?,
            help: self.form(Step::Help)?,
        };
        Ok(inside::page(&self.page, look, &forms, told))
    }
}

async fn answer(req: HttpRequest, at: Path<String>, form: Result<Form>) -> HttpResponse {
    let here = here!(Here::at(&req, &at, Weight::Reading));
    let form = form!(here, form);
    here.told(answered(&here, &form).await)
}

async fn answered(here: &Here, form: &Form) -> Result<(StatusCode, Markup)> {
    let key = form.text("visit");
    let at = (here.page.token.as_str(), key);
    let said = match read::act(form, here.house.now()) {
        Ok(said) => said,
        Err(wrong) => return mend(here, form, &wrong).await,
    };
    match saying::say(&here.house, &here.buurten, at, said, &paper(form)).await {
        Ok(Heard::Done(look)) => Ok((StatusCode::OK, here.inside(&look, key, inside::Told::Done)?)),
        Ok(Heard::TooLate(look)) => {
            Ok((StatusCode::CONFLICT, here.inside(&look, key, inside::Told::TooLate)?))
        }
        Ok(Heard::Over | Heard::Stale) => stale(here),
        Err(Error::Invalid(_)) => mend(here, form, &["answer-wrong-feedback"]).await,
        Err(error) => Err(error),
    }
}

/// Shows the page again with what must be filled in otherwise.
async fn mend(here: &Here, form: &Form, wrong: &[&str]) -> Result<(StatusCode, Markup)> {
    let key = form.text("visit");
    let at = (here.page.token.as_str(), key);
    match visiting::opened(&here.house, &here.buurten, at).await? {
        Some((found, visit)) => {
            let look = looking::look(&here.house, found, &visit).await?;
            let told = inside::Told::Wrong(form, wrong);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, here.inside(&look, key, told)?))
        }
        None => stale(here),
    }
}

async fn renew(req: HttpRequest, token: Path<String>, form: Result<Form>) -> HttpResponse {
    let here = here!(Here::at(&req, &token, Weight::Trying));
    let form = form!(here, form);
    let told = renewing::renew(&here.house, &here.buurten, &here.page.token, &paper(&form)).await;
    // The same answer whether there is such a link or not.
    here.told(told.map(|()| (StatusCode::OK, door::renewed(&here.page))))
}
