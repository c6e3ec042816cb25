//! Talking: the thread between who asks and one who helps, and what was said in it, sealed. Half a
//! worker who joined is unstorable, and so is a thread with somebody who has no offer.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, make, one_of, same, table, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let of_talk = ["buurt_id", "request_id", "helper_id", "id"];
        let messages = index("talk_message_of", "talk_message", &of_talk);
        make(schema, [talk(), message()], [messages]).await
    }
}

fn talk() -> TableCreateStatement {
    table("talk")
        .col(uuid("buurt_id"))
        .col(uuid("request_id"))
        .col(uuid("helper_id"))
        .col(uuid("data_key_id"))
        .col(timestamp_with_time_zone("began_at"))
        .col(uuid_null("joined_by"))
        .col(timestamp_with_time_zone_null("joined_at"))
        .col(timestamp_with_time_zone_null("asker_seen_at"))
        .col(timestamp_with_time_zone_null("asker_told_at"))
        .col(timestamp_with_time_zone_null("helper_seen_at"))
        .col(timestamp_with_time_zone_null("helper_told_at"))
        .check(together("joined_by", "joined_at"))
        .primary_key(Index::create().col("buurt_id").col("request_id").col("helper_id"))
        .foreign_key(&mut same(
            "talk",
            "help_offer",
            &[("buurt_id", "buurt_id"), ("request_id", "request_id"), ("helper_id", "helper_id")],
        ))
        .to_owned()
}

fn message() -> TableCreateStatement {
    table("talk_message")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("request_id"))
        .col(uuid("helper_id"))
        .col(one_of("voice", &["asker", "helper", "worker"]))
        .col(uuid("by_id"))
        .col(timestamp_with_time_zone("at"))
        .col(blob("body"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut same(
            "talk_message",
            "talk",
            &[("buurt_id", "buurt_id"), ("request_id", "request_id"), ("helper_id", "helper_id")],
        ))
        .to_owned()
}
