//! How word reaches a person, and everything else that happens later.
//!
//! | file | its one job |
//! |---|---|
//! | [`mod@promise`] | work for later: what it is, what a job may answer, when it is tried again |
//! | [`runner`] | claims what is due, acts, records |
//! | [`endpoint`] | what a browser may give as the place of its push messages |
//! | [`guard`] | which addresses of the network are public |
//! | [`pace`] | how much may be under way to one host |
//! | [`client`] | the one client for outgoing HTTP |
//! | [`vapid`] | who we say we are, signed once per origin |
//! | [`declarative`] | the notice as browsers understand it, all of one size |
//! | [`push`] | a message made ready, sent, and what became of it |
//! | [`outcome`] | what an answer of a push service means |
//! | `flows` | promise, cancel |
//! | `store` | every line of SQL of this room |

pub mod client;
pub mod declarative;
pub mod endpoint;
mod flows;
pub mod guard;
pub mod outcome;
pub mod pace;
pub mod promise;
pub mod push;
pub mod runner;
mod store;
pub mod vapid;

pub use flows::{cancel, cancel_about, cancel_person, open_promises, promise};
pub use promise::{Due, Kept, Promise};
pub use runner::{Keeper, Keeping, Runner, run_due};
