//! *Diensten in de buurt*: who helps professionally, when, and how one reaches them.
//!
//! | file | its one job |
//! |---|---|
//! | [`kind`] | the 27 kinds of service |
//! | [`service`] | one service, as imported and as its keeper set it |
//! | [`parts`] | what a service is made of |
//! | [`hours`] | when a door is open |
//! | [`search`] | finding a service by what people type |
//! | [`check`] | what was imported, cell by cell |
//! | [`agreement`] | what is agreed with a service |
//! | [`table`] | the directory as a CSV table |
//! | [`hsds`] | the directory as HSDS 3.1 |
//! | [`plan`] | what an import would change |

pub mod agreement;
pub mod check;
pub mod hours;
pub mod hsds;
pub mod kind;
pub mod parts;
pub mod plan;
pub mod search;
pub mod service;
pub mod table;

pub use self::kind::ServiceType;
pub use self::service::{Facts, Overrides, Service};
