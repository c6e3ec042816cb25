//! The helper says who comes along; the asker, or a worker for her, that she would rather not.

use uuid::Uuid;

use super::steps::{self, namens};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::delivery;
use crate::help::company::{self, FirstName, Refusal, is_told};
use crate::help::notices::Topic;
use crate::help::scope::judge;
use crate::help::store::{companies, requests};
use crate::people::{Caller, keeping, persons};
use crate::tasks::Subject;

/// *Ik kom met twee*: with whom, by first name; with nobody: alone after all.
pub async fn say(
    house: &House,
    caller: &Caller,
    id: RequestId,
    name: Option<FirstName>,
) -> Result<()> {
    let sealed = match name {
        Some(name) => Some(sealed(house, caller, id, &name).await?),
        None => None,
    };
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, _) = requests::lock(tx, &caller, id).await?;
        let (here, of, now) = (caller.buurt, (id, caller.person), tx.now());
        let before = companies::find(tx.rows(), here, of).await?;
        let comes = sealed.is_some();
        match company::friend_said(&found, before.as_ref(), (caller.person, sealed), now)? {
            Some(it) => companies::put(tx, here, id, &it).await?,
            None => companies::delete(tx, here, of).await?,
        }
        steps::changed(tx, &found, caller.person);
        if comes {
            let asker = found.request.requester;
            let notice = Topic::of(&found, now).company();
            delivery::notify(tx, here, asker, &Subject::new("help", id.0), notice).await?;
        }
        Ok(())
    };
    house.db.write("help.company", flow).await
}

/// A name that is a number or an address is masked as any other word.
async fn sealed(
    house: &House,
    caller: &Caller,
    id: RequestId,
    name: &FirstName,
) -> Result<Vec<u8>> {
    let rows = house.db.read();
    let masked = judge(name.as_str(), caller.language, None).masked_text;
    let key = persons::find(rows, caller.person).await?.key;
    keeping::key(house, rows, key).await?.seal(&company::place(id), &masked)
}

/// *Liever niet.*
pub async fn decline(house: &House, caller: &Caller, id: RequestId, mark: Uuid) -> Result<()> {
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let helper: PersonId = found.marked(mark).ok_or(Error::NotFound)?.offer.helper;
        let before = companies::find(tx.rows(), caller.buurt, (id, helper)).await?;
        if before.as_ref().is_some_and(|it| it.declined.is_none() && !is_told(&found, it)) {
            return Err(Refusal::NotHere.into()); // a neighbour who did not say yes: she knows of nobody
        }
        let it = company::declined(before.as_ref(), tx.now())?;
        if before.as_ref() == Some(&it) {
            return Ok(());
        }
        if let Some(other) = it.neighbour {
            let request = found.request.clone();
            let step = request.rather_without(found.offers(), other, tx.now())?;
            steps::write(tx, &found, &step).await?;
        }
        companies::put(tx, caller.buurt, id, &it).await?;
        steps::changed(tx, &found, helper);
        let notice = Topic::of(&found, tx.now()).alone();
        delivery::notify(tx, caller.buurt, helper, &Subject::new("help", id.0), notice).await?;
        namens(tx, &caller, &found, relation, "help.company_decline").await
    };
    house.db.write("help.company_decline", flow).await
}
