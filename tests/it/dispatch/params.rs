//! The field's own numbers: `data/generator_params.json` and `data/categories.json`.

use buurtnet::help::dispatch::{Category, Youth};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct File {
    pub(crate) params: Params,
}

/// How a registered neighbourhood looks and what it asks.
#[derive(Deserialize)]
pub(crate) struct Params {
    pub(crate) age_bands: Vec<((i32, i32), f64)>,
    pub(crate) share_volunteers: f64,
    pub(crate) share_push_of_registered: f64,
    pub(crate) place_radius_km_per_sqrt_1000: f64,
    pub(crate) requests_per_resident_year: f64,
    pub(crate) hour_of_day_weights: Vec<f64>,
    pub(crate) weekday_weights: Vec<f64>,
    pub(crate) month_weights: Vec<f64>,
}

#[derive(Deserialize)]
struct Listed {
    categories: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    min_trust: u8,
    youth_16_17: String,
    demand_weight: f64,
    supply_weight: f64,
    typical_minutes: (u16, u16),
    needs_talk: bool,
}

/// A category with what is asked and offered of it.
pub(crate) struct Kind {
    pub(crate) category: Category,
    pub(crate) demand: f64,
    pub(crate) supply: f64,
}

pub(crate) fn params() -> Params {
    let text = include_str!("../../../data/generator_params.json");
    serde_json::from_str::<File>(text).unwrap().params
}

pub(crate) fn kinds() -> Vec<Kind> {
    let listed: Listed =
        serde_json::from_str(include_str!("../../../data/categories.json")).unwrap();
    let kind = |(number, row): (u8, Row)| Kind {
        category: Category {
            number,
            min_trust: row.min_trust,
            youth: Youth::from_word(&row.youth_16_17),
            needs_talk: row.needs_talk,
            minutes: u16::midpoint(row.typical_minutes.0, row.typical_minutes.1),
        },
        demand: row.demand_weight,
        supply: row.supply_weight,
    };
    (0..).zip(listed.categories).map(kind).collect()
}
