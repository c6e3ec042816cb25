//! Who helps as a volunteer of which organisation: kept at the desk, read and accepted by who helps.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, VolunteeringId};
use crate::base::text::Name;
use crate::people::Caller;
use crate::people::flows::{keeping, volunteering};
use crate::people::permission::Role;
use crate::people::store::volunteers;
use crate::people::volunteer::{Note, Volunteer};
use crate::web::{Body, Key, Polled, Problem, Shape};

/// An organisation with its note.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VolunteeringBody {
    /// What it is called.
    #[validate(length(min = 1, max = 80))]
    pub name: String,
    /// What one does, who insures it, what is paid back, to whom one turns.
    #[validate(length(min = 20, max = 4000))]
    pub note: String,
}

impl Shape for VolunteeringBody {
    type Checked = (Name, Note);

    fn checked(self) -> Result<(Name, Note), Vec<FieldError>> {
        let name = Name::checked(&self.name, "/name");
        let note = Note::checked(&self.note, "/note");
        match (name, note) {
            (Ok(name), Ok(note)) => Ok((name, note)),
            (name, note) => Err(name.err().into_iter().chain(note.err()).collect()),
        }
    }
}

/// Which note was read.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteReadBody {
    /// Its number.
    #[validate(range(min = 1, max = 30_000))]
    pub version: u32,
}

impl Shape for NoteReadBody {
    type Checked = u32;

    fn checked(self) -> Result<u32, Vec<FieldError>> {
        Ok(self.version)
    }
}

/// Who is asked to volunteer.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VolunteerBody {
    /// Who.
    pub person: PersonId,
}

impl Shape for VolunteerBody {
    type Checked = PersonId;

    fn checked(self) -> Result<PersonId, Vec<FieldError>> {
        Ok(self.person)
    }
}

/// An organisation for which people volunteer.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganisationView {
    /// Which.
    pub id: VolunteeringId,
    /// What it is called.
    pub name: String,
    /// Its note.
    pub note: String,
    /// The number of that note.
    pub version: u32,
    /// Since when that note stands.
    pub since: DateTime<Utc>,
    /// How many accepted it.
    pub accepted: u32,
    /// Who was asked; for who visits people.
    pub people: Vec<VolunteerView>,
}

/// Somebody who was asked to volunteer.
#[derive(Debug, Serialize, ToSchema)]
pub struct VolunteerView {
    /// Who.
    pub person: PersonId,
    /// Name, as the worker writes it.
    pub name: String,
    /// When they accepted the note that stands.
    pub accepted_at: Option<DateTime<Utc>>,
}

/// For whom one is asked to volunteer oneself.
#[derive(Debug, Serialize, ToSchema)]
pub struct VolunteeringView {
    /// Which organisation.
    pub id: VolunteeringId,
    /// What it is called.
    pub name: String,
    /// Its note.
    pub note: String,
    /// The number of that note.
    pub version: u32,
    /// When one accepted it.
    pub accepted_at: Option<DateTime<Utc>>,
}

/// Lists the organisations for which people volunteer here.
#[utoipa::path(get, path = "/desk/volunteering", responses((status = 200, body = Vec<OrganisationView>)))]
pub(super) async fn desk_volunteering(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<OrganisationView>>> {
    let rows = house.db.read();
    let all = volunteers::all(rows, caller.buurt, None).await?;
    let seen = caller.is(Role::Buurtwerker);
    let ids: Vec<PersonId> = all.iter().filter(|_| seen).map(|it| it.person).collect();
    let names = keeping::open_all(&house, rows, &ids).await?;
    let mut views = Vec::new();
    for body in volunteers::bodies(rows, caller.buurt).await? {
        let of: Vec<&Volunteer> = all.iter().filter(|it| it.body == body.id).collect();
        let accepted_at = |it: &Volunteer| it.accepted.filter(|_| it.holds(&body)).map(|it| it.1);
        let person = |it: &&Volunteer| {
            let known = names.get(&it.person)?;
            let name = known.details.name.whole();
            Some(VolunteerView { person: it.person, name, accepted_at: accepted_at(it) })
        };
        views.push(OrganisationView {
            id: body.id,
            accepted: of.iter().filter(|it| it.holds(&body)).map(|_| 1).sum(),
            people: of.iter().filter_map(person).collect(),
            name: body.name.clone(),
            note: body.note.clone(),
            version: body.version,
            since: body.since,
        });
    }
    Ok(Polled(views))
}

/// Writes down an organisation with its note.
#[utoipa::path(post, path = "/desk/volunteering", request_body = VolunteeringBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_volunteering_make(
    house: Data<House>,
    caller: Caller,
    key: Key,
    body: Body<VolunteeringBody>,
) -> Result<HttpResponse> {
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    volunteering::make(&house, caller.actor(), once, body.it).await?;
    Ok(HttpResponse::Created().finish())
}

/// Writes another name or note. Another note is read anew by everybody.
#[utoipa::path(put, path = "/desk/volunteering/{id}", request_body = VolunteeringBody,
    params(("id" = VolunteeringId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_volunteering_write(
    house: Data<House>,
    caller: Caller,
    id: Path<VolunteeringId>,
    body: Body<VolunteeringBody>,
) -> Result<HttpResponse> {
    volunteering::write(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Asks somebody to volunteer: they read the note, and decide.
#[utoipa::path(post, path = "/desk/volunteering/{id}/people", request_body = VolunteerBody,
    params(("id" = VolunteeringId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_volunteer_ask(
    house: Data<House>,
    caller: Caller,
    id: Path<VolunteeringId>,
    body: Body<VolunteerBody>,
) -> Result<HttpResponse> {
    volunteering::invite(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Somebody volunteers no longer.
#[utoipa::path(delete, path = "/desk/volunteering/{id}/people/{person}",
    params(("id" = VolunteeringId, Path), ("person" = PersonId, Path)),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn desk_volunteer_end(
    house: Data<House>,
    caller: Caller,
    at: Path<(VolunteeringId, PersonId)>,
) -> Result<HttpResponse> {
    let (id, person) = at.into_inner();
    volunteering::end(&house, caller.actor(), id, person).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Shows for whom one is asked to volunteer.
#[utoipa::path(get, path = "/me/volunteering", responses((status = 200, body = Vec<VolunteeringView>)))]
pub(super) async fn volunteering_mine(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<VolunteeringView>>> {
    let rows = house.db.read();
    let Some(me) = volunteers::find(rows, caller.buurt, caller.person).await? else {
        return Ok(Polled(Vec::new()));
    };
    let body = volunteers::body(rows, caller.buurt, me.body).await?;
    let accepted_at = me.accepted.filter(|_| me.holds(&body)).map(|it| it.1);
    Ok(Polled(vec![VolunteeringView {
        id: body.id,
        name: body.name,
        note: body.note,
        version: body.version,
        accepted_at,
    }]))
}

/// Accepts the note that was read.
#[utoipa::path(post, path = "/me/volunteering/{id}", request_body = NoteReadBody,
    params(("id" = VolunteeringId, Path)),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn volunteering_accept(
    house: Data<House>,
    caller: Caller,
    id: Path<VolunteeringId>,
    body: Body<NoteReadBody>,
) -> Result<HttpResponse> {
    volunteering::accept(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
