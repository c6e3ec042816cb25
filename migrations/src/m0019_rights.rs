//! What somebody says is not right about them, in their own words, until a worker looked at it; and
//! what somebody was told, by person.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, make, one_of, table, to, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let open = || Expr::col("state").eq("open");
        let correction = table("correction")
            .col(uuid("buurt_id"))
            .col(uuid("id"))
            .col(uuid("person_id"))
            .col(blob("words"))
            .col(timestamp_with_time_zone("said_at"))
            .col(one_of("state", &["open", "changed", "kept"]))
            .col(timestamp_with_time_zone_null("closed_at"))
            .col(uuid_null("closed_by"))
            .check(open().eq(Expr::col("closed_at").is_null()))
            .check(together("closed_at", "closed_by"))
            .primary_key(Index::create().col("buurt_id").col("id"))
            .foreign_key(&mut to(("correction", "buurt_id"), "buurt"))
            .foreign_key(&mut to(("correction", "person_id"), "person"))
            .to_owned();
        let indexes = [
            index("correction_person", "correction", &["buurt_id", "person_id", "said_at"]),
            index("attempt_person", "attempt", &["person_id", "at"]),
        ];
        make(schema, [correction], indexes).await
    }
}
