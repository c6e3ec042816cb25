//! What a human must do stands on the list until it is done, dismissed, or its cause is gone.

use buurtnet::base::db::{News, Tx};
use buurtnet::base::ids::{Actor, BuurtId, PersonId, TaskId};
use buurtnet::base::saying::Saying;
use buurtnet::tasks::list::Cursor;
use buurtnet::tasks::{
    self, Dismissal, Filter, Kind, New, Subject, Urgency, raise, settle, settle_person,
};
use chrono::TimeDelta;
use sea_orm::ConnectionTrait as _;
use uuid::Uuid;

use crate::world::house::Ground;

const REQUEST: Uuid = Uuid::from_u128(1);

fn subject() -> Subject {
    Subject::new("help", REQUEST)
}

impl Ground {
    fn new_task(&self, kind: Kind, urgency: Urgency, hours: i64) -> New {
        let due = self.house.now() + TimeDelta::hours(hours);
        let reason = Saying::new("task-review");
        New { kind, subject: subject(), person: None, reason, urgency, due }
    }

    async fn raises(&self, new: New) -> TaskId {
        self.raises_in(self.buurt, new).await
    }

    async fn raises_in(&self, buurt: BuurtId, new: New) -> TaskId {
        self.flow(async move |tx: &Tx| raise(tx, buurt, new).await).await
    }

    fn worker(&self) -> Actor {
        Actor { buurt: self.buurt, person: self.person() }
    }

    async fn list(&self) -> Vec<Kind> {
        let page = tasks::show(self.house.db.read(), self.buurt, &Filter::default()).await.unwrap();
        page.items.into_iter().map(|it| it.kind).collect()
    }
}

fn word(result: Result<(), buurtnet::base::error::Error>) -> String {
    result.map_or_else(|why| why.to_string(), |()| "ok".to_owned())
}

#[tokio::test]
async fn raised_twice_it_is_one_task_with_the_newest_reason() {
    let ground = Ground::new().await;
    let first = ground.raises(ground.new_task(Kind::Review, Urgency::Soon, 4)).await;
    let reason = Saying::new("task-newer").number("hours", 2);
    let new = New { reason: reason.clone(), ..ground.new_task(Kind::Review, Urgency::Now, 9) };
    assert_eq!(ground.raises(new).await, first);

    let task = tasks::find(ground.house.db.read(), ground.buurt, first).await.unwrap();
    assert_eq!((task.what.reason, task.what.urgency), (reason, Urgency::Now));
    assert_eq!(task.what.due, ground.house.now() + TimeDelta::hours(4));
    assert_eq!(ground.list().await, [Kind::Review]);
}

#[tokio::test]
async fn two_people_to_call_about_one_request_are_two_tasks() {
    let ground = Ground::new().await;
    let call = |person: PersonId| New {
        person: Some(person),
        ..ground.new_task(Kind::Call, Urgency::Today, 1)
    };
    let (rosa, jan) = (ground.person(), ground.person());
    let first = ground.raises(call(rosa)).await;
    ground.raises(call(jan)).await;
    assert_eq!(ground.raises(call(rosa)).await, first);
    assert_eq!(ground.list().await, [Kind::Call, Kind::Call]);

    let buurt = ground.buurt;
    ground.flow(async move |tx: &Tx| settle_person(tx, buurt, Kind::Call, rosa).await).await;
    assert_eq!(ground.list().await, [Kind::Call]);
}

#[tokio::test]
async fn a_task_is_gone_when_its_cause_is_and_can_be_raised_anew() {
    let ground = Ground::new().await;
    let first = ground.raises(ground.new_task(Kind::Review, Urgency::Today, 4)).await;
    ground.raises(ground.new_task(Kind::Welfare, Urgency::Today, 4)).await;
    let buurt = ground.buurt;
    ground.flow(async move |tx: &Tx| settle(tx, buurt, &[Kind::Review], &subject()).await).await;
    assert_eq!(ground.list().await, [Kind::Welfare]);
    let second = ground.raises(ground.new_task(Kind::Review, Urgency::Today, 4)).await;
    assert_ne!(first, second);
}

