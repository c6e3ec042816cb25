//! The notice as browsers understand it (Declarative Web Push), every one of the same size.
//!
//! A browser that knows the form shows it by itself; for the others our worker reads the same JSON.
//! Never chooses words, never sends. There is no silent notice: three of them and iOS takes the
//! subscription back.

use serde::Serialize;

/// What a browser looks for to know the form: the number of the RFC.
const MARK: u16 = 8030;

/// How much room a notice has; with its end mark it fills a whole number of [`ece::STEP`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// 1 023 bytes, for every notice.
    #[default]
    Whole,
    /// 511 bytes, after a service said that it was too large.
    Small,
}

/// What a person sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notification {
    /// The first line.
    pub title: String,
    /// The sentence below it; shortened when it does not fit.
    pub body: String,
    /// The language of both, as BCP 47.
    pub lang: String,
    /// The way both are read.
    pub dir: Direction,
    /// Two notices with the same tag are one on the screen.
    pub tag: String,
    /// Where a tap leads: a whole address of our own.
    pub navigate: String,
}

/// The way a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left: Arabic.
    Rtl,
}

/// What does not fit even without its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the notice does not fit, even without its sentence")]
pub struct TooLong;

#[derive(Serialize)]
struct Message<'a> {
    web_push: u16,
    notification: Shown<'a>,
    /// Our worker may rewrite it, but need not.
    mutable: bool,
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    what: &'a Notification,
    silent: bool,
}

impl Direction {
    /// The way a language is read.
    pub fn of(lang: &str) -> Self {
        match lang.split('-').next() {
            Some("ar" | "fa" | "he" | "ps" | "ur") => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

impl Size {
    /// In bytes.
    pub const fn bytes(self) -> usize {
        match self {
            Self::Whole => 2 * ece::STEP - 1,
            Self::Small => ece::STEP - 1,
        }
    }
}

impl Notification {
    /// Writes it down in exactly `size` bytes, so that nobody on the way learns from its length
    /// which notice it is. web-push has no word for a filling, so it is made of spaces before the
    /// last brace, where every reader of JSON skips them.
    pub fn to_json(&self, size: Size) -> Result<Vec<u8>, TooLong> {
        let mut what = self.clone();
        let mut json = what.written();
        while let Some(over) = json.len().checked_sub(size.bytes()).filter(|it| *it > 0) {
            let text = if what.body.is_empty() { &mut what.title } else { &mut what.body };
            if !shorten(text, over) {
                return Err(TooLong);
            }
            json = what.written();
        }
        json.pop();
        json.resize(size.bytes() - 1, b' ');
        json.push(b'}');
        Ok(json)
    }

    fn written(&self) -> Vec<u8> {
        let notification = Shown { what: self, silent: false };
        let message = Message { web_push: MARK, notification, mutable: true };
        // Writing plain strings into memory cannot fail.
        serde_json::to_vec(&message).unwrap_or_default()
    }
}

/// The mark of a shortened text.
const MORE: char = '…';

/// Takes at least `over` bytes off the end, at a space if one is near; false when nothing is left.
fn shorten(text: &mut String, over: usize) -> bool {
    if text.is_empty() {
        return false;
    }
    text.truncate(text.trim_end_matches([MORE, ' ']).len());
    let keep = text.floor_char_boundary(text.len().saturating_sub(over + MORE.len_utf8()));
    text.truncate(keep);
    if let Some(space) = text.rfind(' ').filter(|space| *space + 24 > keep) {
        text.truncate(space);
    }
    if !text.is_empty() {
        text.push(MORE);
    }
    true
}

#[cfg(test)]
mod tests;
