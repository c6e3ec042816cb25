//! One key of a home in Dijlehoek is with a neighbour, through everybody's own flows. Writes no row itself.

use anyhow::Context as _;
use chrono::Days;

use super::file::person;
use super::play::caller;
use crate::app::Shared;
use crate::base::calendar;
use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::help::door_key::{Act, Purpose};
use crate::help::flows::door_keys::{self, Giving};
use crate::people::Action;
use crate::people::person::Consent;

/// The worker who writes it down, whose key it is, and who has it.
const WHO: [&str; 3] = ["P56", "P01", "P34"];

/// What it is for.
const WHAT: &str = "De planten water geven en de post binnenleggen.";

/// Given so many days ago.
const GIVEN_AGO: Days = Days::new(3);

/// Lent for so many days more.
const FOR_MORE: Days = Days::new(11);

/// Maria gave Stijn a key, and he said that he has it.
pub async fn lend(shared: &Shared, now: Moment) -> anyhow::Result<()> {
    let house = &shared.house;
    let [worker, giver, holder] = WHO.map(|code| person(code).context("nobody of the demo"));
    let (worker, giver, holder) = (worker?, giver?, holder?);
    let today = calendar::today(now);
    let it = Giving {
        giver,
        holder,
        request: None,
        what: Purpose::checked(WHAT, "/what").ok().context("too long a line")?,
        number: 1,
        since: today.checked_sub_days(GIVEN_AGO),
        last_day: today.checked_add_days(FOR_MORE),
        consent: Consent::Spoken,
    };
    let by = caller(shared, worker, Action::DeskKeys).await?;
    let once = Once { person: worker, key: "the key of the demo".to_owned(), fingerprint: vec![] };
    let id = door_keys::give(house, &by, once, it).await?;
    let has = caller(shared, holder, Action::DoorKeyAct).await?;
    Ok(door_keys::act(house, &has, id, (Act::Hold, None)).await?)
}
