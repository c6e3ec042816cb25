//! Who leaves: asked to be forgotten, or died. From when, until when it can be undone, and how they
//! stood before. And to whom nothing goes out any more, by whatever way.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    json_binary, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

use crate::shape::{index, make, one_of, one_of_null, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let forget = || Expr::col("kind").eq("forget");
        let departure = table("departure")
            .col(uuid("person_id").primary_key())
            .col(one_of("kind", &["forget", "died"]))
            .col(timestamp_with_time_zone("since_at"))
            .col(uuid("by_id"))
            .col(one_of_null("consent", &["spoken", "written", "representative"]))
            .col(timestamp_with_time_zone_null("due_at"))
            .col(json_binary("stood"))
            .col(timestamp_with_time_zone_null("done_at"))
            .check(forget().eq(Expr::col("due_at").is_not_null()))
            .check(forget().or(Expr::col("done_at").is_null()))
            .foreign_key(&mut to(("departure", "person_id"), "person"))
            .to_owned();
        let silenced = table("silenced")
            .col(uuid("person_id").primary_key())
            .col(timestamp_with_time_zone("since_at"))
            .to_owned();
        let due = index("departure_open", "departure", &["due_at"])
            .and_where(Expr::cust("done_at is null"))
            .to_owned();
        make(schema, [departure, silenced], [due]).await
    }
}
