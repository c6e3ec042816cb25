//! From worry to service: signals with who they are about and who told them, grounds to share,
//! referrals. The checks and partial indexes make the impossible unstorable: a referral that left
//! without a basis, two open ones to the same service, an end without a reason. Words are sealed under
//! the key of the case; deleting the key is forgetting the case.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    blob, blob_null, boolean, json_binary, small_integer, string, string_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, is_in, make, one_of, one_of_null, only_in, same, table, to, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(
            schema,
            [signal(), signal_person(), reporter(), event(), basis(), referral(), message()],
            indexes(),
        )
        .await
    }
}

const SOURCES: &[&str] =
    &["together", "worry", "self", "antenna", "rule", "help", "service", "worker"];
const OPEN: &[&str] = &["new", "triage", "contact", "consent", "referred", "follow_up"];
const OPEN_REFERRAL: &[&str] = &["draft", "requested", "accepted", "in_progress", "on_hold"];

/// A column of a part of a case.
fn part_of_signal(name: &'static str) -> ForeignKeyCreateStatement {
    same(name, "signal", &[("buurt_id", "buurt_id"), ("signal_id", "id")])
}

fn signal() -> TableCreateStatement {
    const STATES: &[&str] =
        &["new", "triage", "contact", "consent", "referred", "follow_up", "closed", "merged"];
    const CLOSURES: &[&str] = &[
        "service_helped",
        "neighbours_helped",
        "person_declined",
        "no_contact",
        "not_a_concern",
        "out_of_scope",
        "already_known",
        "moved_or_deceased",
        "emergency_handed_over",
    ];
    let over = || is_in("state", &["closed", "merged"]);
    table("signal")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(string("type"))
        .col(small_integer("urgency").check(Expr::col("urgency").between(0, 3)))
        .col(one_of("state", STATES))
        .col(timestamp_with_time_zone("since_at"))
        .col(uuid_null("owner_id"))
        .col(one_of("source", SOURCES))
        .col(one_of_null("worried", &["little", "very"]))
        .col(uuid_null("subject_id"))
        .col(uuid_null("request_id"))
        .col(uuid_null("data_key_id"))
        .col(blob_null("words"))
        .col(blob_null("summary"))
        .col(timestamp_with_time_zone_null("snoozed_until"))
        .col(timestamp_with_time_zone_null("follow_up_at"))
        .col(timestamp_with_time_zone_null("no_contact_until"))
        .col(timestamp_with_time_zone_null("informed_at"))
        .col(timestamp_with_time_zone_null("inform_by"))
        .col(uuid_null("merged_into"))
        .col(one_of_null("closure", CLOSURES))
        .col(one_of_null("outcome", &["better", "partly", "not", "unknown"]))
        .col(timestamp_with_time_zone_null("emergency_at"))
        .col(timestamp_with_time_zone("raised_at"))
        .col(timestamp_with_time_zone_null("forgotten_at"))
        .check(only_in("closed", "closure"))
        .check(only_in("merged", "merged_into"))
        .check(together("closure", "outcome"))
        .check(over().not().or(Expr::col("snoozed_until").is_null()))
        .check(over().not().or(Expr::col("follow_up_at").is_null()))
        .check(Expr::col("state").ne("new").or(Expr::col("owner_id").is_null()))
        .check(Expr::col("words").is_null().or(Expr::col("data_key_id").is_not_null()))
        .check(Expr::col("forgotten_at").is_null().or(Expr::col("data_key_id").is_null()))
        .check(Expr::col("merged_into").is_null().or(Expr::col("merged_into").ne(Expr::col("id"))))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut to(("signal", "buurt_id"), "buurt"))
        .to_owned()
}

/// Further people whom it is about, besides the first.
fn signal_person() -> TableCreateStatement {
    table("signal_person")
        .col(uuid("buurt_id"))
        .col(uuid("signal_id"))
        .col(uuid("person_id"))
        .primary_key(Index::create().col("buurt_id").col("signal_id").col("person_id"))
        .foreign_key(&mut part_of_signal("signal_person"))
        .to_owned()
}

