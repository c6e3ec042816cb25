//! How much each reason to ask somebody weighs when help is looked for: a setting, with how far it may go.
//!
//! What brings a person closer never weighs less than nothing, what they did lately never more: no
//! setting can make whoever helps most be asked first. Never waits, never asks the time.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How much each term weighs; a setting of the buurt.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Weights {
    /// Per five minutes of walking.
    pub walk: f64,
    /// For offering the category.
    pub talent: f64,
    /// For a shared language.
    pub language: f64,
    /// For "graag opnieuw" on both sides.
    pub again: f64,
    /// Per task in 28 days.
    pub tasks: f64,
    /// Per ask in 7 days.
    pub asks: f64,
    /// For 30 days without a task; less in proportion.
    pub rested: f64,
    /// Before the first task; two thirds before the second, one third before the third. So a turn
    /// not had yet weighs as much as a task just done.
    pub newcomer: f64,
    /// The most that chance adds.
    pub chance: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            walk: -1.0,
            talent: 1.5,
            language: 0.8,
            again: 0.7,
            tasks: -1.0,
            asks: -0.6,
            rested: 1.0,
            newcomer: 3.0,
            chance: 0.2,
        }
    }
}

/// How far one weight may go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// Its name, as it is stored.
    pub word: &'static str,
    /// The least it may be.
    pub least: f64,
    /// The most it may be.
    pub most: f64,
    /// What it counts.
    pub unit: &'static str,
}

/// How far each may go, in the order of the fields.
pub const BOUNDS: [Bound; 9] = [
    Bound { word: "walk", least: -3.0, most: 0.0, unit: "five_minutes" },
    Bound { word: "talent", least: 0.0, most: 5.0, unit: "once" },
    Bound { word: "language", least: 0.0, most: 5.0, unit: "once" },
    Bound { word: "again", least: 0.0, most: 5.0, unit: "once" },
    Bound { word: "tasks", least: -3.0, most: 0.0, unit: "task" },
    Bound { word: "asks", least: -3.0, most: 0.0, unit: "ask" },
    Bound { word: "rested", least: 0.0, most: 3.0, unit: "thirty_days" },
    Bound { word: "newcomer", least: 0.0, most: 5.0, unit: "first_task" },
    Bound { word: "chance", least: 0.0, most: 1.0, unit: "most" },
];

impl Weights {
    /// Returns each with its bound, in the order of [`BOUNDS`].
    pub fn all(&self) -> [(&'static Bound, f64); 9] {
        let values = [
            self.walk,
            self.talent,
            self.language,
            self.again,
            self.tasks,
            self.asks,
            self.rested,
            self.newcomer,
            self.chance,
        ];
        let mut all = BOUNDS.each_ref().map(|bound| (bound, 0.0));
        for (slot, value) in all.iter_mut().zip(values) {
            slot.1 = value;
        }
        all
    }

    /// Names every weight that goes too far.
    pub fn wrong(&self) -> Vec<&'static str> {
        let too_far = |(it, value): &(&Bound, f64)| !(it.least..=it.most).contains(value);
        self.all().iter().filter(|it| too_far(it)).map(|(it, _)| it.word).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_weight_has_its_bound_under_its_own_name() {
        let stored = serde_json::to_value(Weights::default()).unwrap();
        for (bound, value) in Weights::default().all() {
            assert_eq!(stored[bound.word], value, "{}", bound.word);
        }
        assert_eq!(stored.as_object().unwrap().len(), BOUNDS.len());
        assert_eq!(Weights::default().wrong(), Vec::<&str>::new());
    }

    #[test]
    fn no_weight_can_send_everything_to_who_helps_most() {
        let wrong = Weights { tasks: 0.1, walk: 1.0, talent: -0.1, ..Weights::default() };
        assert_eq!(wrong.wrong(), ["walk", "talent", "tasks"]);
        assert_eq!(Weights { chance: f64::NAN, ..Weights::default() }.wrong(), ["chance"]);
        assert_eq!(Weights { walk: -3.0, newcomer: 5.0, ..Weights::default() }.wrong(), [""; 0]);
    }
}
