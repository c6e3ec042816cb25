//! That the organisation saw the extract of somebody who helps: when, until when it counts, by whom. Of the
//! document itself nothing is kept. Trust 3 is no number of a person any more: it is this row and its date.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, timestamp_with_time_zone, uuid};

use crate::shape::{make, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let screening = table("screening")
            .col(uuid("buurt_id"))
            .col(uuid("person_id"))
            .col(string("seen_on"))
            .col(timestamp_with_time_zone("until_at"))
            .col(uuid("noted_by"))
            .col(timestamp_with_time_zone("noted_at"))
            .check(Expr::col("noted_by").not_equals("person_id"))
            .primary_key(Index::create().col("buurt_id").col("person_id"))
            .foreign_key(&mut to(("screening", "person_id"), "person"))
            .to_owned();
        make(schema, [screening], []).await?;
        let stored = "update membership set trust = 2 where trust > 2";
        schema.get_connection().execute_unprepared(stored).await.map(|_| ())
    }
}
