//! The worker looks for people: everybody of a neighbourhood, opened in memory. Changes nothing.
//!
//! Parts of names have no index at rest, so that a stolen database cannot be searched; at most 5 000
//! people at some microseconds each are opened instead.

use std::collections::HashMap;

use super::keeping;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::text::folded;
use crate::people::permission::Standing;
use crate::people::person::{Home, Person};
use crate::people::store::members::{self, Member};
use crate::people::store::sessions;

/// So many people are looked through.
const MOST: u64 = 5_000;

/// So many are shown.
pub const SHOWN: usize = 100;

/// Somebody with their place.
#[derive(Clone, Debug)]
pub struct Known {
    /// Who.
    pub person: Person,
    /// Their place.
    pub member: Member,
    /// Where they live.
    pub home: Option<Home>,
}

/// Whom to look for.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Parts of a name, a street, a number or a phone number.
    pub words: String,
    /// Only who is known so far.
    pub standing: Option<Standing>,
}

/// Finds people: newcomers first, then by name.
pub async fn find(house: &House, buurt: BuurtId, sought: &Sought) -> Result<Vec<Known>> {
    let rows = house.db.read();
    let mut members = members::of_buurt(rows, buurt, MOST).await?;
    members.retain(|it| sought.standing.is_none() || it.standing == sought.standing);
    let ids: Vec<_> = members.iter().map(|it| it.person).collect();
    let mut people = keeping::open_all(house, rows, &ids).await?;
    let mut homes = keeping::open_homes(house, rows, &members).await?;
    let words: Vec<String> = folded(&sought.words).split_whitespace().map(str::to_owned).collect();
    let known = |member: Member| {
        let person = people.remove(&member.person)?; // else erased
        let home = homes.remove(&member.person);
        Some(Known { person, member, home })
    };
    let mut found: Vec<_> = members.into_iter().filter_map(known).collect();
    found.retain(|it| it.has(&words));
    found.sort_by_cached_key(|it| {
        let name = folded(&it.person.details.name.whole());
        (it.member.standing == Some(Standing::Confirmed), name, it.person.id)
    });
    found.truncate(SHOWN);
    Ok(found)
}

/// Keeps of these people those who live in somebody's street, with their homes.
pub async fn of_street(
    house: &House,
    own: &Member,
    people: &[Member],
) -> Result<HashMap<PersonId, Home>> {
    let rows = house.db.read();
    let own = keeping::open_home(house, rows, own).await?.ok_or(Error::NotFound)?;
    let street = folded(&own.street);
    let mut homes = keeping::open_homes(house, rows, people).await?;
    homes.retain(|_, home| folded(&home.street) == street);
    Ok(homes)
}

/// Finds the newcomers of somebody's own street, the newest first.
pub async fn newcomers(house: &House, buurt: BuurtId, person: PersonId) -> Result<Vec<Known>> {
    let rows = house.db.read();
    let own = members::find(rows, buurt, person).await?;
    let mut new = members::of_buurt(rows, buurt, MOST).await?;
    new.retain(|it| it.standing == Some(Standing::Accepted));
    let mut homes = of_street(house, &own, &new).await?;
    new.retain(|it| homes.contains_key(&it.person));
    let ids: Vec<_> = new.iter().map(|it| it.person).collect();
    let mut people = keeping::open_all(house, rows, &ids).await?;
    let known = |member: Member| {
        let person = people.remove(&member.person)?; // else erased
        let home = homes.remove(&member.person);
        Some(Known { person, member, home })
    };
    Ok(new.into_iter().filter_map(known).take(SHOWN).collect())
}

/// Finds one person, and whether they have the app on a device.
pub async fn show(house: &House, buurt: BuurtId, id: PersonId) -> Result<(Known, bool)> {
    let rows = house.db.read();
    let member = members::at_home(rows, buurt, id).await?;
    let person = keeping::open(house, rows, id).await?;
    let home = keeping::open_home(house, rows, &member).await?;
    let now = house.now();
    let app = sessions::of_person(rows, id).await?.iter().any(|it| it.is_living(now));
    Ok((Known { person, member, home }, app))
}

impl Known {
    /// Tells whether every word is somewhere in what people are found by.
    fn has(&self, words: &[String]) -> bool {
        let details = &self.person.details;
        let mut text = folded(&details.name.whole());
        if let Some(home) = &self.home {
            text = format!("{text} {} {}", folded(&home.street), folded(&home.number));
        }
        let phone = details.phone.as_deref().unwrap_or_default();
        words.iter().all(|word| {
            let digits = word.trim_start_matches(['+', '0']);
            text.contains(word.as_str()) || (digits.len() >= 3 && phone.contains(digits))
        })
    }
}
