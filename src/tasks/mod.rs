//! What a human must do: visibly somebody's or visibly nobody's, until it is done or dismissed.
//!
//! | file | its one job |
//! |---|---|
//! | [`task`] | what a task is, and what may become of it |
//! | [`list`] | the list that every desk shows, page by page |
//! | `flows` | raise, settle, take, done, dismiss |
//! | `store` | every line of SQL about tasks |
//!
//! A room raises a task in the flow that causes it and settles it in the flow that takes the cause
//! away. What is about a task is announced to the desk as `task`.

mod flows;
pub mod list;
mod store;
pub mod task;

pub use flows::{
    Note, dismiss, done, find, forget_about, forget_closed, forget_person, keep_from, kept_from,
    plan, raise, settle, settle_person, settle_with, show, show_all, take, waiting, waits,
    waits_about, was_raised,
};
pub use list::{Desk, Filter, Item, Page, Sight};
pub use task::{Dismissal, Kind, New, Refusal, Subject, Task, Urgency};
