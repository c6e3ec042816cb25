//! *Antennes*: a worker makes them and prints their cards; whoever holds a card fills it in, without an
//! account.

use super::raising;
use crate::base::code;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, PartnerId, PersonId};
use crate::buurt::Buurten;
use crate::care::case::Told;
use crate::care::facts;
use crate::care::partner::{Card, Kind, Partner, code_of, tag_of};
use crate::care::signal::Source;
use crate::care::signal_type::{SignalType, Urgency};
use crate::care::store::partners;
use crate::people::audit::Entry;
use crate::people::trail;

/// What somebody asks who took the card along: a talk.
const ASKS_TO_TALK: &str = "loneliness";

/// Makes a partner; tells its name.
pub async fn make(
    house: &House,
    by: Actor,
    once: Once,
    (name, kind): (String, Kind),
) -> Result<PartnerId> {
    let id = PartnerId::new(house.now());
    let partner = Partner { id, buurt: by.buurt, name, kind, made: house.now(), ended: None };
    let tag = tag_of(&house.seal, &code_of(&house.seal, id));
    house
        .db
        .write_once(once, "care.partner", id, async move |tx: &Tx| {
            partners::insert(tx, &partner, by, tag).await?;
            trail::append(tx, &entry(tx, by, "care.partner", id)).await
        })
        .await
}

/// The cards of a partner count no longer.
pub async fn end(house: &House, by: Actor, id: PartnerId) -> Result<()> {
    house
        .db
        .write("care.partner.end", async move |tx: &Tx| {
            partners::end(tx, by.buurt, id).await?;
            trail::append(tx, &entry(tx, by, "care.partner.end", id)).await
        })
        .await
}

fn entry(tx: &Tx, by: Actor, action: &str, id: PartnerId) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: action.to_owned(),
        subject: Some(id.0),
        consent: None,
        reason: None,
    }
}

/// Finds whose card bears a typed code.
pub async fn open(house: &House, typed: &str) -> Result<Partner> {
    let code = code::read(typed).ok_or(Error::Refused("card_not_valid"))?;
    partners::by_code(house.db.read(), &tag_of(&house.seal, &code)).await
}

/// Takes in a card that was filled in.
pub async fn fill_in(
    house: &House,
    buurten: &Buurten,
    partner: &Partner,
    (key, fingerprint): (String, Vec<u8>),
    card: Card,
) -> Result<()> {
    partner.kind.check(&card).map_err(Error::Invalid)?;
    let buurt = buurten.get(partner.buurt).ok_or(Error::NotFound)?;
    let kinds = card.facts.iter().filter_map(|it| facts::find(it)?.signal_type());
    let kind = kinds.min_by_key(|it| it.urgency()).or_else(|| SignalType::read(ASKS_TO_TALK));
    let kind = kind.ok_or_else(|| Error::internal("no type of signal"))?;
    let told = Told {
        facts: card.facts,
        about: card.name,
        street: card.street,
        safe_contact: card.reach,
        ..Told::default()
    };
    let raising = raising::Raising {
        kind,
        urgency: Some(kind.urgency().max(Urgency::High)),
        source: Source::Antenna,
        worried: None,
        subject: None,
        also: Vec::new(),
        told,
        request: None,
        person: None,
        partner: Some(partner.id),
    };
    // Nobody is signed in: a repeated card is known by whose card it is.
    let once = Once { person: PersonId(partner.id.0), key, fingerprint };
    raising::raise(house, &buurt, once, raising).await?;
    Ok(())
}
