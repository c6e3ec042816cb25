//! RFC 8291 message encryption for web push, on aws-lc-rs: what web-push asks of the crate of this name.
//!
//! No OpenSSL, no streams of several records, and never the draft from before the RFC.

mod record;

use aws_lc_rs::agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree};
use aws_lc_rs::encoding::{AsBigEndian as _, EcPublicKeyUncompressedBin};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::rand;

pub mod legacy;

/// The longest message that fits one push of 4 096 bytes (RFC 8291, section 4).
pub const LONGEST: usize = 3_993;

/// A message is filled up to a multiple of this, its end mark included, so that its length says little.
pub const STEP: usize = 512;

/// An uncompressed P-256 point: the mark 4, then x and y.
const POINT: usize = 65;
/// The shared secret that a browser gives with its key.
const AUTH: usize = 16;

/// Why a message could not be encrypted or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The key is not an uncompressed point of 65 bytes on the curve P-256.
    #[error("no P-256 point")]
    Key,
    /// The authentication secret does not have 16 bytes.
    #[error("no secret of 16 bytes")]
    Auth,
    /// The message does not fit one push.
    #[error("longer than 3993 bytes")]
    TooLong,
    /// What came in was not sealed for this key, or was changed on its way.
    #[error("not sealed for this key")]
    Sealed,
    /// The cipher or the random numbers failed, or the old draft was asked for.
    #[error("not encrypted")]
    Crypto,
}

impl From<Unspecified> for Error {
    fn from(_: Unspecified) -> Self {
        Self::Crypto
    }
}

/// The result of an encryption.
pub type Result<T> = std::result::Result<T, Error>;

/// Encrypts `data` for the holder of `key` and `auth`, filled up to a multiple of [`STEP`].
pub fn encrypt(key: &[u8], auth: &[u8], data: &[u8]) -> Result<Vec<u8>> {
    let sender = PrivateKey::generate(&ECDH_P256)?;
    let mut salt = [0; 16];
    rand::fill(&mut salt)?;
    let fill = (data.len() + 1).next_multiple_of(STEP).min(LONGEST + 1);
    seal(&sender, salt, (key, auth), data, fill)
}

/// Tells whether `key` and `auth` are such that [`encrypt`] will accept them.
pub fn check(key: &[u8], auth: &[u8]) -> Result<()> {
    if auth.len() != AUTH {
        return Err(Error::Auth);
    }
    if key.len() != POINT || key.first() != Some(&4) {
        return Err(Error::Key);
    }
    let point = UnparsedPublicKey::new(&ECDH_P256, key);
    aws_lc_rs::agreement::ParsedPublicKey::try_from(&point).map(|_| ()).or(Err(Error::Key))
}

/// Encrypts with a given sender and salt; `fill` is the length of the plain record.
fn seal(
    sender: &PrivateKey,
    salt: [u8; 16],
    (key, auth): (&[u8], &[u8]),
    data: &[u8],
    fill: usize,
) -> Result<Vec<u8>> {
    if data.len() > LONGEST {
        return Err(Error::TooLong);
    }
    check(key, auth)?;
    let from = point(sender)?;
    let shared = secret(sender, key, auth, [key, &from])?;
    record::seal(&shared, salt, &from, data, fill)
}

/// Combines both keys with the browser's secret (RFC 8291, section 3.4); `names` are the points of
/// the receiver and of the sender, in this order.
fn secret(own: &PrivateKey, other: &[u8], auth: &[u8], names: [&[u8]; 2]) -> Result<[u8; 32]> {
    let [receiver, sender] = names;
    let other = UnparsedPublicKey::new(&ECDH_P256, other);
    agree(own, other, Error::Key, |shared| {
        let mut secret = [0; 32];
        Salt::new(HKDF_SHA256, auth)
            .extract(shared)
            .expand(&[b"WebPush: info\0", receiver, sender], HKDF_SHA256)
            .and_then(|it| it.fill(&mut secret))?;
        Ok(secret)
    })
}

/// The public half of a key, as it travels.
fn point(key: &PrivateKey) -> Result<Vec<u8>> {
    let public = key.compute_public_key()?;
    let bytes: EcPublicKeyUncompressedBin<'_> = public.as_be_bytes()?;
    Ok(bytes.as_ref().to_vec())
}

/// The receiving end: what a browser keeps. The service itself has no use for it; a push service
/// made for tests or a demonstration has.
pub struct Receiver {
    key: PrivateKey,
    auth: [u8; AUTH],
}

impl std::fmt::Debug for Receiver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}

impl Receiver {
    /// Draws a new key and secret.
    pub fn generate() -> Result<Self> {
        let key = PrivateKey::generate(&ECDH_P256)?;
        let mut auth = [0; AUTH];
        rand::fill(&mut auth)?;
        Ok(Self { key, auth })
    }

    /// The public key (`p256dh`), 65 bytes.
    pub fn public_key(&self) -> Result<Vec<u8>> {
        point(&self.key)
    }

    /// The authentication secret (`auth`), 16 bytes.
    pub fn auth(&self) -> &[u8] {
        &self.auth
    }

    /// Opens a message that was encrypted for this receiver.
    pub fn decrypt(&self, message: &[u8]) -> Result<Vec<u8>> {
        let (salt, from, sealed) = record::split(message)?;
        check(from, &self.auth)?;
        let shared = secret(&self.key, from, &self.auth, [&self.public_key()?, from])?;
        record::open(&shared, salt, sealed)
    }
}

#[cfg(test)]
mod tests;
