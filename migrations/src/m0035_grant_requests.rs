//! A role that one who steers asks for somebody, until another confirms it. Who asks is never who confirms, so
//! it stands here in between; a role of one person is asked once.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, uuid};

use crate::shape::{index, make, one_of, table, to};

/// What may be asked.
const ROLES: [&str; 6] =
    ["ambassadeur", "buurtwerker", "brugfiguur", "coordinator", "gemeente", "beheerder"];

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let asked = table("grant_request")
            .col(uuid("buurt_id"))
            .col(uuid("id"))
            .col(uuid("person_id"))
            .col(one_of("role", &ROLES))
            .col(timestamp_with_time_zone("until"))
            .col(uuid("asked_by"))
            .col(timestamp_with_time_zone("asked_at"))
            .check(Expr::col("until").gt(Expr::col("asked_at")))
            .primary_key(Index::create().col("buurt_id").col("id"))
            .foreign_key(&mut to(("grant_request", "person_id"), "person"))
            .to_owned();
        let mut once = index("grant_once", "grant_request", &["buurt_id", "person_id", "role"]);
        once.unique();
        make(schema, [asked], [once, index("grant_asked_at", "grant_request", &["asked_at"])]).await
    }
}
