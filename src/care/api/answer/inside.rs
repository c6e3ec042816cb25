//! What a service reads once it is in: where the referral stands, what was released, what was said.

use maud::{Markup, html};

use super::acts::{self, Forms};
use super::shell::Page;
use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::saying::{Saying, Value};
use crate::base::text::said_phone;
use crate::base::words::{Arg, Lang};
use crate::care::case::{Message, Side};
use crate::care::flows::looking::{Line, Look};
use crate::care::referral::{Code, Referral};
use crate::care::release::{Category, Released};
use crate::web::form::Form;

/// What is said above the page.
#[derive(Clone, Copy)]
pub(super) enum Told<'a> {
    /// Nothing.
    Nothing,
    /// It is noted.
    Done,
    /// Somebody answered before, or it was taken back.
    TooLate,
    /// What was filled in, and what is wrong with it.
    Wrong(&'a Form, &'a [&'a str]),
}

/// The whole page.
pub(super) fn page(page: &Page, look: &Look, forms: &Forms, told: Told<'_>) -> Markup {
    let title = page.with("answer-title", &[("reference", look.about.reference.as_str().into())]);
    let body = html! {
        (banner(page, told))
        h1 { (title) }
        p { (state(page, look)) }
        p { (page.with("answer-open-until", &[("time", clock(look.until))])) }
        (released(page, &look.released))
        (said(page, look))
        (acts::forms(page, look, forms, told))
        section.card aria-labelledby="call" {
            h2 #call { (page.t("answer-person")) }
            p { (page.with("answer-person-who", &[
                ("worker", look.about.worker.as_str().into()),
                ("phone", said_phone(&look.about.phone).into()),
                ("reference", look.about.reference.as_str().into()),
            ])) }
        }
    };
    page.frame(&title, false, &body)
}

fn clock(at: Moment) -> Arg {
    Arg::from(calendar::clock_of(at))
}

fn banner(page: &Page, told: Told<'_>) -> Markup {
    match told {
        Told::Nothing => html! {},
        Told::Done => html! { div.card.note role="status" { p { (page.t("answer-done")) } } },
        Told::TooLate => {
            html! { div.card.wrong role="alert" { p { (page.t("answer-too-late")) } } }
        }
        Told::Wrong(_, wrong) => html! {
            div.card.wrong role="alert" {
                h2 { (page.t("answer-mend")) }
                ul { @for it in wrong { li { (page.t(it)) } } }
            }
        },
    }
}

/// Where the referral stands, in a sentence, with the day where there is one.
fn state(page: &Page, look: &Look) -> String {
    let referral = &look.found.it.referral;
    let day = |day| Value::Day(day);
    let saying = match (referral.code, until(referral)) {
        (Code::Requested, _) if Message::waits(look.said.iter().map(|it| it.kind)) => {
            Saying::new("answer-state-asked").text("worker", look.about.worker.as_str())
        }
        (Code::Requested, _) => {
            Saying::new("answer-state-requested").with("day", day(look.about.due))
        }
        (Code::Rejected, Some(until)) => {
            Saying::new("answer-state-waitlist").with("day", day(until))
        }
        (code, _) => Saying::new(format!("answer-state-{}", code.word().replace('_', "-"))),
    };
    saying.say(page.lang)
}

fn until(referral: &Referral) -> Option<chrono::NaiveDate> {
    referral.why.as_ref().and_then(|it| it.until)
}

/// What may be read: how to be safe in contact stands above every number.
fn released(page: &Page, all: &[Released]) -> Markup {
    let mut all: Vec<&Released> = all.iter().collect();
    all.sort_by_key(|it| it.category != Category::SafeContact);
    html! {
        section.card aria-labelledby="released" {
            h2 #released { (page.t("answer-released")) }
            @if all.is_empty() {
                p { (page.t("answer-released-nothing")) }
            } @else {
                dl {
                    @for it in all {
                        div {
                            dt { (page.t(&format!("release-{}", it.category.word().replace('_', "-")))) }
                            dd dir="auto" { (text(page, it)) }
                        }
                    }
                }
                p.hint { (page.t("answer-released-why")) }
            }
        }
    }
}

fn text(page: &Page, it: &Released) -> String {
    if it.category == Category::Phone {
        return said_phone(&it.text);
    }
    match Lang::read(&it.text).filter(|_| it.category == Category::Language) {
        Some(lang) => page.t(&format!("answer-speaks-{}", lang.code())),
        None => it.text.clone(),
    }
}

fn said(page: &Page, look: &Look) -> Markup {
    if look.said.is_empty() {
        return html! {};
    }
    html! {
        section.card aria-labelledby="said" {
            h2 #said { (page.t("answer-said")) }
            ul.said { @for it in &look.said { (line(page, look, it)) } }
        }
    }
}

fn line(page: &Page, look: &Look, it: &Line) -> Markup {
    let who = match it.side {
        Side::Service => it.who.clone().unwrap_or_default(),
        Side::Worker => {
            page.with("answer-said-worker", &[("worker", look.about.worker.as_str().into())])
        }
    };
    let what = match it.kind {
        Message::Question => "answer-said-question",
        Message::Answer => "answer-said-answer",
        Message::Feedback => "answer-said-feedback",
        Message::Note => "answer-said-note",
    };
    let day = Saying::new("answer-said-when").with("day", Value::Day(it.at.date_naive()));
    let when = day.text("time", calendar::clock_of(it.at)).say(page.lang);
    html! {
        li {
            p.who { span dir="auto" { (who) } " · " (page.t(what)) " · " (when) }
            @if !it.words.is_empty() { p dir="auto" { (it.words) } }
        }
    }
}
