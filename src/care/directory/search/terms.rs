//! Words as a search sees them, and what people say for each kind of service. Data, read once.
//!
//! Accents, capitals and apostrophes are gone, the Arabic article too. Knows no service.

use std::sync::LazyLock;

use crate::base::text::folded;
use crate::care::directory::ServiceType;

/// Words that people type and that say nothing of a service.
pub const STOP: [&str; 40] = [
    "aan",
    "als",
    "bij",
    "dat",
    "de",
    "dienst",
    "een",
    "en",
    "er",
    "for",
    "graag",
    "heb",
    "het",
    "hulp",
    "ik",
    "in",
    "is",
    "kan",
    "me",
    "met",
    "mij",
    "mijn",
    "naar",
    "niet",
    "nodig",
    "of",
    "om",
    "op",
    "te",
    "the",
    "van",
    "voor",
    "waar",
    "wil",
    "zoek",
    "aide",
    "help",
    "pour",
    "yardim",
    "مساعده",
];

/// What people say for a kind of service, in one language.
#[derive(Clone, Debug)]
pub struct Said {
    /// The kind.
    pub kind: ServiceType,
    /// The language.
    pub lang: String,
    /// The words, between bars.
    pub words: String,
}

/// Every line of the list.
pub static SYNONYMS: LazyLock<Vec<Said>> = LazyLock::new(|| {
    let lines = include_str!("../../../../data/care/synonyms.csv").lines().skip(1);
    lines.filter_map(line).collect() // a test below reads every line
});

fn line(text: &str) -> Option<Said> {
    let mut cells = text.splitn(3, ',');
    let (kind, lang, words) = (cells.next()?, cells.next()?, cells.next()?);
    Some(Said { kind: ServiceType::read(kind)?, lang: lang.to_owned(), words: words.to_owned() })
}

/// Cuts a text into words as a search sees them.
pub fn terms(text: &str) -> impl Iterator<Item = String> {
    let plain: String =
        folded(text).chars().filter(|it| !matches!(it, '\'' | '’' | 'ʼ' | '`')).collect();
    let plain = plain.replace('ı', "i").replace('ة', "ه").replace('ى', "ي");
    plain
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(|it| bare(it).to_owned())
        .collect::<Vec<_>>()
        .into_iter()
}

/// Leaves out the Arabic article.
fn bare(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_read_and_every_kind_has_words_in_six_languages() {
        let lines = include_str!("../../../../data/care/synonyms.csv").lines().count();
        assert_eq!(SYNONYMS.len(), lines - 1);
        for kind in ServiceType::all() {
            for lang in ["nl", "fr", "en", "ar", "tr", "uk"] {
                let said = |it: &&Said| it.kind == kind && it.lang == lang;
                assert_eq!(SYNONYMS.iter().filter(said).count(), 1, "{kind} {lang}");
            }
        }
    }

    #[test]
    fn words_are_seen_without_accents_apostrophes_and_article() {
        let seen = |text| terms(text).collect::<Vec<_>>().join(" ");
        assert_eq!(seen("Crèche, l'École!"), "creche lecole");
        assert_eq!(seen("здоров'я"), seen("ЗДОРОВ’Я"));
        assert_eq!(seen("الطبيب"), "طبيب");
        assert_eq!(seen("Yardım İSTİYORUM"), "yardim istiyorum");
    }
}
