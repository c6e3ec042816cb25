//! The directory of professional services. Global, and each service has one keeper: the organisation
//! whose coordinators import it and may set it. What was imported stands in columns of its own;
//! what the keeper set over it stands in `overrides`, so that the next import does not undo it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean_null, integer, json_binary, small_integer, string, string_null, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

use crate::shape::{index, one_of, table, to};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(directory()).await?;
        schema.create_table(service()).await?;
        let once = index("service_source", "service", &["keeper_id", "source"]).unique().to_owned();
        schema.create_index(once).await
    }
}

/// One row per keeper: its version grows with every change, so that an import that was looked at is
/// refused when something changed in between.
fn directory() -> TableCreateStatement {
    table("directory")
        .col(uuid("keeper_id").primary_key())
        .col(integer("version").check(Expr::col("version").gte(1)))
        .col(timestamp_with_time_zone("changed_at"))
        .foreign_key(&mut to(("directory", "keeper_id"), "organisation"))
        .to_owned()
}

fn service() -> TableCreateStatement {
    table("service")
        .col(uuid("id").primary_key())
        .col(uuid("keeper_id"))
        .col(string("source"))
        .col(string("organisation"))
        .col(string("service_type"))
        .col(string("name"))
        .col(json_binary("description"))
        .col(string_null("phone"))
        .col(json_binary("mailboxes"))
        .col(string_null("website"))
        .col(string_null("address"))
        .col(json_binary("hours"))
        .col(json_binary("closed_days"))
        .col(json_binary("languages"))
        .col(boolean_null("wheelchair"))
        .col(json_binary("area"))
        .col(text_null("eligibility"))
        .col(text_null("intake"))
        .col(one_of("secrecy_status", &["beroepsgeheim", "discretieplicht", "geen"]))
        .col(one_of("referral_channel", &["phone", "mail", "card"]))
        .col(small_integer("sla_days").check(Expr::col("sla_days").between(1, 90)))
        .col(string_null("agreement_until"))
        .col(json_binary("data_categories_allowed"))
        .col(one_of("capacity", &["open", "limited", "full"]))
        .col(string_null("last_assured"))
        .col(json_binary("overrides"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(timestamp_with_time_zone_null("gone_at"))
        .foreign_key(&mut to(("service", "keeper_id"), "organisation"))
        .to_owned()
}
