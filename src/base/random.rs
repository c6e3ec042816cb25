//! Random numbers: the one place that draws them, from the cipher library's generator.

use aws_lc_rs::rand;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::error::{Error, Result};

/// Crockford's alphabet: no I, L, O or U, so that a typed code is not misread.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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

/// Draws a code of 8 Crockford base32 characters: 40 bits, to be typed from a letter.
pub fn code() -> Result<String> {
    let drawn = bytes::<8>()?;
    Ok(drawn.iter().map(|byte| char::from(letter(*byte))).collect())
}

/// Reads a typed code as it was meant: capitals, no spaces or dashes, `O` is `0`, `I` and `L` are `1`.
/// `None` when it is no code.
pub fn read_code(typed: &str) -> Option<String> {
    let plain: String = typed
        .chars()
        .filter(|it| !it.is_whitespace() && *it != '-')
        .map(|it| match it.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let known = plain.bytes().all(|it| CROCKFORD.contains(&it));
    (known && plain.len() == 8).then_some(plain)
}

fn letter(byte: u8) -> u8 {
    CROCKFORD.get(usize::from(byte & 31)).copied().unwrap_or(b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_meant() {
        assert_eq!(read_code("o1il-2345").as_deref(), Some("01112345"));
        assert_eq!(read_code(" abcd efgh ").as_deref(), Some("ABCDEFGH"));
        assert_eq!(read_code("ABCDEFGU"), None, "U is no letter of it");
        assert_eq!(read_code("ABCDEFG"), None);
    }

    #[test]
    fn a_drawn_code_can_be_read() {
        for _ in 0..100 {
            let code = code().unwrap();
            assert_eq!(read_code(&code), Some(code));
        }
    }
}
