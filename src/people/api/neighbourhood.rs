//! What everybody may know of the neighbourhood, signed in or not.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::caller::Here;
use crate::base::error::Result;
use crate::base::ids::BuurtId;
use crate::base::words::Lang;
use crate::buurt::category;
use crate::web::Polled;

/// The neighbourhood, as everybody may know it.
#[derive(Debug, Serialize, ToSchema)]
pub struct NeighbourhoodView {
    /// Which.
    pub id: BuurtId,
    /// Its name.
    pub name: String,
    /// The municipality.
    pub municipality: String,
    /// Whether everything in it is invented, so that one may step in as anybody.
    pub demo: bool,
    /// The languages spoken there.
    pub languages: Vec<Lang>,
    /// First name of the worker.
    pub worker: String,
    /// The phone number of the team.
    pub phone: String,
    /// Where one can walk in.
    pub address: String,
    /// A word of welcome in the team's own words; may be empty.
    pub welcome: String,
    /// When the team works, minutes of the day per weekday 1 to 7.
    pub hours: Vec<HoursView>,
    /// Its streets.
    pub streets: Vec<String>,
    /// What may be asked in it.
    pub categories: Vec<CategoryView>,
    /// Sentences about its kinds of help that are said otherwise here, by language and by the name of the sentence.
    #[schema(value_type = std::collections::HashMap<String, std::collections::HashMap<String, String>>)]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// One stretch of working time.
#[derive(Debug, Serialize, ToSchema)]
pub struct HoursView {
    /// 1 (Monday) to 7 (Sunday).
    pub weekday: u8,
    /// First minute of the day.
    pub from: u16,
    /// The minute after the last.
    pub until: u16,
}

/// A kind of small help.
#[derive(Debug, Serialize, ToSchema)]
pub struct CategoryView {
    /// Its name; its words are in the language files.
    pub id: String,
    /// Its pictogram.
    pub icon: String,
    /// What may be told besides.
    pub extra_fields: Vec<String>,
    /// How long it usually takes, in minutes: at least and at most.
    pub minutes: [u16; 2],
}

/// Tells what everybody may know of a neighbourhood: of the own one, or of the one that strangers see
/// first.
#[utoipa::path(get, path = "/neighbourhood", responses((status = 200, body = NeighbourhoodView)))]
pub(super) async fn neighbourhood(Here(it): Here) -> Result<Polled<NeighbourhoodView>> {
    let mut streets: Vec<String> = it.place.streets.iter().map(|it| it.name.clone()).collect();
    streets.sort();
    streets.dedup();
    let hours = it.rhythm.hours.iter();
    let categories = category::all().iter();
    Ok(Polled(NeighbourhoodView {
        id: it.id,
        name: it.identity.name.clone(),
        municipality: it.identity.municipality.clone(),
        demo: it.identity.demo,
        languages: it.identity.languages.clone(),
        worker: it.team.worker.clone(),
        phone: it.team.phone.clone(),
        address: it.team.address.clone(),
        welcome: it.team.welcome.clone(),
        hours: hours
            .map(|it| HoursView { weekday: it.weekday, from: it.from, until: it.until })
            .collect(),
        streets,
        categories: categories
            .filter(|category| !it.helping.categories_off.contains(&category.id))
            .map(|it| CategoryView {
                id: it.id.clone(),
                icon: it.icon.clone(),
                extra_fields: it.extra_fields.clone(),
                minutes: [it.typical_minutes.0, it.typical_minutes.1],
            })
            .collect(),
        words: it.kinds.words(),
    }))
}
