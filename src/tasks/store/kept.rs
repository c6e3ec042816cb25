//! SQL about who learns nothing of a subject at any desk. Knows no task: a list stands with what tasks are about,
//! and goes with it.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _};
use uuid::Uuid;

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId};
use crate::tasks::task::Subject;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "kept_from")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub subject_room: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub subject_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a subject from somebody; said twice it is the same.
pub(in crate::tasks) async fn keep(
    tx: &Tx,
    buurt: BuurtId,
    subject: &Subject,
    person: PersonId,
) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        subject_room: subject.room.clone(),
        subject_id: subject.id,
        person_id: person.0,
    };
    row::Entity::insert(row.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Finds from whom a subject is kept.
pub(in crate::tasks) async fn of(
    rows: Rows<'_>,
    buurt: BuurtId,
    subject: &Subject,
) -> Result<Vec<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::SubjectRoom.eq(&subject.room))
        .filter(row::Column::SubjectId.eq(subject.id));
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// The subject of the task that is read is kept from somebody.
pub(super) fn is_kept(from: PersonId) -> Expr {
    let k = |column: &'static str| Expr::col(("k", column));
    let mut kept = Query::select();
    kept.expr(Expr::val(1))
        .from_as("kept_from", "k")
        .and_where(k("buurt_id").equals(("task", "buurt_id")))
        .and_where(k("subject_room").equals(("task", "subject_room")))
        .and_where(k("subject_id").equals(("task", "subject_id")))
        .and_where(k("person_id").eq(from.0));
    Expr::exists(kept)
}

/// Forgets from whom these subjects are kept.
pub(super) async fn forget_about(tx: &Tx, buurt: BuurtId, subjects: &[Uuid]) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::SubjectId.is_in(subjects.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets what is kept from somebody who is forgotten.
pub(super) async fn forget_person(tx: &Tx, person: PersonId) -> Result<()> {
    row::Entity::delete_many().filter(row::Column::PersonId.eq(person.0)).exec(tx.conn()).await?;
    Ok(())
}
