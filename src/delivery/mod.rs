//! How word reaches a person, and everything else that happens later.
//!
//! | file | its one job |
//! |---|---|
//! | [`mod@promise`] | work for later: what it is, what a job may answer, when it is tried again |
//! | [`runner`] | claims what is due, acts |
//! | [`recorder`] | writes down what became of it |
//! | [`notice`] | what a person is told, as words and data |
//! | [`channel`] | the ways to reach somebody, and which of them a notice takes |
//! | [`ledger`] | who was told what, when, and by which way |
//! | [`endpoint`] | what a browser may give as the place of its push messages |
//! | [`guard`] | which addresses of the network are public |
//! | [`pace`] | how much may be under way to one host |
//! | [`client`] | the one client for outgoing HTTP |
//! | [`vapid`] | who we say we are, signed once per origin |
//! | [`declarative`] | the notice as browsers understand it, all of one size |
//! | [`push`] | a message made ready, sent, and what became of it |
//! | [`outcome`] | what an answer of a push service means |
//! | [`letter`] | what a mailbox is told, and what may stand in it |
//! | [`mail`] | a mail handed to a server, and what became of it |
//! | [`mailed`] | what became of letters, for 7 days |
//! | `flows` | promise and take back, tell people things, make them reachable |
//! | [`jobs`] | choose a way for a notice, send to a device or a mailbox, forget |
//! | `store` | every line of SQL of this room |
//!
//! # How a room sends a mail
//!
//! Write `mail-<kind>-subject` and `mail-<kind>-body` in six languages, put a sample of the letter in
//! the room's `MAIL_SAMPLES` and name that list in `tests/it/notices.rs`. Then seal before the flow,
//! and promise in it:
//!
//! ```ignore
//! let letter = Letter::new("referral", service.lang, buurt, Subject::new("care", referral.0))
//!     .to(Mailbox::read(&address)?)            // up to five; each gets a mail of its own
//!     .name("municipality", "Leuven")          // names: only those in `letter::NAMES`
//!     .name("worker", "An")
//!     .digits("phone", "016 00 00 01")         // else no letters in a text
//!     .digits("date", "27/11/2026")
//!     .secret("link", format!("{public_url}/d#{token}")) // stored sealed only
//!     .dedupe(format!("referral/{referral}"))  // replaces one that has not gone out
//!     .or_promise(MAIL_RETURNED, &referral)?;  // the job reads a `Returned<ReferralId>`
//! let letter = delivery::seal(house, &letter)?;
//! house.db.write("care.refer", async move |tx: &Tx| {
//!     // …
//!     delivery::mail(tx, letter).await
//! })
//! ```
//!
//! It goes out at least once, is tried for 24 hours (`within` changes that), and comes back when the
//! mailbox refuses it: as the promise that was named, as a task `given_up` when none was, or silently
//! after `or_nothing`. `cancel_about(subject)` takes back what has not gone out; `mailed(rows, buurt,
//! &subject)` tells what became of it. A code to sign in is the same, `.secret("code", …)`
//! `.within(TimeDelta::minutes(10)).or_nothing()`.

pub mod channel;
pub mod client;
pub mod declarative;
pub mod endpoint;
mod flows;
pub mod guard;
pub mod jobs;
pub mod ledger;
pub mod letter;
pub mod mail;
pub mod mailed;
pub mod notice;
pub mod outcome;
pub mod pace;
pub mod promise;
pub mod push;
mod recorder;
pub mod runner;
mod store;
pub mod vapid;

pub use channel::{Device, Way};
pub use flows::devices::{
    forget_session, hang_up, hush, is_hushed, open_app, prefer_calls, rings, silence, speak,
    speak_again, subscribe, take_mail, unsubscribe,
};
pub use flows::mails::{
    Sealed, demo_mailboxes, demo_mails, forget_mails, mail, mailed, mails_before, seal, undelivered,
};
pub use flows::notices::{
    BY_MAIL, asked_since, forget_told, last_word, ledger as told_about, mailed_to, notify,
    take_back, told_before, told_to, ways,
};
pub use flows::{
    cancel, cancel_about, cancel_all, cancel_person, cancel_person_in, late, open_promises,
    promise, promise_all, standing, waiting,
};
pub use jobs::{Post, tell_by_mail};
pub use letter::{Letter, Mailbox, Returned};
pub use notice::Notice;
pub use promise::{Due, Kept, Promise};
pub use runner::{Keeper, Keeping, Runner, run_due};
