//! SQL about offers: the spread of a state over its columns stands here once.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use uuid::{Builder, Uuid};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, PersonId, RequestId};
use crate::base::random;
use crate::help::contact::Contact;
use crate::help::found::Answer;
use crate::help::offer::{Decline, Kind, Offer, Place, State};
use crate::help::request::Request;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_offer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub helper_id: Uuid,
        pub requester_id: Uuid,
        pub mark: Uuid,
        pub wave: i16,
        pub state: String,
        pub since_at: DateTimeUtc,
        pub declined_for: Option<String>,
        pub place: Option<i16>,
        pub contact_until: Option<DateTimeUtc>,
        pub shown_at: Option<DateTimeUtc>,
        pub again_by: Option<DateTimeUtc>,
        pub asked_until: Option<DateTimeUtc>,
        pub walk: Option<String>,
        pub why: Json,
        pub asked_at: DateTimeUtc,
        pub worked_at: Option<DateTimeUtc>,
        pub home_buurt_id: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a neighbour was chosen, and how far it is, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The walk.
    pub walk: Option<String>,
    /// "Waarom ik?"
    pub why: Vec<String>,
    /// Where they live, when that is the neighbourhood next door.
    pub home: Option<BuurtId>,
}

/// Finds every offer of a request, the oldest first.
pub async fn of_request(rows: Rows<'_>, buurt: BuurtId, request: RequestId) -> Result<Vec<Answer>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(request.0))
        .order_by_asc(row::Column::AskedAt)
        .order_by_asc(row::Column::HelperId);
    rows.all(query).await?.into_iter().map(Answer::try_from).collect()
}

/// Finds the requests of one person on which another stands ready: assigned or in reserve.
pub async fn between(
    rows: Rows<'_>,
    buurt: BuurtId,
    (requester, helper): (PersonId, PersonId),
) -> Result<Vec<RequestId>> {
    let ready = [Kind::Assigned.word(), Kind::Reserve.word()];
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::HelperId.eq(helper.0))
        .filter(row::Column::RequesterId.eq(requester.0))
        .filter(row::Column::State.is_in(ready))
        .order_by_asc(row::Column::RequestId);
    Ok(rows.all(query).await?.into_iter().map(|it| RequestId(it.request_id)).collect())
}

/// Tells whether somebody came to another before.
pub async fn have_met(
    rows: Rows<'_>,
    buurt: BuurtId,
    (requester, helper): (PersonId, PersonId),
) -> Result<bool> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::HelperId.eq(helper.0))
        .filter(row::Column::RequesterId.eq(requester.0))
        .filter(row::Column::State.eq(Kind::Done.word()));
    Ok(rows.count(query).await? > 0)
}

/// So many are looked for on either side.
const MET: u64 = 50;

/// Finds whom somebody met, first those whom they helped, each with the name of the offer.
pub async fn met(rows: Rows<'_>, buurt: BuurtId, who: PersonId) -> Result<Vec<(Uuid, PersonId)>> {
    // Whose name they were shown: before her yes to theirs they do not know hers.
    let helped = met_query()
        .filter(row::Column::HelperId.eq(who.0))
        .filter(row::Column::ShownAt.is_not_null())
        .order_by_desc(row::Column::SinceAt);
    let asked = Query::select()
        .column("id")
        .from("help_request")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("requester_id").eq(who.0))
        .take();
    let came = met_query().filter(row::Column::RequestId.in_subquery(asked));
    let mut all = Vec::new();
    for query in [helped, came] {
        let query = query.filter(row::Column::BuurtId.eq(buurt.0));
        all.extend(rows.all(query).await?);
    }
    let other = |it: row::Model| {
        let other = if it.helper_id == who.0 { it.requester_id } else { it.helper_id };
        (it.mark, PersonId(other))
    };
    Ok(all.into_iter().map(other).collect())
}

fn met_query() -> sea_orm::Select<row::Entity> {
    let came = [Kind::Assigned.word(), Kind::Done.word()];
    row::Entity::find().filter(row::Column::State.is_in(came)).limit(MET)
}

/// Finds which offer bears this name for others.
pub async fn marked(rows: Rows<'_>, buurt: BuurtId, mark: Uuid) -> Result<(RequestId, PersonId)> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::Mark.eq(mark));
    let found = rows.one(query).await?.ok_or(Error::NotFound)?;
    Ok((RequestId(found.request_id), PersonId(found.helper_id)))
}