#[tokio::test]
async fn one_worker_takes_it_and_another_may_end_it() {
    let ground = Ground::new().await;
    let id = ground.raises(ground.new_task(Kind::Review, Urgency::Today, 4)).await;
    let (house, an, bo) = (&ground.house, ground.worker(), ground.worker());
    assert_eq!(word(tasks::take(house, an, id).await), "ok");
    assert_eq!(word(tasks::take(house, an, id).await), "ok");
    assert_eq!(word(tasks::take(house, bo, id).await), "task_taken");
    let note = tasks::Note::try_from("Maria belt terug".to_owned()).ok();
    assert_eq!(word(tasks::done(house, bo, id, note).await), "ok");
    for again in [
        tasks::take(house, an, id).await,
        tasks::done(house, an, id, None).await,
        tasks::dismiss(house, an, id, Dismissal::NotNeeded).await,
    ] {
        assert_eq!(word(again), "task_closed");
    }
}

#[tokio::test]
async fn what_need_not_be_done_is_dismissed_for_a_reason() {
    let ground = Ground::new().await;
    let id = ground.raises(ground.new_task(Kind::Call, Urgency::Today, 4)).await;
    let an = ground.worker();
    assert_eq!(word(tasks::dismiss(&ground.house, an, id, Dismissal::Unreachable).await), "ok");
    let task = tasks::find(ground.house.db.read(), ground.buurt, id).await.unwrap();
    let (at, by, reason) = (ground.house.now(), an.person, Dismissal::Unreachable);
    assert_eq!(task.state, tasks::task::State::Dismissed { at, by, reason });
    assert_eq!(ground.list().await, []);
}

#[tokio::test]
async fn another_neighbourhoods_task_does_not_exist() {
    let ground = Ground::new().await;
    let elsewhere = BuurtId::new(ground.house.now());
    let new = ground.new_task(Kind::Review, Urgency::Today, 4);
    let id = ground.raises_in(elsewhere, new).await;
    assert_eq!(word(tasks::take(&ground.house, ground.worker(), id).await), "not_found");
    assert_eq!(ground.list().await, []);
}

#[tokio::test]
async fn the_list_is_by_urgency_then_time_and_comes_in_pages() {
    let ground = Ground::new().await;
    for (kind, urgency, hours) in [
        (Kind::Unmatched, Urgency::Soon, 1),
        (Kind::Review, Urgency::Today, 8),
        (Kind::NobodyOpened, Urgency::Now, 9),
        (Kind::ReadWords, Urgency::Today, 2),
    ] {
        ground.raises(ground.new_task(kind, urgency, hours)).await;
    }
    let order = [Kind::NobodyOpened, Kind::ReadWords, Kind::Review, Kind::Unmatched];
    assert_eq!(ground.list().await, order);

    let mut pages = Vec::new();
    let mut filter = Filter { limit: Some(3), ..Filter::default() };
    loop {
        let page = tasks::show(ground.house.db.read(), ground.buurt, &filter).await.unwrap();
        pages.push(page.items.iter().map(|it| it.kind).collect::<Vec<_>>());
        filter.after = page.next;
        if page.next.is_none() {
            break;
        }
    }
    assert_eq!(pages, [order[..3].to_vec(), order[3..].to_vec()]);

    let only = Filter { kinds: vec![Kind::Review, Kind::Unmatched], ..Filter::default() };
    let page = tasks::show(ground.house.db.read(), ground.buurt, &only).await.unwrap();
    assert_eq!(page.items.len(), 2);
}

