//! What became of letters by mail, and the mailboxes of the demo.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, small_integer, string, string_null, timestamp_with_time_zone, uuid,
};

use crate::shape::{index, one_of, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(mailing()).await?;
        schema.create_table(demo_mail()).await?;
        for one in [
            index(
                "mailing_subject",
                "mailing",
                &["buurt_id", "subject_room", "subject_id", "since"],
            ),
            index("mailing_letter", "mailing", &["buurt_id", "letter_id"]),
            index("mailing_old", "mailing", &["since"]),
            index("mailing_dedupe", "mailing", &["dedupe_key"])
                .and_where(Expr::col("dedupe_key").is_not_null())
                .to_owned(),
            index("demo_mail_of", "demo_mail", &["address", "id"]),
        ] {
            schema.create_index(one).await?;
        }
        Ok(())
    }
}

/// One letter to one mailbox; the address itself stands sealed in its promise, and nowhere else.
fn mailing() -> TableCreateStatement {
    const STATES: [&str; 4] = ["waiting", "delivered", "bounced", "given_up"];
    table("mailing")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("letter_id"))
        .col(small_integer("nth").check(Expr::col("nth").gte(0)))
        .col(string("subject_room"))
        .col(uuid("subject_id"))
        .col(string("kind"))
        .col(one_of("state", &STATES))
        .col(integer("failures").default(0).check(Expr::col("failures").gte(0)))
        .col(timestamp_with_time_zone("since"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(string_null("dedupe_key"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

/// What the invented services of the demo were written; a real installation writes nothing here.
fn demo_mail() -> TableCreateStatement {
    table("demo_mail")
        .col(uuid("id").primary_key())
        .col(string("address"))
        .col(string("subject"))
        .col(string("body"))
        .col(string("language"))
        .col(timestamp_with_time_zone("at"))
        .to_owned()
}
