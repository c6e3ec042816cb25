//! SQL about the line beside the card of a thank-you. It goes in and out sealed. Decides nothing.

use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
};
use uuid::Uuid;

use super::amounts::{self, over};
use super::retention::count;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::help::thanks::Thanks;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_thanks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub helper_id: Uuid,
        pub line: Vec<u8>,
        pub said_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A line that somebody said, or may read.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Said {
    /// About which request.
    pub request_id: Uuid,
    /// Who said it.
    pub requester_id: Uuid,
    /// What, sealed.
    pub line: Vec<u8>,
}

/// Finds the lines about a request: one for each who may read it.
pub async fn of_request(rows: Rows<'_>, buurt: BuurtId, id: RequestId) -> Result<Vec<Thanks>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(id.0))
        .order_by_asc(row::Column::HelperId);
    let read =
        |it: row::Model| Thanks { helper: PersonId(it.helper_id), line: it.line, said: it.said_at };
    Ok(rows.all(query).await?.into_iter().map(read).collect())
}

/// Finds what somebody said, and what was said to them: each by its own index.
pub async fn about(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<Said>> {
    let t = |it| Expr::col(("t", it));
    let asked = Query::select()
        .column("id")
        .from("help_request")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("requester_id").eq(who.0))
        .take();
    let mut said = Query::select();
    said.expr_as(Expr::val(who.0), "requester_id")
        .from_as("help_thanks", "t")
        .and_where(t("buurt_id").eq(buurt.0))
        .and_where(t("request_id").in_subquery(asked));
    let same = |it: &'static str| t(it).equals(("o", it));
    // Here, and next door.
    let heard = ["buurt_id", "home_buurt_id"].map(|of| {
        Query::select()
            .column(("o", "requester_id"))
            .from_as("help_offer", "o")
            .and_where(Expr::col(("o", of)).eq(buurt.0))
            .and_where(Expr::col(("o", "helper_id")).eq(who.0))
            .join_as(
                JoinType::InnerJoin,
                "help_thanks",
                "t",
                same("buurt_id").and(same("request_id")).and(same("helper_id")),
            )
            .take()
    });
    let mut all = Vec::new();
    for mut query in std::iter::once(said).chain(heard) {
        query.columns([("t", "request_id"), ("t", "line")]);
        all.extend(rows.list::<Said>(&query).await?);
    }
    Ok(all)
}

/// Writes one. The request is locked, and thanks are said once.
pub async fn insert(tx: &Tx, buurt: BuurtId, id: RequestId, it: Thanks) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        request_id: id.0,
        helper_id: it.helper.0,
        line: it.line,
        said_at: it.said,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Counts lines about requests that ended at or before a moment.
pub async fn over_term(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    count(rows, over("help_thanks", buurt, before)).await
}

/// Forgets at most `limit` of them; tells how many.
pub async fn forget(tx: &Tx, buurt: BuurtId, before: Moment, limit: u64) -> Result<u64> {
    amounts::forget(tx, ("help_thanks", buurt), before, limit).await
}

/// Forgets, wherever, what somebody said and what was said to them.
pub async fn forget_of(tx: &Tx, who: PersonId) -> Result<()> {
    let asked = Query::select()
        .columns(["buurt_id", "id"])
        .from("help_request")
        .and_where(Expr::col("requester_id").eq(who.0))
        .take();
    let hers = Expr::tuple(["buurt_id", "request_id"].map(Expr::col)).in_subquery(asked);
    let mut gone = Query::delete();
    gone.from_table("help_thanks").and_where(Expr::col("helper_id").eq(who.0).or(hers));
    tx.conn().execute(&gone).await?;
    Ok(())
}
