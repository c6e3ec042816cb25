//! How word reaches a person, and everything else that happens later.
//!
//! | file | its one job |
//! |---|---|
//! | [`endpoint`] | what a browser may give as the place of its push messages |
//! | [`guard`] | which addresses of the network are public |
//! | [`pace`] | how much may be under way to one host |
//! | [`client`] | the one client for outgoing HTTP |
//! | [`vapid`] | who we say we are, signed once per origin |
//! | [`declarative`] | the notice as browsers understand it, all of one size |
//! | [`push`] | a message made ready, sent, and what became of it |
//! | [`outcome`] | what an answer of a push service means |

pub mod client;
pub mod declarative;
pub mod endpoint;
pub mod guard;
pub mod outcome;
pub mod pace;
pub mod push;
pub mod vapid;
