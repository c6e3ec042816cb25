//! What people do: one function, one transaction.
//!
//! | file | its one job |
//! |---|---|
//! | [`places`] | the team makes, changes and closes places |
//! | [`activities`] | the team plans, changes and cancels activities |
//! | [`coming`] | somebody comes, or not after all |
//! | [`telling`] | what is promised to who comes, and told |

pub mod activities;
pub mod coming;
pub mod places;
pub mod telling;

/// The room, as the tables that name one know it.
pub const ROOM: &str = "community";

/// The kind of news by which screens look again.
pub const NEWS: &str = "meeting";
