//! RFC 8291 message encryption for web push, on aws-lc-rs.

/// Why a message could not be encrypted.
#[derive(Debug, thiserror::Error)]
#[error("not encrypted")]
pub struct Error;

/// The result of an encryption.
pub type Result<T> = std::result::Result<T, Error>;

/// Encrypts `data` for the holder of `key` and `auth`.
pub fn encrypt(_key: &[u8], _auth: &[u8], _data: &[u8]) -> Result<Vec<u8>> {
    Err(Error)
}

/// The old draft, which nobody should use.
pub mod legacy {
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

    /// Answers an error: the old draft is not spoken here.
    pub fn encrypt_aesgcm(_: &[u8], _: &[u8], _: &[u8]) -> Result<AesGcmEncryptedBlock> {
        Err(Error)
    }
}
