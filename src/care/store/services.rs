//! Every line of SQL about the directory of services.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, Iterable as _,
    QueryFilter as _, QueryOrder as _, Select,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{OrganisationId, ServiceId};
use crate::buurt::Buurt;
use crate::care::directory::service::{Capacity, Channel, Secrecy};
use crate::care::directory::{Facts, Service, ServiceType};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "service")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub keeper_id: Uuid,
        pub source: String,
        pub organisation: String,
        pub service_type: String,
        pub name: String,
        pub description: Json,
        pub phone: Option<String>,
        pub mailboxes: Json,
        pub website: Option<String>,
        pub address: Option<String>,
        pub hours: Json,
        pub closed_days: Json,
        pub languages: Json,
        pub wheelchair: Option<bool>,
        pub area: Json,
        #[sea_orm(column_type = "Text", nullable)]
        pub eligibility: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub intake: Option<String>,
        pub secrecy_status: String,
        pub referral_channel: String,
        pub sla_days: i16,
        pub agreement_until: Option<String>,
        pub data_categories_allowed: Json,
        pub capacity: String,
        pub last_assured: Option<String>,
        pub overrides: Json,
        pub changed_at: DateTimeUtc,
        pub gone_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod version {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "directory")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub keeper_id: Uuid,
        pub version: i32,
        pub changed_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Finds a service that works for this neighbourhood, also one that has gone: a referral outlives it.
pub async fn find(rows: Rows<'_>, buurt: &Buurt, id: ServiceId) -> Result<Service> {
    let kept = kept(buurt.organisation).filter(row::Column::Id.eq(id.0));
    let found: Service = rows.one(kept).await?.ok_or(Error::NotFound)?.try_into()?;
    if found.works_for(&names(buurt)) { Ok(found) } else { Err(Error::NotFound) }
}

