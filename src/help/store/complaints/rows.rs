//! A complaint as it is stored, and read back.

use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, ComplaintId, DataKeyId, PersonId, RequestId};
use crate::help::complaint::{Complaint, Desk, Hearing, Outcome, State, What};
use crate::people::person::Consent;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
pub(super) mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "complaint")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub by_id: Uuid,
        pub noted_by: Option<Uuid>,
        pub consent: Option<String>,
        pub about_id: Option<Uuid>,
        pub request_id: Option<Uuid>,
        pub what: String,
        pub desk: String,
        pub pauses: bool,
        pub told_at: DateTimeUtc,
        pub state: String,
        pub since_at: DateTimeUtc,
        pub hearing: Option<String>,
        pub outcome: Option<String>,
        pub data_key_id: Option<Uuid>,
        pub words: Option<Vec<u8>>,
        pub side: Option<Vec<u8>>,
        pub home_buurt_id: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What was written with a complaint, sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sealed {
    /// With which key; none once they are forgotten.
    pub key: Option<DataKeyId>,
    /// The words of who told it.
    pub words: Option<Vec<u8>>,
    /// The side of the other, as a worker wrote it down.
    pub side: Option<Vec<u8>>,
}

/// A complaint with what was written with it.
pub type Whole = (Complaint, Sealed);

/// The row of a new one.
pub(super) fn row_of(it: &Complaint, sealed: &Sealed) -> row::Model {
    let (noted_by, consent) = it.noted.map(|(by, how)| (by.0, how.word().to_owned())).unzip();
    row::Model {
        buurt_id: it.buurt.0,
        id: it.id.0,
        by_id: it.by.0,
        noted_by,
        consent,
        about_id: it.about.map(|it| it.0),
        request_id: it.request.map(|it| it.0),
        what: it.what.word().to_owned(),
        desk: it.desk.word().to_owned(),
        pauses: it.pauses,
        told_at: it.told,
        state: it.state.word().to_owned(),
        since_at: it.since,
        hearing: it.hearing.map(|it| it.word().to_owned()),
        outcome: it.outcome.map(|it| it.word().to_owned()),
        data_key_id: sealed.key.map(|it| it.0),
        words: sealed.words.clone(),
        side: sealed.side.clone(),
        home_buurt_id: it.home.map(|it| it.0),
    }
}

/// Reads one back.
pub(super) fn whole(row: row::Model) -> Result<Whole> {
    let corrupt = || Error::corrupt("complaint", row.id);
    let consent = row.consent.as_deref().map(|it| Consent::read(it).ok_or_else(corrupt));
    let noted = row.noted_by.map(PersonId).zip(consent.transpose()?);
    let hearing = row.hearing.as_deref().map(|it| Hearing::parse(it).ok_or_else(corrupt));
    let outcome = row.outcome.as_deref().map(|it| Outcome::parse(it).ok_or_else(corrupt));
    let complaint = Complaint {
        id: ComplaintId(row.id),
        buurt: BuurtId(row.buurt_id),
        by: PersonId(row.by_id),
        noted,
        about: row.about_id.map(PersonId),
        request: row.request_id.map(RequestId),
        home: row.home_buurt_id.map(BuurtId),
        what: What::parse(&row.what).ok_or_else(corrupt)?,
        desk: Desk::parse(&row.desk).ok_or_else(corrupt)?,
        pauses: row.pauses,
        told: row.told_at,
        state: State::parse(&row.state).ok_or_else(corrupt)?,
        since: row.since_at,
        hearing: hearing.transpose()?,
        outcome: outcome.transpose()?,
    };
    Ok((
        complaint,
        Sealed { key: row.data_key_id.map(DataKeyId), words: row.words, side: row.side },
    ))
}
