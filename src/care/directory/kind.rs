//! The kinds of service. Data, read once; their names are in the language files.
//!
//! Knows no service, and decides nothing but what is sensible where nothing is said.

use std::fmt;
use std::sync::LazyLock;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::ToSchema;

use super::service::Secrecy;

/// The name of a kind that exists, such as `ocmw`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ToSchema)]
#[schema(value_type = String)]
pub struct ServiceType(&'static str);

/// What is known of a kind.
#[derive(Clone, Debug, Deserialize)]
pub struct Kind {
    /// Its name.
    pub id: String,
    /// What it is called in Dutch, for the import.
    pub nl: String,
    /// What it does, in Dutch: the search reads it too.
    pub does_nl: String,
    /// What it asks of who comes for the first time.
    pub typical_intake: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    types: Vec<Kind>,
}

static ALL: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    let file = serde_json::from_str::<File>(include_str!("../../../data/service_types.json"));
    file.map(|it| it.types).unwrap_or_default() // a test below reads all 27
});

/// Kinds whose people work under *discretieplicht*.
const DISCREET: [&str; 7] = [
    "ldc",
    "mmc",
    "voedselhulp",
    "woonmaatschappij",
    "mantelzorgvereniging",
    "oppasdienst",
    "karweidienst",
];

/// Kinds that are a place to report things.
const BARE: [&str; 1] = ["politie_wijk"];

impl ServiceType {
    /// Finds a kind by its name.
    pub fn read(name: &str) -> Option<Self> {
        ALL.iter().find(|it| it.id == name).map(|it| Self(&it.id))
    }

    /// Returns the name.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Returns what is known of it.
    pub fn kind(self) -> Option<&'static Kind> {
        ALL.iter().find(|it| it.id == self.0)
    }

    /// Returns every kind, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.iter().map(|it| Self(&it.id))
    }

    /// The secrecy of a service of this kind of which nothing is said. A keeper may set another.
    pub fn secrecy(self) -> Secrecy {
        if DISCREET.contains(&self.0) {
            Secrecy::Discretion
        } else if BARE.contains(&self.0) {
            Secrecy::None
        } else {
            Secrecy::Professional
        }
    }
}

impl fmt::Display for ServiceType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl Serialize for ServiceType {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.0)
    }
}

// By hand: derived, it would borrow its name from what is read.
impl<'de> Deserialize<'de> for ServiceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        Self::read(&name).ok_or_else(|| D::Error::unknown_variant(&name, &[]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_twenty_seven_kinds_and_each_can_be_found() {
        assert_eq!(ServiceType::all().count(), 27);
        for it in ServiceType::all() {
            assert_eq!(ServiceType::read(it.as_str()), Some(it));
            assert!(!it.kind().unwrap().does_nl.is_empty(), "{it}");
        }
        assert_eq!(ServiceType::read("kapper"), None);
    }

    #[test]
    fn secrecy_follows_the_kind_where_nothing_is_said() {
        let of = |name| ServiceType::read(name).unwrap().secrecy();
        for professional in ["ocmw", "caw", "huisarts", "cgg", "thuisverpleging"] {
            assert_eq!(of(professional), Secrecy::Professional, "{professional}");
        }
        assert_eq!(of("ldc"), Secrecy::Discretion);
        assert_eq!(of("politie_wijk"), Secrecy::None);
        for name in DISCREET.into_iter().chain(BARE) {
            assert!(ServiceType::read(name).is_some(), "{name}");
        }
    }
}
