//! What is asked in an address about the directory. Decides nothing.

use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// What to look for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ServicesQuery {
    /// What was typed.
    pub q: Option<String>,
    /// Only this kind.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Only who is open now.
    pub open_now: Option<bool>,
    /// Only who helps in this language.
    pub lang: Option<String>,
}

/// How a directory is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FormatWord {
    /// HSDS 3.1, JSON.
    Hsds,
    /// The CSV template.
    Csv,
}

/// What to export.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExportQuery {
    /// `hsds` or `csv`.
    pub format: FormatWord,
}
