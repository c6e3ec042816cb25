//! Every line of SQL of this room: sums over requests, and the reports that were made of them.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::BuurtId;
use crate::insight::table::Table;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unmet_report")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub quarter: String,
        pub made_at: DateTimeUtc,
        pub shown: Json,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How many persons asked for one kind of help in vain, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(super) struct Unmet {
    /// The kind of help.
    pub(super) category: String,
    /// Why it ended without.
    pub(super) reason: String,
    /// So many persons, each once.
    pub(super) persons: i64,
}

/// A report as it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Report {
    /// Over which quarter.
    pub(super) quarter: String,
    /// What may be shown.
    pub(super) table: Table,
}

/// Counts who asked in vain, by kind and reason, of what ended between two moments.
pub(super) async fn count(
    rows: Rows<'_>,
    buurt: BuurtId,
    (from, until): (Moment, Moment),
) -> Result<Vec<Unmet>> {
    let query = Query::select()
        .column("category")
        .column("reason")
        .expr_as(Expr::col("requester_id").count_distinct(), "persons")
        .from("help_request")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("state").eq("closed"))
        .and_where(Expr::col("since_at").gte(from))
        .and_where(Expr::col("since_at").lt(until))
        .group_by_columns(["category", "reason"])
        .take();
    rows.list(&query).await
}

/// Tells whether the report of a quarter was made.
pub(super) async fn is_made(rows: Rows<'_>, buurt: BuurtId, quarter: &str) -> Result<bool> {
    let query = row::Entity::find_by_id((buurt.0, quarter.to_owned()));
    Ok(rows.one(query).await?.is_some())
}

/// Keeps a report; one that is there already stays as it is.
pub(super) async fn keep(tx: &Tx, buurt: BuurtId, report: &Report) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        quarter: report.quarter.clone(),
        made_at: tx.now(),
        shown: serde_json::to_value(&report.table).map_err(Error::internal)?,
    };
    row::Entity::insert(row.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Finds the last reports of a neighbourhood, the newest first.
pub(super) async fn last(rows: Rows<'_>, buurt: BuurtId, most: u64) -> Result<Vec<Report>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .order_by_desc(row::Column::Quarter)
        .limit(most);
    let read = |row: row::Model| {
        let table = serde_json::from_value(row.shown).ok();
        let table = table.ok_or_else(|| Error::corrupt("unmet_report", &row.quarter))?;
        Ok(Report { quarter: row.quarter, table })
    };
    rows.all(query).await?.into_iter().map(read).collect()
}
