//! Promises, the ways to reach somebody, and the ledger of who was told what.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob_null, boolean, integer, json_binary, small_integer_null, string, string_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, make, one_of, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let indexes = promise_indexes().into_iter().chain(channel_indexes());
        make(schema, [promise(), channel(), attempt()], indexes.chain(attempt_indexes())).await
    }
}

fn promise() -> TableCreateStatement {
    table("promise")
        .col(uuid("id").primary_key())
        .col(uuid_null("buurt_id"))
        .col(string("kind"))
        .col(json_binary("payload"))
        .col(timestamp_with_time_zone("run_at"))
        .col(string_null("dedupe_key"))
        .col(uuid_null("about_id"))
        .col(uuid_null("person_id"))
        .col(integer("attempts").default(0).check(Expr::col("attempts").gte(0)))
        .col(timestamp_with_time_zone_null("leased_until"))
        .to_owned()
}

fn promise_indexes() -> [IndexCreateStatement; 5] {
    [
        index("promise_due", "promise", &["run_at"]),
        index("promise_leased", "promise", &["leased_until"])
            .and_where(Expr::col("leased_until").is_not_null())
            .to_owned(),
        index("promise_dedupe", "promise", &["dedupe_key"])
            .unique()
            .and_where(Expr::col("dedupe_key").is_not_null())
            .to_owned(),
        index("promise_about", "promise", &["about_id"])
            .and_where(Expr::col("about_id").is_not_null())
            .to_owned(),
        index("promise_person", "promise", &["person_id"])
            .and_where(Expr::col("person_id").is_not_null())
            .to_owned(),
    ]
}

fn channel() -> TableCreateStatement {
    let is = |kind: &str| Expr::col("kind").eq(kind);
    table("channel")
        .col(uuid("id").primary_key())
        .col(uuid("person_id"))
        .col(uuid_null("session_id"))
        .col(one_of("kind", &["push", "app", "mail", "phone"]))
        .col(boolean("preferred"))
        .col(string("language"))
        .col(blob_null("address"))
        .col(blob_null("address_tag"))
        .col(timestamp_with_time_zone("created_at"))
        .check(is("push").eq(Expr::col("address_tag").is_not_null()))
        .check(is("push").not().or(Expr::col("address").is_not_null()))
        .check(
            is("push").or(is("app")).eq(Expr::col("session_id").is_not_null()), // gone with its session
        )
        .to_owned()
}

fn channel_indexes() -> [IndexCreateStatement; 4] {
    [
        index("channel_person", "channel", &["person_id"]),
        index("channel_one_of_session", "channel", &["session_id", "kind"])
            .unique()
            .and_where(Expr::col("session_id").is_not_null())
            .to_owned(),
        index("channel_one_of_person", "channel", &["person_id", "kind"])
            .unique()
            .and_where(Expr::col("session_id").is_null())
            .to_owned(),
        index("channel_one_of_device", "channel", &["address_tag"])
            .unique()
            .and_where(Expr::col("address_tag").is_not_null())
            .to_owned(),
    ]
}

fn attempt() -> TableCreateStatement {
    let by = |way: &str| Expr::col("way").eq(way);
    table("attempt")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("notice_id"))
        .col(uuid("person_id"))
        .col(uuid_null("channel_id"))
        .col(one_of("way", &["push", "app", "mail", "phone"]))
        .col(string("subject_room"))
        .col(uuid("subject_id"))
        .col(string("kind"))
        .col(string("result"))
        .col(timestamp_with_time_zone("at"))
        .col(small_integer_null("wave").check(Expr::col("wave").gte(0)))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .check(by("push").eq(Expr::col("channel_id").is_not_null()))
        .to_owned()
}

fn attempt_indexes() -> [IndexCreateStatement; 4] {
    [
        index("attempt_subject", "attempt", &["buurt_id", "subject_room", "subject_id", "at"]),
        index("attempt_notice", "attempt", &["buurt_id", "notice_id"]),
        // The push caps are counted here: by person, since a moment.
        index("attempt_asked", "attempt", &["buurt_id", "person_id", "at", "notice_id"])
            .and_where(Expr::col("wave").is_not_null())
            .and_where(Expr::col("way").eq("push"))
            .and_where(Expr::col("result").eq("delivered"))
            .to_owned(),
        index("attempt_old", "attempt", &["at"]),
    ]
}
