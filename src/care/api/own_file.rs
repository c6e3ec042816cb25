//! The person's own file: which there are, one of them, a word beside it, a copy to take along.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::desk_views::ReleasedView;
use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{BasisId, SignalId};
use crate::buurt::{Buurt, Buurten};
use crate::care::basis::{Answer, Basis};
use crate::care::flows::own_file::{self, Correction, Look, Mine};
use crate::care::signal::Signal;
use crate::care::store::services;
use crate::people::{Caller, keeping};
use crate::web::{Body, Key, Problem, Shape};

/// The files that one may read by oneself.
#[derive(Debug, Serialize, ToSchema)]
pub struct FilesView {
    /// Until when one may look; then one signs in again.
    #[schema(value_type = String, format = DateTime)]
    pub until: Moment,
    /// Which there are, the newest first.
    pub files: Vec<FileLineView>,
}

/// One of them, without content.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileLineView {
    /// Its name.
    pub id: SignalId,
    /// What it is about; the words are `signal-type-<kind>`.
    pub kind: String,
    /// When it began.
    #[schema(value_type = String, format = DateTime)]
    pub raised: Moment,
    /// Whether somebody still works on it.
    pub open: bool,
}

/// A file, as the person concerned reads it. What a reporter told and who it was stands in no field.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileView {
    /// What the list shows.
    #[serde(flatten)]
    pub line: FileLineView,
    /// The summary that was written with them.
    pub summary: Option<String>,
    /// Which services were asked.
    pub services: Vec<FileServiceView>,
    /// What one said yes or no to, and what was shared without a yes.
    pub consents: Vec<FileConsentView>,
    /// What one put beside it, the latest first.
    pub corrections: Vec<CorrectionView>,
    /// Who looked or worked on it, the latest first.
    pub looks: Vec<LookView>,
    /// Until when one may look.
    #[schema(value_type = String, format = DateTime)]
    pub until: Moment,
}

/// A service that was asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileServiceView {
    /// Its name.
    pub name: String,
    /// Its phone number.
    pub phone: Option<String>,
    /// Where it stands; the words are `care-code-<code>`.
    pub code: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub since: Moment,
    /// What it read.
    pub released: Vec<ReleasedView>,
}

/// A yes, a no, or what was shared without one.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileConsentView {
    /// Its name, to take it back.
    pub id: BasisId,
    /// `consent`, `representative`, `vital_interest`, `legal_duty`.
    pub kind: String,
    /// `yes` or `no`.
    pub answer: String,
    /// The service.
    pub service: String,
    /// What may be shared; the words are `care-data-<category>`.
    pub categories: Vec<String>,
    /// When it was given.
    #[schema(value_type = String, format = DateTime)]
    pub given: Moment,
    /// Until when it holds.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
    /// When it was taken back.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub withdrawn: Option<Moment>,
    /// Whether one can take it back now.
    pub can_withdraw: bool,
}

/// What one put beside the file.
#[derive(Debug, Serialize, ToSchema)]
pub struct CorrectionView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// In one's own words.
    pub words: String,
}

/// Who looked.
#[derive(Debug, Serialize, ToSchema)]
pub struct LookView {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// First name of the worker, or the name of the service.
    pub who: String,
    /// Whether it was a service.
    pub is_service: bool,
    /// Whether it was only opened; else somebody worked on it.
    pub opened: bool,
}

/// A word beside the file.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionBody {
    /// What should be known, at most 500 characters.
    #[validate(length(max = 500))]
    pub words: String,
}

impl Shape for CorrectionBody {
    type Checked = Correction;

    fn checked(self) -> Result<Correction, Vec<FieldError>> {
        Correction::checked(&self.words, "/words").map_err(|it| vec![it])
    }
}

