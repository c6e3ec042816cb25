//! Somebody works here no longer: what they may do with cases ends at this moment, and no stream of
//! theirs says another word. What they had on their hands is given on in the rooms above.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::signing_in;
use crate::base::clock::Moment;
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::delivery::{self, Promise};
use crate::people::audit::Entry;
use crate::people::grant::STEERING;
use crate::people::permission::Role;
use crate::people::store::{devices, invitations, members, moments, roles, trail};
use crate::people::{ending, notices};
use crate::tasks::Subject;

/// The work that a coordinator ends. Who sets up the installation or works for a service is not theirs.
const WORK: [Role; 3] = [Role::Buurtwerker, Role::Brugfiguur, Role::Coordinator];

/// How the chain says that a role of somebody ended, before the word of which.
const ENDED: &str = "people.role_end";

/// How the chain says that the work of somebody ended.
const WORK_ENDED: &str = "people.mandate_end";

const DAY: TimeDelta = TimeDelta::hours(24);

/// The promise that somebody works here from now on: the rooms above look what that changes.
pub const WORKS: &str = "people.works";

/// Who works here from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Works {
    /// Who.
    pub person: PersonId,
}

/// Gives somebody who lives here a role until a moment, or until it is ended.
pub async fn grant(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
    (role, until): (Role, Option<Moment>),
    by: Option<PersonId>,
) -> Result<()> {
    roles::grant(tx, (buurt, person), (role, until), by).await?;
    if !role.is_staff() {
        return Ok(());
    }
    // Who works here is beside nobody on a device.
    for session in devices::of_person(tx.rows(), person).await? {
        signing_in::over(tx, session, "works_here").await?;
    }
    let promise = Promise::new(WORKS, &Works { person })?.buurt(buurt).about(person.0);
    delivery::promise(tx, promise).await
}

/// Ends the work of somebody here. Nobody ends their own, and two who coordinate do not end each other: whoever
/// ends it still coordinates, and where it is a coordinator's, another than these two is left. What is said
/// about the one who stays has somebody to look at it. Nor do they leave the desk to themself where another steers.
pub async fn end(tx: &Tx, by: Actor, person: PersonId) -> Result<()> {
    if by.person == person {
        return Err(Error::Refused("not_yourself"));
    }
    members::find(tx.rows(), by.buurt, person).await?;
    let all = roles::lock_with_role(tx, by.buurt, Role::Coordinator).await?;
    if !all.contains(&by.person) {
        return Err(Error::NotAllowed);
    }
    if all.contains(&person) && !all.iter().any(|it| ![by.person, person].contains(it)) {
        return Err(Error::Refused("no_other_coordinator"));
    }
    let held = held(tx, by.buurt).await?;
    let goes = |it: &&(PersonId, Role)| it.0 == person && WORK.contains(&it.1);
    if held.iter().any(|it| goes(&it)) {
        ending::keeps_desk((by.person, person), held.iter().filter(|it| !goes(it)))?;
        not_too_many(tx, by).await?;
    }
    if !take(tx, (by.buurt, person), &WORK).await? {
        return Err(Error::Refused("works_here_no_longer"));
    }
    trail::append(tx, &line(tx, by, person)).await
}

/// Ends one role of somebody here: their own, or by one who steers.
pub async fn end_one(tx: &Tx, by: Actor, (person, role): (PersonId, Role)) -> Result<()> {
    ending::may_end((by.person, person), role, &held(tx, by.buurt).await?)?;
    if by.person != person && ending::counts(role) {
        not_too_many(tx, by).await?;
    }
    over(tx, by, (person, role)).await
}

/// Ends what goes along when somebody asks to be forgotten, wherever that is. What must stay refuses it as before.
pub async fn give_up(tx: &Tx, person: PersonId) -> Result<()> {
    for (buurt, role) in roles::everywhere(tx.rows(), person, tx.now()).await? {
        let goes = ending::GOES_ALONG.contains(&role);
        if !goes || ending::may_end((person, person), role, &held(tx, buurt).await?).is_err() {
            continue;
        }
        over(tx, Actor { buurt, person }, (person, role)).await?;
    }
    Ok(())
}

/// Who steers here and as what, kept so until this flow ends: two who act at once wait for each other.
pub async fn steering(tx: &Tx, buurt: BuurtId) -> Result<Vec<(PersonId, Role)>> {
    let mut all = Vec::new();
    for role in STEERING {
        let those = roles::lock_with_role(tx, buurt, role).await?;
        all.extend(those.into_iter().map(|it| (it, role)));
    }
    Ok(all)
}

/// Who works at the desk or steers here and as what, kept so until this flow ends.
async fn held(tx: &Tx, buurt: BuurtId) -> Result<Vec<(PersonId, Role)>> {
    let mut all = steering(tx, buurt).await?;
    let work = roles::lock_with_role(tx, buurt, Role::Buurtwerker).await?;
    all.extend(work.into_iter().map(|it| (it, Role::Buurtwerker)));
    Ok(all)
}

/// One person ends no more of others in a day than somebody would notice in time.
async fn not_too_many(tx: &Tx, by: Actor) -> Result<()> {
    let roles = Role::ALL.into_iter().filter(|it| ending::counts(*it));
    let mut acts: Vec<_> = roles.map(|it| format!("{ENDED}.{}", it.word())).collect();
    acts.push(WORK_ENDED.to_owned());
    let ended = trail::count_of_others(tx.rows(), by, &acts, tx.now() - DAY).await?;
    if ended < ending::OF_DAY { Ok(()) } else { Err(ending::Refusal::Enough.into()) }
}

async fn over(tx: &Tx, by: Actor, (person, role): (PersonId, Role)) -> Result<()> {
    if !take(tx, (by.buurt, person), &[role]).await? {
        return Err(Error::NotFound);
    }
    tx.announce(News::Changed {
        buurt: by.buurt,
        kind: "grant".to_owned(),
        id: person.0,
        people: Vec::new(),
        desk: true,
    });
    if by.person != person {
        let subject = Subject::new("people", person.0);
        delivery::notify(tx, by.buurt, person, &subject, notices::role_ended()).await?;
    }
    let action = format!("{ENDED}.{}", role.word());
    trail::append(tx, &Entry { action, ..line(tx, by, person) }).await
}

/// Takes these of somebody's roles, and what would still let in by them; tells whether they had any.
async fn take(tx: &Tx, (buurt, person): (BuurtId, PersonId), roles: &[Role]) -> Result<bool> {
    if roles::end(tx, (buurt, person), roles).await? == 0 {
        return Ok(false);
    }
    if roles.iter().any(|it| it.is_staff()) {
        // A letter that makes a second factor anew would let them in again.
        invitations::burn_of_person(tx, buurt, person).await?;
    }
    if roles.contains(&Role::Buurtwerker) {
        // Nobody comes in by a moment that nobody holds.
        moments::close(tx, Actor { buurt, person }).await?;
    }
    changed(tx, person);
    Ok(true)
}

/// Who somebody is here is another from now on: their streams end, and they listen anew.
pub fn changed(tx: &Tx, person: PersonId) {
    tx.announce(News::Mandate { person });
}

fn line(tx: &Tx, by: Actor, person: PersonId) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: WORK_ENDED.to_owned(),
        subject: Some(person.0),
        consent: None,
        reason: None,
    }
}
