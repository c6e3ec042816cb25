//! Buurtnet.
pub mod base;
pub mod delivery;
pub mod help;
pub mod web;