/// Who told it. After the term nobody knows who it was.
fn reporter() -> TableCreateStatement {
    let who = || Expr::col("person_id").is_null().and(Expr::col("partner_id").is_null());
    table("signal_reporter")
        .col(uuid("buurt_id"))
        .col(uuid("signal_id"))
        .col(uuid("id"))
        .col(uuid_null("person_id"))
        .col(uuid_null("partner_id"))
        .col(one_of("source", SOURCES))
        .col(one_of_null("worried", &["little", "very"]))
        .col(boolean("call_us"))
        .col(timestamp_with_time_zone("at"))
        .col(timestamp_with_time_zone_null("cut_at"))
        .check(Expr::col("person_id").is_null().or(Expr::col("partner_id").is_null()))
        .check(Expr::col("cut_at").is_null().or(who()))
        .primary_key(Index::create().col("buurt_id").col("signal_id").col("id"))
        .foreign_key(&mut part_of_signal("signal_reporter"))
        .to_owned()
}

/// What happened, one row each, never changed.
fn event() -> TableCreateStatement {
    table("signal_event")
        .col(uuid("buurt_id"))
        .col(uuid("signal_id"))
        .col(uuid("id"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("by_id"))
        .col(string("kind"))
        .col(json_binary("data"))
        .col(blob_null("words"))
        .primary_key(Index::create().col("buurt_id").col("signal_id").col("id"))
        .foreign_key(&mut part_of_signal("signal_event"))
        .to_owned()
}

fn basis() -> TableCreateStatement {
    const DUTIES: &[&str] = &["child_protection", "duty_to_help", "shared_secrecy", "legal_task"];
    let asked = || is_in("kind", &["consent", "representative"]);
    table("basis")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("signal_id"))
        .col(uuid("service_id"))
        .col(one_of("kind", &["consent", "representative", "vital_interest", "legal_duty"]))
        .col(one_of("answer", &["yes", "no"]))
        .col(json_binary("categories"))
        .col(one_of("tell_back", &["nothing", "taken_up", "what_happened"]))
        .col(timestamp_with_time_zone_null("until"))
        .col(one_of_null("how", &["spoken", "written", "together", "in_person"]))
        .col(one_of_null("duty", DUTIES))
        .col(blob_null("words"))
        .col(small_integer("text_version"))
        .col(timestamp_with_time_zone_null("review_due"))
        .col(timestamp_with_time_zone_null("reviewed_at"))
        .col(uuid_null("reviewed_by"))
        .col(uuid("by_id"))
        .col(timestamp_with_time_zone("given_at"))
        .col(timestamp_with_time_zone_null("withdrawn_at"))
        // A yes has a form and, unless it was a no, an end; a duty or a need has a reason and a review.
        .check(asked().eq(Expr::col("how").is_not_null()))
        .check(asked().eq(Expr::col("review_due").is_null()))
        .check(asked().not().or(Expr::col("answer").eq("no")).or(Expr::col("until").is_not_null()))
        .check(Expr::col("kind").eq("legal_duty").eq(Expr::col("duty").is_not_null()))
        .check(Expr::col("answer").eq("yes").or(asked()))
        .check(together("reviewed_at", "reviewed_by"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut part_of_signal("basis"))
        .to_owned()
}

const REFERRAL_STATES: &[&str] = &[
    "draft",
    "requested",
    "accepted",
    "rejected",
    "in_progress",
    "on_hold",
    "completed",
    "cancelled",
    "failed",
    "entered_in_error",
];

const REFERRAL_REASONS: &[&str] = &[
    "no_capacity",
    "waitlist",
    "outside_area",
    "not_eligible",
    "wrong_service",
    "already_known",
    "cannot_reach",
    "withdrawn",
    "moved_or_deceased",
    "stopped_by_worker",
    "not_delivered",
    "other",
];

fn referral() -> TableCreateStatement {
    let stays = is_in("state", &["draft", "cancelled", "entered_in_error"]);
    let asks = is_in("state", &["rejected", "cancelled", "on_hold", "failed"]);
    let waits = || Expr::col("reason").eq("waitlist");
    table("referral")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("signal_id"))
        .col(uuid("service_id"))
        .col(one_of("state", REFERRAL_STATES))
        .col(timestamp_with_time_zone("since_at"))
        .col(uuid_null("basis_id"))
        .col(one_of("channel", &["phone", "mail", "card"]))
        .col(boolean("warm"))
        .col(uuid_null("companion_id"))
        .col(string("reference"))
        .col(json_binary("categories"))
        .col(blob_null("released"))
        .col(one_of_null("reason", REFERRAL_REASONS))
        .col(blob_null("reason_words"))
        .col(string_null("waitlist_until"))
        .col(json_binary("stamps"))
        .col(timestamp_with_time_zone("made_at"))
        .col(uuid("by_id"))
        .check(stays.or(Expr::col("basis_id").is_not_null()))
        .check(asks.not().or(Expr::col("reason").is_not_null()))
        .check(waits().not().or(Expr::col("waitlist_until").is_not_null()))
        .check(Expr::col("waitlist_until").is_null().or(waits()))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .foreign_key(&mut part_of_signal("referral"))
        .foreign_key(&mut same(
            "referral",
            "basis",
            &[("buurt_id", "buurt_id"), ("basis_id", "id")],
        ))
        .foreign_key(&mut to(("referral", "service_id"), "service"))
        .to_owned()
}

