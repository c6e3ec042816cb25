//! Somebody moves: their place here ends, and there they are new. They stay who they are: their name, their
//! words to us, and the devices on which they are signed in go along.
//!
//! Inside the flow of whoever says so; what they asked and promised is ended in other rooms.

use super::departing::{OVER, changed};
use super::keeping::SealedHome;
use super::{letting_in, mandates, screening};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};
use crate::people::permission::{Role, Standing};
use crate::people::store::members::{self, Member};
use crate::people::store::{invitations, roles, sessions};
use crate::tasks;

/// Their place here ends: no letter lets them in, nothing about them waits, and nobody knows where they lived.
pub async fn leave(tx: &Tx, (buurt, person): (BuurtId, PersonId)) -> Result<()> {
    members::leave(tx, (buurt, person)).await?;
    screening::end(tx, (buurt, person)).await?; // another organisation screens anew
    roles::end(tx, (buurt, person), &Role::ALL).await?;
    invitations::burn_of_person(tx, buurt, person).await?;
    for kind in OVER {
        tasks::settle_person(tx, buurt, kind, person).await?;
    }
    changed(tx, buurt, person);
    Ok(())
}

/// They are new there, and somebody gets to know them; who has a place there already keeps it.
pub async fn arrive(
    tx: &Tx,
    was: &Member,
    to: BuurtId,
    (home, zone): (Option<SealedHome>, Option<u64>),
) -> Result<()> {
    let person = was.person;
    let known = match members::find(tx.rows(), to, person).await {
        Ok(there) => there.standing.is_some(),
        Err(Error::NotFound) => false,
        Err(other) => return Err(other),
    };
    if !known {
        let (home, household) = home.unzip();
        let there = Member {
            buurt: to,
            standing: Some(Standing::Accepted),
            trust: 1,
            zone,
            home,
            household: household.flatten(),
            joined_at: tx.now(),
            ..was.clone()
        };
        members::come(tx, &there).await?;
        letting_in::get_to_know(tx, to, person).await?;
    }
    sessions::act_in(tx, person, (was.buurt, to)).await?;
    mandates::changed(tx, person);
    changed(tx, to, person);
    Ok(())
}
