//! SQL of the lists, one statement each, straight into what is shown. Never ordered by distance.

use sea_orm::sea_query::{
    CaseStatement, Condition, Expr, ExprTrait as _, Func, JoinType, Order, Query, SelectStatement,
};
use sea_orm::{FromQueryResult, Value};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Shapes, shown};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::help::board::Filter;
use crate::help::complaint::Outcome;
use crate::help::offer::NO_WAVE;
use crate::help::store::narrow::{given, narrow, shape};
use crate::help::store::old_enough::{old_enough, years};

/// One line of a list, as the database has it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// Where.
    pub buurt_id: Uuid,
    /// Which request.
    pub id: Uuid,
    /// Who asks; never shown to a neighbour.
    pub requester_id: Uuid,
    /// The worker who asked for her.
    pub by_id: Option<Uuid>,
    /// Its kind.
    pub category: String,
    /// The zone of the asker.
    pub zone: Option<i64>,
    /// The day that was chosen.
    pub day: Option<String>,
    /// The part of that day.
    pub part: Option<String>,
    /// Not before.
    pub starts_at: Moment,
    /// Not after.
    pub ends_at: Moment,
    /// Any moment between is good.
    pub flexible: bool,
    /// How many helpers.
    pub places: i16,
    /// How many of them are found.
    pub taken: i64,
    /// What was told besides.
    pub extras: sea_orm::JsonValue,
    /// Whether own words may be seen.
    pub words: String,
    /// The key of the own words.
    pub data_key_id: Option<Uuid>,
    /// The own words, masked and sealed.
    pub masked: Option<Vec<u8>>,
    /// That key, wrapped, where the words may be seen.
    pub wrapped: Option<Vec<u8>>,
    /// Whether a worker paused the waves.
    pub held: bool,
    /// Where it stands.
    pub state: String,
    /// Since when.
    pub since_at: Moment,
    /// Why it ended.
    pub reason: Option<String>,
    /// Why it is read first.
    pub why: Option<String>,
    /// When it was asked.
    pub asked_at: Moment,
    /// Where the offer of who looks stands.
    pub mine: Option<String>,
    /// "Waarom ik?"
    pub my_why: Option<sea_orm::JsonValue>,
    /// Since when who looks says, as who helps, that it worked.
    pub my_worked_at: Option<Moment>,
    /// Whose word about how it went stands.
    pub word_by: Option<Uuid>,
    /// Who looks, where there is an offer to them.
    pub me: Option<Uuid>,
    /// The zone of who looks.
    pub my_zone: Option<i64>,
}

shown!(
    Line: buurt_id, id, requester_id, by_id, category, zone, day, part, starts_at, ends_at, flexible, places, taken, extras, words,
    data_key_id, masked, wrapped, held, state, since_at, reason, why, asked_at, mine, my_why, my_worked_at, word_by, me,
    my_zone
);

/// A place in a list: the moment and the request there; on the board also whether it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// 0 for what one was asked, 1 for the rest of the board.
    pub rank: i32,
    /// The moment there.
    pub at: Moment,
    /// The request there.
    pub id: Uuid,
}

/// The most lines of one page; a list opens at most as many texts.
pub const PAGE: u64 = 20;

/// Who looks at the board.
#[derive(Clone, Copy, Debug)]
pub struct Looking {
    /// Where.
    pub buurt: BuurtId,
    /// Who.
    pub person: PersonId,
    /// When.
    pub now: Moment,
}

fn r(column: &'static str) -> Expr {
    Expr::col(("r", column))
}

fn o(column: &'static str) -> Expr {
    Expr::col(("o", column))
}

/// Every column of a line, with the offer and the place of `person`.
fn lines(buurt: BuurtId, person: PersonId) -> SelectStatement {
    line_of(requests(buurt, person), Expr::col(("m", "zone")))
}

/// Every column of a line, of requests `r` with an offer `o` to who looks.
pub(super) fn line_of(mut query: SelectStatement, my_zone: Expr) -> SelectStatement {
    const COLUMNS: [&str; 23] = [
        "buurt_id",
        "id",
        "requester_id",
        "by_id",
        "category",
        "zone",
        "day",
        "part",
        "starts_at",
        "ends_at",
        "flexible",
        "places",
        "extras",
        "words",
        "data_key_id",
        "masked",
        "held",
        "state",
        "since_at",
        "reason",
        "why",
        "word_by",
        "asked_at",
    ];
    let mut taken = Query::select();
    taken
        .expr(Expr::col(("a", "place")).count())
        .from_as("help_offer", "a")
        .and_where(Expr::col(("a", "buurt_id")).equals(("r", "buurt_id")))
        .and_where(Expr::col(("a", "request_id")).equals(("r", "id")))
        .and_where(Expr::col(("a", "place")).is_not_null());
    let key = Condition::all()
        .add(Expr::col(("k", "id")).equals(("r", "data_key_id")))
        .add(r("words").eq("shown"));
    for column in COLUMNS {
        query.column(("r", column));
    }
    query
        .expr_as(Expr::SubQuery(None, Box::new(taken.into())), "taken")
        .expr_as(stands(), "mine")
        .expr_as(o("why"), "my_why")
        .expr_as(o("worked_at"), "my_worked_at")
        .expr_as(o("helper_id"), "me")
        .expr_as(my_zone, "my_zone")
        .expr_as(Expr::col(("k", "wrapped")), "wrapped")
        .join_as(JoinType::LeftJoin, "data_key", "k", key)
        .take()
}

