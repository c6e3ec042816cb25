//! The cipher: AES-256-GCM with a key per person, request or case, each wrapped by the master key.
//!
//! ```text
//!   master key ──wraps──► data key ──seals──► one column of one row
//! ```
//!
//! What is sealed is bound to its place: the associated data is `table|column|row|version of the key`,
//! so that a value moved to another row, column or table does not open. Deleting a data key is
//! forgetting everything under it. Never stores anything, never prints a key.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::{hkdf, hmac};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::error::{Error, Result};
use super::ids::DataKeyId;
use super::random;

const NONCE: usize = 12;

/// The version of the format below; it is part of what is authenticated.
const VERSION: u8 = 1;

/// Where a sealed value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The row.
    pub row: Uuid,
}

impl Place {
    /// Names a place.
    pub fn new(table: &'static str, column: &'static str, row: Uuid) -> Self {
        Self { table, column, row }
    }
}

/// Everything that rests on the master secret.
pub struct Seal {
    wrapping: RandomizedNonceKey,
    /// What came before it, while values are still wrapped by it: the newest first.
    older: Vec<RandomizedNonceKey>,
    finding: hmac::Key,
}

/// A key that seals the words of one person, request or case.
pub struct DataKey {
    /// Its name.
    pub id: DataKeyId,
    key: RandomizedNonceKey,
}

/// A data key as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// Its name.
    pub id: DataKeyId,
    /// The key, sealed with the master key.
    pub bytes: Vec<u8>,
}

impl Seal {
    /// Derives what is needed from the master secret of 32 bytes.
    pub fn new(master: &[u8; 32]) -> Result<Self> {
        Self::ring(master, &[], &*finding(master)?)
    }

    /// The same while the master secret is being replaced: the newest wraps, the older ones still
    /// open. What values are found by never changes, so it is kept apart: see [`finding`].
    pub fn ring(
        newest: &[u8; 32],
        older: &[Zeroizing<[u8; 32]>],
        finding: &[u8; 32],
    ) -> Result<Self> {
        let wrapping = |it: &[u8; 32]| aead(&*derive(it, b"buurtnet wrap v1")?);
        Ok(Self {
            wrapping: wrapping(newest)?,
            older: older.iter().map(|it| wrapping(it)).collect::<Result<_>>()?,
            finding: hmac::Key::new(hmac::HMAC_SHA256, finding),
        })
    }

    /// Makes a new data key, and the form in which it is stored.
    pub fn new_key(&self, id: DataKeyId) -> Result<(DataKey, Wrapped)> {
        let raw = Zeroizing::new(random::bytes::<32>()?);
        let bytes = seal(&self.wrapping, &key_place(id), raw.as_ref())?;
        Ok((DataKey { id, key: aead(&raw)? }, Wrapped { id, bytes }))
    }

    /// Opens a stored data key.
    pub fn unwrap(&self, wrapped: &Wrapped) -> Result<DataKey> {
        let raw = self.open(&key_place(wrapped.id), &wrapped.bytes)?;
        let raw: [u8; 32] =
            raw.as_slice().try_into().ok().ok_or_else(|| Error::corrupt("data_key", wrapped.id))?;
        Ok(DataKey { id: wrapped.id, key: aead(&Zeroizing::new(raw))? })
    }

    /// Seals with the master key itself: for what belongs to no person's key, such as push endpoints.
    pub fn seal(&self, place: &Place, plain: &[u8]) -> Result<Vec<u8>> {
        seal(&self.wrapping, place, plain)
    }

    /// Opens what [`Self::seal`] sealed.
    pub fn open(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let newest = open(&self.wrapping, place, sealed);
        self.older.iter().fold(newest, |found, key| found.or_else(|_| open(key, place, sealed)))
    }

    /// Wraps anew what only an older master key opens; `None` when the newest opens it already.
    pub fn rewrap(&self, place: &Place, sealed: &[u8]) -> Result<Option<Vec<u8>>> {
        if open(&self.wrapping, place, sealed).is_ok() {
            return Ok(None);
        }
        let plain = self.open(place, sealed)?;
        self.seal(place, &plain).map(Some)
    }

    /// Makes the tag under which a value can be found without being readable. `purpose` keeps equal
    /// values of different columns apart.
    pub fn tag(&self, purpose: &str, value: &[u8]) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&self.finding);
        context.update(purpose.as_bytes());
        context.update(&[0]);
        context.update(value);
        context.sign().as_ref().to_vec()
    }
}

impl DataKey {
    /// Seals a text for its place.
    pub fn seal(&self, place: &Place, text: &str) -> Result<Vec<u8>> {
        seal(&self.key, place, text.as_bytes())
    }

    /// Opens a text at its place.
    pub fn open(&self, place: &Place, sealed: &[u8]) -> Result<String> {
        let plain = open(&self.key, place, sealed)?;
        String::from_utf8(plain.to_vec()).ok().ok_or_else(|| Error::corrupt(place.table, place.row))
    }
}

/// Derives what values are found by. It outlives the master secret it came from: with another one
/// no mail address, letter or link would be found again.
pub fn finding(master: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>> {
    derive(master, b"buurtnet find v1")
}

fn key_place(id: DataKeyId) -> Place {
    Place::new("data_key", "wrapped", id.0)
}

fn derive(master: &[u8; 32], label: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
    let salt = hkdf::Salt::new(hkdf::HKDF_SHA256, b"buurtnet");
    let mut out = Zeroizing::new([0; 32]);
    salt.extract(master)
        .expand(&[label], hkdf::HKDF_SHA256)
        .and_then(|okm| okm.fill(out.as_mut()))
        .ok()
        .ok_or_else(|| Error::internal("no key could be derived"))?;
    Ok(out)
}

fn aead(raw: &[u8; 32]) -> Result<RandomizedNonceKey> {
    RandomizedNonceKey::new(&AES_256_GCM, raw).ok().ok_or_else(|| Error::internal("not a key"))
}

fn bound_to(place: &Place) -> Aad<String> {
    let Place { table, column, row } = place;
    Aad::from(format!("{table}|{column}|{row}|{VERSION}"))
}

/// `version · nonce · ciphertext and tag`.
fn seal(key: &RandomizedNonceKey, place: &Place, plain: &[u8]) -> Result<Vec<u8>> {
    let mut body = plain.to_vec();
    let nonce = key
        .seal_in_place_append_tag(bound_to(place), &mut body)
        .ok()
        .ok_or_else(|| Error::internal("not sealed"))?;
    let mut sealed = Vec::with_capacity(1 + NONCE + body.len());
    sealed.push(VERSION);
    sealed.extend_from_slice(nonce.as_ref());
    sealed.append(&mut body);
    Ok(sealed)
}

fn open(key: &RandomizedNonceKey, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let broken = || Error::internal(format!("{}.{} does not open", place.table, place.column));
    let (version, rest) = sealed.split_first().ok_or_else(broken)?;
    let (nonce, body) = rest.split_at_checked(NONCE).ok_or_else(broken)?;
    if *version != VERSION {
        return Err(broken());
    }
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok().ok_or_else(broken)?;
    let mut body = Zeroizing::new(body.to_vec());
    let length =
        key.open_in_place(nonce, bound_to(place), &mut body).ok().ok_or_else(broken)?.len();
    body.truncate(length);
    Ok(body)
}

impl fmt::Debug for Seal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Seal(…)")
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "DataKey({}, …)", self.id)
    }
}

#[cfg(test)]
mod tests;
