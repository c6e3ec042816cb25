//! The field's own numbers (`data/generator_params.json`, `data/categories.json`), and drawing from them:
//! the same in every run.

use serde::Deserialize;

/// How residents and their requests are spread.
#[derive(Debug, Deserialize)]
pub(crate) struct Params {
    pub(crate) age_bands: Vec<((u16, u16), f64)>,
    pub(crate) ui_language: std::collections::BTreeMap<String, f64>,
    pub(crate) share_volunteers: f64,
    pub(crate) place_radius_km_per_sqrt_1000: f64,
    pub(crate) requests_per_resident_year: f64,
    pub(crate) text_chars_lognormal: (f64, f64),
    pub(crate) outcome: Vec<(String, f64)>,
    pub(crate) push_fanout: Fanout,
    pub(crate) tenants: Tenants,
}

/// How many are asked at once.
#[derive(Debug, Deserialize)]
pub(crate) struct Fanout {
    pub(crate) wave1: usize,
}

/// How large neighbourhoods are.
#[derive(Debug, Deserialize)]
pub(crate) struct Tenants {
    count: usize,
    residents_zipf_s: f64,
    min: usize,
    max: usize,
}

#[derive(Deserialize)]
struct File {
    params: Params,
}

#[derive(Deserialize)]
struct Categories {
    categories: Vec<Category>,
}

/// A kind of small help, and how often it is asked.
#[derive(Debug, Deserialize)]
pub(crate) struct Category {
    pub(crate) id: String,
    pub(crate) demand_weight: f64,
    pub(crate) min_trust: i16,
}

pub(crate) fn params() -> Params {
    let text = include_str!("../../data/generator_params.json");
    serde_json::from_str::<File>(text).unwrap().params
}

pub(crate) fn categories() -> Vec<Category> {
    let text = include_str!("../../data/categories.json");
    serde_json::from_str::<Categories>(text).unwrap().categories
}

impl Tenants {
    /// How many residents each neighbourhood has when there are so many in all, the largest first; as many
    /// neighbourhoods as there would be among so many.
    pub(crate) fn sizes(&self, residents: usize) -> Vec<usize> {
        let many = (self.count * residents).div_ceil(100_000).clamp(1, self.count);
        let share = |rank: usize| float(rank + 1).powf(-self.residents_zipf_s);
        let whole: f64 = (0..many).map(share).sum();
        let size = |rank| whole_number(float(residents) * share(rank) / whole);
        let mut sizes: Vec<usize> =
            (0..many).map(|it| size(it).clamp(self.min, self.max)).collect();
        // What the limits took or gave is spread over all, so that the sum is the one that was asked.
        for at in (0..many).cycle() {
            match sizes.iter().sum::<usize>().cmp(&residents) {
                std::cmp::Ordering::Less if sizes[at] < self.max => sizes[at] += 1,
                std::cmp::Ordering::Greater if sizes[at] > self.min => sizes[at] -= 1,
                std::cmp::Ordering::Equal => break,
                std::cmp::Ordering::Less | std::cmp::Ordering::Greater => {
                    if residents < self.min * many || residents > self.max * many {
                        break;
                    }
                }
            }
        }
        sizes
    }
}

/// Numbers that look drawn.
#[derive(Debug)]
pub(crate) struct Draws(u64);

impl Draws {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// From 0 to 1.
    pub(crate) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        f64::from(u32::try_from(self.0 >> 32).unwrap()) / (f64::from(u32::MAX) + 1.0)
    }

    /// Below `most`.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        whole_number(self.unit() * float(most)).min(most.saturating_sub(1))
    }

    /// One of these, by its weight.
    pub(crate) fn weighted<'a, T>(&mut self, all: &'a [T], weight: impl Fn(&T) -> f64) -> &'a T {
        let mut left = self.unit() * all.iter().map(&weight).sum::<f64>();
        for one in all {
            left -= weight(one);
            if left < 0.0 {
                return one;
            }
        }
        &all[all.len() - 1]
    }

    /// From a bell with its middle at 0.
    pub(crate) fn bell(&mut self) -> f64 {
        let (one, other) = (self.unit().max(f64::MIN_POSITIVE), self.unit());
        (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos()
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of residents")]
pub(crate) fn float(it: usize) -> f64 {
    it as f64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "numbers of residents and letters"
)]
pub(crate) fn whole_number(it: f64) -> usize {
    it.max(0.0) as usize
}
