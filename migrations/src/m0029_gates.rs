//! Who may do what, made tighter: a task of which one colleague learns nothing; tries of a second factor on one
//! device, and those of one person in a day, in place of the count that both shared.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{make, table, to};
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [guesses()], []).await?;
        let tries = integer("factor_tries")
            .default(0)
            .check(Expr::col("factor_tries").between(0, 5))
            .take();
        add(schema, "session", "factor_tries", tries).await?;
        let since = timestamp_with_time_zone_null("factor_tries_at");
        add(schema, "session", "factor_tries_at", since).await?;
        add(schema, "task", "kept_from", uuid_null("kept_from")).await?;
        schema.drop_table(Table::drop().table("factor_tries").if_exists().to_owned()).await
    }
}

/// Adds a column; one that is there already was added before this was cut off.
async fn add(
    schema: &SchemaManager<'_>,
    table: &'static str,
    column: &'static str,
    it: ColumnDef,
) -> Result<(), DbErr> {
    if has_column(schema, table, column).await? {
        return Ok(());
    }
    schema.alter_table(Table::alter().table(table).add_column(it).to_owned()).await
}

/// Tries of one person on all devices together.
fn guesses() -> TableCreateStatement {
    table("factor_guess")
        .col(uuid("person_id").primary_key())
        .col(integer("tries").check(Expr::col("tries").between(0, 20)))
        .col(timestamp_with_time_zone("since_at"))
        .foreign_key(&mut to(("factor_guess", "person_id"), "person"))
        .to_owned()
}
