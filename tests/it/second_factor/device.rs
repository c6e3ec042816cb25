//! A device that makes and gives one passkey, as a browser lets it: ES256, no attestation (W3C WebAuthn,
//! section 6.5).

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// A device with one passkey in it.
pub struct Device {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    /// How often it gave it.
    pub counter: u32,
    /// The address its browser is at.
    pub origin: &'static str,
    /// Whose it says it is.
    pub holder: Value,
}

impl Device {
    pub fn new() -> Self {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let id = buurtnet::base::random::bytes::<32>().unwrap().to_vec();
        Self { key, id, counter: 0, origin: "http://localhost:8080", holder: Value::Null }
    }

    /// Makes its passkey.
    pub fn makes(&mut self, question: &Value) -> Value {
        let told = self.client("webauthn.create", question);
        self.holder = at(question, "/user/id").clone();
        let point = self.key.public_key().as_ref();
        let (x, y) = point.split_first().unwrap().1.split_at(32); // after the mark of two coordinates
        let cose: [&[u8]; 4] =
            [&[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20], x, &[0x22, 0x58, 0x20], y];
        let length = u16::try_from(self.id.len()).unwrap().to_be_bytes();
        let cose = cose.concat();
        let attested: [&[u8]; 4] = [&[0; 16], &length, &self.id, &cose];
        let site = at(question, "/rp/id").as_str().unwrap();
        let data = [self.data(site, 0x45), attested.concat()].concat();
        let head = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".as_slice();
        let length = [u8::try_from(data.len()).unwrap()];
        let object = [head, length.as_slice(), &data].concat();
        json!({ "id": code(&self.id), "rawId": code(&self.id), "type": "public-key",
            "clientExtensionResults": {},
            "response": { "attestationObject": code(&object), "clientDataJSON": code(&told),
                "transports": ["internal"] } })
    }

    /// Gives it.
    pub fn gives(&mut self, question: &Value) -> Value {
        let told = self.client("webauthn.get", question);
        self.counter += 1;
        let data = self.data(at(question, "/rpId").as_str().unwrap(), 0x05);
        let signed = [data.as_slice(), digest(&SHA256, &told).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        json!({ "id": code(&self.id), "rawId": code(&self.id), "type": "public-key",
            "clientExtensionResults": {},
            "response": { "authenticatorData": code(&data), "clientDataJSON": code(&told),
                "signature": code(signature.as_ref()), "userHandle": self.holder } })
    }

    fn client(&self, kind: &str, question: &Value) -> Vec<u8> {
        let challenge = at(question, "/challenge");
        let told = json!({ "type": kind, "challenge": challenge, "origin": self.origin,
            "crossOrigin": false });
        told.to_string().into_bytes()
    }

    fn data(&self, site: &str, flags: u8) -> Vec<u8> {
        let site = digest(&SHA256, site.as_bytes());
        [site.as_ref(), [flags].as_slice(), self.counter.to_be_bytes().as_slice()].concat()
    }
}

/// A part of what a browser is told.
fn at<'a>(question: &'a Value, path: &str) -> &'a Value {
    question.pointer(&format!("/publicKey{path}")).unwrap()
}

/// Bytes as a browser writes them.
pub fn code(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
