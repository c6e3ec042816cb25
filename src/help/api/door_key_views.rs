//! What is shown of keys. A neighbour reads the first name of the other one; a worker reads both
//! names and how to call. Decides nothing.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::listing::text_of;
use crate::base::clock::Moment;
use crate::base::ids::{DoorKeyId, PersonId, RequestId};
use crate::base::words::Lang;
use crate::help::door_key::{Act, By, DoorKey, Side};
use crate::help::flows::door_keys::reading::Opened;
use crate::help::store::door_keys::Place;
use crate::people::api::tasks::TaskPersonView;
use crate::people::person::Person;

/// A key, as everybody who may see it reads it.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeyView {
    /// Its name.
    pub id: DoorKeyId,
    /// What for; forgotten 30 days after it is back.
    pub what: Option<String>,
    /// How many.
    pub number: u8,
    /// Since which day.
    pub since: NaiveDate,
    /// The last day.
    pub last_day: Option<NaiveDate>,
    /// `given`, `held`, `returning`, `returned`, `lost`.
    pub state: String,
    /// Since when it stands there.
    #[schema(value_type = String, format = DateTime)]
    pub changed: Moment,
    /// Who of the two says that it is back: `giver`, `holder`.
    pub said: Option<String>,
    /// It is out too long.
    pub over: bool,
}

impl KeyView {
    fn of((it, what): Opened, now: Moment) -> Self {
        Self {
            id: it.id,
            what,
            number: it.number,
            since: it.since,
            last_day: it.last_day,
            state: it.state.word().to_owned(),
            changed: it.changed,
            said: it.said.map(|it| it.word().to_owned()),
            over: it.state.is_out() && it.over() <= now,
        }
    }
}

/// A key that one gave, or has.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyKeyView {
    /// The key.
    #[serde(flatten)]
    pub key: KeyView,
    /// What one is to it: `giver`, `holder`.
    pub side: String,
    /// The first name of the other; nothing when they are no longer here.
    pub other: Option<String>,
    /// Whom of the two a worker calls about a key that is lost: `giver`, `holder`; nothing once neither lives there.
    pub calls: Option<String>,
    /// What one can say now: `hold`, `back`, `not_back`, `lost`.
    pub can: Vec<String>,
}

/// What somebody is to a key of theirs.
fn side_of(it: &DoorKey, who: PersonId) -> Side {
    if it.giver == who { Side::Giver } else { Side::Holder }
}

/// Whom somebody must be able to name in a list of keys.
pub(super) fn both(all: &[Opened]) -> Vec<PersonId> {
    let mut ids: Vec<PersonId> = all.iter().flat_map(|(it, _)| [it.giver, it.holder]).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Makes one ready for one of the two, with whom a worker calls.
pub(super) fn mine(
    (it, calls): (Opened, Option<Side>),
    (me, now): (PersonId, Moment),
    people: &HashMap<PersonId, Person>,
) -> MyKeyView {
    let side = side_of(&it.0, me);
    let other = people.get(&it.0.who(side.other()));
    MyKeyView {
        side: side.word().to_owned(),
        other: other.map(|it| it.details.name.first.clone()),
        calls: calls.map(|it| it.word().to_owned()),
        can: words(&it.0.can(By::Side(side))),
        key: KeyView::of(it, now),
    }
}

fn words(acts: &[Act]) -> Vec<String> {
    acts.iter().map(|it| it.word().to_owned()).collect()
}

/// What a worker may say of a key: for whom, or as who saw it.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeyCanView {
    /// For who gave it.
    pub giver: Vec<String>,
    /// For who has it.
    pub holder: Vec<String>,
    /// As who saw it.
    pub team: Vec<String>,
}

/// A key, as a worker reads it.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskKeyView {
    /// The key.
    #[serde(flatten)]
    pub key: KeyView,
    /// Whose it is; nothing when they are no longer here.
    pub giver: Option<TaskPersonView>,
    /// Who has it.
    pub holder: Option<TaskPersonView>,
    /// For which request.
    pub request: Option<RequestId>,
    /// What can be said of it now; nothing for who is one of the two.
    pub can: KeyCanView,
}

/// Makes one ready for a worker, who may be one of the two.
pub(super) fn desk(
    it: Opened,
    (me, now): (PersonId, Moment),
    people: &HashMap<PersonId, Person>,
) -> DeskKeyView {
    let person = |id| people.get(&id).map(TaskPersonView::from);
    let named = it.0.giver == me || it.0.holder == me;
    let can = |by| if named { Vec::new() } else { words(&it.0.can(by)) };
    DeskKeyView {
        giver: person(it.0.giver),
        holder: person(it.0.holder),
        request: it.0.request,
        can: KeyCanView {
            giver: can(By::Side(Side::Giver)),
            holder: can(By::Side(Side::Holder)),
            team: can(By::Team),
        },
        key: KeyView::of(it, now),
    }
}

/// One page of the keys that are with neighbours.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskKeyPageView {
    /// What is out too long first.
    pub items: Vec<DeskKeyView>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A place in that list, as it stands in an address.
pub(super) fn next(it: Option<Place>) -> Option<String> {
    it.map(|it| text_of(0, it.over, it.id))
}

/// One of the two on a slip.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeySideView {
    /// Their name.
    pub name: String,
    /// The language in which they read.
    pub language: Lang,
}

impl From<&Person> for KeySideView {
    fn from(it: &Person) -> Self {
        Self { name: it.details.name.whole(), language: it.details.language }
    }
}

/// The slip of a key, to be printed twice. No address is on it.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeySlipView {
    /// The key.
    #[serde(flatten)]
    pub key: KeyView,
    /// Whose it is.
    pub giver: Option<KeySideView>,
    /// Who has it.
    pub holder: Option<KeySideView>,
}

/// Makes a slip ready.
pub(super) fn slip(it: Opened, people: &HashMap<PersonId, Person>, now: Moment) -> KeySlipView {
    let side = |id| people.get(&id).map(KeySideView::from);
    KeySlipView { giver: side(it.0.giver), holder: side(it.0.holder), key: KeyView::of(it, now) }
}

/// A key that one gave or has, as one reads everything that is kept about oneself.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptKeyView {
    /// What one is to it: `giver`, `holder`.
    pub side: String,
    /// What for; forgotten 30 days after it is back.
    pub what: Option<String>,
    /// How many.
    pub number: u8,
    /// Since which day.
    pub since: NaiveDate,
    /// The last day.
    pub last_day: Option<NaiveDate>,
    /// Where it stands.
    pub state: String,
}

impl KeptKeyView {
    /// Makes one ready for who reads everything about themselves.
    pub fn of((it, what): Opened, me: PersonId) -> Self {
        Self {
            side: side_of(&it, me).word().to_owned(),
            what,
            number: it.number,
            since: it.since,
            last_day: it.last_day,
            state: it.state.word().to_owned(),
        }
    }
}
