//! What is sealed opens in its place only, with the right key only, and never prints.

use super::*;

const HERE: Place = Place { table: "person", column: "name", row: Uuid::from_u128(1) };

fn key(number: u128) -> (Seal, DataKey, Wrapped) {
    let seal = Seal::new(&[7; 32]).unwrap();
    let (key, wrapped) = seal.new_key(DataKeyId(Uuid::from_u128(number))).unwrap();
    (seal, key, wrapped)
}

#[test]
fn what_is_sealed_opens_in_its_place_and_nowhere_else() {
    let (_, key, _) = key(1);
    let sealed = key.seal(&HERE, "Maria").unwrap();

    assert_eq!(key.open(&HERE, &sealed).unwrap(), "Maria");
    assert!(!sealed.windows(5).any(|it| it == b"Maria"));
    for elsewhere in [
        Place { row: Uuid::from_u128(2), ..HERE },
        Place { column: "street", ..HERE },
        Place { table: "request", ..HERE },
    ] {
        assert!(key.open(&elsewhere, &sealed).is_err(), "{elsewhere:?}");
    }
}

#[test]
fn a_stored_key_opens_only_with_its_master_and_under_its_name() {
    let (seal, key, wrapped) = key(1);
    let sealed = key.seal(&HERE, "Maria").unwrap();

    assert_eq!(seal.unwrap(&wrapped).unwrap().open(&HERE, &sealed).unwrap(), "Maria");
    let renamed = Wrapped { id: DataKeyId(Uuid::from_u128(2)), ..wrapped.clone() };
    assert!(seal.unwrap(&renamed).is_err());
    assert!(Seal::new(&[8; 32]).unwrap().unwrap(&wrapped).is_err());
}

#[test]
fn a_changed_or_cut_value_is_an_error_and_never_a_panic() {
    let (_, key, _) = key(1);
    let sealed = key.seal(&HERE, "Maria").unwrap();
    for length in 0..sealed.len() {
        assert!(key.open(&HERE, &sealed[..length]).is_err());
        let mut changed = sealed.clone();
        changed[length] ^= 1;
        assert!(key.open(&HERE, &changed).is_err());
    }
}

#[test]
fn tags_of_equal_values_differ_by_purpose_only() {
    let (seal, ..) = key(1);
    assert_eq!(seal.tag("mail", b"a"), seal.tag("mail", b"a"));
    assert_ne!(seal.tag("mail", b"a"), seal.tag("phone", b"a"));
}

#[test]
fn another_master_key_opens_what_the_one_before_wrapped_and_wraps_it_anew() {
    let (old, key, wrapped) = key(1);
    let (place, found) = (key_place(key.id), finding(&[7; 32]).unwrap());
    let both = Seal::ring(&[8; 32], &[Zeroizing::new([7; 32])], &found).unwrap();
    let alone = Seal::ring(&[8; 32], &[], &found).unwrap();

    assert!(both.unwrap(&wrapped).is_ok());
    assert!(alone.unwrap(&wrapped).is_err());
    let anew = both.rewrap(&place, &wrapped.bytes).unwrap().unwrap();
    assert!(alone.unwrap(&Wrapped { id: key.id, bytes: anew.clone() }).is_ok());
    assert_eq!(both.rewrap(&place, &anew).unwrap(), None, "it is done");
    assert!(old.unwrap(&Wrapped { id: key.id, bytes: anew }).is_err());
    assert_eq!(alone.tag("mail", b"a"), old.tag("mail", b"a"), "what is found stays found");
}

#[test]
fn keys_never_print() {
    let (seal, key, _) = key(1);
    assert_eq!(format!("{seal:?}"), "Seal(…)");
    assert!(format!("{key:?}").ends_with(", …)"));
}
