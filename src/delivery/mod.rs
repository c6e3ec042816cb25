//! How word reaches a person, and everything else that happens later.
//!
//! | file | its one job |
//! |---|---|
//! | [`mod@promise`] | work for later: what it is, what a job may answer, when it is tried again |
//! | [`runner`] | claims what is due, acts, records |
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
//! | `flows` | promise and take back, tell people things, make them reachable |
//! | [`jobs`] | choose a way for a notice, send it to a device, forget |
//! | `store` | every line of SQL of this room |

pub mod channel;
pub mod client;
pub mod declarative;
pub mod endpoint;
mod flows;
pub mod guard;
pub mod jobs;
pub mod ledger;
pub mod notice;
pub mod outcome;
pub mod pace;
pub mod promise;
pub mod push;
pub mod runner;
mod store;
pub mod vapid;

pub use channel::Device;
pub use flows::devices::{
    forget_session, open_app, prefer_calls, silence, speak, subscribe, unsubscribe,
};
pub use flows::notices::{asked_since, ledger as told_about, notify, with_push};
pub use flows::{cancel, cancel_about, cancel_person, open_promises, promise, standing};
pub use jobs::Post;
pub use notice::Notice;
pub use promise::{Due, Kept, Promise};
pub use runner::{Keeper, Keeping, Runner, run_due};
