//! Several people on one device: at most four, each with a sign-in, a drawing and perhaps a code. A sign-in that
//! waits knows since when.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, blob_null, boolean, integer, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid,
};

use crate::shape::{index, make, one_of, table, to};
use crate::there::has_column;

/// The drawings of the time of this migration.
const PICTURES: [&str; 8] = ["flower", "paw", "cup", "book", "leaf", "noon", "evening", "pot"];

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [device(), place()], indexes()).await?;
        if has_column(schema, "session", "parked_at").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let parked = timestamp_with_time_zone_null("parked_at");
        schema.alter_table(Table::alter().table("session").add_column(parked).to_owned()).await
    }
}

fn device() -> TableCreateStatement {
    table("device")
        .col(uuid("id").primary_key())
        .col(blob("token_hash"))
        .col(blob_null("parent_hash"))
        .col(timestamp_with_time_zone("rotated_at"))
        .to_owned()
}

fn place() -> TableCreateStatement {
    table("device_place")
        .col(uuid("device_id"))
        .col(integer("slot").check(Expr::col("slot").between(0, 3)))
        .col(uuid("person_id"))
        .col(uuid("session_id"))
        .col(one_of("picture", &PICTURES))
        .col(blob_null("code_tag"))
        .col(integer("tries").check(Expr::col("tries").between(0, 5)))
        .col(boolean("rings"))
        .primary_key(Index::create().col("device_id").col("slot"))
        .foreign_key(&mut to(("device_place", "device_id"), "device"))
        .foreign_key(&mut to(("device_place", "person_id"), "person"))
        .foreign_key(&mut to(("device_place", "session_id"), "session"))
        .to_owned()
}

/// Nobody is on a device twice, and no sign-in is on two.
fn indexes() -> Vec<IndexCreateStatement> {
    let mut person = index("device_place_person", "device_place", &["device_id", "person_id"]);
    person.unique();
    let mut session = index("device_place_session", "device_place", &["session_id"]);
    session.unique();
    vec![person, session, index("device_place_of", "device_place", &["person_id"])]
}
