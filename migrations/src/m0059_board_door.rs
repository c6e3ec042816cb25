//! The board shows the young what they may do, which depends on who may come to the door: that stands in the index by
//! which an open request is chosen.

use sea_orm_migration::prelude::*;

use crate::shape::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The order of the page, then what it is chosen by.
const CHOSEN_BY: [&str; 13] = [
    "buurt_id",
    "ends_at",
    "id",
    "requester_id",
    "min_trust",
    "wish",
    "zone",
    "category",
    "languages",
    "starts_at",
    "part",
    "door",
    "state",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        const NAME: &str = "help_request_open";
        let old = Index::drop().if_exists().name(NAME).table("help_request").to_owned();
        schema.drop_index(old).await?;
        let open = index(NAME, "help_request", &CHOSEN_BY)
            .and_where(Expr::cust("state = 'open'"))
            .to_owned();
        schema.create_index(open).await
    }
}
