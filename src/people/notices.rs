//! What people are told about their place in the neighbourhood. Pure.

use chrono::TimeDelta;

use crate::delivery::Notice;

/// One of each kind, for the test that a notice says nothing about anybody.
pub const SAMPLES: &[fn() -> Notice] = &[confirmed];

/// Told to somebody who is known from now on.
pub fn confirmed() -> Notice {
    Notice::new("confirmed", TimeDelta::days(3), "/")
}
