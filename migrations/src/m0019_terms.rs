//! What stays of a request when the link to who asked is over its term: how many of a category ended
//! how in which month; and the offers by their age.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, string, uuid};

use crate::shape::{index, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let tally = table("help_tally")
            .col(uuid("buurt_id"))
            .col(string("month"))
            .col(string("category"))
            .col(string("outcome"))
            .col(big_integer("n").check(Expr::col("n").gte(1)))
            .primary_key(
                Index::create().col("buurt_id").col("month").col("category").col("outcome"),
            )
            .foreign_key(&mut to(("help_tally", "buurt_id"), "buurt"))
            .to_owned();
        schema.create_table(tally).await?;
        let over = index("help_request_over", "help_request", &["buurt_id", "since_at", "id"])
            .and_where(Expr::cust("state in ('done', 'closed')"))
            .to_owned();
        schema.create_index(over).await
    }
}
