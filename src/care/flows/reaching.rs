//! How somebody may be reached safely: the sentence that stands above their number, wherever a worker
//! reads one. It belongs to the person; what was told before it did is read of the cases. Of the case
//! that it comes from it says nothing.

use super::{opening, steps};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::care::case::{Told, safe_contact};
use crate::care::store::signals;
use crate::people::person::{Contact, DayPart};
use crate::people::{Caller, Relation, keeping, members};

/// How somebody may be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Safely {
    /// What stands above the number: first what is known of the person, then what was told in cases,
    /// the newest first.
    pub sentences: Vec<String>,
    /// Whether messages may go out by themselves.
    pub automatic: bool,
    /// How they want to hear from us, and in which part of the day; nothing of who is forgotten.
    pub wished: Option<(Contact, Option<DayPart>)>,
}

/// Finds what is known of it.
pub async fn safely(house: &House, caller: &Caller, who: PersonId) -> Result<Safely> {
    let rows = house.db.read();
    members::at_home(rows, caller.buurt, who).await?;
    caller.admit(Relation::SameBuurt)?;
    let known = keeping::open_all(house, rows, &[who]).await?.remove(&who);
    let wished = known.as_ref().map(|it| (it.details.contact, it.details.part));
    let known = known.and_then(|it| it.details.safe);
    let mut all: Vec<Told> = Vec::new();
    for case in signals::about(rows, caller.buurt, who).await? {
        let Some(_) = case.file.key else { continue };
        let key = steps::case_key(house, case.file.key).await?;
        all.extend(opening::told(Some(&key), &case)?);
    }
    let sentences = safe_contact(known.as_ref(), all.iter());
    let automatic = !known.is_some_and(|it| it.hushes());
    Ok(Safely { sentences, automatic, wished })
}
