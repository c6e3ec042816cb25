//! What a service reads on its page, opened only while it is shown. It lets nobody in:
//! [`super::visiting`] does.

use super::links::{self as made, Found};
use super::steps;
use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::seal::DataKey;
use crate::buurt::Buurten;
use crate::care::case::{Message, Side, of_message, of_referral};
use crate::care::letters::About;
use crate::care::release::Released;
use crate::care::store::{messages, signals};
use crate::care::visit::{STAY, Visit};

/// What a service reads, in the clear only while it is shown.
#[derive(Clone, Debug)]
pub struct Look {
    /// The referral and what belongs to it.
    pub found: Found,
    /// Until when the page is open.
    pub until: Moment,
    /// What was released, frozen when it was sent.
    pub released: Vec<Released>,
    /// What was said, the earliest first.
    pub said: Vec<Line>,
    /// Who to call.
    pub about: About,
}

/// One thing that was said.
#[derive(Clone, Debug)]
pub struct Line {
    /// When.
    pub at: Moment,
    /// By whom.
    pub side: Side,
    /// What it is.
    pub kind: Message,
    /// Name and function, for a service.
    pub who: Option<String>,
    /// The words; none where only an answer was given.
    pub words: String,
}

/// Finds what a token leads to, while it leads anywhere.
pub async fn alive(house: &House, buurten: &Buurten, token: &str) -> Result<Option<Found>> {
    let found = match made::find(house, buurten, token).await {
        Err(Error::NotFound) => None, // the service or the case is gone
        other => other?,
    };
    let now = house.now();
    Ok(found.filter(|it| it.link.is_alive(&it.it.referral, &it.basis, &it.buurt.terms, now)))
}

/// Opens what was released and what was said.
pub async fn look(house: &House, found: Found, visit: &Visit) -> Result<Look> {
    let rows = house.db.read();
    let id = found.it.referral.id;
    let case = signals::load(rows, found.buurt.id, found.it.referral.signal).await?;
    let key = steps::case_key(house, case.file.key).await?;
    let released = match &found.it.released {
        Some(sealed) => {
            let text = key.open(&of_referral("released", id), sealed)?;
            serde_json::from_str(&text).ok().ok_or_else(|| Error::corrupt("referral", id))?
        }
        None => Vec::new(),
    };
    let said = messages::of(rows, found.buurt.id, &[id]).await?;
    let said = said.iter().map(|it| line(&key, it)).collect::<Result<_>>()?;
    let about = made::about(house, &found.buurt, &found.it, &found.service).await?;
    let until = visit.open.map_or(visit.sent + STAY, |(_, until)| until);
    Ok(Look { found, until, released, said, about })
}

fn line(key: &DataKey, it: &messages::Said) -> Result<Line> {
    let who = it.who.as_deref();
    Ok(Line {
        at: it.at,
        side: it.side,
        kind: it.kind,
        who: who.map(|sealed| key.open(&of_message("who", it.id), sealed)).transpose()?,
        words: key.open(&of_message("words", it.id), &it.words)?,
    })
}
