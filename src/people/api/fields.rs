//! What several bodies share: names, phones, years and homes, each checked with its pointer.

use crate::base::error::{Error, FieldError, Result};
use crate::base::text::{Line, Name, Phone};
use crate::buurt::Buurt;
use crate::people::person::{FullName, Home};

/// A house number with its letter or box.
type Number = Line<1, 12>;

/// Collects what is wrong with every field.
#[derive(Debug, Default)]
pub(crate) struct Fields(Vec<FieldError>);

impl Fields {
    /// Keeps a field that is right.
    pub(super) fn take<T>(&mut self, it: Result<T, FieldError>) -> Option<T> {
        it.map_err(|why| self.0.push(why)).ok()
    }

    /// Checks a name.
    pub(super) fn name(&mut self, first: &str, last: Option<&str>) -> Option<FullName> {
        let first = self.take(Name::checked(first, "/first_name"));
        let last = last.filter(|it| !it.trim().is_empty());
        let last = last.map(|it| self.take(Name::checked(it, "/last_name")));
        Some(FullName { first: first?.into(), last: last.flatten().map(Into::into) })
    }

    /// Checks a phone number; an empty one is none.
    pub(super) fn phone(&mut self, typed: Option<&str>) -> Option<String> {
        let typed = typed.filter(|it| !it.trim().is_empty())?;
        let read = Phone::read(typed).map_err(|code| FieldError::new("/phone", code));
        self.take(read).map(|it| it.as_str().to_owned())
    }

    /// Checks an address; which streets there are, only the neighbourhood knows.
    pub(crate) fn address(&mut self, street: Option<&str>, number: Option<&str>) -> Address {
        let given = |it: &&str| !it.trim().is_empty();
        let street = street.filter(given).map(|it| self.take(Name::checked(it, "/street")));
        let number = number.filter(given).map(|it| self.take(Number::checked(it, "/number")));
        Address {
            street: street.flatten().map(Into::into),
            number: number.flatten().map(Into::into),
        }
    }

    /// Answers what was made of the fields, or everything that is wrong with them.
    pub(crate) fn end<T>(self, made: Option<T>) -> Result<T, Vec<FieldError>> {
        match made {
            Some(made) if self.0.is_empty() => Ok(made),
            Some(_) | None => Err(self.0),
        }
    }
}

/// An address as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The street.
    pub street: Option<String>,
    /// The number.
    pub number: Option<String>,
}

impl Address {
    /// Finds the street in the list of the neighbourhood, and the zone of the house there.
    pub(crate) fn home(self, buurt: &Buurt) -> Result<(Option<Home>, Option<u64>)> {
        let Some(street) = self.street else { return Ok((None, None)) };
        let name = buurt.place.street(&street).ok_or_else(unknown_street)?;
        let home = Home { street: name.to_owned(), number: self.number.unwrap_or_default() };
        let number = home.house_number();
        if !home.number.is_empty() && number.is_none() {
            return Err(Error::field("/number", "not_a_house_number"));
        }
        let zone = buurt.place.zone(&home.street, number);
        let zone = zone.ok_or_else(|| Error::field("/number", "not_in_this_street"))?;
        Ok((Some(home), Some(zone)))
    }
}

/// The most years that somebody who lives now can have.
const OLDEST: i32 = 120;

/// Refuses a year of birth that nobody who lives now can have.
pub(super) fn born(birth_year: Option<i32>, year: i32) -> Result<()> {
    match birth_year {
        Some(it) if !(year - OLDEST..=year).contains(&it) => {
            Err(Error::field("/birth_year", "not_a_birth_year"))
        }
        Some(_) | None => Ok(()),
    }
}

/// Refuses a street that the neighbourhood does not have.
pub(super) fn unknown_street() -> Error {
    Error::field("/street", "unknown_street")
}
