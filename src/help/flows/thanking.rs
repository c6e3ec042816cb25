//! *Dank je*, with a card and one line: by the asker, or by a worker for her. The line is opened for who
//! said it and for who came.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::steps::{self, namens};
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::base::seal::DataKey;
use crate::base::words::Lang;
use crate::help::found::Found;
use crate::help::offer::Kind as OfferKind;
use crate::help::request::State;
use crate::help::scope::{Decision, Verdict, judge};
use crate::help::store::{apart, requests, thanks};
use crate::help::thanks::{Thanks, ThanksLine, place};
use crate::people::{Caller, keeping, persons};

/// *Dank je*, once.
pub async fn thank(
    house: &House,
    caller: &Caller,
    id: RequestId,
    (card, line): (&'static str, Option<ThanksLine>),
) -> Result<()> {
    let sealed = match line {
        Some(line) => Some(sealed(house, caller, id, &line).await?),
        None => None,
    };
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let step = found.request.clone().thank(found.offers())?;
        if step.request != found.request {
            requests::thank(tx, &found.request, card).await?;
            if let Some(line) = &sealed {
                tell(tx, &found, line).await?;
            }
        }
        steps::write(tx, &found, &step).await?;
        namens(tx, &caller, &found, relation, "help.thank").await
    };
    house.db.write("help.thank", flow).await
}

/// Tells whether the line speaks of danger, with the help lines that belong to it. It is said all the same.
pub fn danger(line: &ThanksLine, lang: Lang) -> Option<Verdict> {
    Some(judge(line.as_str(), lang, None)).filter(|it| it.decision == Decision::Emergency)
}

/// Numbers, codes and addresses are masked as in every text that a neighbour reads.
async fn sealed(
    house: &House,
    caller: &Caller,
    id: RequestId,
    line: &ThanksLine,
) -> Result<Vec<u8>> {
    let rows = house.db.read();
    let (found, _) = requests::find(rows, caller, id).await?;
    let masked = judge(line.as_str(), caller.language, None).masked_text;
    let key = persons::find(rows, found.request.requester).await?.key;
    keeping::key(house, rows, key).await?.seal(&place(id), &masked)
}

/// To each who came; who is kept apart from her hears nothing of her, and nobody learns that.
async fn tell(tx: &Tx, found: &Found, line: &[u8]) -> Result<()> {
    let (buurt, asker) = (found.request.buurt, found.request.requester);
    for helper in found.offers().who(OfferKind::Done) {
        if !apart::are(tx.rows(), buurt, asker, helper).await? {
            let it = Thanks { helper, line: line.to_vec(), said: tx.now() };
            thanks::insert(tx, buurt, found.request.id, it).await?;
        }
    }
    Ok(())
}

/// Opens the line, with who may read it. What is over its term, or of who is forgotten, is not there.
pub async fn read(
    house: &House,
    rows: Rows<'_>,
    found: &Found,
) -> Result<Option<(String, Vec<PersonId>)>> {
    if !matches!(found.request.state, State::Done { thanked: true, .. }) {
        return Ok(None);
    }
    let all = thanks::of_request(rows, found.request.buurt, found.request.id).await?;
    let Some(one) = all.first() else { return Ok(None) };
    let Some(key) = of_asker(house, rows, found.request.requester).await? else { return Ok(None) };
    let line = key.open(&place(found.request.id), &one.line)?;
    Ok(Some((line, all.iter().map(|it| it.helper).collect())))
}

/// Opens what somebody said, and what was said to them, by request: for that person.
pub async fn mine(
    house: &House,
    rows: Rows<'_>,
    buurt: BuurtId,
    who: PersonId,
) -> Result<HashMap<Uuid, String>> {
    let all = thanks::about(rows, buurt, who).await?;
    let mut keys = HashMap::new();
    for asker in all.iter().map(|it| it.requester_id).collect::<HashSet<_>>() {
        if let Some(key) = of_asker(house, rows, PersonId(asker)).await? {
            keys.insert(asker, key);
        }
    }
    let mut lines = HashMap::new();
    for it in all {
        if let Some(key) = keys.get(&it.requester_id) {
            lines.insert(it.request_id, key.open(&place(RequestId(it.request_id)), &it.line)?);
        }
    }
    Ok(lines)
}

async fn of_asker(house: &House, rows: Rows<'_>, asker: PersonId) -> Result<Option<DataKey>> {
    let key = persons::find(rows, asker).await?.key;
    match keeping::key(house, rows, key).await {
        Ok(key) => Ok(Some(key)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
