//! In which part of the day somebody is called or texted rather.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::string_null;

use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if has_column(schema, "person", "contact_part").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let part = Expr::col("contact_part").is_in(["morning", "afternoon", "evening"]);
        let part = string_null("contact_part").check(part).to_owned();
        schema.alter_table(Table::alter().table("person").add_column(part).to_owned()).await
    }
}
