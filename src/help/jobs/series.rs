//! Looks at a series: makes the requests that are due, skips days, asks whether it goes on. One flow for
//! each, and the series is read again before the next.

use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, SeriesId};
use crate::buurt::Buurten;
use crate::delivery::Kept;
use crate::help::flows::series::making;
use crate::help::series::Next;
use crate::help::store::series as store;
use crate::people::absences;

/// So many steps are taken before others have their turn.
const AT_ONCE: u8 = 20;

/// One look.
pub(super) async fn look(
    house: &House,
    buurten: &Buurten,
    buurt: BuurtId,
    id: SeriesId,
) -> Result<Kept> {
    let here = buurten.get(buurt).ok_or(Error::NotFound)?;
    for _ in 0..AT_ONCE {
        let found = store::load(house.db.read(), buurt, id).await?;
        let who = (buurt, found.series.requester);
        let away = absences::find(house.db.read(), who).await?;
        let next = found.series.next_while(away, house.now());
        match next {
            Next::Nothing => return Ok(Kept::Done),
            Next::Wait(at) => return Ok(Kept::Later(at)),
            Next::Make(day) => {
                if let Some(at) = making::make(house, &here, &found, day).await? {
                    return Ok(Kept::Later(at));
                }
            }
            Next::Skip(..) | Next::AskReview | Next::TellWorker | Next::Over => {
                making::turn(house, Some(&here), &found.series, next).await?;
            }
        }
    }
    Ok(Kept::Later(house.now()))
}
