//! What a helper looks for on the board, as it stands in the address.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::base::cells::{Walk, Zone, from_column};
use crate::base::error::{Error, FieldError, Result};
use crate::base::words::Lang;
use crate::buurt::{Buurt, CategoryId};
use crate::help::board::{Filter, within};
use crate::help::window::Part;

/// Which page of the board, and what is looked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct BoardQuery {
    /// `next` of the page before.
    pub after: Option<String>,
    /// One kind of small help.
    pub category: Option<String>,
    /// What can be done on this day, `2026-11-22`.
    pub day: Option<String>,
    /// What can be done in this part of the day: `morning`, `noon`, `afternoon`, `evening`, `any`.
    pub part: Option<String>,
    /// At most so far a walk from one's own zone: `under_5`, `5_to_10`, `10_to_15`, `15_to_30`,
    /// `over_30`.
    pub walk: Option<String>,
    /// What can be done by who speaks this language.
    pub language: Option<String>,
}

impl BoardQuery {
    /// Reads what is looked for today by somebody who lives in `zone`. Every wrong field is named.
    pub(super) fn filter(
        &self,
        buurt: &Buurt,
        zone: Option<u64>,
        today: NaiveDate,
    ) -> Result<Filter> {
        let mut wrong = Vec::new();
        let category = read(self.category.as_deref(), "/category", CategoryId::read, &mut wrong);
        let day = |it: &str| it.parse::<NaiveDate>().ok();
        let day = read(self.day.as_deref(), "/day", day, &mut wrong);
        let part = read(self.part.as_deref(), "/part", Part::parse, &mut wrong);
        let walk = read(self.walk.as_deref(), "/walk", Walk::read, &mut wrong);
        let language = read(self.language.as_deref(), "/language", Lang::read, &mut wrong);
        let zones = walk.zip(home(zone)).map(|(walk, home)| within(walk, home, zones(buurt)));
        let filter = Filter { category, zones, language, ..Filter::default() }.at(day, part, today);
        if filter.is_none() {
            wrong.push(FieldError::new("/day", "out_of_range"));
        }
        filter.filter(|_| wrong.is_empty()).ok_or(Error::Invalid(wrong))
    }
}

fn read<T>(
    said: Option<&str>,
    pointer: &str,
    known: impl Fn(&str) -> Option<T>,
    wrong: &mut Vec<FieldError>,
) -> Option<T> {
    let said = said.filter(|it| !it.is_empty())?;
    let found = known(said);
    if found.is_none() {
        wrong.push(FieldError::new(pointer, "unknown_value"));
    }
    found
}

/// The zone of one's home; who has none walks from nowhere, and sees every zone.
fn home(zone: Option<u64>) -> Option<Zone> {
    zone.and_then(|it| from_column(it.cast_signed()))
}

fn zones(buurt: &Buurt) -> Vec<Zone> {
    let zone = |it: u64| from_column(it.cast_signed());
    buurt.place.streets.iter().filter_map(|it| zone(it.zone)).collect()
}
