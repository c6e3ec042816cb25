//! The neighbourhood itself: where it is, when it rests, who works for it, what may be asked in it.
//!
//! | file | its one job |
//! |---|---|
//! | [`section`] | what is set per neighbourhood, one struct per section |
//! | [`weights`] | how much each reason to ask somebody weighs |
//! | [`bounds`] | what each section may hold, for the file and the screen |
//! | [`category`] | the kinds of small help, with their limits |
//! | [`quiet`] | when no phone may ring |
//! | [`kinds`] | how a neighbourhood itself says them |
//! | `hours` | the working time of a team |
//! | [`memory`] | every neighbourhood, kept in memory: it is read by nearly every request |
//! | [`streets`] | its streets as a table |
//! | [`plan`] | all of it as a file tells it |
//! | [`terms`] | how long things of care are kept |
//! | [`store`] | every line of SQL about it |
//! | [`ground`] | another table of streets beside the one there is |
//! | [`homes`] | what that says of homes |
//! | [`flows`] | founding one, changing a section, loading them |

pub mod bounds;
pub mod category;
pub mod flows;
pub mod ground;
pub mod homes;
mod hours;
pub mod kinds;
pub mod memory;
pub mod plan;
pub mod quiet;
#[cfg(test)]
mod samples;
pub mod section;
mod store;
pub mod streets;
pub mod terms;
pub mod weights;

pub use self::category::{Category, CategoryId};
pub use self::flows::{Section, Stored, load, replace, stored, write_office};
pub use self::memory::{Buurt, Buurten};
pub use self::quiet::QuietHours;
