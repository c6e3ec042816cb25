//! Where neighbours meet, what happens there, and who said "ik kom". The checks make an activity that
//! ends before it begins, one that was cancelled and took place, or a third guest unstorable. Who came is
//! forgotten the day after; how many stays.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, boolean_null, json_binary, small_integer, small_integer_null, string,
    string_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, make, one_of, same, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [place(), activity(), coming()], indexes()).await
    }
}

fn place() -> TableCreateStatement {
    table("meeting_place")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(string("name"))
        .col(one_of("kind", &["buurtpunt", "garden", "informal", "other"]))
        .col(string("street"))
        .col(string_null("number"))
        .col(big_integer("zone"))
        .col(json_binary("hours"))
        .col(string_null("note"))
        .col(boolean_null("wheelchair"))
        .col(timestamp_with_time_zone("made_at"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn activity() -> TableCreateStatement {
    let took_place = || Expr::col("came").is_not_null();
    table("activity")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("place_id"))
        .col(string("title"))
        .col(one_of("kind", &["meet", "language", "doing", "carers"]))
        .col(string_null("note"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(small_integer_null("capacity").check(Expr::col("capacity").between(1, 500)))
        .col(uuid_null("organiser_id"))
        .col(timestamp_with_time_zone("made_at"))
        .col(uuid("made_by"))
        .col(timestamp_with_time_zone_null("cancelled_at"))
        .col(integer_of("came"))
        .check(Expr::col("ends_at").gt(Expr::col("starts_at")))
        .check(Expr::col("cancelled_at").is_null().or(took_place().not()))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut same(
            "activity",
            "meeting_place",
            &[("buurt_id", "buurt_id"), ("place_id", "id")],
        ))
        .to_owned()
}

fn integer_of(name: &'static str) -> ColumnDef {
    sea_orm_migration::schema::integer_null(name).check(Expr::col(name).gte(0)).take()
}

fn coming() -> TableCreateStatement {
    table("coming")
        .col(uuid("buurt_id"))
        .col(uuid("activity_id"))
        .col(uuid("person_id"))
        .col(small_integer("people").check(Expr::col("people").between(1, 2)))
        .col(boolean("remind"))
        .col(timestamp_with_time_zone("since_at"))
        .primary_key(Index::create().col("buurt_id").col("activity_id").col("person_id"))
        .foreign_key(&mut same(
            "coming",
            "activity",
            &[("buurt_id", "buurt_id"), ("activity_id", "id")],
        ))
        .to_owned()
}

fn indexes() -> [IndexCreateStatement; 2] {
    [
        index("activity_list", "activity", &["buurt_id", "starts_at", "id"]),
        index("coming_of", "coming", &["buurt_id", "person_id"]),
    ]
}
