//! A second factor of who works here: its secret sealed, the last code that was taken, the codes for when
//! the device is lost, and how often somebody tried. A session knows when it was last given.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, blob, integer, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

use crate::shape::{index, make, one_of, table, to};
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [factor(), recovery(), tries()], indexes()).await?;
        if has_column(schema, "session", "factor_at").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let given = timestamp_with_time_zone_null("factor_at");
        schema.alter_table(Table::alter().table("session").add_column(given).to_owned()).await
    }
}

fn factor() -> TableCreateStatement {
    table("factor")
        .col(uuid("id").primary_key())
        .col(uuid("person_id"))
        .col(one_of("kind", &["totp", "passkey"]))
        .col(blob("secret"))
        .col(timestamp_with_time_zone("made_at"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .col(big_integer_null("last_step"))
        .foreign_key(&mut to(("factor", "person_id"), "person"))
        .to_owned()
}

/// A code is known by its tag only, and is there until it is used.
fn recovery() -> TableCreateStatement {
    table("recovery_code")
        .col(uuid("person_id"))
        .col(blob("tag"))
        .col(timestamp_with_time_zone("made_at"))
        .primary_key(Index::create().col("person_id").col("tag"))
        .foreign_key(&mut to(("recovery_code", "person_id"), "person"))
        .to_owned()
}

fn tries() -> TableCreateStatement {
    table("factor_tries")
        .col(uuid("person_id").primary_key())
        .col(integer("tries").check(Expr::col("tries").between(0, 5)))
        .col(timestamp_with_time_zone("since_at"))
        .foreign_key(&mut to(("factor_tries", "person_id"), "person"))
        .to_owned()
}

/// At most one device with codes is in use, and at most one waits to be shown.
fn indexes() -> Vec<IndexCreateStatement> {
    let codes = || Expr::col("kind").eq("totp");
    let mut used = index("factor_in_use", "factor", &["person_id"]);
    used.unique().and_where(codes().and(Expr::col("confirmed_at").is_not_null()));
    let mut waits = index("factor_waits", "factor", &["person_id"]);
    waits.unique().and_where(codes().and(Expr::col("confirmed_at").is_null()));
    vec![used, waits, index("factor_person", "factor", &["person_id", "kind"])]
}
