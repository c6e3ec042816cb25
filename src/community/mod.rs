//! Where neighbours meet: places with their hours, activities, and who says "ik kom".
//!
//! | file | its one job |
//! |---|---|
//! | [`place`] | a place and when its door is open |
//! | [`activity`] | the life of an activity, and who may still come |
//! | [`notices`] | what who said "ik kom" is told |
//! | [`flows`] | what people do |
//! | [`jobs`] | reminders, word of a change, and forgetting who came |
//! | [`api`] | HTTP in, HTTP out |
//! | [`store`] | every line of SQL of this room |
//!
//! Nobody hears the name of who comes; who organises hears how many.

pub mod activity;
pub mod api;
pub mod flows;
pub mod jobs;
pub mod notices;
pub mod place;
pub mod store;

/// To what somebody comes, for that person.
pub use store::comings::{Said, said};
