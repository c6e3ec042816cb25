//! Buurtnet.
pub mod base;
pub mod delivery;
pub mod web;
