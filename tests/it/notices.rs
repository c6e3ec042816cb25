//! What people are told says nothing about anybody, in any of the six languages. Every room registers
//! the samples of its notices and of its letters here.

use buurtnet::base::saying::{Value, say};
use buurtnet::base::words::{Lang, known};
use buurtnet::delivery::letter::LONGEST_SUBJECT;
use buurtnet::delivery::{Letter, Notice};

/// One of each kind of notice of a room.
type Samples = &'static [fn() -> Notice];

/// Each room with one sample of every notice it sends.
const ROOMS: &[(&str, Samples)] = &[
    ("people", buurtnet::people::notices::SAMPLES),
    ("help", buurtnet::help::notices::SAMPLES),
    ("care", buurtnet::care::notices::SAMPLES),
    ("community", buurtnet::community::notices::SAMPLES),
];

/// One of each kind of letter of a room.
type MailSamples = &'static [fn() -> Letter];

/// Each room with one sample of every letter it sends by mail. A sample is to nobody.
const MAIL: &[(&str, MailSamples)] = &[
    ("delivery", buurtnet::delivery::letter::MAIL_SAMPLES),
    ("people", buurtnet::people::letters::MAIL_SAMPLES),
    ("help", buurtnet::help::letters::MAIL_SAMPLES),
    ("care", buurtnet::care::letters::MAIL_SAMPLES),
];

/// The longest title and body that phones show whole, in characters.
const LONGEST: [usize; 2] = [50, 160];

/// Words of care, illness and trouble, or their beginnings: a notice is read over somebody's shoulder.
const CARE: &[(Lang, &[&str])] = &[
    (
        Lang::Nl,
        &[
            "zorg", "ziek", "dokter", "arts", "patiënt", "cliënt", "dement", "depress", "eenza",
            "armoed", "schuld", "medic", "pil", "beperk", "handicap", "misbruik", "ocmw",
            "signaal",
        ],
    ),
    (
        Lang::Fr,
        &[
            "soin", "malad", "médec", "patient", "client", "démen", "dépress", "solitud", "pauvre",
            "dette", "médic", "handicap", "abus", "cpas", "hôpit", "alerte",
        ],
    ),
    (
        Lang::En,
        &[
            "care", "ill", "sick", "doctor", "patient", "client", "dement", "depress", "lonel",
            "poverty", "debt", "medic", "disab", "abuse", "hospital", "worried",
        ],
    ),
    (
        Lang::Ar,
        &["رعاية", "مريض", "مرض", "طبيب", "دواء", "خرف", "اكتئاب", "وحدة", "فقر", "دين", "إعاقة"],
    ),
    (
        Lang::Tr,
        &[
            "bakım", "hasta", "doktor", "ilaç", "bunama", "depres", "yalnız", "yoksul", "borç",
            "engel",
        ],
    ),
    (
        Lang::Uk,
        &["догляд", "хвор", "лікар", "пацієнт", "лік", "деменц", "депрес", "самот", "бідн", "борг"],
    ),
];

/// The words of a language that begin with a word of care.
fn care_words(lang: Lang, said: &str) -> Vec<String> {
    let (_, care) = CARE.iter().find(|(of, _)| *of == lang).unwrap();
    let said = said.to_lowercase();
    let words = said.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    // Short words such as "ill" or "pil" are meant whole, "lik" is no "лік".
    // Arabic writes "the" and "and" in front, in the same word.
    let begins = |word: &str, care: &str| match care.chars().count() {
        0..=3 => word == care,
        _ if lang == Lang::Ar => word.contains(care),
        _ => word.starts_with(care),
    };
    words.filter(|word| care.iter().any(|care| begins(word, care))).map(str::to_owned).collect()
}

/// What is wrong with a notice in a language.
pub(crate) fn faults(notice: &Notice, lang: Lang) -> Vec<String> {
    let mut faults = Vec::new();
    for (n, id) in notice.sentences().iter().enumerate() {
        if !known(lang, id) {
            faults.push(format!("{id} is not there"));
            continue;
        }
        let said = say(lang, id, &notice.args);
        if said.contains("{$") || said.contains("{ $") || said.trim().is_empty() {
            faults.push(format!("{id} is not whole: {said}"));
        }
        if LONGEST.get(n).is_some_and(|most| said.chars().count() > *most) {
            faults.push(format!("{id} is too long: {said}"));
        }
        faults.extend(care_words(lang, &said).iter().map(|it| format!("{id} says {it}: {said}")));
    }
    for (name, value) in &notice.args {
        if let Value::Words(id) = value
            && !known(lang, id)
        {
            faults.push(format!("{name} is {id}, which is not there"));
        }
    }
    faults
}

#[test]
fn no_notice_names_anybody_or_their_trouble_in_any_language() {
    for (room, samples) in ROOMS {
        for sample in *samples {
            let notice = sample();
            assert!(notice.check().is_ok(), "{room}: {notice:?}");
            assert!(notice.navigate.starts_with('/'), "{room}: {notice:?}");
            for lang in Lang::ALL {
                let faults = faults(&notice, lang);
                assert_eq!(faults, [""; 0], "{room}, {}, {}", notice.kind, lang.code());
            }
        }
    }
}

