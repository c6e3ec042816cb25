//! The directory as a table: the CSV template, read and written.
//!
//! Comma or semicolon, as the spreadsheet of the country writes it. Several values in one cell stand
//! between bars. A cell that a spreadsheet would run as a formula is written with an apostrophe before
//! it and read without; one without its apostrophe is refused. Nothing is guessed: a fault is told with
//! its line and its column.

use std::collections::HashMap;

use super::agreement;
use super::check::{self, Fault, MOST_ROWS, Row};
use super::hours::said;
use super::kind::ServiceType;
use super::service::{Closing, Facts, Spoken};
use crate::base::words::Lang;

pub mod written;

/// The columns, in the order of the template.
pub const COLUMNS: [&str; 28] = [
    "id",
    "organisation",
    "type",
    "name",
    "phone",
    "mailboxes",
    "website",
    "address",
    "hours",
    "closed_days",
    "languages",
    "wheelchair",
    "area",
    "eligibility",
    "intake",
    "description_nl",
    "description_fr",
    "description_en",
    "description_ar",
    "description_tr",
    "description_uk",
    "secrecy_status",
    "referral_channel",
    "sla_days",
    "agreement_until",
    "data_categories_allowed",
    "capacity",
    "last_assured",
];

/// The columns that must be there; another may be left out.
const NEEDED: [&str; 3] = ["id", "type", "name"];

/// What one row says: the name of the service where it comes from, and its facts.
pub type Entry = (String, Facts);

/// Reads a table. Either every row, or every fault of every row.
pub fn read(text: &str) -> Result<Vec<Entry>, Vec<Fault>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let semicolons = first.matches(';').count() > first.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .flexible(true)
        .from_reader(text.as_bytes());
    let whole = |code| vec![Fault { row: 1, column: String::new(), code }];
    let names = reader.headers().map_err(|_cut| whole("not_a_table"))?.clone();
    let names: Vec<String> = names.iter().map(|it| it.trim().to_lowercase()).collect();
    headers(&names)?;
    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    for (at, record) in reader.records().enumerate() {
        if at >= MOST_ROWS {
            return Err(whole("too_many_rows"));
        }
        let Ok(record) = record else { return Err(whole("not_a_table")) };
        let line = record.position().map_or(at + 2, |it| usize::try_from(it.line()).unwrap_or(0));
        if record.iter().all(|it| it.trim().is_empty()) {
            continue;
        }
        if record.len() > names.len() {
            faults.push(Fault { row: line, column: String::new(), code: "too_many_values" });
            continue;
        }
        let cells = names.iter().map(String::as_str).zip(record.iter()).collect();
        match entry(line, &cells) {
            Ok(it) => entries.push(it),
            Err(told) => faults.extend(told),
        }
    }
    faults.sort_by(|a, b| (a.row, &a.column).cmp(&(b.row, &b.column)));
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

