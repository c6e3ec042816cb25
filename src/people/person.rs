//! What is known of somebody: their name, how to reach them, who may come to their door.
//!
//! Plain values, in the clear only while they are needed; at rest they are sealed (see `flows`).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::error::Error;
use crate::base::ids::{DataKeyId, PersonId};
use crate::base::word::word_enum;
use crate::base::words::Lang;
use crate::people::safe::Safe;

/// How somebody wants to hear from us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// In the app, by push where it is on.
    App,
    /// By a call of the worker.
    Phone,
    /// By text message.
    Sms,
    /// By mail.
    Mail,
}

/// In which part of the day somebody is called or texted rather.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DayPart {
    /// Before noon.
    Morning,
    /// From noon to five.
    Afternoon,
    /// After five.
    Evening,
}

/// "Wie mag aan je deur komen?"
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// A neighbour whom the worker knows.
    KnownNeighbour,
    /// I want to see the name first.
    NameFirst,
    /// Rather at the meeting place.
    MeetingPlace,
}

/// A woman or a man, where it matters to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither, or it is nobody's business.
    Other,
}

word_enum!(
    /// Why somebody cannot change what is known of them.
    Refusal {
        /// They said before that they are a woman or a man: who changes it again and again would learn what
        /// others wish. The team changes it.
        GenderByTeam = "gender_by_team",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// How somebody agreed to what is done in their name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// They said so.
    Spoken,
    /// They signed.
    Written,
    /// Who speaks for them did.
    Representative,
}

/// What somebody is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FullName {
    /// First name.
    pub first: String,
    /// Family name; the worker may know it, a letter does not ask for it.
    pub last: Option<String>,
}

/// Where somebody lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// The street, as the neighbourhood lists it.
    pub street: String,
    /// The number, with its letter or box.
    pub number: String,
}

/// Everything that is known of somebody, in the clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// What they are called.
    pub name: FullName,
    /// The language they read.
    pub language: Lang,
    /// Year of birth: only whether somebody is of age is ever used.
    pub birth_year: Option<i32>,
    /// Phone number, in international form.
    pub phone: Option<String>,
    /// Mail address.
    pub mail: Option<String>,
    /// How they want to hear from us.
    pub contact: Contact,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
    /// Who may come to their door.
    pub door: Door,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Being one oneself, told only for the wishes of others.
    pub gender: Option<Gender>,
    /// How they may be reached safely.
    pub safe: Option<Safe>,
}

/// Somebody, with the name of the key that seals what is known of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their name in the database; never in a neighbour's view.
    pub id: PersonId,
    /// The key.
    pub key: DataKeyId,
    /// What is known.
    pub details: Details,
}

impl Contact {
    /// Tells whether somebody of the team calls or writes: then the part of the day matters.
    pub fn is_by_hand(self) -> bool {
        matches!(self, Self::Phone | Self::Sms)
    }
}

impl FullName {
    /// Returns the name as the worker writes it.
    pub fn whole(&self) -> String {
        match &self.last {
            Some(last) => format!("{} {last}", self.first),
            None => self.first.clone(),
        }
    }
}

impl Home {
    /// Returns the house number without its letter or box, for finding its zone.
    pub fn house_number(&self) -> Option<u16> {
        let digits: String = self.number.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    }
}

macro_rules! words {
    ($name:ident: $($variant:ident = $word:literal),*) => {
        impl $name {
            /// Returns the word for it, in the database and in the API.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// Reads the word.
            pub fn read(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

words!(Contact: App = "app", Phone = "phone", Sms = "sms", Mail = "mail");
words!(DayPart: Morning = "morning", Afternoon = "afternoon", Evening = "evening");
words!(Door: KnownNeighbour = "known_neighbour", NameFirst = "name_first", MeetingPlace = "meeting_place");
words!(Consent: Spoken = "spoken", Written = "written", Representative = "representative");
words!(Gender: Woman = "woman", Man = "man", Other = "other");

impl Gender {
    /// Takes what somebody says of themselves: once, and after that only the same.
    pub fn said(before: Option<Self>, now: Option<Self>) -> Result<Option<Self>, Refusal> {
        if before.is_some() && before != now { Err(Refusal::GenderByTeam) } else { Ok(now) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_says_once_to_be_a_woman_or_a_man() {
        let (woman, man) = (Some(Gender::Woman), Some(Gender::Man));
        for (before, now) in [(None, None), (None, man), (man, man)] {
            assert_eq!(Gender::said(before, now), Ok(now));
        }
        for now in [woman, Some(Gender::Other), None] {
            assert_eq!(Gender::said(man, now), Err(Refusal::GenderByTeam));
        }
    }

    #[test]
    fn a_house_number_is_read_without_its_letter() {
        let home = |number: &str| Home { street: "Kapelhof".to_owned(), number: number.to_owned() };
        assert_eq!(home("45").house_number(), Some(45));
        assert_eq!(home("12 bus 3").house_number(), Some(12));
        assert_eq!(home("7A").house_number(), Some(7));
        assert_eq!(home("A").house_number(), None);
    }
}
