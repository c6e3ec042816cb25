//! SQL that forgets suggestions: those that are over, and whom the others were about.

use sea_orm::sea_query::{Expr, ExprTrait as _, Order, Query};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::PersonId;
use crate::care::suggestion::Kind;

#[derive(Debug, FromQueryResult)]
struct About {
    person_id: Uuid,
}

/// Names whom suggestions are about, after this one in the order of their names: at most `limit`.
pub async fn people(rows: Rows<'_>, after: Option<PersonId>, limit: u64) -> Result<Vec<PersonId>> {
    let mut query = Query::select();
    query.distinct().expr_as(Expr::col("person_id"), "person_id").from("suggestion");
    query.and_where(Expr::col("person_id").is_not_null());
    if let Some(after) = after {
        query.and_where(Expr::col("person_id").gt(after.0));
    }
    query.order_by("person_id", Order::Asc).limit(limit);
    let found: Vec<About> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// Nobody knows any more whom suggestions about somebody were about; a card that only that person saw
/// is over.
pub async fn forget_person(tx: &Tx, person: PersonId) -> Result<()> {
    let about = |table: &'static str| Expr::col((table, "person_id")).eq(person.0);
    let mut over = Query::update();
    over.table("suggestion")
        .value("state", Kind::Lapsed.word())
        .value("closed_at", tx.now())
        .and_where(about("suggestion"))
        .and_where(Expr::col("state").eq(Kind::Asked.word()));
    tx.conn().execute(&over).await?;
    let mut nobody = Query::update();
    nobody
        .table("suggestion")
        .value("person_id", Option::<Uuid>::None)
        // Its cause may be the person: then the suggestion stands for itself.
        .value(
            "subject_id",
            Expr::case(Expr::col("subject_room").eq("people"), Expr::col("id"))
                .finally(Expr::col("subject_id")),
        )
        .and_where(about("suggestion"));
    tx.conn().execute(&nobody).await?;
    Ok(())
}

/// Forgets at most `limit` suggestions that were over before `before`; tells how many.
pub async fn forget(tx: &Tx, before: Moment, limit: u64) -> Result<u64> {
    let key = ["buurt_id", "id"];
    let mut old = Query::select();
    old.columns(key).from("suggestion").and_where(Expr::col("closed_at").lt(before)).limit(limit);
    let key = Expr::tuple(key.map(Expr::col));
    let mut gone = Query::delete();
    gone.from_table("suggestion").and_where(key.in_subquery(old));
    Ok(tx.conn().execute(&gone).await?.rows_affected())
}
