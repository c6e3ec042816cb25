//! Before a sign-in ends that somebody has nowhere else, they hear of it once: when, so that they do not hear it daily.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::timestamp_with_time_zone_null;

use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if has_column(schema, "session", "asked_at").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let asked = timestamp_with_time_zone_null("asked_at");
        schema.alter_table(Table::alter().table("session").add_column(asked).to_owned()).await
    }
}
