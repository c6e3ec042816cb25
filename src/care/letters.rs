//! What a service is told by mail: a reference, where, by when, whom to call, a link. Never anything
//! of the person, not even that there is one.

use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

use crate::base::ids::BuurtId;
use crate::base::words::Lang;
use crate::care::visit::CODE_LIFE;
use crate::delivery::{Letter, Mailbox};
use crate::tasks::Subject;

/// For how long a letter with a link is tried.
const LIFE: TimeDelta = TimeDelta::hours(24);

/// One of each kind, for the test that no letter says anything about anybody.
pub const MAIL_SAMPLES: &[fn() -> Letter] = &[
    || asked(&sample()).secret("link", "http://localhost/d/abc"),
    || renewed(&sample()).secret("link", "http://localhost/d/abc"),
    || replied(&sample()).secret("link", "http://localhost/d/abc"),
    || ended(&sample()),
    || code(&sample(), "123456"),
];

/// What every letter about a referral says.
#[derive(Clone, Debug)]
pub struct About {
    /// Where.
    pub buurt: BuurtId,
    /// Which referral, by its id.
    pub referral: Uuid,
    /// In which language the service reads.
    pub lang: Lang,
    /// The code that both sides say on the phone.
    pub reference: String,
    /// The municipality.
    pub municipality: String,
    /// The first name of the worker.
    pub worker: String,
    /// The number of the team.
    pub phone: String,
    /// By when an answer is hoped for.
    pub due: NaiveDate,
}

fn sample() -> About {
    About {
        buurt: BuurtId(Uuid::nil()),
        referral: Uuid::nil(),
        lang: Lang::Nl,
        reference: "K7204A".to_owned(),
        municipality: "Leuven".to_owned(),
        worker: "An".to_owned(),
        phone: "+32 16 00 00 01".to_owned(),
        due: NaiveDate::default(),
    }
}

/// A service is asked.
pub fn asked(about: &About) -> Letter {
    let key = format!("referral/{}/asked", about.referral);
    letter("referral-asked", about).digits("due", day(about.due)).dedupe(key).within(LIFE)
}

/// A link in the place of another.
pub fn renewed(about: &About) -> Letter {
    let key = format!("referral/{}/link", about.referral);
    letter("referral-link", about).dedupe(key).within(LIFE).or_nothing()
}

/// The worker answered a question.
pub fn replied(about: &About) -> Letter {
    let key = format!("referral/{}/reply", about.referral);
    letter("referral-reply", about).dedupe(key).within(LIFE)
}

/// Nothing more is asked.
pub fn ended(about: &About) -> Letter {
    letter("referral-ended", about).within(LIFE)
}

/// The code of a visit.
pub fn code(about: &About, code: &str) -> Letter {
    letter("referral-code", about).secret("code", code).within(CODE_LIFE).or_nothing()
}

/// To one mailbox more.
pub fn to(letter: Letter, mailbox: Mailbox) -> Letter {
    letter.to(mailbox)
}

fn letter(kind: &str, about: &About) -> Letter {
    // The reference is a word of letters and digits that leads nowhere: sealed like a code.
    Letter::new(kind, about.lang, about.buurt, Subject::new("referral", about.referral))
        .secret("reference", about.reference.as_str())
        .name("municipality", about.municipality.as_str())
        .name("worker", about.worker.as_str())
        .digits("phone", about.phone.as_str())
}

fn day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}
