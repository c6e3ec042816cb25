//! Every line of SQL about the mailboxes of the demo. In a real installation nothing stands here.

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::super::letter::Mailbox;
use super::super::mail::Message;
use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::words::Lang;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "demo_mail")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub address: String,
        pub subject: String,
        pub body: String,
        pub language: String,
        pub at: DateTimeUtc,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use row::Column;

/// The most mails that are kept of one mailbox: who is told much pushes nothing out of another.
const MOST: u64 = 50;

/// One mailbox of the demo.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Kept {
    /// Its address.
    pub address: String,
    /// How many mails it has.
    pub mails: i64,
    /// When the newest came.
    pub newest: Moment,
}

/// Keeps a mail; of more than [`MOST`] in its mailbox, the oldest goes.
pub(in crate::delivery) async fn insert(tx: &Tx, it: &Message) -> Result<()> {
    let here = Column::Address.eq(it.to.as_str());
    let row = row::Model {
        id: it.id,
        address: it.to.as_str().to_owned(),
        subject: it.subject.clone(),
        body: it.body.clone(),
        language: it.lang.code().to_owned(),
        at: tx.now(),
    };
    let twice = OnConflict::column(Column::Id).do_nothing().to_owned();
    let new = row::Entity::insert(row.into_active_model()).on_conflict(twice);
    new.exec_without_returning(tx.conn()).await?;
    let mut newest = Query::select();
    newest.column(Column::Id).from(row::Entity).and_where(here.clone());
    newest.order_by(Column::Id, sea_orm::Order::Desc).limit(MOST);
    let old = row::Entity::delete_many().filter(here);
    let old = old.filter(Expr::col(Column::Id).not_in_subquery(newest));
    old.exec(tx.conn()).await?;
    Ok(())
}

/// Lists the mailboxes, the one with the newest mail first.
pub(in crate::delivery) async fn mailboxes(rows: Rows<'_>) -> Result<Vec<Kept>> {
    let mut query = Query::select();
    query
        .column(Column::Address)
        .expr_as(Expr::col(Column::Id).count(), "mails")
        .expr_as(Expr::col(Column::At).max(), "newest")
        .from(row::Entity)
        .group_by_col(Column::Address)
        .order_by("newest", sea_orm::Order::Desc)
        .order_by(Column::Address, sea_orm::Order::Asc);
    rows.list::<Kept>(&query).await
}

/// Lists the mails of one mailbox, newest first.
pub(in crate::delivery) async fn of(rows: Rows<'_>, address: &str) -> Result<Vec<Message>> {
    let query = row::Entity::find()
        .filter(Column::Address.eq(address))
        .order_by_desc(Column::Id)
        .limit(MOST);
    rows.all(query).await?.into_iter().map(Message::try_from).collect()
}

impl TryFrom<row::Model> for Message {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("demo_mail", row.id);
        Ok(Self {
            id: row.id,
            to: Mailbox::read(&row.address).ok().ok_or_else(corrupt)?,
            subject: row.subject,
            body: row.body,
            lang: Lang::read(&row.language).ok_or_else(corrupt)?,
            at: row.at,
        })
    }
}
