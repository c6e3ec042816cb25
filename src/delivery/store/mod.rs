//! Every line of SQL of this room: promises, channels, the ledger.

pub(super) mod promises;
