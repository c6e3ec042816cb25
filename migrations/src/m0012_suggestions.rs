//! What rules suggest, and which rules are on in a neighbourhood. The checks make a suggestion that is
//! dismissed without a reason, the same one raised twice, or the first rule on without an assessment
//! unstorable. A rule counts how often it was right, never about whom.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean_null, integer, small_integer, string, string_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, is_in, one_of, one_of_null, only_in, table, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const RULES: [&str; 10] = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"];
const REASONS: [&str; 5] = ["known", "solved", "not_needed", "not_right", "duplicate"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(suggestion()).await?;
        schema.create_table(rule()).await?;
        for index in indexes() {
            schema.create_index(index).await?;
        }
        Ok(())
    }
}

fn suggestion() -> TableCreateStatement {
    let over = || is_in("state", &["declined", "taken", "dismissed", "lapsed"]);
    let by_a_worker = || is_in("state", &["taken", "dismissed"]);
    let of_the_author = || is_in("state", &["asked", "declined"]);
    table("suggestion")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(one_of("rule", &RULES))
        .col(small_integer("version").check(Expr::col("version").gte(1)))
        .col(string("subject_room"))
        .col(uuid("subject_id"))
        .col(uuid_null("person_id"))
        .col(one_of("state", &["asked", "declined", "open", "taken", "dismissed", "lapsed"]))
        .col(timestamp_with_time_zone("raised_at"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(uuid_null("closed_by"))
        .col(one_of_null("reason", &REASONS))
        .col(uuid_null("signal_id"))
        .check(over().eq(Expr::col("closed_at").is_not_null()))
        .check(by_a_worker().eq(Expr::col("closed_by").is_not_null()))
        .check(only_in("dismissed", "reason"))
        .check(of_the_author().not().or(Expr::col("person_id").is_not_null()))
        .check(is_in("state", &["taken"]).or(Expr::col("signal_id").is_null()))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn rule() -> TableCreateStatement {
    let count = |name: &'static str| integer(name).check(Expr::col(name).gte(0)).take();
    table("suggestion_rule")
        .col(uuid("buurt_id"))
        .col(one_of("rule", &RULES))
        .col(boolean_null("is_on"))
        .col(string_null("dpia"))
        .col(timestamp_with_time_zone_null("changed_at"))
        .col(uuid_null("changed_by"))
        .col(count("hits"))
        .col(count("taken"))
        .col(count("dismissed"))
        .check(together("changed_at", "changed_by"))
        .check(together("is_on", "changed_at"))
        // Who asks often is looked at only where the assessment names it.
        .check(Expr::cust("rule <> 'r1' or is_on is null or is_on = false or dpia is not null"))
        .primary_key(Index::create().col("buurt_id").col("rule"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("suggestion_once", "suggestion", &["buurt_id", "rule", "subject_room", "subject_id"])
            .unique()
            .to_owned(),
        index("suggestion_list", "suggestion", &["buurt_id", "raised_at", "id"])
            .and_where(Expr::cust("state = 'open'"))
            .to_owned(),
        index("suggestion_of_author", "suggestion", &["buurt_id", "person_id", "raised_at"])
            .and_where(Expr::cust("state = 'asked'"))
            .to_owned(),
        // Whom else a signal is about, from the person on.
        index("signal_person_of", "signal_person", &["buurt_id", "person_id"]),
        index("suggestion_over", "suggestion", &["closed_at"])
            .and_where(Expr::cust("closed_at is not null"))
            .to_owned(),
    ]
}