/// What somebody names who may be a guest: a request, or an offer by its name for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The request.
    Request(RequestId),
    /// The offer.
    Offer(Uuid),
}

/// Finds in which neighbourhood next door somebody was asked for it, and where that stands.
pub async fn of_guest(
    rows: Rows<'_>,
    guest: Actor,
    which: Which,
) -> Result<Option<(BuurtId, Kind)>> {
    let named = match which {
        Which::Request(id) => row::Column::RequestId.eq(id.0),
        Which::Offer(mark) => row::Column::Mark.eq(mark),
    };
    let query = row::Entity::find()
        .filter(row::Column::HomeBuurtId.eq(guest.buurt.0))
        .filter(row::Column::HelperId.eq(guest.person.0))
        .filter(named);
    let Some(found) = rows.one(query).await? else { return Ok(None) };
    let kind = Kind::parse(&found.state);
    let kind = kind.ok_or_else(|| Error::corrupt("help_offer", (found.request_id, found.mark)))?;
    Ok(Some((BuurtId(found.buurt_id), kind)))
}

/// Counts the addresses that a helper saw and then let go since a moment.
pub async fn let_go(rows: Rows<'_>, buurt: BuurtId, helper: PersonId, since: Moment) -> Result<u8> {
    let gone = [Kind::BackedOutEarly.word(), Kind::BackedOutLate.word()];
    let query = row::Entity::find()
        .filter(of_home(buurt))
        .filter(row::Column::HelperId.eq(helper.0))
        .filter(row::Column::SinceAt.gte(since))
        .filter(row::Column::ShownAt.is_not_null())
        .filter(row::Column::State.is_in(gone));
    Ok(u8::try_from(rows.count(query).await?).unwrap_or(u8::MAX))
}

/// Finds the moments at which a helper did not come.
pub async fn no_shows(
    rows: Rows<'_>,
    buurt: BuurtId,
    helper: PersonId,
    since: Moment,
) -> Result<Vec<(RequestId, Moment)>> {
    let query = row::Entity::find()
        .filter(of_home(buurt))
        .filter(row::Column::HelperId.eq(helper.0))
        .filter(row::Column::SinceAt.gte(since))
        .filter(row::Column::State.eq(Kind::NoShow.word()));
    let found = rows.all(query).await?;
    Ok(found.into_iter().map(|it| (RequestId(it.request_id), it.since_at)).collect())
}

/// What somebody who lives in a neighbourhood said yes or no to, there or next door.
fn of_home(buurt: BuurtId) -> Condition {
    let here = Condition::all()
        .add(row::Column::BuurtId.eq(buurt.0))
        .add(row::Column::HomeBuurtId.is_null());
    Condition::any().add(here).add(row::Column::HomeBuurtId.eq(buurt.0))
}

/// Writes an offer that begins.
pub async fn insert(tx: &Tx, request: &Request, offer: &Offer, chosen: Chosen) -> Result<()> {
    let spread = Spread::of(offer.state);
    let row = row::Model {
        buurt_id: request.buurt.0,
        request_id: request.id.0,
        helper_id: offer.helper.0,
        requester_id: request.requester.0,
        mark: Builder::from_random_bytes(random::bytes::<16>()?).into_uuid(),
        wave: offer.wave.into(),
        state: offer.state.kind().word().to_owned(),
        since_at: offer.since,
        declined_for: spread.declined_for.map(|it| it.word().to_owned()),
        place: spread.place.map(i16::from),
        contact_until: spread.contact_until,
        shown_at: spread.shown_at,
        again_by: spread.again_by,
        asked_until: spread.asked_until,
        walk: chosen.walk,
        why: serde_json::to_value(chosen.why).map_err(Error::internal)?,
        asked_at: tx.now(),
        worked_at: offer.worked,
        home_buurt_id: chosen.home.map(|it| it.0),
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Brings an offer from how it was to how it is. Once shown, that it was shown is kept.
pub async fn advance(tx: &Tx, request: &Request, before: &Offer, after: &Offer) -> Result<()> {
    let spread = Spread::of(after.state);
    let mut set = row::ActiveModel {
        state: Set(after.state.kind().word().to_owned()),
        since_at: Set(after.since),
        declined_for: Set(spread.declined_for.map(|it| it.word().to_owned())),
        place: Set(spread.place.map(i16::from)),
        contact_until: Set(spread.contact_until),
        again_by: Set(spread.again_by),
        asked_until: Set(spread.asked_until),
        worked_at: Set(after.worked),
        ..Default::default()
    };
    if let Some(at) = spread.shown_at {
        set.shown_at = Set(Some(at));
    }
    // By name twice: the wave is the same, and it was asked anew.
    let put_again = before.state == State::Superseded && after.state == State::Sent;
    if before.wave != after.wave || put_again {
        (set.wave, set.asked_at) = (Set(after.wave.into()), Set(tx.now())); // asked again
    }
    let done = row::Entity::update_many()
        .set(set)
        .filter(row::Column::BuurtId.eq(request.buurt.0))
        .filter(row::Column::RequestId.eq(request.id.0))
        .filter(row::Column::HelperId.eq(after.helper.0))
        .filter(row::Column::State.eq(before.state.kind().word()))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::internal("a locked offer changed")) }
}

