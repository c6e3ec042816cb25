//! What is set of the neighbourhood: shown with its bounds and what is usual, and set section by section.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

use super::setting_bodies::{HelpingSet, RhythmSet, Set, TeamHours, TeamSet};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::buurt::bounds::{FEW_HELPERS, GROCERIES_EUR};
use crate::buurt::section::{Helping, Place, Rhythm, Team};
use crate::buurt::{Buurt, Buurten, Stored, category, stored};
use crate::people::Caller;
use crate::people::flows::neighbourhood;
use crate::web::{Body, Polled, Problem};

/// What is set of the neighbourhood.
#[derive(Debug, Serialize, ToSchema)]
pub struct BuurtSetView {
    /// Its name.
    pub name: String,
    /// The municipality.
    pub municipality: String,
    /// The team, as residents reach it.
    pub team: TeamSet,
    /// When it works, and when phones keep still.
    pub rhythm: RhythmSet,
    /// How help is looked for.
    pub helping: HelpingView,
    /// How many streets it has.
    pub streets: usize,
    /// In how many zones they lie.
    pub zones: usize,
}

/// How help is looked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct HelpingView {
    /// The version that is seen.
    pub version: i32,
    /// Below so many confirmed helpers the worker is asked "wie ken je?" at once.
    pub few_helpers: NumberView,
    /// The most that groceries may cost, in euro.
    pub groceries_max_eur: NumberView,
    /// Every category, on or off.
    pub categories: Vec<CategorySetView>,
    /// How much each reason to ask somebody weighs.
    pub weights: Vec<WeightView>,
    /// The other neighbourhoods of this service: which are next door.
    pub adjacent: Vec<AdjacentView>,
}

/// Another neighbourhood of this service.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdjacentView {
    /// Its name in addresses.
    pub slug: String,
    /// Its name, as people say it.
    pub name: String,
    /// Whether this one names it.
    pub on: bool,
    /// Whether it names this one: only then neighbours help from there.
    pub back: bool,
}

/// A whole number with its bounds.
#[derive(Debug, Serialize, ToSchema)]
pub struct NumberView {
    /// As it is set.
    pub value: u32,
    /// The least that may be set.
    pub least: u32,
    /// The most that may be set.
    pub most: u32,
    /// As it is where nothing was set.
    pub usual: u32,
}

/// A kind of small help, and whether it may be asked here.
#[derive(Debug, Serialize, ToSchema)]
pub struct CategorySetView {
    /// Its name.
    pub id: String,
    /// Its pictogram.
    pub icon: String,
    /// Whether it may be asked here.
    pub on: bool,
}

/// One weight with its bounds.
#[derive(Debug, Serialize, ToSchema)]
pub struct WeightView {
    /// Its name.
    pub word: &'static str,
    /// As it is set.
    pub value: f64,
    /// The least that may be set.
    pub least: f64,
    /// The most that may be set.
    pub most: f64,
    /// As it is where nothing was set.
    pub usual: f64,
    /// What it counts: `five_minutes`, `once`, `task`, `ask`, `thirty_days`, `first_task`, `most`.
    pub unit: &'static str,
}

/// Shows what is set of the neighbourhood, with its bounds and what is usual.
#[utoipa::path(get, path = "/desk/neighbourhood", responses(
    (status = 200, body = BuurtSetView), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_buurt(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
) -> Result<Polled<BuurtSetView>> {
    let here = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let (rows, id) = (house.db.read(), caller.buurt);
    let place = stored::<Place>(rows, id, "place").await?.it;
    let mut names: Vec<String> = place.streets.iter().map(|it| it.name.to_lowercase()).collect();
    names.sort();
    names.dedup();
    let mut zones: Vec<u64> = place.streets.iter().map(|it| it.zone).collect();
    zones.sort_unstable();
    zones.dedup();
    Ok(Polled(BuurtSetView {
        name: here.identity.name.clone(),
        municipality: here.identity.municipality.clone(),
        team: team(stored(rows, id, "team").await?),
        rhythm: rhythm(stored(rows, id, "rhythm").await?),
        helping: helping(&stored(rows, id, "helping").await?, (&buurten, &here)),
        streets: names.len(),
        zones: zones.len(),
    }))
}

fn team(Stored { version, it }: Stored<Team>) -> TeamSet {
    let Team { worker, phone, mail, address, welcome } = it;
    TeamSet { version, worker, phone, mail, address, welcome }
}

fn rhythm(Stored { version, it }: Stored<Rhythm>) -> RhythmSet {
    let hours = it.hours.iter();
    RhythmSet {
        version,
        quiet_from: it.quiet_from,
        quiet_until: it.quiet_until,
        sunday_from: it.sunday_from,
        hours: hours
            .map(|it| TeamHours { weekday: it.weekday, from: it.from, until: it.until })
            .collect(),
        closed: it.closed,
    }
}

fn helping(stored: &Stored<Helping>, (buurten, here): (&Buurten, &Buurt)) -> HelpingView {
    let (it, usual) = (&stored.it, Helping::default());
    let number = |value, (least, most), usual| NumberView { value, least, most, usual };
    let category = |one: &category::Category| CategorySetView {
        id: one.id.clone(),
        icon: one.icon.clone(),
        on: !it.categories_off.contains(&one.id),
    };
    let weights = it.weights.all().into_iter().zip(usual.weights.all());
    let others = buurten.all().into_iter().filter(|other| other.id != here.id);
    let adjacent = |other: &Buurt| AdjacentView {
        slug: other.slug.clone(),
        name: other.identity.name.clone(),
        on: it.adjacent.contains(&other.slug),
        back: other.helping.adjacent.contains(&here.slug),
    };
    HelpingView {
        version: stored.version,
        few_helpers: number(it.few_helpers, FEW_HELPERS, usual.few_helpers),
        groceries_max_eur: number(it.groceries_max_eur, GROCERIES_EUR, usual.groceries_max_eur),
        categories: category::all().iter().map(category).collect(),
        weights: weights
            .map(|((bound, value), (_, usual))| WeightView {
                word: bound.word,
                value,
                least: bound.least,
                most: bound.most,
                usual,
                unit: bound.unit,
            })
            .collect(),
        adjacent: others.map(|it| adjacent(&it)).collect(),
    }
}

/// Sets how residents reach the team.
#[utoipa::path(put, path = "/desk/neighbourhood/team", request_body = TeamSet, responses(
    (status = 204), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_buurt_team(
    ground: Ground,
    caller: Caller,
    body: Body<TeamSet>,
) -> Result<HttpResponse> {
    set(ground, &caller, body.it).await
}

/// Sets when the team works, and when phones keep still.
#[utoipa::path(put, path = "/desk/neighbourhood/rhythm", request_body = RhythmSet, responses(
    (status = 204), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_buurt_rhythm(
    ground: Ground,
    caller: Caller,
    body: Body<RhythmSet>,
) -> Result<HttpResponse> {
    set(ground, &caller, body.it).await
}

/// Sets how help is looked for: categories, when helpers are few, weights.
#[utoipa::path(put, path = "/desk/neighbourhood/helping", request_body = HelpingSet, responses(
    (status = 204), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_buurt_helping(
    ground: Ground,
    caller: Caller,
    body: Body<HelpingSet>,
) -> Result<HttpResponse> {
    set(ground, &caller, body.it).await
}

/// What setting something stands on.
type Ground = (Data<House>, Data<Buurten>);

async fn set((house, buurten): Ground, caller: &Caller, set: Set) -> Result<HttpResponse> {
    neighbourhood::set(&house, &buurten, caller.actor(), set).await?;
    Ok(HttpResponse::NoContent().finish())
}
