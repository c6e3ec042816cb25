//! Neighbours of the neighbourhoods next door, as dispatch looks at them: where both neighbourhoods name each other, and of
//! those who said that they wish it. What they do, how they are trusted and when they are asked nothing is read where they
//! live. And what ends when one of the three wishes it no more.

use std::collections::HashMap;

use super::super::flows::leaving;
use super::wave::{AskedLately, known};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::buurt::Buurten;
use crate::delivery::{self, Due, Kept, Promise};
use crate::help::candidates;
use crate::help::dispatch::{Candidate, Home};
use crate::help::found::Found;
use crate::help::store::guests as store;
use crate::people::Standing;
use crate::people::members;
use crate::people::settings::OneLess;

/// Who may be asked next door, where each lives, and how often they were asked lately.
#[derive(Debug, Default)]
pub(super) struct Guests {
    pub(super) people: Vec<Candidate>,
    pub(super) homes: HashMap<PersonId, BuurtId>,
    pub(super) lately: AskedLately,
}

/// Finds who may be asked next door.
pub(super) async fn look(
    house: &House,
    buurten: &Buurten,
    found: &Found,
    now: Moment,
) -> Result<Guests> {
    let (rows, here) = (house.db.read(), found.request.buurt);
    let mut guests = Guests::default();
    for there in buurten.next_door(here) {
        let mut members = members::helpers(rows, &[there.id]).await?;
        members.retain(|it| it.helping.next_door);
        if members.is_empty() {
            continue;
        }
        // Who lives here too, or is shut out here, is no guest.
        let ids: Vec<PersonId> = members.iter().map(|it| it.person).collect();
        let of_here = members::living(rows, here, &ids).await?;
        members.retain(|it| !of_here.contains(&it.person));
        let (known, lately) = known(house, buurten, (there.id, found), &members, now).await?;
        let all = candidates::all(&members, &known, found.request.window.start, now);
        for one in all {
            if guests.homes.insert(one.person, there.id).is_some() {
                continue; // confirmed in two of them: asked once
            }
            let times = lately.get(&one.person).copied();
            guests.lately.extend(times.map(|it| (one.person, it)));
            guests.people.push(Candidate { home: Home::Adjacent, ..one });
        }
    }
    Ok(guests)
}

/// Tells whether each of them may still be asked, in the flow that asks them.
pub(super) async fn still_wish(
    tx: &Tx,
    buurten: &Buurten,
    (here, homes): (BuurtId, &HashMap<PersonId, BuurtId>),
) -> Result<bool> {
    for (person, home) in homes {
        let found = members::lock_all(tx, *home, &[*person]).await?.pop();
        let wishes = found.is_some_and(|it| {
            it.standing == Some(Standing::Confirmed) && it.helps && it.helping.next_door
        });
        if !wishes || !buurten.are_next_door(here, *home) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Hears that somebody does not wish to be asked next door any more: what is asked of them there is taken back.
pub(super) async fn less(house: &House, due: &Due) -> Result<Kept> {
    let Some(home) = due.buurt else { return Ok(Kept::GiveUp("in no neighbourhood".to_owned())) };
    let OneLess { person } = due.read()?;
    let flow = async move |tx: &Tx| leaving::unask_next_door(tx, home, person).await;
    house.db.write("help.next_door_less", flow).await.map(|()| Kept::Done)
}

/// The job that takes back what is asked between two neighbourhoods that do not name each other any more.
pub(super) const PAIRS: &str = "help.next_door_pairs";

/// So many are taken back before others have their turn.
const AT_ONCE: u64 = 50;

/// Promises to look at every pair. At every start, since a file may have changed them; and when a screen does.
pub(super) async fn standing(tx: &Tx) -> Result<()> {
    delivery::promise(tx, Promise::new(PAIRS, &())?.dedupe(PAIRS)).await
}

/// One look at every pair.
pub(super) async fn pairs(house: &House, buurten: &Buurten) -> Result<Kept> {
    for (here, home) in store::pairs(house.db.read()).await? {
        if buurten.are_next_door(here, home) {
            continue;
        }
        let some = store::asked_between(house.db.read(), (here, home), AT_ONCE).await?;
        for person in &some {
            let person = *person;
            let flow = async move |tx: &Tx| leaving::unask_between(tx, (home, here), person).await;
            house.db.write("help.next_door_over", flow).await?;
        }
        if u64::try_from(some.len()).unwrap_or(AT_ONCE) == AT_ONCE {
            return Ok(Kept::Later(house.now() + chrono::TimeDelta::seconds(1)));
        }
    }
    Ok(Kept::Done)
}
