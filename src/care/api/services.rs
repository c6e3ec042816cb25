//! *Diensten in de buurt*, for everybody: found by what one types, open or not, and how to reach them.

use actix_web::HttpRequest;
use actix_web::web::{Data, Path, Query};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::asked::ServicesQuery;
use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::ServiceId;
use crate::base::words::Lang;
use crate::care::directory::hours::Doors;
use crate::care::directory::search::{Find, Fit, Place, Question};
use crate::care::directory::service::{Capacity, Closing, Hours, Spoken};
use crate::care::directory::{Service, ServiceType};
use crate::care::flows::directory;
use crate::care::shelves::Shelves;
use crate::people::api::caller::Here;
use crate::web::reader;
use crate::web::{Polled, Problem};

/// The most services that one answer holds.
const MOST: usize = 60;

/// The longest question that is read.
const LONGEST: usize = 100;

/// What was found, the best first.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServicesView {
    /// At most sixty.
    pub items: Vec<ServiceView>,
    /// How many there are in all.
    pub count: usize,
    /// The kinds of service in this neighbourhood.
    pub types: Vec<ServiceType>,
}

/// One service, as everybody may know it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceView {
    /// Its name with us.
    pub id: ServiceId,
    /// Its kind; the words are in the language files.
    #[serde(rename = "type")]
    pub kind: ServiceType,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub organisation: String,
    /// What it does, in the language of the screen or else in Dutch.
    pub description: Option<String>,
    /// The language of that.
    pub description_lang: Option<Lang>,
    /// Phone number.
    pub phone: Option<String>,
    /// Web address.
    pub website: Option<String>,
    /// Where one can go.
    pub address: Option<String>,
    /// How its door stands now.
    pub doors: DoorsView,
    /// When it is open.
    pub hours: Hours,
    /// Days on which it is closed all the same.
    pub closed: Vec<Closing>,
    /// In which languages one is helped.
    pub languages: Vec<Spoken>,
    /// Whether a wheelchair gets in; absent when nobody knows.
    pub wheelchair: Option<bool>,
    /// Who may come, in Dutch.
    pub eligibility: Option<String>,
    /// What one brings, in Dutch.
    pub intake: Option<String>,
    /// Whether it can take somebody now.
    #[schema(value_type = String)]
    pub capacity: Capacity,
    /// The day on which somebody last checked all this.
    #[schema(value_type = Option<String>, format = Date)]
    pub last_assured: Option<chrono::NaiveDate>,
    /// Why it was found.
    pub why: Vec<WhyView>,
}

/// How a door stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct DoorsView {
    /// Which way.
    pub state: DoorState,
    /// Until when it is open, or when it opens; absent when that is not in sight.
    pub at: Option<DateTime<Utc>>,
}

/// Open or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DoorState {
    /// Open now.
    Open,
    /// Closed now.
    Closed,
    /// Only by appointment.
    Appointment,
    /// Nobody told.
    Unknown,
}

/// Why something was found: a word of the question, and the word that it fits.
#[derive(Debug, Serialize, ToSchema)]
pub struct WhyView {
    /// The word that was typed.
    pub asked: String,
    /// The word that it fits.
    pub word: String,
    /// Where that stands: `name`, `kind`, `synonym`, `around`, `text`.
    pub place: &'static str,
    /// How well: `whole`, `start`, `typo`.
    pub fit: &'static str,
}

/// Finds services; without a question all of them.
#[utoipa::path(get, path = "/services", params(ServicesQuery),
    responses((status = 200, body = ServicesView), (status = 404, body = Problem)))]
pub(super) async fn services(
    house: Data<House>,
    Here(buurt): Here,
    shelves: Data<Shelves>,
    req: HttpRequest,
    query: Query<ServicesQuery>,
) -> Result<Polled<ServicesView>> {
    let shelf = directory::shelf(&house, &shelves, &buurt).await?;
    let kind = match query.kind.as_deref().filter(|it| !it.is_empty()) {
        Some(name) => Some(ServiceType::read(name).ok_or(Error::NotFound)?),
        None => None,
    };
    let question = Question {
        words: query.q.as_deref().unwrap_or_default().chars().take(LONGEST).collect(),
        kind,
        language: query.lang.clone().filter(|it| !it.is_empty()),
        open_now: query.open_now.unwrap_or(false),
    };
    let (now, lang) = (house.now(), reader::screen(&req));
    let finds = shelf.search(&question, now);
    Ok(Polled(ServicesView {
        count: finds.len(),
        items: finds.iter().take(MOST).map(|it| found(it, now, lang)).collect(),
        types: shelf.kinds().to_vec(),
    }))
}

/// Shows one service.
#[utoipa::path(get, path = "/services/{id}", params(("id" = ServiceId, Path)),
    responses((status = 200, body = ServiceView), (status = 404, body = Problem)))]
pub(super) async fn service(
    (house, shelves): (Data<House>, Data<Shelves>),
    Here(buurt): Here,
    req: HttpRequest,
    id: Path<ServiceId>,
) -> Result<Polled<ServiceView>> {
    let shelf = directory::shelf(&house, &shelves, &buurt).await?;
    let found = shelf.services().iter().find(|it| it.id == *id).ok_or(Error::NotFound)?;
    Ok(Polled(view(found, house.now(), reader::screen(&req))))
}

fn found(it: &Find<'_>, now: Moment, lang: Lang) -> ServiceView {
    let why = it.why.iter().map(|it| WhyView {
        asked: it.asked.clone(),
        word: it.word.clone(),
        place: match it.place {
            Place::Name => "name",
            Place::Kind => "kind",
            Place::Synonym => "synonym",
            Place::Around => "around",
            Place::Text => "text",
        },
        fit: match it.fit {
            Fit::Whole => "whole",
            Fit::Start => "start",
            Fit::Typo => "typo",
        },
    });
    ServiceView { why: why.collect(), ..view(it.service, now, lang) }
}

/// A service as everybody may know it.
pub(super) fn view(it: &Service, now: Moment, lang: Lang) -> ServiceView {
    let facts = &it.facts;
    let told = facts.description.get_key_value(&lang);
    let told = told.or_else(|| facts.description.get_key_value(&Lang::Nl));
    let told = told.or_else(|| facts.description.first_key_value());
    ServiceView {
        id: it.id,
        kind: facts.kind,
        name: facts.name.clone(),
        organisation: facts.organisation.clone(),
        description: told.map(|(_, text)| text.clone()),
        description_lang: told.map(|(lang, _)| *lang),
        phone: facts.phone.clone(),
        website: facts.website.clone(),
        address: facts.address.clone(),
        doors: facts.hours.doors(&facts.closed, now).into(),
        hours: facts.hours.clone(),
        closed: facts.closed.clone(),
        languages: facts.languages.clone(),
        wheelchair: facts.wheelchair,
        eligibility: facts.eligibility.clone(),
        intake: facts.intake.clone(),
        capacity: facts.capacity,
        last_assured: facts.last_assured,
        why: Vec::new(),
    }
}

impl From<Doors> for DoorsView {
    fn from(it: Doors) -> Self {
        let (state, at) = match it {
            Doors::Open(until) => (DoorState::Open, until),
            Doors::Closed(opens) => (DoorState::Closed, opens),
            Doors::Appointment => (DoorState::Appointment, None),
            Doors::Unknown => (DoorState::Unknown, None),
        };
        Self { state, at }
    }
}
