//! SQL about referrals and what is said about them.

use std::collections::BTreeSet;

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BasisId, BuurtId, PersonId, ReferralId, ServiceId, SignalId};
use crate::care::case::{Handover, Key};
use crate::care::directory::service::Channel;
use crate::care::referral::{Code, Reason, Referral, Why};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "referral")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub signal_id: Uuid,
        pub service_id: Uuid,
        pub state: String,
        pub since_at: DateTimeUtc,
        pub basis_id: Option<Uuid>,
        pub channel: String,
        pub warm: bool,
        pub companion_id: Option<Uuid>,
        pub reference: String,
        pub categories: Json,
        pub released: Option<Vec<u8>>,
        pub reason: Option<String>,
        pub reason_words: Option<Vec<u8>>,
        pub waitlist_until: Option<String>,
        pub stamps: Json,
        pub made_at: DateTimeUtc,
        pub by_id: Uuid,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(Debug, FromQueryResult)]
struct Busy {
    service_id: uuid::Uuid,
}

/// The states in which a service or a worker must still do something.
const OPEN: [&str; 5] = ["draft", "requested", "accepted", "in_progress", "on_hold"];

/// Writes a new referral.
pub async fn insert(tx: &Tx, it: &Handover) -> Result<()> {
    let row = row_of(it)?.into_active_model();
    row::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes a referral that was made ready as it goes out. Its signal is locked.
pub async fn send(tx: &Tx, it: &Handover) -> Result<()> {
    let draft = Referral { code: Code::Draft, ..it.referral.clone() };
    change(tx, &draft, row_of(it)?.into_active_model().reset_all()).await
}

/// Writes by which way a service hears.
pub async fn reroute(tx: &Tx, it: &Referral, way: Channel) -> Result<()> {
    let set = row::ActiveModel { channel: Set(way.word().to_owned()), ..Default::default() };
    change(tx, it, set).await
}

/// Finds a referral.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, id: ReferralId) -> Result<Handover> {
    rows.one(row::Entity::find_by_id((buurt.0, id.0))).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds a referral, and keeps it from changing. Its signal is locked before it.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: ReferralId) -> Result<Handover> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Reads every referral of a signal, the newest first.
pub async fn of_signal(rows: Rows<'_>, (buurt, signal): Key) -> Result<Vec<Handover>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::SignalId.eq(signal.0))
        .order_by_desc(row::Column::Id)
        .limit(100);
    rows.all(query).await?.into_iter().map(Handover::try_from).collect()
}

/// Counts the open referrals to a service, in every neighbourhood.
pub async fn open_to(rows: Rows<'_>, service: ServiceId) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::ServiceId.eq(service.0))
        .filter(row::Column::State.is_in(OPEN));
    rows.count(query).await
}

/// Names the services to which a referral is open, in any neighbourhood.
pub async fn busy(rows: Rows<'_>) -> Result<BTreeSet<ServiceId>> {
    let query = Query::select()
        .distinct()
        .column(row::Column::ServiceId)
        .from(row::Entity)
        .and_where(Expr::col(row::Column::State).is_in(OPEN))
        .take();
    let found: Vec<Busy> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| ServiceId(it.service_id)).collect())
}

/// Tells whether a service was ever asked before this referral, in any neighbourhood.
pub async fn is_first_to(rows: Rows<'_>, it: &Referral) -> Result<bool> {
    let query = row::Entity::find()
        .filter(row::Column::ServiceId.eq(it.service.0))
        .filter(row::Column::State.ne(Code::Draft.word()))
        .filter(row::Column::Id.lt(it.id.0));
    Ok(rows.count(query).await? == 0)
}

/// Finds a referral by the code that both sides say on the phone.
pub async fn by_reference(
    rows: Rows<'_>,
    buurt: BuurtId,
    reference: &str,
) -> Result<Option<Handover>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Reference.eq(reference));
    rows.one(query).await?.map(Handover::try_from).transpose()
}

/// Brings a referral from how it was to how it is.
pub async fn advance(
    tx: &Tx,
    before: &Referral,
    after: &Referral,
    reason_words: Option<Vec<u8>>,
) -> Result<()> {
    let set = row::ActiveModel {
        state: Set(after.code.word().to_owned()),
        since_at: Set(after.since),
        basis_id: Set(after.basis.map(|it| it.0)),
        channel: Set(after.way.word().to_owned()),
        warm: Set(after.warm),
        reason: Set(after.why.as_ref().map(|it| it.reason.word().to_owned())),
        waitlist_until: Set(after.why.as_ref().and_then(|it| Some(it.until?.to_string()))),
        reason_words: Set(reason_words),
        stamps: Set(serde_json::to_value(&after.stamps).map_err(Error::internal)?),
        ..Default::default()
    };
    change(tx, before, set).await
}

/// Freezes what is released.
pub async fn freeze(tx: &Tx, referral: &Referral, released: Vec<u8>) -> Result<()> {
    let set = row::ActiveModel { released: Set(Some(released)), ..Default::default() };
    change(tx, referral, set).await
}

async fn change(tx: &Tx, before: &Referral, set: row::ActiveModel) -> Result<()> {
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(before.buurt.0))
        .filter(row::Column::Id.eq(before.id.0))
        .filter(row::Column::State.eq(before.code.word()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked referral changed")) }
}

fn row_of(it: &Handover) -> Result<row::Model> {
    let referral = &it.referral;
    Ok(row::Model {
        buurt_id: referral.buurt.0,
        id: referral.id.0,
        signal_id: referral.signal.0,
        service_id: referral.service.0,
        state: referral.code.word().to_owned(),
        since_at: referral.since,
        basis_id: referral.basis.map(|it| it.0),
        channel: referral.way.word().to_owned(),
        warm: referral.warm,
        companion_id: it.companion.map(|it| it.0),
        reference: it.reference.clone(),
        categories: serde_json::to_value(&it.categories).map_err(Error::internal)?,
        released: it.released.clone(),
        reason: referral.why.as_ref().map(|it| it.reason.word().to_owned()),
        reason_words: it.reason_words.clone(),
        waitlist_until: referral.why.as_ref().and_then(|it| Some(it.until?.to_string())),
        stamps: serde_json::to_value(&referral.stamps).map_err(Error::internal)?,
        made_at: it.made,
        by_id: it.by.0,
    })
}

impl TryFrom<row::Model> for Handover {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("referral", row.id);
        let reason = match &row.reason {
            Some(word) => Some(Reason::parse(word).ok_or_else(corrupt)?),
            None => None,
        };
        let until = match &row.waitlist_until {
            Some(day) => Some(day.parse().ok().ok_or_else(corrupt)?),
            None => None,
        };
        let referral = Referral {
            id: ReferralId(row.id),
            buurt: BuurtId(row.buurt_id),
            signal: SignalId(row.signal_id),
            service: ServiceId(row.service_id),
            code: Code::parse(&row.state).ok_or_else(corrupt)?,
            since: row.since_at,
            basis: row.basis_id.map(BasisId),
            way: Channel::parse(&row.channel).ok_or_else(corrupt)?,
            warm: row.warm,
            why: reason.map(|reason| Why { reason, until }),
            stamps: serde_json::from_value(row.stamps.clone()).ok().ok_or_else(corrupt)?,
        };
        Ok(Self {
            referral,
            reference: row.reference,
            companion: row.companion_id.map(PersonId),
            categories: serde_json::from_value(row.categories).map_err(Error::internal)?,
            released: row.released,
            reason_words: row.reason_words,
            by: PersonId(row.by_id),
            made: row.made_at,
        })
    }
}
