//! What people do: one function, one transaction. What must be sealed is sealed before it begins.
//!
//! | file | its one job |
//! |---|---|
//! | [`arriving`] | somebody gets a place in a neighbourhood |
//! | [`keeping`] | sealing and opening what is known of somebody |
//! | [`signing_in`] | sessions: begin, refresh, switch, end |
//! | [`trail`] | checking the audit chain |

pub mod arriving;
pub mod keeping;
pub mod signing_in;
pub mod trail;
