//! What each run of forgetting counted; and the chain by what it is about, so that somebody can be told
//! who looked at their file.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{json_binary, timestamp_with_time_zone, uuid};

use crate::shape::{index, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let run = table("retention_run")
            .col(uuid("buurt_id"))
            .col(uuid("id"))
            .col(timestamp_with_time_zone("at"))
            .col(json_binary("report"))
            .primary_key(Index::create().col("buurt_id").col("id"))
            .foreign_key(&mut to(("retention_run", "buurt_id"), "buurt"))
            .to_owned();
        schema.create_table(run).await?;
        schema.create_index(index("audit_subject", "audit", &["buurt_id", "subject_id"])).await
    }
}