/// A state, spread over its columns.
#[derive(Default)]
struct Spread {
    declined_for: Option<Decline>,
    place: Option<u8>,
    contact_until: Option<Moment>,
    shown_at: Option<Moment>,
    again_by: Option<Moment>,
    asked_until: Option<Moment>,
}

impl Spread {
    fn of(state: State) -> Self {
        let none = Self::default();
        match state {
            State::Assigned { place, contact, again_by } => {
                let (contact_until, shown_at) = match contact {
                    Contact::Waiting { until } => (Some(until), None),
                    Contact::Shown { at } => (None, Some(at)),
                };
                Self { place: Some(place.number()), contact_until, shown_at, again_by, ..none }
            }
            State::Reserve { asked_until } => Self { asked_until, ..none },
            State::Declined(why) => Self { declined_for: Some(why), ..none },
            State::Done { place } => Self { place: Some(place.number()), ..none },
            State::Queued
            | State::Sent
            | State::Seen
            | State::Lapsed
            | State::Superseded
            | State::Released
            | State::BackedOutEarly
            | State::BackedOutLate
            | State::NoShow
            | State::Removed => none,
        }
    }
}

/// Reads a state from its columns; nothing when they do not fit together.
fn state(row: &row::Model) -> Option<State> {
    let place = || Place::try_from(u8::try_from(row.place?).ok()?).ok();
    Some(match Kind::parse(&row.state)? {
        Kind::Queued => State::Queued,
        Kind::Sent => State::Sent,
        Kind::Seen => State::Seen,
        Kind::Assigned => {
            let contact = match (row.contact_until, row.shown_at) {
                (Some(until), None) => Contact::Waiting { until },
                (None, Some(at)) => Contact::Shown { at },
                (Some(_), Some(_)) | (None, None) => return None,
            };
            State::Assigned { place: place()?, contact, again_by: row.again_by }
        }
        Kind::Reserve => State::Reserve { asked_until: row.asked_until },
        Kind::Declined => State::Declined(Decline::parse(row.declined_for.as_deref()?)?),
        Kind::Lapsed => State::Lapsed,
        Kind::Superseded => State::Superseded,
        Kind::Done => State::Done { place: place()? },
        Kind::Released => State::Released,
        Kind::BackedOutEarly => State::BackedOutEarly,
        Kind::BackedOutLate => State::BackedOutLate,
        Kind::NoShow => State::NoShow,
        Kind::Removed => State::Removed,
    })
}

impl TryFrom<row::Model> for Answer {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("help_offer", (row.request_id, row.mark));
        let state = state(&row).ok_or_else(corrupt)?;
        let wave = u8::try_from(row.wave).ok().ok_or_else(corrupt)?;
        let why = serde_json::from_value(row.why.clone()).ok().ok_or_else(corrupt)?;
        let (helper, since) = (PersonId(row.helper_id), row.since_at);
        let offer = Offer { helper, wave, since, state, worked: row.worked_at };
        let (mark, walk, shown_at) = (row.mark, row.walk, row.shown_at);
        let (asked_at, home) = (row.asked_at, row.home_buurt_id.map(BuurtId));
        Ok(Self { offer, mark, walk, why, shown_at, asked_at, home })
    }
}
