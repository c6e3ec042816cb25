//! Buurtnet.
pub mod base;
pub mod web;
