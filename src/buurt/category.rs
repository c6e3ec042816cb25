//! The kinds of small help: their limits, the trust they ask, who may do them. Data, read once.

use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;

/// The name of a category that exists, such as `groceries`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CategoryId(&'static str);

/// One kind of small help.
#[derive(Clone, Debug, Deserialize)]
pub struct Category {
    /// Its name.
    pub id: String,
    /// Its pictogram.
    pub icon: String,
    /// The trust a helper needs, 1 to 3.
    pub min_trust: u8,
    /// What a helper of 16 or 17 may do.
    pub youth_16_17: Youth,
    /// What may be told besides: names of fields.
    pub extra_fields: Vec<String>,
    /// How long it usually takes, in minutes: at least and at most.
    pub typical_minutes: (u16, u16),
    /// Whether a shared language matters for the work itself.
    pub needs_talk: bool,
}

/// What a helper of 16 or 17 may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Youth {
    /// At the door or outside.
    Door,
    /// At a meeting place, or with an adult helper.
    Together,
    /// Not at all.
    No,
}

#[derive(Deserialize)]
struct File {
    categories: Vec<Category>,
}

static ALL: LazyLock<Vec<Category>> = LazyLock::new(|| {
    let file = serde_json::from_str::<File>(include_str!("../../data/categories.json"));
    file.map(|it| it.categories).unwrap_or_default() // a test below reads all 18
});

impl CategoryId {
    /// Finds a category by its name.
    pub fn read(name: &str) -> Option<Self> {
        ALL.iter().find(|it| it.id == name).map(|it| Self(&it.id))
    }

    /// Returns the name.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Returns what is known of it.
    pub fn facts(self) -> Option<&'static Category> {
        ALL.iter().find(|it| it.id == self.0)
    }
}

impl fmt::Display for CategoryId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

/// Returns every category, in the order in which they are shown.
pub fn all() -> &'static [Category] {
    &ALL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_eighteen_categories_and_each_can_be_found() {
        assert_eq!(all().len(), 18);
        for category in all() {
            let id = CategoryId::read(&category.id).unwrap();
            assert_eq!(id.facts().unwrap().icon, category.icon);
            assert!((1..=3).contains(&category.min_trust), "{id}");
        }
        assert_eq!(CategoryId::read("surgery"), None);
    }
}
