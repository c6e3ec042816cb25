//! What an import would change, made ready for who looks.

use serde::Serialize;
use utoipa::ToSchema;

use crate::base::ids::ServiceId;
use crate::base::words::{Lang, known, say};
use crate::care::directory::check::Fault;
use crate::care::directory::plan::Change;
use crate::care::directory::{Service, ServiceType};
use crate::care::flows::directory::Preview;

/// The most faults and notes that an answer tells.
const MOST_FAULTS: usize = 200;

/// What an import would change.
#[derive(Debug, Serialize, ToSchema)]
pub struct DirectoryPreviewView {
    /// The name of exactly this import; absent when something is wrong.
    pub fingerprint: Option<String>,
    /// What is wrong: then nothing can be imported.
    pub faults: Vec<FaultView>,
    /// What would be left out.
    pub notes: Vec<FaultView>,
    /// Services that are new.
    pub added: Vec<ImportedView>,
    /// Services that would be others, or come back.
    pub changed: Vec<ImportedView>,
    /// Services that would no longer be listed.
    pub gone: Vec<ImportedView>,
    /// Services that stay, since somebody was referred there.
    pub busy: Vec<ImportedView>,
    /// How many stay as they are.
    pub same: usize,
}

/// What is wrong with one cell.
#[derive(Debug, Serialize, ToSchema)]
pub struct FaultView {
    /// The line of a table, or the place in a list; from 1.
    pub row: usize,
    /// The column, or the field as HSDS names it; empty for the whole row.
    pub column: String,
    /// The stable word for it.
    pub code: &'static str,
    /// One sentence in the reader's language.
    pub title: String,
}

/// A service of an import.
#[derive(Debug, Serialize, ToSchema)]
pub struct ImportedView {
    /// Its name with us; absent when it is new.
    pub id: Option<ServiceId>,
    /// Its name where it comes from.
    pub source: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: ServiceType,
    /// Which facts would be others.
    pub fields: Vec<String>,
    /// Which of those stay hidden, since they were set here.
    pub kept: Vec<String>,
}

/// What an import did.
#[derive(Debug, Serialize, ToSchema)]
pub struct DirectoryDoneView {
    /// New services.
    pub added: usize,
    /// Services that are others now.
    pub changed: usize,
    /// Services that are no longer listed.
    pub gone: usize,
    /// Services that stayed, since somebody was referred there.
    pub busy: usize,
}

/// An import as it would go.
pub(super) fn preview_view(it: Preview, lang: Lang) -> DirectoryPreviewView {
    let faults =
        |all: Vec<Fault>| all.into_iter().take(MOST_FAULTS).map(|it| fault(it, lang)).collect();
    DirectoryPreviewView {
        fingerprint: it.fingerprint,
        faults: faults(it.faults),
        notes: faults(it.notes),
        added: it
            .plan
            .added
            .iter()
            .map(|(source, facts)| ImportedView {
                id: None,
                source: source.clone(),
                name: facts.name.clone(),
                kind: facts.kind,
                fields: Vec::new(),
                kept: Vec::new(),
            })
            .collect(),
        changed: it.plan.changed.into_iter().map(changed).collect(),
        gone: it.plan.gone.iter().map(stays).collect(),
        busy: it.plan.busy.iter().map(stays).collect(),
        same: it.plan.same,
    }
}

fn changed(it: Change) -> ImportedView {
    ImportedView { name: it.facts.name, fields: it.fields, kept: it.kept, ..stays(&it.before) }
}

fn stays(it: &Service) -> ImportedView {
    ImportedView {
        id: Some(it.id),
        source: it.source.clone(),
        name: it.facts.name.clone(),
        kind: it.facts.kind,
        fields: Vec::new(),
        kept: Vec::new(),
    }
}

fn fault(it: Fault, lang: Lang) -> FaultView {
    let id = format!("field-{}", it.code.replace('_', "-"));
    let id = if known(Lang::Nl, &id) { id } else { "field-other".to_owned() };
    FaultView { row: it.row, column: it.column, code: it.code, title: say(lang, &id, &[]) }
}
