//! *Dank je*: one line in own words beside the card, for who came and for nobody else; of several, to each their own.
//!
//! Sealed with the key of who asked: who is forgotten takes it along. Never asks the time.

use std::collections::HashSet;

use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::ids::{PersonId, RequestId};
use crate::base::seal::Place;
use crate::base::text::Line;

/// What fits beside a card: 1 to 140 characters.
pub type ThanksLine = Line<1, 140>;

/// What is said beside the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// The same line to everybody who came.
    ToAll(ThanksLine),
    /// To each of these their own line, by the name of the offer.
    ToEach(Vec<(Uuid, ThanksLine)>),
}

impl Said {
    /// Every line, with whom it is for; nobody named: for everybody.
    pub fn lines(&self) -> Vec<(Option<Uuid>, &ThanksLine)> {
        match self {
            Self::Nothing => Vec::new(),
            Self::ToAll(line) => vec![(None, line)],
            Self::ToEach(lines) => lines.iter().map(|(to, line)| (Some(*to), line)).collect(),
        }
    }
}

/// The line that one helper may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thanks {
    /// Who.
    pub helper: PersonId,
    /// What, sealed.
    pub line: Vec<u8>,
    /// When it was said.
    pub said: Moment,
}

/// The place of the sealed line.
pub fn place(id: RequestId) -> Place {
    Place::new("help_thanks", "line", id.0)
}

/// What was said to several as who said it reads it: each line once.
pub fn together(mut lines: Vec<String>) -> Option<String> {
    let mut once = HashSet::new();
    lines.retain(|it| once.insert(it.clone()));
    Some(lines.join(" · ")).filter(|it| !it.is_empty())
}
