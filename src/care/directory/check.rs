//! What was imported, checked cell by cell: every fault with its row and its column, and nothing
//! taken over that stands in doubt.
//!
//! Decides nothing about what is done with it.

use chrono::NaiveDate;
use url::Url;

use super::service::Spoken;
use crate::base::text::{Line, Phone, Prose};
use crate::care::release::Category;

/// The most services that one document may hold.
pub const MOST_ROWS: usize = 2000;

/// What is wrong with one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which row: the line of a table, the place in a list; from 1.
    pub row: usize,
    /// The column, or the field as HSDS names it.
    pub column: String,
    /// The stable word for it.
    pub code: &'static str,
}

/// Gathers the faults of one row.
#[derive(Debug)]
pub struct Row {
    row: usize,
    faults: Vec<Fault>,
}

impl Row {
    /// Begins a row.
    pub fn new(row: usize) -> Self {
        Self { row, faults: Vec::new() }
    }

    /// Takes what is well, and notes what is not.
    pub fn take<T>(&mut self, column: &str, read: Result<T, &'static str>) -> Option<T> {
        let note = |code| Fault { row: self.row, column: column.to_owned(), code };
        match read {
            Ok(it) => Some(it),
            Err(code) => {
                self.faults.push(note(code));
                None
            }
        }
    }

    /// Ends the row: what came of it, or its faults.
    pub fn end<T>(self, made: Option<T>) -> Result<T, Vec<Fault>> {
        match made {
            Some(it) if self.faults.is_empty() => Ok(it),
            _ => Err(self.faults),
        }
    }
}

/// A text on one line that must be there.
pub fn line<const MAX: usize>(text: &str) -> Result<String, &'static str> {
    Line::<1, MAX>::try_from(text.to_owned()).map(String::from)
}

/// A text on one line that may be missing.
pub fn maybe<const MAX: usize>(text: &str) -> Result<Option<String>, &'static str> {
    if text.trim().is_empty() { Ok(None) } else { line::<MAX>(text).map(Some) }
}

/// A text of several lines that may be missing.
pub fn prose(text: &str) -> Result<Option<String>, &'static str> {
    let text = text.replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Ok(None);
    }
    Prose::<1, 1000>::try_from(text).map(|it| Some(String::from(it)))
}

/// A phone number that may be missing: one that people dial, also a short one such as 1712.
pub fn phone(text: &str) -> Result<Option<String>, &'static str> {
    let bare = text.trim();
    if bare.is_empty() {
        return Ok(None);
    }
    let short = (3..=6).contains(&bare.len()) && bare.bytes().all(|it| it.is_ascii_digit());
    if short && !bare.starts_with('0') {
        return Ok(Some(bare.to_owned()));
    }
    Phone::read(bare).map(|it| Some(it.as_str().to_owned()))
}

/// A mail address.
pub fn mail(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    let whole = text.split_once('@').is_some_and(|(name, host)| {
        let plain = |it: char| it.is_ascii_alphanumeric() || "._%+-".contains(it);
        let dotted = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
        !name.is_empty() && name.chars().all(plain) && dotted && host.chars().all(plain)
    });
    if whole && text.len() <= 120 { Ok(text.to_lowercase()) } else { Err("not_a_mail_address") }
}

/// Mail addresses, at most six.
pub fn mails<'a>(all: impl Iterator<Item = &'a str>) -> Result<Vec<String>, &'static str> {
    let mut known: Vec<String> = Vec::new();
    for it in all.map(str::trim).filter(|it| !it.is_empty()) {
        let it = mail(it)?;
        if !known.contains(&it) {
            known.push(it);
        }
    }
    if known.len() > 6 { Err("too_many_values") } else { Ok(known) }
}

/// A web address that may be missing: only what a phone opens without harm.
pub fn website(text: &str) -> Result<Option<String>, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let url = Url::parse(text).ok().filter(|it| {
        matches!(it.scheme(), "https" | "http") && it.has_host() && it.username().is_empty()
    });
    match url {
        Some(url) if url.as_str().len() <= 300 => Ok(Some(url.into())),
        Some(_) | None => Err("not_a_web_address"),
    }
}

