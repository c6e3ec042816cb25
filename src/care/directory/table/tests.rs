//! The way there and back, formulas, and every fault of every row.

use super::written::{template, write};
use super::*;
use crate::care::directory::service::Capacity;
use crate::care::directory::service::tests::plain;

fn told(text: &str) -> Vec<String> {
    match read(text) {
        Ok(all) => {
            all.into_iter().map(|(source, facts)| format!("{source} {}", facts.name)).collect()
        }
        Err(faults) => {
            faults.iter().map(|it| format!("{} {} {}", it.row, it.column, it.code)).collect()
        }
    }
}

/// A service of which everything is known.
fn whole() -> Facts {
    Facts {
        organisation: "Stad, dienst \"Welzijn\"".to_owned(),
        description: [
            (Lang::Nl, "Hulp;\nmet facturen".to_owned()),
            (Lang::Ar, "مساعدة".to_owned()),
        ]
        .into(),
        phone: Some("+3220000101".to_owned()),
        mailboxes: vec!["a@b.be".to_owned(), "c@d.be".to_owned()],
        website: Some("https://voorbeeld.be/".to_owned()),
        address: Some("Marktplein 1, 2800 Mechelen".to_owned()),
        hours: said::read("ma-vr 9-12; di 13-19; op afspraak").unwrap(),
        closed: closings("2026-12-24/2027-01-03|2027-07-21").unwrap(),
        languages: languages("nl|ar (tolk)").unwrap(),
        wheelchair: Some(false),
        area: vec!["2800".to_owned()],
        eligibility: Some("=iedereen".to_owned()),
        intake: Some("@kaart".to_owned()),
        agreement_until: check::day("2027-01-31").unwrap(),
        categories_allowed: vec!["name".to_owned(), "phone".to_owned()],
        capacity: Capacity::Limited,
        last_assured: check::day("2026-11-01").unwrap(),
        ..plain("Sociaal Huis", "ocmw")
    }
}

#[test]
fn what_is_written_is_read_the_same() {
    let bare = plain("De Sluis", "ldc");
    let all = [("V01", &whole()), ("-V02", &bare)];
    let written = write(all.into_iter());
    let read = read(&written).unwrap();
    assert_eq!(read, [("V01".to_owned(), whole()), ("-V02".to_owned(), bare)]);
}

#[test]
fn no_cell_that_is_written_runs_as_a_formula() {
    let evil = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1"];
    for evil in evil {
        let facts = Facts { intake: Some(evil.to_owned()), ..whole() };
        let written = write([("V01", &facts)].into_iter());
        let mut reader = csv::Reader::from_reader(written.as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        for cell in &row {
            let number =
                cell.starts_with('+') && cell.chars().skip(1).all(|it| it.is_ascii_digit());
            assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
        assert!(written.contains(&format!("'{evil}")), "{written}");
    }
}

#[test]
fn a_formula_that_comes_in_is_refused_with_its_line_and_column() {
    let table =
        "id,type,name,intake\nV01,ocmw,Sociaal Huis,ok\nV02,ldc,\"=HYPERLINK(\"\"x\"\")\", @x\n";
    assert_eq!(told(table), ["3 intake formula", "3 name formula"]);
}

#[test]
fn every_fault_of_every_row_is_told() {
    let table = "id,type,name,phone,hours,sla_days,languages\n\
        V01,kapper,,x,ma 9,0,nederlands\n\
        ,ocmw,Sociaal Huis,,,,\n\
        V03,ldc,De Sluis,+3220000102,ma-vr 9-17,1,nl|ar (tolk)\n";
    let faults = told(table);
    let all = [
        "2 hours not_opening_hours",
        "2 languages not_a_language",
        "2 name required",
        "2 phone not_a_phone_number",
        "2 sla_days not_working_days",
        "2 type unknown_service_type",
        "3 id required",
    ];
    assert_eq!(faults, all);
}

#[test]
fn a_table_with_other_columns_is_refused_as_a_whole() {
    assert_eq!(told("naam,straat\nx,y\n").len(), 5);
    assert_eq!(told("id,type,name,name\n"), ["1 name column_twice"]);
    assert_eq!(told(""), ["1 id column_missing", "1 type column_missing", "1 name column_missing"]);
    assert_eq!(told("id,type,name\nV01,ocmw,A,B\n"), ["2  too_many_values"]);
}

#[test]
fn a_table_with_semicolons_and_a_mark_before_it_is_read_too() {
    assert_eq!(
        told("\u{feff}id;type;name\r\nV01;ocmw;Sociaal Huis\r\n;;\r\n"),
        ["V01 Sociaal Huis"]
    );
    assert_eq!(template().trim().split(',').count(), COLUMNS.len());
}
