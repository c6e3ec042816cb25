//! Numbers about groups, never about persons: what neighbours could not do.
//!
//! | file | its one job |
//! |---|---|
//! | [`table`] | which numbers may be shown, so that no subtraction finds a hidden one |
//! | [`quarter`] | the periods of a report: none overlaps another |
//! | [`flows`] | a report is made once and never changes |
//! | [`jobs`] | makes the report of the quarter that is over |
//! | [`api`] | HTTP in, HTTP out |
//! | [`store`] | every line of SQL of this room |

pub mod api;
pub mod flows;
pub mod jobs;
pub mod quarter;
mod store;
pub mod table;
