//! Sending a letter to one mailbox, and looking whether mails still wait.

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::BuurtId;
use crate::buurt::Buurten;
use crate::delivery::flows::mails;
use crate::delivery::letter::{self, Mailing, Why};
use crate::delivery::mail::{Mail, Message, Outcome};
use crate::delivery::promise::{Due, Kept};

/// Sends a letter to one mailbox. It may be sent twice, when this process ends between the two
/// steps; its name is the same then, and mail programs show it once.
pub(super) async fn send(
    (house, buurten): (&House, &Buurten),
    mail: &Mail,
    due: &Due,
) -> Result<Kept> {
    let it: Mailing = due.read()?;
    if house.now() >= it.until {
        return returned(house, it, Why::GivenUp).await;
    }
    let message = written(house, buurten, &it)?;
    let outcome = mail.send(&message).await;
    if let Some(why) = trouble(outcome) {
        tracing::warn!(kind = it.kind, why, "a mail did not go out");
    }
    became(house, it, outcome, matches!(mail, Mail::Kept).then_some(message)).await
}

fn written(house: &House, buurten: &Buurten, it: &Mailing) -> Result<Message> {
    let (inside, mut args) = (mails::open(house, it)?, it.args.clone());
    buurten.put_words(it.buurt, it.lang, &mut args);
    let [subject, body] = letter::said(&it.kind, it.lang, &args, &inside.secrets);
    Ok(Message { id: it.id, to: inside.to, subject, body, lang: it.lang, at: it.since })
}

async fn became(
    house: &House,
    it: Mailing,
    outcome: Outcome,
    kept: Option<Message>,
) -> Result<Kept> {
    match outcome {
        Outcome::Taken => {
            let flow = async move |tx: &Tx| mails::taken(tx, &it, kept.as_ref()).await;
            house.db.write("delivery.mailed", flow).await?;
            Ok(Kept::Done)
        }
        Outcome::Busy => Ok(Kept::Later(it.soon(house.now()))),
        Outcome::Postponed(_) => failed(house, it, false).await,
        Outcome::Down(_) => failed(house, it, true).await,
        Outcome::Bounced(_) | Outcome::Refused(_) | Outcome::Unmade => {
            returned(house, it, Why::Bounced).await
        }
        Outcome::Nowhere => returned(house, it, Why::GivenUp).await,
    }
}

/// What whoever runs the service can mend, for the log; never to whom, never what a server said.
pub(super) fn trouble(outcome: Outcome) -> Option<String> {
    match outcome {
        Outcome::Down(fault) => Some(fault.to_string()),
        Outcome::Refused(code) => Some(format!("it refused the mail with {code}")),
        Outcome::Unmade => Some("it could not be made".to_owned()),
        Outcome::Nowhere => Some("there is no mail server".to_owned()),
        Outcome::Taken | Outcome::Bounced(_) | Outcome::Postponed(_) | Outcome::Busy => None,
    }
}

async fn failed(house: &House, it: Mailing, server: bool) -> Result<Kept> {
    let again = it.again(house.now());
    let flow = async move |tx: &Tx| mails::failed(tx, &it, server).await;
    house.db.write("delivery.not_mailed", flow).await?;
    Ok(Kept::Later(again))
}

async fn returned(house: &House, it: Mailing, why: Why) -> Result<Kept> {
    let flow = async move |tx: &Tx| mails::returned(tx, &it, why).await;
    let told = house.db.write("delivery.returned", flow).await?;
    Ok(if told { Kept::Done } else { Kept::GiveUp("the mailbox could not be reached".to_owned()) })
}

/// Tells a human when mails still wait, and looks again: what is dismissed while it lasts comes back.
pub(super) async fn watch(house: &House, due: &Due) -> Result<Kept> {
    let buurt: BuurtId = due.read()?;
    let flow = async move |tx: &Tx| mails::still_down(tx, buurt).await;
    let down = house.db.write("delivery.mail_down", flow).await?;
    Ok(if down { Kept::Later(house.now() + mails::PATIENCE) } else { Kept::Done })
}
