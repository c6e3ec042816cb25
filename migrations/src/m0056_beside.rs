//! Who comes along with a helper may be a neighbour who is known here and says yes in their own name: then
//! that is who.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::uuid_null;

use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if has_column(schema, "help_company", "neighbour_id").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let who = uuid_null("neighbour_id");
        schema.alter_table(Table::alter().table("help_company").add_column(who).to_owned()).await
    }
}
