//! Somebody is away, or in hospital: from when, until when if that is known. Nobody writes down which.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, timestamp_with_time_zone_null, uuid};

use crate::shape::{make, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let until = || Expr::col("until_at");
        let away = table("away")
            .col(uuid("buurt_id"))
            .col(uuid("person_id"))
            .col(timestamp_with_time_zone("from_at"))
            .col(timestamp_with_time_zone_null("until_at"))
            .col(uuid("said_by"))
            .check(until().is_null().or(until().gt(Expr::col("from_at"))))
            .primary_key(Index::create().col("buurt_id").col("person_id"))
            .foreign_key(&mut to(("away", "person_id"), "person"))
            .to_owned();
        make(schema, [away], []).await
    }
}
