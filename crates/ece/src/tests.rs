//! The vector of the RFC, and what strangers may send.

use aws_lc_rs::agreement::{ECDH_P256, PrivateKey};

use super::{Error, LONGEST, Receiver, STEP, check, encrypt, legacy, seal};

/// RFC 8291, section 5 and appendix A.
mod rfc {
    pub(super) const TEXT: &[u8] = b"When I grow up, I want to be a watermelon";
    pub(super) const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";
    pub(super) const RECEIVER_PRIVATE: &str = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
    pub(super) const RECEIVER: &str =
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    pub(super) const SENDER_PRIVATE: &str = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    pub(super) const SALT: &str = "DGv6ra1nlYgDCS1FRnbzlw";
    pub(super) const MESSAGE: &str = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
}

/// Reads base64url without padding: enough for the constants above.
fn bytes(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let (mut out, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|it| *it == letter).unwrap();
        bits = bits << 6 | u32::try_from(value).unwrap();
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from(bits >> held & 0xff).unwrap());
        }
    }
    out
}

fn private(text: &str) -> PrivateKey {
    PrivateKey::from_private_key(&ECDH_P256, &bytes(text)).unwrap()
}

#[test]
fn the_vector_of_the_rfc_comes_out_byte_for_byte() {
    let salt = bytes(rfc::SALT).try_into().unwrap();
    let (key, auth) = (bytes(rfc::RECEIVER), bytes(rfc::AUTH));
    let message = seal(&private(rfc::SENDER_PRIVATE), salt, (&key, &auth), rfc::TEXT, 0).unwrap();
    assert_eq!(message, bytes(rfc::MESSAGE));
}

#[test]
fn the_vector_of_the_rfc_is_read_back() {
    let auth = bytes(rfc::AUTH).try_into().unwrap();
    let receiver = Receiver { key: private(rfc::RECEIVER_PRIVATE), auth };
    assert_eq!(receiver.public_key().unwrap(), bytes(rfc::RECEIVER));
    assert_eq!(receiver.decrypt(&bytes(rfc::MESSAGE)).unwrap(), rfc::TEXT);
}

#[test]
fn every_length_that_fits_comes_back_whole_and_its_cipher_text_moves_in_steps() {
    let receiver = Receiver::generate().unwrap();
    let key = receiver.public_key().unwrap();
    for length in [0, 1, 510, 511, 512, 1_023, 1_024, 3_052, LONGEST - 1, LONGEST] {
        let data: Vec<u8> = (0..length).map(|it| u8::try_from(it % 3).unwrap()).collect();
        let message = encrypt(&key, receiver.auth(), &data).unwrap();
        let filled = (length + 1).next_multiple_of(STEP).min(LONGEST + 1);
        assert_eq!(message.len(), 86 + filled + 16, "of {length}");
        assert!(message.len() <= 4_096);
        assert_eq!(receiver.decrypt(&message).unwrap(), data, "of {length}");
    }
}

#[test]
fn two_messages_of_the_same_text_share_neither_salt_nor_key_nor_cipher_text() {
    let receiver = Receiver::generate().unwrap();
    let key = receiver.public_key().unwrap();
    let [one, two] = [1, 2].map(|_| encrypt(&key, receiver.auth(), b"melk").unwrap());
    assert_ne!(one[..16], two[..16]);
    assert_ne!(one[21..86], two[21..86]);
    assert_ne!(one[86..], two[86..]);
}

#[test]
fn a_longer_message_is_an_error() {
    let receiver = Receiver::generate().unwrap();
    let key = receiver.public_key().unwrap();
    let answer = encrypt(&key, receiver.auth(), &[0; LONGEST + 1]);
    assert_eq!(answer, Err(Error::TooLong));
}

#[test]
fn a_bad_key_is_an_error_and_never_a_panic() {
    let auth = bytes(rfc::AUTH);
    let good = bytes(rfc::RECEIVER);
    let mut off_the_curve = good.clone();
    off_the_curve[64] ^= 1;
    let mut compressed = good[..33].to_vec();
    compressed[0] = 2;
    let longer = [&good[..], &[0]].concat();
    let infinity = [vec![4], vec![0; 64]].concat();
    let hybrid = [&[6], &good[1..]].concat();
    for bad in [&[][..], &[0], &[4], &off_the_curve, &compressed, &longer, &infinity, &hybrid] {
        assert_eq!(check(bad, &auth), Err(Error::Key), "{bad:?}");
        assert_eq!(encrypt(bad, &auth, b"melk"), Err(Error::Key), "{bad:?}");
    }
}

#[test]
fn a_bad_secret_is_an_error_and_never_a_panic() {
    let good = bytes(rfc::RECEIVER);
    for length in [0, 1, 15, 17, 32] {
        assert_eq!(encrypt(&good, &vec![7; length], b"melk"), Err(Error::Auth), "of {length}");
    }
}

#[test]
fn a_changed_or_cut_message_is_not_opened() {
    let receiver = Receiver::generate().unwrap();
    let key = receiver.public_key().unwrap();
    let message = encrypt(&key, receiver.auth(), b"melk").unwrap();
    for at in [0, 15, 20, 21, 40, 85, 86, 300, message.len() - 1] {
        let mut changed = message.clone();
        changed[at] ^= 1;
        assert!(receiver.decrypt(&changed).is_err(), "changed at {at}");
    }
    for length in 0..message.len() {
        assert!(receiver.decrypt(&message[..length]).is_err(), "cut to {length}");
    }
    assert_eq!(Receiver::generate().unwrap().decrypt(&message), Err(Error::Sealed));
}

#[test]
fn the_old_draft_is_answered_by_an_error() {
    let receiver = Receiver::generate().unwrap();
    let key = receiver.public_key().unwrap();
    let answer = legacy::encrypt_aesgcm(&key, receiver.auth(), b"melk");
    assert_eq!(answer.unwrap_err(), Error::Crypto);
}

#[test]
fn a_receiver_never_prints_its_secret() {
    let receiver = Receiver { key: private(rfc::RECEIVER_PRIVATE), auth: [173; 16] };
    assert!(!format!("{receiver:?}").contains("173"), "{receiver:?}");
}