/// A day that may be missing.
pub fn day(text: &str) -> Result<Option<NaiveDate>, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let real = |it: &NaiveDate| it.to_string().len() == 10;
    text.parse().ok().filter(real).map(Some).ok_or("not_a_day")
}

/// A language by its code.
pub fn spoken(code: &str, interpreter: bool) -> Result<Spoken, &'static str> {
    let code = code.trim().to_lowercase();
    let known = (2..=3).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_lowercase());
    if known { Ok(Spoken { code, interpreter }) } else { Err("not_a_language") }
}

/// Names of an area: neighbourhoods as addresses call them, or postcodes.
pub fn area<'a>(all: impl Iterator<Item = &'a str>) -> Result<Vec<String>, &'static str> {
    let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    let mut known: Vec<String> = Vec::new();
    for it in all.map(|it| it.trim().to_lowercase()).filter(|it| !it.is_empty()) {
        if it.len() > 60 || !it.chars().all(plain) {
            return Err("not_an_area");
        }
        known.push(it);
    }
    if known.len() > 100 { Err("too_many_values") } else { Ok(known) }
}

/// Names of categories of data.
pub fn categories<'a>(all: impl Iterator<Item = &'a str>) -> Result<Vec<String>, &'static str> {
    let mut known: Vec<String> = Vec::new();
    for it in all.map(str::trim).filter(|it| !it.is_empty()) {
        Category::parse(it).ok_or("unknown_value")?;
        known.push(it.to_owned());
    }
    if known.len() > 40 { Err("too_many_values") } else { Ok(known) }
}

/// Working days to answer; five where nothing is said.
pub fn sla(text: &str) -> Result<u8, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(5);
    }
    let within = |it: &u8| (1..=90).contains(it);
    text.parse().ok().filter(within).ok_or("not_working_days")
}

/// One of a few words; `otherwise` where nothing is said.
pub fn word<T>(
    text: &str,
    read: impl Fn(&str) -> Option<T>,
    otherwise: T,
) -> Result<T, &'static str> {
    let text = text.trim();
    if text.is_empty() { Ok(otherwise) } else { read(text).ok_or("unknown_value") }
}

/// Yes, no, or nobody knows.
pub fn known(text: &str) -> Result<Option<bool>, &'static str> {
    match text.trim().to_lowercase().as_str() {
        "" | "?" => Ok(None),
        "ja" | "yes" | "true" | "1" => Ok(Some(true)),
        "nee" | "neen" | "no" | "false" | "0" => Ok(Some(false)),
        _ => Err("unknown_value"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cell_is_read_or_refused() {
        assert_eq!(phone("015 20 00 01"), Ok(Some("+3215200001".to_owned())));
        assert_eq!(phone("1712"), Ok(Some("1712".to_owned())));
        assert_eq!(phone("bel ons"), Err("not_a_phone_number"));
        assert_eq!(mail(" V01@Diensten.Example "), Ok("v01@diensten.example".to_owned()));
        for odd in ["v01", "@x.be", "a@b", "a b@c.be", "a@b..", "a@b.be\nbcc: c@d.be"] {
            assert_eq!(mail(odd), Err("not_a_mail_address"), "{odd}");
        }
        assert_eq!(website("https://caw.be"), Ok(Some("https://caw.be/".to_owned())));
        for odd in ["javascript:alert(1)", "caw.be", "data:text/html,x", "https://a@b.be"] {
            assert_eq!(website(odd), Err("not_a_web_address"), "{odd}");
        }
        assert_eq!(day("2026-02-30"), Err("not_a_day"));
        assert_eq!(sla("0"), Err("not_working_days"));
        assert_eq!(known("misschien"), Err("unknown_value"));
        assert_eq!(
            area(["2800", "Dijlehoek"].into_iter()),
            Ok(vec!["2800".to_owned(), "dijlehoek".to_owned()])
        );
    }

    #[test]
    fn the_faults_of_a_row_are_told_together() {
        let mut row = Row::new(4);
        let name = row.take("name", line::<5>(""));
        row.take("phone", phone("x"));
        let told = row.end(name).unwrap_err();
        let told: Vec<_> = told.iter().map(|it| (it.row, it.column.as_str(), it.code)).collect();
        assert_eq!(told, [(4, "name", "required"), (4, "phone", "not_a_phone_number")]);
    }
}
