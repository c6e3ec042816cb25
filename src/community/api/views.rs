//! What is shown of places and activities. A name of who comes stands nowhere.

use serde::Serialize;
use utoipa::ToSchema;

use crate::base::calendar::Hours;
use crate::base::cells::{Walk, Zone, from_column};
use crate::base::clock::Moment;
use crate::base::ids::{ActivityId, PersonId, PlaceId};
use crate::community::activity::{Activity, Kind as ActivityKind, State};
use crate::community::place::{Kind as PlaceKind, Place};
use crate::community::store::comings::Coming;

/// Where neighbours meet, and what happens there.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeetingView {
    /// The places, by name.
    pub places: Vec<MeetingPlaceView>,
    /// What is to come, the soonest first.
    pub activities: Vec<ActivityView>,
}

/// A place.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeetingPlaceView {
    /// Which.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// Its street.
    pub street: String,
    /// The number there.
    pub number: Option<String>,
    /// When its door is open.
    pub hours: Vec<OpenHoursView>,
    /// What there is.
    pub note: Option<String>,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<bool>,
    /// How long one walks there, in coarse words: from one's own zone to that of the place.
    pub walk: Option<String>,
    /// It is no longer there; something was planned at it before.
    pub closed: bool,
}

/// One stretch of opening hours.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenHoursView {
    /// 1 (Monday) to 7 (Sunday).
    pub weekday: u8,
    /// From this minute of the day.
    pub from: u16,
    /// Until this minute of the day.
    pub until: u16,
}

/// An activity.
#[derive(Debug, Serialize, ToSchema)]
pub struct ActivityView {
    /// Which.
    pub id: ActivityId,
    /// At which place.
    pub place: PlaceId,
    /// What it is called.
    pub title: String,
    /// What people do there.
    pub kind: ActivityKind,
    /// One line more.
    pub note: Option<String>,
    /// From.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Moment,
    /// Until.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: Moment,
    /// At most so many people.
    pub capacity: Option<u16>,
    /// There is no place left.
    pub full: bool,
    /// It will not be.
    pub cancelled: bool,
    /// With how many one comes oneself; nothing for who does not.
    pub mine: Option<ComingView>,
    /// How many come: for who organises it and for the team.
    pub coming: Option<u32>,
}

/// That one comes oneself.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComingView {
    /// With how many, oneself too: 1 or 2.
    pub people: u8,
    /// Whether one is reminded.
    pub remind: bool,
}

/// An activity as the team sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskActivityView {
    /// What everybody sees, and how many come.
    pub activity: ActivityView,
    /// Who organises it.
    pub organiser: Option<OrganiserView>,
    /// It is over; so many said they would come.
    pub came: Option<u32>,
}

/// Who organises something.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganiserView {
    /// Who.
    pub id: PersonId,
    /// Name.
    pub name: String,
}

/// Everything that the team sees: what was in the last fortnight too.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskMeetingView {
    /// The places, by name; closed ones only where something was planned.
    pub places: Vec<MeetingPlaceView>,
    /// The activities, the earliest first.
    pub activities: Vec<DeskActivityView>,
    /// The streets of the neighbourhood, where a place can be.
    pub streets: Vec<String>,
}

/// Shows a place to somebody who lives in this zone.
pub(super) fn place(it: &Place, from: Option<Zone>) -> MeetingPlaceView {
    let facts = it.facts.clone();
    let zones = from.zip(from_column(facts.zone.cast_signed()));
    let hours = |it: Hours| OpenHoursView { weekday: it.weekday, from: it.from, until: it.until };
    MeetingPlaceView {
        id: it.id,
        name: facts.name,
        kind: facts.kind,
        street: facts.street,
        number: facts.number,
        hours: facts.hours.into_iter().map(hours).collect(),
        note: facts.note,
        wheelchair: facts.wheelchair,
        walk: zones.map(|(from, to)| Walk::between(from, to).word().to_owned()),
        closed: it.closed.is_some(),
    }
}

/// Shows an activity to which so many come, to somebody who may know that or not.
pub(super) fn activity(
    it: &Activity,
    taken: u32,
    (mine, counts): (Option<&Coming>, bool),
) -> ActivityView {
    let plan = it.plan.clone();
    let coming = |it: &Coming| ComingView { people: it.people.number(), remind: it.remind };
    ActivityView {
        id: it.id,
        place: plan.place,
        full: !plan.has_room(taken, 1),
        title: plan.title,
        kind: plan.kind,
        note: plan.note,
        starts_at: plan.starts,
        ends_at: plan.ends,
        capacity: plan.capacity,
        cancelled: matches!(it.state, State::Cancelled { .. }),
        mine: mine.map(coming),
        coming: counts.then_some(taken),
    }
}
