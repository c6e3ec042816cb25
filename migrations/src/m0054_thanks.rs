//! One line in own words beside the card of a thank-you: a row for each helper who may read it, sealed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob, timestamp_with_time_zone, uuid};

use crate::shape::{make, same, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let thanks = table("help_thanks")
            .col(uuid("buurt_id"))
            .col(uuid("request_id"))
            .col(uuid("helper_id"))
            .col(blob("line"))
            .col(timestamp_with_time_zone("said_at"))
            .primary_key(Index::create().col("buurt_id").col("request_id").col("helper_id"))
            .foreign_key(&mut same(
                "help_thanks",
                "help_offer",
                &[
                    ("buurt_id", "buurt_id"),
                    ("request_id", "request_id"),
                    ("helper_id", "helper_id"),
                ],
            ))
            .to_owned();
        make(schema, [thanks], []).await
    }
}
