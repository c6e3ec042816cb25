//! Who would gladly do it again with whom: a row of each who said so, by their own word.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, uuid};

use crate::shape::{index, make, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let again = table("help_again")
            .col(uuid("buurt_id"))
            .col(uuid("by_id"))
            .col(uuid("other_id"))
            .col(uuid("id"))
            .col(timestamp_with_time_zone("said_at"))
            .check(Expr::col("by_id").ne(Expr::col("other_id")))
            .primary_key(Index::create().col("buurt_id").col("by_id").col("other_id"))
            .to_owned();
        let indexes = [
            index("help_again_id", "help_again", &["buurt_id", "id"]).unique().to_owned(),
            index("help_again_other", "help_again", &["buurt_id", "other_id"]),
            index("help_again_said", "help_again", &["buurt_id", "said_at"]),
        ];
        make(schema, [again], indexes).await
    }
}
