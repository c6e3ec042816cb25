//! The kinds of worry, for every form.

use serde::Serialize;
use utoipa::ToSchema;

use crate::care::signal_type::{self, Urgency};
use crate::web::Polled;

/// One kind of worry; its words are in the language files.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignalTypeView {
    /// Its name.
    pub id: String,
    /// How urgent in the beginning.
    pub urgency: Urgency,
    /// The domains of life it touches.
    pub domains: Vec<String>,
    /// Who may help: ids of service types, of help lines, or `buurtwerk`.
    pub destinations: Vec<String>,
}

/// Lists the kinds of worry.
#[utoipa::path(get, path = "/signal-types", responses((status = 200, body = [SignalTypeView])))]
pub(super) async fn signal_types() -> Polled<Vec<SignalTypeView>> {
    let view = |it: &signal_type::Facts| SignalTypeView {
        id: it.id.clone(),
        urgency: it.default_urgency,
        domains: it.life_domains.clone(),
        destinations: it.default_destinations.clone(),
    };
    Polled(signal_type::all().iter().map(view).collect())
}
