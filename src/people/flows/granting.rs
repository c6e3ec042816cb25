//! A role is granted by two who steer: one asks, another confirms. Each act is a line in the chain, and who
//! asked and who gets it hear of it. Never grants on the word of one, and never says who has a mail address: who
//! asks with one is answered before that is looked up.

use jiff::civil::Date;
use uuid::Uuid;

use super::{keeping, letters, mandates};
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, GrantId, PersonId};
use crate::base::seal::Place;
use crate::delivery::{self, Kept, Notice, Promise};
use crate::people::audit::Entry;
use crate::people::grant::{Asked, LIFE, Refusal, Whom};
use crate::people::permission::{Role, Standing};
use crate::people::store::{grants, members, roles, trail};
use crate::people::{mandate, notices};
use crate::tasks::Subject;

/// The job that looks up who has a mail address.
pub const FIND: &str = "people.role_asked";

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
    let (buurt, id, role) = (by.buurt, GrantId::new(house.now()), wish.role);
    let whom = match wish.who {
        For::Person(person) => Whom::Known(person),
        For::Mail(mail) => Whom::Mail {
            sealed: house.seal.seal(&place(id), mail.as_bytes())?,
            tag: keeping::mail_tag(&house.seal, &mail),
            person: None,
        },
    };
    let it = Asked { buurt, id, whom, role, until, by: by.person, at: house.now() };
    let flow = async move |tx: &Tx| {
        let all = steering(tx, buurt).await?;
        if let Whom::Known(person) = it.whom {
            has_a_role(tx, &it, person).await?;
        }
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
        match it.whom {
            Whom::Known(person) if person == by.person => {}
            Whom::Known(person) => tell(tx, &it, person, notices::role_wanted()).await?,
            Whom::Mail { .. } => {
                let promise = Promise::new(FIND, &it.id)?.buurt(buurt).about(it.id.0);
                delivery::promise(tx, promise).await?;
            }
        }
        note(tx, &it, Some(by.person), "people.grant_asked").await
    };
    house.db.write_once(once, "people.grant_ask", id, flow).await
}

/// Looks up who has the address for which a role was asked, and was seen here. Of anybody else, and of nobody, it
/// goes on waiting. Who has it hears when it is confirmed: a line on the phone list would tell who asked whose
/// address it is.
pub async fn find(house: &House, buurt: BuurtId, id: GrantId) -> Result<Kept> {
    let rows = house.db.read();
    let Some(it) = grants::find(rows, buurt, id).await? else { return Ok(Kept::Done) };
    let Whom::Mail { tag, person: None, .. } = &it.whom else { return Ok(Kept::Done) };
    let Some(person) = letters::by_tag(rows, buurt, tag).await? else { return Ok(Kept::Done) };
    let flow = async move |tx: &Tx| {
        if is_known(tx, buurt, person).await? {
            grants::set_person(tx, &it, person).await?;
        }
        Ok(())
    };
    house.db.write(FIND, flow).await?;
    Ok(Kept::Done)
}

/// Opens the address for which a role was asked; nothing when it was asked for somebody who has one.
pub fn mail(house: &House, it: &Asked) -> Result<Option<String>> {
    let Whom::Mail { sealed, .. } = &it.whom else { return Ok(None) };
    let plain = house.seal.open(&place(it.id), sealed)?;
    String::from_utf8(plain.to_vec()).map(Some).map_err(Error::internal)
}

/// Confirms what another asked: the role is in force from this moment.
pub async fn confirm(house: &House, by: Actor, id: GrantId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let all = steering(tx, by.buurt).await?;
        let it = grants::lock(tx, by.buurt, id).await?;
        let person = it.confirm(by.person, &all, tx.now())?;
        known(tx, &it, person).await?;
        if !grants::delete(tx, &it).await? {
            return Err(Error::NotFound);
        }
        let whom = (it.buurt, person);
        mandates::grant(tx, whom, (it.role, Some(it.until)), Some(it.by)).await?;
        mandates::changed(tx, person);
        tell(tx, &it, person, notices::role_granted()).await?;
        if it.by != person {
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

/// Ends a role that somebody has here: their own, or by one who steers.
pub async fn end(house: &House, by: Actor, held: (PersonId, Role)) -> Result<()> {
    let flow = async move |tx: &Tx| mandates::end_one(tx, by, held).await;
    house.db.write("people.role_end", flow).await
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

/// Who steers here, kept so until this flow ends.
async fn steering(tx: &Tx, buurt: BuurtId) -> Result<Vec<PersonId>> {
    let mut all: Vec<_> = mandates::steering(tx, buurt).await?.into_iter().map(|it| it.0).collect();
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Lets through for whom has a role here and was seen here: of anybody else a person is no name that is known.
async fn has_a_role(tx: &Tx, it: &Asked, person: PersonId) -> Result<()> {
    if roles::of(tx.rows(), it.buurt, person, tx.now()).await?.is_empty() {
        return Err(Error::NotFound);
    }
    known(tx, it, person).await
}

/// Lets through for whom was seen here.
async fn known(tx: &Tx, it: &Asked, person: PersonId) -> Result<()> {
    if is_known(tx, it.buurt, person).await? { Ok(()) } else { Err(it.unknown().into()) }
}

async fn is_known(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<bool> {
    let standing = members::find(tx.rows(), buurt, person).await?.standing;
    Ok(standing == Some(Standing::Confirmed))
}

fn place(id: GrantId) -> Place {
    Place::new("role_asked", "mail", id.0)
}

/// The name of whom it is about: who gets it, or while nobody knows that, the question itself.
fn about(it: &Asked) -> Uuid {
    it.person().map_or(it.id.0, |it| it.0)
}

/// Tells of the question, and never by its name who gets it: who asked hears the same of an address of nobody.
async fn tell(tx: &Tx, it: &Asked, whom: PersonId, notice: Notice) -> Result<()> {
    delivery::notify(tx, it.buurt, whom, &Subject::new("people", it.id.0), notice).await
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
        subject: Some(about(it)),
        consent: None,
        reason: None,
    };
    trail::append(tx, &entry).await
}
