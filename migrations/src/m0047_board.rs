//! A page of the board looks into two indexes for what it does not show: one holds every column by which
//! an open request is chosen, in the order of the page; the other holds what one person was asked, one
//! beside the other. The first takes the place of two which led to a row of the table for each request
//! that was only looked at.

use sea_orm_migration::prelude::*;

use crate::shape::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The order of the page, then what it is chosen by.
const CHOSEN_BY: [&str; 12] = [
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
    "state",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let open = index("help_request_open", "help_request", &CHOSEN_BY)
            .and_where(Expr::cust("state = 'open'"))
            .to_owned();
        let asked =
            index("help_offer_asked", "help_offer", &["buurt_id", "helper_id", "request_id"])
                .unique()
                .to_owned();
        for index in [open, asked] {
            schema.create_index(index).await?;
        }
        for old in ["help_request_board", "help_request_board_kind"] {
            let old = Index::drop().if_exists().name(old).table("help_request").to_owned();
            schema.drop_index(old).await?;
        }
        Ok(())
    }
}
