//! SQL about what asker and helper say to each other. What was said goes in and out sealed.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, DataKeyId, MessageId, PersonId, RequestId};
use crate::help::talk::{LONGEST, Side, Voice};

mod over;

pub use over::{forget, over_query};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "talk")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub helper_id: Uuid,
        pub data_key_id: Uuid,
        pub began_at: DateTimeUtc,
        pub joined_by: Option<Uuid>,
        pub joined_at: Option<DateTimeUtc>,
        pub asker_seen_at: Option<DateTimeUtc>,
        pub asker_told_at: Option<DateTimeUtc>,
        pub helper_seen_at: Option<DateTimeUtc>,
        pub helper_told_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod message {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "talk_message")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub request_id: Uuid,
        pub helper_id: Uuid,
        pub voice: String,
        pub by_id: Uuid,
        pub at: DateTimeUtc,
        pub body: Vec<u8>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The thread with one helper of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Where.
    pub buurt: BuurtId,
    /// About which request.
    pub request: RequestId,
    /// With whom.
    pub helper: PersonId,
    /// What it is sealed with.
    pub key: DataKeyId,
    /// When it began.
    pub began: Moment,
    /// The worker who joined.
    pub joined: Option<(PersonId, Moment)>,
    /// What the asker knows of it.
    pub asker: Side,
    /// What the helper knows of it.
    pub of_helper: Side,
}

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub id: MessageId,
    /// In which part.
    pub voice: Voice,
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: Moment,
    /// What, sealed.
    pub body: Vec<u8>,
}

/// Finds the thread with a helper; none while nothing was said.
pub async fn find(
    rows: Rows<'_>,
    buurt: BuurtId,
    (request, helper): (RequestId, PersonId),
) -> Result<Option<Talk>> {
    let found = rows.one(row::Entity::find_by_id((buurt.0, request.0, helper.0))).await?;
    Ok(found.map(Talk::from))
}

/// Finds every thread about a request.
pub async fn of_request(rows: Rows<'_>, buurt: BuurtId, request: RequestId) -> Result<Vec<Talk>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(request.0));
    Ok(rows.all(query).await?.into_iter().map(Talk::from).collect())
}

/// Writes a thread as it is now.
pub async fn put(tx: &Tx, talk: &Talk) -> Result<()> {
    use row::Column::{
        AskerSeenAt, AskerToldAt, BuurtId, HelperId, HelperSeenAt, HelperToldAt, JoinedAt,
        JoinedBy, RequestId,
    };
    let newer = OnConflict::columns([BuurtId, RequestId, HelperId])
        .update_columns([JoinedBy, JoinedAt, AskerSeenAt, AskerToldAt, HelperSeenAt, HelperToldAt])
        .to_owned();
    row::Entity::insert(row::Model::from(*talk).into_active_model())
        .on_conflict(newer)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Writes what somebody said.
pub async fn say(tx: &Tx, talk: &Talk, message: Message) -> Result<()> {
    let row = message::Model {
        buurt_id: talk.buurt.0,
        id: message.id.0,
        request_id: talk.request.0,
        helper_id: talk.helper.0,
        voice: message.voice.word().to_owned(),
        by_id: message.by.0,
        at: message.at,
        body: message.body,
    };
    message::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Counts what was said in a thread.
pub async fn length(rows: Rows<'_>, talk: &Talk) -> Result<u64> {
    rows.count(said(talk)).await
}

/// Counts what others said since somebody looked.
pub async fn unread(
    rows: Rows<'_>,
    talk: &Talk,
    (voice, seen): (Voice, Option<Moment>),
) -> Result<u64> {
    let query = said(talk).filter(message::Column::Voice.ne(voice.word()));
    let query =
        seen.map_or_else(|| query.clone(), |at| query.clone().filter(message::Column::At.gt(at)));
    rows.count(query).await
}

/// Finds everything that was said in a thread, the oldest first.
pub async fn messages(rows: Rows<'_>, talk: &Talk) -> Result<Vec<Message>> {
    let query = said(talk).order_by_asc(message::Column::Id).limit(LONGEST);
    rows.all(query).await?.into_iter().map(Message::try_from).collect()
}

fn said(talk: &Talk) -> sea_orm::Select<message::Entity> {
    message::Entity::find()
        .filter(message::Column::BuurtId.eq(talk.buurt.0))
        .filter(message::Column::RequestId.eq(talk.request.0))
        .filter(message::Column::HelperId.eq(talk.helper.0))
}

impl From<row::Model> for Talk {
    fn from(row: row::Model) -> Self {
        Self {
            buurt: BuurtId(row.buurt_id),
            request: RequestId(row.request_id),
            helper: PersonId(row.helper_id),
            key: DataKeyId(row.data_key_id),
            began: row.began_at,
            joined: row.joined_by.map(PersonId).zip(row.joined_at),
            asker: Side { seen: row.asker_seen_at, told: row.asker_told_at },
            of_helper: Side { seen: row.helper_seen_at, told: row.helper_told_at },
        }
    }
}

impl From<Talk> for row::Model {
    fn from(it: Talk) -> Self {
        let (joined_by, joined_at) = it.joined.map(|(by, at)| (by.0, at)).unzip();
        Self {
            buurt_id: it.buurt.0,
            request_id: it.request.0,
            helper_id: it.helper.0,
            data_key_id: it.key.0,
            began_at: it.began,
            joined_by,
            joined_at,
            asker_seen_at: it.asker.seen,
            asker_told_at: it.asker.told,
            helper_seen_at: it.of_helper.seen,
            helper_told_at: it.of_helper.told,
        }
    }
}

impl TryFrom<message::Model> for Message {
    type Error = Error;

    fn try_from(row: message::Model) -> Result<Self> {
        let voice =
            Voice::parse(&row.voice).ok_or_else(|| Error::corrupt("talk_message", row.id))?;
        let (id, by) = (MessageId(row.id), PersonId(row.by_id));
        Ok(Self { id, voice, by, at: row.at, body: row.body })
    }
}
