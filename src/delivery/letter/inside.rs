//! What a letter may carry: texts in which nothing could hide, a few names, links and codes.

/// The values that may be a name: of the municipality, of the organisation or service that writes or
/// is written to, and the first name of the worker to call.
pub const NAMES: [&str; 4] = ["municipality", "organisation", "service", "worker"];

/// Tells whether a text may stand under a name: without letters, or one of the names.
pub(super) fn fits(name: &str, text: &str) -> bool {
    let (letters, most) = if NAMES.contains(&name) { (true, 80) } else { (false, 40) };
    let welcome = |it: char| {
        let sign =
            matches!(it, ' ' | '-' | '\'' | '’' | '.' | ',' | '(' | ')' | '&' | '+' | '/' | ':');
        it.is_ascii_digit() || sign || (letters && (it.is_alphanumeric() || is_mark(it)))
    };
    // A link or an address in a name would be one that nobody checked.
    let link = letters && (text.contains("//") || text.contains("www."));
    !text.trim().is_empty() && text.chars().count() <= most && text.chars().all(welcome) && !link
}

/// Vowels and accents that some scripts write beside the letter.
fn is_mark(it: char) -> bool {
    unicode_normalization::char::is_combining_mark(it)
}

pub(super) fn is_secret(text: &str) -> bool {
    !text.is_empty() && text.len() <= 500 && text.bytes().all(|it| it.is_ascii_graphic())
}