/// Lists the files that one may read by oneself, a quarter of an hour after one signed in.
#[utoipa::path(get, path = "/me/file", responses(
    (status = 200, body = FilesView), (status = 401, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn files(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    let until = own_file::may_look(&house, &caller).await?;
    let files = own_file::all(&house, &caller).await?.iter().map(line).collect();
    Ok(HttpResponse::Ok().json(FilesView { until, files }))
}

/// Opens one; that stands in the chain before it is shown.
#[utoipa::path(post, path = "/me/file/{id}/open", params(("id" = SignalId, Path)), responses(
    (status = 200, body = FileView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn file_open(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<SignalId>,
) -> Result<HttpResponse> {
    let view = read(&house, &buurten, &caller, (*id, "care.file")).await?;
    Ok(HttpResponse::Ok().json(view))
}

/// Gives a copy of one, to keep or to take to somebody else.
#[utoipa::path(post, path = "/me/file/{id}/export", params(("id" = SignalId, Path)), responses(
    (status = 200, body = FileView), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn file_export(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<SignalId>,
) -> Result<HttpResponse> {
    let view = read(&house, &buurten, &caller, (*id, "care.file.export")).await?;
    let name = ("content-disposition", "attachment; filename=\"buurtnet.json\"");
    Ok(HttpResponse::Ok().insert_header(name).json(view))
}

/// Puts a word beside one: nothing of it is changed.
#[utoipa::path(post, path = "/me/file/{id}/correct", request_body = CorrectionBody,
    params(("id" = SignalId, Path), ("Idempotency-Key" = String, Header)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn file_correct(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    (id, key): (Path<SignalId>, Key),
    body: Body<CorrectionBody>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    own_file::correct(&house, &buurt, &caller, (*id, once), body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

async fn read(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    (id, name): (SignalId, &'static str),
) -> Result<FileView> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let until = own_file::may_look(house, caller).await?;
    let mine = own_file::open(house, caller, id, name).await?;
    let rows = house.db.read();
    let people: Vec<_> = mine.looks.iter().filter_map(|it| it.who).collect();
    let people = keeping::open_all(house, rows, &people).await?;
    let services = asked(house, &buurt).await?;
    let who = |it: &Look| match (it.who, it.service) {
        (Some(id), _) => people.get(&id).map(|it| it.details.name.first.clone()),
        (None, Some(id)) => services.get(&id).map(|it| it.0.clone()),
        (None, None) => None,
    };
    let looked = |it: &Look| {
        let (at, is_service, opened) = (it.at, it.service.is_some(), it.opened);
        LookView { at, who: who(it).unwrap_or_default(), is_service, opened }
    };
    let now = house.now();
    Ok(FileView {
        line: line(&mine.signal),
        services: shown(&mine, &services),
        consents: mine.bases.iter().map(|it| consent(it, &services, now)).collect(),
        looks: mine.looks.iter().map(looked).collect(),
        corrections: mine
            .corrections
            .into_iter()
            .map(|(at, words)| CorrectionView { at, words })
            .collect(),
        summary: mine.summary,
        until,
    })
}

/// The name and the phone of each service that is known here.
type Known = HashMap<Uuid, (String, Option<String>)>;

async fn asked(house: &House, buurt: &Buurt) -> Result<Known> {
    let all = services::find_all(house.db.read(), buurt.organisation).await?;
    Ok(all.into_iter().map(|it| (it.id.0, (it.facts.name, it.facts.phone))).collect())
}

fn line(it: &Signal) -> FileLineView {
    let (id, kind) = (it.id, it.kind.as_str().to_owned());
    FileLineView { id, kind, raised: it.raised, open: it.phase().is_open() }
}

fn shown(mine: &Mine, known: &Known) -> Vec<FileServiceView> {
    let one = |(it, read): &(crate::care::case::Handover, Vec<crate::care::release::Released>)| {
        let (name, phone) = known.get(&it.referral.service.0).cloned().unwrap_or_default();
        FileServiceView {
            name,
            phone,
            code: it.referral.code.word().to_owned(),
            since: it.referral.since,
            released: read
                .iter()
                .map(|it| ReleasedView {
                    category: it.category.word().to_owned(),
                    text: it.text.clone(),
                })
                .collect(),
        }
    };
    mine.services.iter().map(one).collect()
}

fn consent(it: &Basis, known: &Known, now: Moment) -> FileConsentView {
    let holds = it.withdrawn.is_none() && it.until.is_none_or(|until| now < until);
    FileConsentView {
        id: it.id,
        kind: it.kind.word().to_owned(),
        answer: it.answer.word().to_owned(),
        service: known.get(&it.service.0).map(|it| it.0.clone()).unwrap_or_default(),
        categories: it.categories.iter().map(|it| it.word().to_owned()).collect(),
        given: it.given,
        until: it.until,
        withdrawn: it.withdrawn,
        can_withdraw: it.kind.is_a_yes() && it.answer == Answer::Yes && holds,
    }
}
