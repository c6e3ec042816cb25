//! Answers that were given, so that a repeated question changes nothing twice.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob, json_binary, string, timestamp_with_time_zone, uuid};

use crate::shape::{index, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let answer = table("answer")
            .col(uuid("person_id"))
            .col(string("key"))
            .col(string("flow"))
            .col(blob("fingerprint"))
            .col(json_binary("ids"))
            .col(timestamp_with_time_zone("at"))
            .primary_key(Index::create().col("person_id").col("key"))
            .to_owned();
        schema.create_table(answer).await?;
        schema.create_index(index("answer_at", "answer", &["at"])).await
    }
}
