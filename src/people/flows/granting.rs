//! A role is granted by two who steer: one asks, another confirms. Each act is a line in the chain, and who
//! asked and who gets it hear of it. Never grants on the word of one.

use jiff::civil::Date;

use super::{letters, mandates};
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, GrantId, PersonId};
use crate::delivery::{self, Notice};
use crate::people::audit::Entry;
use crate::people::grant::{Asked, LIFE, Refusal, STEERING};
use crate::people::permission::{Role, Standing};
use crate::people::store::{grants, members, roles, trail};
use crate::people::{mandate, notices};
use crate::tasks::Subject;

/// The most that lapse in one flow.
const AT_ONCE: u64 = 20;

/// For whom a role is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum For {
    /// Somebody who has a role here.
    Person(PersonId),
    /// Whoever has this mail address here.
    Mail(String),
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// For whom.
    pub who: For,
    /// Which role.
    pub role: Role,
    /// Its last day.
    pub last: Date,
}

/// Asks a role for somebody; the others who steer hear of it.
pub async fn ask(house: &House, by: Actor, once: Once, wish: Wish) -> Result<GrantId> {
    let until = mandate::ends(wish.last, house.now());
    let until = until.ok_or_else(|| Error::field("/last_day", "not_a_last_day"))?;
    let person = match wish.who {
        For::Person(person) => person,
        For::Mail(mail) => {
            let found = letters::by_mail(house, by.buurt, &mail).await?;
            found.ok_or_else(|| Error::field("/mail", "nobody_has_it"))?
        }
    };
    let (buurt, id, role) = (by.buurt, GrantId::new(house.now()), wish.role);
    let it = Asked { buurt, id, person, role, until, by: by.person, at: house.now() };
    let flow = async move |tx: &Tx| {
        let all = steering(tx, buurt).await?;
        known(tx, &it).await?;
        it.may_be_asked(&all)?;
        if let Some(before) = grants::same(tx.rows(), &it).await? {
            if before.waits(tx.now()) {
                return Err(Refusal::Waits.into());
            }
            over(tx, &before).await?;
        }
        grants::insert(tx, &it).await?;
        for other in all.iter().filter(|other| it.is_for(**other)) {
            tell(tx, &it, *other, notices::role_asked()).await?;
        }
        note(tx, &it, Some(by.person), "people.grant_asked").await
    };
    house.db.write_once(once, "people.grant_ask", id, flow).await
}

/// Confirms what another asked: the role is in force from this moment.
pub async fn confirm(house: &House, by: Actor, id: GrantId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let all = steering(tx, by.buurt).await?;
        let it = grants::lock(tx, by.buurt, id).await?;
        it.confirm(by.person, &all, tx.now())?;
        known(tx, &it).await?;
        if !grants::delete(tx, &it).await? {
            return Err(Error::NotFound);
        }
        let whom = (it.buurt, it.person);
        mandates::grant(tx, whom, (it.role, Some(it.until)), Some(it.by)).await?;
        mandates::changed(tx, it.person);
        tell(tx, &it, it.person, notices::role_granted()).await?;
        if it.by != it.person {
            tell(tx, &it, it.by, notices::role_confirmed()).await?;
        }
        note(tx, &it, Some(by.person), "people.granted").await
    };
    house.db.write("people.grant_confirm", flow).await
}

/// Takes back what one asked oneself, or refuses what another asked.
pub async fn refuse(house: &House, by: Actor, id: GrantId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let all = steering(tx, by.buurt).await?;
        let it = grants::lock(tx, by.buurt, id).await?;
        if !all.contains(&by.person) {
            return Err(Error::NotAllowed);
        }
        if !grants::delete(tx, &it).await? {
            return Err(Error::NotFound);
        }
        if it.by == by.person {
            return note(tx, &it, Some(by.person), "people.grant_taken_back").await;
        }
        tell(tx, &it, it.by, notices::role_not_given()).await?;
        note(tx, &it, Some(by.person), "people.grant_refused").await
    };
    house.db.write("people.grant_refuse", flow).await
}

/// Ends what nobody confirmed in time; who asked hears of it.
pub async fn lapse(tx: &Tx) -> Result<()> {
    let before = (tx.now() - LIFE, tx.now());
    for it in grants::over(tx.rows(), before, AT_ONCE).await? {
        over(tx, &it).await?;
    }
    Ok(())
}

async fn over(tx: &Tx, it: &Asked) -> Result<()> {
    if !grants::delete(tx, it).await? {
        return Ok(()); // it was confirmed meanwhile, or another process ended it
    }
    tell(tx, it, it.by, notices::role_not_given()).await?;
    note(tx, it, None, "people.grant_lapsed").await
}

/// Who steers here, kept so until this flow ends: two who act at once wait for each other.
async fn steering(tx: &Tx, buurt: BuurtId) -> Result<Vec<PersonId>> {
    let mut all = Vec::new();
    for role in STEERING {
        for person in roles::lock_with_role(tx, buurt, role).await? {
            if !all.contains(&person) {
                all.push(person);
            }
        }
    }
    Ok(all)
}

/// Lets through for whom was seen here.
async fn known(tx: &Tx, it: &Asked) -> Result<()> {
    let standing = members::find(tx.rows(), it.buurt, it.person).await?.standing;
    if standing == Some(Standing::Confirmed) { Ok(()) } else { Err(Refusal::Unknown.into()) }
}

async fn tell(tx: &Tx, it: &Asked, whom: PersonId, notice: Notice) -> Result<()> {
    delivery::notify(tx, it.buurt, whom, &Subject::new("people", it.person.0), notice).await
}

async fn note(tx: &Tx, it: &Asked, by: Option<PersonId>, what: &str) -> Result<()> {
    tx.announce(News::Changed {
        buurt: it.buurt,
        kind: "grant".to_owned(),
        id: it.id.0,
        people: Vec::new(),
        desk: true,
    });
    let entry = Entry {
        buurt: it.buurt,
        at: tx.now(),
        actor: by,
        on_behalf_of: None,
        action: format!("{what}.{}", it.role.word()),
        subject: Some(it.person.0),
        consent: None,
        reason: None,
    };
    trail::append(tx, &entry).await
}
