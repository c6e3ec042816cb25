//! SQL about roles that wait to be confirmed. Decides nothing.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, GrantId, PersonId};
use crate::people::grant::{Asked, Whom};
use crate::people::permission::Role;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_asked")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub asked_for: Vec<u8>,
        pub mail: Option<Vec<u8>>,
        pub person_id: Option<Uuid>,
        pub role: String,
        pub until: DateTimeUtc,
        pub asked_by: Uuid,
        pub asked_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The most that are shown.
const SHOWN: u64 = 100;

/// Finds what waits in a neighbourhood, the oldest first: at most 100.
pub async fn all(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Asked>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .order_by_asc(row::Column::AskedAt)
        .order_by_asc(row::Column::Id)
        .limit(SHOWN);
    rows.all(query).await?.into_iter().map(Asked::try_from).collect()
}

/// Finds one.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, id: GrantId) -> Result<Option<Asked>> {
    let query = row::Entity::find_by_id((buurt.0, id.0));
    rows.one(query).await?.map(Asked::try_from).transpose()
}

/// Finds one, and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, buurt: BuurtId, id: GrantId) -> Result<Asked> {
    let query = row::Entity::find_by_id((buurt.0, id.0)).lock_exclusive();
    tx.rows().one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds the one that waits for the same role of the same person, or of the same address.
pub async fn same(rows: Rows<'_>, it: &Asked) -> Result<Option<Asked>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::AskedFor.eq(asked_for(&it.whom)))
        .filter(row::Column::Role.eq(it.role.word()));
    rows.one(query).await?.map(Asked::try_from).transpose()
}

/// Finds some that were asked before a moment, or that would be over.
pub async fn over(
    rows: Rows<'_>,
    (before, now): (Moment, Moment),
    limit: u64,
) -> Result<Vec<Asked>> {
    let gone =
        Condition::any().add(row::Column::AskedAt.lte(before)).add(row::Column::Until.lte(now));
    let query = row::Entity::find().filter(gone).order_by_asc(row::Column::AskedAt).limit(limit);
    rows.all(query).await?.into_iter().map(Asked::try_from).collect()
}

/// Writes one.
pub async fn insert(tx: &Tx, it: &Asked) -> Result<()> {
    let mail = match &it.whom {
        Whom::Known(_) => None,
        Whom::Mail { sealed, .. } => Some(sealed.clone()),
    };
    let row = row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        asked_for: asked_for(&it.whom),
        mail,
        person_id: it.person().map(|it| it.0),
        role: it.role.word().to_owned(),
        until: it.until,
        asked_by: it.by.0,
        asked_at: it.at,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes who has the address for which it was asked; false when that is known, or it is gone.
pub async fn set_person(tx: &Tx, it: &Asked, person: PersonId) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::PersonId, Expr::value(person.0))
        .filter(row::Column::BuurtId.eq(it.buurt.0))
        .filter(row::Column::Id.eq(it.id.0))
        .filter(row::Column::PersonId.is_null())
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes one away: it is granted, taken back, refused or over. False when it was gone.
pub async fn delete(tx: &Tx, it: &Asked) -> Result<bool> {
    let gone = row::Entity::delete_by_id((it.buurt.0, it.id.0)).exec(tx.conn()).await?;
    Ok(gone.rows_affected == 1)
}

/// The name under which a role is asked once.
fn asked_for(whom: &Whom) -> Vec<u8> {
    match whom {
        Whom::Known(person) => person.0.as_bytes().to_vec(),
        Whom::Mail { tag, .. } => tag.clone(),
    }
}

impl TryFrom<row::Model> for Asked {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("role_asked", row.id);
        let person = row.person_id.map(PersonId);
        let whom = match row.mail {
            Some(sealed) => Whom::Mail { sealed, tag: row.asked_for, person },
            None => Whom::Known(person.ok_or_else(corrupt)?),
        };
        Ok(Self {
            buurt: BuurtId(row.buurt_id),
            id: GrantId(row.id),
            whom,
            role: Role::read(&row.role).ok_or_else(corrupt)?,
            until: row.until,
            by: PersonId(row.asked_by),
            at: row.asked_at,
        })
    }
}
