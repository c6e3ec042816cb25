//! Who has which role here, which role waits for a second pair of eyes, and its yes or no.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::fields::Fields;
use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{GrantId, PersonId};
use crate::delivery::Mailbox;
use crate::people::flows::granting::{self, For, Wish};
use crate::people::flows::keeping;
use crate::people::grant::{Asked, ROLES, STEERING, Whom};
use crate::people::permission::Role;
use crate::people::person::Person;
use crate::people::store::{grants, roles};
use crate::people::{Caller, ending};
use crate::web::limits::Limits;
use crate::web::{Body, Key, Polled, Problem, Shape};

/// A role that is asked for somebody: by who they are, or by their mail address.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleBody {
    /// Somebody who has a role here.
    pub person: Option<PersonId>,
    /// The mail address of somebody else who lives or works here.
    #[validate(length(max = 254))]
    pub mail: Option<String>,
    /// Which role.
    pub role: Role,
    /// Its last day, `YYYY-MM-DD`.
    #[validate(length(max = 10))]
    pub last_day: String,
}

impl Shape for RoleBody {
    type Checked = Wish;

    fn checked(self) -> Result<Wish, Vec<FieldError>> {
        let mut fields = Fields::default();
        let wrong = |pointer: &str, code| FieldError::new(pointer, code);
        let who = match (self.person, self.mail) {
            (Some(person), None) => Ok(For::Person(person)),
            (None, Some(mail)) => Mailbox::read(&mail)
                .map(|it| For::Mail(it.as_str().to_owned()))
                .map_err(|code| wrong("/mail", code)),
            (Some(_), Some(_)) => Err(wrong("/mail", "unknown_value")),
            (None, None) => Err(wrong("/mail", "required")),
        };
        let who = fields.take(who);
        let role = ROLES.contains(&self.role).then_some(self.role);
        let role = fields.take(role.ok_or_else(|| wrong("/role", "unknown_value")));
        let last = self.last_day.parse().ok();
        let last = fields.take(last.ok_or_else(|| wrong("/last_day", "not_a_last_day")));
        let all = who.zip(role).zip(last);
        fields.end(all.map(|((who, role), last)| Wish { who, role, last }))
    }
}

/// Who has which role here, and what waits.
#[derive(Debug, Serialize, ToSchema)]
pub struct RolesView {
    /// Who has a role besides living here.
    pub held: Vec<HeldView>,
    /// What waits to be confirmed, the oldest first.
    pub asked: Vec<RoleAskedView>,
    /// Whether somebody else steers here, who may confirm what one asks.
    pub another: bool,
}

/// A role of somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct HeldView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Which role.
    pub role: Role,
    /// When it ends; nothing when nobody said so.
    pub until: Option<DateTime<Utc>>,
    /// Whether it is the caller's own.
    pub is_mine: bool,
    /// Whether the caller may end it now, or is told in words what must come first.
    pub may_end: bool,
    /// Whether nobody else has this role here: who ends it hears so first.
    pub last: bool,
}

/// A role that waits to be confirmed.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleAskedView {
    /// Which.
    pub id: GrantId,
    /// The name of who gets it, when it is asked for somebody who has a role here.
    pub name: Option<String>,
    /// The mail address for which it is asked, as it was typed: whose it is, nobody reads here.
    pub mail: Option<String>,
    /// Which role.
    pub role: Role,
    /// When it ends.
    pub until: DateTime<Utc>,
    /// The name of who asks.
    pub by: String,
    /// Whether the caller asks it.
    pub is_mine: bool,
    /// Whether the caller may confirm it: neither asks it nor gets it.
    pub may_confirm: bool,
    /// Until when it may be confirmed.
    pub lapses_at: DateTime<Utc>,
}

/// Which role waits now.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleWaitsView {
    /// Which.
    pub id: GrantId,
}

