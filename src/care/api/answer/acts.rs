//! The forms with which a service answers: those that fit where the referral stands.

use maud::{Markup, html};

use super::inside::Told;
use super::shell::Page;
use crate::care::basis::TellBack;
use crate::care::flows::looking::Look;
use crate::care::flows::papers::Step;
use crate::care::referral::{Code, REJECTIONS, Reason};
use crate::web::form::Form;

/// How many forms that answer stand on a page at most.
pub(super) const FORMS: usize = 6;

/// The key of the visit, and the tokens of the forms.
pub(super) struct Forms {
    pub(super) key: String,
    pub(super) answers: Vec<String>,
    pub(super) help: String,
}

/// What a form is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Accept,
    Reject,
    Wait,
    Ask,
    Start,
    Finish,
}

impl Act {
    const fn word(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Wait => "wait",
            Self::Ask => "ask",
            Self::Start => "start",
            Self::Finish => "finish",
        }
    }

    /// What a service may do where a referral stands.
    const fn all(code: Code) -> &'static [Self] {
        match code {
            Code::Requested => &[Self::Accept, Self::Ask, Self::Wait, Self::Reject],
            Code::Accepted | Code::OnHold => &[Self::Start, Self::Finish, Self::Ask],
            Code::InProgress => &[Self::Finish, Self::Ask],
            Code::Draft
            | Code::Rejected
            | Code::Completed
            | Code::Cancelled
            | Code::Failed
            | Code::EnteredInError => &[],
        }
    }
}

/// All that can be done now.
pub(super) fn forms(page: &Page, look: &Look, forms: &Forms, told: Told<'_>) -> Markup {
    let acts = Act::all(look.found.it.referral.code);
    let typed = match told {
        Told::Wrong(form, _) => Some(form),
        Told::Nothing | Told::Done | Told::TooLate => None,
    };
    let who = who(look, typed);
    html! {
        section aria-labelledby="acts" {
            h2 #acts { (page.t(if acts.is_empty() { "answer-acts-over" } else { "answer-acts" })) }
            @for (act, token) in acts.iter().zip(&forms.answers) {
                (one(page, look, (*act, &who), (&forms.key, token), typed))
            }
            (help(page, &who, (&forms.key, &forms.help), typed))
        }
    }
}

/// Who answered last is likely to answer again.
fn who(look: &Look, typed: Option<&Form>) -> String {
    match typed {
        Some(form) => form.text("who").to_owned(),
        None => look.said.iter().rev().find_map(|it| it.who.clone()).unwrap_or_default(),
    }
}

fn one(
    page: &Page,
    look: &Look,
    (act, who): (Act, &str),
    (visit, token): (&str, &str),
    typed: Option<&Form>,
) -> Markup {
    let word = act.word();
    let typed = typed.filter(|it| it.text("act") == word);
    html! {
        details open[typed.is_some()] {
            summary { (page.t(&format!("answer-act-{word}"))) }
            form method="post" action=(page.url(Step::Answer.word())) {
                (hidden(visit, token, word))
                @match act {
                    Act::Accept | Act::Start => {}
                    Act::Reject => { (reasons(page, typed)) (words(page, (word, "answer-words-reason"), false, typed)) }
                    Act::Wait => { (until(page, typed)) }
                    Act::Ask => { p.hint { (page.t("answer-ask-hint")) } (words(page, (word, "answer-words-ask"), true, typed)) }
                    Act::Finish => { (feedback(page, look, word, typed)) }
                }
                (name(page, word, who))
                button type="submit" { (page.t(&format!("answer-go-{word}"))) }
            }
        }
    }
}

fn hidden(visit: &str, token: &str, act: &str) -> Markup {
    html! {
        input type="hidden" name="form" value=(token);
        input type="hidden" name="visit" value=(visit);
        input type="hidden" name="act" value=(act);
    }
}

fn name(page: &Page, act: &str, who: &str) -> Markup {
    let id = format!("{act}-who");
    html! {
        label for=(id) { (page.t("answer-who")) }
        p.hint id=(format!("{id}-hint")) { (page.t("answer-who-hint")) }
        input id=(id) type="text" name="who" value=(who) maxlength="120" required autocomplete="off" aria-describedby=(format!("{id}-hint"));
    }
}

/// What the person allows to be told back decides what may be filled in.
fn feedback(page: &Page, look: &Look, act: &str, typed: Option<&Form>) -> Markup {
    match look.found.basis.tell_back {
        TellBack::Nothing => html! { p.hint { (page.t("answer-back-nothing")) } },
        TellBack::TakenUp => html! { p.hint { (page.t("answer-back-taken-up")) } },
        TellBack::WhatHappened => html! {
            p.hint { (page.t("answer-back-what-happened")) }
            (words(page, (act, "answer-words-feedback"), false, typed))
        },
    }
}

fn words(page: &Page, (act, label): (&str, &str), required: bool, typed: Option<&Form>) -> Markup {
    let id = format!("{act}-words");
    html! {
        label for=(id) { (page.t(label)) }
        textarea id=(id) name="words" maxlength="500" required[required] dir="auto" {
            (typed.map(|it| it.text("words")).unwrap_or_default())
        }
    }
}

fn reasons(page: &Page, typed: Option<&Form>) -> Markup {
    let chosen = typed.map(|it| it.text("reason")).unwrap_or_default();
    html! {
        label for="reason" { (page.t("answer-reason")) }
        select #reason name="reason" required {
            option value="" { (page.t("answer-reason-choose")) }
            @for it in REJECTIONS.iter().filter(|it| **it != Reason::Waitlist) {
                option value=(it.word()) selected[it.word() == chosen] {
                    (page.t(&format!("answer-reason-{}", it.word().replace('_', "-"))))
                }
            }
        }
    }
}

fn until(page: &Page, typed: Option<&Form>) -> Markup {
    html! {
        label for="until" { (page.t("answer-until")) }
        input #until type="date" name="until" required value=(typed.map(|it| it.text("until")).unwrap_or_default());
    }
}

/// Small help for somebody the service knows.
fn help(page: &Page, who: &str, (visit, token): (&str, &str), typed: Option<&Form>) -> Markup {
    let typed = typed.filter(|it| it.text("act") == "help");
    let field = |name: &'static str, kind: &'static str, most: &'static str| {
        html! {
            label for=(format!("help-{name}")) { (page.t(&format!("answer-help-{name}"))) }
            input id=(format!("help-{name}")) type=(kind) name=(name) maxlength=(most) required autocomplete="off" value=(typed.map(|it| it.text(name)).unwrap_or_default());
        }
    };
    html! {
        details open[typed.is_some()] {
            summary { (page.t("answer-help")) }
            p { (page.t("answer-help-hint")) }
            form method="post" action=(page.url(Step::Help.word())) {
                (hidden(visit, token, "help"))
                (field("what", "text", "200"))
                (field("when", "text", "80"))
                (field("name", "text", "40"))
                (field("phone", "tel", "20"))
                label.tick {
                    input type="checkbox" name="consent" value="yes" required;
                    span { (page.t("answer-help-consent")) }
                }
                (name(page, "help", who))
                button type="submit" { (page.t("answer-help-go")) }
            }
        }
    }
}
