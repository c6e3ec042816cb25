//! Whoever moved here, and about whom a coordinator is still to ask where they lived before, learns at no desk that
//! this is to be asked: they may coordinate here by now.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const THEMSELVES: &str = "insert into kept_from (buurt_id, subject_room, subject_id, person_id) \
    select distinct t.buurt_id, t.subject_room, t.subject_id, t.person_id from task t \
    where t.kind = 'ask_before' and t.person_id is not null on conflict do nothing";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.get_connection().execute_unprepared(THEMSELVES).await.map(|_| ())
    }
}
