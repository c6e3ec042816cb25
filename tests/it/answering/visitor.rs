//! Somebody at a service with a plain browser: no script, no cookies, no account.

use actix_web::body::to_bytes;
use actix_web::http::header::HeaderMap;
use actix_web::test::{self, TestRequest};
use url::form_urlencoded::Serializer;

use super::case::Case;
use crate::world::World;

/// A page as it came.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub html: String,
    pub headers: HeaderMap,
}

impl Page {
    /// The token in the form that does `act`; of the only form where there is one.
    pub fn form(&self, act: &str) -> String {
        let act = format!("name=\"act\" value=\"{act}\"");
        let mut forms = self.html.split("<form").skip(1);
        let part = forms.clone().find(|it| it.contains(&act)).or_else(|| forms.next());
        value(part.unwrap_or_else(|| panic!("{}", self.html)), "form")
    }

    /// The key of the visit.
    pub fn visit(&self) -> String {
        value(&self.html, "visit")
    }

    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        let words = maud::html! { (words) }.into_string();
        assert!(self.html.contains(&words), "{words} is not in {}", self.html);
        self
    }

    #[track_caller]
    pub fn hides(&self, words: &str) -> &Self {
        assert!(!self.html.contains(words), "{words} is in {}", self.html);
        self
    }
}

fn value(html: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let rest = html.split_once(&mark).unwrap_or_else(|| panic!("no {name} in {html}")).1;
    rest.split_once('"').unwrap().0.to_owned()
}

pub async fn calls(w: &World, request: TestRequest) -> Page {
    let app = test::init_service(buurtnet::house!(w.shared().clone())).await;
    let response = test::try_call_service(&app, request.to_request()).await.unwrap();
    let response = response.map_into_boxed_body();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let html = to_bytes(response.into_body()).await.unwrap();
    Page { status, headers, html: String::from_utf8(html.to_vec()).unwrap() }
}

pub async fn gets(w: &World, path: &str) -> Page {
    calls(w, TestRequest::get().uri(path)).await
}

pub async fn posts(w: &World, path: &str, fields: &[(&str, &str)]) -> Page {
    let body = Serializer::new(String::new()).extend_pairs(fields).finish();
    sends(w, path, body).await
}

pub async fn sends(w: &World, path: &str, body: impl Into<actix_web::web::Bytes>) -> Page {
    let kind = ("content-type", "application/x-www-form-urlencoded");
    calls(w, TestRequest::post().uri(path).insert_header(kind).set_payload(body)).await
}

impl Case {
    /// Asks a code; answers the page with the place for it.
    pub async fn knocks(&self, link: &str) -> Page {
        let form = gets(&self.world, link).await.form("");
        let page = posts(&self.world, &format!("{link}/toon"), &[("form", &form)]).await;
        self.world.due().await;
        page
    }

    /// Types a code.
    pub async fn types(&self, link: &str, page: &Page, code: &str) -> Page {
        let (form, visit) = (page.form(""), page.visit());
        let fields = [("form", form.as_str()), ("visit", &visit), ("code", code)];
        posts(&self.world, &format!("{link}/code"), &fields).await
    }

    /// Comes in by the link in the last mail to a mailbox.
    pub async fn comes_in(&self, mailbox: &str) -> (String, Page) {
        let link = self.link(mailbox);
        let page = self.knocks(&link).await;
        let page = self.types(&link, &page, &self.code(mailbox)).await;
        assert_eq!(page.status, 200, "{}", page.html);
        (link, page)
    }

    /// Sends the form of an act, with what is filled in.
    pub async fn does(
        &self,
        (link, page): (&str, &Page),
        act: &str,
        filled: &[(&str, &str)],
    ) -> Page {
        let (form, visit) = (page.form(act), page.visit());
        let mut fields = vec![("form", form.as_str()), ("visit", &visit), ("act", act)];
        if !filled.iter().any(|(name, _)| *name == "who") {
            fields.push(("who", "Els Maes, maatschappelijk werker"));
        }
        fields.extend(filled);
        let step = if act == "help" { "hulp" } else { "antwoord" };
        posts(&self.world, &format!("{link}/{step}"), &fields).await
    }
}
