//! Codes by mail: asked at the door, mailed a moment later, typed on the device that asked.
//!
//! Asking does the same work whoever has the address, and so does a wrong code: only the mailbox learns
//! whether somebody here has it. Never ends another session: who signs in again may have two devices.

use std::sync::Arc;

use chrono::TimeDelta;

use super::devices::{self, Held};
use super::signing_in::{self, SignedIn};
use super::{departing, keeping};
use crate::base::db::{Once, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, MailCodeId, PersonId};
use crate::base::random;
use crate::base::seal::{Place, Seal};
use crate::base::words::Lang;
use crate::delivery::{self, Kept, Mailbox, Promise};
use crate::people::letters;
use crate::people::mail_code::{self, HOUR_MAX, MailCode, NotValid};
use crate::people::session::Kind;
use crate::people::store::{mail_codes, members, persons};

/// The job that mails a code.
pub const MAIL: &str = "people.mail_code";

/// How long one waits when too many codes were asked for an address, in seconds.
const WAIT: u64 = 15 * 60;

/// Somebody who has a mailbox, and where they have a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub buurt: BuurtId,
    /// The language they read.
    pub language: Lang,
}

/// What a right code leads to.
#[derive(Debug)]
pub enum Entered {
    /// A session.
    In(SignedIn),
    /// Several people have the mailbox: their first names, of which one chooses by number.
    Choose(Vec<String>),
}

/// What somebody types at the door.
#[derive(Clone, Debug)]
pub struct Typed {
    /// The six digits.
    pub code: String,
    /// Which of those who have the mailbox, counted from 0.
    pub nth: Option<usize>,
    /// Whether others use the device too.
    pub shared: bool,
    /// The device on which others are signed in already.
    pub device: Option<Held>,
}

/// The tag of the device that asked, by the token in its cookie.
pub fn browser(seal: &Seal, token: &str) -> Vec<u8> {
    seal.tag("mail_code.browser", token.as_bytes())
}

/// Asks a code for a mailbox: to sign in with, or to make it the address of `person`.
pub async fn ask(
    house: &House,
    holder: Vec<u8>,
    person: Option<PersonId>,
    mailbox: &Mailbox,
) -> Result<()> {
    let id = MailCodeId::new(house.now());
    let asked = MailCode {
        id,
        person,
        address: house.seal.seal(&place(id), mailbox.as_str().as_bytes())?,
        address_tag: keeping::mail_tag(&house.seal, mailbox.as_str()),
        code_tag: None,
        tries: 0,
        made_at: house.now(),
        used_at: None,
    };
    let flow = async move |tx: &Tx| {
        let (hour, day) = (tx.now() - TimeDelta::hours(1), asked.made_at.date_naive());
        let nth = mail_codes::next(tx.rows(), &asked.address_tag, day).await?;
        let lately = mail_codes::since(tx.rows(), &asked.address_tag, hour, tx.now()).await?;
        if lately >= HOUR_MAX || !mail_codes::insert(tx, &holder, &asked, nth).await? {
            return Err(Error::TooMany(WAIT));
        }
        delivery::promise(tx, Promise::new(MAIL, &asked.id)?.about(asked.id.0)).await
    };
    house.db.write("people.mail_code_ask", flow).await
}

/// Mails a code that was asked, to whoever has the mailbox; when nobody has, nothing. Done twice, it mails
/// once: the code is drawn with its mail.
pub async fn send(house: &House, public_url: &str, id: MailCodeId) -> Result<Kept> {
    let rows = house.db.read();
    let Some(asked) = mail_codes::find(rows, id).await? else { return Ok(Kept::Done) };
    if asked.code_tag.is_some() || asked.used_at.is_some() || !asked.is_young(house.now()) {
        return Ok(Kept::Done);
    }
    let to = match asked.person {
        None => holders(rows, &asked.address_tag).await?,
        Some(person) => holder(rows, person).await?.into_iter().collect(),
    };
    let Some(to) = to.first().copied() else { return Ok(Kept::Done) };
    let code = mail_code::spell(random::bytes()?);
    let tag = tag(&house.seal, id, &code);
    let letter = match asked.person {
        None => letters::code(to.language, (to.buurt, id), public_url, &code),
        Some(_) => letters::own_code(to.language, (to.buurt, id), &code),
    };
    let letter = delivery::seal(house, &letter.to(mailbox(house, &asked)?))?;
    let flow = async move |tx: &Tx| {
        if mail_codes::set_code(tx, id, tag).await? {
            delivery::mail(tx, letter).await?;
        }
        Ok(())
    };
    house.db.write(MAIL, flow).await?;
    Ok(Kept::Done)
}