/// What was said about a referral, by the service and by the worker.
fn message() -> TableCreateStatement {
    table("referral_message")
        .col(uuid("buurt_id"))
        .col(uuid("referral_id"))
        .col(uuid("id"))
        .col(timestamp_with_time_zone("at"))
        .col(one_of("side", &["service", "worker"]))
        .col(one_of("kind", &["question", "answer", "feedback", "note"]))
        .col(blob_null("who"))
        .col(blob("words"))
        .primary_key(Index::create().col("buurt_id").col("referral_id").col("id"))
        .foreign_key(&mut same(
            "referral_message",
            "referral",
            &[("buurt_id", "buurt_id"), ("referral_id", "id")],
        ))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let open = |mut it: IndexCreateStatement| it.and_where(is_in("state", OPEN)).to_owned();
    let one_open = index("referral_one_open", "referral", &["buurt_id", "signal_id", "service_id"])
        .unique()
        .and_where(is_in("state", OPEN_REFERRAL))
        .to_owned();
    vec![
        open(index("signal_desk", "signal", &["buurt_id", "urgency", "raised_at", "id"])),
        open(index("signal_owner", "signal", &["buurt_id", "owner_id"])),
        index("signal_subject", "signal", &["buurt_id", "subject_id"]),
        index("signal_into", "signal", &["buurt_id", "merged_into"]),
        index("signal_request", "signal", &["buurt_id", "request_id"]),
        index("signal_ended", "signal", &["buurt_id", "state", "since_at"]),
        index("signal_reporter_person", "signal_reporter", &["buurt_id", "person_id"]),
        index("basis_signal", "basis", &["buurt_id", "signal_id"]),
        index("basis_review", "basis", &["buurt_id", "review_due"])
            .and_where(Expr::col("reviewed_at").is_null())
            .and_where(Expr::col("review_due").is_not_null())
            .to_owned(),
        index("referral_signal", "referral", &["buurt_id", "signal_id"]),
        index("referral_service", "referral", &["service_id", "state"]),
        index("referral_reference", "referral", &["buurt_id", "reference"]).unique().to_owned(),
        one_open,
    ]
}
