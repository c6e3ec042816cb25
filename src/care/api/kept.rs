//! The directory as the desk sees it: what was agreed with each service, and setting over it.

use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::services::{ServiceView, view};
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::ServiceId;
use crate::buurt::Buurten;
use crate::care::directory::hours::said;
use crate::care::directory::service::{Capacity, Channel, Closing, Hours, Secrecy};
use crate::care::directory::{Facts, Overrides, Service, check};
use crate::care::flows::directory;
use crate::care::release::Category;
use crate::care::store::services;
use crate::people::Caller;
use crate::web::reader;
use crate::web::{Body, Polled, Problem, Shape};

/// One service of the directory, as the desk sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptServiceView {
    /// What everybody knows.
    #[serde(flatten)]
    pub public: ServiceView,
    /// Its name where it comes from.
    pub source: String,
    /// Where a referral may be mailed to.
    pub mailboxes: Vec<String>,
    /// What holds now.
    pub agreed: AgreedView,
    /// What was imported.
    pub imported: AgreedView,
    /// Which of those were set here.
    pub set: Vec<String>,
    /// Whether it has gone from what is imported.
    pub gone: bool,
}

/// What is agreed with a service, and when it is open.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreedView {
    /// Which duty binds who works there.
    #[schema(value_type = String)]
    pub secrecy: Secrecy,
    /// How a referral reaches it first.
    #[schema(value_type = String)]
    pub channel: Channel,
    /// Working days to answer.
    pub sla_days: u8,
    /// The last day of the agreement.
    #[schema(value_type = Option<String>, format = Date)]
    pub agreement_until: Option<NaiveDate>,
    /// The categories of data that it lets through.
    pub categories_allowed: Vec<String>,
    /// Whether it can take somebody now.
    #[schema(value_type = String)]
    pub capacity: Capacity,
    /// For which neighbourhoods or postcodes; empty is for all.
    pub area: Vec<String>,
    /// When it is open, as it is written in the template.
    pub hours: String,
    /// Days on which it is closed.
    pub closed: Vec<Closing>,
}

/// What the keeper sets; what is absent stays as imported.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OverridesBody {
    /// Which duty binds who works there.
    #[schema(value_type = Option<String>)]
    pub secrecy: Option<Secrecy>,
    /// How a referral reaches it first.
    #[schema(value_type = Option<String>)]
    pub channel: Option<Channel>,
    /// Working days to answer.
    #[validate(range(min = 1, max = 90))]
    pub sla_days: Option<u8>,
    /// The last day of the agreement.
    #[schema(value_type = Option<String>, format = Date)]
    pub agreement_until: Option<NaiveDate>,
    /// The categories of data that may go there.
    #[validate(length(max = 40))]
    #[schema(value_type = Option<Vec<String>>)]
    pub categories_allowed: Option<Vec<Category>>,
    /// Whether it can take somebody now.
    #[schema(value_type = Option<String>)]
    pub capacity: Option<Capacity>,
    /// For which neighbourhoods or postcodes.
    #[validate(length(max = 100))]
    pub area: Option<Vec<String>>,
    /// When it is open, as in the template: `ma-vr 9-12; op afspraak`.
    #[validate(length(max = 400))]
    pub hours: Option<String>,
    /// Days on which it is closed.
    #[validate(length(max = 100))]
    pub closed: Option<Vec<Closing>>,
}

impl Shape for OverridesBody {
    type Checked = Overrides;

    fn checked(self) -> Result<Overrides, Vec<FieldError>> {
        let mut faults = Vec::new();
        let hours = self.hours.map(|it| said::read(&it)).transpose();
        let hours: Option<Hours> = taken(hours, "/hours", &mut faults);
        let area = self.area.map(|it| check::area(it.iter().map(String::as_str))).transpose();
        let area = taken(area, "/area", &mut faults);
        for (at, it) in self.closed.iter().flatten().enumerate() {
            if it.from > it.until {
                faults.push(FieldError::new(format!("/closed/{at}/until"), "not_a_day"));
            }
        }
        let word = |it: &Category| it.word().to_owned();
        let own = Overrides {
            sla_days: self.sla_days,
            hours,
            closed: self.closed,
            secrecy: self.secrecy,
            channel: self.channel,
            agreement_until: self.agreement_until,
            capacity: self.capacity,
            categories_allowed: self.categories_allowed.map(|it| it.iter().map(word).collect()),
            area,
        };
        if faults.is_empty() { Ok(own) } else { Err(faults) }
    }
}

fn taken<T>(
    read: Result<Option<T>, &'static str>,
    pointer: &str,
    faults: &mut Vec<FieldError>,
) -> Option<T> {
    read.unwrap_or_else(|code| {
        faults.push(FieldError::new(pointer, code));
        None
    })
}

/// Lists every service of the directory, those that have gone last.
#[utoipa::path(get, path = "/desk/services",
    responses((status = 200, body = [KeptServiceView]), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn services_kept(
    (house, buurten): (Data<House>, Data<Buurten>),
    req: HttpRequest,
    caller: Caller,
) -> Result<Polled<Vec<KeptServiceView>>> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let mut all = services::find_all(house.db.read(), buurt.organisation).await?;
    all.sort_by_key(|it| (it.gone_at.is_some(), it.facts.name.clone()));
    Ok(Polled(all.iter().map(|it| kept(it, &house, &req)).collect()))
}

/// Sets what the keeper decides over what was imported; what is absent is as imported again.
#[utoipa::path(put, path = "/services/{id}/overrides", request_body = OverridesBody,
    params(("id" = ServiceId, Path)),
    responses((status = 200, body = KeptServiceView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn service_set(
    (house, buurten): (Data<House>, Data<Buurten>),
    req: HttpRequest,
    caller: Caller,
    id: Path<ServiceId>,
    body: Body<OverridesBody>,
) -> Result<Polled<KeptServiceView>> {
    let own = body.it;
    let after = directory::set(&house, &buurten, caller.actor(), *id, own).await?;
    Ok(Polled(kept(&after, &house, &req)))
}

fn kept(it: &Service, house: &House, req: &HttpRequest) -> KeptServiceView {
    let set = serde_json::to_value(&it.overrides).ok();
    let set = set.as_ref().and_then(|it| it.as_object()).map(|it| it.keys().cloned().collect());
    KeptServiceView {
        public: view(it, house.now(), reader::screen(req)),
        source: it.source.clone(),
        mailboxes: it.facts.mailboxes.clone(),
        agreed: agreed(&it.facts),
        imported: agreed(&it.imported),
        set: set.unwrap_or_default(),
        gone: !it.is_listed(),
    }
}

fn agreed(it: &Facts) -> AgreedView {
    AgreedView {
        secrecy: it.secrecy,
        channel: it.channel,
        sla_days: it.sla_days,
        agreement_until: it.agreement_until,
        categories_allowed: it.categories_allowed.clone(),
        capacity: it.capacity,
        area: it.area.clone(),
        hours: said::write(&it.hours),
        closed: it.closed.clone(),
    }
}
