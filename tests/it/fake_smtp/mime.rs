//! A mail as a mail program reads it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// One mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Received {
    /// From whom, on the envelope.
    pub(crate) from: String,
    /// To whom, on the envelope.
    pub(crate) to: String,
    /// As it came over the wire.
    pub(crate) raw: String,
}

impl Received {
    /// A header, unfolded and decoded.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let (head, _) = self.raw.split_once("\r\n\r\n").unwrap();
        let unfolded = head.replace("\r\n ", " ");
        let start = format!("{name}: ");
        let mut all = unfolded.split("\r\n").filter_map(|line| line.strip_prefix(&start));
        let first = all.next().map(decoded);
        assert_eq!(all.next(), None, "{name} stands there twice");
        first
    }

    /// The text, with plain line ends.
    pub(crate) fn text(&self) -> String {
        let (_, body) = self.raw.split_once("\r\n\r\n").unwrap();
        let bytes = match self.header("Content-Transfer-Encoding").as_deref() {
            Some("base64") => STANDARD.decode(body.replace("\r\n", "")).unwrap(),
            Some("quoted-printable") => quoted(&body.replace("=\r\n", ""), '='),
            _ => body.as_bytes().to_vec(),
        };
        String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
    }
}

/// Reads the encoded words of a header (RFC 2047).
fn decoded(value: &str) -> String {
    let mut all = String::new();
    for word in value.replace("?= =?", "?==?").split_inclusive("?=") {
        let Some((plain, word)) = word.split_once("=?utf-8?") else {
            all.push_str(word);
            continue;
        };
        all.push_str(plain);
        let (how, text) = word.trim_end_matches("?=").split_once('?').unwrap();
        let bytes = match how {
            "b" => STANDARD.decode(text).unwrap(),
            _ => quoted(&text.replace('_', " "), '='),
        };
        all.push_str(std::str::from_utf8(&bytes).unwrap());
    }
    all
}

fn quoted(text: &str, sign: char) -> Vec<u8> {
    let mut parts = text.split(sign);
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (hex, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(hex, 16).unwrap());
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}
