//! SQL about who comes along with a helper. Decides nothing.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _,
};

use super::amounts::{self, over};
use super::retention::count;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::help::company::Company;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_company")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub helper_id: Uuid,
        pub name: Vec<u8>,
        pub said_at: DateTimeUtc,
        pub declined_at: Option<DateTimeUtc>,
        pub neighbour_id: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

fn read(row: row::Model) -> Company {
    Company {
        helper: PersonId(row.helper_id),
        name: row.name,
        neighbour: row.neighbour_id.map(PersonId),
        said: row.said_at,
        declined: row.declined_at,
    }
}

/// Finds who comes along with each helper of a request.
pub async fn of_request(rows: Rows<'_>, buurt: BuurtId, id: RequestId) -> Result<Vec<Company>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(id.0))
        .order_by_asc(row::Column::HelperId);
    Ok(rows.all(query).await?.into_iter().map(read).collect())
}

/// Finds who comes along with somebody.
pub async fn find(
    rows: Rows<'_>,
    buurt: BuurtId,
    (id, helper): (RequestId, PersonId),
) -> Result<Option<Company>> {
    Ok(rows.one(row::Entity::find_by_id((buurt.0, id.0, helper.0))).await?.map(read))
}

/// Writes it in place of what was said before. The request is locked.
pub async fn put(tx: &Tx, buurt: BuurtId, id: RequestId, it: &Company) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        request_id: id.0,
        helper_id: it.helper.0,
        name: it.name.clone(),
        said_at: it.said,
        declined_at: it.declined,
        neighbour_id: it.neighbour.map(|it| it.0),
    };
    let key = [row::Column::BuurtId, row::Column::RequestId, row::Column::HelperId];
    let over =
        [row::Column::Name, row::Column::SaidAt, row::Column::DeclinedAt, row::Column::NeighbourId];
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::columns(key).update_columns(over).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Nobody comes along after all.
pub async fn delete(tx: &Tx, buurt: BuurtId, (id, helper): (RequestId, PersonId)) -> Result<()> {
    row::Entity::delete_by_id((buurt.0, id.0, helper.0)).exec(tx.conn()).await?;
    Ok(())
}

fn helps_or_comes(who: PersonId) -> Condition {
    Condition::any().add(row::Column::HelperId.eq(who.0)).add(row::Column::NeighbourId.eq(who.0))
}

/// Somebody comes no more: whom they were to bring along, and that they were to come along, goes with them.
pub async fn delete_both(tx: &Tx, buurt: BuurtId, (id, who): (RequestId, PersonId)) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(id.0))
        .filter(helps_or_comes(who))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets, wherever, whom somebody brought along, and with whom they came.
pub async fn forget_of(tx: &Tx, who: PersonId) -> Result<()> {
    row::Entity::delete_many().filter(helps_or_comes(who)).exec(tx.conn()).await?;
    Ok(())
}

/// Counts who came along to requests that ended at or before a moment.
pub async fn over_term(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, over("help_company", buurt, before)).await
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    amounts::forget(tx, ("help_company", buurt), before, limit).await
}
