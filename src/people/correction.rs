//! The life of a correction: what somebody says is not right about them.
//!
//! ```text
//!   open ──► changed   a worker set it right
//!        └─► kept      a worker talked about it, and it stays
//! ```
//!
//! The words stay as they were said. Never waits, never asks the time.

use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, CorrectionId, PersonId};
use crate::base::seal::Place;
use crate::base::text::Prose;
use crate::base::word::word_enum;

/// What is not right, in one's own words: 1 to 500 characters.
pub type Words = Prose<1, 500>;

word_enum!(
    /// What became of it.
    State {
        /// Nobody looked at it yet.
        Open = "open",
        /// It was set right.
        Changed = "changed",
        /// It stays as it is.
        Kept = "kept",
    }
);

/// One thing that is not right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Its name.
    pub id: CorrectionId,
    /// Where it was said.
    pub buurt: BuurtId,
    /// About whom, and by whom.
    pub person: PersonId,
    /// The words, sealed with the key of that person.
    pub words: Vec<u8>,
    /// When.
    pub said: Moment,
    /// What became of it.
    pub state: State,
}

impl Correction {
    /// Says what became of it. Who comes second changes nothing: it was looked at.
    #[must_use]
    pub fn close(self, changed: bool) -> Self {
        match self.state {
            State::Open => {
                Self { state: if changed { State::Changed } else { State::Kept }, ..self }
            }
            State::Changed | State::Kept => self,
        }
    }
}

/// The place of the words, for sealing.
pub fn place(id: CorrectionId) -> Place {
    Place::new("correction", "words", id.0)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn what_was_looked_at_once_is_not_looked_at_again() {
        let id = CorrectionId(Uuid::from_u128(1));
        let (buurt, person) = (BuurtId(Uuid::from_u128(2)), PersonId(Uuid::from_u128(3)));
        let (words, said) = (vec![1], Moment::UNIX_EPOCH);
        let open = Correction { id, buurt, person, words, said, state: State::Open };
        assert_eq!(open.clone().close(true).state, State::Changed);
        assert_eq!(open.clone().close(false).close(true).state, State::Kept);
    }
}
