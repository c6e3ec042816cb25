//! Keys of homes that neighbours have: who gave one, who has it, since when, for what. What it is for lies
//! sealed under a key of its own. A key given to oneself, one that is out and back at once, or one that
//! only nobody says is back, is unstorable.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob_null, boolean, small_integer, string, string_null, timestamp_with_time_zone, uuid,
    uuid_null,
};

use crate::shape::{index, is_in, make, one_of, one_of_null, only_in, table, to, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [door_key()], indexes()).await
    }
}

fn door_key() -> TableCreateStatement {
    const STATES: &[&str] = &["given", "held", "returning", "returned", "lost"];
    const OUT: &[&str] = &["given", "held", "returning"];
    table("door_key")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("giver_id"))
        .col(uuid("holder_id"))
        .col(uuid_null("request_id"))
        .col(uuid("noted_by"))
        .col(one_of("consent", &["spoken", "written", "representative"]))
        .col(small_integer("number").check(Expr::col("number").between(1, 20)))
        .col(string("since_day"))
        .col(string_null("last_day"))
        .col(one_of("state", STATES))
        .col(timestamp_with_time_zone("changed_at"))
        .col(one_of_null("said", &["giver", "holder"]))
        .col(timestamp_with_time_zone("over_at"))
        .col(boolean("is_out"))
        .col(uuid_null("data_key_id"))
        .col(blob_null("what"))
        .check(Expr::col("giver_id").ne(Expr::col("holder_id")))
        .check(Expr::col("is_out").eq(is_in("state", OUT)))
        .check(only_in("returning", "said"))
        .check(
            Expr::col("last_day").is_null().or(Expr::col("last_day").gte(Expr::col("since_day"))),
        )
        .check(together("data_key_id", "what"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut to(("door_key", "buurt_id"), "buurt"))
        .foreign_key(&mut to(("door_key", "giver_id"), "person"))
        .foreign_key(&mut to(("door_key", "holder_id"), "person"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("door_key_out", "door_key", &["buurt_id", "over_at", "id"])
            .and_where(Expr::cust("is_out"))
            .to_owned(),
        index("door_key_giver", "door_key", &["giver_id", "buurt_id"]),
        index("door_key_holder", "door_key", &["holder_id", "buurt_id"]),
        index("door_key_changed", "door_key", &["buurt_id", "changed_at"]),
    ]
}
