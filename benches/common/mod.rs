//! What the benches that need a filled house share: its neighbourhoods, and rows behind its back.

mod founding;
mod tables;

pub(crate) use founding::{found, opens};
pub(crate) use tables::{Table, Tables, json, name, row, url};
