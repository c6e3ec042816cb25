//! The first right of the last helper: whoever came the last time is asked before anybody else, until a
//! moment. One for a request, so that nobody is asked first twice.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, uuid};

use crate::shape::{index, make, same, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let helper =
            index("help_first_right_helper", "help_first_right", &["buurt_id", "helper_id"]);
        make(schema, [first_right()], [helper]).await
    }
}

fn first_right() -> TableCreateStatement {
    table("help_first_right")
        .col(uuid("buurt_id"))
        .col(uuid("request_id"))
        .col(uuid("helper_id"))
        .col(timestamp_with_time_zone("until_at"))
        .primary_key(Index::create().col("buurt_id").col("request_id"))
        .foreign_key(&mut same(
            "help_first_right",
            "help_request",
            &[("buurt_id", "buurt_id"), ("request_id", "id")],
        ))
        .to_owned()
}
