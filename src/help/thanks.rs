//! *Dank je*: one line in own words beside the card, for who came and for nobody else.
//!
//! Sealed with the key of who asked: who is forgotten takes it along. Never asks the time.

use crate::base::clock::Moment;
use crate::base::ids::{PersonId, RequestId};
use crate::base::seal::Place;
use crate::base::text::Line;

/// What fits beside a card: 1 to 140 characters.
pub type ThanksLine = Line<1, 140>;

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
