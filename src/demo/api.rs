//! Stepping in as anybody of the invented neighbourhood. Mounted in demo mode only.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::file::{self, BUURT, code};
use super::post;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::words::Lang;
use crate::people::Action;
use crate::people::api::Route;
use crate::people::api::cookies::Cookies;
use crate::people::flows::{keeping, signing_in};
use crate::people::permission::Role;
use crate::people::session::Kind;
use crate::people::store::{members, roles};
use crate::people::token::Ring;
use crate::table;
use crate::web::{Body, Polled, Problem, Shape};

/// The operations of the demo.
pub const ROUTES: &[Route] = table![
    Action::Open => demo_people,
    Action::Open => demo_sign_in,
    Action::Open => post::demo_mailbox,
];

/// Somebody one may step in as.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoPersonView {
    /// `P01` and on.
    pub code: String,
    /// Name.
    pub name: String,
    /// The language they read.
    pub language: Lang,
    /// What they are.
    pub roles: Vec<Role>,
    /// Whether they help.
    pub helps: bool,
}

/// As whom to step in: by code, or as the first with a role.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DemoSignInBody {
    /// `P01` and on.
    #[validate(length(min = 1, max = 8))]
    pub person: Option<String>,
    /// A role, such as `buurtwerker`.
    pub role: Option<Role>,
}

/// Who was stepped in as, and the cookies for a script.
#[derive(Debug, Serialize, ToSchema)]
pub struct DemoSignedInView {
    /// The code.
    pub person: String,
    /// The value of a `Cookie` header.
    pub cookie: String,
}

/// By code, or by role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// This one.
    Code(String),
    /// The first with this role.
    Role(Role),
}

impl Shape for DemoSignInBody {
    type Checked = Whom;

    fn checked(self) -> Result<Whom, Vec<FieldError>> {
        match (self.person, self.role) {
            (Some(code), None) => Ok(Whom::Code(code)),
            (None, Some(role)) => Ok(Whom::Role(role)),
            (None, None) => Err(vec![FieldError::new("/person", "required")]),
            (Some(_), Some(_)) => Err(vec![FieldError::new("/role", "one_of_two")]),
        }
    }
}

/// Lists everybody one may step in as.
#[utoipa::path(get, path = "/demo/people", responses((status = 200, body = Vec<DemoPersonView>)))]
pub(super) async fn demo_people(house: Data<House>) -> Result<Polled<Vec<DemoPersonView>>> {
    let rows = house.db.read();
    let members = members::of_buurt(rows, BUURT, 200).await?;
    let ids: Vec<_> = members.iter().map(|it| it.person).collect();
    let people = keeping::open_all(&house, rows, &ids).await?;
    let mut views = Vec::new();
    for member in members {
        let Some((code, person)) = code(member.person).zip(people.get(&member.person)) else {
            continue;
        };
        let roles = roles::of(rows, BUURT, member.person, house.now()).await?;
        let (name, language) = (person.details.name.whole(), person.details.language);
        views.push(DemoPersonView { code, name, language, roles, helps: member.helps });
    }
    views.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(Polled(views))
}

/// Steps in as somebody of the invented neighbourhood.
#[utoipa::path(post, path = "/demo/sign-in", request_body = DemoSignInBody,
    responses((status = 200, body = DemoSignedInView), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn demo_sign_in(
    house: Data<House>,
    ring: Data<Ring>,
    cookies: Data<Cookies>,
    body: Body<DemoSignInBody>,
) -> Result<HttpResponse> {
    let rows = house.db.read();
    let person = match &body.it {
        Whom::Code(code) => file::person(code).ok_or(Error::NotFound)?,
        Whom::Role(role) => {
            let all = roles::with_role(rows, BUURT, *role, house.now()).await?;
            *all.first().ok_or(Error::NotFound)?
        }
    };
    let roles = roles::of(rows, BUURT, person, house.now()).await?;
    let staff = roles.iter().any(|it| it.is_staff());
    let kind = if staff { Kind::Staff } else { Kind::Resident };
    let signed_in = signing_in::begin(&house, person, BUURT, kind).await?;
    let access = ring.sign(person, signed_in.session.id, house.now())?;
    let set = cookies.of(access, &signed_in);
    let cookie: Vec<_> = set.iter().map(|it| format!("{}={}", it.name(), it.value())).collect();
    let mut response = HttpResponse::Ok();
    for one in set {
        response.cookie(one);
    }
    let person = code(person).ok_or(Error::NotFound)?;
    Ok(response.json(DemoSignedInView { person, cookie: cookie.join("; ") }))
}
