//! Every line of SQL of this room.
//!
//! | file | its one job |
//! |---|---|
//! | [`places`] | meeting places |
//! | [`activities`] | what happens there |
//! | [`comings`] | who said "ik kom", until the day after |

pub mod activities;
pub mod comings;
pub mod places;
