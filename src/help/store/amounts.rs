//! SQL about what groceries cost. Decides nothing.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _,
};

use super::retention::{count, ended};
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::help::amount::Amount;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_amount")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub helper_id: Uuid,
        pub cents: i32,
        pub said_at: DateTimeUtc,
        pub paid_at: Option<DateTimeUtc>,
        pub paid_by: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Finds what each helper of a request spent.
pub async fn of_request(rows: Rows<'_>, buurt: BuurtId, request: RequestId) -> Result<Vec<Amount>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(request.0))
        .order_by_asc(row::Column::HelperId);
    rows.all(query).await?.into_iter().map(Amount::try_from).collect()
}

/// Finds what somebody spent for a request.
pub async fn find(
    rows: Rows<'_>,
    buurt: BuurtId,
    (request, helper): (RequestId, PersonId),
) -> Result<Option<Amount>> {
    let found = rows.one(row::Entity::find_by_id((buurt.0, request.0, helper.0))).await?;
    found.map(Amount::try_from).transpose()
}

/// Writes an amount in place of what was said before. The request is locked.
pub async fn put(tx: &Tx, buurt: BuurtId, request: RequestId, it: &Amount) -> Result<()> {
    let (paid_at, paid_by) = it.paid.unzip();
    let row = row::Model {
        buurt_id: buurt.0,
        request_id: request.0,
        helper_id: it.helper.0,
        cents: i32::try_from(it.cents).map_err(Error::internal)?,
        said_at: it.said,
        paid_at,
        paid_by: paid_by.map(|it| it.0),
    };
    let key = [row::Column::BuurtId, row::Column::RequestId, row::Column::HelperId];
    let over = [row::Column::Cents, row::Column::SaidAt, row::Column::PaidAt, row::Column::PaidBy];
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::columns(key).update_columns(over).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// What belongs to visits of requests that ended at or before a moment.
pub(super) fn over(table: &'static str, buurt: BuurtId, before: Moment) -> SelectStatement {
    let mut of = ended(buurt, before, None);
    of.clear_selects().clear_order_by().column("id");
    Query::select()
        .from(table)
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("request_id").in_subquery(of))
        .take()
}

/// Forgets at most `limit` of what belongs to such visits; tells how many.
pub(super) async fn forget(
    tx: &Tx,
    (table, buurt): (&'static str, BuurtId),
    before: Moment,
    limit: u64,
) -> Result<u64> {
    let key = ["buurt_id", "request_id", "helper_id"];
    let mut old = over(table, buurt, before);
    old.columns(key).limit(limit);
    let mut gone = Query::delete();
    gone.from_table(table).and_where(Expr::tuple(key.map(Expr::col)).in_subquery(old));
    Ok(tx.conn().execute(&gone).await?.rows_affected())
}

/// Counts amounts of requests that ended at or before a moment.
pub async fn amounts(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, over("help_amount", buurt, before)).await
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget_amounts(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    forget(tx, ("help_amount", buurt), before, limit).await
}

impl TryFrom<row::Model> for Amount {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let cents = u32::try_from(row.cents).ok();
        Ok(Self {
            helper: PersonId(row.helper_id),
            cents: cents.ok_or_else(|| Error::corrupt("help_amount", row.request_id))?,
            said: row.said_at,
            paid: row.paid_at.zip(row.paid_by.map(PersonId)),
        })
    }
}
