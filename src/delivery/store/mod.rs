//! Every line of SQL of this room: promises, channels, the ledger.

pub(super) mod attempts;
pub(super) mod channels;
pub(super) mod promises;

#[cfg(test)]
mod tests;
