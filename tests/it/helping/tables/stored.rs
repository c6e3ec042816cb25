//! Which data a stored row has, as the tables themselves tell.

use std::collections::BTreeSet;

use buurtnet::base::db::Rows;
use buurtnet::base::ids::{PersonId, RequestId};
use buurtnet::help::question::Question;
use buurtnet::help::request::{OwnWords, Request, State};
use buurtnet::help::window::Window;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement, UpdateStatement};
use sea_orm::{ConnectionTrait as _, DatabaseConnection, DbBackend, Statement};
use uuid::Uuid;

use crate::world::database::yes;
use crate::world::house::Ground;

/// The columns of a row that are filled, of those that may be empty.
pub(super) type Filled = BTreeSet<String>;

/// One of the two tables, and what names a row of it.
#[derive(Clone, Copy)]
pub(super) struct Table {
    pub name: &'static str,
    pub key: &'static str,
}

/// A table on a database of its own.
pub(super) struct Shelf {
    pub ground: Ground,
    pub db: DatabaseConnection,
    pub table: Table,
    /// The columns that may be empty.
    pub optional: Vec<String>,
}

impl Shelf {
    pub(super) async fn new(table: Table) -> Self {
        let ground = Ground::new().await;
        let db = ground.database.connect().await;
        let sql = if db.get_database_backend() == DbBackend::Sqlite {
            format!("select name from pragma_table_info('{}') where \"notnull\" = 0", table.name)
        } else {
            format!(
                "select column_name::text from information_schema.columns \
                 where table_name = '{}' and is_nullable = 'YES'",
                table.name
            )
        };
        let query = Statement::from_string(db.get_database_backend(), sql);
        let found = db.query_all_raw(query).await.unwrap();
        let optional: Vec<String> =
            found.iter().map(|it| it.try_get_by_index(0).unwrap()).collect();
        assert!(!optional.is_empty(), "{} has no optional column", table.name);
        Self { ground, db, table, optional }
    }

    pub(super) fn rows(&self) -> Rows<'_> {
        self.ground.house.db.read()
    }

    /// Reads which of its optional columns a row fills.
    pub(super) async fn filled(&self, id: Uuid) -> Filled {
        let mut query: SelectStatement = Query::select();
        for column in &self.optional {
            query.expr_as(Expr::col(column.clone()).is_not_null(), column.clone());
        }
        query.from(self.table.name).and_where(Expr::col(self.table.key).eq(id));
        let row = self.db.query_one(&query).await.unwrap().unwrap();
        self.optional.iter().filter(|it| yes(&row, it)).cloned().collect()
    }

    /// Tries to change a row behind the back of the store.
    pub(super) async fn takes(&self, id: Uuid, column: &str, value: Expr) -> bool {
        let mut update: UpdateStatement = Query::update();
        update.table(self.table.name).value(column.to_owned(), value);
        update.and_where(Expr::col(self.table.key).eq(id));
        self.db.execute(&update).await.is_ok_and(|it| it.rows_affected() == 1)
    }

    /// Some value that stands in a column of another row.
    pub(super) fn some(&self, column: &str) -> Expr {
        let name = self.table.name;
        Expr::cust(format!(
            "(select x.{column} from {name} as x where x.{column} is not null limit 1)"
        ))
    }

    /// A request of a new person, in some state.
    pub(super) fn request(&self, state: State) -> Request {
        let now = self.ground.house.now();
        Request {
            id: RequestId::new(now),
            buurt: self.ground.buurt,
            requester: PersonId::new(now),
            window: Window { start: now, end: now + chrono::TimeDelta::hours(4), flexible: false },
            places: 3,
            min_trust: 1,
            door: buurtnet::help::contact::DoorWish::Known,
            words: OwnWords::None,
            held: false,
            state,
        }
    }

    /// What is asked, without anything that may be left out.
    pub(super) fn question(&self, card: Option<&str>) -> Question {
        Question {
            category: buurtnet::buurt::CategoryId::read("groceries").unwrap(),
            zone: None,
            on: None,
            wish: None,
            languages: Vec::new(),
            extras: std::collections::BTreeMap::new(),
            same_helper: false,
            by: None,
            consent: None,
            words: None,
            reach: 0,
            card: card.map(str::to_owned),
            asked_at: self.ground.house.now(),
        }
    }

    /// Gives the connection back.
    pub(super) async fn closes(self) {
        self.db.close().await.unwrap();
    }
}