/// Finds a service of a keeper, wherever it works.
pub async fn kept_by(rows: Rows<'_>, keeper: OrganisationId, id: ServiceId) -> Result<Service> {
    let own = kept(keeper).filter(row::Column::Id.eq(id.0));
    rows.one(own).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds every service of a keeper, also those that have gone.
pub async fn find_all(rows: Rows<'_>, keeper: OrganisationId) -> Result<Vec<Service>> {
    let all = rows.all(kept(keeper).order_by_asc(row::Column::Id)).await?;
    all.into_iter().map(Service::try_from).collect()
}

/// Finds the services that are listed and work for this neighbourhood.
pub async fn for_buurt(rows: Rows<'_>, buurt: &Buurt) -> Result<Vec<Service>> {
    let listed = kept(buurt.organisation).filter(row::Column::GoneAt.is_null());
    let all = rows.all(listed.order_by_asc(row::Column::Id)).await?;
    let mut all: Vec<Service> = all.into_iter().map(Service::try_from).collect::<Result<_>>()?;
    all.retain(|it| it.works_for(&names(buurt)));
    Ok(all)
}

/// Tells which version of its directory a keeper has; 0 before the first import.
pub async fn version(rows: Rows<'_>, keeper: OrganisationId) -> Result<i32> {
    Ok(rows.one(version::Entity::find_by_id(keeper.0)).await?.map_or(0, |it| it.version))
}

/// Makes the next version of a keeper's directory; tells whether `seen` was still the last one. Who
/// gets `true` holds the directory until the flow ends.
pub async fn next_version(tx: &Tx, keeper: OrganisationId, seen: i32) -> Result<bool> {
    let row = version::Model { keeper_id: keeper.0, version: seen + 1, changed_at: tx.now() };
    let newer = OnConflict::column(version::Column::KeeperId)
        .update_columns([version::Column::Version, version::Column::ChangedAt])
        .action_and_where(Expr::col((version::Entity, version::Column::Version)).eq(seen))
        .to_owned();
    let written = version::Entity::insert(row.into_active_model())
        .on_conflict(newer)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(written == 1)
}

/// Writes services in the place of what was known of them.
pub async fn put(tx: &Tx, services: &[Service]) -> Result<()> {
    for some in services.chunks(100) {
        let rows: Vec<row::ActiveModel> = some
            .iter()
            .map(|it| Ok(to_row(it, tx.now())?.into_active_model().reset_all()))
            .collect::<Result<_>>()?;
        let rest = row::Column::iter().filter(|it| !is_kept(*it));
        row::Entity::insert_many(rows)
            .on_conflict(OnConflict::column(row::Column::Id).update_columns(rest).to_owned())
            .exec_without_returning(tx.conn())
            .await?;
    }
    Ok(())
}

/// What a service keeps for ever.
fn is_kept(column: row::Column) -> bool {
    matches!(column, row::Column::Id | row::Column::KeeperId | row::Column::Source)
}

fn kept(keeper: OrganisationId) -> Select<row::Entity> {
    row::Entity::find().filter(row::Column::KeeperId.eq(keeper.0))
}

/// What an area may call a neighbourhood.
fn names(buurt: &Buurt) -> [&str; 2] {
    [&buurt.slug, &buurt.identity.postcode]
}

fn json(it: &impl Serialize) -> Result<serde_json::Value> {
    serde_json::to_value(it).map_err(Error::internal)
}

fn to_row(it: &Service, now: Moment) -> Result<row::Model> {
    let facts = it.imported.clone();
    Ok(row::Model {
        id: it.id.0,
        keeper_id: it.keeper.0,
        source: it.source.clone(),
        description: json(&facts.description)?,
        mailboxes: json(&facts.mailboxes)?,
        hours: json(&facts.hours)?,
        closed_days: json(&facts.closed)?,
        languages: json(&facts.languages)?,
        area: json(&facts.area)?,
        data_categories_allowed: json(&facts.categories_allowed)?,
        overrides: json(&it.overrides)?,
        organisation: facts.organisation,
        service_type: facts.kind.as_str().to_owned(),
        name: facts.name,
        phone: facts.phone,
        website: facts.website,
        address: facts.address,
        wheelchair: facts.wheelchair,
        eligibility: facts.eligibility,
        intake: facts.intake,
        secrecy_status: facts.secrecy.word().to_owned(),
        referral_channel: facts.channel.word().to_owned(),
        sla_days: facts.sla_days.into(),
        agreement_until: facts.agreement_until.map(|it| it.to_string()),
        capacity: facts.capacity.word().to_owned(),
        last_assured: facts.last_assured.map(|it| it.to_string()),
        changed_at: now,
        gone_at: it.gone_at,
    })
}

impl TryFrom<row::Model> for Service {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let keeper = OrganisationId(row.keeper_id);
        let (id, source, gone_at) = (row.id, row.source.clone(), row.gone_at);
        let corrupt = || Error::corrupt("service", id);
        let overrides = read(row.overrides.clone()).ok_or_else(corrupt)?;
        let facts = facts(row).ok_or_else(corrupt)?;
        Ok(Self::new(ServiceId(id), (keeper, source), (facts, overrides), gone_at))
    }
}

fn facts(row: row::Model) -> Option<Facts> {
    Some(Facts {
        organisation: row.organisation,
        kind: ServiceType::read(&row.service_type)?,
        name: row.name,
        description: read(row.description)?,
        phone: row.phone,
        mailboxes: read(row.mailboxes)?,
        website: row.website,
        address: row.address,
        hours: read(row.hours)?,
        closed: read(row.closed_days)?,
        languages: read(row.languages)?,
        wheelchair: row.wheelchair,
        area: read(row.area)?,
        eligibility: row.eligibility,
        intake: row.intake,
        secrecy: Secrecy::parse(&row.secrecy_status)?,
        channel: Channel::parse(&row.referral_channel)?,
        sla_days: u8::try_from(row.sla_days).ok()?,
        agreement_until: row.agreement_until.map(|it| it.parse()).transpose().ok()?,
        categories_allowed: read(row.data_categories_allowed)?,
        capacity: Capacity::parse(&row.capacity)?,
        last_assured: row.last_assured.map(|it| it.parse()).transpose().ok()?,
    })
}

fn read<T: DeserializeOwned>(value: serde_json::Value) -> Option<T> {
    serde_json::from_value(value).ok()
}
