//! Another time or place, a longer search, and the appointment for the helper's own calendar.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::acting::Acting;
use super::bodies::{WhenBody, when};
use super::guests;
use super::views::HelpRequestView;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::RequestId;
use crate::base::words::say;
use crate::buurt::Buurten;
use crate::help::calendar::{Appointment, ics};
use crate::help::flows::changing::{self, Other, Where};
use crate::help::offer::State as Offer;
use crate::help::request::Refusal;
use crate::help::store::requests;
use crate::people::Caller;
use crate::web::origin::OurOrigin;
use crate::web::{Body, Problem, Shape};

/// What the asker changes: at least one of the two.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpChangeBody {
    /// Another time.
    #[validate(nested)]
    pub when: Option<WhenBody>,
    /// Another place.
    pub place: Option<PlaceWord>,
}

/// Where one meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlaceWord {
    /// At her home.
    Home,
    /// At the meeting place of the neighbourhood.
    MeetingPlace,
}

impl Shape for HelpChangeBody {
    type Checked = Other;

    fn checked(self) -> Result<Other, Vec<FieldError>> {
        let when = self.when.as_ref().map(when).transpose().map_err(|it| vec![it])?;
        let place = self.place.map(|it| match it {
            PlaceWord::Home => Where::Home,
            PlaceWord::MeetingPlace => Where::MeetingPlace,
        });
        if when.is_none() && place.is_none() {
            return Err(vec![FieldError::new("/when", "required")]);
        }
        Ok(Other { when, place })
    }
}

/// Changes when or where. Who helps is asked to say yes again.
#[utoipa::path(post, path = "/help-requests/{id}/change", request_body = HelpChangeBody, params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_change(on: Acting, body: Body<HelpChangeBody>) -> Result<HttpResponse> {
    changing::change(&on.house, &on.caller, on.id, body.it).await?;
    on.shown().await
}

/// *Zoek nog een week*: a day before its end, while nobody was found.
#[utoipa::path(post, path = "/help-requests/{id}/extend", params(("id" = RequestId, Path)),
    responses((status = 200, body = HelpRequestView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn help_extend(on: Acting) -> Result<HttpResponse> {
    changing::extend(&on.house, &on.caller, on.id).await?;
    on.shown().await
}

/// The appointment as a file for the helper's own calendar: no name and no address in it.
#[utoipa::path(get, path = "/help-requests/{id}/calendar", params(("id" = RequestId, Path)),
    responses((status = 200, body = String, content_type = "text/calendar"), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn help_calendar(
    (house, buurten): (Data<House>, Data<Buurten>),
    caller: Caller,
    id: Path<RequestId>,
    req: HttpRequest,
) -> Result<HttpResponse> {
    let caller = guests::on_request(&house, &buurten, caller, *id).await?;
    let (found, _) = requests::find(house.db.read(), &caller, *id).await?;
    let mine = found.answer(caller.person).ok_or(Error::NotFound)?;
    if !matches!(mine.offer.state, Offer::Assigned { .. }) {
        return Err(Error::NotFound);
    }
    let window = found.request.window;
    if window.flexible {
        return Err(Refusal::NotPossibleNow.into()); // no hour was agreed
    }
    let here = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let home = req.app_data::<OurOrigin>().map(|it| it.0.clone()).unwrap_or_default();
    let file = ics(&Appointment {
        request: *id,
        title: here.kinds.say(caller.language, found.question.category),
        note: say(caller.language, "calendar-note", &[]),
        link: format!("{home}/helpen/{id}"),
        start: window.start,
        end: window.end,
        since: mine.offer.since,
    });
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header(("content-disposition", "attachment; filename=\"buurtnet.ics\""))
        .insert_header(("cache-control", "no-store"))
        .body(file))
}
