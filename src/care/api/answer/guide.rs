//! How a service answers: `docs/services.md`, in the language of the page. Reads just the marks that
//! stand in it: headings, lists, paragraphs.

use maud::{Markup, html};

use super::shell::Page;
use crate::base::words::Lang;

const TEXT: &str = include_str!("../../../../docs/services.md");

/// The page.
pub(super) fn page(page: &Page) -> Markup {
    let part = part(page.lang);
    let title = part.lines().next().unwrap_or_default();
    let body = html! {
        h1 { (title) }
        @for block in part.split("\n\n").skip(1) { (shown(block)) }
        p { a href=(page.url("")) { (page.t("answer-card")) } }
    };
    page.frame(title, false, &body)
}

/// The parts stand in the order of the languages of the page: Dutch, French, English.
fn part(lang: Lang) -> &'static str {
    let place = match lang {
        Lang::Nl | Lang::Ar | Lang::Tr | Lang::Uk => 0,
        Lang::Fr => 1,
        Lang::En => 2,
    };
    TEXT.split("\n# ").map(|it| it.trim_start_matches("# ")).nth(place).unwrap_or_default()
}

fn shown(block: &str) -> Markup {
    let block = block.trim();
    if let Some(title) = block.strip_prefix("## ") {
        return html! { h2 { (title) } };
    }
    if block.starts_with("1. ") {
        let items = block.lines().map(|it| it.split_once(". ").map_or(it, |(_, rest)| rest));
        return html! { ol { @for it in items { li { (it) } } } };
    }
    if block.starts_with("- ") {
        let items = block.lines().map(|it| it.trim_start_matches("- "));
        return html! { ul { @for it in items { li { (it) } } } };
    }
    html! { p { (block.replace('\n', " ")) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_of_the_page_has_its_own_part() {
        let first = |lang| part(lang).lines().next().unwrap();
        assert_eq!(first(Lang::Nl), "Zo antwoordt u");
        assert_eq!(first(Lang::Fr), "Comment répondre");
        assert_eq!(first(Lang::En), "How to answer");
        for lang in [Lang::Nl, Lang::Fr, Lang::En] {
            assert!(part(lang).contains("\n1. ") && part(lang).contains("\n- "), "{lang:?}");
        }
    }
}
