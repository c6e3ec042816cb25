//! The worker makes somebody who has no account, and corrects what is known of somebody.

use super::arriving::{self, Arrival, Ways};
use super::keeping;
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::base::text::folded;
use crate::people::audit::Entry;
use crate::people::helping::Helping;
use crate::people::permission::Standing;
use crate::people::person::{Consent, Details, Gender, Home};
use crate::people::store::{members, persons, trail};

/// Somebody as the worker writes them down.
#[derive(Clone, Debug)]
pub struct Written {
    /// What is known of them.
    pub details: Details,
    /// Being a woman or a man: nothing where it is left as it is, else what it is from now on.
    pub gender: Option<Option<Gender>>,
    /// Where they live.
    pub home: Option<Home>,
    /// The zone of their home.
    pub zone: Option<u64>,
}

/// Makes somebody who has no account: confirmed, since the worker knows them. Refused with who it is
/// when somebody here has the same phone or lives at the same door under the same first name, unless
/// the worker says that it is `somebody_else`.
pub async fn make(
    house: &House,
    by: Actor,
    once: Once,
    (written, consent, somebody_else): (Written, Consent, bool),
) -> Result<PersonId> {
    let id = PersonId::new(house.now());
    let language = written.details.language;
    let arrival = Arrival {
        id,
        buurt: by.buurt,
        details: written.details.clone(),
        home: written.home.clone(),
        zone: written.zone,
        standing: Standing::Confirmed,
        trust: 2,
        helps: false,
        helping: Helping { languages: vec![language], ..Helping::default() },
        roles: Vec::new(),
        by: Some(by.person),
    };
    let ready = arriving::ready(house, arrival)?;
    let likely = if somebody_else { None } else { likely(house, by.buurt, &written).await? };
    house
        .db
        .write_once(once, "people.make", id, async move |tx: &Tx| {
            if let Some(known) = likely {
                return Err(Error::Known("person_known", known.0));
            }
            arriving::write(tx, &ready).await?;
            changed(tx, by.buurt, id);
            trail::append(tx, &entry(tx, by, id, ("people.make", Some(consent)))).await
        })
        .await
}

/// Corrects what is known of somebody; what they change themselves meanwhile is not lost.
pub async fn correct(house: &House, by: Actor, id: PersonId, written: Written) -> Result<()> {
    let there = members::find(house.db.read(), by.buurt, id).await?;
    there.standing.ok_or(Error::NotFound)?; // of who moved away, others know it
    let zone = written.zone;
    let details = |now: Details| {
        Ok(Details {
            mail: now.mail,
            gender: written.gender.unwrap_or(now.gender),
            safe: now.safe,
            ..written.details.clone()
        })
    };
    keeping::until_alone(async || {
        let new = keeping::change(house, id, &details).await?;
        let home = written.home.as_ref();
        let seal = |it| keeping::seal_home(&house.seal, &new.key, (by.buurt, id), it);
        let home = home.map(seal).transpose()?;
        let flow = async move |tx: &Tx| {
            if !new.write(tx).await? {
                return Ok(false);
            }
            arriving::note_ways(tx, id, &Ways::of(&new.details)).await?;
            members::set_home(tx, (by.buurt, id), home, zone).await?;
            changed(tx, by.buurt, id);
            trail::append(tx, &entry(tx, by, id, ("people.correct", None))).await?;
            Ok(true)
        };
        house.db.write("people.correct", flow).await
    })
    .await
}

/// Finds somebody here who is likely the same: by phone, or by household and first name.
async fn likely(house: &House, buurt: BuurtId, it: &Written) -> Result<Option<PersonId>> {
    let rows = house.db.read();
    let first = folded(&it.details.name.first);
    let mut candidates = Vec::new();
    if let Some(phone) = &it.details.phone {
        let tag = house.seal.tag("phone", phone.as_bytes());
        candidates.extend(members::here(rows, buurt, persons::by_phone(rows, &tag).await?).await?);
    }
    let phones = candidates.len();
    if let Some(tag) = it.home.as_ref().and_then(|it| keeping::household(&house.seal, buurt, it)) {
        candidates.extend(members::of_household(rows, buurt, &tag).await?);
    }
    let people = keeping::open_all(house, rows, &candidates).await?;
    let same =
        |id: &PersonId| people.get(id).is_some_and(|it| folded(&it.details.name.first) == first);
    let named = candidates.iter().find(|id| same(id));
    Ok(named.or(candidates.get(..phones).and_then(<[PersonId]>::first)).copied())
}

fn entry(
    tx: &Tx,
    by: Actor,
    person: PersonId,
    (action, consent): (&str, Option<Consent>),
) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: Some(person),
        action: action.to_owned(),
        subject: Some(person.0),
        consent: consent.map(|it| it.word().to_owned()),
        reason: None,
    }
}

fn changed(tx: &Tx, buurt: BuurtId, person: PersonId) {
    tx.announce(News::Changed {
        buurt,
        kind: "person".to_owned(),
        id: person.0,
        people: vec![person],
        desk: true,
    });
}
