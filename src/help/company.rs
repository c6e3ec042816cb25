//! *Ik kom met twee*: a friend or a child comes along with a helper, known by a first name; the asker may
//! say *liever niet*.
//!
//! ```text
//!   nobody ◄──said──► comes ──declined──► alone (and stays so)
//! ```
//!
//! A neighbour who is known here says yes in their own name, and takes a place. Never asks the time.

use super::found::Found;
use super::offer::State as Offer;
use super::request::Kind;
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{PersonId, RequestId};
use crate::base::seal::Place;
use crate::base::text::Line;
use crate::base::word::word_enum;

/// A first name: 1 to 40 characters.
pub type FirstName = Line<1, 40>;

word_enum!(
    /// Why nobody can come along.
    Refusal {
        /// Who says so does not come, or it is over.
        NotHere = "company_not_here",
        /// The asker would rather have one visitor.
        Alone = "company_alone",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// Who comes along with one helper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// With whom.
    pub helper: PersonId,
    /// The first name, sealed with the key of the helper.
    pub name: Vec<u8>,
    /// When it was said.
    pub said: Moment,
    /// When the asker said that she would rather not.
    pub declined: Option<Moment>,
}

/// The place of the sealed name.
pub fn place(id: RequestId) -> Place {
    Place::new("help_company", "name", id.0)
}

/// Tells whether somebody may say with whom they come: while they are to come.
pub fn may_be_said(found: &Found, helper: PersonId) -> bool {
    let comes =
        matches!(found.answer(helper).map(|it| it.offer.state), Some(Offer::Assigned { .. }));
    comes && matches!(found.request.kind(), Kind::Open | Kind::Matched)
}

/// The helper says who comes along, or that nobody does.
pub fn said(
    found: &Found,
    before: Option<&Company>,
    (helper, name): (PersonId, Option<Vec<u8>>),
    now: Moment,
) -> Result<Option<Company>, Refusal> {
    if !may_be_said(found, helper) {
        return Err(Refusal::NotHere);
    }
    if before.is_some_and(|it| it.declined.is_some()) {
        return Err(Refusal::Alone);
    }
    Ok(name.map(|name| Company { helper, name, said: now, declined: None }))
}

/// *Liever niet*, says the asker. Saying it again changes nothing.
pub fn declined(before: Option<&Company>, now: Moment) -> Result<Company, Refusal> {
    let before = before.ok_or(Refusal::NotHere)?;
    Ok(Company { declined: before.declined.or(Some(now)), ..before.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::{Lang, known};

    #[test]
    fn rather_not_is_said_once_and_never_of_nobody() {
        let at = |it: &str| it.parse::<Moment>().unwrap();
        let helper = PersonId(uuid::Uuid::nil());
        let (said, first) = (at("2026-11-22T10:00:00Z"), at("2026-11-22T11:00:00Z"));
        let comes = Company { helper, name: vec![1], said, declined: None };
        let alone = declined(Some(&comes), first).unwrap();
        assert_eq!(alone.declined, Some(first));
        assert_eq!(declined(Some(&alone), at("2026-11-22T12:00:00Z")), Ok(alone));
        assert_eq!(declined(None, first), Err(Refusal::NotHere));
    }

    #[test]
    fn every_refusal_has_words_in_every_language() {
        for id in Refusal::ALL.iter().map(|it| format!("problem-{}", it.word().replace('_', "-"))) {
            for lang in Lang::ALL {
                assert!(known(lang, &id), "{id} in {}", lang.code());
            }
        }
    }
}