/// The requests of a neighbourhood beside what `person` is there, and the offer to them.
fn requests(buurt: BuurtId, person: PersonId) -> SelectStatement {
    let mine = Condition::all()
        .add(o("buurt_id").equals(("r", "buurt_id")))
        .add(o("request_id").equals(("r", "id")))
        .add(o("helper_id").eq(person.0));
    let me = Condition::all()
        .add(Expr::col(("m", "buurt_id")).equals(("r", "buurt_id")))
        .add(Expr::col(("m", "person_id")).eq(person.0));
    Query::select()
        .from_as("help_request", "r")
        .join_as(JoinType::InnerJoin, "membership", "m", me)
        .join_as(JoinType::LeftJoin, "help_offer", "o", mine)
        .and_where(r("buurt_id").eq(buurt.0))
        .take()
}

/// Where an offer stands: a question that was put again, after a yes fell away or by name, stands.
fn stands() -> Expr {
    let by_name = o("state").eq("lapsed").and(o("wave").eq(i16::from(NO_WAVE)));
    let may = o("state").eq("superseded").or(by_name);
    let again = may.and(o("asked_at").gt(o("since_at")));
    CaseStatement::new().case(again, "sent").finally(o("state")).into()
}

/// The two would rather not meet, whoever of them said so: each a look at one row of an index.
pub(super) fn apart(person: PersonId) -> Condition {
    let w = |column: &'static str| Expr::col(("w", column));
    let said = |me, asker| {
        let mut wish = Query::select();
        wish.expr(Expr::val(1))
            .from_as("apart", "w")
            .and_where(w("buurt_id").equals(("r", "buurt_id")))
            .and_where(w(me).eq(person.0))
            .and_where(w(asker).equals(("r", "requester_id")));
        Expr::exists(wish)
    };
    Condition::any().add(said("by_id", "other_id")).add(said("other_id", "by_id"))
}

/// Who looks helps no more, and knows it: they are shown nothing to take up. Who is only paused sees
/// what everybody sees.
pub(super) fn stopped(looking: Looking) -> Expr {
    let c = |column: &'static str| Expr::col(("c", column));
    // What was told here, and what was told next door: each from its own index.
    let told = |of| {
        let mut wrong = Query::select();
        wrong
            .expr(Expr::val(1))
            .from_as("complaint", "c")
            .and_where(c(of).eq(looking.buurt.0))
            .and_where(c("about_id").eq(looking.person.0))
            .and_where(Expr::cust("\"c\".\"pauses\""))
            .and_where(c("outcome").eq(Outcome::Stopped.word()));
        Expr::exists(wrong)
    };
    told("buurt_id").or(told("home_buurt_id"))
}

/// Somebody else is asked first, and has not answered yet.
fn kept(looking: Looking) -> Expr {
    let f = |column: &'static str| Expr::col(("f", column));
    let mut first = Query::select();
    first
        .expr(Expr::val(1))
        .from_as("help_first_right", "f")
        .and_where(f("buurt_id").equals(("r", "buurt_id")))
        .and_where(f("request_id").equals(("r", "id")))
        .and_where(f("helper_id").ne(looking.person.0))
        .and_where(f("until_at").gt(looking.now));
    Expr::exists(first)
}

/// The board: what one was asked first, then what is open, the soonest end first. Nothing but what
/// orders them is read of those that are not on this page.
pub fn board_query(looking: Looking, filter: &Filter, after: Option<After>) -> SelectStatement {
    let mut query = lines(looking.buurt, looking.person);
    query.and_where(r("id").in_subquery(chosen(looking, filter, after)));
    soonest(&mut query).take()
}

/// Which requests stand on this page of the board.
fn chosen(looking: Looking, filter: &Filter, after: Option<After>) -> SelectStatement {
    let Looking { buurt, person, now } = looking;
    let still = Condition::any().add(o("state").is_null()).add(o("state").is_in([
        "queued",
        "sent",
        "seen",
        "lapsed",
        "superseded",
    ]));
    let wished = Condition::any().add(r("wish").is_null()).add(r("wish").equals(("p", "gender")));
    let is_me = Condition::all().add(Expr::col(("p", "id")).eq(person.0));
    let mut query = requests(buurt, person);
    query
        .column(("r", "id"))
        .join_as(JoinType::InnerJoin, "person", "p", is_me)
        .and_where(Expr::cust("\"r\".\"state\" = 'open'"))
        .and_where(r("ends_at").gt(now))
        .and_where(r("requester_id").ne(person.0))
        .cond_where(trusted(person))
        .cond_where(old_enough(now))
        .cond_where(apart(person).not())
        .and_where(stopped(looking).not())
        .and_where(kept(looking).not())
        .cond_where(still)
        .cond_where(wished);
    narrow(&mut query, filter);
    if let Some(after) = after {
        let place = Expr::tuple([rank(), r("ends_at"), r("id")]);
        query.and_where(place.gt(there(after)));
    }
    soonest(&mut query).limit(PAGE + 1).take()
}

