//! Buurtnet.
pub mod base;
pub mod delivery;
pub mod help;
pub mod tasks;
pub mod web;
