//! What people are told by mail: a code, that one was used, and that their address is another. Pure.

use chrono::TimeDelta;
use uuid::Uuid;

use crate::base::ids::{Actor, BuurtId, MailCodeId, PersonId};
use crate::base::words::Lang;
use crate::delivery::Letter;
use crate::people::mail_code::LIFE;
use crate::tasks::Subject;

/// One of each kind, for the test that a letter says nothing about anybody.
pub const MAIL_SAMPLES: &[fn() -> Letter] = &[
    || code(Lang::Nl, nothing(), "https://buurt.example", "012345"),
    || own_code(Lang::Nl, nothing(), "012345"),
    || moved(Lang::Nl, nobody()),
    || new_code(Lang::Nl, nobody()),
];

fn nobody() -> Actor {
    Actor { buurt: nothing().0, person: PersonId(Uuid::nil()) }
}

fn nothing() -> (BuurtId, MailCodeId) {
    (BuurtId(Uuid::nil()), MailCodeId(Uuid::nil()))
}

/// A code to sign in with. Its link fills the code in, and does nothing else.
pub fn code(
    lang: Lang,
    (buurt, id): (BuurtId, MailCodeId),
    public_url: &str,
    code: &str,
) -> Letter {
    let home = public_url.trim_end_matches('/');
    Letter::new("code", lang, buurt, about(id.0))
        .secret("pin", code)
        .secret("link", format!("{home}/code#{code}"))
        .number("minutes", LIFE.num_minutes())
        .within(LIFE)
        .or_nothing()
}

/// A code to a new address, to show that it is one's own.
pub fn own_code(lang: Lang, (buurt, id): (BuurtId, MailCodeId), code: &str) -> Letter {
    Letter::new("own-code", lang, buurt, about(id.0))
        .secret("pin", code)
        .number("minutes", LIFE.num_minutes())
        .within(LIFE)
        .or_nothing()
}

/// Word to whom a new code was for, once somebody used it.
pub fn new_code(lang: Lang, who: Actor) -> Letter {
    Letter::new("new-code", lang, who.buurt, about(who.person.0))
        .within(TimeDelta::days(1))
        .or_nothing()
}

/// Word to an address that is somebody's no longer.
pub fn moved(lang: Lang, who: Actor) -> Letter {
    Letter::new("moved", lang, who.buurt, about(who.person.0))
        .within(TimeDelta::days(1))
        .or_nothing()
}

fn about(id: Uuid) -> Subject {
    Subject::new("people", id)
}
