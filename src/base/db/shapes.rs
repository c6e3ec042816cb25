//! Texts of statements that are said often, made once. Reads nothing itself.
//!
//! A statement is built of many small parts; its text is the same each time but for the values in it.
//! What differs is given beside the statement: where it stands is found once, when the text is made.
//! A debug build makes the statement each time and holds what was kept against it.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use sea_orm::sea_query::SelectStatement;
use sea_orm::{DbBackend, Statement, Value};

/// No more texts than this are kept of one statement; the next are made each time.
const MOST: usize = 256;

/// The texts of one statement in its shapes, as each engine reads them.
#[derive(Debug, Default)]
pub struct Shapes(RwLock<Option<HashMap<(bool, u64), Kept>>>);

/// A text, and what stands at each of its places.
#[derive(Debug)]
struct Kept {
    text: String,
    places: Vec<Place>,
}

#[derive(Debug)]
enum Place {
    /// Always this.
    Same(Value),
    /// What is given, by its number.
    Given(usize),
}

impl Shapes {
    /// Of a statement that was not made yet.
    pub const fn new() -> Self {
        Self(RwLock::new(None))
    }

    /// The statement in the shape `shape`: two queries of one shape differ in what is `given`, and in
    /// nothing else. No value that is given may be one that the statement has by itself.
    pub(super) fn say(
        &self,
        engine: DbBackend,
        (shape, given): (u64, &[Value]),
        query: impl Fn() -> SelectStatement,
    ) -> Statement {
        if let Some(statement) = self.kept(engine, shape, given) {
            debug_assert_eq!(statement, engine.build(&query()), "not of one shape");
            return statement;
        }
        let built = engine.build(&query());
        if let Some(kept) = Kept::of(&built, given) {
            let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
            let all = all.get_or_insert_default();
            if all.len() < MOST {
                all.insert(key(engine, shape), kept);
            }
        }
        built
    }

    fn kept(&self, engine: DbBackend, shape: u64, given: &[Value]) -> Option<Statement> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        Some(all.as_ref()?.get(&key(engine, shape))?.with(engine, given))
    }
}

fn key(engine: DbBackend, shape: u64) -> (bool, u64) {
    (engine == DbBackend::Sqlite, shape)
}

impl Kept {
    /// Finds where the given values stand; nothing is kept when two of them are alike this time.
    fn of(built: &Statement, given: &[Value]) -> Option<Self> {
        let alike = |at: usize| given.iter().skip(at + 1).any(|it| Some(it) == given.get(at));
        if (0..given.len()).any(alike) {
            return None;
        }
        let place = |value: &Value| {
            let at = given.iter().position(|it| it == value);
            at.map_or_else(|| Place::Same(value.clone()), Place::Given)
        };
        let values = built.values.as_ref().map_or(&[][..], |it| &it.0);
        Some(Self { text: built.sql.clone(), places: values.iter().map(place).collect() })
    }

    fn with(&self, engine: DbBackend, given: &[Value]) -> Statement {
        let value = |place: &Place| match place {
            Place::Same(value) => value.clone(),
            Place::Given(at) => given.get(*at).cloned().unwrap_or(Value::Bool(None)),
        };
        let values = self.places.iter().map(value);
        Statement::from_sql_and_values(engine, self.text.as_str(), values)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use sea_orm::sea_query::{Expr, ExprTrait as _, Query};

    use super::*;

    fn neighbours(of: &str, house: i64) -> SelectStatement {
        let mut query = Query::select();
        query.column("name").from("neighbour");
        query.and_where(Expr::col("state").eq("here").and(Expr::col("street").eq(of)));
        query.and_where(Expr::col("house").eq(house).or(Expr::col("beside").eq(house))).take()
    }

    fn say(shapes: &Shapes, of: &str, house: i64) -> Statement {
        let given = [of.into(), house.into()];
        shapes.say(DbBackend::Sqlite, (0, &given), || neighbours(of, house))
    }

    #[test]
    fn what_is_said_twice_has_the_values_of_each_time() {
        let shapes = Shapes::new();
        let first = say(&shapes, "Kapelhof", 3);
        assert_eq!(first, DbBackend::Sqlite.build(&neighbours("Kapelhof", 3)));
        let second = say(&shapes, "Molenweg", 8);
        assert_eq!(second, DbBackend::Sqlite.build(&neighbours("Molenweg", 8)));
    }

    #[test]
    fn each_engine_and_each_shape_has_its_own_text() {
        let shapes = Shapes::new();
        let wide = || Query::select().column("name").from("neighbour").take();
        let given = ["Kapelhof".into(), 3_i64.into()];
        let narrow = || neighbours("Kapelhof", 3);
        for _ in 0..2 {
            let said = shapes.say(DbBackend::Sqlite, (1, &[]), wide);
            assert!(!said.sql.contains("where") && !said.sql.contains("WHERE"), "{}", said.sql);
            let said = shapes.say(DbBackend::Postgres, (0, &given), narrow);
            assert!(said.sql.contains("$4"), "{}", said.sql);
            let said = shapes.say(DbBackend::Sqlite, (0, &given), narrow);
            assert!(said.sql.contains('?'), "{}", said.sql);
        }
    }

    #[test]
    fn two_given_values_that_are_alike_keep_no_text() {
        let shapes = Shapes::new();
        let made = Cell::new(0);
        let query = |a: i64, b: i64| {
            made.set(made.get() + 1);
            Query::select().column("name").from("n").and_where(Expr::val(a).eq(b)).take()
        };
        shapes.say(DbBackend::Sqlite, (0, &[7_i64.into(), 7_i64.into()]), || query(7, 7));
        let said =
            shapes.say(DbBackend::Sqlite, (0, &[7_i64.into(), 8_i64.into()]), || query(7, 8));
        assert_eq!(said, DbBackend::Sqlite.build(&query(7, 8)));
    }
}
