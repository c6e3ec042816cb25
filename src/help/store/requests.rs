//! SQL about requests. `find` and `lock` answer only to who may: to everybody else nothing exists.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QuerySelect as _,
    Set,
};

mod admitted;
mod rows;

use self::admitted::admitted;
use self::rows::{Spread, parts, row, row_of};
use super::{offers, series};
use crate::base::cells::{self, Zone};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, RequestId, SeriesId};
use crate::help::found::Found;
use crate::help::question::Question;
use crate::help::request::{Kind, Reason, Request};
use crate::help::window::Part;
use crate::help::{extra, settings};
use crate::people::{Caller, Relation};

/// Counts the requests of somebody that are not over.
pub async fn living(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequesterId.eq(who.0))
        .filter(row::Column::State.is_in(["review", "open", "matched", "confirming"]));
    rows.count(query).await
}

/// One thing that somebody asked, as far as a rule looks at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The name of its category.
    pub category: String,
    /// When it was asked.
    pub at: Moment,
    /// Whether it ended because nobody was found.
    pub expired: bool,
    /// The series of which it is one time.
    pub series: Option<SeriesId>,
}

/// Reads what one person asked since then, at most 50: for a rule about what they just asked, never
/// for a list of people.
pub async fn since(
    rows: Rows<'_>,
    buurt: BuurtId,
    who: PersonId,
    since: Moment,
) -> Result<Vec<Recent>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequesterId.eq(who.0))
        .filter(row::Column::AskedAt.gt(since))
        .limit(50);
    let expired = Reason::ExpiredUnmatched.word();
    let series = series::of_asker(rows, buurt, who).await?;
    let recent = |it: row::Model| Recent {
        series: series.get(&RequestId(it.id)).copied(),
        category: it.category,
        at: it.asked_at,
        expired: it.reason.as_deref() == Some(expired),
    };
    Ok(rows.all(query).await?.into_iter().map(recent).collect())
}

/// Counts the minutes of what the asker of a request asked before it for the same time, and did not take back. What was
/// asked at the same moment has an order too: by name.
pub async fn minutes_asked(
    rows: Rows<'_>,
    it: &Request,
    (from, to): (Moment, Moment),
) -> Result<u32> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::RequesterId.eq(it.requester.0))
        .filter(row::Column::Id.lt(it.id.0))
        .filter(row::Column::StartsAt.gte(from))
        .filter(row::Column::StartsAt.lt(to))
        .filter(row::Column::State.ne(Kind::Closed.word()));
    let minutes = |it: row::Model| {
        let said = serde_json::from_value(it.extras).ok().and_then(|it| extra::minutes(&it));
        u32::from(settings::minutes_of(&it.category, said))
    };
    Ok(rows.all(query).await?.into_iter().map(minutes).sum())
}

/// Writes a new request.
pub async fn insert(tx: &Tx, request: &Request, question: &Question) -> Result<()> {
    let row = row_of(request, question)?;
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds a request for somebody who may do the route's action to it.
pub async fn find(rows: Rows<'_>, caller: &Caller, id: RequestId) -> Result<(Found, Relation)> {
    let query = row::Entity::find_by_id((caller.buurt.0, id.0));
    let found = whole(rows, rows.one(query).await?).await?;
    admitted(rows, caller, found).await
}

/// Finds a request as [`find`] does, and keeps it and its offers from changing.
pub async fn lock(tx: &Tx, caller: &Caller, id: RequestId) -> Result<(Found, Relation)> {
    let found = lock_any(tx, caller.buurt, id).await?;
    admitted(tx.rows(), caller, found).await
}

/// Finds a request for a job, which nobody calls.
pub async fn load(rows: Rows<'_>, buurt: BuurtId, id: RequestId) -> Result<Found> {
    whole(rows, rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?).await
}

/// Finds a request for a job, and keeps it and its offers from changing.
pub async fn lock_any(tx: &Tx, buurt: BuurtId, id: RequestId) -> Result<Found> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    whole(tx.rows(), tx.rows().one(query).await?).await
}

/// Tells whether somebody never asked before.
pub async fn is_first(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<bool> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequesterId.eq(who.0))
        .limit(1);
    Ok(rows.one(query).await?.is_none())
}

/// Brings a request from how it was to how it is.
pub async fn advance(tx: &Tx, before: &Request, after: &Request) -> Result<()> {
    let spread = Spread::of(after.state);
    let set = row::ActiveModel {
        starts_at: Set(after.window.start),
        ends_at: Set(after.window.end),
        flexible: Set(after.window.flexible),
        door: Set(after.door.word().to_owned()),
        places: Set(after.places.into()),
        min_trust: Set(after.min_trust.into()),
        words: Set(after.words.word().to_owned()),
        held: Set(after.held),
        state: Set(after.kind().word().to_owned()),
        since_at: Set(after.state.since()),
        why: Set(spread.why),
        word: Set(spread.word),
        word_by: Set(spread.word_by),
        nudged: Set(spread.nudged),
        confirmed: Set(spread.confirmed),
        reason: Set(spread.reason),
        ..Default::default()
    };
    change(tx, before, set).await
}

/// Writes the day and the part of it for which help is asked; nothing when any moment is good.
pub async fn reschedule(tx: &Tx, request: &Request, on: Option<(NaiveDate, Part)>) -> Result<()> {
    let (day, part) = on.map(|(day, part)| (day.to_string(), part.word().to_owned())).unzip();
    change(tx, request, row::ActiveModel { day: Set(day), part: Set(part), ..Default::default() })
        .await
}

/// Writes the zone of the asker's home, who lives elsewhere from now on.
pub async fn rezone(tx: &Tx, request: &Request, zone: Option<Zone>) -> Result<()> {
    let zone = Set(zone.map(cells::to_column));
    change(tx, request, row::ActiveModel { zone, ..Default::default() }).await
}

/// Writes the level to which a worker widened.
pub async fn widen(tx: &Tx, request: &Request, reach: u8) -> Result<()> {
    let set = row::ActiveModel { reach: Set(reach.into()), ..Default::default() };
    change(tx, request, set).await
}

/// Writes the card with which the asker thanks.
pub async fn thank(tx: &Tx, request: &Request, card: &str) -> Result<()> {
    let set = row::ActiveModel { card: Set(Some(card.to_owned())), ..Default::default() };
    change(tx, request, set).await
}

async fn change(tx: &Tx, before: &Request, set: row::ActiveModel) -> Result<()> {
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(before.buurt.0))
        .filter(row::Column::Id.eq(before.id.0))
        .filter(row::Column::State.eq(before.kind().word()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked request changed")) }
}

async fn whole(rows: Rows<'_>, row: Option<row::Model>) -> Result<Found> {
    let row = row.ok_or(Error::NotFound)?;
    let (request, question) = parts(&row)?;
    let offers = offers::of_request(rows, request.buurt, request.id).await?;
    Ok(Found { request, question, offers, apart: false })
}

/// Finds from which trust on a request is for neighbours, which no step brings above what a known neighbour has.
pub async fn min_trust(rows: Rows<'_>, buurt: BuurtId, id: RequestId) -> Result<u8> {
    let row = rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?.ok_or(Error::NotFound)?;
    Ok(parts(&row)?.0.min_trust)
}
