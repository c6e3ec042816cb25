//! Who we say we are to a push service (RFC 8292): one signature per origin, kept for twelve hours.
//!
//! Never signs per message, never asks the time, and never prints its key.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use aws_lc_rs::agreement::{ECDH_P256, PrivateKey};
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde::Serialize;
use web_push::VapidSignature;
use zeroize::Zeroizing;

use crate::base::clock::Moment;

/// How long one signature is used.
pub const KEPT: TimeDelta = TimeDelta::hours(12);

/// How long it is valid: RFC 8292 allows 24 hours, their clock may be behind ours.
pub const VALID: TimeDelta = TimeDelta::hours(20);

/// More origins than there are push services; past it the memory starts anew.
const ORIGINS: usize = 256;

/// The line of a PEM file.
const LINE: usize = 64;

/// Why there is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is no private key of the curve P-256.
    #[error("the VAPID key is no P-256 private key (PKCS#8 PEM, or 32 bytes in base64url)")]
    Key,
    /// The contact is neither a mail address nor a web page.
    #[error("the VAPID contact must start with mailto: or https://")]
    Contact,
    /// The signature or the random numbers failed.
    #[error("not signed")]
    Crypto,
}

/// Our key pair: the browsers get the public half when they subscribe.
pub struct Key {
    pkcs8: Zeroizing<Vec<u8>>,
    public: Vec<u8>,
}

impl Key {
    /// Draws a new one.
    pub fn generate() -> Result<Self, Error> {
        Self::from_private(&PrivateKey::generate(&ECDH_P256).or(Err(Error::Crypto))?)
    }

    /// Reads a PKCS#8 file in PEM, or the 32 bytes of the number in base64url.
    pub fn read(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.starts_with("-----BEGIN") {
            let pem = EncodingKey::from_ec_pem(text.as_bytes()).or(Err(Error::Key))?;
            return Self::from_pkcs8(pem.as_bytes());
        }
        let raw = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).or(Err(Error::Key))?);
        Self::from_raw(&raw)
    }

    /// Takes the 32 bytes of the number.
    pub fn from_raw(raw: &[u8]) -> Result<Self, Error> {
        Self::from_private(&PrivateKey::from_private_key(&ECDH_P256, raw).or(Err(Error::Key))?)
    }

    /// Takes a PKCS#8 structure.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, Error> {
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der);
        let public = pair.or(Err(Error::Key))?.public_key().as_ref().to_vec();
        Ok(Self { pkcs8: Zeroizing::new(der.to_vec()), public })
    }

    fn from_private(private: &PrivateKey) -> Result<Self, Error> {
        let der: Pkcs8V1Der<'_> = private.as_der().or(Err(Error::Crypto))?;
        Self::from_pkcs8(der.as_ref())
    }

    /// The private half as a PEM file, to be kept outside the data directory.
    pub fn to_pem(&self) -> Zeroizing<String> {
        let text = Zeroizing::new(STANDARD.encode(&*self.pkcs8));
        let mut pem = Zeroizing::new(String::with_capacity(text.len() + 80));
        pem.push_str("-----BEGIN PRIVATE KEY-----\n");
        for (at, letter) in text.chars().enumerate() {
            if at > 0 && at % LINE == 0 {
                pem.push('\n');
            }
            pem.push(letter);
        }
        pem.push_str("\n-----END PRIVATE KEY-----\n");
        pem
    }

    /// The public half as the browser wants it (`applicationServerKey`), in base64url.
    pub fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.public)
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Key").field("public", &self.public()).finish_non_exhaustive()
    }
}

/// Signs for us, and remembers what it signed.
pub struct Vapid {
    key: Key,
    contact: String,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// By origin: the signature, and when it was made.
    signatures: HashMap<String, (VapidSignature, Moment)>,
    made: u64,
}

#[derive(Serialize)]
struct Claims<'a> {
    aud: &'a str,
    exp: i64,
    sub: &'a str,
}

impl Vapid {
    /// Takes the key, and where a push service can reach the people who run this one.
    pub fn new(key: Key, contact: &str) -> Result<Self, Error> {
        let known = ["mailto:", "https://"].iter().find_map(|it| contact.strip_prefix(it));
        match known {
            Some(rest) if !rest.is_empty() => {
                Ok(Self { key, contact: contact.to_owned(), kept: Mutex::default() })
            }
            _ => Err(Error::Contact),
        }
    }

    /// Our public key, for the browser.
    pub fn public(&self) -> String {
        self.key.public()
    }

    /// Answers the signature for an origin, made now if none is fresh. A clock that was set back
    /// makes a new one too: the old one would be valid for too long.
    pub fn signature(&self, origin: &str, now: Moment) -> Result<VapidSignature, Error> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((signature, made)) = kept.signatures.get(origin)
            && (TimeDelta::zero()..KEPT).contains(&now.signed_duration_since(made))
        {
            return Ok(signature.clone());
        }
        let signature = self.sign(origin, now)?;
        if kept.signatures.len() >= ORIGINS {
            kept.signatures.clear();
        }
        kept.made += 1;
        kept.signatures.insert(origin.to_owned(), (signature.clone(), now));
        Ok(signature)
    }

    /// How many signatures were made since the start.
    pub fn made(&self) -> u64 {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).made
    }

    fn sign(&self, origin: &str, now: Moment) -> Result<VapidSignature, Error> {
        let exp = now.timestamp().saturating_add(VALID.num_seconds());
        let claims = Claims { aud: origin, exp, sub: &self.contact };
        let key = EncodingKey::from_ec_der(&self.key.pkcs8);
        let auth_t = jsonwebtoken::encode(&Header::new(Algorithm::ES256), &claims, &key);
        Ok(VapidSignature {
            auth_t: auth_t.or(Err(Error::Crypto))?,
            auth_k: self.key.public.clone(),
        })
    }
}

impl std::fmt::Debug for Vapid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vapid").field("key", &self.key).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
