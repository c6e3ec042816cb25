//! The directory written as a table, safe to open in a spreadsheet. Refuses nothing.

use super::{COLUMNS, is_formula};
use crate::base::words::Lang;
use crate::care::directory::hours::said;
use crate::care::directory::service::{Closing, Facts, Spoken};

/// Writes a table that [`super::read`] reads the same.
pub fn write<'a>(entries: impl Iterator<Item = (&'a str, &'a Facts)>) -> String {
    let mut out = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing into memory does not fail.
    let mut written = out.write_record(COLUMNS).is_ok();
    for (source, facts) in entries {
        let cells = COLUMNS.map(|column| neutral(cell(column, source, facts)));
        written &= out.write_record(cells).is_ok();
    }
    let bytes = out.into_inner().ok().filter(|_| written).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// The template: its columns, and nothing below them.
pub fn template() -> String {
    write(std::iter::empty::<(&str, &Facts)>())
}

/// Keeps a spreadsheet from running what somebody typed.
fn neutral(cell: String) -> String {
    if is_formula(&cell) { format!("'{cell}") } else { cell }
}

fn cell(column: &str, source: &str, it: &Facts) -> String {
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    let day = |it: Option<chrono::NaiveDate>| it.map(|it| it.to_string()).unwrap_or_default();
    match column {
        "id" => source.to_owned(),
        "organisation" => it.organisation.clone(),
        "type" => it.kind.as_str().to_owned(),
        "name" => it.name.clone(),
        "phone" => text(&it.phone),
        "mailboxes" => it.mailboxes.join("|"),
        "website" => text(&it.website),
        "address" => text(&it.address),
        "hours" => said::write(&it.hours),
        "closed_days" => closings(&it.closed),
        "languages" => it.languages.iter().map(spoken).collect::<Vec<_>>().join("|"),
        "wheelchair" => it.wheelchair.map_or("", |it| if it { "ja" } else { "nee" }).to_owned(),
        "area" => it.area.join("|"),
        "eligibility" => text(&it.eligibility),
        "intake" => text(&it.intake),
        "secrecy_status" => it.secrecy.word().to_owned(),
        "referral_channel" => it.channel.word().to_owned(),
        "sla_days" => it.sla_days.to_string(),
        "agreement_until" => day(it.agreement_until),
        "data_categories_allowed" => it.categories_allowed.join("|"),
        "capacity" => it.capacity.word().to_owned(),
        "last_assured" => day(it.last_assured),
        other => {
            let lang = other.strip_prefix("description_").and_then(Lang::read);
            lang.and_then(|lang| it.description.get(&lang)).cloned().unwrap_or_default()
        }
    }
}

fn spoken(it: &Spoken) -> String {
    if it.interpreter { format!("{} (tolk)", it.code) } else { it.code.clone() }
}

/// Writes closing days as `2026-12-24/2027-01-03|2027-07-21`.
pub fn closings(all: &[Closing]) -> String {
    let one = |it: &Closing| {
        if it.from == it.until { it.from.to_string() } else { format!("{}/{}", it.from, it.until) }
    };
    all.iter().map(one).collect::<Vec<_>>().join("|")
}
