//! A service answers without an account: on a page below `/d`, by a link in a mail or a printed card.

mod card;
mod case;
mod forms;
mod hostile;
mod mails;
mod reading;
mod visitor;

pub use case::{Case, MAILBOX};
pub use visitor::gets;
