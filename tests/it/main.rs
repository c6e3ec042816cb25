//! The whole service, spoken to as its people do: one binary, so that it links once.
//!
//! Every test has a database of its own with the real migrations: a SQLite file, or PostgreSQL when
//! `TEST_POSTGRES` holds the address of a server.

#![expect(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "a test may fail loudly")]

mod adjacent;
mod answering;
mod antennes;
mod architecture;
mod away;
mod backup;
mod bad_input;
mod caring;
mod clocks;
mod commanding;
mod commons;
mod databases;
mod demo;
mod desk;
mod devices;
mod directory;
mod dispatch;
mod door_keys;
mod duty;
mod fake_push;
mod fake_smtp;
mod founding;
mod helping;
mod hostile;
mod hushed;
mod joining;
mod jumping;
mod keys;
mod killed;
mod mail_codes;
mod mailing;
mod meeting;
mod metrics;
mod migrations;
mod month;
mod moving;
mod notices;
mod openapi;
mod own_data;
mod own_file;
mod permissions;
mod places;
mod plans;
mod promises;
mod push;
mod reading;
mod refreshing;
mod reporting;
mod retention;
mod screening;
mod second_factor;
mod setting;
mod shared_device;
mod signing_in;
mod suggesting;
mod talents;
mod tasks;
mod telling;
mod tree;
mod trouble;
mod unmet;
mod volunteering;
mod world;
mod writing;
mod wrong;
