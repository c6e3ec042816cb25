//! Who wished a code of their own, whichever device they are on: a device that is emptied, or gets another name,
//! forgets it no more.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::uuid;

use crate::shape::{make, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Who wished one on a device that remembers it.
const KNOWN: &str = "insert into code_wished (person_id) \
    select distinct person_id from own_code where wished on conflict do nothing";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [code_wished()], []).await?;
        schema.get_connection().execute_unprepared(KNOWN).await?;
        Ok(())
    }
}

fn code_wished() -> TableCreateStatement {
    table("code_wished")
        .col(uuid("person_id"))
        .primary_key(Index::create().col("person_id"))
        .foreign_key(&mut to(("code_wished", "person_id"), "person"))
        .to_owned()
}
