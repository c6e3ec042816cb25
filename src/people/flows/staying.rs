//! Before the last sign-in of a resident ends, they hear of it once, while there is time to open the app.
//!
//! Never tells who would rather be called, nor who has another sign-in that lasts: nothing is lost to them.

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::buurt::Buurten;
use crate::delivery::{self, Notice, Way};
use crate::people::notices;
use crate::people::session::{Session, WORD};
use crate::people::store::{members, sessions};
use crate::tasks::Subject;

/// The most that are looked at in one flow.
const AT_ONCE: u64 = 40;

/// Tells whose last sign-in ends soon, a few at a time; true when all were told.
pub async fn ask(house: &House, buurten: &Buurten) -> Result<bool> {
    let (rows, now) = (house.db.read(), house.now());
    let ending = sessions::ending::soon(rows, now, AT_ONCE).await?;
    let people: Vec<PersonId> = ending.iter().map(|it| it.person).collect();
    let ways = delivery::ways(house, &people).await?;
    let all = u64::try_from(ending.len()).unwrap_or(AT_ONCE) < AT_ONCE;
    let mut told: Vec<(Session, Option<Notice>)> = Vec::with_capacity(ending.len());
    for it in ending {
        let hears = matches!(ways.get(&it.person), Some(Way::Push | Way::Mail));
        let awake = buurten.get(it.buurt).map(|buurt| buurt.rhythm.quiet().next_allowed(now));
        let notice = awake.filter(|_| hears).map(|awake| notice(&it).not_before(awake));
        told.push((it, notice));
    }
    let flow = async move |tx: &Tx| {
        for (found, notice) in told {
            let Some(it) = sessions::lock(tx, found.id).await? else { continue };
            sessions::ending::told(tx, it.id).await?;
            // It may have been used, or ended, in between.
            let ends = it.is_living(tx.now()) && it.ends_at() <= tx.now() + WORD;
            let Some(notice) = notice.filter(|_| ends) else { continue };
            if has_place(tx.rows(), &it).await? {
                let about = Subject::new("people", it.person.0);
                delivery::notify(tx, it.buurt, it.person, &about, notice).await?;
            }
        }
        Ok(())
    };
    house.db.write("people.stay", flow).await?;
    Ok(all)
}

/// Used again it lasts; unless it is old: then one signs in anew.
fn notice(it: &Session) -> Notice {
    if it.until <= it.used_at + it.kind.idle() {
        notices::sign_in_again()
    } else {
        notices::still_there()
    }
}

async fn has_place(rows: Rows<'_>, it: &Session) -> Result<bool> {
    Ok(members::find(rows, it.buurt, it.person).await?.standing.is_some())
}
