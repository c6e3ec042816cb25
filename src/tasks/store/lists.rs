//! The pages of the list of open tasks: read from their index, and nothing sorted but what is shown.

use sea_orm::sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use sea_orm::{
    ColumnTrait as _, FromQueryResult, Iterable as _, QuerySelect as _, QueryTrait as _,
};
use uuid::Uuid;

use super::{kept, open, row, urgency};
use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId, TaskId};
use crate::tasks::list::{Desk, Filter, Item, Page, Sight};
use crate::tasks::task::{Kind, Subject};

/// What of a task a list shows.
#[derive(Debug, FromQueryResult)]
struct Line {
    id: Uuid,
    buurt_id: Uuid,
    kind: String,
    subject_room: String,
    subject_id: Uuid,
    person_id: Option<Uuid>,
    reason: sea_orm::JsonValue,
    urgency: i16,
    due_at: Moment,
    owner_id: Option<Uuid>,
    raised_at: Moment,
}

/// Finds one page of the list of open tasks.
pub(in crate::tasks) async fn list(
    rows: Rows<'_>,
    buurt: BuurtId,
    filter: &Filter,
) -> Result<Page> {
    let whole = Desk { buurt, sight: Sight::Coordinates };
    list_all(rows, (None, &[whole]), filter).await
}

/// Finds one page of the open tasks of several neighbourhoods: of each by its own index, what is late
/// first, so that nothing is sorted but what is shown.
pub(in crate::tasks) async fn list_all(
    rows: Rows<'_>,
    (who, desks): (Option<PersonId>, &[Desk]),
    filter: &Filter,
) -> Result<Page> {
    let mut items = Vec::new();
    for part in desks.iter().flat_map(|desk| parts(filter).iter().map(move |late| (desk, *late))) {
        let lines = rows.list::<Line>(&page(part, filter, who)).await?;
        let some: Vec<Item> = lines.into_iter().map(Item::try_from).collect::<Result<_>>()?;
        items.extend(some);
    }
    Ok(Page::join(items, filter.size(), filter.late_before()))
}

/// What is late and what is not, as far as it comes after the page before: each is read from the index as it stands.
fn parts(filter: &Filter) -> &'static [bool] {
    if filter.after.is_some_and(|it| !it.late) { &[false] } else { &[true, false] }
}

/// The query of one page, and of one line more, of what is late or of what is not.
fn page((desk, late): (&Desk, bool), filter: &Filter, who: Option<PersonId>) -> SelectStatement {
    let mut query = open(desk.buurt)
        .select_only()
        .columns(row::Column::iter().filter(|it| !matches!(it, row::Column::Note)))
        .into_query();
    if !filter.kinds.is_empty() {
        query.and_where(row::Column::Kind.is_in(filter.kinds.iter().map(|it| it.word())));
    }
    if let Sight::Team { coordinating } = &desk.sight {
        query.and_where(of_the_team(coordinating));
    }
    if let Some(who) = who {
        query.and_where(kept::is_kept(who).not());
    }
    let (due, now) = (Expr::col("due_at"), filter.late_before());
    query.and_where(if late { due.lt(now) } else { due.gte(now) });
    if let Some(after) = filter.after.filter(|it| it.late == late) {
        let place = Expr::tuple([Expr::col("urgency"), Expr::col("due_at"), Expr::col("id")]);
        let urgency = Expr::val(i16::from(after.urgency.rank()));
        let there = Expr::tuple([urgency, Expr::val(after.due), Expr::val(after.id.0)]);
        query.and_where(place.gt(there));
    }
    for column in ["urgency", "due_at", "id"] {
        query.order_by(column, Order::Asc);
    }
    query.limit(u64::from(filter.size()) + 1).take()
}

/// What [`Desk::shows`] to who works in the team.
fn of_the_team(coordinating: &[PersonId]) -> Expr {
    let theirs = Kind::ALL.iter().filter(|it| it.is_coordinators()).map(|it| it.word());
    let team = row::Column::Kind.is_not_in(theirs);
    let asks = row::Column::Kind.eq(Kind::AskBefore.word());
    match coordinating {
        [] => team.or(asks),
        [alone] => team.or(asks.and(row::Column::PersonId.eq(alone.0))),
        _ => team,
    }
}

