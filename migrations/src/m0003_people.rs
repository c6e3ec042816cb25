//! People, their place in a neighbourhood, their letters, their sessions, and what was done in whose
//! name. Names, contacts and homes are sealed; what must be found has a tag beside it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, blob, blob_null, boolean, integer, integer_null, json_binary,
    string, string_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use crate::shape::{index, make, one_of, one_of_null, table, to, together};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        make(
            schema,
            [
                data_key(),
                person(),
                membership(),
                role_grant(),
                invitation(),
                session(),
                audit(),
                head(),
            ],
            indexes(),
        )
        .await
    }
}

fn data_key() -> TableCreateStatement {
    table("data_key")
        .col(uuid("id").primary_key())
        .col(blob("wrapped"))
        .col(timestamp_with_time_zone("created_at"))
        .to_owned()
}

fn person() -> TableCreateStatement {
    table("person")
        .col(uuid("id").primary_key())
        .col(uuid("data_key_id"))
        .col(string("language"))
        .col(integer_null("birth_year"))
        .col(blob("name"))
        .col(blob_null("phone"))
        .col(blob_null("phone_tag"))
        .col(blob_null("mail"))
        .col(blob_null("mail_tag"))
        .col(one_of("contact", &["app", "phone", "sms", "mail"]))
        .col(one_of("door", &["known_neighbour", "name_first", "meeting_place"]))
        .col(one_of_null("wish", &["woman", "man"]))
        .col(one_of_null("gender", &["woman", "man", "other"]))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        .col(timestamp_with_time_zone_null("erased_at"))
        .check(together("phone", "phone_tag"))
        .check(together("mail", "mail_tag"))
        .to_owned()
}

fn membership() -> TableCreateStatement {
    let confirmed = Expr::col("state").ne("confirmed").or(Expr::col("confirmed_at").is_not_null());
    table("membership")
        .col(uuid("buurt_id"))
        .col(uuid("person_id"))
        .col(one_of("state", &["accepted", "confirmed", "suspended", "left"]))
        .col(integer("trust").check(Expr::col("trust").between(0, 3)))
        .col(big_integer_null("zone"))
        .col(blob_null("home"))
        .col(blob_null("household_tag"))
        .col(boolean("helps"))
        .col(json_binary("helping"))
        .col(timestamp_with_time_zone("joined_at"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .col(uuid_null("confirmed_by"))
        .check(confirmed)
        .primary_key(Index::create().col("buurt_id").col("person_id"))
        .foreign_key(&mut to(("membership", "buurt_id"), "buurt"))
        .foreign_key(&mut to(("membership", "person_id"), "person"))
        .to_owned()
}

fn role_grant() -> TableCreateStatement {
    table("role_grant")
        .col(uuid("buurt_id"))
        .col(uuid("person_id"))
        .col(string("role"))
        .col(uuid_null("organisation_id"))
        .col(uuid_null("granted_by"))
        .col(timestamp_with_time_zone("since"))
        .col(timestamp_with_time_zone_null("until"))
        .primary_key(Index::create().col("buurt_id").col("person_id").col("role"))
        .to_owned()
}

fn invitation() -> TableCreateStatement {
    table("invitation")
        .col(uuid("buurt_id"))
        .col(uuid("id"))
        .col(uuid("batch_id"))
        .col(blob("token_hash").unique_key())
        .col(blob("code_tag").unique_key())
        .col(blob("half_tag"))
        .col(uuid_null("person_id"))
        .col(string_null("role"))
        .col(string_null("street"))
        .col(big_integer_null("zone"))
        .col(integer("seats").check(Expr::col("seats").between(1, 4)))
        .col(integer("used").check(Expr::col("used").gte(0)))
        .col(integer("wrong_tries").check(Expr::col("wrong_tries").gte(0)))
        .col(timestamp_with_time_zone("made_at"))
        .col(uuid_null("made_by"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("burnt_at"))
        .check(Expr::col("used").lte(Expr::col("seats")))
        .primary_key(Index::create().col("buurt_id").col("id"))
        .to_owned()
}

fn session() -> TableCreateStatement {
    table("session")
        .col(uuid("id").primary_key())
        .col(uuid("person_id"))
        .col(uuid("buurt_id"))
        .col(one_of("kind", &["resident", "staff", "shared"]))
        .col(blob("refresh_hash"))
        .col(blob_null("parent_hash"))
        .col(timestamp_with_time_zone("rotated_at"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("used_at"))
        .col(timestamp_with_time_zone("until"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(string_null("ended_why"))
        .foreign_key(&mut to(("session", "person_id"), "person"))
        .to_owned()
}

fn audit() -> TableCreateStatement {
    table("audit")
        .col(uuid("buurt_id"))
        .col(big_integer("seq").check(Expr::col("seq").gte(1)))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("actor_id"))
        .col(uuid_null("on_behalf_of"))
        .col(string("action"))
        .col(uuid_null("subject_id"))
        .col(string_null("consent"))
        .col(string_null("reason"))
        .col(blob("hash"))
        .primary_key(Index::create().col("buurt_id").col("seq"))
        .to_owned()
}

fn head() -> TableCreateStatement {
    table("audit_head")
        .col(uuid("buurt_id").primary_key())
        .col(big_integer("seq"))
        .col(blob("hash"))
        .to_owned()
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("person_phone", "person", &["phone_tag"]),
        index("person_mail", "person", &["mail_tag"]),
        index("membership_person", "membership", &["person_id"]),
        index("membership_state", "membership", &["buurt_id", "state", "joined_at"]),
        index("membership_household", "membership", &["buurt_id", "household_tag"]),
        index("membership_helpers", "membership", &["buurt_id", "helps", "zone"]),
        index("invitation_half", "invitation", &["half_tag"]),
        index("invitation_batch", "invitation", &["buurt_id", "batch_id"]),
        index("session_person", "session", &["person_id"]),
    ]
}
