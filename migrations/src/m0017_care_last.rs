//! How somebody may be reached safely, sealed with what is known of them; and to whom nothing goes out
//! by itself, so that whoever sends knows it without opening anything.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob_null, timestamp_with_time_zone, uuid};

use crate::shape::{make, table};
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [hush()], []).await?;
        if has_column(schema, "person", "safe_contact").await? {
            return Ok(()); // it was cut off before it was noted
        }
        let safe = blob_null("safe_contact");
        schema.alter_table(Table::alter().table("person").add_column(safe).to_owned()).await
    }
}

/// One row per person to whom nothing goes out by itself.
fn hush() -> TableCreateStatement {
    table("hush")
        .col(uuid("person_id").primary_key())
        .col(timestamp_with_time_zone("since_at"))
        .to_owned()
}
