//! The tests that need more than one room, or a real connection: one binary, so that it links once.

mod fake_push;
mod push;
