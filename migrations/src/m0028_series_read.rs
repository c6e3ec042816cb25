//! Whether a series may go out: nobody had to read its first request, or somebody did. One whose first
//! request is being read as this comes is not, and whoever published it then publishes the series.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::boolean;

use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        if !has_column(schema, "help_series", "published").await? {
            let published = boolean("published").default(true).take();
            schema
                .alter_table(Table::alter().table("help_series").add_column(published).to_owned())
                .await?;
        }
        let reading = Query::select()
            .column("id")
            .from("help_request")
            .and_where(Expr::col("state").eq("review"))
            .to_owned();
        let unread = Query::update()
            .table("help_series")
            .value("published", false)
            .and_where(Expr::col("first_id").in_subquery(reading))
            .to_owned();
        schema.get_connection().execute(&unread).await.map(drop)
    }
}
