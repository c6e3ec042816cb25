//! The clocks of care, who is on duty, who is away, and when an organisation works. The checks make a
//! clock that runs and is stopped, or an absence that ends before it begins, unstorable.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    date, date_null, integer, integer_null, json_binary, small_integer, small_integer_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, is_in, make, one_of, table, to, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [office(), deadline(), duty(), absence(), told()], indexes()).await
    }
}

fn office() -> TableCreateStatement {
    table("office")
        .col(uuid("organisation_id").primary_key())
        .col(json_binary("value"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(uuid_null("changed_by"))
        .foreign_key(&mut to(("office", "organisation_id"), "organisation"))
        .to_owned()
}

/// `due_at` is the promise, `next_at` the moment at which the clock wants to be looked at.
fn deadline() -> TableCreateStatement {
    let running = || is_in("state", &["due"]);
    let over = || is_in("state", &["met", "breached"]);
    let answer = || Expr::col("kind").eq("service_answer");
    table("deadline")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("signal_id"))
        .col(uuid_null("referral_id"))
        .col(one_of("kind", &["first_look", "contact", "service_answer", "follow_up"]))
        .col(one_of("level", &["u1", "u2", "u3"]))
        .col(uuid_null("owner_id"))
        .col(one_of("state", &["due", "paused", "met", "breached"]))
        .col(small_integer("rung").check(Expr::col("rung").between(0, 4)))
        .col(integer("allowed_min").check(Expr::col("allowed_min").gte(0)))
        .col(integer_null("left_min").check(Expr::col("left_min").gte(0)))
        .col(timestamp_with_time_zone("started_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(timestamp_with_time_zone_null("next_at"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .check(answer().eq(Expr::col("referral_id").is_not_null()))
        .check(is_in("state", &["paused"]).eq(Expr::col("left_min").is_not_null()))
        .check(running().not().or(Expr::col("due_at").is_not_null()))
        .check(over().eq(Expr::col("ended_at").is_not_null()))
        .check(over().not().or(Expr::col("next_at").is_null()))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

/// Every week on a day, or every day from one to another.
fn duty() -> TableCreateStatement {
    let weekly = || Expr::col("weekday").is_not_null();
    table("duty")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(small_integer_null("weekday").check(Expr::col("weekday").between(1, 7)))
        .col(date_null("first_day"))
        .col(date_null("last_day"))
        .col(small_integer("from_min").check(Expr::col("from_min").between(0, 1439)))
        .col(small_integer("until_min").check(Expr::col("until_min").between(1, 1440)))
        .col(uuid("person_id"))
        .col(uuid_null("deputy_id"))
        .check(weekly().eq(Expr::col("first_day").is_null()))
        .check(together("first_day", "last_day"))
        .check(Expr::col("first_day").is_null().or(Expr::cust("first_day <= last_day")))
        .check(Expr::cust("from_min < until_min"))
        .check(Expr::col("deputy_id").is_null().or(Expr::cust("deputy_id <> person_id")))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn absence() -> TableCreateStatement {
    table("absence")
        .col(uuid("buurt_id"))
        .col(uuid("person_id"))
        .col(date("first_day"))
        .col(date("last_day"))
        .col(uuid("deputy_id"))
        .col(timestamp_with_time_zone("made_at"))
        .check(Expr::cust("first_day <= last_day"))
        .check(Expr::cust("deputy_id <> person_id"))
        .primary_key(Index::create().col("buurt_id").col("person_id").col("first_day"))
        .to_owned()
}

/// When somebody was last told of clocks, wherever they work, and how much waits to be told together.
fn told() -> TableCreateStatement {
    table("clocks_told")
        .col(uuid("person_id").primary_key())
        .col(uuid("buurt_id"))
        .col(timestamp_with_time_zone("at"))
        .col(integer("waiting").check(Expr::col("waiting").gte(0)))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let alive = || Expr::cust("state in ('due', 'paused')");
    let one = |name, columns: &[&'static str]| {
        index(name, "deadline", columns).unique().and_where(alive()).to_owned()
    };
    vec![
        index("deadline_next", "deadline", &["next_at", "id"])
            .and_where(Expr::cust("next_at is not null"))
            .to_owned(),
        index("deadline_due", "deadline", &["buurt_id", "due_at"])
            .and_where(Expr::cust("state = 'due'"))
            .to_owned(),
        index("deadline_signal", "deadline", &["buurt_id", "signal_id", "started_at"]),
        one("deadline_one_of_signal", &["buurt_id", "signal_id", "kind"])
            .and_where(Expr::cust("referral_id is null"))
            .to_owned(),
        one("deadline_one_of_referral", &["buurt_id", "referral_id", "kind"])
            .and_where(Expr::cust("referral_id is not null"))
            .to_owned(),
        index("absence_days", "absence", &["buurt_id", "last_day"]),
    ]
}
