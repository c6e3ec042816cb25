//! Codes that people type from paper: 8 letters of Crockford's alphabet, 40 bits. Pure.

/// Crockford's alphabet: no I, L, O or U, so that a typed code is not misread.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many letters a code has.
pub const LENGTH: usize = 8;

/// Spells 8 bytes as a code: five bits of each.
pub fn spell(bytes: [u8; LENGTH]) -> String {
    bytes.iter().map(|byte| char::from(letter(*byte))).collect()
}

/// Reads a typed code as it was meant: capitals, no spaces or dashes, `O` is `0`, `I` and `L` are `1`.
/// `None` when it is no code.
pub fn read(typed: &str) -> Option<String> {
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
    (known && plain.len() == LENGTH).then_some(plain)
}

/// Writes a code as it is printed: `XXXX-XXXX`.
pub fn printed(code: &str) -> String {
    let (first, second) = halves(code);
    format!("{first}-{second}")
}

/// Cuts a code in its two halves.
pub fn halves(code: &str) -> (&str, &str) {
    code.split_at_checked(LENGTH / 2).unwrap_or((code, ""))
}

fn letter(byte: u8) -> u8 {
    CROCKFORD.get(usize::from(byte & 31)).copied().unwrap_or(b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_meant() {
        assert_eq!(read("o1il-2345").as_deref(), Some("01112345"));
        assert_eq!(read(" abcd efgh ").as_deref(), Some("ABCDEFGH"));
        assert_eq!(read("ABCDEFGU"), None, "U is no letter of it");
        assert_eq!(read("ABCDEFG"), None);
    }

    #[test]
    fn every_code_is_read_from_its_print() {
        for byte in 0..=255 {
            let code = spell([byte, 1, 2, 3, 40, 50, 60, byte]);
            assert_eq!(read(&printed(&code)), Some(code));
        }
    }
}
