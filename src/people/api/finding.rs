//! People, as a worker finds them; and the newcomers of an ambassador's own street.

use actix_web::web::{Data, Path, Query};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::base::words::Lang;
use crate::people::flows::finding::{self, Known, Sought};
use crate::people::flows::looking;
use crate::people::permission::Relation;
use crate::people::person::{Contact, DayPart, Door, Gender};
use crate::people::{Caller, Standing, persons, screenings};
use crate::web::{Polled, Problem};

/// Whom to look for.
#[derive(Debug, Deserialize, IntoParams)]
pub struct PeopleQuery {
    /// Parts of a name, a street, a number or a phone number.
    pub q: Option<String>,
    /// Only who is known so far.
    pub state: Option<Standing>,
}

/// One line of the list of people.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonLineView {
    /// Who.
    pub id: PersonId,
    /// Name, as the worker writes it.
    pub name: String,
    /// Street.
    pub street: Option<String>,
    /// House number.
    pub number: Option<String>,
    /// Known how far.
    pub standing: Option<Standing>,
    /// Whether they want to help.
    pub helps: bool,
    /// Since when they are here.
    pub joined_at: DateTime<Utc>,
}

/// Somebody, as the worker sees them.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonView {
    /// Who.
    pub id: PersonId,
    /// First name.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// House number.
    pub number: Option<String>,
    /// The language they read.
    pub language: Lang,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// How they want to hear from us.
    pub contact: Contact,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
    /// Who may come to their door.
    pub door: Door,
    /// Whether they ever said so: it is asked once.
    pub door_said: bool,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Being one themselves, where it was said.
    pub gender: Option<Gender>,
    /// Known how far; nothing when suspended or gone.
    pub standing: Option<Standing>,
    /// Trust, 0 to 3.
    pub trust: u8,
    /// Whether they want to help.
    pub helps: bool,
    /// Whether they have the app on a device now.
    pub app: bool,
    /// Since when they are here.
    pub joined_at: DateTime<Utc>,
}

/// Somebody new, as an ambassador meets them at the door.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewcomerView {
    /// Who.
    pub id: PersonId,
    /// First name.
    pub first_name: String,
    /// House number.
    pub number: Option<String>,
    /// Since when they are here.
    pub joined_at: DateTime<Utc>,
}

/// Finds people of the neighbourhood: newcomers first, then by name, at most 100.
#[utoipa::path(get, path = "/people", params(
    ("q" = Option<String>, Query, description = "Parts of a name, a street, a number or a phone number."),
    ("state" = Option<Standing>, Query, description = "Only who is known so far.")), responses((status = 200, body = Vec<PersonLineView>)))]
pub(super) async fn people_find(
    house: Data<House>,
    caller: Caller,
    query: Query<PeopleQuery>,
) -> Result<Polled<Vec<PersonLineView>>> {
    let words: String = query.q.as_deref().unwrap_or_default().chars().take(80).collect();
    let sought = Sought { words, standing: query.state };
    let found = finding::find(&house, caller.buurt, &sought).await?;
    Ok(Polled(found.into_iter().map(line).collect()))
}

fn line(it: Known) -> PersonLineView {
    let (street, number) = it.home.map(|it| (it.street, it.number)).unzip();
    PersonLineView {
        id: it.person.id,
        name: it.person.details.name.whole(),
        street,
        number,
        standing: it.member.standing,
        helps: it.member.helps,
        joined_at: it.member.joined_at,
    }
}

/// Shows somebody of the neighbourhood.
#[utoipa::path(get, path = "/people/{id}", params(("id" = PersonId, Path)),
    responses((status = 200, body = PersonView), (status = 404, body = Problem)))]
pub(super) async fn people_show(
    house: Data<House>,
    caller: Caller,
    id: Path<PersonId>,
) -> Result<Polled<PersonView>> {
    let (known, app) = finding::show(&house, caller.buurt, id.into_inner()).await?;
    caller.admit(Relation::SameBuurt)?;
    looking::note(&house, caller.actor(), known.person.id).await?;
    let (street, number) = known.home.map(|it| (it.street, it.number)).unzip();
    let door_said = persons::said_door(house.db.read(), known.person.id).await?;
    let trust = screenings::trust(house.db.read(), &known.member, house.now()).await?;
    let details = known.person.details;
    Ok(Polled(PersonView {
        id: known.person.id,
        first_name: details.name.first,
        last_name: details.name.last,
        phone: details.phone,
        street,
        number,
        language: details.language,
        birth_year: details.birth_year,
        contact: details.contact,
        part: details.part,
        door: details.door,
        door_said,
        wish: details.wish,
        gender: details.gender,
        standing: known.member.standing,
        trust,
        helps: known.member.helps,
        app,
        joined_at: known.member.joined_at,
    }))
}

/// Lists the newcomers of one's own street, the newest first.
#[utoipa::path(get, path = "/people/newcomers",
    responses((status = 200, body = Vec<NewcomerView>), (status = 404, body = Problem)))]
pub(super) async fn people_newcomers(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<NewcomerView>>> {
    let new = finding::newcomers(&house, caller.buurt, caller.person).await?;
    let view = |it: Known| NewcomerView {
        id: it.person.id,
        first_name: it.person.details.name.first,
        number: it.home.map(|it| it.number).filter(|it| !it.is_empty()),
        joined_at: it.member.joined_at,
    };
    Ok(Polled(new.into_iter().map(view).collect()))
}
