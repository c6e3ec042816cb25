//! The ways to a page without a living link: a new link to the same mailbox, or the code of a printed
//! card. Who asks learns nothing from the answer.

use subtle::ConstantTimeEq as _;

use super::links as made;
use super::papers::{self, Paper, Step, is_used};
use crate::base::code;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::buurt::Buurten;
use crate::care::store::{forms, links, referrals};
use crate::care::visit::{CLOSED, Killed, Link, RENEWALS};
use crate::delivery::{self, Promise};

/// Asks a new link for a page that no longer opens. It goes to the registered mailbox of the old one
/// and to nobody else; what a worker took back stays taken back.
pub async fn renew(house: &House, buurten: &Buurten, token: &str, paper: &Paper) -> Result<()> {
    let Some(form) = papers::read(house, token, Step::Renew, paper) else { return Ok(()) };
    let found = match made::find(house, buurten, token).await {
        Err(Error::NotFound) | Ok(None) => return Ok(()),
        Ok(Some(found)) => found,
        Err(error) => return Err(error),
    };
    let now = house.now();
    let replaced = found.link.killed.is_none_or(|(_, why)| why == Killed::Newer);
    let whole = Link { killed: None, ..found.link.clone() };
    let leads = whole.is_alive(&found.it.referral, &found.basis, &found.buurt.terms, now);
    let (Some(mailbox), true) = (found.link.mailbox.clone(), replaced && leads) else {
        return Ok(());
    };
    let flow = async move |tx: &Tx| {
        let link = links::lock(tx, found.link.buurt, found.link.id).await?;
        if forms::enter(tx, &link, &form).await?.is_some() {
            return Ok(());
        }
        // Each new link ends the one before: with an old one, nobody shuts a service out or fills
        // its mailbox.
        let since = tx.now() - CLOSED;
        if links::made_since(tx.rows(), &link, since).await? >= RENEWALS {
            return Ok(());
        }
        // However often it is asked, one mail goes out: the promise replaces the one that waits.
        let promise = Promise::new(made::RENEW, &(link.referral, mailbox))?
            .buurt(link.buurt)
            .about(link.referral.0)
            .dedupe(format!("care.link/{}", link.id));
        delivery::promise(tx, promise).await
    };
    match house.db.write("care.renew", flow).await {
        Err(error) if is_used(&error) => Ok(()),
        other => other,
    }
}

/// Finds the page of a printed card by its reference and code; nothing when they do not belong
/// together, or the card is no longer good.
pub async fn by_card(
    house: &House,
    buurten: &Buurten,
    (reference, typed): (&str, &str),
) -> Result<Option<String>> {
    let plain: String = reference.chars().filter(char::is_ascii_alphanumeric).take(12).collect();
    let Some(typed) = code::read(typed) else { return Ok(None) };
    let rows = house.db.read();
    for buurt in buurten.all() {
        let plain = plain.to_ascii_uppercase();
        let Some(it) = referrals::by_reference(rows, buurt.id, &plain).await? else { continue };
        let Some(link) = links::card(rows, buurt.id, it.referral.id).await? else { continue };
        let right = made::card_code(house, link.id);
        if bool::from(right.as_bytes().ct_eq(typed.as_bytes())) {
            return Ok(Some(made::card_token(house, link.id)));
        }
    }
    Ok(None)
}
