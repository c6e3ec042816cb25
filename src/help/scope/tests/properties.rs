//! What holds for any text at all.

use proptest::prelude::*;

use super::mask::mask;
use super::*;

/// Words that sit near secrets, so that chance finds the hard places.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("de".to_owned()),
        Just("code".to_owned()),
        Just("is".to_owned()),
        Just("sleutel".to_owned()),
        Just("ligt".to_owned()),
        Just("onder".to_owned()),
        Just("mat".to_owned()),
        Just("Kerkstraat".to_owned()),
        Just("nummer".to_owned()),
        Just("12".to_owned()),
        Just("4471".to_owned()),
        Just("0470".to_owned()),
        Just("14u30".to_owned()),
        Just("vier".to_owned()),
        Just("bel".to_owned()),
        Just("geen".to_owned()),
        Just("rue".to_owned()),
        Just("wachtwoord:".to_owned()),
        Just("BE68".to_owned()),
        Just("a@b.be".to_owned()),
        Just("•••".to_owned()),
        "[a-z]{1,8}[.,!?]?",
        "[0-9]{1,5}",
    ];
    prop::collection::vec(word, 0..40).prop_map(|it| it.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_the_guard(text in "\\PC{0,300}", lang in 0..6_usize) {
        let got = judge(&text, Lang::ALL[lang], None);
        for reason in got.because {
            prop_assert!(text.get(reason.span).is_some());
        }
    }

    #[test]
    fn masking_a_masked_text_changes_nothing(text in words()) {
        let once = mask(&text).text;
        prop_assert_eq!(mask(&once).text, once);
    }

    #[test]
    fn a_planted_number_never_shows(
        code in "[0-9]{4}", phone in "04[0-9]{8}", account in "BE[0-9]{14}", before in words(), after in words(),
    ) {
        for (plant, secret) in [
            (format!("de code is {code}"), &code),
            (format!("gsm {phone}"), &phone),
            (format!("rekening {account}"), &account),
        ] {
            let clean = |it: &str| it.replace(secret.as_str(), "");
            let text = format!("{}. {plant}. {}", clean(&before), clean(&after));
            let got = mask(&text).text;
            prop_assert!(!got.contains(secret.as_str()), "{} -> {}", text, got);
        }
    }
}
