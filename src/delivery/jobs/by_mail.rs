//! A notice by mail: the same words as a push message, tried again while the server is away, taken back like any other.
//!
//! This room knows no address: the room that does opens it at the moment of sending, from what is known then.

use chrono::TimeDelta;

use super::mail::trouble;
use super::{
    Post, UnderWay, Vain, end, in_vain, later, line, noticed, send_by_mail, sleeps_until, stands,
};
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::ChannelId;
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::delivery::channel::Way;
use crate::delivery::flows::mails;
use crate::delivery::ledger::Told;
use crate::delivery::letter::Mailbox;
use crate::delivery::mail::{Mail, Message, Outcome};
use crate::delivery::notice::Telling;
use crate::delivery::outcome;
use crate::delivery::promise::{Due, Kept};
use crate::delivery::store::{attempts, hush};

/// Which way it is, in the ledger.
const WAY: (Way, Option<ChannelId>) = (Way::Mail, None);

/// Promises it, unless it was taken back meanwhile.
pub(super) async fn promise(house: &House, it: &UnderWay) -> Result<Kept> {
    let it = it.clone();
    let flow = async move |tx: &Tx| {
        if stands(tx, &it.telling, it.promise).await? {
            send_by_mail(tx, &it.telling).await?;
        }
        Ok(Kept::Done)
    };
    house.db.write("delivery.to_mailbox", flow).await
}

/// Sends a notice to the mailbox that somebody has now, and looks for another way when there is none or it was in
/// vain. It may be sent twice, when this process ends in between; its name is the same then, and mail programs show
/// it once.
pub async fn send(
    house: &House,
    buurten: &Buurten,
    post: &Post,
    due: &Due,
    to: Option<(Lang, Mailbox)>,
) -> Result<Kept> {
    let it = UnderWay { telling: due.read()?, promise: due.id };
    let (now, telling) = (house.now(), &it.telling);
    if now >= telling.until {
        return end(house, telling, WAY, Told::Expired).await;
    }
    let quiet = telling.quiet(buurten);
    if let Some(awake) = sleeps_until(quiet.as_ref(), now) {
        return Ok(later(telling, awake));
    }
    if hush::is_set(house.db.read(), telling.person).await? {
        return in_vain(house, it, WAY, Told::Hushed).await; // since it was promised
    }
    let Some((lang, to)) = to else { return in_vain(house, it, WAY, Told::Gone).await };
    let [subject, body] = noticed(buurten, telling, lang).mail(lang, &post.public_url);
    let message = Message { id: telling.id, to, subject, body, lang, at: telling.since };
    let outcome = post.mail.send(&message).await;
    said(&telling.notice.kind, outcome);
    let attempt = telling.attempt(quiet.as_ref(), now);
    became(house, (it, attempt), outcome, matches!(post.mail, Mail::Kept).then_some(message)).await
}

/// What whoever runs the service can mend, for the log.
fn said(kind: &str, outcome: Outcome) {
    if let Some(why) = trouble(outcome) {
        tracing::warn!(kind, why, "a notice did not go out by mail");
    }
}

async fn became(
    house: &House,
    (it, attempt): (UnderWay, u32),
    outcome: Outcome,
    kept: Option<Message>,
) -> Result<Kept> {
    let (now, telling) = (house.now(), &it.telling);
    let wait = outcome::wait(None, attempt, now);
    match outcome {
        Outcome::Taken => taken(house, it.telling, kept).await,
        Outcome::Busy => Ok(later(telling, now + soon(attempt))),
        Outcome::Postponed(_) => Ok(later(telling, now + wait)),
        Outcome::Down(_) => {
            let buurt = telling.buurt;
            let flow = async move |tx: &Tx| mails::is_down(tx, buurt).await;
            house.db.write("delivery.not_mailed", flow).await?;
            Ok(later(telling, now + wait))
        }
        Outcome::Bounced(_) => in_vain(house, it, WAY, Vain::Closed).await,
        Outcome::Refused(_) | Outcome::Unmade | Outcome::Nowhere => {
            in_vain(house, it, WAY, Told::Refused).await
        }
    }
}

/// Too many mails were under way: soon, and later when that was so for a while.
fn soon(attempt: u32) -> TimeDelta {
    TimeDelta::seconds(2) * 2_i32.pow(attempt.min(9))
}

async fn taken(house: &House, telling: Telling, kept: Option<Message>) -> Result<Kept> {
    let flow = async move |tx: &Tx| {
        attempts::insert(tx, line(&telling, WAY, Told::Delivered, tx)).await?;
        mails::went_out(tx, telling.buurt, kept.as_ref()).await?;
        Ok(Kept::Done)
    };
    house.db.write("delivery.mailed", flow).await
}
