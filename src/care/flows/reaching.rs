//! How somebody may be reached safely: the sentence that stands above their number, wherever a worker
//! reads one. Of the case that it comes from it says nothing.

use super::{opening, steps};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::care::store::signals;
use crate::people::{Caller, Relation, members};

/// Finds what is known of it in the cases about somebody that are still there, the newest first.
pub async fn safely(house: &House, caller: &Caller, who: PersonId) -> Result<Vec<String>> {
    let rows = house.db.read();
    members::find(rows, caller.buurt, who).await?;
    caller.admit(Relation::SameBuurt)?;
    let mut all = Vec::new();
    for case in signals::about(rows, caller.buurt, who).await? {
        let Some(_) = case.file.key else { continue };
        let key = steps::case_key(house, case.file.key).await?;
        let told = opening::told(Some(&key), &case)?;
        if let Some(sentence) = told.and_then(|it| it.safe_contact)
            && !all.contains(&sentence)
        {
            all.push(sentence);
        }
    }
    Ok(all)
}
