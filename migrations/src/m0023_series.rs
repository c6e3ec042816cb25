//! Series: the same help every week or every two weeks, and what became of each of its days. The checks
//! make a series without an end and without a question unstorable, and a day that was made twice; own
//! words are sealed under a key of their own and gone once it has ended.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob_null, boolean, json_binary, string, string_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, make, one_of, one_of_null, same, table, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [series(), day()], indexes()).await
    }
}

fn series() -> TableCreateStatement {
    let reviewed = Expr::col("until_day").is_not_null().or(Expr::col("review_day").is_not_null());
    let wordless = Expr::col("ended_at").is_null().or(Expr::col("text").is_null());
    table("help_series")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("requester_id"))
        .col(uuid("first_id"))
        .col(uuid_null("by_id"))
        .col(one_of_null("consent", &["spoken", "written", "representative"]))
        .col(one_of("every", &["week", "fortnight"]))
        .col(string_null("until_day"))
        .col(string("next_day"))
        .col(string_null("review_day"))
        .col(timestamp_with_time_zone_null("review_asked_at"))
        .col(boolean("worker_told"))
        .col(string_null("asleep_until"))
        .col(json_binary("template"))
        .col(one_of("words", &["none", "waiting", "shown"]))
        .col(uuid_null("data_key_id"))
        .col(blob_null("text"))
        .col(blob_null("masked"))
        .col(timestamp_with_time_zone("began_at"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(one_of_null("ended_why", &["stopped", "over", "worker", "left"]))
        .check(reviewed)
        .check(wordless)
        .check(together("ended_at", "ended_why"))
        .check(together("text", "data_key_id"))
        .check(together("text", "masked"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn day() -> TableCreateStatement {
    let one = Expr::col("request_id").is_null().ne(Expr::col("skipped").is_null());
    table("help_series_day")
        .col(uuid("buurt_id"))
        .col(uuid("series_id"))
        .col(string("day"))
        .col(uuid_null("request_id"))
        .col(one_of_null("skipped", &["holiday", "asleep", "past"]))
        .check(one)
        .primary_key(Index::create().col("buurt_id").col("series_id").col("day"))
        .foreign_key(&mut same(
            "help_series_day",
            "help_series",
            &[("buurt_id", "buurt_id"), ("series_id", "id")],
        ))
        .to_owned()
}

fn indexes() -> [IndexCreateStatement; 2] {
    [
        index("help_series_asker", "help_series", &["buurt_id", "requester_id"]),
        index("help_series_request", "help_series_day", &["buurt_id", "request_id"])
            .unique()
            .to_owned(),
    ]
}
