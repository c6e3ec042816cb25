//! The list *Vandaag*: what the team must do, whose it is, and ending it.

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use crate::base::clock::Moment;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, TaskId};
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::people::flows::keeping;
use crate::people::permission::{Role, may_try};
use crate::people::person::{Contact, DayPart, Person};
use crate::people::safe::Safe;
use crate::people::{Action, Caller, members, roles};
use crate::tasks::list::Cursor;
use crate::tasks::{self, Desk, Dismissal, Filter, Item, Kind, Note, Sight, Urgency};
use crate::web::reader;
use crate::web::{Body, Polled, Problem, Shape};

/// One page of what must be done: what is late first, then the most urgent.
#[derive(Debug, Serialize, ToSchema)]
pub struct TasksView {
    /// The tasks.
    pub items: Vec<TaskView>,
    /// What to give as `after` for the next page; absent on the last.
    pub next: Option<String>,
}

/// What somebody must do.
#[derive(Debug, Serialize, ToSchema)]
pub struct TaskView {
    /// Its name.
    pub id: TaskId,
    /// The neighbourhood: where one acts to open or end it.
    pub buurt: BuurtId,
    /// The name of the neighbourhood.
    pub buurt_name: String,
    /// What kind.
    #[schema(value_type = String)]
    pub kind: Kind,
    /// Why, or the sentence to say on the phone, in the language of the screen.
    pub reason: String,
    /// How urgent.
    pub urgency: Urgency,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    pub due: Moment,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub raised: Moment,
    /// The room that knows what it is about, such as `help`.
    pub subject_room: String,
    /// What it is about.
    pub subject: Uuid,
    /// Whom to call or to talk with.
    pub person: Option<TaskPersonView>,
    /// Who has it; nobody while absent.
    pub owner: Option<OwnerView>,
}

/// Whom to call or to talk with.
#[derive(Debug, Serialize, ToSchema)]
pub struct TaskPersonView {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// How they may be reached safely: above the number.
    pub safely: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// How they want to hear from us.
    pub contact: Contact,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
}

impl From<&Person> for TaskPersonView {
    fn from(it: &Person) -> Self {
        Self {
            id: it.id,
            name: it.details.name.whole(),
            safely: it.details.safe.as_ref().and_then(Safe::sentence).map(str::to_owned),
            phone: it.details.phone.clone(),
            contact: it.details.contact,
            part: it.details.part,
        }
    }
}

/// Who has a task.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnerView {
    /// Their first name.
    pub first_name: String,
    /// Whether that is the caller.
    pub is_me: bool,
}

/// Which tasks.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct TasksQuery {
    /// Only these kinds, with commas between; every kind when absent.
    pub kinds: Option<String>,
    /// Where the page before ended.
    pub after: Option<String>,
    /// At most this many, and never more than 20.
    pub limit: Option<u8>,
}

/// What was done.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskDoneBody {
    /// A word for colleagues: at most 500 characters, stored sealed.
    pub note: Option<String>,
}

/// Why it need not be done.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskDismissBody {
    /// The reason.
    #[schema(value_type = String)]
    pub reason: Dismissal,
}

impl Shape for TaskDoneBody {
    type Checked = Option<Note>;

    fn checked(self) -> Result<Option<Note>, Vec<FieldError>> {
        self.note.map(|it| Note::checked(&it, "/note")).transpose().map_err(|it| vec![it])
    }
}

impl Shape for TaskDismissBody {
    type Checked = Dismissal;

    fn checked(self) -> Result<Dismissal, Vec<FieldError>> {
        Ok(self.reason)
    }
}

impl TasksQuery {
    fn filter(&self, now: Moment) -> Result<Filter> {
        let kinds = self.kinds.as_deref().unwrap_or("").split(',').filter(|it| !it.is_empty());
        let kinds = kinds.map(|it| Kind::read(it).ok_or_else(|| wrong("/kinds")));
        let after = self.after.as_deref().map(|it| Cursor::read(it).ok_or_else(|| wrong("/after")));
        let (kinds, after) = (kinds.collect::<Result<_>>()?, after.transpose()?);
        Ok(Filter { kinds, after, limit: self.limit, now })
    }
}

fn wrong(pointer: &str) -> Error {
    Error::field(pointer, "unknown_value")
}

