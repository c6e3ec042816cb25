//! *Diensten in de buurt*: who helps professionally, when, and how one reaches them.
//!
//! | file | its one job |
//! |---|---|
//! | [`kind`] | the 27 kinds of service |
//! | [`service`] | one service, as imported and as its keeper set it |

pub mod kind;
pub mod service;

pub use self::kind::ServiceType;
pub use self::service::{Facts, Overrides, Service};
