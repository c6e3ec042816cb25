//! Every line of SQL of the room help.
//!
//! | file | its one job |
//! |---|---|
//! | [`requests`] | requests: find, lock, write, advance |
//! | [`offers`] | offers: read, put |
//! | [`amounts`] | what groceries cost |
//! | [`companies`] | who comes along with a helper |
//! | [`guests`] | what somebody was asked next door |
//! | [`waves`] | the waves that went out, and what a neighbourhood learned from them |
//! | [`loads`] | what neighbours already do |
//! | [`again`] | who would gladly do it again with whom |
//! | [`apart`] | who would rather not meet |
//! | [`complaints`] | what somebody says went wrong |
//! | [`door_keys`] | keys of homes that neighbours have |
//! | [`leaving`] | what somebody who leaves asked, promised and wrote |
//! | [`mine`] | what is kept of one person, for that person |
//! | [`retention`] | what is over its term |
//! | [`first_right`] | who is asked first, until when |
//! | [`series`] | series, and what became of their days |
//! | [`talks`] | what asker and helper say to each other, sealed |
//! | [`thanks`] | the line beside the card of a thank-you, sealed |
//! | `narrow` | a list of requests, only what is looked for |
//! | `old_enough` | a list of requests, only what who looks is old enough for |
//! | [`lists`] | the board, one's own, the desk: straight into what is shown |

pub mod again;
pub mod amounts;
pub mod apart;
pub mod companies;
pub mod complaints;
pub mod door_keys;
pub mod first_right;
pub mod guests;
pub mod leaving;
pub mod lists;
pub mod loads;
pub mod mine;
mod narrow;
pub mod offers;
mod old_enough;
pub mod requests;
pub mod retention;
pub mod series;
pub mod talks;
pub mod thanks;
pub mod waves;
