//! SQL about the forms that a service sent: one that comes twice is answered the same and done once.

use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
    TryInsertResult,
};

use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::care::visit::Link;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "referral_form")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: Vec<u8>,
        pub link_id: Uuid,
        pub body: Vec<u8>,
        pub outcome: String,
        pub at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One form as it came: the hash of its token, and the digest of what was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The hash of its token.
    pub hash: Vec<u8>,
    /// The digest of all of it.
    pub body: Vec<u8>,
}

/// Notes a form. `Some` is what it did when it came before; with something else filled in it is
/// refused. On PostgreSQL the second of two at once waits here for the first.
pub async fn enter(tx: &Tx, link: &Link, form: &Form) -> Result<Option<String>> {
    let new = row::Model {
        buurt_id: link.buurt.0,
        hash: form.hash.clone(),
        link_id: link.id,
        body: form.body.clone(),
        outcome: String::new(),
        at: tx.now(),
    };
    let inserted = row::Entity::insert(new.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.conn())
        .await?;
    if matches!(inserted, TryInsertResult::Inserted(1..)) {
        return Ok(None);
    }
    let earlier = row::Entity::find_by_id((link.buurt.0, form.hash.clone()));
    let earlier = tx.rows().one(earlier).await?.ok_or(Error::Busy)?;
    if earlier.body == form.body && earlier.link_id == link.id {
        Ok(Some(earlier.outcome))
    } else {
        Err(Error::Refused("form_used"))
    }
}

/// Counts the forms of a link that did this since a moment.
pub async fn count(tx: &Tx, link: &Link, outcome: &str, since: Moment) -> Result<u64> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(link.buurt.0))
        .filter(row::Column::LinkId.eq(link.id))
        .filter(row::Column::Outcome.eq(outcome))
        .filter(row::Column::At.gt(since));
    tx.rows().count(query).await
}

/// Writes what a form did.
pub async fn did(tx: &Tx, link: &Link, form: &Form, outcome: &str) -> Result<()> {
    let set = row::ActiveModel { outcome: Set(outcome.to_owned()), ..Default::default() };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(link.buurt.0))
        .filter(row::Column::Hash.eq(form.hash.clone()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets the forms of a link from before a moment.
pub async fn forget(tx: &Tx, link: &Link, before: Moment) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::BuurtId.eq(link.buurt.0))
        .filter(row::Column::LinkId.eq(link.id))
        .filter(row::Column::At.lt(before))
        .exec(tx.conn())
        .await?;
    Ok(())
}
