//! Who tells a worry: the discretion agreement that was accepted, and the *antennes* with their cards.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, small_integer, string, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

use crate::shape::{index, one_of, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(discretion()).await?;
        schema.create_table(partner()).await?;
        let code = index("partner_code", "partner", &["code_tag"]).unique().to_owned();
        schema.create_index(code).await
    }
}

/// Which text somebody accepted, one row each.
fn discretion() -> TableCreateStatement {
    table("discretion")
        .col(uuid("buurt_id"))
        .col(uuid("person_id"))
        .col(small_integer("version").check(Expr::col("version").gte(1)))
        .col(timestamp_with_time_zone("accepted_at"))
        .primary_key(Index::create().col("buurt_id").col("person_id").col("version"))
        .foreign_key(&mut to(("discretion", "buurt_id"), "buurt"))
        .foreign_key(&mut to(("discretion", "person_id"), "person"))
        .to_owned()
}

/// Of the code on the cards only the tag is kept.
fn partner() -> TableCreateStatement {
    table("partner")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(string("name"))
        .col(one_of("kind", &["secrecy", "shop"]))
        .col(blob("code_tag"))
        .col(timestamp_with_time_zone("made_at"))
        .col(uuid("made_by"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut to(("partner", "buurt_id"), "buurt"))
        .to_owned()
}
