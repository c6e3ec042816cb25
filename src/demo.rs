//! The invented neighbourhood *Dijlehoek*: everybody's door is open, nobody is real.
//!
//! | file | its one job |
//! |---|---|
//! | [`mod@file`] | what the demo file says |
//! | [`people`] | its people, written through the rooms' own flows |
//! | [`api`] | stepping in as any of them |

pub mod api;
pub mod file;
pub mod people;

pub use self::api::ROUTES;
