//! Every line of SQL of this room: promises, channels, whom to leave in peace, the ledger, mails.

pub(super) mod attempts;
pub(super) mod channels;
pub(super) mod demo_mail;
pub(super) mod hush;
pub(super) mod mailings;
pub(super) mod promises;
pub(super) mod silenced;

#[cfg(test)]
mod tests;
