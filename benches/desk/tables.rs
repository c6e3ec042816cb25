//! The tables behind a desk that a fill writes, and the service that its referrals name.

use sea_orm::ConnectionTrait as _;
use sea_orm::sea_query::Query;
use uuid::Uuid;

use super::common::{Table, Tables};

/// Those that others point at first; each with the columns that are filled.
pub(crate) const TABLES: &[Table] = &[
    (
        "signal",
        "buurt_id id type urgency state since_at owner_id source worried subject_id data_key_id \
         words closure outcome raised_at",
    ),
    ("signal_reporter", "buurt_id signal_id id person_id source call_us at"),
    ("signal_event", "buurt_id signal_id id at by_id kind data"),
    (
        "deadline",
        "buurt_id id signal_id kind level owner_id state rung allowed_min started_at due_at next_at \
         ended_at",
    ),
    (
        "task",
        "buurt_id id kind subject_room subject_id person_id reason urgency due_at owner_id \
         raised_at state closed_at",
    ),
    (
        "basis",
        "buurt_id id signal_id service_id kind answer categories tell_back until how text_version \
         by_id given_at",
    ),
    (
        "referral",
        "buurt_id id signal_id service_id state since_at basis_id channel warm reference categories \
         released stamps made_at by_id",
    ),
];

/// The id of some service of the directory.
pub(crate) async fn service(tables: &Tables) -> Uuid {
    let query = Query::select().column("id").from("service").limit(1).to_owned();
    tables.db.query_one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}
