//! A service of another publisher, broken rows, and the way there and back.

use serde_json::json;
use uuid::Uuid;

use super::written::write;
use super::*;
use crate::base::ids::ServiceId;
use crate::care::directory::hours::said;
use crate::care::directory::service::tests::plain;
use crate::care::directory::service::{Capacity, Channel, Secrecy};

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn told(document: &Value) -> Vec<String> {
    let told = |it: &Fault| format!("{} {} {}", it.row, it.column, it.code);
    match read(document, today()) {
        Ok(read) => read.notes.iter().map(told).collect(),
        Err(faults) => faults.iter().map(told).collect(),
    }
}

fn kind(code: &str) -> Value {
    json!({ "taxonomy_term": { "code": code, "name": code, "taxonomy": KINDS } })
}

/// A service as another publisher would write it.
fn foreign() -> Value {
    json!({
        "id": "ac148810-d857-441c-9679-408f346de14b",
        "name": "Sociaal Huis",
        "status": "active",
        "description": "Hulp bij facturen.",
        "url": "https://voorbeeld.be",
        "email": "v01@diensten.example",
        "eligibility_description": "Wie in de stad woont.",
        "application_process": "Breng je identiteitskaart mee.",
        "assured_date": "2026-10-01",
        "organization": { "id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Stad" },
        "phones": [{ "number": "015 20 00 00", "type": "fax" }, { "number": "+32 15 20 00 01", "type": "voice" }],
        "schedules": [
            { "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00:00" },
            { "freq": "WEEKLY", "byday": "TU", "opens_at": "13:00+01:00", "closes_at": "19:00+01:00" },
            { "freq": "MONTHLY", "byday": "1SA", "opens_at": "10:00", "closes_at": "12:00" },
            { "freq": "WEEKLY", "byday": "SA", "opens_at": "10:00", "closes_at": "12:00", "valid_to": "2026-06-30" },
        ],
        "languages": [{ "code": "nl" }, { "code": "ar", "note": "with an interpreter" }],
        "service_areas": [{ "name": "2800" }],
        "service_at_locations": [{ "location": { "location_type": "physical",
            "addresses": [{ "address_1": "Marktplein 1", "postal_code": "2800", "city": "Mechelen", "address_type": "physical" }],
            "accessibility": [{ "description": "wheelchair access" }] } }],
        "attributes": [kind("ocmw")],
    })
}

#[test]
fn a_service_of_another_publisher_is_read_field_by_field() {
    let read = read(&json!([foreign()]), today()).unwrap();
    let (source, facts) = read.entries.first().unwrap();
    assert_eq!(source, "ac148810-d857-441c-9679-408f346de14b");
    assert_eq!((facts.organisation.as_str(), facts.kind.as_str()), ("Stad", "ocmw"));
    assert_eq!(facts.phone.as_deref(), Some("+3215200001"));
    assert_eq!(facts.address.as_deref(), Some("Marktplein 1, 2800 Mechelen"));
    assert_eq!(said::write(&facts.hours), "ma 9:00-12:00; di 9:00-12:00, 13:00-19:00");
    assert_eq!((facts.wheelchair, facts.languages.len()), (Some(true), 2));
    assert!(facts.languages[1].interpreter);
    assert_eq!(
        (facts.secrecy, facts.channel, facts.sla_days),
        (Secrecy::Professional, Channel::Mail, 5)
    );
    let notes: Vec<_> = read.notes.iter().map(|it| it.column.as_str()).collect();
    assert_eq!(notes, ["schedules/2", "schedules/3"]);
}

#[test]
fn a_page_of_an_api_and_services_beside_their_organisations_are_read_too() {
    let page = json!({ "total_items": 1, "contents": [foreign()] });
    assert_eq!(read(&page, today()).unwrap().entries.len(), 1);
    let mut apart = foreign();
    apart.as_object_mut().unwrap().remove("organization");
    apart["organization_id"] = json!("o1");
    let organisations = json!([{ "id": "o1", "name": "Het bestuur" }]);
    let document = json!({ "organizations": organisations, "services": [apart] });
    let read = read(&document, today()).unwrap();
    assert_eq!(read.entries[0].1.organisation, "Het bestuur");
}

