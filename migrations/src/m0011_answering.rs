//! How a service answers without an account: a link per mailbox and mail, of which only the hash is
//! kept; a visit with its code; and the forms that were sent, so that a form sent twice says once.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, blob_null, small_integer, string, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid,
};

use crate::shape::{index, one_of, one_of_null, same, table, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for table in [link(), visit(), form()] {
            schema.create_table(table).await?;
        }
        schema
            .create_index(
                index("referral_link_hash", "referral_link", &["hash"]).unique().to_owned(),
            )
            .await?;
        let by_referral = index("referral_link_of", "referral_link", &["buurt_id", "referral_id"]);
        schema.create_index(by_referral).await?;
        let by_key = index("referral_visit_key", "referral_visit", &["buurt_id", "key_hash"]);
        schema.create_index(by_key.clone().unique().to_owned()).await?;
        let by_link =
            index("referral_visit_of", "referral_visit", &["buurt_id", "link_id", "sent_at"]);
        schema.create_index(by_link).await?;
        schema
            .create_index(index(
                "referral_form_of",
                "referral_form",
                &["buurt_id", "link_id", "at"],
            ))
            .await
    }
}

fn link() -> TableCreateStatement {
    let mailed = Expr::col("kind").eq("mail");
    table("referral_link")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("referral_id"))
        .col(one_of("kind", &["mail", "card"]))
        .col(blob("hash"))
        .col(blob_null("mailbox_tag"))
        .col(timestamp_with_time_zone("made_at"))
        .col(timestamp_with_time_zone_null("killed_at"))
        .col(one_of_null("killed_why", &["newer", "revoked", "ended"]))
        .col(small_integer("wrong").check(Expr::col("wrong").between(0, 5)))
        .col(timestamp_with_time_zone_null("closed_until"))
        .check(mailed.eq(Expr::col("mailbox_tag").is_not_null()))
        .check(together("killed_at", "killed_why"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut same(
            "referral_link",
            "referral",
            &[("buurt_id", "buurt_id"), ("referral_id", "id")],
        ))
        .to_owned()
}

/// A column of a part of a link.
fn part_of_link(name: &'static str) -> ForeignKeyCreateStatement {
    same(name, "referral_link", &[("buurt_id", "buurt_id"), ("link_id", "id")])
}

fn visit() -> TableCreateStatement {
    table("referral_visit")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("link_id"))
        .col(blob("key_hash"))
        .col(blob("code_tag"))
        .col(timestamp_with_time_zone("sent_at"))
        .col(small_integer("tries").check(Expr::col("tries").between(0, 5)))
        .col(timestamp_with_time_zone_null("opened_at"))
        .col(timestamp_with_time_zone_null("opened_until"))
        .check(together("opened_at", "opened_until"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut part_of_link("referral_visit"))
        .to_owned()
}

fn form() -> TableCreateStatement {
    table("referral_form")
        .col(uuid("buurt_id"))
        .col(blob("hash"))
        .col(uuid("link_id"))
        .col(blob("body"))
        .col(string("outcome"))
        .col(timestamp_with_time_zone("at"))
        .primary_key(Index::create().col("buurt_id").col("hash"))
        .foreign_key(&mut part_of_link("referral_form"))
        .to_owned()
}
