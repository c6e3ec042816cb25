//! Extras at asking and helping: the board is found by kind too.

use sea_orm_migration::prelude::*;

use crate::shape::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let kind = ["buurt_id", "category", "ends_at", "id"];
        let board = index("help_request_board_kind", "help_request", &kind)
            .and_where(Expr::cust("state = 'open'"))
            .to_owned();
        schema.create_index(board).await
    }
}
