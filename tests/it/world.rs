//! A small neighbourhood to tell stories in.

pub mod database;
pub mod house;
