//! *Er ging iets mis*, and who asked to be kept apart from whom. What was said went wrong lies sealed
//! under a key of its own; an answer without a hearing, half a note by a worker, or words without their
//! key are unstorable.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob_null, boolean, timestamp_with_time_zone, uuid, uuid_null};

use crate::shape::{index, make, one_of, one_of_null, table, to, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [complaint(), avoided()], indexes()).await
    }
}

fn complaint() -> TableCreateStatement {
    const WHAT: &[&str] =
        &["lost_or_broken", "unsafe", "improper", "quarrel", "money", "worker", "other"];
    const OUTCOMES: &[&str] = &[
        "talked_out",
        "put_right",
        "agreed",
        "apart",
        "stopped",
        "nothing_found",
        "handed_over",
        "ended",
    ];
    let told = || Expr::col("state").eq("told");
    let answered = || Expr::col("state").is_in(["closed", "appealed", "decided"]);
    let noted_by = || Expr::col("noted_by");
    let about = || Expr::col("about_id");
    let without_key = |column: &'static str| {
        Expr::col(column).is_null().or(Expr::col("data_key_id").is_not_null())
    };
    table("complaint")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("by_id"))
        .col(uuid_null("noted_by"))
        .col(one_of_null("consent", &["spoken", "written", "representative"]))
        .col(uuid_null("about_id"))
        .col(uuid_null("request_id"))
        .col(one_of("what", WHAT))
        .col(one_of("desk", &["worker", "coordinator"]))
        .col(boolean("pauses"))
        .col(timestamp_with_time_zone("told_at"))
        .col(one_of("state", &["told", "heard", "closed", "appealed", "decided"]))
        .col(timestamp_with_time_zone("since_at"))
        .col(one_of_null("hearing", &["spoken", "not_reached", "not_safe", "nobody"]))
        .col(one_of_null("outcome", OUTCOMES))
        .col(uuid_null("data_key_id"))
        .col(blob_null("words"))
        .col(blob_null("side"))
        .check(told().eq(Expr::col("hearing").is_null()))
        .check(answered().eq(Expr::col("outcome").is_not_null()))
        .check(together("noted_by", "consent"))
        .check(noted_by().is_null().or(noted_by().ne(Expr::col("by_id"))))
        .check(about().is_null().or(about().ne(Expr::col("by_id"))))
        .check(Expr::col("pauses").eq(false).or(about().is_not_null()))
        .check(without_key("words"))
        .check(without_key("side"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut to(("complaint", "buurt_id"), "buurt"))
        .foreign_key(&mut to(("complaint", "by_id"), "person"))
        .to_owned()
}

/// Who asked to be kept apart from whom: only that person takes it back.
fn avoided() -> TableCreateStatement {
    table("avoided")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("by_id"))
        .col(uuid("other_id"))
        .col(timestamp_with_time_zone("since_at"))
        .check(Expr::col("by_id").ne(Expr::col("other_id")))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("complaint_desk", "complaint", &["buurt_id", "desk", "told_at"]),
        index("complaint_by", "complaint", &["buurt_id", "by_id", "told_at"]),
        index("avoided_pair", "avoided", &["buurt_id", "by_id", "other_id"]).unique().to_owned(),
        index("complaint_pauses", "complaint", &["buurt_id", "about_id"])
            .and_where(Expr::cust("pauses"))
            .to_owned(),
    ]
}
