//! SQL about who told a signal, whom it is about, and what happened to it.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Order, Query, any};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PartnerId, PersonId, SignalId};
use crate::care::case::{Event, Happening, Key, Reporter};
use crate::care::signal::{Source, Worried};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod event {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "signal_event")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub signal_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub at: DateTimeUtc,
        pub by_id: Option<Uuid>,
        pub kind: String,
        pub data: Json,
        pub words: Option<Vec<u8>>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod reporter {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signal_reporter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub signal_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Option<Uuid>,
        pub partner_id: Option<Uuid>,
        pub source: String,
        pub worried: Option<String>,
        pub call_us: bool,
        pub at: DateTimeUtc,
        pub cut_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(clippy::struct_field_names, reason = "the columns have these names")]
#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod concerned {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signal_person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub signal_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes what happened.
pub async fn happened(tx: &Tx, (buurt, signal): Key, events: &[Event]) -> Result<()> {
    if events.is_empty() {
        return Ok(());
    }
    let rows = events.iter().map(|it| {
        let row = event::Model {
            buurt_id: buurt.0,
            signal_id: signal.0,
            id: it.id,
            at: it.at,
            by_id: it.by.map(|it| it.0),
            kind: it.what.word().to_owned(),
            data: it.data.clone(),
            words: it.words.clone(),
        };
        row.into_active_model()
    });
    event::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Reads what happened to several signals, the newest first; at most 200.
pub async fn events(rows: Rows<'_>, buurt: BuurtId, signals: &[SignalId]) -> Result<Vec<Event>> {
    let query = event::Entity::find()
        .filter(event::Column::BuurtId.eq(buurt.0))
        .filter(event::Column::SignalId.is_in(signals.iter().map(|it| it.0)))
        .order_by_desc(event::Column::Id)
        .limit(200);
    let read = |it: event::Model| {
        Ok(Event {
            id: it.id,
            at: it.at,
            by: it.by_id.map(PersonId),
            what: Happening::parse(&it.kind)
                .ok_or_else(|| Error::corrupt("signal_event", it.id))?,
            data: it.data,
            words: it.words,
        })
    };
    rows.all(query).await?.into_iter().map(read).collect()
}

/// Writes who told it.
pub async fn reported(tx: &Tx, (buurt, signal): Key, it: &Reporter) -> Result<()> {
    let row = reporter::Model {
        buurt_id: buurt.0,
        signal_id: signal.0,
        id: it.id,
        person_id: it.person.map(|it| it.0),
        partner_id: it.partner.map(|it| it.0),
        source: it.source.word().to_owned(),
        worried: it.worried.map(|it| it.word().to_owned()),
        call_us: it.call_us,
        at: it.at,
        cut_at: None,
    };
    reporter::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Asks every reporter of a signal to call, or no longer.
pub async fn ask_to_call(tx: &Tx, (buurt, signal): Key, call_us: bool) -> Result<()> {
    let set = reporter::ActiveModel { call_us: Set(call_us), ..Default::default() };
    reporter::Entity::update_many()
        .set(set)
        .filter(reporter::Column::BuurtId.eq(buurt.0))
        .filter(reporter::Column::SignalId.eq(signal.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Reads who told these signals, the earliest first.
pub async fn reporters(
    rows: Rows<'_>,
    buurt: BuurtId,
    signals: &[SignalId],
) -> Result<Vec<(SignalId, Reporter)>> {
    let query = reporter::Entity::find()
        .filter(reporter::Column::BuurtId.eq(buurt.0))
        .filter(reporter::Column::SignalId.is_in(signals.iter().map(|it| it.0)))
        .order_by_asc(reporter::Column::At)
        .limit(200);
    rows.all(query).await?.iter().map(told).collect()
}

/// Reads what somebody told, the newest first: at most 50.
pub async fn told_by(
    rows: Rows<'_>,
    buurt: BuurtId,
    who: PersonId,
) -> Result<Vec<(SignalId, Reporter)>> {
    let query = reporter::Entity::find()
        .filter(reporter::Column::BuurtId.eq(buurt.0))
        .filter(reporter::Column::PersonId.eq(who.0))
        .order_by_desc(reporter::Column::At)
        .limit(50);
    rows.all(query).await?.iter().map(told).collect()
}

/// Counts what somebody told in this way since a moment.
pub async fn told_since(
    rows: Rows<'_>,
    (buurt, who): (BuurtId, PersonId),
    source: Source,
    since: Moment,
) -> Result<u64> {
    let query = reporter::Entity::find()
        .filter(reporter::Column::BuurtId.eq(buurt.0))
        .filter(reporter::Column::PersonId.eq(who.0))
        .filter(reporter::Column::Source.eq(source.word()))
        .filter(reporter::Column::At.gt(since));
    rows.count(query).await
}

fn told(row: &reporter::Model) -> Result<(SignalId, Reporter)> {
    let corrupt = || Error::corrupt("signal_reporter", row.id);
    let reporter = Reporter {
        id: row.id,
        person: row.person_id.map(PersonId),
        partner: row.partner_id.map(PartnerId),
        source: Source::parse(&row.source).ok_or_else(corrupt)?,
        worried: row.worried.as_deref().and_then(Worried::parse),
        call_us: row.call_us,
        at: row.at,
    };
    Ok((SignalId(row.signal_id), reporter))
}

/// Writes that it is also about these people.
pub async fn also_about(tx: &Tx, (buurt, signal): Key, people: &[PersonId]) -> Result<()> {
    if people.is_empty() {
        return Ok(());
    }
    let rows = people.iter().map(|it| {
        concerned::Model { buurt_id: buurt.0, signal_id: signal.0, person_id: it.0 }
            .into_active_model()
    });
    let again = OnConflict::new().do_nothing().to_owned();
    concerned::Entity::insert_many(rows)
        .on_conflict(again)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Reads about whom it is too.
pub async fn about(rows: Rows<'_>, (buurt, signal): Key) -> Result<Vec<PersonId>> {
    let query = concerned::Entity::find()
        .filter(concerned::Column::BuurtId.eq(buurt.0))
        .filter(concerned::Column::SignalId.eq(signal.0));
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// One telling of somebody, with the signal that it made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Telling {
    /// Which signal.
    pub signal_id: Uuid,
    /// Who told it, where that is somebody known.
    pub person_id: Option<Uuid>,
    /// Which *antenne* told it.
    pub partner_id: Option<Uuid>,
    /// When.
    pub at: Moment,
}

/// Reads who told of these people since then, the earliest first: at most 50.
pub async fn told_about(
    rows: Rows<'_>,
    buurt: BuurtId,
    people: &[PersonId],
    since: Moment,
) -> Result<Vec<Telling>> {
    let ids = || people.iter().map(|it| it.0);
    let here = |table: &'static str| Expr::col((table, "buurt_id")).eq(buurt.0);
    let mut of_person = Query::select();
    of_person.column("id").from("signal").and_where(here("signal"));
    of_person.and_where(Expr::col("subject_id").is_in(ids()));
    let mut of_others = Query::select();
    of_others.column("signal_id").from("signal_person").and_where(here("signal_person"));
    of_others.and_where(Expr::col("person_id").is_in(ids()));
    let mut told = Query::select();
    for column in ["signal_id", "person_id", "partner_id", "at"] {
        told.column(column);
    }
    let signal = || Expr::col("signal_id");
    told.from("signal_reporter")
        .and_where(here("signal_reporter"))
        .and_where(Expr::col("at").gt(since))
        .cond_where(any![signal().in_subquery(of_person), signal().in_subquery(of_others)])
        .order_by("at", Order::Asc)
        .limit(50);
    rows.list(&told).await
}

/// Gives an event its name.
pub fn named(at: Moment) -> Uuid {
    crate::base::ids::AttemptId::new(at).0
}
