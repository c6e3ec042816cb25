//! Who helps as *vrijwilliger* of an organisation: its note with a number, and who accepted which one.
//! Half an acceptance is unstorable.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, integer_null, string, text, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid,
};

use crate::shape::{make, same, table, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [body(), volunteer()], []).await
    }
}

fn body() -> TableCreateStatement {
    table("volunteer_body")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(string("name"))
        .col(text("note"))
        .col(integer("version").check(Expr::col("version").gte(1)))
        .col(timestamp_with_time_zone("since_at"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn volunteer() -> TableCreateStatement {
    table("volunteer")
        .col(uuid("buurt_id"))
        .col(uuid("person_id"))
        .col(uuid("body_id"))
        .col(uuid("invited_by"))
        .col(timestamp_with_time_zone("invited_at"))
        .col(integer_null("version"))
        .col(timestamp_with_time_zone_null("accepted_at"))
        .check(together("version", "accepted_at"))
        .primary_key(Index::create().col("buurt_id").col("person_id"))
        .foreign_key(&mut same(
            "volunteer",
            "volunteer_body",
            &[("buurt_id", "buurt_id"), ("body_id", "id")],
        ))
        .to_owned()
}
