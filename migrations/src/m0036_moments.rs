//! A *kennismakingsmoment*: a code that lives while a worker holds it open, and who came with it. A second
//! open one of a worker is unstorable, and so is a guest too many.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, integer, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

use crate::shape::{index, make, same, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [moment(), guest()], indexes()).await
    }
}

fn moment() -> TableCreateStatement {
    table("moment")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("opened_by"))
        .col(timestamp_with_time_zone("opened_at"))
        .col(timestamp_with_time_zone("until"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(blob("token_hash").unique_key())
        .col(blob("code_tag").unique_key())
        .col(blob("half_tag"))
        .col(integer("seats").check(Expr::col("seats").between(1, 60)))
        .col(integer("used").check(Expr::col("used").gte(0)))
        .col(integer("wrong_tries").check(Expr::col("wrong_tries").gte(0)))
        .check(Expr::col("used").lte(Expr::col("seats")))
        .check(Expr::col("until").gt(Expr::col("opened_at")))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn guest() -> TableCreateStatement {
    table("moment_guest")
        .col(uuid("buurt_id"))
        .col(uuid("moment_id"))
        .col(uuid("person_id"))
        .col(timestamp_with_time_zone("came_at"))
        .primary_key(Index::create().col("buurt_id").col("moment_id").col("person_id"))
        .foreign_key(&mut same(
            "moment_guest",
            "moment",
            &[("buurt_id", "buurt_id"), ("moment_id", "id")],
        ))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let mut one = index("moment_one_open", "moment", &["buurt_id", "opened_by"]);
    one.unique().and_where(Expr::col("closed_at").is_null());
    vec![
        one,
        index("moment_half", "moment", &["half_tag"]),
        index("moment_guest_person", "moment_guest", &["person_id"]),
    ]
}
