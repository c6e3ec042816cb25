//! A service comes in: asks a code and types it. Every visit is in the chain before anything is
//! shown; what is shown stands in [`super::looking`].

use subtle::ConstantTimeEq as _;

use super::links::{self as made, Found};
use super::looking::{Look, alive, look};
use super::papers::{self, Paper, Step, is_used};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::AttemptId;
use crate::base::random;
use crate::buurt::Buurten;
use crate::care::letters;
use crate::care::store::forms::{self, Form};
use crate::care::store::{links, visits};
use crate::care::visit::{CLOSED, CODES, Entered, FORM_LIFE, Link, Visit};
use crate::delivery::{self, Mailbox};
use crate::people::audit::Entry;
use crate::people::trail;

/// What became of asking a code.
#[derive(Debug)]
pub enum Knocked {
    /// It went out, to these mailboxes; the key of the visit goes into the next form.
    Sent(String, Vec<String>),
    /// The link leads nowhere.
    Dead,
    /// Too many wrong codes: closed until then.
    Closed(Moment),
    /// Too many codes were asked.
    Often,
    /// The form was none, too old, or used before.
    Stale,
}

/// What became of typing a code.
#[derive(Debug)]
pub enum Typed {
    /// The page is open.
    In(Box<Look>),
    /// It was wrong.
    Wrong,
    /// It is too old or was used before.
    Old,
    /// Too many wrong codes: closed until then.
    Closed(Moment),
    /// The link leads nowhere.
    Dead,
    /// The form was none, too old, or used before.
    Stale,
}

/// Asks a code, once per form.
pub async fn knock(
    house: &House,
    buurten: &Buurten,
    token: &str,
    paper: &Paper,
) -> Result<Knocked> {
    let Some(form) = papers::read(house, token, Step::Show, paper) else {
        return Ok(Knocked::Stale);
    };
    let Some(found) = alive(house, buurten, token).await? else { return Ok(Knocked::Dead) };
    if let Some(until) = found.link.closed(house.now()) {
        return Ok(Knocked::Closed(until));
    }
    let to = made::code_to(house, &found);
    if to.is_empty() {
        return Ok(Knocked::Dead);
    }
    let key = papers::visit_key(house, paper);
    let shown = to.iter().map(masked).collect();
    match send(house, found, to, (&key, form)).await {
        Ok(()) => Ok(Knocked::Sent(key, shown)),
        Err(Error::Refused("too_many_codes")) => Ok(Knocked::Often),
        Err(error) if is_used(&error) => Ok(Knocked::Stale),
        Err(error) => Err(error),
    }
}

async fn send(
    house: &House,
    found: Found,
    to: Vec<Mailbox>,
    (key, form): (&str, Form),
) -> Result<()> {
    let code = six_digits()?;
    let id = AttemptId::new(house.now()).0;
    let about = made::about(house, &found.buurt, &found.it, &found.service).await?;
    let letter = to.into_iter().fold(letters::code(&about, &code), letters::to);
    let letter = delivery::seal(house, &letter)?;
    let visit = Visit {
        id,
        link: found.link.id,
        code: code_tag(house, id, &code),
        sent: house.now(),
        tries: 0,
        open: None,
    };
    let key = key_hash(house, key);
    let flow = async move |tx: &Tx| {
        let link = links::lock(tx, found.link.buurt, found.link.id).await?;
        if forms::enter(tx, &link, &form).await?.is_some() {
            return Ok(());
        }
        if visits::codes_since(tx.rows(), &link, tx.now() - CLOSED).await? >= CODES {
            return Err(Error::Refused("too_many_codes"));
        }
        visits::forget(tx, &link, tx.now() - FORM_LIFE).await?;
        forms::forget(tx, &link, tx.now() - FORM_LIFE * 2).await?;
        visits::begin(tx, link.buurt, &visit, key).await?;
        forms::did(tx, &link, &form, "sent").await?;
        delivery::mail(tx, letter).await.map(drop)
    };
    house.db.write("care.knock", flow).await
}

