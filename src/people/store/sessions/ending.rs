//! SQL about sign-ins that end soon.

use chrono::TimeDelta;
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _, Set,
};

use super::row;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::SessionId;
use crate::people::session::{Kind, Session, WORD};

/// Word of an end counts a little longer than until that end, whenever the day's look at it comes.
const LEEWAY: TimeDelta = TimeDelta::days(2);

/// Finds sessions of residents that end soon, of whom nobody heard yet that has none that lasts longer.
pub async fn soon(rows: Rows<'_>, now: Moment, limit: u64) -> Result<Vec<Session>> {
    let (kind, until) = (Kind::Resident, now + WORD);
    let used = until - kind.idle();
    let theirs = || {
        Condition::all().add(row::Column::EndedAt.is_null()).add(row::Column::Kind.eq(kind.word()))
    };
    let mut lasting = Query::select();
    lasting
        .column(row::Column::PersonId)
        .from(row::Entity)
        .cond_where(theirs().add(row::Column::Until.gt(until)).add(row::Column::UsedAt.gt(used)));
    let heard = row::Column::AskedAt.gt(now - WORD - LEEWAY);
    let ends = row::Column::Until.lte(until).or(row::Column::UsedAt.lte(used));
    let query = row::Entity::find()
        .filter(theirs().add(ends))
        .filter(row::Column::AskedAt.is_null().or(heard.not()))
        .filter(row::Column::PersonId.not_in_subquery(lasting))
        .limit(limit);
    rows.all(query).await?.into_iter().map(Session::try_from).collect()
}

/// Writes that who has this session heard that it ends.
pub async fn told(tx: &Tx, id: SessionId) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel { asked_at: Set(Some(tx.now())), ..Default::default() })
        .filter(row::Column::Id.eq(id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}
