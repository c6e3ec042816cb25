//! How the worker knows that it is really somebody who asks a new code: seen at the desk, or by two things that
//! we know and they told by phone. Pure.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How many things somebody tells by phone.
pub const FACTS: usize = 2;

/// Where the worker met them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Met {
    /// At the desk or at their door.
    Desk,
    /// By phone.
    Phone,
}

/// A thing that somebody told and that was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// In which year they were born.
    BirthYear,
    /// Where they live.
    Address,
    /// Their family name.
    LastName,
    /// Their phone number.
    Phone,
}

/// How somebody was known, for the audit chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identified {
    /// Where.
    pub met: Met,
    /// By what, each once.
    pub facts: Vec<Fact>,
}

impl Identified {
    /// By phone two different things are asked; at the desk none need be.
    pub fn new(met: Met, mut facts: Vec<Fact>) -> Result<Self, &'static str> {
        facts.sort_unstable();
        facts.dedup();
        let enough = match met {
            Met::Desk => true,
            Met::Phone => facts.len() >= FACTS,
        };
        if enough { Ok(Self { met, facts }) } else { Err("two_facts") }
    }

    /// Says it in one line, without any of the things themselves.
    pub fn line(&self) -> String {
        let met = match self.met {
            Met::Desk => "desk",
            Met::Phone => "phone",
        };
        let facts: Vec<_> = self.facts.iter().map(|it| it.word()).collect();
        if facts.is_empty() { met.to_owned() } else { format!("{met}: {}", facts.join(", ")) }
    }
}

impl Fact {
    fn word(self) -> &'static str {
        match self {
            Self::BirthYear => "birth_year",
            Self::Address => "address",
            Self::LastName => "last_name",
            Self::Phone => "phone",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_phone_two_different_things_are_asked() {
        let by = |facts: &[Fact]| Identified::new(Met::Phone, facts.to_vec());
        assert_eq!(by(&[]), Err("two_facts"));
        assert_eq!(by(&[Fact::Address, Fact::Address]), Err("two_facts"));
        let known = by(&[Fact::Phone, Fact::BirthYear, Fact::Phone]).unwrap();
        assert_eq!(known.line(), "phone: birth_year, phone");
    }

    #[test]
    fn at_the_desk_somebody_is_seen() {
        assert_eq!(Identified::new(Met::Desk, Vec::new()).unwrap().line(), "desk");
    }
}
