//! A letter says until when the role that it grants is in force.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::timestamp_with_time_zone_null;

use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if has_column(schema, "invitation", "role_until").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let until = timestamp_with_time_zone_null("role_until");
        schema.alter_table(Table::alter().table("invitation").add_column(until).to_owned()).await
    }
}
