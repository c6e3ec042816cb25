//! A role that is asked for a mail address waits whether somebody has it or not: the address stands there, sealed,
//! and who has it once that was looked up. In place of the table in which everybody was somebody.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob, blob_null, timestamp_with_time_zone, uuid, uuid_null};
use sea_orm_migration::sea_orm::DbBackend;

use crate::shape::{index, make, one_of, table, to};
use crate::there::has_table;

/// What may be asked.
const ROLES: [&str; 6] =
    ["ambassadeur", "buurtwerker", "brugfiguur", "coordinator", "gemeente", "beheerder"];

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [asked()], indexes()).await?;
        if !has_table(schema, "grant_request").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let db = schema.get_connection();
        let on_postgres = db.get_database_backend() == DbBackend::Postgres;
        let bytes = if on_postgres { "uuid_send(person_id)" } else { "person_id" };
        let sql = format!(
            "insert into role_asked (buurt_id, id, asked_for, person_id, role, until, asked_by, asked_at) \
             select buurt_id, id, {bytes}, person_id, role, until, asked_by, asked_at \
             from grant_request where true on conflict do nothing"
        );
        db.execute_unprepared(&sql).await?;
        schema.drop_table(Table::drop().table("grant_request").to_owned()).await
    }
}

/// What it is asked for is a person, or the tag of an address: of each a role is asked once.
fn asked() -> TableCreateStatement {
    table("role_asked")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(blob("asked_for"))
        .col(blob_null("mail"))
        .col(uuid_null("person_id"))
        .col(one_of("role", &ROLES))
        .col(timestamp_with_time_zone("until"))
        .col(uuid("asked_by"))
        .col(timestamp_with_time_zone("asked_at"))
        .check(Expr::col("until").gt(Expr::col("asked_at")))
        .check(Expr::col("mail").is_not_null().or(Expr::col("person_id").is_not_null()))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut to(("role_asked", "person_id"), "person"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let mut once = index("role_asked_once", "role_asked", &["buurt_id", "asked_for", "role"]);
    once.unique();
    vec![once, index("role_asked_at", "role_asked", &["asked_at"])]
}
