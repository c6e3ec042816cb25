//! What is printed on a letter: a token for the camera, a code for the fingers.
//!
//! Both are derived from the letter's name by an HMAC under the master secret, which lies outside the
//! database: so the database keeps digests only, and a repeated question for the same batch prints the
//! same letters. Never draws a number, never stores anything.
//!
//! A wrong code matches no letter. What burns a letter is a *wrong try*: a code whose first half is
//! that of the letter and whose second half is not. Half a code is 20 bits, and ten tries burn it, so
//! whoever guesses gets into a given letter once in 100 000 times, however long they try.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::code;
use crate::base::ids::InvitationId;
use crate::base::seal::Seal;

/// Bytes of a token: 128 bits.
const TOKEN: usize = 16;

/// The secrets of one letter, as they are printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The token of its QR code, in base64url.
    pub token: String,
    /// Its code, without the dash.
    pub code: String,
}

/// By what a letter is found; what a database may see of its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The digest of the token in its QR code.
    Token(Vec<u8>),
    /// The tags of its typed code: of the whole, and of its first half.
    Code {
        /// Of the whole code.
        tag: Vec<u8>,
        /// Of its first half.
        half: Vec<u8>,
    },
}

impl Letter {
    /// Derives the secrets of the letter of this name.
    pub fn of(seal: &Seal, id: InvitationId) -> Self {
        let token = seal.tag("letter.token", id.0.as_bytes());
        let code = seal.tag("letter.code", id.0.as_bytes());
        let mut eight = [0; code::LENGTH];
        for (to, from) in eight.iter_mut().zip(code) {
            *to = from;
        }
        let token: Vec<u8> = token.into_iter().take(TOKEN).collect();
        Self { token: URL_SAFE_NO_PAD.encode(token), code: code::spell(eight) }
    }
}

impl Proof {
    /// Reads the token of a QR code; `None` when it is none.
    pub fn token(token: &str) -> Option<Self> {
        let token = URL_SAFE_NO_PAD.decode(token).ok().filter(|it| it.len() == TOKEN)?;
        Some(Self::Token(digest::digest(&digest::SHA256, &token).as_ref().to_vec()))
    }

    /// Takes a code as [`code::read`] understood it.
    pub fn code(seal: &Seal, code: &str) -> Self {
        let (half, _) = code::halves(code);
        Self::Code {
            tag: seal.tag("letter.code.whole", code.as_bytes()),
            half: seal.tag("letter.code.half", half.as_bytes()),
        }
    }
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Letter(…)")
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn letter(master: u8, id: u128) -> Letter {
        Letter::of(&Seal::new(&[master; 32]).unwrap(), InvitationId(Uuid::from_u128(id)))
    }

    #[test]
    fn a_letter_is_printed_again_as_it_was_and_no_other_is_like_it() {
        assert_eq!(letter(1, 1), letter(1, 1));
        for other in [letter(1, 2), letter(2, 1)] {
            assert_ne!(letter(1, 1).token, other.token);
            assert_ne!(letter(1, 1).code, other.code);
        }
        assert_eq!(code::read(&letter(1, 1).code), Some(letter(1, 1).code));
    }

    #[test]
    fn a_token_of_another_length_is_none() {
        let token = letter(1, 1).token;
        assert!(Proof::token(&token).is_some());
        for wrong in ["", "a", "é", "AAAA", &format!("{token}AA")] {
            assert_eq!(Proof::token(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn codes_of_one_half_are_known_by_it() {
        let seal = Seal::new(&[1; 32]).unwrap();
        let (a, b) = (Proof::code(&seal, "ABCD1234"), Proof::code(&seal, "ABCD1235"));
        let (Proof::Code { tag, half }, Proof::Code { tag: other, half: same }) = (a, b) else {
            panic!("codes")
        };
        assert_ne!(tag, other);
        assert_eq!(half, same);
    }
}