fn headers(names: &[String]) -> Result<(), Vec<Fault>> {
    let fault = |column: &str, code| Fault { row: 1, column: column.to_owned(), code };
    let missing = NEEDED.iter().filter(|it| !names.iter().any(|own| own == *it));
    let mut faults: Vec<Fault> = missing.map(|it| fault(it, "column_missing")).collect();
    for (at, name) in names.iter().enumerate() {
        if !COLUMNS.contains(&name.as_str()) {
            faults.push(fault(name, "column_unknown"));
        } else if names.iter().skip(at + 1).any(|it| it == name) {
            faults.push(fault(name, "column_twice"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Reads the cells of one row.
fn entry(line: usize, cells: &HashMap<&str, &str>) -> Result<Entry, Vec<Fault>> {
    let mut row = Row::new(line);
    let mut plain: HashMap<&str, &str> = HashMap::new();
    for (name, cell) in cells {
        plain.extend(row.take(name, unformula(cell)).map(|it| (*name, it)));
    }
    if plain.len() < cells.len() {
        return row.end(None);
    }
    let cell = |name: &str| plain.get(name).copied().unwrap_or_default();
    let made = entry_of(&mut row, &cell);
    row.end(made)
}

/// Every check is made before the first question mark, so that all faults of a row are told.
fn entry_of<'a>(row: &mut Row, cell: &impl Fn(&str) -> &'a str) -> Option<Entry> {
    let source = row.take("id", check::line::<80>(cell("id")));
    let kind =
        row.take("type", ServiceType::read(cell("type").trim()).ok_or("unknown_service_type"));
    let name = row.take("name", check::line::<120>(cell("name")));
    let organisation = row.take("organisation", check::maybe::<120>(cell("organisation")));
    let phone = row.take("phone", check::phone(cell("phone")));
    let mailboxes = row.take("mailboxes", check::mails(cell("mailboxes").split('|')));
    let website = row.take("website", check::website(cell("website")));
    let address = row.take("address", check::maybe::<200>(cell("address")));
    let hours = row.take("hours", said::read(cell("hours")));
    let closed = row.take("closed_days", closings(cell("closed_days")));
    let languages = row.take("languages", languages(cell("languages")));
    let wheelchair = row.take("wheelchair", check::known(cell("wheelchair")));
    let area = row.take("area", check::area(cell("area").split('|')));
    let eligibility = row.take("eligibility", check::prose(cell("eligibility")));
    let intake = row.take("intake", check::prose(cell("intake")));
    let descriptions = Lang::ALL.map(|lang| {
        let column = format!("description_{}", lang.code());
        (lang, row.take(&column, check::prose(cell(&column))).flatten())
    });
    let with_mail = mailboxes.as_ref().is_some_and(|it| !it.is_empty());
    let agreed = agreement::read(row, "", cell, (kind, with_mail));
    let last_assured = row.take("last_assured", check::day(cell("last_assured")));
    let (name, agreed) = (name?, agreed?);
    let facts = Facts {
        organisation: organisation?.unwrap_or_else(|| name.clone()),
        kind: kind?,
        name,
        description: descriptions.into_iter().filter_map(|(lang, it)| Some((lang, it?))).collect(),
        phone: phone?,
        mailboxes: mailboxes?,
        website: website?,
        address: address?,
        hours: hours?,
        closed: closed?,
        languages: languages?,
        wheelchair: wheelchair?,
        area: area?,
        eligibility: eligibility?,
        intake: intake?,
        secrecy: agreed.secrecy,
        channel: agreed.channel,
        sla_days: agreed.sla_days,
        agreement_until: agreed.until,
        categories_allowed: agreed.categories,
        capacity: agreed.capacity,
        last_assured: last_assured?,
    };
    Some((source?, facts))
}

/// `nl|fr|ar (tolk)`.
fn languages(cell: &str) -> Result<Vec<Spoken>, &'static str> {
    let one = |it: &str| match it.split_once('(') {
        None => check::spoken(it, false),
        Some((code, rest)) if rest.trim_end() == "tolk)" => check::spoken(code, true),
        Some(_) => Err("not_a_language"),
    };
    let all: Vec<Spoken> = cell
        .split('|')
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(one)
        .collect::<Result<_, _>>()?;
    if all.len() > 40 { Err("too_many_values") } else { Ok(all) }
}

/// `2026-12-24/2027-01-03|2027-07-21`.
pub fn closings(cell: &str) -> Result<Vec<Closing>, &'static str> {
    let one = |it: &str| {
        let (from, until) = it.split_once('/').unwrap_or((it, it));
        let from = check::day(from)?.ok_or("not_a_day")?;
        let until = check::day(until)?.ok_or("not_a_day")?;
        if from <= until { Ok(Closing { from, until }) } else { Err("not_a_day") }
    };
    let all: Vec<Closing> = cell
        .split('|')
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(one)
        .collect::<Result<_, _>>()?;
    if all.len() > 100 { Err("too_many_values") } else { Ok(all) }
}

/// Tells whether a spreadsheet would run this as a formula. A phone number is none.
pub fn is_formula(cell: &str) -> bool {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let number = |it: char| it.is_ascii_digit() || " ./-()".contains(it);
    runs && !(cell.starts_with('+') && cell.chars().skip(1).all(number))
}

/// Takes the apostrophe off that [`written`] puts before a formula; refuses one without.
fn unformula(cell: &str) -> Result<&str, &'static str> {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => Ok(rest),
        Some(_) | None if is_formula(cell.trim_start()) => Err("formula"),
        Some(_) | None => Ok(cell),
    }
}

#[cfg(test)]
mod tests;
