//! The forms of a Dutch verb or plural, by its spelling: "snoeien" is also snoei, snoeit, gesnoeid. Knows no dictionary.

/// Prefixes that come loose: "ophangen" has "opgehangen" and "op te hangen".
const LOOSE: [&str; 22] = [
    "terug", "binnen", "buiten", "klaar", "rond", "voor", "over", "weg", "mee", "uit", "aan",
    "bij", "toe", "vast", "los", "leeg", "open", "dicht", "op", "af", "in", "om",
];

/// The other forms of a word in "-en"; nothing for other words.
pub(super) fn forms(word: &str) -> Vec<String> {
    let Some(base) = word.strip_suffix("en") else { return Vec::new() };
    if base.len() < 3 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Vec::new();
    }
    let mut all = simple("", word);
    for prefix in LOOSE {
        if let Some(rest) = word.strip_prefix(prefix).filter(|it| it.len() >= 5) {
            all.extend(simple(prefix, rest));
            all.push(format!("{prefix}te{rest}"));
        }
    }
    all.retain(|it| it.len() >= 3 && it != word);
    all
}

fn simple(prefix: &str, word: &str) -> Vec<String> {
    let Some(base) = word.strip_suffix("en") else { return Vec::new() };
    let mut all = vec![format!("{prefix}ge{word}")];
    for stem in stems(base) {
        for form in [
            format!("{stem}t"),
            format!("ge{stem}"),
            format!("ge{stem}d"),
            format!("ge{stem}t"),
            stem,
        ] {
            all.push(format!("{prefix}{form}"));
        }
    }
    all
}

/// "was" of "wassen", "maak" of "maken", "leef" of "leven", "wandel" of "wandelen".
fn stems(base: &str) -> Vec<String> {
    let letters: Vec<char> = base.chars().collect();
    let vowel = |at: usize| letters.get(at).is_some_and(|c| "aeiouy".contains(*c));
    let last = letters.len().saturating_sub(1);
    let doubled = last > 0 && letters.get(last) == letters.get(last - 1) && !vowel(last);
    if doubled {
        return vec![letters.iter().take(last).collect()];
    }
    let hard = |stem: String| -> String {
        match stem.chars().next_back() {
            Some('v') => format!("{}f", stem.strip_suffix('v').unwrap_or(&stem)),
            Some('z') => format!("{}s", stem.strip_suffix('z').unwrap_or(&stem)),
            _ => stem,
        }
    };
    let mut all = vec![hard(base.to_owned())];
    let open = last >= 2 && !vowel(last) && vowel(last - 1) && !vowel(last - 2);
    if open && let Some(sound) = letters.get(last - 1) {
        let mut long: String = letters.iter().take(last).collect();
        long.push(*sound);
        long.extend(letters.get(last));
        all.push(hard(long));
    }
    all
}
