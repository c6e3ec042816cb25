//! Buurtnet.
pub mod base;
pub mod delivery;
