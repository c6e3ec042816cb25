//! Folds a text into words that still know their place in it. Never drops what it cannot read.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// One word or number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Lower case, without accents, lookalikes and invisible characters.
    pub(crate) text: String,
    /// Where it stands, in bytes of the original.
    pub(crate) span: Range<usize>,
    /// Counts the sentences before it.
    pub(crate) sentence: u32,
    /// Counts the clauses before it.
    pub(crate) clause: u32,
}

/// A dot after one of these ends no sentence.
const SHORT: [&str; 16] = [
    "nr", "str", "dr", "mr", "mevr", "dhr", "st", "tel", "av", "bd", "bv", "vb", "ca", "ong", "no",
    "mme",
];

/// Words that open a new clause without a comma.
const TURNS: [&str; 6] = ["maar", "mais", "but", "however", "echter", "pourtant"];

/// French particles that lose their vowel before an apostrophe.
const ELIDED: [&str; 12] =
    ["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu"];

/// Cuts a text into tokens.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut cutter =
        Cutter { out: Vec::new(), word: String::new(), start: 0, end: 0, sentence: 0, clause: 0 };
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|&(_, n)| n);
        cutter.take(at, c, next);
    }
    cutter.close();
    cutter.out
}

struct Cutter {
    out: Vec<Token>,
    word: String,
    start: usize,
    end: usize,
    sentence: u32,
    clause: u32,
}

impl Cutter {
    fn take(&mut self, at: usize, c: char, next: Option<char>) {
        if invisible(c) {
            return;
        }
        let before = self.word.len();
        let was_empty = self.word.is_empty();
        fold_char(c, &mut self.word);
        if self.word.len() > before {
            if was_empty {
                self.start = at;
            }
            self.end = at + c.len_utf8();
            return;
        }
        if is_apostrophe(c) && !was_empty && next.is_some_and(char::is_alphabetic) {
            self.apostrophe(next);
            return;
        }
        self.close();
        self.boundary(c, next);
    }

    /// "j'ai" is two words, "zo'n" and "don't" are one.
    fn apostrophe(&mut self, next: Option<char>) {
        let mut first = String::new();
        if let Some(n) = next {
            fold_char(n, &mut first);
        }
        let sounds = first.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h']);
        if sounds && ELIDED.contains(&self.word.as_str()) {
            self.close();
        }
    }

    fn close(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let text = settle(&std::mem::take(&mut self.word));
        if TURNS.contains(&text.as_str()) {
            self.clause += 1;
        }
        self.out.push(Token {
            text,
            span: self.start..self.end,
            sentence: self.sentence,
            clause: self.clause,
        });
    }

    fn boundary(&mut self, c: char, next: Option<char>) {
        let ends = match c {
            '\n' | '!' | '?' | '…' | '؟' | '。' => true,
            '.' => next.is_none_or(char::is_whitespace) && !self.after_short_word(),
            _ => false,
        };
        if ends {
            self.sentence += 1;
            self.clause += 1;
        } else if matches!(c, ',' | ';' | ':' | '(' | ')' | '–' | '—' | '،' | '"') {
            self.clause += 1;
        }
    }

    fn after_short_word(&self) -> bool {
        self.out.last().is_some_and(|it| SHORT.contains(&it.text.as_str()))
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

/// Characters that are written but not seen.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{0640}')
        || is_combining_mark(c)
}

fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
        return;
    }
    for part in std::iter::once(c).nfkd().flat_map(char::to_lowercase) {
        match part {
            'ı' => out.push('i'),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ه' | 'ة' => out.push('ه'),
            'ى' | 'ی' => out.push('ي'),
            'ک' => out.push('ك'),
            p if is_combining_mark(p) => {}
            p => match digit(p) {
                Some(d) => out.push(d),
                None if p.is_alphanumeric() => out.push(p),
                None => {}
            },
        }
    }
}

/// Digits of the scripts our neighbours write.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        '\u{0966}'..='\u{096F}' => '\u{0966}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Settles a whole word: lookalikes of another script, and letters held down too long.
fn settle(word: &str) -> String {
    if word.is_ascii() {
        return squeeze(word.chars());
    }
    let latin = word.chars().any(|c| c.is_ascii_lowercase());
    squeeze(word.chars().map(|c| if latin { lookalike(c) } else { c }))
}

fn squeeze(chars: impl Iterator<Item = char>) -> String {
    let mut out: Vec<(char, usize)> = Vec::new();
    for c in chars {
        match out.last_mut() {
            Some((last, count)) if *last == c => *count += 1,
            _ => out.push((c, 1)),
        }
    }
    let mut text = String::new();
    for (c, count) in out {
        let kept = if count >= 3 && c.is_alphabetic() { 1 } else { count };
        text.extend(std::iter::repeat_n(c, kept));
    }
    text
}

fn lookalike(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' => 'c',
        'е' | 'ε' => 'e',
        'н' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'у' | 'υ' => 'y',
        'х' | 'χ' => 'x',
        'ν' => 'v',
        other => other,
    }
}
