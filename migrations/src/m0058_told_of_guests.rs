//! What went wrong with a neighbour of the neighbourhood next door, or was told by one, says where they live: there too
//! they are asked for nothing while somebody looks at it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::uuid_null;

use crate::shape::index;
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if !has_column(schema, "complaint", "home_buurt_id").await? {
            let home = uuid_null("home_buurt_id");
            let change = Table::alter().table("complaint").add_column(home).to_owned();
            schema.alter_table(change).await?;
        }
        for (name, who) in [("complaint_guest_about", "about_id"), ("complaint_guest_by", "by_id")]
        {
            let guests = index(name, "complaint", &["home_buurt_id", who])
                .and_where(Expr::cust("home_buurt_id is not null"))
                .to_owned();
            schema.create_index(guests).await?;
        }
        Ok(())
    }
}
