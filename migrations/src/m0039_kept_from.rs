//! Who learns nothing of a subject at any desk: of what somebody said went wrong, they who told it and everybody who
//! may be meant, in place of the one whom a task was kept from. Of a request that is forgotten already nobody knows
//! who they were: nothing is written, and whoever looks finds that.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, uuid};

use crate::shape::{index, make, table};
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// What names one, or whose request is still known, or that is of none.
const KNOWN: &str = "(c.about_id is not null or c.request_id is null or exists (select 1 from help_request r \
    where r.buurt_id = c.buurt_id and r.id = c.request_id))";

/// It names nobody.
const OPEN: &str = "c.about_id is null";

/// What had become of an offer of somebody who said yes, at the time of this migration.
const SAID_YES: &str =
    "('assigned', 'done', 'released', 'backed_out_early', 'backed_out_late', 'no_show', 'removed')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [kept_from()], [index("kept_from_person", "kept_from", &["person_id"])])
            .await?;
        let of = |table: &str| format!("join {table} x on x.buurt_id = c.buurt_id");
        let (offers, talks, asked) = (of("help_offer"), of("talk"), of("help_request"));
        let offers = format!("{offers} and x.request_id = c.request_id and x.state in {SAID_YES}");
        let talks = format!("{talks} and x.request_id = c.request_id");
        let asked = format!("{asked} and x.id = c.request_id");
        for sql in [
            keep("c.by_id", "", KNOWN),
            keep("c.about_id", "", "c.about_id is not null"),
            keep("x.helper_id", &offers, OPEN),
            keep("x.joined_by", &talks, &format!("{OPEN} and x.joined_by is not null")),
            keep("x.by_id", &asked, &format!("{OPEN} and x.by_id is not null")),
        ] {
            schema.get_connection().execute_unprepared(&sql).await?;
        }
        if !has_column(schema, "task", "kept_from").await? {
            return Ok(()); // it was cut off before it was noted
        }
        schema.alter_table(Table::alter().table("task").drop_column("kept_from").to_owned()).await
    }
}

fn kept_from() -> TableCreateStatement {
    table("kept_from")
        .col(uuid("buurt_id"))
        .col(string("subject_room"))
        .col(uuid("subject_id"))
        .col(uuid("person_id"))
        .primary_key(
            Index::create().col("buurt_id").col("subject_room").col("subject_id").col("person_id"),
        )
        .to_owned()
}

/// Keeps what was told from these people of it.
fn keep(who: &str, join: &str, filter: &str) -> String {
    format!(
        "insert into kept_from (buurt_id, subject_room, subject_id, person_id) \
         select distinct c.buurt_id, 'complaint', c.id, {who} from complaint c {join} \
         where {filter} on conflict do nothing"
    )
}
