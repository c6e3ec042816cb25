//! One's own mail address: shown to be one's own by a code, then put in place of the one before, which hears
//! of it; where there was none, their other ways do. Never says whether somebody else has it, but that a
//! mailbox is full; never sets one on a device that others use too.

use super::arriving::{self, Ways};
use super::{keeping, letting_in, mail_codes};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, MailCodeId, SessionId};
use crate::base::seal::Seal;
use crate::delivery::{self, Mailbox};
use crate::people::audit::Entry;
use crate::people::letters;
use crate::people::mail_code::{ACCOUNTS, NotValid};
use crate::people::person::{Contact, Details};
use crate::people::safe::Safe;
use crate::people::session::Kind;
use crate::people::store::{devices, persons, sessions, trail};

/// The tag of a session that asks a code for a new address.
fn holder(seal: &Seal, session: SessionId) -> Vec<u8> {
    seal.tag("mail_code.session", session.0.as_bytes())
}

/// Asks a code to a new address.
pub async fn ask(house: &House, (by, session): (Actor, SessionId), to: &Mailbox) -> Result<()> {
    on_own_device(house, session).await?;
    mail_codes::ask(house, holder(&house.seal, session), Some(by.person), to).await
}

/// Makes the new address one's own, with the code that came there.
pub async fn confirm(house: &House, (by, session): (Actor, SessionId), code: &str) -> Result<()> {
    on_own_device(house, session).await?;
    let asked = mail_codes::attempt(house, holder(&house.seal, session), code).await?;
    if asked.person != Some(by.person) || asked.used_at.is_some() {
        return Err(NotValid.into());
    }
    let new = mail_codes::mailbox(house, &asked)?;
    let have = persons::by_mail(house.db.read(), &asked.address_tag).await?;
    if have.len() >= ACCOUNTS && !have.contains(&by.person) {
        return Err(Error::Refused("mailbox_full"));
    }
    put(house, by, Some(new), Some(asked.id)).await
}

/// Who finds a shared device signed in would make the account theirs with an address of their own.
async fn on_own_device(house: &House, session: SessionId) -> Result<()> {
    let rows = house.db.read();
    let found = sessions::find(rows, session).await?.ok_or(Error::NotSignedIn)?;
    if found.kind == Kind::Shared || devices::has_others(rows, session).await? {
        return Err(Error::Refused("mail_on_shared_device"));
    }
    Ok(())
}

/// Forgets one's address.
pub async fn remove(house: &House, by: Actor) -> Result<()> {
    put(house, by, None, None).await
}

/// Puts an address in place of the one before. Who wanted mails and has no address any more hears in the app.
/// To whom nothing goes out by itself, no mail does: a worker calls.
async fn put(
    house: &House,
    by: Actor,
    new: Option<Mailbox>,
    code: Option<MailCodeId>,
) -> Result<()> {
    let mail = new.map(String::from);
    keeping::until_alone(async || {
        let before = keeping::open(house, house.db.read(), by.person).await?.details;
        if before.mail == mail && code.is_none() {
            return Ok(true);
        }
        let set = |known: Details| {
            let gone = mail.is_none() && known.contact == Contact::Mail;
            let contact = if gone { Contact::App } else { known.contact };
            Ok(Details { mail: mail.clone(), contact, ..known })
        };
        let change = keeping::change(house, by.person, &set).await?;
        let hushed = change.details.safe.as_ref().is_some_and(Safe::hushes);
        let is_other = before.mail != mail;
        let told = before.mail.filter(|_| is_other && !hushed);
        let told = told
            .and_then(|it| Mailbox::read(&it).ok())
            .map(|it| delivery::seal(house, &letters::moved(before.language, by).to(it)));
        let told = told.transpose()?;
        let flow = async move |tx: &Tx| {
            if !change.write(tx).await? {
                return Ok(false);
            }
            arriving::note_ways(tx, by.person, &Ways::of(&change.details)).await?;
            if let Some(code) = code {
                mail_codes::use_up(tx, code).await?;
            }
            match told {
                Some(letter) => {
                    delivery::mail(tx, letter).await?;
                }
                None if is_other => {
                    letting_in::tell_the_old_way(tx, by.buurt, by.person, None).await?;
                }
                None => {}
            }
            trail::append(tx, &line(tx, by)).await?;
            Ok(true)
        };
        house.db.write("people.own_mail", flow).await
    })
    .await
}

fn line(tx: &Tx, by: Actor) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: "people.mail".to_owned(),
        subject: Some(by.person.0),
        consent: None,
        reason: None,
    }
}
