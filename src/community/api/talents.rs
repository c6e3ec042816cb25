//! Talents of the neighbourhood, for the worker: only of who said that she may see them.

use actix_web::web::{Data, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::base::cells::{Walk, from_column};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::base::text::folded;
use crate::buurt::{Buurten, CategoryId};
use crate::people::members::Member;
use crate::people::{Caller, keeping, members};
use crate::web::{Polled, Problem};

/// So many people are looked through.
const MOST: u64 = 5_000;

/// So many are shown.
const SHOWN: usize = 100;

/// Which talents to look for.
#[derive(Debug, Deserialize, IntoParams)]
pub struct TalentsQuery {
    /// Only who can this kind of help.
    pub category: Option<String>,
    /// The street from which one walks.
    pub street: Option<String>,
}

/// Somebody who lets the worker see what they can.
#[derive(Debug, Serialize, ToSchema)]
pub struct TalentView {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Kinds of help.
    pub talents: Vec<String>,
    /// Whether they are asked for help in rounds too; who does not is only asked in person.
    pub helps: bool,
    /// How long one walks from the street, in coarse words, zone to zone.
    pub walk: Option<String>,
}

/// Lists who can what, by name: at most 100. Never ordered by distance.
#[utoipa::path(get, path = "/desk/talents", params(
    ("category" = Option<String>, Query, description = "Only who can this kind of help."),
    ("street" = Option<String>, Query, description = "The street from which one walks.")), responses(
    (status = 200, body = Vec<TalentView>), (status = 403, body = Problem)))]
pub(super) async fn desk_talents(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    query: Query<TalentsQuery>,
) -> Result<Polled<Vec<TalentView>>> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let street = query.street.as_deref().and_then(|it| buurt.place.street(it));
    let from = street.and_then(|it| buurt.place.zone(it, None));
    let from = from.and_then(|it| from_column(it.cast_signed()));
    let rows = house.db.read();
    let mut all = members::of_buurt(rows, buurt.id, MOST).await?;
    all.retain(|it| shows(it, query.category.as_deref()));
    let ids: Vec<PersonId> = all.iter().map(|it| it.person).collect();
    let mut names = keeping::open_all(&house, rows, &ids).await?;
    let view = |it: Member| {
        let zone = it.zone.and_then(|it| from_column(it.cast_signed()));
        let walk = from.zip(zone).map(|(from, to)| Walk::between(from, to).word().to_owned());
        let name = names.remove(&it.person)?.details.name.whole(); // else erased
        let (person, talents, helps) = (it.person, it.helping.talents, it.helps);
        Some(TalentView { person, name, talents, helps, walk })
    };
    let mut shown: Vec<TalentView> = all.into_iter().filter_map(view).collect();
    shown.sort_by_cached_key(|it| (folded(&it.name), it.person));
    shown.truncate(SHOWN);
    Ok(Polled(shown))
}

/// Somebody lets a talent be seen: this one, or any.
fn shows(it: &Member, category: Option<&str>) -> bool {
    let wanted = |talent: &String| category.is_none_or(|category| category == talent);
    let known = category.is_none_or(|it| CategoryId::read(it).is_some());
    it.helping.shown && known && it.helping.talents.iter().any(wanted)
}
