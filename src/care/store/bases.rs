//! SQL about the grounds on which data are shared.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BasisId, BuurtId, PersonId, ServiceId, SignalId};
use crate::care::basis::{Answer, Basis, Duty, How, Kind, TEXT_VERSION, TellBack};
use crate::care::case::Key;
use crate::care::release::Category;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "basis")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub signal_id: Uuid,
        pub service_id: Uuid,
        pub kind: String,
        pub answer: String,
        pub categories: Json,
        pub tell_back: String,
        pub until: Option<DateTimeUtc>,
        pub how: Option<String>,
        pub duty: Option<String>,
        pub words: Option<Vec<u8>>,
        pub text_version: i16,
        pub review_due: Option<DateTimeUtc>,
        pub reviewed_at: Option<DateTimeUtc>,
        pub reviewed_by: Option<Uuid>,
        pub by_id: Uuid,
        pub given_at: DateTimeUtc,
        pub withdrawn_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a ground, with its words sealed: the reason, or who speaks for the person.
pub async fn insert(tx: &Tx, basis: &Basis, words: Option<Vec<u8>>) -> Result<()> {
    let row = row::Model {
        buurt_id: basis.buurt.0,
        id: basis.id.0,
        signal_id: basis.signal.0,
        service_id: basis.service.0,
        kind: basis.kind.word().to_owned(),
        answer: basis.answer.word().to_owned(),
        categories: serde_json::to_value(&basis.categories).map_err(Error::internal)?,
        tell_back: basis.tell_back.word().to_owned(),
        until: basis.until,
        how: basis.how.map(|it| it.word().to_owned()),
        duty: basis.duty.map(|it| it.word().to_owned()),
        words,
        text_version: TEXT_VERSION,
        review_due: basis.review_due,
        reviewed_at: basis.reviewed,
        reviewed_by: None,
        by_id: basis.by.0,
        given_at: basis.given,
        withdrawn_at: basis.withdrawn,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds a ground with its sealed words.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, id: BasisId) -> Result<(Basis, Option<Vec<u8>>)> {
    read(rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?.ok_or(Error::NotFound)?)
}

/// Finds a ground, and keeps it from changing.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: BasisId) -> Result<Basis> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    Ok(read(tx.rows().one(query).await?.ok_or(Error::NotFound)?)?.0)
}

/// Reads every ground of a signal, the newest first.
pub async fn of_signal(
    rows: Rows<'_>,
    (buurt, signal): Key,
) -> Result<Vec<(Basis, Option<Vec<u8>>)>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::SignalId.eq(signal.0))
        .order_by_desc(row::Column::Id)
        .limit(100);
    rows.all(query).await?.into_iter().map(read).collect()
}

/// Reads the grounds that wait for a coordinator, the earliest first: at most 100.
pub async fn waiting(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Basis>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::ReviewDue.is_not_null())
        .filter(row::Column::ReviewedAt.is_null())
        .order_by_asc(row::Column::ReviewDue)
        .limit(100);
    rows.all(query).await?.into_iter().map(|it| Ok(read(it)?.0)).collect()
}

/// Writes that it was taken back, or looked at.
pub async fn advance(tx: &Tx, after: &Basis, reviewer: Option<PersonId>) -> Result<()> {
    let set = row::ActiveModel {
        withdrawn_at: Set(after.withdrawn),
        reviewed_at: Set(after.reviewed),
        reviewed_by: reviewer.map_or_else(Default::default, |it| Set(Some(it.0))),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(after.buurt.0))
        .filter(row::Column::Id.eq(after.id.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn read(row: row::Model) -> Result<(Basis, Option<Vec<u8>>)> {
    let corrupt = || Error::corrupt("basis", row.id);
    let categories: Vec<Category> =
        serde_json::from_value(row.categories.clone()).ok().ok_or_else(corrupt)?;
    let basis = Basis {
        id: BasisId(row.id),
        buurt: BuurtId(row.buurt_id),
        signal: SignalId(row.signal_id),
        service: ServiceId(row.service_id),
        kind: Kind::parse(&row.kind).ok_or_else(corrupt)?,
        answer: Answer::parse(&row.answer).ok_or_else(corrupt)?,
        categories,
        tell_back: TellBack::parse(&row.tell_back).ok_or_else(corrupt)?,
        until: row.until,
        how: row.how.as_deref().and_then(How::parse),
        duty: row.duty.as_deref().and_then(Duty::parse),
        review_due: row.review_due,
        reviewed: row.reviewed_at,
        by: PersonId(row.by_id),
        given: row.given_at,
        withdrawn: row.withdrawn_at,
    };
    Ok((basis, row.words))
}
