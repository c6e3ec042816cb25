//! What a worker is shown of requests: with names, waves and the ledger.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::views::{HelpLineView, HelpRequestView};
use crate::base::ids::PersonId;

/// One line of the worker's list.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskLineView {
    /// What everybody's line has.
    #[serde(flatten)]
    pub line: HelpLineView,
    /// Who asks.
    pub asker: String,
    /// Who that is.
    pub person: PersonId,
    /// Why it waits for a reader.
    pub review: Option<String>,
    /// A worker paused the waves.
    pub held: bool,
    /// Own words wait for a reader.
    pub words_wait: bool,
    /// A worker asked for her.
    pub on_behalf: bool,
    /// Since when it stands where it stands.
    pub since: DateTime<Utc>,
}

/// One page of the worker's list.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskListView {
    /// Its lines.
    pub items: Vec<DeskLineView>,
    /// Where the next page begins; absent on the last.
    pub next: Option<String>,
}

/// One request, as a worker sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskRequestView {
    /// What everybody may see, and a worker more.
    pub request: HelpRequestView,
    /// Why it waits for a reader.
    pub review: Option<String>,
    /// A worker paused the waves.
    pub held: bool,
    /// From which trust on neighbours see it.
    pub min_trust: u8,
    /// The level to which a worker widened.
    pub reach: u8,
    /// How consent to asking for her was given.
    pub consent: Option<String>,
    /// The waves that went out.
    pub waves: Vec<WaveView>,
    /// Every offer.
    pub offers: Vec<DeskOfferView>,
    /// Who was told what, by which way.
    pub told: Vec<ToldView>,
}

/// A wave that went out.
#[derive(Debug, Serialize, ToSchema)]
pub struct WaveView {
    /// 1 for the first.
    pub number: u8,
    /// How far it reached, 1 to 4.
    pub level: u8,
    /// How many were asked.
    pub people: u8,
    /// When.
    pub sent_at: DateTime<Utc>,
    /// Until when it runs.
    pub until: DateTime<Utc>,
}

/// An offer, as a worker sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeskOfferView {
    /// The name of the offer, for acts about this helper.
    #[serde(rename = "ref")]
    pub mark: Uuid,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The name of the neighbourhood next door from which they come; absent for a neighbour of this one.
    pub from: Option<String>,
    /// In which wave; 0 for the board or by name.
    pub wave: u8,
    /// Where it stands.
    pub state: String,
    /// Why it was a no.
    pub declined_for: Option<String>,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Why this neighbour.
    pub why: Vec<String>,
    /// The walk, in coarse words.
    pub walk: Option<String>,
}

/// One line of the ledger.
#[derive(Debug, Serialize, ToSchema)]
pub struct ToldView {
    /// Who was told.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// What, by the kind of notice.
    pub kind: String,
    /// `push`, `mail`, `app`, `phone`.
    pub way: String,
    /// `delivered`, `in_app`, `on_the_phone_list`, `gone`, `refused`, `mistrusted`, `expired`, `hushed`.
    pub result: String,
    /// In which wave.
    pub wave: Option<u8>,
    /// When.
    pub at: DateTime<Utc>,
}
