//! What helpers are told by mail: what is open, once a day, where no device of theirs rings. As neutral as
//! a push: mailboxes are shared. Pure.

use uuid::Uuid;

use super::{digest, notices};
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::base::words::Lang;
use crate::buurt::CategoryId;
use crate::delivery::Letter;
use crate::tasks::Subject;

/// One of each kind, for the test that a letter says nothing about anybody.
pub const MAIL_SAMPLES: &[fn() -> Letter] = &[|| sample(1), || sample(2), || sample(3)];

fn sample(many: usize) -> Letter {
    let nobody = Actor { buurt: BuurtId(Uuid::nil()), person: PersonId(Uuid::nil()) };
    let kinds = notices::longest(many);
    let none = || Letter::new("digest-one", Lang::Nl, nobody.buurt, about(nobody.person));
    digest(Lang::Nl, nobody, &kinds).unwrap_or_else(none)
}

/// What it is about: the helper, and no request.
pub fn about(person: PersonId) -> Subject {
    Subject::new("help", person.0)
}

/// Tells what is open: three kinds at most; nothing when there is none.
pub fn digest(lang: Lang, to: Actor, kinds: &[CategoryId]) -> Option<Letter> {
    let letter = Letter::new(notices::digest_kind(kinds.len())?, lang, to.buurt, about(to.person));
    let with = |letter: Letter, (name, it): (&str, &CategoryId)| {
        letter.words(name, format!("cat-{}", it.as_str()))
    };
    let letter = notices::DIGEST_NAMES.into_iter().zip(kinds).fold(letter, with);
    Some(letter.within(digest::TTL).or_nothing())
}
