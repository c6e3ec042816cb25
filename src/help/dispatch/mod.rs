//! Who is asked to help, when, and why: small, fair waves of neighbours.
//!
//! | file | its one job |
//! |---|---|
//! | [`ask`] | one request, as far as dispatch needs to know it |
//! | [`candidate`] | one neighbour, as far as dispatch needs to know them |
//! | [`sets`] | small sets: day parts, languages, talents |
//! | [`mod@eligible`] | who may be asked at all, and why not |
//! | [`mod@score`] | who is asked first, and "Waarom ik?" |
//! | [`acceptance`] | how often an asked neighbour says yes here |
//! | [`quiet`] | the parts of the week that a window touches |
//! | [`wave`] | how many at once, how far, how long the wait |
//! | [`pick`] | the people of one wave |
//! | [`mod@plan`] | what happens next with a request |
//!
//! All of it is pure: time, seed and candidates are arguments. Nothing here waits, asks the time,
//! reads a table or draws a random number of its own. `docs/dispatch.md` has the reasons and the
//! measured table.

pub mod acceptance;
pub mod ask;
pub mod candidate;
pub mod eligible;
pub mod pick;
pub mod plan;
pub mod quiet;
pub mod score;
pub mod sets;
pub mod wave;

#[cfg(test)]
mod tests;

pub use acceptance::Acceptance;
pub use ask::{Ask, Category, Meet, Youth};
pub use candidate::{Age, Candidate, Caps, Gender, Home, Load, Reach};
pub use eligible::{Why, eligible};
pub use pick::Asked;
pub use plan::{Dispatch, Pause, Plan, Round, Thin, must_wait, plan};
pub use quiet::QuietHours;
pub use score::{Score, Term, Weights, score};
pub use sets::{DayParts, Languages, Talents};
pub use wave::{Settings, Spread};
