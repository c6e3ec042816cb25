//! The facts behind the rules: categories, boundaries, help lines, service types. Read once from `data/`; never changed here.

use std::sync::OnceLock;

use serde::Deserialize;

use super::verdict::Decision;

/// The human contact that every redirect names.
pub const WORKER: &str = "buurtwerker";

/// One category of small help.
#[derive(Debug, Deserialize)]
pub(super) struct Category {
    pub(super) id: String,
    pub(super) min_trust: u8,
}

/// One boundary of small help.
#[derive(Debug, Deserialize)]
pub(super) struct Boundary {
    pub(super) id: String,
    redirect_to: Vec<String>,
    handling: String,
}

#[derive(Debug, Deserialize)]
struct Named {
    id: String,
}

#[derive(Debug, Default, Deserialize)]
struct Categories {
    categories: Vec<Category>,
}

#[derive(Debug, Default, Deserialize)]
struct Boundaries {
    items: Vec<Boundary>,
}

#[derive(Debug, Default, Deserialize)]
struct Lines {
    lines: Vec<Named>,
}

#[derive(Debug, Default, Deserialize)]
struct Types {
    types: Vec<Named>,
}

/// All facts.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) categories: Vec<Category>,
    pub(super) boundaries: Vec<Boundary>,
    lines: Vec<Named>,
    services: Vec<Named>,
}

/// The facts that are built in.
pub(super) fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| Facts {
        categories: read::<Categories>(include_str!("../../../data/categories.json")).categories,
        boundaries: read::<Boundaries>(include_str!("../../../data/out_of_scope.json")).items,
        lines: read::<Lines>(include_str!("../../../data/helplines.json")).lines,
        services: read::<Types>(include_str!("../../../data/service_types.json")).types,
    })
}

/// A test reads every file; a broken one would leave every text to a worker.
fn read<T: Default + for<'a> Deserialize<'a>>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_default()
}

impl Facts {
    /// The category with this id.
    pub(super) fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|it| it.id == id)
    }

    /// The boundary with this id.
    pub(super) fn boundary(&self, id: &str) -> Option<&Boundary> {
        self.boundaries.iter().find(|it| it.id == id)
    }

    /// The help line with this id.
    pub(super) fn line(&self, id: &str) -> Option<&str> {
        self.lines.iter().map(|it| it.id.as_str()).find(|it| *it == id)
    }

    /// The ids of all service types.
    #[cfg(test)]
    pub(super) fn service_ids(&self) -> impl Iterator<Item = &str> {
        self.services.iter().map(|it| it.id.as_str())
    }

    /// The service type with this id.
    pub(super) fn service(&self, id: &str) -> Option<&str> {
        self.services.iter().map(|it| it.id.as_str()).find(|it| *it == id)
    }
}

impl Boundary {
    /// What the boundary does with a request, from its `handling`.
    pub(super) fn decision(&self) -> Decision {
        match self.handling.as_str() {
            "emergency_block" | "banner_and_private_path" | "banner_and_signal" => {
                Decision::Emergency
            }
            "moderate" => Decision::HoldForWorker,
            "small_help_plus_signal_offer" => Decision::PublishWithTip,
            _ => Decision::Redirect,
        }
    }

    /// Where it points, as ids of services and help lines.
    pub(super) fn points_to(&self) -> impl Iterator<Item = &str> {
        self.redirect_to.iter().map(String::as_str)
    }
}
