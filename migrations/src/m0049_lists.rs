//! Every list is read from an index. Where a list of one's own had an index without its order, SQLite took
//! the index with the order and went through all of the neighbourhood: those get the order too, and take the
//! place of the ones without. What had none gets one.

use sea_orm_migration::prelude::*;

use crate::shape::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The new name, the table, its columns, and the index whose place it takes.
type Grown = (&'static str, &'static str, &'static [&'static str], &'static str);

const GROWN: [Grown; 8] = [
    (
        "help_request_own",
        "help_request",
        &["buurt_id", "requester_id", "asked_at", "id"],
        "help_request_mine",
    ),
    ("help_series_own", "help_series", &["buurt_id", "requester_id", "id"], "help_series_asker"),
    ("audit_about", "audit", &["buurt_id", "subject_id", "seq"], "audit_subject"),
    ("signal_about", "signal", &["buurt_id", "subject_id", "id"], "signal_subject"),
    ("basis_of", "basis", &["buurt_id", "signal_id", "id"], "basis_signal"),
    ("referral_of", "referral", &["buurt_id", "signal_id", "id"], "referral_signal"),
    (
        "referral_link_whose",
        "referral_link",
        &["buurt_id", "referral_id", "id"],
        "referral_link_of",
    ),
    ("invitation_street", "invitation", &["buurt_id", "batch_id", "street"], "invitation_batch"),
];

fn new() -> Vec<IndexCreateStatement> {
    let part = |mut it: IndexCreateStatement, of| it.and_where(Expr::cust(of)).take();
    vec![
        index("apart_own", "apart", &["buurt_id", "by_id", "id"]),
        index("role_grant_whose", "role_grant", &["person_id", "buurt_id"]),
        part(
            index("help_request_waiting", "help_request", &["buurt_id", "asked_at", "id"]),
            "state in ('review', 'open', 'matched', 'confirming')",
        ),
        part(
            index("deadline_whose", "deadline", &["buurt_id", "owner_id", "signal_id"]),
            "state in ('due', 'paused')",
        ),
        part(
            index("departure_leaving", "departure", &["since_at", "person_id"]),
            "done_at is null",
        ),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let grown = GROWN.iter().map(|(name, table, columns, _)| index(name, table, columns));
        for index in grown.chain(new()) {
            schema.create_index(index).await?;
        }
        for (_, table, _, old) in GROWN {
            let old = Index::drop().if_exists().name(old).table(table).to_owned();
            schema.drop_index(old).await?;
        }
        Ok(())
    }
}
