//! Every line of SQL about neighbourhoods.

use std::collections::HashMap;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    Set, TryInsertResult,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::memory::Buurt;
use super::section::Office;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, OrganisationId, PersonId};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod organisation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub name: String,
        pub created_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod buurt {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "buurt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub slug: String,
        pub organisation_id: Uuid,
        pub created_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod section {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "buurt_section")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub section: String,
        pub version: i32,
        pub value: Json,
        pub changed_at: DateTimeUtc,
        pub changed_by: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod office {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "office")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: Uuid,
        pub value: Json,
        pub changed_at: DateTimeUtc,
        pub changed_by: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The name of the section with the terms.
pub(super) const TERMS: &str = "terms";

/// Writes an organisation.
pub(super) async fn insert_organisation(
    tx: &Tx,
    id: OrganisationId,
    kind: &str,
    name: &str,
) -> Result<()> {
    let row = organisation::Model {
        id: id.0,
        kind: kind.to_owned(),
        name: name.to_owned(),
        created_at: tx.now(),
    };
    organisation::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds an organisation by its name.
pub(super) async fn organisation(rows: Rows<'_>, name: &str) -> Result<Option<OrganisationId>> {
    let query = organisation::Entity::find().filter(organisation::Column::Name.eq(name));
    Ok(rows.one(query).await?.map(|it| OrganisationId(it.id)))
}

/// Writes a neighbourhood without its sections.
pub(super) async fn insert(
    tx: &Tx,
    id: BuurtId,
    slug: &str,
    organisation: OrganisationId,
) -> Result<()> {
    let row = buurt::Model {
        id: id.0,
        slug: slug.to_owned(),
        organisation_id: organisation.0,
        created_at: tx.now(),
    };
    buurt::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes a section in place of its last version.
pub(super) async fn put_section(
    tx: &Tx,
    buurt: BuurtId,
    name: &str,
    value: Value,
    by: Option<PersonId>,
) -> Result<()> {
    let known = tx.rows().one(section::Entity::find_by_id((buurt.0, name.to_owned()))).await?;
    let row = section::Model {
        buurt_id: buurt.0,
        section: name.to_owned(),
        version: known.map_or(0, |it| it.version) + 1,
        value,
        changed_at: tx.now(),
        changed_by: by.map(|it| it.0),
    };
    let replace = OnConflict::columns([section::Column::BuurtId, section::Column::Section])
        .update_columns([
            section::Column::Version,
            section::Column::Value,
            section::Column::ChangedAt,
            section::Column::ChangedBy,
        ])
        .to_owned();
    section::Entity::insert(row.into_active_model())
        .on_conflict(replace)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Reads a section with its version; nothing where it was never set.
pub(super) async fn section(
    rows: Rows<'_>,
    buurt: BuurtId,
    name: &str,
) -> Result<Option<(i32, Value)>> {
    let found = rows.one(section::Entity::find_by_id((buurt.0, name.to_owned()))).await?;
    Ok(found.map(|it| (it.version, it.value)))
}

/// Writes a section in place of the version that somebody saw; tells whether that was the last one.
pub(super) async fn replace_section(
    tx: &Tx,
    (buurt, name): (BuurtId, &str),
    seen: i32,
    value: Value,
    by: PersonId,
) -> Result<bool> {
    let row = section::Model {
        buurt_id: buurt.0,
        section: name.to_owned(),
        version: seen + 1,
        value,
        changed_at: tx.now(),
        changed_by: Some(by.0),
    };
    if seen == 0 {
        let inserted = section::Entity::insert(row.into_active_model())
            .on_conflict_do_nothing()
            .exec_without_returning(tx.conn())
            .await?;
        return Ok(matches!(inserted, TryInsertResult::Inserted(1..)));
    }
    let changed = section::Entity::update_many()
        .set(section::ActiveModel {
            version: Set(row.version),
            value: Set(row.value),
            changed_at: Set(row.changed_at),
            changed_by: Set(row.changed_by),
            ..Default::default()
        })
        .filter(section::Column::BuurtId.eq(buurt.0))
        .filter(section::Column::Section.eq(name))
        .filter(section::Column::Version.eq(seen))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Writes when an organisation works, in place of what was known.
pub(super) async fn put_office(
    tx: &Tx,
    organisation: OrganisationId,
    value: Value,
    by: Option<PersonId>,
) -> Result<()> {
    let row = office::Model {
        organisation_id: organisation.0,
        value,
        changed_at: tx.now(),
        changed_by: by.map(|it| it.0),
    };
    let replace = OnConflict::column(office::Column::OrganisationId)
        .update_columns([
            office::Column::Value,
            office::Column::ChangedAt,
            office::Column::ChangedBy,
        ])
        .to_owned();
    office::Entity::insert(row.into_active_model())
        .on_conflict(replace)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Loads every neighbourhood, whole.
pub(super) async fn all(rows: Rows<'_>) -> Result<Vec<Buurt>> {
    let offices = rows.all(office::Entity::find()).await?;
    let offices: HashMap<Uuid, Value> =
        offices.into_iter().map(|row| (row.organisation_id, row.value)).collect();
    let mut sections: HashMap<Uuid, HashMap<String, Value>> = HashMap::new();
    for row in rows.all(section::Entity::find()).await? {
        sections.entry(row.buurt_id).or_default().insert(row.section, row.value);
    }
    let found = rows.all(buurt::Entity::find().order_by_asc(buurt::Column::Id)).await?;
    found
        .into_iter()
        .map(|row| {
            let mut own = sections.remove(&row.id).unwrap_or_default();
            Ok(Buurt {
                id: BuurtId(row.id),
                slug: row.slug,
                organisation: OrganisationId(row.organisation_id),
                identity: take(&mut own, "identity", row.id)?,
                team: take(&mut own, "team", row.id)?,
                rhythm: take(&mut own, "rhythm", row.id)?,
                place: take(&mut own, "place", row.id)?,
                helping: take(&mut own, "helping", row.id)?,
                kinds: take(&mut own, "kinds", row.id)?,
                terms: take(&mut own, TERMS, row.id)?,
                office: match offices.get(&row.organisation_id) {
                    Some(value) => read(value.clone(), row.organisation_id)?,
                    None => Office::default(),
                },
            })
        })
        .collect()
}

fn take<T: DeserializeOwned + Default>(
    sections: &mut HashMap<String, Value>,
    name: &str,
    buurt: Uuid,
) -> Result<T> {
    let Some(value) = sections.remove(name) else { return Ok(T::default()) };
    read(value, buurt)
}

/// Understands a stored section.
pub(super) fn read<T: DeserializeOwned>(value: Value, id: Uuid) -> Result<T> {
    serde_json::from_value(value).ok().ok_or_else(|| Error::corrupt("buurt_section", id))
}
