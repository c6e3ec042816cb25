//! Who helps as *vrijwilliger* of an organisation, and no longer only as *buur*: the organisation's note,
//! and who accepted which number of it.
//!
//! ```text
//!   buur ──invited──► asked ──accepted──► vrijwilliger ──another note──► asked
//! ```
//!
//! Somebody is a volunteer of one organisation at a time. Never asks the time.

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, PersonId, VolunteeringId};
use crate::base::text::{Name, Prose};
use crate::base::word::word_enum;

/// A note: what one does, who insures it, what is paid back, to whom one turns. 20 to 4 000 characters.
pub type Note = Prose<20, 4000>;

word_enum!(
    /// Why a note cannot be accepted.
    Refusal {
        /// Another note was written while this one was read.
        Changed = "note_changed",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// An organisation for which people volunteer here, with its note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Where.
    pub buurt: BuurtId,
    /// Which.
    pub id: VolunteeringId,
    /// What it is called.
    pub name: String,
    /// Its note.
    pub note: String,
    /// The number of that note.
    pub version: u32,
    /// Since when that note stands.
    pub since: Moment,
}

/// Somebody who was asked to volunteer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volunteer {
    /// Who.
    pub person: PersonId,
    /// For whom.
    pub body: VolunteeringId,
    /// By whom they were asked.
    pub by: PersonId,
    /// When they were asked.
    pub invited: Moment,
    /// Which note they accepted, and when.
    pub accepted: Option<(u32, Moment)>,
}

impl Body {
    /// Another name, or another note: that one has the next number, and everybody reads it anew.
    #[must_use]
    pub fn written(self, name: &Name, note: &Note, now: Moment) -> Self {
        let same = self.note == note.as_str();
        let (version, since) =
            if same { (self.version, self.since) } else { (self.version.saturating_add(1), now) };
        Self {
            name: name.as_str().to_owned(),
            note: note.as_str().to_owned(),
            version,
            since,
            ..self
        }
    }
}

impl Volunteer {
    /// Tells whether they accepted the note that stands now: only then they are a volunteer.
    pub fn holds(&self, body: &Body) -> bool {
        self.body == body.id && self.accepted.is_some_and(|(version, _)| version == body.version)
    }

    /// Accepts the note that was read. Saying it again changes nothing.
    pub fn accept(self, body: &Body, read: u32, now: Moment) -> Result<Self, Refusal> {
        if read != body.version {
            return Err(Refusal::Changed);
        }
        if self.holds(body) {
            return Ok(self);
        }
        Ok(Self { accepted: Some((read, now)), ..self })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn at(it: &str) -> Moment {
        it.parse().unwrap()
    }

    fn body() -> Body {
        Body {
            buurt: BuurtId(Uuid::nil()),
            id: VolunteeringId(Uuid::nil()),
            name: "De Kade".to_owned(),
            note: "Je bent verzekerd tijdens het helpen.".to_owned(),
            version: 1,
            since: at("2026-01-01T08:00:00Z"),
        }
    }

    fn asked() -> Volunteer {
        Volunteer {
            person: PersonId(Uuid::nil()),
            body: VolunteeringId(Uuid::nil()),
            by: PersonId(Uuid::max()),
            invited: at("2026-01-01T08:00:00Z"),
            accepted: None,
        }
    }

    #[test]
    fn only_who_accepted_the_note_that_stands_is_a_volunteer() {
        let (now, name) =
            (at("2026-01-02T08:00:00Z"), Name::try_from("De Kade".to_owned()).unwrap());
        let body = body();
        assert!(!asked().holds(&body));
        assert_eq!(asked().accept(&body, 2, now), Err(Refusal::Changed));
        let jan = asked().accept(&body, 1, now).unwrap();
        assert!(jan.holds(&body));
        assert_eq!(jan.clone().accept(&body, 1, at("2026-01-03T08:00:00Z")), Ok(jan.clone()));
        let same = Note::try_from(body.note.clone()).unwrap();
        assert!(jan.holds(&body.clone().written(&name, &same, now)));
        let other =
            Note::try_from("Een nieuwe verzekering, met een ander nummer.".to_owned()).unwrap();
        let next = body.written(&name, &other, now);
        assert_eq!((next.version, next.since, jan.holds(&next)), (2, now, false));
    }
}
