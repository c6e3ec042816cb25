//! The streets of a neighbourhood as a table: `street, from, to` and either `zone` or `lat, lon`.
//! Their Dutch names are read as well.
//!
//! Comma or semicolon, as the spreadsheet of the country writes it. A point is snapped to its zone
//! here and kept nowhere. Either every row is right, or every fault of every row is told with its
//! line. Never waits, never keeps anything.

use std::collections::HashMap;
use std::str::FromStr as _;

use super::section::Street;
use crate::base::cells::{self, Zone};
use crate::base::text::folded;
use crate::base::words::Lang;

/// The columns that may be there.
pub(super) const COLUMNS: [&str; 6] = ["street", "from", "to", "zone", "lat", "lon"];

/// What a column is called by who writes a table in Dutch, and what it is.
const DUTCH: [(&str, &str); 6] = [
    ("straat", "street"),
    ("van", "from"),
    ("tot", "to"),
    ("tot en met", "to"),
    ("breedtegraad", "lat"),
    ("lengtegraad", "lon"),
];

/// What the columns of a table that is written are called where this language is read, as the page of it says.
pub(super) const fn headings(lang: Lang) -> [&'static str; 4] {
    match lang {
        Lang::Nl => ["straat", "van", "tot", "zone"],
        Lang::Fr | Lang::En | Lang::Ar | Lang::Tr | Lang::Uk => ["street", "from", "to", "zone"],
    }
}

/// The most streets, and parts of streets, of one neighbourhood.
pub const MOST: usize = 2000;

/// The longest name of a street.
pub const LONGEST: usize = 80;

/// So much of the name of a column that is not known is told.
const NAMED: usize = 40;

/// The last number of a street that tells none.
const LAST: u16 = 9999;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, from 1.
    pub line: usize,
    /// The column, as it was written; by the name that is known where it is missing; empty for the whole line.
    pub column: String,
    /// The stable word for it.
    pub code: &'static str,
}

type Cells<'a> = HashMap<&'a str, &'a str>;

/// Reads a table for a neighbourhood of this density.
pub fn read(text: &str, households_per_km2: f64) -> Result<Vec<Street>, Vec<Fault>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let semicolons = first.matches(';').count() > first.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .flexible(true)
        .from_reader(text.as_bytes());
    let whole = |code| vec![Fault { line: 1, column: String::new(), code }];
    let names = reader.headers().map_err(|_cut| whole("not_a_table"))?.clone();
    let written: Vec<String> = names.iter().map(|it| it.trim().to_lowercase()).collect();
    let names: Vec<String> = written.iter().map(|it| column(it)).collect();
    headers(&names)?;
    let (mut streets, mut faults) = (Vec::new(), Vec::new());
    for (at, record) in reader.records().enumerate() {
        let Ok(record) = record else { return Err(whole("not_a_table")) };
        if at >= MOST {
            return Err(whole("too_many_streets"));
        }
        if record.iter().all(|it| it.trim().is_empty()) {
            continue;
        }
        let line = record.position().map_or(at + 2, |it| usize::try_from(it.line()).unwrap_or(0));
        let cells = names.iter().map(String::as_str).zip(record.iter().map(str::trim)).collect();
        let mut row = Row { line, faults: Vec::new() };
        match row.street(&cells, households_per_km2) {
            Some(street) if row.faults.is_empty() => streets.push((line, street)),
            Some(_) | None => faults.append(&mut row.faults),
        }
    }
    if streets.is_empty() && faults.is_empty() {
        return Err(whole("no_rows"));
    }
    faults.extend(overlaps(&streets));
    for fault in &mut faults {
        let mut columns = names.iter().zip(&written);
        if let Some((_, written)) = columns.find(|(name, _)| **name == fault.column) {
            fault.column.clone_from(written);
        }
    }
    faults.sort_by_key(|it| it.line);
    if faults.is_empty() {
        Ok(streets.into_iter().map(|(_, it)| it).collect())
    } else {
        Err(faults)
    }
}

/// The column of this name, as the rest knows it.
fn column(written: &str) -> String {
    let dutch = DUTCH.iter().find(|(dutch, _)| *dutch == written);
    dutch.map_or(written, |(_, column)| column).to_owned()
}

