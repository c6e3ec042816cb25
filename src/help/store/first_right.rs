//! SQL about the first right of the last helper: who it is, and until when.

use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Order, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId, RequestId, SeriesId};
use crate::help::request::Request;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_first_right")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        pub helper_id: Uuid,
        pub until_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody, and nothing else.
#[derive(Debug, FromQueryResult)]
struct Somebody {
    helper_id: Uuid,
}

/// Writes who is asked first, and until when.
pub async fn insert(tx: &Tx, request: &Request, helper: PersonId, until: Moment) -> Result<()> {
    let row = row::Model {
        buurt_id: request.buurt.0,
        request_id: request.id.0,
        helper_id: helper.0,
        until_at: until,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds until when somebody is asked first for a request; in the past: was.
pub async fn until(rows: Rows<'_>, buurt: BuurtId, request: RequestId) -> Result<Option<Moment>> {
    Ok(rows.one(row::Entity::find_by_id((buurt.0, request.0))).await?.map(|it| it.until_at))
}

/// Ends the first right of somebody; tells whether there was one.
pub async fn over(
    tx: &Tx,
    (buurt, request): (BuurtId, RequestId),
    helper: PersonId,
) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::UntilAt, Expr::val(tx.now()))
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(request.0))
        .filter(row::Column::HelperId.eq(helper.0))
        .filter(row::Column::UntilAt.gt(tx.now()))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected > 0)
}

/// Where a request was asked, by whom, and which it is.
pub type Names = (BuurtId, PersonId, RequestId);

/// Who helped somebody last, by the day for which it was; in one series, where it is one time of it.
pub fn last_helper_query(
    (buurt, who, besides): Names,
    series: Option<SeriesId>,
) -> SelectStatement {
    let r = |column: &'static str| Expr::col(("r", column));
    let o = |column: &'static str| Expr::col(("o", column));
    let same = o("buurt_id").equals(("r", "buurt_id")).and(o("request_id").equals(("r", "id")));
    let mut query = Query::select();
    query
        .column(("o", "helper_id"))
        .from_as("help_request", "r")
        .join_as(JoinType::InnerJoin, "help_offer", "o", same)
        .and_where(r("buurt_id").eq(buurt.0))
        .and_where(r("requester_id").eq(who.0))
        .and_where(r("id").ne(besides.0))
        .and_where(o("state").is_in(["assigned", "done"]))
        .order_by(("r", "starts_at"), Order::Desc)
        .order_by(("o", "place"), Order::Asc)
        .limit(1);
    if let Some(series) = series {
        let d = |column: &'static str| Expr::col(("d", column));
        let one = d("buurt_id").equals(("r", "buurt_id")).and(d("request_id").equals(("r", "id")));
        query
            .join_as(JoinType::InnerJoin, "help_series_day", "d", one)
            .and_where(d("series_id").eq(series.0));
    }
    query
}

/// Finds who helped somebody last.
pub async fn last_helper(
    rows: Rows<'_>,
    names: Names,
    series: Option<SeriesId>,
) -> Result<Option<PersonId>> {
    let found: Option<Somebody> = rows.first(&last_helper_query(names, series)).await?;
    Ok(found.map(|it| PersonId(it.helper_id)))
}

/// Lets nobody wait for somebody who leaves.
pub async fn forget(tx: &Tx, buurt: BuurtId, helper: PersonId) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::HelperId.eq(helper.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}
