//! Who would rather not meet whom, in one table in place of two: a row of each who wishes it. Two are
//! apart while there is one, so that no second list can say otherwise.
//!
//! Who was refused before wishes had names is named by the refusal. Of whoever is left nobody knows who
//! wished it: such a row has no name, and so nobody takes it back.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{timestamp_with_time_zone, uuid, uuid_null};

use crate::shape::{index, make, table};
use crate::there::has_table;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// What each of the two wished by name.
const NAMED: &str = "insert into apart (buurt_id, by_id, other_id, id, since_at) \
    select buurt_id, by_id, other_id, id, since_at from avoided where true on conflict do nothing";

/// A block that is older than every wish of the two.
const UNEXPLAINED: &str = "not exists (select 1 from apart a \
    where a.buurt_id = b.buurt_id and a.since_at <= b.since_at \
    and (a.by_id = b.one_id and a.other_id = b.other_id \
    or a.by_id = b.other_id and a.other_id = b.one_id)) on conflict do nothing";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [apart()], indexes()).await?;
        let db = schema.get_connection();
        if has_table(schema, "avoided").await? {
            db.execute_unprepared(NAMED).await?;
        }
        if has_table(schema, "block").await? {
            for sql in [refused(), nameless("one_id", "other_id"), nameless("other_id", "one_id")] {
                db.execute_unprepared(&sql).await?;
            }
        }
        for gone in ["block", "avoided"] {
            schema.drop_table(Table::drop().table(gone).if_exists().to_owned()).await?;
        }
        Ok(())
    }
}

fn apart() -> TableCreateStatement {
    table("apart")
        .col(uuid("buurt_id"))
        .col(uuid("by_id"))
        .col(uuid("other_id"))
        .col(uuid_null("id"))
        .col(timestamp_with_time_zone("since_at"))
        .check(Expr::col("by_id").ne(Expr::col("other_id")))
        .primary_key(Index::create().col("buurt_id").col("by_id").col("other_id"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("apart_id", "apart", &["buurt_id", "id"]).unique().to_owned(),
        index("apart_other", "apart", &["buurt_id", "other_id"]),
    ]
}

/// Who refused a helper wished it.
fn refused() -> String {
    format!(
        "insert into apart (buurt_id, by_id, other_id, id, since_at) \
         select b.buurt_id, o.requester_id, o.helper_id, o.mark, b.since_at \
         from block b join help_offer o on o.buurt_id = b.buurt_id and o.state = 'removed' \
         and (o.requester_id = b.one_id and o.helper_id = b.other_id \
         or o.requester_id = b.other_id and o.helper_id = b.one_id) \
         where {UNEXPLAINED}"
    )
}

/// Nobody knows who wished it.
fn nameless(by: &str, other: &str) -> String {
    format!(
        "insert into apart (buurt_id, by_id, other_id, id, since_at) \
         select b.buurt_id, b.{by}, b.{other}, null, b.since_at from block b \
         where {UNEXPLAINED}"
    )
}
