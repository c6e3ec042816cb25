//! Every ordered pair of states of a signal and of a referral: against what the tables of both engines
//! take, against the store, and over HTTP.
//!
//! A table sees one row, and never the one that stood there before: which data a state needs is a
//! constraint, from where one came to it is not. How many of the pairs that are not drawn a table
//! refuses by itself is counted here, and the rest is refused by the rule under the lock.

mod acts;
mod notes;
mod referrals;
mod signals;

use std::collections::BTreeSet;

use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement, UpdateStatement};
use sea_orm::{ConnectionTrait as _, DatabaseConnection, DbBackend, Statement};
use uuid::Uuid;

use crate::world::World;
use crate::world::database::yes;

/// The columns of a row that are filled, of those that may be empty.
type Filled = BTreeSet<String>;

/// A table behind the back of the store.
struct Table {
    db: DatabaseConnection,
    name: &'static str,
    /// Every column, and whether it may be empty.
    columns: Vec<(String, bool)>,
}

impl Table {
    async fn open(w: &World, name: &'static str) -> Self {
        let db = w.connect().await;
        let sql = if db.get_database_backend() == DbBackend::Sqlite {
            format!(
                "select name, \"notnull\" = 0 as empty from pragma_table_info('{name}') where pk = 0"
            )
        } else {
            format!(
                "select column_name::text as name, is_nullable = 'YES' as empty from information_schema.columns \
                 where table_name = '{name}' and column_name not in ('buurt_id', 'id') \
                 order by ordinal_position"
            )
        };
        let found = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
        let column =
            |row: &sea_orm::QueryResult| (row.try_get("", "name").unwrap(), yes(row, "empty"));
        let columns: Vec<(String, bool)> = found.unwrap().iter().map(column).collect();
        assert!(columns.len() > 10, "{name} has {columns:?}");
        Self { db, name, columns }
    }

    fn optional(&self) -> impl Iterator<Item = &String> {
        self.columns.iter().filter(|it| it.1).map(|it| &it.0)
    }

    /// Which of its optional columns a row fills.
    async fn filled(&self, id: Uuid) -> Filled {
        let mut query: SelectStatement = Query::select();
        for column in self.optional() {
            query.expr_as(Expr::col(column.clone()).is_not_null(), column.clone());
        }
        query.from(self.name).and_where(Expr::col("id").eq(id));
        let row = self.db.query_one(&query).await.unwrap().unwrap();
        self.optional().filter(|it| yes(&row, it)).cloned().collect()
    }

    /// The whole row as text, to see that nothing of it changed.
    async fn whole(&self, id: Uuid) -> String {
        let whole = if self.db.get_database_backend() == DbBackend::Sqlite {
            let each: Vec<_> = self.columns.iter().map(|it| format!("quote({})", it.0)).collect();
            each.join(" || ' ' || ")
        } else {
            format!("to_jsonb({})::text", self.name)
        };
        let mut query: SelectStatement = Query::select();
        query.expr(Expr::cust(whole)).from(self.name).and_where(Expr::col("id").eq(id));
        self.db.query_one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// How many rows there are of all that a step could touch.
    async fn beside(&self) -> Vec<i64> {
        let count = |it: &str| format!("(select count(*) from {it}) as of_{it}");
        let tables = ["signal", "signal_event", "basis", "referral", "deadline", "task", "promise"];
        let sql = format!("select {}", tables.map(count).join(", "));
        let query = Statement::from_string(self.db.get_database_backend(), sql);
        let row = self.db.query_one_raw(query).await.unwrap().unwrap();
        tables.iter().map(|it| row.try_get("", &format!("of_{it}")).unwrap()).collect()
    }

    /// Tries to change a row; one that was refused stands as it stood.
    async fn takes(&self, id: Uuid, values: impl IntoIterator<Item = (&str, Expr)>) -> bool {
        let before = self.whole(id).await;
        let mut update: UpdateStatement = Query::update();
        update.table(self.name).and_where(Expr::col("id").eq(id));
        for (column, value) in values {
            update.value(column.to_owned(), value);
        }
        let taken = self.db.execute(&update).await.is_ok_and(|it| it.rows_affected() == 1);
        assert!(taken || self.whole(id).await == before, "{before} was refused and changed");
        taken
    }

    async fn closes(self) {
        self.db.close().await.unwrap();
    }
}
