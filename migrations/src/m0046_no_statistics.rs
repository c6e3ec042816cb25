//! SQLite plans without statistics. A count of rows that is taken while a queue is short says that it is always
//! short, and whoever claims from it then reads all of it each time. Without one, the plans are those that are tested.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let db = schema.get_connection();
        if db.get_database_backend() == DbBackend::Sqlite {
            for table in ["sqlite_stat1", "sqlite_stat4"] {
                db.execute_unprepared(&format!("drop table if exists {table}")).await?;
            }
        }
        Ok(())
    }
}