#[test]
fn every_notice_is_a_mail_that_says_no_more_than_a_phone_shows() {
    for (room, samples) in ROOMS {
        for sample in *samples {
            let notice = sample();
            for lang in Lang::ALL {
                let shown = notice.notification(lang, uuid::Uuid::nil(), "https://buurt.example");
                let [subject, body] = notice.mail(lang, "https://buurt.example");
                let at = format!("{room}, {}, {}: {body}", notice.kind, lang.code());
                assert_eq!(subject, shown.title, "{at}");
                assert!(!subject.chars().any(char::is_control), "{at}");
                assert!(body.lines().any(|line| line == shown.body), "{at}");
                assert!(body.lines().any(|line| line == shown.navigate), "a line of its own: {at}");
                assert_eq!(care_words(lang, &body), [""; 0], "{at}");
                let rest = body.replace(&shown.navigate, "");
                assert!(!rest.contains("://") && !rest.contains(['@', '<', '$']), "{at}");
            }
        }
    }
}

/// A digest names kinds of help, whatever is open.
#[test]
fn no_kind_that_a_digest_names_is_a_word_of_care() {
    let kinds = buurtnet::buurt::category::all().iter();
    let kinds = kinds.filter_map(|it| buurtnet::buurt::CategoryId::read(&it.id));
    for kind in kinds.filter(|it| buurtnet::help::digest::may_name(*it)) {
        for lang in Lang::ALL {
            let said =
                say(lang, &format!("cat-{}", kind.as_str()), &std::collections::BTreeMap::new());
            assert_eq!(care_words(lang, &said), [""; 0], "{said}");
        }
    }
}

/// What is wrong with a letter in a language.
fn mail_faults(letter: &Letter, lang: Lang) -> Vec<String> {
    let (said, mut faults) = (Letter { lang, ..letter.clone() }.said(), Vec::new());
    for (id, said) in letter.sentences().iter().zip(&said) {
        if !known(lang, id) {
            faults.push(format!("{id} is not there"));
        }
        if said.contains("{$") || said.contains("{ $") || said.trim().is_empty() {
            faults.push(format!("{id} is not whole: {said}"));
        }
        faults.extend(care_words(lang, said).iter().map(|it| format!("{id} says {it}: {said}")));
    }
    let [subject, body] = said;
    if subject.chars().count() > LONGEST_SUBJECT || subject.chars().any(char::is_control) {
        faults.push(format!("the subject is too long or no line: {subject}"));
    }
    // An address or a domain in a mail is one that it was given as a secret, or it is none of ours.
    let ours = letter.secret_values().fold(body, |body, secret| body.replace(secret, ""));
    if ours.contains(['@', '<', '>']) || ours.contains("://") || ours.contains("www.") {
        faults.push(format!("an address stands in {ours}"));
    }
    for (name, value) in &letter.args {
        if let Value::Words(id) = value
            && !known(lang, id)
        {
            faults.push(format!("{name} is {id}, which is not there"));
        }
    }
    faults
}

#[test]
fn no_mail_names_anybody_or_their_trouble_in_any_language() {
    for (room, samples) in MAIL {
        for sample in *samples {
            let letter = sample();
            let sent =
                Letter { to: vec!["a@b.example".to_owned().try_into().unwrap()], ..letter.clone() };
            assert!(sent.check().is_ok(), "{room}: {sent:?}");
            for lang in Lang::ALL {
                let faults = mail_faults(&letter, lang);
                assert_eq!(faults, [""; 0], "{room}, {}, {}", letter.kind, lang.code());
            }
        }
    }
}

#[test]
fn every_mail_that_has_words_has_one_sample() {
    let mut kinds: Vec<_> =
        MAIL.iter().flat_map(|(_, samples)| samples.iter().map(|it| it().kind)).collect();
    kinds.sort();
    let mut written = Vec::new();
    for file in crate::tree::below("locales/nl", "ftl") {
        let text = std::fs::read_to_string(file).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id));
        let ids = ids.filter_map(|id| id.strip_prefix("mail-")?.strip_suffix("-subject"));
        written.extend(ids.map(str::to_owned));
    }
    written.sort();
    assert_eq!(kinds, written);
}

#[test]
fn a_mail_that_says_too_much_is_found() {
    let nobody = buurtnet::tasks::Subject::new("care", uuid::Uuid::nil());
    let buurt = buurtnet::base::ids::BuurtId(uuid::Uuid::nil());
    let unwritten = Letter::new("nobody-wrote-this", Lang::Nl, buurt, nobody);
    assert_eq!(mail_faults(&unwritten, Lang::Tr).len(), 2);
    assert!(!care_words(Lang::Nl, "Een zorgvraag voor het OCMW.").is_empty());
}

#[test]
fn every_kind_has_one_sample() {
    let mut kinds: Vec<_> =
        ROOMS.iter().flat_map(|(_, samples)| samples.iter().map(|it| it().kind)).collect();
    let all = kinds.len();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds.len(), all, "two samples share their words: {kinds:?}");
}

#[test]
fn a_word_of_care_is_found_and_its_neighbours_are_not() {
    for (lang, bad) in [
        (Lang::Nl, "Maria is ziek, breng haar pil."),
        (Lang::Fr, "Une personne malade près de chez vous."),
        (Lang::En, "Somebody ill needs you."),
        (Lang::Ar, "جارك المريض"),
        (Lang::Tr, "Komşunuz hastadır."),
        (Lang::Uk, "Сусід хворий."),
    ] {
        assert!(!care_words(lang, bad).is_empty(), "{bad}");
    }
    for (lang, good) in [
        (Lang::Nl, "Kun je een piloot of pilsje halen?"),
        (Lang::En, "I will bring bread."),
        (Lang::Uk, "Скільки хліба?"),
    ] {
        assert_eq!(care_words(lang, good), [""; 0], "{good}");
    }
}

#[test]
fn a_notice_without_words_is_found() {
    let notice = Notice::new("nobody-wrote-this", chrono::TimeDelta::hours(1), "/");
    assert_eq!(faults(&notice, Lang::Tr).len(), 3);
}
