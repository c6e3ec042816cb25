//! Rights over one's own data: see what is kept and who saw it, take it along, be forgotten.
//!
//! It stands above the rooms that keep something, and asks each of them; what belongs to a case is read
//! in the person's own file (`care`), after a fresh sign-in, and is not doubled here.
//!
//! | file | its one job |
//! |---|---|
//! | [`looks`] | who saw somebody's data, and as what |
//! | [`retention`] | how long things are kept: one table |
//! | [`flows`] | what people do |
//! | [`jobs`] | what happens later |
//! | [`api`] | HTTP in, HTTP out |

pub mod api;
pub mod flows;
pub mod jobs;
pub mod looks;
pub mod retention;