/// Signs in with a code, on the device that asked it. The same question under the same key lets in the
/// same session.
pub async fn enter(
    house: &House,
    holder: Vec<u8>,
    typed: Typed,
    (key, fingerprint): (String, Vec<u8>),
) -> Result<Entered> {
    let asked = attempt(house, holder, &typed.code).await?;
    let all = holders(house.db.read(), &asked.address_tag).await?;
    let who = match (all.as_slice(), typed.nth) {
        ([one], _) => *one,
        (_, Some(nth)) => *all.get(nth).ok_or(NotValid)?,
        // A code that was used tells no names any more.
        ([_, ..], None) if asked.used_at.is_none() => {
            return Ok(Entered::Choose(first_names(house, &all).await?));
        }
        (_, None) => return Err(NotValid.into()),
    };
    let kind = if typed.shared { Kind::Shared } else { Kind::Resident };
    let (session, refresh) = signing_in::fresh(who.person, who.buurt, kind, house.now())?;
    let (ids, made) = ((who.person, session.id), session.clone());
    let once = Once { person: PersonId(asked.id.0), key, fingerprint };
    let coming = devices::coming(typed.device)?.map(Arc::new);
    let boards = coming.clone();
    let flow = async move |tx: &Tx| {
        use_up(tx, asked.id).await?;
        departing::signs_in(tx, made.buurt, made.person).await?;
        let member = members::find(tx.rows(), made.buurt, made.person).await?;
        member.standing.ok_or(NotValid)?;
        signing_in::enter(tx, &made).await?;
        devices::board(tx, boards.as_deref(), &made).await
    };
    let entered = house.db.write_once(once, "people.mail_code_enter", ids, flow).await?;
    if entered == ids {
        let device = devices::boarded(house, coming.as_deref(), session.id).await?;
        return Ok(Entered::In(SignedIn { session, refresh, device }));
    }
    let again = signing_in::again(house, entered.1).await?;
    Ok(Entered::In(again.ok_or(NotValid)?))
}

/// Takes a try, and tells which code it was when it was right. One that was used is let through to whoever
/// repeats a question under its key, as often as one may try.
pub async fn attempt(house: &House, holder: Vec<u8>, code: &str) -> Result<MailCode> {
    let flow = async move |tx: &Tx| {
        let asked = mail_codes::lock_of(tx, &holder).await?.ok_or(NotValid)?;
        let used_at = asked.used_at;
        let tried = MailCode { used_at: None, ..asked }.attempt(tx.now())?;
        let tried = MailCode { used_at, ..tried };
        mail_codes::set_tries(tx, &tried).await?;
        Ok(tried)
    };
    let asked = house.db.write("people.mail_code_try", flow).await?;
    let right = asked.is(&tag(&house.seal, asked.id, code));
    if right { Ok(asked) } else { Err(NotValid.into()) }
}

/// Uses a code up, inside a flow; refused when somebody else was there first.
pub async fn use_up(tx: &Tx, id: MailCodeId) -> Result<()> {
    let fresh = mail_codes::use_up(tx, id).await?;
    if fresh { Ok(()) } else { Err(NotValid.into()) }
}

/// Opens the mailbox for which a code was asked.
pub fn mailbox(house: &House, asked: &MailCode) -> Result<Mailbox> {
    let plain = house.seal.open(&place(asked.id), &asked.address)?;
    let text = String::from_utf8(plain.to_vec()).map_err(Error::internal)?;
    Mailbox::read(&text).map_err(Error::internal)
}

/// Finds who has a mailbox and a place somewhere: at most four, in the order of their coming.
async fn holders(rows: Rows<'_>, tag: &[u8]) -> Result<Vec<Holder>> {
    let mut found = Vec::new();
    for person in persons::by_mail(rows, tag).await? {
        found.extend(holder(rows, person).await?);
    }
    Ok(found)
}

async fn holder(rows: Rows<'_>, person: PersonId) -> Result<Option<Holder>> {
    let places = members::of_person(rows, person).await?;
    let buurt = match places.iter().find(|it| it.standing.is_some()) {
        Some(place) => Some(place.buurt),
        None => departing::back_to(rows, person).await?,
    };
    let Some(buurt) = buurt else { return Ok(None) };
    let language = persons::find(rows, person).await?.language;
    Ok(Some(Holder { person, buurt, language }))
}

async fn first_names(house: &House, all: &[Holder]) -> Result<Vec<String>> {
    let ids: Vec<_> = all.iter().map(|it| it.person).collect();
    let mut people = keeping::open_all(house, house.db.read(), &ids).await?;
    let name = |id| people.remove(id).map(|it| it.details.name.first).ok_or(NotValid.into());
    ids.iter().map(name).collect()
}

fn tag(seal: &Seal, id: MailCodeId, code: &str) -> Vec<u8> {
    seal.tag("mail_code.code", format!("{id}|{code}").as_bytes())
}

fn place(id: MailCodeId) -> Place {
    Place::new("mail_code", "address", id.0)
}
