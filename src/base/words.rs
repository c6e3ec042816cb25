//! Every sentence a person reads, in six languages, from `locales/<lang>/*.ftl`: the same files as
//! the browser's. Never decides what to say.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;
use utoipa::ToSchema;

use self::files::Files;

/// A language the house speaks.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the source of all others.
    #[default]
    Nl,
    /// French.
    Fr,
    /// English.
    En,
    /// Arabic, from right to left.
    Ar,
    /// Turkish.
    Tr,
    /// Ukrainian.
    Uk,
}

impl Lang {
    /// All of them, the source first.
    pub const ALL: [Self; 6] = [Self::Nl, Self::Fr, Self::En, Self::Ar, Self::Tr, Self::Uk];

    /// Returns the ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::En => "en",
            Self::Ar => "ar",
            Self::Tr => "tr",
            Self::Uk => "uk",
        }
    }

    /// Reads a code such as `nl` or `nl-BE`.
    pub fn read(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or(code).trim();
        Self::ALL.into_iter().find(|it| it.code().eq_ignore_ascii_case(primary))
    }

    /// Chooses by an `Accept-Language` header (RFC 9110 §12.5.4); nothing when nothing fits.
    pub fn wanted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let (code, rest) = part.split_once(';').unwrap_or((part, ""));
                let weight =
                    rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok())?;
                Some((weight, Self::read(code)?))
            })
            .filter(|(weight, _)| *weight > 0.0)
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0)); // stable: equal weights keep their order
        wanted.first().map(|(_, lang)| *lang)
    }

    /// Chooses likewise; Dutch when nothing fits.
    pub fn accepted(header: &str) -> Self {
        Self::wanted(header).unwrap_or_default()
    }

    /// Returns the direction of the script.
    pub fn dir(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }
}

/// One value for a placeable of a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A number: chooses the plural.
    Number(i64),
    /// A text.
    Text(String),
}

/// The values for the placeables of a sentence, by name.
pub type Args = Vec<(&'static str, Arg)>;

#[expect(clippy::same_name_method, reason = "the derive makes both")]
mod files {
    #[derive(rust_embed::RustEmbed)]
    #[folder = "$CARGO_MANIFEST_DIR/locales"]
    pub(super) struct Files;
}

static BUNDLES: LazyLock<HashMap<Lang, FluentBundle<FluentResource>>> =
    LazyLock::new(|| Lang::ALL.into_iter().map(|lang| (lang, bundle(lang))).collect());

/// Says the sentence `id`: in `lang`, else in Dutch, else its id, so that a missing word is seen.
pub fn say(lang: Lang, id: &str, args: &[(&str, Arg)]) -> String {
    phrase(lang, id, args).or_else(|| phrase(Lang::Nl, id, args)).unwrap_or_else(|| id.to_owned())
}

/// Tells whether there is a sentence `id` in `lang` itself.
pub fn known(lang: Lang, id: &str) -> bool {
    BUNDLES.get(&lang).is_some_and(|bundle| bundle.has_message(id))
}

fn phrase(lang: Lang, id: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = BUNDLES.get(&lang)?;
    let pattern = bundle.get_message(id)?.value()?;
    let mut values = FluentArgs::new();
    for (name, value) in args {
        match value {
            Arg::Number(number) => values.set(*name, *number),
            Arg::Text(text) => values.set(*name, text.as_str()),
        }
    }
    let mut problems = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&values), &mut problems).into_owned();
    if let Some(problem) = problems.first() {
        tracing::warn!(id, lang = lang.code(), %problem, "a sentence is not whole");
    }
    Some(said)
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false); // a push shows the marks as boxes on some phones
    let folder = format!("{}/", lang.code());
    for path in Files::iter().filter(|path| path.starts_with(&folder)) {
        let Some(file) = Files::get(&path) else { continue };
        let source = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(rest, problems)| {
            tracing::error!(%path, ?problems, "some sentences do not parse");
            rest
        });
        if let Err(problems) = bundle.add_resource(resource) {
            tracing::error!(%path, ?problems, "a sentence is there twice");
        }
    }
    bundle
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_chosen_by_weight_and_dutch_is_the_last_word() {
        assert_eq!(Lang::accepted("ar"), Lang::Ar);
        assert_eq!(Lang::accepted("de, fr-BE;q=0.7, tr;q=0.9"), Lang::Tr);
        assert_eq!(Lang::accepted("fr;q=0, xx"), Lang::Nl);
        assert_eq!(Lang::accepted(""), Lang::Nl);
        assert_eq!(Lang::accepted("uk;q=broken,en"), Lang::En);
    }

    #[test]
    fn a_missing_sentence_is_its_id() {
        assert_eq!(say(Lang::Ar, "no-such-sentence", &[]), "no-such-sentence");
    }
}
