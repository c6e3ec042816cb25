//! Random numbers: the one place that draws them, from the cipher library's generator.

use aws_lc_rs::rand;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::error::{Error, Result};

/// Draws `N` random bytes.
pub fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut drawn = [0; N];
    rand::fill(&mut drawn).ok().ok_or_else(|| Error::internal("no random numbers"))?;
    Ok(drawn)
}

/// Draws a token of `N` bytes, written in base64url.
pub fn token<const N: usize>() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(bytes::<N>()?))
}
