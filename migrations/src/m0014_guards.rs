//! What one CHECK cannot see, since it looks at another row: that a referral goes out on a yes of its
//! own signal to its own service, that nothing runs on a yes that was taken back, that a ground stays
//! what was said, that a signal becomes part of one that is there and open. And what `m0008_care` left
//! out: a reason only where one is asked, a waiting list only after a no, its day only with that reason
//! (a CHECK that compares with nothing at all answers neither yes nor no, and lets it pass).
//!
//! Triggers, since SQLite adds no CHECK to a table that is there. They look at what is written from
//! now on, never at rows that stand already. The arrows between states are no constraint of a row:
//! one form after a talk walks several of them in one write.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let db = schema.get_connection();
        let postgres = db.get_database_backend() == DbBackend::Postgres;
        let sql = |it: &Guard| if postgres { it.for_postgres() } else { it.for_sqlite() };
        let all: String = GUARDS.iter().map(sql).collect();
        db.execute_unprepared(&all).await.map(drop)
    }
}

/// What may never be written.
struct Guard {
    name: &'static str,
    table: &'static str,
    /// Before which of `insert` and `update` one looks.
    on: &'static [&'static str],
    /// What must not hold of the row, and of the one before it.
    never: &'static str,
}

const WRITES: &[&str] = &["insert", "update"];

const GUARDS: &[Guard] = &[
    Guard {
        name: "referral_keeps_no_reason",
        table: "referral",
        on: WRITES,
        never: "new.reason is not null \
            and new.state not in ('rejected', 'cancelled', 'on_hold', 'failed')",
    },
    Guard {
        name: "referral_waits_only_after_a_no",
        table: "referral",
        on: WRITES,
        never: "new.reason = 'waitlist' and new.state <> 'rejected' or new.waitlist_until is not null \
            and (new.reason is null or new.reason <> 'waitlist')",
    },
    Guard {
        name: "referral_on_a_yes_of_its_own",
        table: "referral",
        on: WRITES,
        never: "new.basis_id is not null and not exists (select 1 from basis \
            where basis.buurt_id = new.buurt_id and basis.id = new.basis_id \
            and basis.signal_id = new.signal_id and basis.service_id = new.service_id \
            and basis.answer = 'yes')",
    },
    Guard {
        name: "referral_on_a_yes_that_stands",
        table: "referral",
        on: WRITES,
        never: "new.state in ('requested', 'accepted', 'in_progress', 'on_hold') \
            and exists (select 1 from basis where basis.buurt_id = new.buurt_id \
            and basis.id = new.basis_id and basis.withdrawn_at is not null)",
    },
    Guard {
        name: "basis_stays_what_was_said",
        table: "basis",
        on: &["update"],
        never: "new.signal_id <> old.signal_id or new.service_id <> old.service_id \
            or new.answer <> old.answer \
            or (old.withdrawn_at is not null and new.withdrawn_at is null)",
    },
    Guard {
        name: "signal_merges_into_an_open_one",
        table: "signal",
        on: &["insert"],
        never: INTO_NOTHING,
    },
    Guard {
        name: "signal_merged_into_an_open_one",
        table: "signal",
        on: &["update"],
        never: INTO_ANOTHER,
    },
];

const INTO_NOTHING: &str = "new.merged_into is not null and not exists (select 1 from signal \
    where signal.buurt_id = new.buurt_id and signal.id = new.merged_into \
    and signal.state not in ('closed', 'merged'))";

/// The same, of one that was not part of it before: later the other one may close.
const INTO_ANOTHER: &str = "new.merged_into is not null \
    and (old.merged_into is null or old.merged_into <> new.merged_into) \
    and not exists (select 1 from signal \
    where signal.buurt_id = new.buurt_id and signal.id = new.merged_into \
    and signal.state not in ('closed', 'merged'))";

impl Guard {
    fn for_sqlite(&self) -> String {
        let Self { name, table, never, .. } = self;
        let one = |write: &&str| {
            format!(
                "create trigger if not exists {name}_{write} before {write} on {table} \
                 when {never} begin select raise(abort, '{name}'); end;"
            )
        };
        self.on.iter().map(one).collect()
    }

    /// A condition that looks at other rows stands in the function: PostgreSQL allows none in `when`.
    fn for_postgres(&self) -> String {
        let Self { name, table, never, on } = self;
        let writes = on.join(" or ");
        format!(
            "create or replace function {name}() returns trigger language plpgsql as $$ \
             begin if {never} then raise check_violation using message = '{name}'; end if; \
             return new; end $$; \
             drop trigger if exists {name} on {table}; create trigger {name} before {writes} on {table} \
             for each row execute function {name}();"
        )
    }
}
