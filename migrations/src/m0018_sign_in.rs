//! Codes by mail: to sign in with, and to show that a new address is one's own. The address is sealed, the
//! code is known by its tag only. At most ten a day for one address.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, blob_null, date, integer, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
    uuid_null,
};

use crate::shape::{index, make, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [mail_code()], indexes()).await
    }
}

fn mail_code() -> TableCreateStatement {
    table("mail_code")
        .col(uuid("id").primary_key())
        .col(blob_null("holder_tag").unique_key())
        .col(uuid_null("person_id"))
        .col(blob("address"))
        .col(blob("address_tag"))
        .col(date("day"))
        .col(integer("nth").check(Expr::col("nth").between(1, 10)))
        .col(blob_null("code_tag"))
        .col(integer("tries").check(Expr::col("tries").between(0, 5)))
        .col(timestamp_with_time_zone("made_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(&mut to(("mail_code", "person_id"), "person"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let mut once = index("mail_code_day", "mail_code", &["address_tag", "day", "nth"]);
    once.unique();
    vec![once, index("mail_code_made", "mail_code", &["made_at"])]
}
