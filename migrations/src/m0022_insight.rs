//! What neighbours could not do, a quarter at a time: kept as it may be shown, and never as it was counted.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{json_binary, string, timestamp_with_time_zone, uuid};

use crate::shape::{make, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let report = table("unmet_report")
            .col(uuid("buurt_id"))
            .col(string("quarter"))
            .col(timestamp_with_time_zone("made_at"))
            .col(json_binary("shown"))
            .primary_key(Index::create().col("buurt_id").col("quarter"))
            .to_owned();
        make(schema, [report], []).await
    }
}
