//! Since when the end of a clock is counted by the working time of now: what was counted before a change
//! of it is counted anew, once.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::timestamp_with_time_zone_null;

use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if has_column(schema, "deadline", "counted_at").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let counted = timestamp_with_time_zone_null("counted_at");
        let change = Table::alter().table("deadline").add_column(counted).to_owned();
        schema.alter_table(change).await
    }
}
