//! Extras of asking and helping: when somebody said who may come to the door; who comes along with a
//! helper; what groceries cost. Half a yes is unstorable, and so is an amount of nothing.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, integer, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{make, same, table, together};
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [company(), amount()], []).await?;
        if has_column(schema, "person", "door_said_at").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let said = timestamp_with_time_zone_null("door_said_at");
        schema.alter_table(Table::alter().table("person").add_column(said).to_owned()).await
    }
}

/// Who comes along with a helper: a first name, sealed; declined when the asker would rather not.
fn company() -> TableCreateStatement {
    let mut company = of_an_offer("help_company");
    company
        .col(blob("name"))
        .col(timestamp_with_time_zone("said_at"))
        .col(timestamp_with_time_zone_null("declined_at"))
        .to_owned()
}

/// What one helper of a request paid in a shop.
fn amount() -> TableCreateStatement {
    let mut amount = of_an_offer("help_amount");
    amount
        .col(integer("cents").check(Expr::col("cents").between(1, 20_000)))
        .col(timestamp_with_time_zone("said_at"))
        .col(timestamp_with_time_zone_null("paid_at"))
        .col(uuid_null("paid_by"))
        .check(together("paid_at", "paid_by"))
        .to_owned()
}

/// A table with at most one row for each offer.
fn of_an_offer(name: &'static str) -> TableCreateStatement {
    table(name)
        .col(uuid("buurt_id"))
        .col(uuid("request_id"))
        .col(uuid("helper_id"))
        .primary_key(Index::create().col("buurt_id").col("request_id").col("helper_id"))
        .foreign_key(&mut same(
            name,
            "help_offer",
            &[("buurt_id", "buurt_id"), ("request_id", "request_id"), ("helper_id", "helper_id")],
        ))
        .to_owned()
}