#[tokio::test]
async fn the_desk_hears_of_a_task_when_it_is_durable() {
    let ground = Ground::new().await;
    let mut news = ground.house.db.listen();
    let (buurt, new) = (ground.buurt, ground.new_task(Kind::Review, Urgency::Today, 4));
    ground.taken_back(async move |tx: &Tx| raise(tx, buurt, new).await.map(|_| ())).await;
    assert!(news.try_recv().is_err(), "what was taken back is told to nobody");
    assert_eq!(ground.list().await, []);
    let id = ground.raises(ground.new_task(Kind::Review, Urgency::Today, 4)).await;
    let (buurt, kind) = (ground.buurt, "task".to_owned());
    let heard = News::Changed { buurt, kind, id: id.0, people: vec![], desk: true };
    assert_eq!(news.try_recv().unwrap(), heard);
    ground.raises(ground.new_task(Kind::Review, Urgency::Today, 4)).await;
    assert!(news.try_recv().is_err(), "nothing changed");
}

#[tokio::test]
async fn a_note_is_sealed_and_closed_tasks_are_forgotten_after_ninety_days() {
    let ground = Ground::new().await;
    let id = ground.raises(ground.new_task(Kind::Call, Urgency::Today, 4)).await;
    ground.raises(ground.new_task(Kind::Review, Urgency::Today, 4)).await;
    let note = tasks::Note::try_from("Maria belt terug".to_owned()).ok();
    tasks::done(&ground.house, ground.worker(), id, note).await.unwrap();

    let db = ground.database.connect().await;
    let sql = "select note from task where note is not null";
    let row = db.query_one_raw(sea_orm::Statement::from_string(db.get_database_backend(), sql));
    let sealed: Vec<u8> = row.await.unwrap().unwrap().try_get_by_index(0).unwrap();
    assert!(!sealed.windows(5).any(|it| it == b"Maria"));
    db.close().await.unwrap();

    let forget = async |tx: &Tx| tasks::forget_closed(tx, 100).await;
    ground.later(TimeDelta::days(89));
    assert_eq!(ground.flow(forget).await, 0);
    ground.later(TimeDelta::days(2));
    assert_eq!(ground.flow(forget).await, 1);
    assert_eq!(ground.list().await, [Kind::Review]);
}

#[tokio::test]
async fn half_a_task_cannot_be_stored() {
    let ground = Ground::new().await;
    ground.raises(ground.new_task(Kind::Review, Urgency::Today, 4)).await;
    let db = ground.database.connect().await;
    let mut stored = Vec::new();
    for half in [
        "state = 'done'",
        "state = 'gone', closed_at = raised_at",
        "closed_by = id",
        "dismissed_for = 'duplicate'",
        "state = 'dismissed', closed_at = raised_at, dismissed_for = 'duplicate'",
        "state = 'dismissed', closed_at = raised_at, closed_by = id",
        "urgency = 3",
    ] {
        let changed = db.execute_unprepared(&format!("update task set {half}")).await;
        stored.extend(changed.is_ok().then_some(half));
    }
    assert_eq!(stored, [""; 0]);
    let twice = db.execute_unprepared("update task set state = 'open'").await;
    assert!(twice.is_ok(), "{twice:?}");
    db.close().await.unwrap();
}

#[tokio::test]
async fn what_becomes_late_between_two_pages_is_neither_lost_nor_shown_twice() {
    let ground = Ground::new().await;
    let mut due = Vec::new();
    for (subject, urgency, hours) in [
        (1, Urgency::Soon, -1),
        (2, Urgency::Today, 2),
        (3, Urgency::Soon, 1),
        (4, Urgency::Soon, 3),
    ] {
        let subject = Subject::new("help", Uuid::from_u128(subject));
        due.push(
            ground.raises(New { subject, ..ground.new_task(Kind::Review, urgency, hours) }).await,
        );
    }
    let (mut after, mut seen) = (None, Vec::new());
    for _ in 0..4 {
        let now = ground.house.now();
        let filter = Filter { after, limit: Some(1), now, ..Filter::default() };
        let page = tasks::show(ground.house.db.read(), ground.buurt, &filter).await.unwrap();
        seen.extend(page.items.iter().map(|it| it.id));
        after = page.next.and_then(|it| Cursor::read(&it.to_string()));
        ground.later(TimeDelta::minutes(61)); // a worker reads on after the coffee
    }
    assert_eq!((seen, after), (due, None), "as they stood when the first page was shown");
}
