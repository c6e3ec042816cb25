//! The single-use token in every form of the page of a service. It is signed, so that showing a form
//! writes nothing; that it was used is written when it comes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::random;
use crate::base::word::word_enum;
use crate::care::store::forms::Form;
use crate::care::visit::FORM_LIFE;

word_enum!(
    /// What a form is for.
    Step {
        /// Asks a code.
        Show = "toon",
        /// Types it.
        Code = "code",
        /// Answers.
        Answer = "antwoord",
        /// Asks small help for somebody.
        Help = "hulp",
        /// Asks a new link.
        Renew = "nieuw",
    }
);

/// A form as it came: its token, and the digest of all that was filled in.
#[derive(Clone, Debug)]
pub struct Paper {
    /// The token in it.
    pub token: String,
    /// SHA-256 of the body.
    pub body: Vec<u8>,
}

/// Bytes of chance in a token, and of its signature.
const PART: usize = 16;

/// Makes the token of a form on the page of a link.
pub fn new(house: &House, page: &str, step: Step) -> Result<String> {
    let mut bytes = random::bytes::<PART>()?.to_vec();
    bytes.extend(house.now().timestamp().to_be_bytes());
    let text = URL_SAFE_NO_PAD.encode(bytes);
    let signed = sign(house, page, step, &text);
    Ok(format!("{text}.{signed}"))
}

/// Reads a form that came; nothing when it is none of this page and step, or too old.
pub fn read(house: &House, page: &str, step: Step, paper: &Paper) -> Option<Form> {
    let (text, signed) = paper.token.split_once('.')?;
    let ours = sign(house, page, step, text);
    if !bool::from(ours.as_bytes().ct_eq(signed.as_bytes())) {
        return None;
    }
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let at: [u8; 8] = bytes.get(PART..)?.try_into().ok()?;
    let at: Moment = chrono::DateTime::from_timestamp(i64::from_be_bytes(at), 0)?;
    if house.now() > at + FORM_LIFE {
        return None;
    }
    let hash = house.seal.tag("care.form.used", paper.token.as_bytes());
    Some(Form { hash, body: paper.body.clone() })
}

/// The key of a visit that follows from the form that began it: sent twice, it is the same visit.
pub fn visit_key(house: &House, paper: &Paper) -> String {
    URL_SAFE_NO_PAD.encode(house.seal.tag("care.visit.key", paper.token.as_bytes()))
}

fn sign(house: &House, page: &str, step: Step, text: &str) -> String {
    let all = format!("{}|{page}|{text}", step.word());
    let mut tag = house.seal.tag("care.form", all.as_bytes());
    tag.truncate(PART);
    URL_SAFE_NO_PAD.encode(tag)
}

/// A form that was used for something else is as good as none.
pub(super) fn is_used(error: &Error) -> bool {
    matches!(error, Error::Refused("form_used"))
}