fn headers(names: &[String]) -> Result<(), Vec<Fault>> {
    let there = |name: &str| names.iter().any(|it| it == name);
    let fault = |column: &str, code| Fault { line: 1, column: column.to_owned(), code };
    let mut faults = Vec::new();
    if !there("street") {
        faults.push(fault("street", "column_missing"));
    }
    if !(there("zone") || there("lat") && there("lon")) {
        faults.push(fault("zone", "column_missing"));
    }
    let twice = |it: &&&str| names.iter().filter(|name| name == *it).count() > 1;
    faults.extend(COLUMNS.iter().filter(twice).map(|it| fault(it, "column_twice")));
    let unknown = names.iter().filter(|it| !COLUMNS.contains(&it.as_str()));
    faults.extend(unknown.map(|it| fault(&called(it), "column_unknown")));
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The name of a column as it was written, short enough to be told.
fn called(name: &str) -> String {
    name.chars().filter(|it| !it.is_control()).take(NAMED).collect()
}

/// One row, with what is wrong in it.
struct Row {
    line: usize,
    faults: Vec<Fault>,
}

impl Row {
    fn fault<T>(&mut self, column: &'static str, code: &'static str) -> Option<T> {
        self.faults.push(Fault { line: self.line, column: column.to_owned(), code });
        None
    }

    fn street(&mut self, cells: &Cells<'_>, density: f64) -> Option<Street> {
        let name = self.name(cells);
        let from = self.number(cells, "from", 1);
        let to = self.number(cells, "to", LAST);
        let zone = self.zone(cells, density);
        let (name, from, to, zone) = (name?, from?, to?, zone?);
        if from > to {
            return self.fault("to", "to_before_from");
        }
        Some(Street { name, from, to, zone: zone.into() })
    }

    fn name(&mut self, cells: &Cells<'_>) -> Option<String> {
        let name = cells.get("street").copied().unwrap_or_default();
        if name.is_empty() {
            return self.fault("street", "required");
        }
        if name.chars().count() > LONGEST {
            return self.fault("street", "too_long");
        }
        if name.chars().any(char::is_control) || name.starts_with(['=', '+', '-', '@']) {
            return self.fault("street", "not_allowed");
        }
        Some(name.to_owned())
    }

    fn number(&mut self, cells: &Cells<'_>, column: &'static str, without: u16) -> Option<u16> {
        match cells.get(column).copied().unwrap_or_default() {
            "" => Some(without),
            typed => match typed.parse() {
                Ok(number) if (1..=LAST).contains(&number) => Some(number),
                Ok(_) | Err(_) => self.fault(column, "not_a_number"),
            },
        }
    }

    fn zone(&mut self, cells: &Cells<'_>, density: f64) -> Option<Zone> {
        let fineness = cells::zone_resolution(density);
        let typed = cells.get("zone").copied().unwrap_or_default();
        if !typed.is_empty() {
            return match Zone::from_str(typed) {
                // A finer zone would hold so few households that its name would say who.
                Ok(zone) if zone.resolution() > fineness => self.fault("zone", "zone_too_small"),
                Ok(zone) if zone.resolution() < fineness => self.fault("zone", "zone_too_large"),
                Ok(zone) => Some(zone),
                Err(_) => self.fault("zone", "not_a_zone"),
            };
        }
        let read = |name| cells.get(name).and_then(|it| it.replace(',', ".").parse::<f64>().ok());
        let point = read("lat").zip(read("lon"));
        match point.and_then(|(lat, lon)| cells::snap(lat, lon, fineness)) {
            Some(zone) => Some(zone),
            None => self.fault("zone", "required"),
        }
    }
}

/// A house lies in one zone: two rows of one street may not hold the same number.
fn overlaps(streets: &[(usize, Street)]) -> Vec<Fault> {
    let mut by_name: HashMap<String, Vec<&(usize, Street)>> = HashMap::new();
    for row in streets {
        by_name.entry(folded(&row.1.name)).or_default().push(row);
    }
    let mut faults = Vec::new();
    for mut parts in by_name.into_values() {
        parts.sort_by_key(|(_, it)| it.from);
        for ((_, before), (line, after)) in parts.iter().zip(parts.iter().skip(1)) {
            if after.from <= before.to {
                faults.push(Fault { line: *line, column: "from".to_owned(), code: "overlaps" });
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(usize, String, &'static str)> {
        let faults = read(text, 2500.0).unwrap_err();
        faults.into_iter().map(|it| (it.line, it.column, it.code)).collect()
    }

    fn at(line: usize, column: &str, code: &'static str) -> (usize, String, &'static str) {
        (line, column.to_owned(), code)
    }

    #[test]
    fn a_street_is_read_with_its_zone_or_with_a_point_that_is_snapped() {
        let found = read(
            "street;from;to;zone;lat;lon\nKapelhof;1;49;891fa454c67ffff;;\n\
             Kapelhof;50;;;51,0343;4,4917\n\n\"Sint-Jan; straat\";;;;51.0343;4.4917\n",
            2500.0,
        );
        let found = found.unwrap();
        assert_eq!(found.len(), 3);
        assert_eq!((found[0].from, found[0].to), (1, 49));
        assert_eq!((found[1].from, found[1].to), (50, LAST));
        assert_eq!(found[1].zone, found[2].zone);
        assert_eq!(found[2].name, "Sint-Jan; straat");
    }

    #[test]
    fn a_table_with_dutch_headings_is_the_same_table() {
        let rows = "Kapelhof;1;49;891fa454c67ffff\nKapelhof;50;99;891fa454c67ffff\n";
        let read = |headings: &str| read(&format!("{headings}\n{rows}"), 2500.0).unwrap();
        assert_eq!(read("Straat;Van;Tot;Zone"), read("street;from;to;zone"));
        assert_eq!(read("straat;van;tot en met;zone"), read("street;from;to;zone"));
        let wrong = told("straat;tot;zone\nKapelhof;x;891fa454c67ffff\n");
        assert_eq!(wrong, [at(2, "tot", "not_a_number")], "as it was written");
    }

    #[test]
    fn a_column_that_is_there_twice_is_no_guess() {
        let text = "straat;van;tot;tot en met;zone\nKapelhof;1;49;;891fa454c67ffff\n";
        assert_eq!(told(text), [at(1, "to", "column_twice")]);
    }

    #[test]
    fn every_fault_of_every_row_is_told_with_its_line() {
        let text = "street,from,to,zone\n,1,2,891fa454c67ffff\nA,x,2,891fa454c67ffff\n\
            B,9,2,891fa454c67ffff\nC,1,2,nowhere\nD,1,2,881fa454c7fffff\n=E,0,2,\n";
        assert_eq!(
            told(text),
            [
                at(2, "street", "required"),
                at(3, "from", "not_a_number"),
                at(4, "to", "to_before_from"),
                at(5, "zone", "not_a_zone"),
                at(6, "zone", "zone_too_large"),
                at(7, "street", "not_allowed"),
                at(7, "from", "not_a_number"),
                at(7, "zone", "required"),
            ]
        );
    }

    #[test]
    fn a_zone_that_would_hold_too_few_homes_is_refused() {
        let text = "street,zone\nA,891fa454c67ffff\n";
        assert!(read(text, 2500.0).is_ok());
        assert_eq!(read(text, 150.0).unwrap_err()[0].code, "zone_too_small");
    }

    #[test]
    fn two_rows_of_a_street_may_not_hold_the_same_number() {
        let text = "street,from,to,zone\nA,1,50,891fa454c67ffff\na,50,99,891fa45489bffff\n";
        assert_eq!(told(text), [at(3, "from", "overlaps")]);
    }

    #[test]
    fn what_is_no_table_is_told_at_once() {
        assert_eq!(told(""), [at(1, "street", "column_missing"), at(1, "zone", "column_missing")]);
        assert_eq!(told("street,zone\n"), [at(1, "", "no_rows")]);
    }

    #[test]
    fn a_column_that_is_not_known_is_told_by_its_name() {
        let faults = told("street,zone,Colour,Mayor\nA,891fa454c67ffff,red,Jan");
        assert_eq!(faults, [at(1, "colour", "column_unknown"), at(1, "mayor", "column_unknown")]);
        let long = "x".repeat(4000);
        let faults = told(&format!("street,zone,{long}\nA,891fa454c67ffff,red"));
        assert_eq!(faults, [at(1, &"x".repeat(NAMED), "column_unknown")]);
    }
}
