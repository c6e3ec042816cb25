//! Het kleine helpen: requests, offers, waves, what a neighbourhood learned, who would rather not
//! meet. The checks and partial indexes make the impossible unstorable: two helpers in one place, a
//! neighbour who helps herself, a state without its data. Own words are sealed under a key of their
//! own; what a board shows stands in the clear.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer_null, blob_null, boolean, double, json_binary, small_integer, small_integer_null,
    string, string_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, make, one_of, one_of_null, only_in, same, table, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(schema, [request(), offer(), wave(), acceptance(), block()], indexes()).await
    }
}

fn request() -> TableCreateStatement {
    let mut request = table("help_request");
    request
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("requester_id"))
        .col(uuid_null("by_id"))
        .col(one_of_null("consent", &["spoken", "written", "representative"]))
        .col(string("category"))
        .col(big_integer_null("zone"))
        .col(string_null("day"))
        .col(string_null("part"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(boolean("flexible"))
        .col(small_integer("places").check(Expr::col("places").between(1, 3)))
        .col(small_integer("min_trust").check(Expr::col("min_trust").between(1, 3)))
        .col(one_of("door", &["known", "name_first", "meeting_place"]))
        .col(one_of_null("wish", &["woman", "man"]))
        .col(json_binary("languages"))
        .col(json_binary("extras"))
        .col(boolean("same_helper"))
        .col(one_of("words", &["none", "waiting", "shown"]))
        .col(uuid_null("data_key_id"))
        .col(blob_null("text"))
        .col(blob_null("masked"))
        .col(boolean("held"))
        .col(small_integer("reach").check(Expr::col("reach").between(0, 4)))
        .col(one_of("state", &["review", "open", "matched", "confirming", "done", "closed"]))
        .col(timestamp_with_time_zone("since_at"))
        .col(string_null("why"))
        .col(one_of_null("word", &["worked", "not_worked", "nobody_opened"]))
        .col(uuid_null("word_by"))
        .col(boolean("nudged"))
        .col(one_of_null("confirmed", &["asker", "helper", "nobody"]))
        .col(string_null("card"))
        .col(string_null("reason"))
        .col(timestamp_with_time_zone("asked_at"))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .index(
            Index::create()
                .unique()
                .name("help_request_asker")
                .col("buurt_id")
                .col("id")
                .col("requester_id"),
        );
    for one in request_checks() {
        request.check(one);
    }
    request
}

/// What of a request belongs together.
fn request_checks() -> Vec<Expr> {
    let asked_how = Expr::col("word").is_null().or(Expr::col("state").eq("confirming"));
    let own_words = Expr::col("words").eq("none").eq(Expr::col("text").is_null());
    let consent = Expr::col("consent").is_null().or(Expr::col("by_id").is_not_null());
    let thanked = Expr::col("card").is_null().or(Expr::col("state").eq("done"));
    vec![
        Expr::col("starts_at").lt(Expr::col("ends_at")),
        only_in("review", "why"),
        only_in("done", "confirmed"),
        only_in("closed", "reason"),
        together("word", "word_by"),
        asked_how,
        own_words,
        together("text", "data_key_id"),
        together("text", "masked"),
        together("day", "part"),
        consent,
        thanked,
    ]
}

fn offer() -> TableCreateStatement {
    const STATES: &[&str] = &[
        "queued",
        "sent",
        "seen",
        "assigned",
        "reserve",
        "declined",
        "lapsed",
        "superseded",
        "done",
        "released",
        "backed_out_early",
        "backed_out_late",
        "no_show",
        "removed",
    ];
    let placed = Expr::col("state").is_in(["assigned", "done"]);
    let assigned = || Expr::col("state").eq("assigned");
    let reserve = || Expr::col("state").eq("reserve");
    let waiting = || Expr::col("contact_until");
    table("help_offer")
        .col(uuid("buurt_id"))
        .col(uuid("request_id"))
        .col(uuid("helper_id"))
        .col(uuid("requester_id"))
        .col(uuid("mark"))
        .col(small_integer("wave").check(Expr::col("wave").gte(0)))
        .col(one_of("state", STATES))
        .col(timestamp_with_time_zone("since_at"))
        .col(one_of_null("declined_for", &["not_now", "not_this_kind", "too_heavy", "too_far"]))
        .col(small_integer_null("place").check(Expr::col("place").between(1, 3)))
        .col(timestamp_with_time_zone_null("contact_until"))
        .col(timestamp_with_time_zone_null("shown_at"))
        .col(timestamp_with_time_zone_null("again_by"))
        .col(timestamp_with_time_zone_null("asked_until"))
        .col(string_null("walk"))
        .col(json_binary("why"))
        .col(timestamp_with_time_zone("asked_at"))
        .check(Expr::col("helper_id").ne(Expr::col("requester_id")))
        .check(placed.eq(Expr::col("place").is_not_null()))
        .check(only_in("declined", "declined_for"))
        .check(waiting().is_null().or(assigned()))
        .check(assigned().not().or(waiting().is_null().ne(Expr::col("shown_at").is_null())))
        .check(Expr::col("again_by").is_null().or(assigned()))
        .check(Expr::col("asked_until").is_null().or(reserve()))
        .primary_key(Index::create().col("buurt_id").col("request_id").col("helper_id"))
        .foreign_key(&mut same(
            "help_offer",
            "help_request",
            &[("buurt_id", "buurt_id"), ("request_id", "id"), ("requester_id", "requester_id")],
        ))
        .to_owned()
}

fn wave() -> TableCreateStatement {
    table("help_wave")
        .col(uuid("buurt_id"))
        .col(uuid("request_id"))
        .col(small_integer("number").check(Expr::col("number").gte(1)))
        .col(small_integer("level").check(Expr::col("level").between(1, 4)))
        .col(small_integer("people").check(Expr::col("people").between(1, 12)))
        .col(timestamp_with_time_zone("sent_at"))
        .col(timestamp_with_time_zone("until_at"))
        .check(Expr::col("sent_at").lte(Expr::col("until_at")))
        .primary_key(Index::create().col("buurt_id").col("request_id").col("number"))
        .foreign_key(&mut same(
            "help_wave",
            "help_request",
            &[("buurt_id", "buurt_id"), ("request_id", "id")],
        ))
        .to_owned()
}

fn acceptance() -> TableCreateStatement {
    table("acceptance")
        .col(uuid("buurt_id"))
        .col(string("category"))
        .col(double("asked").check(Expr::col("asked").gte(0.0)))
        .col(double("yes").check(Expr::col("yes").gte(0.0)))
        .col(timestamp_with_time_zone("at"))
        .check(Expr::col("yes").lte(Expr::col("asked")))
        .primary_key(Index::create().col("buurt_id").col("category"))
        .to_owned()
}

fn block() -> TableCreateStatement {
    table("block")
        .col(uuid("buurt_id"))
        .col(uuid("one_id"))
        .col(uuid("other_id"))
        .col(timestamp_with_time_zone("since_at"))
        .check(Expr::col("one_id").lt(Expr::col("other_id")))
        .primary_key(Index::create().col("buurt_id").col("one_id").col("other_id"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let living = || Expr::cust("state in ('review', 'open', 'matched', 'confirming')");
    vec![
        index("help_request_mine", "help_request", &["buurt_id", "requester_id", "asked_at"]),
        index("help_request_desk", "help_request", &["buurt_id", "asked_at", "id"]),
        index("help_request_living", "help_request", &["buurt_id", "ends_at", "id"])
            .and_where(living())
            .to_owned(),
        index("help_request_board", "help_request", &["buurt_id", "ends_at", "id"])
            .and_where(Expr::cust("state = 'open'"))
            .to_owned(),
        index("help_offer_place", "help_offer", &["buurt_id", "request_id", "place"])
            .unique()
            .and_where(Expr::cust("place is not null"))
            .to_owned(),
        index("help_offer_mark", "help_offer", &["buurt_id", "mark"]).unique().to_owned(),
        index("help_offer_helper", "help_offer", &["buurt_id", "helper_id", "since_at"]),
        index("block_other", "block", &["buurt_id", "other_id"]),
    ]
}
