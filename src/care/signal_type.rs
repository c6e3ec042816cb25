//! The kinds of worry: what a worker asks, who may help, how urgent they are in the beginning. Data,
//! read once. Suggests; never decides.

use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The name of a type that exists, such as `loneliness`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SignalType(&'static str);

/// One type of signal.
#[derive(Clone, Debug, Deserialize)]
pub struct Facts {
    /// Its name.
    pub id: String,
    /// Who may help: ids of service types, of help lines, or `buurtwerk`.
    pub default_destinations: Vec<String>,
    /// How urgent in the beginning.
    pub default_urgency: Urgency,
    /// The domains of life it touches.
    pub life_domains: Vec<String>,
}

/// How urgent, as `care.md` counts it. The order is that of the list: the most urgent first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
#[schema(as = SignalUrgency)]
#[repr(u8)]
pub enum Urgency {
    /// U1, with the help lines first.
    Immediate,
    /// U1: *dringend*.
    High,
    /// U2: *deze week*.
    Normal,
    /// U3: *opvolgen*.
    Low,
}

/// The terms that belong to an urgency.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// *Dringend*.
    U1,
    /// *Deze week*.
    U2,
    /// *Opvolgen*.
    U3,
}

#[derive(Deserialize)]
struct File {
    types: Vec<Facts>,
    /// What a service may ask of neighbours: no worry, so in no list of kinds of worry.
    asked: Vec<Facts>,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    let file = serde_json::from_str::<File>(include_str!("../../data/care/signal_types.json"));
    file.unwrap_or(File { types: Vec::new(), asked: Vec::new() }) // a test below reads all 26
});

/// Small help that a service asks for somebody it knows: it comes to the desk as a signal, and is no
/// worry about anybody.
pub const SMALL_HELP: &str = "small_help";

/// The domains of life.
pub const DOMAINS: [&str; 12] = [
    "wonen",
    "inkomen_schulden",
    "eten_energie",
    "gezondheid",
    "psychisch_welzijn",
    "eenzaamheid_netwerk",
    "mantelzorg",
    "gezin_opvoeding",
    "veiligheid_geweld",
    "mobiliteit",
    "taal_administratie_digitaal",
    "dagbesteding_werk",
];

/// What carries no person: a street lamp, a policy.
const IMPERSONAL: [&str; 2] = ["publiek_domein", "beleid"];

/// Types for which advice without a name is the first button, and the file is shown in person only.
const GUARDED: [&str; 3] = ["partner_violence", "elder_abuse", "child_safety"];

impl SignalType {
    /// Finds a type by its name.
    pub fn read(name: &str) -> Option<Self> {
        every().find(|it| it.id == name).map(|it| Self(&it.id))
    }

    /// Returns the name.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Returns what is known of it.
    pub fn facts(self) -> Option<&'static Facts> {
        every().find(|it| it.id == self.0)
    }

    /// Returns how urgent it is in the beginning.
    pub fn urgency(self) -> Urgency {
        self.facts().map_or(Urgency::Normal, |it| it.default_urgency)
    }

    /// Tells whether it is about violence, abuse or the safety of a child: then advice without a name
    /// comes first, and the person sees the file with the worker, in person.
    pub fn is_guarded(self) -> bool {
        GUARDED.contains(&self.0)
    }

    /// Tells whether it carries no person.
    pub fn is_impersonal(self) -> bool {
        self.facts().is_some_and(|it| it.life_domains.iter().all(|it| IMPERSONAL.contains(&&**it)))
    }
}

impl fmt::Display for SignalType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl Urgency {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Immediate, Self::High, Self::Normal, Self::Low];

    /// Its word, as it is stored and sent.
    pub fn word(self) -> &'static str {
        match self {
            Self::Immediate => "immediate",
            Self::High => "high",
            Self::Normal => "normal",
            Self::Low => "low",
        }
    }

    /// Reads its word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// Its place in a list, and in the database.
    pub fn rank(self) -> u8 {
        self as u8
    }

    /// Reads its place.
    pub fn ranked(rank: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.rank() == rank)
    }

    /// The terms that hold for it.
    pub fn level(self) -> Level {
        match self {
            Self::Immediate | Self::High => Level::U1,
            Self::Normal => Level::U2,
            Self::Low => Level::U3,
        }
    }
}

impl Level {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::U1, Self::U2, Self::U3];

    /// Its word, as it is stored and sent.
    pub fn word(self) -> &'static str {
        match self {
            Self::U1 => "u1",
            Self::U2 => "u2",
            Self::U3 => "u3",
        }
    }

    /// Reads its word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// Returns every kind of worry, in the order in which they are shown.
pub fn all() -> &'static [Facts] {
    &FILE.types
}

/// Every kind of worry, and what is asked besides.
fn every() -> impl Iterator<Item = &'static Facts> {
    FILE.types.iter().chain(&FILE.asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_twenty_six_types_and_each_can_be_found() {
        assert_eq!(all().len(), 26);
        for it in all() {
            let found = SignalType::read(&it.id).unwrap();
            assert_eq!(found.urgency(), it.default_urgency);
            let known = |it: &String| DOMAINS.contains(&&**it) || IMPERSONAL.contains(&&**it);
            assert!(it.life_domains.iter().all(known), "{found}");
            assert!(!it.default_destinations.is_empty(), "{found}");
        }
        assert_eq!(SignalType::read("laziness"), None);
    }

    #[test]
    fn small_help_that_a_service_asks_is_no_kind_of_worry() {
        let asked = SignalType::read(SMALL_HELP).unwrap();
        assert_eq!((asked.as_str(), asked.urgency()), ("small_help", Urgency::Low));
        assert!(all().iter().all(|it| it.id != SMALL_HELP));
    }

    #[test]
    fn a_lamp_and_a_policy_carry_no_person() {
        let impersonal: Vec<&str> = all()
            .iter()
            .filter(|it| SignalType::read(&it.id).unwrap().is_impersonal())
            .map(|it| it.id.as_str())
            .collect();
        assert_eq!(impersonal, ["public_space", "structural"]);
    }

    #[test]
    fn an_urgency_is_read_as_it_is_written() {
        for it in Urgency::ALL {
            assert_eq!(
                (Urgency::read(it.word()), Urgency::ranked(it.rank())),
                (Some(it), Some(it))
            );
        }
        assert_eq!(Urgency::Immediate.level(), Urgency::High.level());
    }
}