/// Types a code, once per form.
pub async fn enter(
    house: &House,
    buurten: &Buurten,
    (token, key): (&str, &str),
    code: &str,
    paper: &Paper,
) -> Result<Typed> {
    let Some(form) = papers::read(house, token, Step::Code, paper) else {
        return Ok(Typed::Stale);
    };
    let Some(found) = alive(house, buurten, token).await? else { return Ok(Typed::Dead) };
    let key = key_hash(house, key);
    let Some(visit) = visits::find(house.db.read(), &found.link, key.clone()).await? else {
        return Ok(Typed::Stale);
    };
    let typed = code_tag(house, visit.id, code);
    let right = bool::from(typed.ct_eq(&visit.code));
    let link = (found.link.buurt, found.link.id);
    let entry = entry(&found, "service.visit");
    let flow = async move |tx: &Tx| {
        let link = links::lock(tx, link.0, link.1).await?;
        if let Some(earlier) = forms::enter(tx, &link, &form).await? {
            return Ok((word(&earlier), link));
        }
        let visit = visits::find(tx.rows(), &link, key).await?.ok_or(Error::NotFound)?;
        let (visit, link, told) = visit.enter(link, right, tx.now());
        visits::entered(tx, link.buurt, &visit).await?;
        links::count_wrong(tx, &link).await?;
        forms::did(tx, &link, &form, outcome(told)).await?;
        if told == Entered::In {
            trail::append(tx, &Entry { at: tx.now(), ..entry }).await?;
        }
        Ok((told, link))
    };
    let told = house.db.write("care.enter", flow).await;
    match told {
        Err(error) if is_used(&error) => Ok(Typed::Stale),
        Err(error) => Err(error),
        Ok((told, link)) => shown(house, buurten, token, (told, link, visit.id)).await,
    }
}

async fn shown(
    house: &House,
    buurten: &Buurten,
    token: &str,
    (told, link, visit): (Entered, Link, uuid::Uuid),
) -> Result<Typed> {
    match told {
        Entered::Wrong => Ok(Typed::Wrong),
        Entered::Old => Ok(Typed::Old),
        Entered::Closed => {
            Ok(Typed::Closed(link.closed(house.now()).unwrap_or(house.now() + CLOSED)))
        }
        Entered::In => {
            let found = alive(house, buurten, token).await?;
            let open = visits::by_id(house.db.read(), &link, visit).await?;
            let open = open.filter(|it| it.is_open(house.now()));
            match found.zip(open) {
                Some((found, visit)) => Ok(Typed::In(Box::new(look(house, found, &visit).await?))),
                None => Ok(Typed::Old),
            }
        }
    }
}

/// Finds an open visit and what it leads to.
pub async fn opened(
    house: &House,
    buurten: &Buurten,
    (token, key): (&str, &str),
) -> Result<Option<(Found, Visit)>> {
    let Some(found) = alive(house, buurten, token).await? else { return Ok(None) };
    let visit = visits::find(house.db.read(), &found.link, key_hash(house, key)).await?;
    Ok(visit.filter(|it| it.is_open(house.now())).map(|it| (found, it)))
}

/// A line in the chain about what a service did: no person did it, so the service is its reason.
pub(super) fn entry(found: &Found, action: &str) -> Entry {
    Entry {
        buurt: found.buurt.id,
        at: found.link.made,
        actor: None,
        on_behalf_of: None,
        action: action.to_owned(),
        subject: Some(found.it.referral.signal.0),
        consent: None,
        reason: Some(format!("service {}", found.service.id)),
    }
}

fn key_hash(house: &House, key: &str) -> Vec<u8> {
    house.seal.tag("care.visit", key.as_bytes())
}

fn code_tag(house: &House, visit: uuid::Uuid, code: &str) -> Vec<u8> {
    house.seal.tag("care.visit.code", format!("{visit}|{code}").as_bytes())
}

fn six_digits() -> Result<String> {
    let drawn = u64::from_be_bytes(random::bytes()?);
    Ok(format!("{:06}", drawn % 1_000_000))
}

/// Enough of an address to know which mailbox to look in.
fn masked(mailbox: &Mailbox) -> String {
    let (user, domain) = mailbox.as_str().split_once('@').unwrap_or(("", mailbox.as_str()));
    let begin: String = user.chars().take(2).collect();
    format!("{begin}…@{domain}")
}

const fn outcome(told: Entered) -> &'static str {
    match told {
        Entered::In => "in",
        Entered::Wrong => "wrong",
        Entered::Closed => "closed",
        Entered::Old => "old",
    }
}

fn word(outcome: &str) -> Entered {
    match outcome {
        "in" => Entered::In,
        "wrong" => Entered::Wrong,
        "closed" => Entered::Closed,
        _ => Entered::Old,
    }
}
