//! SQL about tries of a second factor: in a session, and of a person in all of them.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QuerySelect as _,
    Set,
};

use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::ids::{PersonId, SessionId};
use crate::people::factor::{Guesses, Tries};

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "factor_guess")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub tries: i32,
        pub since_at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What of a session is about tries.
#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod here_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub factor_tries: i32,
        pub factor_tries_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Finds how often somebody tried in a session and in all of them, and keeps it from changing until this flow
/// ends: there is a row from the first look on, so that two who look at once wait for each other. The session is
/// locked before.
pub async fn lock(tx: &Tx, (session, person): (SessionId, PersonId)) -> Result<Guesses> {
    let none = row::Model { person_id: person.0, tries: 0, since_at: tx.now() };
    row::Entity::insert(none.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    let query = row::Entity::find_by_id(person.0).lock_exclusive();
    let whole = tx.rows().one(query).await?;
    let whole = whole.ok_or_else(|| Error::corrupt("factor_guess", person))?;
    let here = tx.rows().one(here_row::Entity::find_by_id(session.0)).await?;
    let here = here.ok_or(Error::NotSignedIn)?;
    let tries = |count: i32, since| {
        let count = u8::try_from(count).ok().ok_or_else(|| Error::corrupt("tries", person));
        Ok::<_, Error>(Tries { count: count?, since })
    };
    Ok(Guesses {
        here: tries(here.factor_tries, here.factor_tries_at.unwrap_or(tx.now()))?,
        whole: tries(whole.tries, whole.since_at)?,
    })
}

/// Writes how often somebody tried.
pub async fn set(tx: &Tx, (session, person): (SessionId, PersonId), it: Guesses) -> Result<()> {
    let whole = row::ActiveModel {
        tries: Set(i32::from(it.whole.count)),
        since_at: Set(it.whole.since),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(whole)
        .filter(row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    let here = here_row::ActiveModel {
        factor_tries: Set(i32::from(it.here.count)),
        factor_tries_at: Set(Some(it.here.since)),
        ..Default::default()
    };
    here_row::Entity::update_many()
        .set(here)
        .filter(here_row::Column::Id.eq(session.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}
