//! Het kleine helpen: neighbours ask, neighbours help.
//!
//! | file | its one job |
//! |---|---|
//! | [`request`] | the life of a *hulpvraag* |
//! | [`offer`] | the life of an *aanbod*: what one neighbour is to one request |
//! | [`window`] | when: a day and a part of it |
//! | [`contact`] | who may come to the door, and so who sees name, phone and address |
//! | [`dispatch`] | which neighbours are asked, when, and why these |
//! | [`event`] | what must follow each step |
//! | [`scope`] | the scope guard: may neighbours do this, and who must hear it first |

pub mod contact;
pub mod dispatch;
pub mod event;
pub mod offer;
pub mod request;
pub mod scope;
pub mod window;
mod word;

pub use event::Event;
