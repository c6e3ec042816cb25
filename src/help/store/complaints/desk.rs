//! What a desk looks at, one page at a time. Of what names who looks nothing is on it.

use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use uuid::Uuid;

use super::rows::{row, whole};
use super::waits;
use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::ids::Actor;
use crate::help::complaint::{Complaint, Desk, State, What};

/// So many are on one page.
const PAGE: u64 = 50;

/// What the coordinator looks at again, or did.
const OF_APPEAL: [State; 2] = [State::Appealed, State::Decided];

/// A place in the list of a desk: how it presses there, the moment and the complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// 2 for somebody who may be in danger, 1 for what waits, 0 for what has an answer.
    pub rank: i32,
    /// When it was told.
    pub at: Moment,
    /// Which.
    pub id: Uuid,
}

/// Finds one page of what these desks look at and does not name who looks: what waits first, and of that
/// who may be in danger; the coordinator's also what was appealed. Tells where the next page begins.
pub async fn of_desks(
    rows: Rows<'_>,
    looks: Actor,
    desks: &[Desk],
    after: Option<Place>,
) -> Result<(Vec<Complaint>, Option<Place>)> {
    let mut mine = Condition::any().add(row::Column::Desk.is_in(desks.iter().map(|it| it.word())));
    if desks.contains(&Desk::Coordinator) {
        mine = mine.add(row::Column::State.is_in(OF_APPEAL.map(State::word)));
    }
    let other = row::Column::AboutId.is_null().or(row::Column::AboutId.ne(looks.person.0));
    let mut query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(looks.buurt.0))
        .filter(mine)
        .filter(row::Column::ById.ne(looks.person.0))
        .filter(other);
    if let Some(Place { rank, at, id }) = after {
        let place = Expr::tuple([pressing(), Expr::col("told_at"), Expr::col("id")]);
        query = query.filter(place.lt(Expr::tuple([rank.into(), Expr::val(at), Expr::val(id)])));
    }
    let query = query
        .order_by_desc(pressing())
        .order_by_desc(row::Column::ToldAt)
        .order_by_desc(row::Column::Id)
        .limit(PAGE + 1);
    let found = rows.all(query).await?;
    let mut all: Vec<Complaint> =
        found.into_iter().map(|it| Ok(whole(it)?.0)).collect::<Result<_>>()?;
    let more = u64::try_from(all.len()).unwrap_or(u64::MAX) > PAGE;
    all.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = all.last().filter(|_| more).map(place);
    Ok((all, next))
}

fn place(it: &Complaint) -> Place {
    let rank = match (it.state.waits(), it.what.is_safety()) {
        (true, true) => 2,
        (true, false) => 1,
        (false, _) => 0,
    };
    Place { rank, at: it.told, id: it.id.0 }
}

/// As [`place`] ranks it.
fn pressing() -> Expr {
    let safe = What::ALL.iter().filter(|it| it.is_safety()).map(|it| it.word());
    let waiting = || Expr::col("state").is_in(waits());
    CaseStatement::new()
        .case(waiting().and(Expr::col("what").is_in(safe)), 2)
        .case(waiting(), 1)
        .finally(0)
        .into()
}
