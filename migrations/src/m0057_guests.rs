//! A neighbour of the neighbourhood next door is asked by an offer that says where they live: the one thing by which
//! they reach the request. Nothing is said where that is the same neighbourhood.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::uuid_null;

use crate::shape::index;
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if !has_column(schema, "help_offer", "home_buurt_id").await? {
            let home = uuid_null("home_buurt_id");
            let change = Table::alter().table("help_offer").add_column(home).to_owned();
            schema.alter_table(change).await?;
        }
        let of_home = ["home_buurt_id", "helper_id", "since_at"];
        let guests = index("help_offer_guest", "help_offer", &of_home)
            .and_where(Expr::cust("home_buurt_id is not null"))
            .to_owned();
        schema.create_index(guests).await
    }
}
