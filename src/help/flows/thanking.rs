//! *Dank je*, with a card and one line: by the asker, or by a worker for her. A line is opened for who said it and for
//! whom it was said to.

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
use crate::help::request::{Refusal, State};
use crate::help::scope::{Decision, Verdict, judge};
use crate::help::store::{apart, requests, thanks};
use crate::help::thanks::{Said, Thanks, ThanksLine, place, together};
use crate::people::{Caller, keeping, persons};

/// *Dank je*, once.
pub async fn thank(
    house: &House,
    caller: &Caller,
    id: RequestId,
    (card, said): (&'static str, Said),
) -> Result<()> {
    let sealed = sealed(house, caller, id, &said).await?;
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (found, relation) = requests::lock(tx, &caller, id).await?;
        let step = found.request.clone().thank(found.offers())?;
        if step.request != found.request {
            requests::thank(tx, &found.request, card).await?;
            for (to, line) in &sealed {
                tell(tx, &found, *to, line).await?;
            }
        }
        steps::write(tx, &found, &step).await?;
        namens(tx, &caller, &found, relation, "help.thank").await
    };
    house.db.write("help.thank", flow).await
}

/// Tells whether a line speaks of danger, with the help lines that belong to it. It is said all the same.
pub fn danger(said: &Said, lang: Lang) -> Option<Verdict> {
    let mut judged = said.lines().into_iter().map(|(_, line)| judge(line.as_str(), lang, None));
    judged.find(|it| it.decision == Decision::Emergency)
}

/// Numbers, codes and addresses are masked as in every text that a neighbour reads.
async fn sealed(
    house: &House,
    caller: &Caller,
    id: RequestId,
    said: &Said,
) -> Result<Vec<(Option<Uuid>, Vec<u8>)>> {
    let lines = said.lines();
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let rows = house.db.read();
    let (found, _) = requests::find(rows, caller, id).await?;
    let key = persons::find(rows, found.request.requester).await?.key;
    let key = keeping::key(house, rows, key).await?;
    let seal = |(to, line): (Option<Uuid>, &ThanksLine)| {
        let masked = judge(line.as_str(), caller.language, None).masked_text;
        Ok((to, key.seal(&place(id), &masked)?))
    };
    lines.into_iter().map(seal).collect()
}

/// To whom it is for, or to each who came. Who is kept apart from her is shown nothing of it; to her it looks as ever.
async fn tell(tx: &Tx, found: &Found, to: Option<Uuid>, line: &[u8]) -> Result<()> {
    let mut came = found.offers().who(OfferKind::Done);
    if let Some(mark) = to {
        let one = found.marked(mark).map(|it| it.offer.helper);
        came.retain(|it| Some(*it) == one);
        if came.is_empty() {
            return Err(Refusal::NotAssigned.into()); // nobody thanks who did not come
        }
    }
    for helper in came {
        let it = Thanks { helper, line: line.to_vec(), said: tx.now() };
        thanks::insert(tx, found.request.buurt, found.request.id, it).await?;
    }
    Ok(())
}

/// Opens the lines, each with who may read it. What is over its term, or of who is forgotten, is not there.
pub async fn read(house: &House, rows: Rows<'_>, found: &Found) -> Result<Vec<(PersonId, String)>> {
    if !matches!(found.request.state, State::Done { thanked: true, .. }) {
        return Ok(Vec::new());
    }
    let all = thanks::of_request(rows, found.request.buurt, found.request.id).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let key = of_asker(house, rows, found.request.requester).await?;
    let Some(key) = key else { return Ok(Vec::new()) };
    let open = |it: Thanks| Ok((it.helper, key.open(&place(found.request.id), &it.line)?));
    all.into_iter().map(open).collect()
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
        let asker = PersonId(asker);
        if asker != who && apart::are(rows, buurt, asker, who).await? {
            continue; // who is kept apart from her hears nothing of her
        }
        if let Some(key) = of_asker(house, rows, asker).await? {
            keys.insert(asker.0, key);
        }
    }
    let mut lines: HashMap<Uuid, Vec<String>> = HashMap::new();
    for it in all {
        if let Some(key) = keys.get(&it.requester_id) {
            let line = key.open(&place(RequestId(it.request_id)), &it.line)?;
            lines.entry(it.request_id).or_default().push(line);
        }
    }
    Ok(lines.into_iter().filter_map(|(id, all)| Some((id, together(all)?))).collect())
}

async fn of_asker(house: &House, rows: Rows<'_>, asker: PersonId) -> Result<Option<DataKey>> {
    let key = persons::find(rows, asker).await?.key;
    match keeping::key(house, rows, key).await {
        Ok(key) => Ok(Some(key)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
