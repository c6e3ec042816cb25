//! What happens by itself: whose last sign-in ends soon hears it; one that ran out ends, and with it every way to
//! its device; a code that was
//! asked is mailed, and so is what somebody is told by mail; who has the address for which a role was asked is
//! looked up; homes follow their streets into another zone; a screening ends; once an hour the log says where the
//! audit chains end, so that a forged end shows in a log kept elsewhere.
//!
//! Never ends a sign-in that is used.

use chrono::TimeDelta;

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::delivery::{self, Due, Kept, Post, Promise};
use crate::people::audit::voucher;
use crate::people::flows::{
    granting, mail_codes, moments, reaching, screening, signing_in, staying, streets,
};
use crate::people::passkey::PATIENCE;
use crate::people::store::{devices, mail_codes as codes, own_codes, passkeys, sessions, trail};

/// The job that ends what ran out.
const RUN_OUT: &str = "people.run_out";

/// The job that tells whose last sign-in ends soon.
const STAY: &str = "people.stay";

/// The job that says where the audit chains end.
const HEADS: &str = "people.heads";

/// The most that end in one flow.
const AT_ONCE: u64 = 40;

/// How long a code by mail is known after it was asked: its day counts how many were.
const CODES_KEPT: TimeDelta = TimeDelta::hours(25);

/// Promises what this room does by itself. At every start: it replaces the one that is there.
pub async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(HEADS, &())?.dedupe(HEADS)).await?;
    delivery::promise(tx, Promise::new(STAY, &())?.dedupe(STAY)).await?;
    delivery::promise(tx, Promise::new(screening::WAITS, &())?.dedupe(screening::WAITS)).await?;
    delivery::promise(tx, Promise::new(RUN_OUT, &())?.dedupe(RUN_OUT)).await
}

/// Keeps a promise of this room.
pub async fn keep(house: &House, buurten: &Buurten, post: &Post, due: &Due) -> Result<Kept> {
    match due.kind.as_str() {
        RUN_OUT => run_out(house).await,
        STAY => stay(house, buurten).await,
        HEADS => heads(house).await,
        streets::REZONE => match due.buurt {
            Some(buurt) => streets::rezone(house, buurt).await,
            None => Ok(Kept::Done),
        },
        granting::FIND => match due.buurt {
            Some(buurt) => granting::find(house, buurt, due.read()?).await,
            None => Ok(Kept::Done),
        },
        screening::ENDS | screening::OVER | screening::WAITS => dates(house, due).await,
        moments::OVER => moments::forget(house, due).await,
        mail_codes::MAIL => mail_codes::send(house, &post.public_url, due.read()?).await,
        other => Ok(Kept::GiveUp(format!("no job is called {other}"))),
    }
}

/// Tells somebody something by mail, for the room that sends: where to is known here only.
pub async fn by_mail(house: &House, buurten: &Buurten, post: &Post, due: &Due) -> Result<Kept> {
    let to = reaching::mailbox(house, delivery::mailed_to(due)?).await?;
    delivery::tell_by_mail(house, buurten, post, due, to).await
}

/// What waits for the date of a screening.
async fn dates(house: &House, due: &Due) -> Result<Kept> {
    match (due.kind.as_str(), due.buurt) {
        (screening::WAITS, _) => screening::wait_anew(house).await,
        (screening::ENDS, Some(buurt)) => screening::ends(house, buurt, due.read()?).await,
        (_, Some(buurt)) => screening::over(house, buurt, due).await,
        (_, None) => Ok(Kept::Done),
    }
}

/// Nothing but numbers: whose chain, its last entry, the digest of that.
async fn heads(house: &House) -> Result<Kept> {
    for (buurt, seq, hash) in trail::heads(house.db.read()).await? {
        tracing::info!(%buurt, head = voucher(seq, &hash), "the audit chain ends here");
    }
    Ok(Kept::Later(house.now() + TimeDelta::hours(1)))
}

/// Once a day, and at once again while there are more.
async fn stay(house: &House, buurten: &Buurten) -> Result<Kept> {
    let all = staying::ask(house, buurten).await?;
    let wait = if all { TimeDelta::days(1) } else { TimeDelta::seconds(1) };
    Ok(Kept::Later(house.now() + wait))
}

/// Nobody is told anything on a device that they left behind; who has no other is called.
async fn run_out(house: &House) -> Result<Kept> {
    let flow = async |tx: &Tx| {
        let over = sessions::run_out(tx.rows(), tx.now(), AT_ONCE).await?;
        for id in &over {
            signing_in::over(tx, *id, "expired").await?;
        }
        own_codes::forget_empty(tx).await?;
        devices::forget_empty(tx).await?;
        codes::forget(tx, tx.now() - CODES_KEPT).await?;
        passkeys::forget(tx, tx.now() - PATIENCE).await?;
        granting::lapse(tx).await?;
        let all = u64::try_from(over.len()).unwrap_or(AT_ONCE) < AT_ONCE;
        let wait = if all { TimeDelta::minutes(5) } else { TimeDelta::seconds(1) };
        Ok(Kept::Later(tx.now() + wait))
    };
    house.db.write(RUN_OUT, flow).await
}
