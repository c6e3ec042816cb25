//! Where a home is, as roughly as the neighbourhood is dense: a zone, never a point.
//!
//! A home is snapped to its zone before anything is computed with it, and every distance is from
//! zone to zone: two homes in one zone are equally far from everybody. Never keeps coordinates.

use h3o::{CellIndex, LatLng, Resolution};

/// A zone: an H3 cell of resolution 9, 8 or 7.
pub type Zone = CellIndex;

/// The density of a buurt that has not said its own: households per km².
pub const USUAL_DENSITY: f64 = 150.0;

/// A zone holds at least this many households, so that naming it names nobody.
const HOUSEHOLDS_IN_A_ZONE: f64 = 50.0;
/// How fast one walks: 4.5 km an hour.
const METRES_A_MINUTE: f64 = 75.0;
/// Streets are longer than the straight line.
const DETOUR: f64 = 1.3;
/// The mean distance between two points of a hexagon, in sides.
const WITHIN: f64 = 0.826;

/// Chooses the finest zones that still hold 50 households each; without any, the coarsest.
pub fn zone_resolution(households_per_km2: f64) -> Resolution {
    [Resolution::Nine, Resolution::Eight]
        .into_iter()
        .find(|it| it.area_km2() * households_per_km2 >= HOUSEHOLDS_IN_A_ZONE)
        .unwrap_or(Resolution::Seven)
}

/// Snaps a home to its zone; nothing for coordinates that cannot exist.
pub fn snap(lat: f64, lng: f64, fineness: Resolution) -> Option<Zone> {
    // `LatLng` takes any finite number, and turns round the globe with it.
    let real = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lng);
    LatLng::new(lat, lng).ok().filter(|_| real).map(|it| it.to_cell(fineness))
}

/// Reads a zone from the database; nothing if it is no cell.
pub fn from_column(raw: i64) -> Option<Zone> {
    Zone::try_from(raw.cast_unsigned()).ok()
}

/// Writes a zone for the database, in a column of 64 signed bits.
pub fn to_column(zone: Zone) -> i64 {
    u64::from(zone).cast_signed()
}

/// Lists the zones at most `rings` steps away, the own one included.
pub fn around(zone: Zone, rings: u32) -> Vec<Zone> {
    zone.grid_disk(rings)
}

/// Counts the steps from zone to zone: 0 the same, 1 touching. Far apart is `u32::MAX`.
///
/// Zones of two densities are compared at the coarser one.
pub fn steps(from: Zone, to: Zone) -> u32 {
    let coarser = from.resolution().min(to.resolution());
    let (Some(from), Some(to)) = (from.parent(coarser), to.parent(coarser)) else {
        return u32::MAX;
    };
    from.grid_distance(to).ok().and_then(|it| u32::try_from(it).ok()).unwrap_or(u32::MAX)
}

/// Measures from the middle of a zone to the middle of another, in kilometres as the crow flies.
///
/// Within one zone it is the mean distance of two homes there.
pub fn kilometres(from: Zone, to: Zone) -> f64 {
    let within = WITHIN * from.resolution().min(to.resolution()).edge_length_km();
    if from == to {
        return within;
    }
    LatLng::from(from).distance_km(LatLng::from(to)).max(within)
}

/// Estimates the walk from zone to zone, in whole minutes.
pub fn walking_minutes(from: Zone, to: Zone) -> u16 {
    walk_of(kilometres(from, to))
}

/// Estimates the walk over so many kilometres as the crow flies, in whole minutes.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what fits, and `as` saturates"
)]
pub fn walk_of(kilometres: f64) -> u16 {
    let minutes = kilometres * 1000.0 * DETOUR / METRES_A_MINUTE;
    minutes.round().clamp(1.0, f64::from(u16::MAX)) as u16
}

/// A walk as people say it: the only form of a distance that leaves the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Walk {
    /// Less than five minutes.
    UnderFive,
    /// Five to ten minutes.
    FiveToTen,
    /// Ten to fifteen minutes.
    TenToFifteen,
    /// A quarter to half an hour.
    FifteenToThirty,
    /// More than half an hour.
    OverThirty,
}

impl Walk {
    /// Says a walk from zone to zone in coarse words.
    pub fn between(from: Zone, to: Zone) -> Self {
        Self::of(walking_minutes(from, to))
    }

    /// Says `minutes` in coarse words.
    pub fn of(minutes: u16) -> Self {
        match minutes {
            0..5 => Self::UnderFive,
            5..10 => Self::FiveToTen,
            10..15 => Self::TenToFifteen,
            15..=30 => Self::FifteenToThirty,
            _ => Self::OverThirty,
        }
    }

    /// Reads the word for it.
    pub fn read(word: &str) -> Option<Self> {
        let all = [
            Self::UnderFive,
            Self::FiveToTen,
            Self::TenToFifteen,
            Self::FifteenToThirty,
            Self::OverThirty,
        ];
        all.into_iter().find(|it| it.word() == word)
    }

    /// Returns the word for it, in the API and in the locales.
    pub fn word(self) -> &'static str {
        match self {
            Self::UnderFive => "under_5",
            Self::FiveToTen => "5_to_10",
            Self::TenToFifteen => "10_to_15",
            Self::FifteenToThirty => "15_to_30",
            Self::OverThirty => "over_30",
        }
    }
}

#[cfg(test)]
mod tests;
