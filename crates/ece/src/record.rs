//! One record of RFC 8188: salt, record size, the sender's key, and the sealed text. Never more than one.

use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};

use super::{Error, POINT, Result};

/// The record size that the header names: one push, whole.
const SIZE: u32 = 4_096;
/// The byte that ends the text of a last record; what follows it is zeros.
const END: u8 = 2;
/// Salt, record size, length of the key.
const HEAD: usize = 16 + 4 + 1;

/// Seals `data` as the only record, filled up to `fill` bytes with its end mark.
pub(super) fn seal(
    secret: &[u8; 32],
    salt: [u8; 16],
    from: &[u8],
    data: &[u8],
    fill: usize,
) -> Result<Vec<u8>> {
    let mut text = Vec::with_capacity(fill + AES_128_GCM.tag_len());
    text.extend_from_slice(data);
    text.push(END);
    text.resize(fill.max(text.len()), 0);
    let (key, nonce) = keys(secret, salt)?;
    key.seal_in_place_append_tag(nonce, Aad::empty(), &mut text)?;

    let mut message = Vec::with_capacity(HEAD + from.len() + text.len());
    message.extend_from_slice(&salt);
    message.extend_from_slice(&SIZE.to_be_bytes());
    message.push(u8::try_from(from.len()).or(Err(Error::Key))?);
    message.extend_from_slice(from);
    message.extend_from_slice(&text);
    Ok(message)
}

/// Takes a message apart: its salt, the sender's key, the sealed record.
pub(super) fn split(message: &[u8]) -> Result<([u8; 16], &[u8], &[u8])> {
    let (salt, rest) = message.split_first_chunk::<16>().ok_or(Error::Sealed)?;
    let (size, rest) = rest.split_first_chunk::<4>().ok_or(Error::Sealed)?;
    let (length, rest) = rest.split_first().ok_or(Error::Sealed)?;
    let (from, sealed) = rest.split_at_checked(usize::from(*length)).ok_or(Error::Sealed)?;
    let whole = u64::from(u32::from_be_bytes(*size)) >= sealed.len() as u64;
    if from.len() == POINT && whole { Ok((*salt, from, sealed)) } else { Err(Error::Sealed) }
}

/// Opens the only record of a message.
pub(super) fn open(secret: &[u8; 32], salt: [u8; 16], sealed: &[u8]) -> Result<Vec<u8>> {
    let (key, nonce) = keys(secret, salt)?;
    let mut text = sealed.to_vec();
    let text = key.open_in_place(nonce, Aad::empty(), &mut text).or(Err(Error::Sealed))?;
    let end = text.iter().rposition(|byte| *byte != 0).ok_or(Error::Sealed)?;
    match text.split_at_checked(end) {
        Some((data, [END, ..])) => Ok(data.to_vec()),
        _ => Err(Error::Sealed),
    }
}

/// A length for HKDF.
struct Bytes(usize);

impl KeyType for Bytes {
    fn len(&self) -> usize {
        self.0
    }
}

/// The key and the nonce of the first record (RFC 8188, sections 2.2 and 2.3).
fn keys(secret: &[u8; 32], salt: [u8; 16]) -> Result<(LessSafeKey, Nonce)> {
    let prk = Salt::new(HKDF_SHA256, &salt).extract(secret);
    let mut nonce = [0; NONCE_LEN];
    prk.expand(&[b"Content-Encoding: nonce\0"], Bytes(NONCE_LEN))
        .and_then(|it| it.fill(&mut nonce))?;
    let key = prk.expand(&[b"Content-Encoding: aes128gcm\0"], &AES_128_GCM)?;
    Ok((LessSafeKey::new(UnboundKey::from(key)), Nonce::assume_unique_for_key(nonce)))
}
