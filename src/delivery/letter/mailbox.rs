//! The address of a mailbox: one that every server takes. It never prints.

use std::fmt;

use lettre::Address;
use serde::{Deserialize, Serialize};

/// The address of a mailbox, which never prints.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mailbox(String);

impl Mailbox {
    /// Reads an address as people write it; `not_a_mail_address` when it is none, or when not every
    /// server can take it (letters beyond ASCII).
    pub fn read(typed: &str) -> Result<Self, &'static str> {
        let typed = typed.trim();
        let plain = typed.bytes().all(|it| it.is_ascii_graphic()) && typed.len() <= 254;
        let address: Address = typed.parse().ok().filter(|_| plain).ok_or("not_a_mail_address")?;
        // The part before the @ may mean capitals; the part behind it never does.
        Ok(Self(format!("{}@{}", address.user(), address.domain().to_ascii_lowercase())))
    }

    /// Returns the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Mailbox {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text)
    }
}

impl From<Mailbox> for String {
    fn from(mailbox: Mailbox) -> Self {
        mailbox.0
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Mailbox(…)")
    }
}
