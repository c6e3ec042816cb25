//! The draft from before RFC 8291, which web-push still names. Never spoken here.

use super::{Error, Result};

/// A message of the old draft; never made.
#[derive(Debug)]
pub struct AesGcmEncryptedBlock(std::convert::Infallible);

impl AesGcmEncryptedBlock {
    /// The headers of the message.
    pub fn headers(&self, _key: Option<&[u8]>) -> Vec<(&'static str, String)> {
        match self.0 {}
    }

    /// The body of the message.
    pub fn body(&self) -> String {
        match self.0 {}
    }
}

/// Answers an error, whatever is asked.
pub fn encrypt_aesgcm(_: &[u8], _: &[u8], _: &[u8]) -> Result<AesGcmEncryptedBlock> {
    Err(Error::Crypto)
}