/// Shows who has which role here, and what waits for a second pair of eyes.
#[utoipa::path(get, path = "/desk/roles", responses((status = 200, body = RolesView), (status = 403, body = Problem)))]
pub(super) async fn desk_roles(house: Data<House>, caller: Caller) -> Result<Polled<RolesView>> {
    let (rows, now) = (house.db.read(), house.now());
    let held = roles::of_buurt(rows, caller.buurt, now).await?;
    let asked: Vec<Asked> =
        grants::all(rows, caller.buurt).await?.into_iter().filter(|it| it.waits(now)).collect();
    let of_asked = asked.iter().flat_map(|it| [Some(it.by), named(it)]).flatten();
    let mut people: Vec<PersonId> = held.iter().map(|it| it.0).chain(of_asked).collect();
    people.sort_unstable();
    people.dedup();
    let names = keeping::open_all(&house, rows, &people).await?;
    let another = held.iter().any(|it| it.0 != caller.person && STEERING.contains(&it.1));
    let all: Vec<_> = held.iter().map(|it| (it.0, it.1)).collect();
    let may_end = |person, role| {
        let told = ending::may_end((caller.person, person), role, &all);
        // What must come first is said in words, when it is asked.
        matches!(told, Ok(()) | Err(ending::Refusal::DeskEmpty | ending::Refusal::DeskAlone))
    };
    let holders = |role| all.iter().filter(|it| it.1 == role).count();
    let held = held.into_iter().map(|(person, role, until)| HeldView {
        person,
        name: name(&names, person),
        role,
        until,
        is_mine: person == caller.person,
        may_end: may_end(person, role),
        last: ending::is_last(role, holders(role)),
    });
    let asked = asked.iter().map(|it| {
        Ok(RoleAskedView {
            id: it.id,
            name: named(it).map(|it| name(&names, it)),
            mail: granting::mail(&house, it)?,
            role: it.role,
            until: it.until,
            by: name(&names, it.by),
            is_mine: it.by == caller.person,
            may_confirm: it.is_for(caller.person),
            lapses_at: it.lapses(),
        })
    });
    let asked = asked.collect::<Result<Vec<_>>>()?;
    Ok(Polled(RolesView { held: held.collect(), asked, another }))
}

/// Who stands in the list by name: never who was found by a mail address.
fn named(it: &Asked) -> Option<PersonId> {
    match it.whom {
        Whom::Known(person) => Some(person),
        Whom::Mail { .. } => None,
    }
}

fn name(names: &HashMap<PersonId, Person>, who: PersonId) -> String {
    names.get(&who).map(|it| it.details.name.whole()).unwrap_or_default()
}

/// Asks a role for somebody; another who steers confirms it within seven days. For a mail address the answer is
/// the same whether somebody has it or not.
#[utoipa::path(post, path = "/desk/roles", request_body = RoleBody,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = RoleWaitsView), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem), (status = 429, body = Problem)))]
pub(super) async fn desk_role_ask(
    (house, limits): (Data<House>, Data<Limits>),
    caller: Caller,
    key: Key,
    body: Body<RoleBody>,
) -> Result<HttpResponse> {
    if matches!(body.it.who, For::Mail(_)) {
        limits.role_by_mail(caller.person.0)?;
    }
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let id = granting::ask(&house, caller.actor(), once, body.it).await?;
    Ok(HttpResponse::Created().json(RoleWaitsView { id }))
}

/// Confirms a role that another asked: it is in force at once.
#[utoipa::path(post, path = "/desk/roles/{id}/confirm", params(("id" = GrantId, Path)),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn desk_role_confirm(
    house: Data<House>,
    caller: Caller,
    id: Path<GrantId>,
) -> Result<HttpResponse> {
    granting::confirm(&house, caller.actor(), *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes back a role that one asked, or refuses what another asked.
#[utoipa::path(delete, path = "/desk/roles/{id}", params(("id" = GrantId, Path)),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn desk_role_refuse(
    house: Data<House>,
    caller: Caller,
    id: Path<GrantId>,
) -> Result<HttpResponse> {
    granting::refuse(&house, caller.actor(), *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
