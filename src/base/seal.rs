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
        let wrapping = derive(master, b"buurtnet wrap v1")?;
        let finding = derive(master, b"buurtnet find v1")?;
        Ok(Self {
            wrapping: aead(&wrapping)?,
            finding: hmac::Key::new(hmac::HMAC_SHA256, finding.as_ref()),
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
        let raw = open(&self.wrapping, &key_place(wrapped.id), &wrapped.bytes)?;
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
        open(&self.wrapping, place, sealed)
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
mod tests {
    use super::*;

    const HERE: Place = Place { table: "person", column: "name", row: Uuid::from_u128(1) };

    fn key(number: u128) -> (Seal, DataKey, Wrapped) {
        let seal = Seal::new(&[7; 32]).unwrap();
        let (key, wrapped) = seal.new_key(DataKeyId(Uuid::from_u128(number))).unwrap();
        (seal, key, wrapped)
    }

    #[test]
    fn what_is_sealed_opens_in_its_place_and_nowhere_else() {
        let (_, key, _) = key(1);
        let sealed = key.seal(&HERE, "Maria").unwrap();

        assert_eq!(key.open(&HERE, &sealed).unwrap(), "Maria");
        assert!(!sealed.windows(5).any(|it| it == b"Maria"));
        for elsewhere in [
            Place { row: Uuid::from_u128(2), ..HERE },
            Place { column: "street", ..HERE },
            Place { table: "request", ..HERE },
        ] {
            assert!(key.open(&elsewhere, &sealed).is_err(), "{elsewhere:?}");
        }
    }

    #[test]
    fn a_stored_key_opens_only_with_its_master_and_under_its_name() {
        let (seal, key, wrapped) = key(1);
        let sealed = key.seal(&HERE, "Maria").unwrap();

        assert_eq!(seal.unwrap(&wrapped).unwrap().open(&HERE, &sealed).unwrap(), "Maria");
        let renamed = Wrapped { id: DataKeyId(Uuid::from_u128(2)), ..wrapped.clone() };
        assert!(seal.unwrap(&renamed).is_err());
        assert!(Seal::new(&[8; 32]).unwrap().unwrap(&wrapped).is_err());
    }

    #[test]
    fn a_changed_or_cut_value_is_an_error_and_never_a_panic() {
        let (_, key, _) = key(1);
        let sealed = key.seal(&HERE, "Maria").unwrap();
        for length in 0..sealed.len() {
            assert!(key.open(&HERE, &sealed[..length]).is_err());
            let mut changed = sealed.clone();
            changed[length] ^= 1;
            assert!(key.open(&HERE, &changed).is_err());
        }
    }

    #[test]
    fn tags_of_equal_values_differ_by_purpose_only() {
        let (seal, ..) = key(1);
        assert_eq!(seal.tag("mail", b"a"), seal.tag("mail", b"a"));
        assert_ne!(seal.tag("mail", b"a"), seal.tag("phone", b"a"));
    }

    #[test]
    fn keys_never_print() {
        let (seal, key, _) = key(1);
        assert_eq!(format!("{seal:?}"), "Seal(…)");
        assert!(format!("{key:?}").ends_with(", …)"));
    }
}
