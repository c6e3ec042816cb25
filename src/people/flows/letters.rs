//! The worker makes letters: a batch to print for a street, or one for somebody who is known.

use uuid::Uuid;

use super::keeping;
use crate::base::clock::Moment;
use crate::base::db::{Once, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, InvitationId, PersonId};
use crate::people::audit::Entry;
use crate::people::flows::new_code;
use crate::people::invitation::{Invitation, LIFE};
use crate::people::letter::{Letter, Proof};
use crate::people::permission::Role;
use crate::people::store::invitations::{self, Secrets};
use crate::people::store::{members, persons, roles, trail};

/// What to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// So many letters; one for somebody who is known.
    pub count: u32,
    /// So many people may join with each.
    pub seats: u32,
    /// The street they are for, with its zone.
    pub street: Option<(String, Option<u64>)>,
    /// For whom, when it is for somebody who is known.
    pub person: Option<PersonId>,
}

/// Makes a batch of letters; tells its name. The letters before it of somebody who is known let
/// nobody in any more: only the newest does.
pub async fn make(house: &House, by: Actor, once: Once, order: Order) -> Result<Uuid> {
    let batch = InvitationId::new(house.now()).0;
    let letters = made(house, by.buurt, batch, &order, (Some(by.person), None))?;
    house
        .db
        .write_once(once, "people.letters", batch, async move |tx: &Tx| {
            if let Some(person) = order.person {
                members::find(tx.rows(), by.buurt, person)
                    .await?
                    .standing
                    .ok_or(Error::NotFound)?;
                if roles::is_staff(tx.rows(), person, tx.now()).await? {
                    return Err(Error::Refused("person_is_staff")); // or one would step in as a colleague
                }
                invitations::burn_of_person(tx, by.buurt, person).await?;
            }
            invitations::insert_all(tx, letters).await?;
            let entry = Entry {
                buurt: by.buurt,
                at: tx.now(),
                actor: Some(by.person),
                on_behalf_of: order.person,
                action: "people.letters".to_owned(),
                subject: Some(batch),
                consent: None,
                reason: None,
            };
            trail::append(tx, &entry).await
        })
        .await
}

/// Finds who of a neighbourhood has a mail address; nobody when it is several people.
pub async fn by_mail(house: &House, buurt: BuurtId, mail: &str) -> Result<Option<PersonId>> {
    by_tag(house.db.read(), buurt, &keeping::mail_tag(&house.seal, mail)).await
}

/// Finds who of a neighbourhood has the mail address with a tag; nobody when it is several people.
pub async fn by_tag(rows: Rows<'_>, buurt: BuurtId, tag: &[u8]) -> Result<Option<PersonId>> {
    let mut here = Vec::new();
    for person in persons::by_mail(rows, tag).await? {
        if members::of_person(rows, person).await?.iter().any(|it| it.buurt == buurt) {
            here.push(person);
        }
    }
    Ok(here.first().copied().filter(|_| here.len() == 1))
}

/// Makes one letter that grants a role until a moment, or until it is ended, for staff of an installation; tells
/// what is printed on it. For
/// somebody who is there already, it lets them make a second factor anew: that one works for a day, and only the
/// newest does.
/// By the command line only: whoever may read the key file may let anybody in.
pub async fn for_staff(
    house: &House,
    buurt: BuurtId,
    (role, until): (Role, Option<Moment>),
    person: Option<PersonId>,
) -> Result<Letter> {
    let batch = InvitationId::new(house.now());
    let order = Order { count: 1, seats: 1, street: None, person };
    let letters = made(house, buurt, batch.0, &order, (None, Some((role, until))))?;
    let id = letters.first().map_or(batch, |(letter, _)| letter.id);
    house
        .db
        .write("people.invite", async move |tx: &Tx| {
            if let Some(person) = person {
                invitations::burn_of_person(tx, buurt, person).await?;
            }
            invitations::insert_all(tx, letters).await?;
            let entry = Entry {
                buurt,
                at: tx.now(),
                actor: None,
                on_behalf_of: person,
                action: format!("people.invite.{}", role.word()),
                subject: Some(id.0),
                consent: None,
                reason: None,
            };
            trail::append(tx, &entry).await
        })
        .await?;
    Ok(Letter::of(&house.seal, id))
}

/// Shows the letters of a batch with what is printed on them.
pub async fn printed(
    house: &House,
    buurt: BuurtId,
    batch: Uuid,
) -> Result<Vec<(Invitation, Letter)>> {
    let letters = invitations::of_batch(house.db.read(), buurt, batch).await?;
    let print = |it: Invitation| {
        let letter = Letter::of(&house.seal, it.id);
        (it, letter)
    };
    Ok(letters.into_iter().map(print).collect())
}

fn made(
    house: &House,
    buurt: BuurtId,
    batch: Uuid,
    order: &Order,
    (by, mandate): (Option<PersonId>, Option<(Role, Option<Moment>)>),
) -> Result<Vec<(Invitation, Secrets)>> {
    let now = house.now();
    let (street, zone) = order.street.clone().unzip();
    let (role, until) = mandate.unzip();
    let life = if role.is_some() && order.person.is_some() { new_code::LIFE } else { LIFE };
    let one = |_| {
        let letter = Invitation {
            id: InvitationId::new(now),
            buurt,
            person: order.person,
            role,
            role_until: until.flatten(),
            street: street.clone(),
            zone: zone.flatten(),
            seats: order.seats,
            used: 0,
            expires_at: now + life,
            burnt_at: None,
            moment: false,
        };
        let secrets = digested(house, letter.id, batch, by)?;
        Ok((letter, secrets))
    };
    (0..order.count).map(one).collect()
}

/// What the database keeps of a letter's secrets.
pub(super) fn digested(
    house: &House,
    id: InvitationId,
    batch: Uuid,
    by: Option<PersonId>,
) -> Result<Secrets> {
    let letter = Letter::of(&house.seal, id);
    let token = Proof::token(&letter.token);
    let (Some(Proof::Token(token_hash)), Proof::Code { tag, half }) =
        (token, Proof::code(&house.seal, &letter.code))
    else {
        return Err(Error::internal("a letter without a token"));
    };
    Ok(Secrets { batch, token_hash, code_tag: tag, half_tag: half, by })
}