#[test]
fn every_broken_row_is_told_with_its_field_and_nothing_is_read() {
    let mut broken = foreign();
    broken["phones"][1]["number"] = json!("bel ons");
    broken["schedules"][0]["opens_at"] = json!("09:00Z");
    broken["schedules"][1]["byday"] = json!("ZO");
    broken["attributes"] = json!([kind("kapper")]);
    broken["url"] = json!("javascript:alert(1)");
    broken["email"] = json!(12);
    let document = json!([foreign(), broken, "x", { "status": "gone" }]);
    let mut faults = told(&document);
    faults.sort();
    let all = [
        "2 attributes unknown_service_type",
        "2 phones/1/number not_a_phone_number",
        "2 schedules/0/opens_at other_time_zone",
        "2 schedules/1/byday not_a_weekday",
        "2 url not_a_web_address",
        "3  wrong_type",
        "4 attributes unknown_service_type",
        "4 id required",
        "4 name required",
        "4 status unknown_value",
    ];
    assert_eq!(faults, all);
    for odd in [json!({}), json!("x"), json!(null), json!({ "services": 1 })] {
        assert_eq!(told(&odd), ["1  not_hsds"], "{odd}");
    }
}

#[test]
fn a_service_that_ended_is_no_longer_there() {
    let mut ended = foreign();
    ended["status"] = json!("defunct");
    assert!(read(&json!([ended]), today()).unwrap().entries.is_empty());
}

#[test]
fn what_is_written_is_read_the_same() {
    let facts = Facts {
        organisation: "Stad".to_owned(),
        description: [(Lang::Nl, "Hulp".to_owned()), (Lang::Uk, "Допомога".to_owned())].into(),
        phone: Some("+3220000101".to_owned()),
        mailboxes: vec!["a@b.be".to_owned(), "c@d.be".to_owned()],
        website: Some("https://voorbeeld.be/".to_owned()),
        address: Some("Marktplein 1, 2800 Mechelen".to_owned()),
        hours: said::read("ma-vr 9-12; vr 20-2; za 0-24; op afspraak; ook op feestdagen").unwrap(),
        closed: closings("2026-12-24/2027-01-03").unwrap(),
        languages: vec![check::spoken("ar", true).unwrap(), check::spoken("nl", false).unwrap()],
        wheelchair: Some(false),
        area: vec!["2800".to_owned(), "dijlehoek".to_owned()],
        eligibility: Some("Iedereen".to_owned()),
        intake: Some("Bel eerst".to_owned()),
        channel: Channel::Card,
        sla_days: 3,
        agreement_until: check::day("2027-01-31").unwrap(),
        categories_allowed: vec!["name".to_owned()],
        capacity: Capacity::Full,
        last_assured: check::day("2026-11-01").unwrap(),
        ..plain("Sociaal Huis", "ocmw")
    };
    let always = Facts { hours: said::read("24/7").unwrap(), ..plain("Nacht", "caw") };
    let bare = plain("De Sluis", "ldc");
    let all = [("V01", &facts), ("V02", &always), ("ac148810-d857-441c-9679-408f346de14b", &bare)];
    let id = ServiceId(Uuid::from_u128(7));
    let document = write(all.iter().map(|(source, facts)| (id, *source, *facts)));
    let read = read(&document, today()).unwrap();
    let expected: Vec<Entry> =
        all.iter().map(|(source, facts)| ((*source).to_owned(), (*facts).clone())).collect();
    assert_eq!(read.entries, expected);
    assert_eq!(document["services"][2]["id"], "ac148810-d857-441c-9679-408f346de14b");
}
