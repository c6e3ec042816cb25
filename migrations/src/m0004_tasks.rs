//! What a human must do. The checks and indexes make a task that is half closed, or raised twice,
//! unstorable.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob_null, json_binary, small_integer, string, string_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, one_of, only_in, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(task()).await?;
        schema.create_index(one_open("task_one_open", false)).await?;
        schema.create_index(one_open("task_one_open_of_person", true)).await?;
        schema.create_index(list()).await
    }
}

fn task() -> TableCreateStatement {
    let open = || Expr::col("state").eq("open");
    let dismissed = || Expr::col("state").eq("dismissed");
    table("task")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(string("kind"))
        .col(string("subject_room"))
        .col(uuid("subject_id"))
        .col(uuid_null("person_id"))
        .col(json_binary("reason"))
        .col(small_integer("urgency").check(Expr::col("urgency").between(0, 2)))
        .col(timestamp_with_time_zone("due_at"))
        .col(uuid_null("owner_id"))
        .col(timestamp_with_time_zone("raised_at"))
        .col(one_of("state", &["open", "done", "dismissed"]))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(uuid_null("closed_by"))
        .col(string_null("dismissed_for"))
        .col(blob_null("note"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .check(open().eq(Expr::col("closed_at").is_null()))
        .check(only_in("dismissed", "dismissed_for"))
        .check(dismissed().not().or(Expr::col("closed_by").is_not_null()))
        .check(open().not().or(Expr::col("closed_by").is_null()))
        .check(open().not().or(Expr::col("note").is_null()))
        .to_owned()
}

/// The second guard behind `raise`: one open task per kind, subject and person.
fn one_open(name: &'static str, of_person: bool) -> IndexCreateStatement {
    let mut index = index(name, "task", &["buurt_id", "kind", "subject_room", "subject_id"]);
    index.unique().and_where(Expr::col("state").eq("open"));
    if of_person {
        index.col("person_id").and_where(Expr::col("person_id").is_not_null());
    } else {
        index.and_where(Expr::col("person_id").is_null());
    }
    index
}

/// In the order in which a desk reads them.
fn list() -> IndexCreateStatement {
    index("task_list", "task", &["buurt_id", "urgency", "due_at", "id"])
        .and_where(Expr::col("state").eq("open"))
        .to_owned()
}
