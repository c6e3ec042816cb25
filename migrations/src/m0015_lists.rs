//! The lists of a desk come out of an index in their order: of one worker, of nobody, and those that are
//! over. They take the place of two of `m0008_care` that found the rows and left them to be sorted, or
//! walked past those of every colleague.
//!
//! Nobody's have an index of their own: PostgreSQL does not see that rows without an owner lie in order
//! in the one with owners.

use sea_orm_migration::prelude::*;

use crate::shape::{index, is_in};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        const OPEN: &[&str] = &["new", "triage", "contact", "consent", "referred", "follow_up"];
        let open = |mut it: IndexCreateStatement| it.and_where(is_in("state", OPEN)).to_owned();
        let somebody = || Expr::col("owner_id").is_not_null();
        let nobody = || Expr::col("owner_id").is_null();
        let whose = ["buurt_id", "owner_id", "urgency", "raised_at", "id"];
        let whose = open(index("signal_whose", "signal", &whose)).and_where(somebody()).to_owned();
        let queue = index("signal_queue", "signal", &["buurt_id", "urgency", "raised_at", "id"]);
        let queue = open(queue).and_where(nobody()).to_owned();
        let over = index("signal_over", "signal", &["buurt_id", "state", "since_at", "id"]);
        for index in [whose, queue, over] {
            schema.create_index(index).await?;
        }
        for old in ["signal_owner", "signal_ended"] {
            schema
                .drop_index(Index::drop().if_exists().name(old).table("signal").to_owned())
                .await?;
        }
        Ok(())
    }
}