/// Shows what there is to do in every neighbourhood in which one works.
#[utoipa::path(get, path = "/tasks", params(
    ("kinds" = Option<String>, Query, description = "Only these kinds, with commas between."),
    ("after" = Option<String>, Query, description = "Where the page before ended."),
    ("limit" = Option<u8>, Query, description = "At most this many, and never more than 20.")), responses(
    (status = 200, body = TasksView), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn tasks_list(
    req: HttpRequest,
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    query: Query<TasksQuery>,
) -> Result<Polled<TasksView>> {
    let rows = house.db.read();
    let mine = mine(&house, &caller).await?;
    let filter = query.filter(house.now())?;
    let page = tasks::show_all(rows, (caller.person, &mine), &filter).await?;
    let about = page.items.iter().flat_map(|it| it.reason.people());
    let mut ids: Vec<_> =
        page.items.iter().flat_map(|it| [it.person, it.owner]).flatten().chain(about).collect();
    ids.sort_unstable();
    ids.dedup();
    let people = keeping::open_all(&house, rows, &ids).await?;
    let lang = reader::screen(&req);
    let name = |id| buurten.get(id).map(|it| it.identity.name.clone()).unwrap_or_default();
    let show = |mut it: Item| {
        buurten.put_words(it.buurt, lang, &mut it.reason.args);
        let name = name(it.buurt);
        view(it, (&caller, lang), &people, name)
    };
    let items = page.items.into_iter().map(show).collect();
    Ok(Polled(TasksView { items, next: page.next.map(|it| it.to_string()) }))
}

/// Every neighbourhood in which somebody may see what there is to do: this one, and where they are
/// known and have a role of the desk.
async fn mine(house: &House, caller: &Caller) -> Result<Vec<Desk>> {
    let rows = house.db.read();
    let granted = roles::everywhere(rows, caller.person, house.now()).await?;
    let mut mine = vec![desk(house, caller.buurt, caller.is(Role::Coordinator)).await?];
    if granted.iter().all(|(buurt, _)| *buurt == caller.buurt) {
        return Ok(mine);
    }
    for member in members::of_person(rows, caller.person).await? {
        let here = granted.iter().filter(|(buurt, _)| *buurt == member.buurt);
        let roles: Vec<_> = here.map(|(_, role)| *role).collect();
        let may = member.standing.is_some_and(|it| may_try(&roles, it, Action::Tasks));
        if may && member.buurt != caller.buurt {
            mine.push(desk(house, member.buurt, roles.contains(&Role::Coordinator)).await?);
        }
    }
    Ok(mine)
}

/// The list of one neighbourhood, for who coordinates there or not.
async fn desk(house: &House, buurt: BuurtId, coordinates: bool) -> Result<Desk> {
    if coordinates {
        return Ok(Desk { buurt, sight: Sight::Coordinates });
    }
    let (rows, now) = (house.db.read(), house.now());
    let coordinating = roles::with_role(rows, buurt, Role::Coordinator, now).await?;
    Ok(Desk { buurt, sight: Sight::Team { coordinating } })
}

fn view(
    it: Item,
    (caller, lang): (&Caller, Lang),
    people: &HashMap<PersonId, Person>,
    buurt_name: String,
) -> TaskView {
    let known = |id: Option<PersonId>| people.get(&id?);
    let guarded = of_a_case(&it);
    let named = !guarded || it.owner.is_none_or(|owner| owner == caller.person);
    let person = known(it.person.filter(|_| named)).map(|person| {
        let whole = TaskPersonView::from(person);
        if guarded { TaskPersonView { safely: None, phone: None, ..whole } } else { whole }
    });
    let owner = known(it.owner)
        .map(|owner| OwnerView { first_name: first_name(owner), is_me: owner.id == caller.person });
    TaskView {
        id: it.id,
        buurt: it.buurt,
        buurt_name,
        kind: it.kind,
        reason: it.reason.say_naming(lang, |id| known(Some(id)).map(first_name)),
        urgency: it.urgency,
        due: it.due,
        raised: it.raised,
        subject_room: it.subject.room,
        subject: it.subject.id,
        person,
        owner,
    }
}

fn first_name(it: &Person) -> String {
    it.details.name.first.clone()
}

/// Lets through who may take and end a task: of what the team itself did, a coordinator; of what is the
/// coordinator's alone, nobody else learns that it is there ([`Desk::shows`]), nor does from whom it is kept.
async fn may_end(house: &House, caller: &Caller, id: TaskId) -> Result<()> {
    let rows = house.db.read();
    let task = tasks::find(rows, caller.buurt, id).await?;
    let desk = desk(house, caller.buurt, caller.is(Role::Coordinator)).await?;
    let others = !desk.shows(task.what.kind, task.what.person);
    let kept = tasks::kept_from(rows, caller.buurt, &task.what.subject).await?;
    if others || kept.contains(&caller.person) {
        return Err(Error::NotFound);
    }
    let watched = task.what.kind.is_watch() && !caller.is(Role::Coordinator);
    if watched { Err(Error::NotAllowed) } else { Ok(()) }
}

/// Tells whether a task is about a case. Whom that is about is named to who has it, and called from
/// the case itself: there it stands how and when that is safe.
fn of_a_case(it: &Item) -> bool {
    ["care", "referral"].contains(&it.subject.room.as_str()) && it.kind != Kind::RightCall
}

/// Takes a task: it is the caller's from here on.
#[utoipa::path(post, path = "/tasks/{id}/take", params(("id" = Uuid, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn task_take(
    house: Data<House>,
    caller: Caller,
    id: Path<TaskId>,
) -> Result<HttpResponse> {
    may_end(&house, &caller, *id).await?;
    tasks::take(&house, caller.actor(), *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Ends a task that is done.
#[utoipa::path(post, path = "/tasks/{id}/done", params(("id" = Uuid, Path)),
    request_body = TaskDoneBody, responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn task_done(
    house: Data<House>,
    caller: Caller,
    id: Path<TaskId>,
    body: Body<TaskDoneBody>,
) -> Result<HttpResponse> {
    may_end(&house, &caller, *id).await?;
    tasks::done(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Ends a task that need not be done.
#[utoipa::path(post, path = "/tasks/{id}/dismiss", params(("id" = Uuid, Path)),
    request_body = TaskDismissBody, responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn task_dismiss(
    house: Data<House>,
    caller: Caller,
    id: Path<TaskId>,
    body: Body<TaskDismissBody>,
) -> Result<HttpResponse> {
    may_end(&house, &caller, *id).await?;
    tasks::dismiss(&house, caller.actor(), *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
