//! Buurtnet.
pub mod base;
