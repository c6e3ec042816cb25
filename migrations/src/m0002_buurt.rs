//! The neighbourhood itself, and who works for it. Each section is one versioned row.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, json_binary, string, timestamp_with_time_zone, uuid, uuid_null,
};

use crate::shape::{table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let organisation = table("organisation")
            .col(uuid("id").primary_key())
            .col(string("kind"))
            .col(string("name"))
            .col(timestamp_with_time_zone("created_at"))
            .to_owned();
        let buurt = table("buurt")
            .col(uuid("id").primary_key())
            .col(string("slug").unique_key())
            .col(uuid("organisation_id"))
            .col(timestamp_with_time_zone("created_at"))
            .foreign_key(&mut to(("buurt", "organisation_id"), "organisation"))
            .to_owned();
        let section = table("buurt_section")
            .col(uuid("buurt_id"))
            .col(string("section"))
            .col(integer("version").check(Expr::col("version").gte(1)))
            .col(json_binary("value"))
            .col(timestamp_with_time_zone("changed_at"))
            .col(uuid_null("changed_by"))
            .primary_key(Index::create().col("buurt_id").col("section"))
            .foreign_key(&mut to(("buurt_section", "buurt_id"), "buurt"))
            .to_owned();
        schema.create_table(organisation).await?;
        schema.create_table(buurt).await?;
        schema.create_table(section).await
    }
}
