//! A passkey that is being made or given: what the device must answer to, sealed, once, in one session.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob, timestamp_with_time_zone, uuid};

use crate::shape::{index, make, one_of, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let asked = table("passkey_asked")
            .col(uuid("session_id").primary_key())
            .col(uuid("person_id"))
            .col(one_of("act", &["make", "give"]))
            .col(blob("state"))
            .col(timestamp_with_time_zone("asked_at"))
            .foreign_key(&mut to(("passkey_asked", "person_id"), "person"))
            .to_owned();
        make(schema, [asked], [index("passkey_asked_at", "passkey_asked", &["asked_at"])]).await
    }
}
