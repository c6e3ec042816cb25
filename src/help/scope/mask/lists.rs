//! The word lists of the mask, read once from `data/scope/masks.rules`. Finds nothing itself.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::super::phrase::source::Source;
use super::super::phrase::tokens;

/// The file that holds them.
pub(super) const FILE: &str = include_str!("../../../../data/scope/masks.rules");

/// One list of folded words.
#[derive(Debug)]
pub(super) struct Words {
    all: Vec<String>,
    set: HashSet<String>,
}

/// All lists.
#[derive(Debug)]
pub(super) struct Lists {
    /// Words after a number that say what it counts: not a secret.
    pub(super) units: Words,
    /// Words that announce a code.
    pub(super) codes: Words,
    /// Words that end in "code" but announce no secret.
    pub(super) no_codes: Words,
    /// What one does with a code.
    pub(super) presses: Words,
    /// Words after "wachtwoord is" that are no password.
    pub(super) not_a_secret: Words,
    /// Starts of key words.
    pub(super) keys: Words,
    /// Key words in whole.
    pub(super) key_words: Words,
    /// Where a key can lie.
    pub(super) at: Words,
    /// What a key does at its place.
    pub(super) lies: Words,
    /// Where the place of a key ends.
    pub(super) place_ends: Words,
    /// Ends of a street name.
    pub(super) street_ends: Words,
    /// Words with such an end that are of every day: no street.
    pub(super) bare_ends: Words,
    /// French street words, before the name.
    pub(super) street_words: Words,
    /// Street words after the name.
    pub(super) street_tails: Words,
    /// Numbers of one digit in words.
    pub(super) one: Words,
    /// Numbers of two digits in words.
    pub(super) two: Words,
    /// Words that announce a phone number.
    pub(super) calls: Words,
    /// Where people have a mailbox.
    pub(super) mail_hosts: Words,
    /// A key that is lost or broken is no secret.
    pub(super) gone: Words,
    /// Doors that can stand open.
    pub(super) doors: Words,
    /// What a door does.
    pub(super) stands: Words,
    /// How a door stands.
    pub(super) open: Words,
    /// Ends of a street name that are sure enough without a capital.
    pub(super) sure_ends: Words,
    /// What one does to leave a key somewhere.
    pub(super) leaves: Words,
    /// Words of living somewhere.
    pub(super) lives: Words,
}

/// The lists that are built in.
pub(super) fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| built(&Source::read(&[FILE])))
}

fn built(source: &Source) -> Lists {
    let read = |name: &str| Words::new(source.group(name));
    Lists {
        units: read("@units"),
        codes: read("@codes"),
        no_codes: read("@no_codes"),
        presses: read("@presses"),
        not_a_secret: read("@not_a_secret"),
        keys: read("@keys"),
        key_words: read("@key_words"),
        at: read("@at"),
        lies: read("@lies"),
        place_ends: read("@place_ends"),
        street_ends: read("@street_ends"),
        bare_ends: read("@bare_ends"),
        street_words: read("@street_words"),
        street_tails: read("@street_tails"),
        one: read("@one"),
        two: read("@two"),
        calls: read("@calls"),
        mail_hosts: read("@mail_hosts"),
        gone: read("@gone"),
        doors: read("@doors"),
        stands: read("@stands"),
        open: read("@open"),
        sure_ends: read("@sure_ends"),
        leaves: read("@leaves"),
        lives: read("@lives"),
    }
}

impl Words {
    fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let fold = |word| tokens(word).into_iter().map(|it| it.text).collect::<String>();
        let all: Vec<String> = words.map(fold).collect();
        Self { set: all.iter().cloned().collect(), all }
    }

    /// Whether this is one of the words.
    pub(super) fn has(&self, word: &str) -> bool {
        self.set.contains(word)
    }

    /// Whether a word begins with one of them.
    pub(super) fn begin(&self, word: &str) -> bool {
        self.all.iter().any(|it| word.starts_with(it.as_str()))
    }

    /// Whether a word ends with one of them that has at least so many letters.
    pub(super) fn end(&self, word: &str, letters: usize) -> bool {
        self.all.iter().any(|it| it.len() >= letters && word.ends_with(it.as_str()))
    }

    /// Whether a word is longer than one of them and ends with it.
    pub(super) fn end_longer(&self, word: &str, letters: usize) -> bool {
        self.all
            .iter()
            .any(|it| it.len() >= letters && word.len() > it.len() && word.ends_with(it.as_str()))
    }
}

/// How many digits a spelled number stands for; 0 for another word.
pub(super) fn spelled(word: &str) -> usize {
    let lists = lists();
    if lists.one.has(word) {
        1
    } else if lists.two.has(word) || joined(word, lists) {
        2
    } else {
        0
    }
}

/// "vierenveertig".
fn joined(word: &str, lists: &Lists) -> bool {
    ["tig"].iter().any(|end| word.ends_with(end))
        && lists.two.all.iter().any(|ten| {
            word.strip_suffix(ten.as_str())
                .and_then(|it| it.strip_suffix("en"))
                .is_some_and(|unit| lists.one.has(unit))
        })
}
