//! The pages before somebody is in, and what is said when they cannot come in. Nothing of anybody
//! stands on them.

use maud::{Markup, html};

use super::shell::Page;
use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::words::Arg;
use crate::care::flows::papers::Step;

/// The page behind a link: the same for every link, whether it leads anywhere or not.
pub(super) fn welcome(page: &Page, form: &str) -> Markup {
    let body = html! {
        h1 { (page.t("answer-welcome")) }
        p { (page.t("answer-welcome-what")) }
        p { (page.t("answer-welcome-code")) }
        (show(page, form, "answer-show"))
    };
    page.frame(&page.t("answer-welcome"), true, &body)
}

fn show(page: &Page, form: &str, words: &str) -> Markup {
    html! {
        form method="post" action=(page.url(Step::Show.word())) {
            input type="hidden" name="form" value=(form);
            button type="submit" { (page.t(words)) }
        }
    }
}

/// A form that came too late, or twice with something else in it.
pub(super) fn again(page: &Page, form: &str) -> Markup {
    let body = html! {
        h1 { (page.t("answer-again")) }
        p { (page.t("answer-again-why")) }
        (show(page, form, "answer-show-again"))
    };
    page.frame(&page.t("answer-again"), false, &body)
}

/// The place for the code.
pub(super) fn code(
    page: &Page,
    (form, visit): (&str, &str),
    to: &[String],
    wrong: Option<&str>,
) -> Markup {
    let body = html! {
        h1 { (page.t("answer-code")) }
        @if let Some(wrong) = wrong {
            div.card.wrong role="alert" { p { (page.t(wrong)) } }
        }
        @for mailbox in to {
            p { (page.with("answer-code-sent", &[("mailbox", Arg::from(mailbox.as_str()))])) }
        }
        p { (page.t("answer-code-where")) }
        form method="post" action=(page.url(Step::Code.word())) {
            input type="hidden" name="form" value=(form);
            input type="hidden" name="visit" value=(visit);
            label for="code" { (page.t("answer-code-label")) }
            input.code #code type="text" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required aria-invalid=[wrong.map(|_| "true")];
            div { button type="submit" { (page.t("answer-code-go")) } }
        }
        p { a href=(page.url("")) { (page.t("answer-code-new")) } }
    };
    page.frame(&page.t("answer-code"), false, &body)
}

/// A link that leads nowhere any more, or never did.
pub(super) fn dead(page: &Page, form: &str) -> Markup {
    let body = html! {
        h1 { (page.t("answer-dead")) }
        p { (page.t("answer-dead-why")) }
        p { (page.t("answer-dead-new")) }
        form method="post" action=(page.url(Step::Renew.word())) {
            input type="hidden" name="form" value=(form);
            button type="submit" { (page.t("answer-renew")) }
        }
        p { (page.t("answer-call")) }
    };
    page.frame(&page.t("answer-dead"), false, &body)
}

/// A new link was asked.
pub(super) fn renewed(page: &Page) -> Markup {
    plain(page, "answer-renewed", &["answer-renewed-what", "answer-call"])
}

/// An address that is none.
pub(super) fn nowhere(page: &Page) -> Markup {
    plain(page, "answer-nowhere", &["answer-nowhere-what", "answer-call"])
}

/// Too often in a short time.
pub(super) fn wait(page: &Page) -> Markup {
    plain(page, "answer-wait", &["answer-wait-what", "answer-call"])
}

/// What was sent cannot be read.
pub(super) fn unreadable(page: &Page) -> Markup {
    plain(page, "answer-unreadable", &["answer-unreadable-what", "answer-call"])
}

/// Our fault.
pub(super) fn trouble(page: &Page) -> Markup {
    plain(page, "answer-trouble", &["answer-trouble-what", "answer-call"])
}

/// Too many wrong codes.
pub(super) fn closed(page: &Page, until: Moment) -> Markup {
    let at = Arg::from(calendar::clock_of(until));
    let body = html! {
        h1 { (page.t("answer-closed")) }
        p { (page.with("answer-closed-until", &[("time", at)])) }
        p { (page.t("answer-call")) }
    };
    page.frame(&page.t("answer-closed"), false, &body)
}

fn plain(page: &Page, title: &str, sentences: &[&str]) -> Markup {
    let body = html! {
        h1 { (page.t(title)) }
        @for it in sentences { p { (page.t(it)) } }
    };
    page.frame(&page.t(title), false, &body)
}

/// The place for the codes of a printed card.
pub(super) fn card(page: &Page, wrong: bool) -> Markup {
    let body = html! {
        h1 { (page.t("answer-card")) }
        @if wrong {
            div.card.wrong role="alert" { p { (page.t("answer-card-wrong")) } }
        }
        p { (page.t("answer-card-what")) }
        form method="post" action=(page.url("")) {
            label for="reference" { (page.t("answer-card-reference")) }
            input #reference type="text" name="reference" autocomplete="off" maxlength="12" required;
            label for="code" { (page.t("answer-card-code")) }
            input #code type="text" name="code" autocomplete="off" maxlength="12" required;
            div { button type="submit" { (page.t("answer-card-go")) } }
        }
    };
    page.frame(&page.t("answer-card"), true, &body)
}