/// Who looks is trusted with it: known so far, or screened until its end.
fn trusted(person: PersonId) -> Condition {
    let s = |column: &'static str| Expr::col(("s", column));
    let mut screened = Query::select();
    screened
        .expr(Expr::val(1))
        .from_as("screening", "s")
        .and_where(s("buurt_id").equals(("r", "buurt_id")))
        .and_where(s("person_id").eq(person.0))
        .and_where(s("until_at").gte(r("ends_at")));
    let known = r("min_trust").lte(Expr::col(("m", "trust")));
    Condition::any().add(known).add(Expr::exists(screened))
}

/// What one was asked before all else.
fn rank() -> Expr {
    let asked = stands().is_in(["sent", "seen"]);
    CaseStatement::new().case(asked, 0).finally(1).into()
}

fn soonest(query: &mut SelectStatement) -> &mut SelectStatement {
    query.order_by_expr(rank(), Order::Asc);
    query.order_by(("r", "ends_at"), Order::Asc).order_by(("r", "id"), Order::Asc)
}

fn there(after: After) -> Expr {
    Expr::tuple([Expr::val(after.rank), Expr::val(after.at), Expr::val(after.id)])
}

/// What somebody asked, the newest first.
pub fn mine_query(looking: Looking, after: Option<After>) -> SelectStatement {
    let mut query = lines(looking.buurt, looking.person);
    query.and_where(r("requester_id").eq(looking.person.0));
    newest(query, after)
}

/// What somebody said yes to, the newest first; also what they did for whom they meet no more.
pub fn helping_query(looking: Looking, after: Option<After>) -> SelectStatement {
    let mut query = lines(looking.buurt, looking.person);
    let yes = ["assigned", "reserve", "done"];
    let theirs = Query::select()
        .column("request_id")
        .from("help_offer")
        .and_where(Expr::col("buurt_id").eq(looking.buurt.0))
        .and_where(Expr::col("helper_id").eq(looking.person.0))
        .and_where(Expr::col("state").is_in(yes))
        .take();
    query.and_where(o("state").is_in(yes)).and_where(r("id").in_subquery(theirs));
    // Not from the index of every request in this order: that of the helper, and what is theirs put in order.
    let asked_at = || Func::coalesce([r("asked_at"), r("asked_at")]).into();
    in_order(query, asked_at, after)
}

/// Every request of the neighbourhood, the newest first; only the living ones if wanted.
pub fn desk_query(looking: Looking, living: bool, after: Option<After>) -> SelectStatement {
    let mut query = lines(looking.buurt, looking.person);
    if living {
        query.and_where(Expr::cust(
            "\"r\".\"state\" in ('review', 'open', 'matched', 'confirming')",
        ));
    }
    newest(query, after)
}

fn newest(query: SelectStatement, after: Option<After>) -> SelectStatement {
    in_order(query, || r("asked_at"), after)
}

pub(super) fn in_order(
    mut query: SelectStatement,
    asked_at: impl Fn() -> Expr,
    after: Option<After>,
) -> SelectStatement {
    if let Some(After { at, id, .. }) = after {
        let place = Expr::tuple([asked_at(), r("id")]);
        query.and_where(place.lt(Expr::tuple([Expr::val(at), Expr::val(id)])));
    }
    query.order_by_expr(asked_at(), Order::Desc).order_by(("r", "id"), Order::Desc);
    query.limit(PAGE + 1).take()
}

/// Reads a page of the board. The first is asked for at every look: its text is made once.
pub async fn board(
    rows: Rows<'_>,
    looking: Looking,
    filter: &Filter,
    after: Option<After>,
) -> Result<Vec<Line>> {
    static FIRST: Shapes = Shapes::new();
    let query = || board_query(looking, filter, after);
    if after.is_some() {
        return list(rows, &query()).await;
    }
    let mut values: Vec<Value> =
        vec![looking.buurt.0.into(), looking.person.0.into(), looking.now.into()];
    values.extend(years(looking.now).into_iter().chain(given(filter)));
    rows.shaped(&FIRST, (shape(filter), &values), query).await
}

/// Reads a list.
pub async fn list(rows: Rows<'_>, query: &SelectStatement) -> Result<Vec<Line>> {
    rows.list(query).await
}