impl TryFrom<Line> for Item {
    type Error = Error;

    fn try_from(line: Line) -> Result<Self> {
        let corrupt = || Error::corrupt("task", line.id);
        Ok(Self {
            id: TaskId(line.id),
            buurt: BuurtId(line.buurt_id),
            kind: Kind::read(&line.kind).ok_or_else(corrupt)?,
            subject: Subject::new(line.subject_room, line.subject_id),
            person: line.person_id.map(PersonId),
            reason: serde_json::from_value(line.reason).ok().ok_or_else(corrupt)?,
            urgency: urgency(line.urgency).ok_or_else(corrupt)?,
            due: line.due_at,
            owner: line.owner_id.map(PersonId),
            raised: line.raised_at,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use sea_orm::sea_query::Query;

    use super::*;
    use crate::base::clock::Clock;
    use crate::base::db::{Db, Settings};
    use crate::tasks::list::Cursor;
    use crate::tasks::task::Urgency;

    /// A line of which only this is looked at.
    #[derive(Debug, FromQueryResult)]
    struct Shown {
        kind: String,
    }

    #[tokio::test]
    async fn the_list_holds_for_the_team_what_its_desk_shows() {
        let (db, _home) = empty().await;
        let [jan, els] = [1, 2].map(|it| PersonId(Uuid::from_u128(it)));
        for coordinating in [vec![], vec![jan], vec![jan, els]] {
            let sight = Sight::Team { coordinating: coordinating.clone() };
            let desk = Desk { buurt: BuurtId(Uuid::nil()), sight };
            for (kind, about) in
                Kind::ALL.iter().flat_map(|it| [None, Some(jan), Some(els)].map(|who| (*it, who)))
            {
                let one = Query::select()
                    .expr_as(Expr::val(kind.word()), "kind")
                    .expr_as(Expr::val(about.map(|it| it.0)), "person_id")
                    .take();
                let query = Query::select()
                    .column("kind")
                    .from_subquery(one, "task")
                    .and_where(of_the_team(&coordinating))
                    .take();
                let shown = db.read().list::<Shown>(&query).await.unwrap();
                let expected = if desk.shows(kind, about) { vec![kind.word()] } else { vec![] };
                let shown: Vec<_> = shown.iter().map(|it| it.kind.as_str()).collect();
                assert_eq!(shown, expected, "{kind:?} about {about:?}: {coordinating:?}");
            }
        }
        db.close().await.unwrap();
    }

    /// A database of nothing, and where it is.
    async fn empty() -> (Db, tempfile::TempDir) {
        let home = tempfile::TempDir::new().unwrap();
        let url = format!("sqlite:{}", home.path().join("buurtnet.db").display());
        let clock = Arc::new(Clock::still(Moment::UNIX_EPOCH));
        (Db::open(Settings::new(url), clock).await.unwrap(), home)
    }

    #[tokio::test]
    async fn the_list_is_read_from_its_index_and_not_sorted() {
        let (db, _home) = empty().await;
        let id = TaskId(Uuid::nil());
        let due = Moment::UNIX_EPOCH;
        let after = Cursor { since: due, late: true, urgency: Urgency::Today, due, id };
        for (after, late) in [(None, true), (None, false), (Some(after), true)] {
            let filter = Filter { kinds: vec![Kind::Call], after, limit: None, now: due };
            let who = PersonId(Uuid::nil());
            for sight in [Sight::Coordinates, Sight::Team { coordinating: vec![who] }] {
                let desk = Desk { buurt: BuurtId(Uuid::nil()), sight };
                let query = page((&desk, late), &filter, Some(who));
                let steps = db.read().explain(&query).await.unwrap().join("; ");
                assert!(steps.contains("USING INDEX task_list (buurt_id=?"), "{steps}");
                assert!(!steps.contains("TEMP B-TREE"), "{steps}");
            }
        }
        db.close().await.unwrap();
    }
}
