//! The roster and absences.

use uuid::Uuid;

use crate::base::calendar::day_of;
use crate::base::clock::Moment;
use crate::base::db::{News, Once, Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, DeadlineId, PersonId};
use crate::care::duty::{Absence, Refusal, Shift};
use crate::care::store::duty;
use crate::people::{Caller, Role, roles};

/// Who may be on duty, or stand in: who works here at this moment.
pub async fn staff(rows: Rows<'_>, buurt: BuurtId, now: Moment) -> Result<Vec<PersonId>> {
    let mut all = roles::with_role(rows, buurt, Role::Buurtwerker, now).await?;
    all.extend(roles::with_role(rows, buurt, Role::Coordinator, now).await?);
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Writes a whole roster. Everybody on it works here.
pub async fn set_roster(house: &House, caller: &Caller, shifts: Vec<Shift>) -> Result<()> {
    for shift in &shifts {
        shift.check()?;
    }
    let buurt = caller.buurt;
    let flow = async move |tx: &Tx| {
        let here = staff(tx.rows(), buurt, tx.now()).await?;
        let named = shifts.iter().flat_map(|it| [Some(it.person), it.deputy]).flatten();
        if named.into_iter().any(|it| !here.contains(&it)) {
            return Err(Refusal::NoDeputy.into());
        }
        let rows: Vec<(Uuid, Shift)> =
            shifts.into_iter().map(|it| (DeadlineId::new(tx.now()).0, it)).collect();
        duty::replace(tx, buurt, &rows).await?;
        announce(tx, buurt);
        Ok(())
    };
    house.db.write("duty.roster", flow).await
}

/// Somebody is away from one day to another, and somebody stands in. A coordinator may say it for
/// another.
pub async fn be_absent(house: &House, caller: &Caller, once: Once, it: Absence) -> Result<()> {
    own_or_steering(caller, it.person)?;
    let buurt = caller.buurt;
    let flow = async move |tx: &Tx| {
        let here = staff(tx.rows(), buurt, tx.now()).await?;
        if !here.contains(&it.person) {
            return Err(Error::NotFound);
        }
        if !here.contains(&it.deputy) {
            return Err(Refusal::NoDeputy.into());
        }
        let today = day_of(tx.now());
        let known = duty::absences(tx.rows(), buurt, today).await?;
        it.check(&known, today)?;
        duty::insert_absence(tx, buurt, &it).await?;
        announce(tx, buurt);
        Ok(())
    };
    house.db.write_once(once, "duty.absent", (), flow).await
}

/// Somebody is back, or does not go.
pub async fn be_back(
    house: &House,
    caller: &Caller,
    person: PersonId,
    first: jiff::civil::Date,
) -> Result<()> {
    own_or_steering(caller, person)?;
    let buurt = caller.buurt;
    let flow = async move |tx: &Tx| {
        if !duty::delete_absence(tx, buurt, person, first).await? {
            return Err(Error::NotFound);
        }
        announce(tx, buurt);
        Ok(())
    };
    house.db.write("duty.back", flow).await
}

fn own_or_steering(caller: &Caller, person: PersonId) -> Result<()> {
    let may = caller.person == person || caller.is(Role::Coordinator);
    if may { Ok(()) } else { Err(Error::NotFound) }
}

fn announce(tx: &Tx, buurt: BuurtId) {
    tx.announce(News::Changed {
        buurt,
        kind: "duty".to_owned(),
        id: buurt.0,
        people: Vec::new(),
        desk: true,
    });
}
