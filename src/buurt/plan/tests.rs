//! The file of a neighbourhood: right, wrong, and through its own example.

use super::*;

#[test]
fn the_example_is_right_and_comes_through_its_file() {
    let text = serde_json::to_string_pretty(&Plan::example()).unwrap();
    let read: Plan = serde_json::from_str(&text).unwrap();
    assert_eq!(read, Plan::example());
    let checked = read.check(Vec::new()).unwrap();
    assert_eq!(checked.rhythm.quiet_from, 21 * 60);
    assert_eq!(checked.rhythm.hours, Rhythm::default().hours);
}

#[test]
fn every_field_that_is_wrong_is_told_at_once() {
    let plan = Plan {
        slug: "De Wijk".to_owned(),
        postcode: "12".to_owned(),
        languages: Vec::new(),
        few_helpers: 0,
        categories_off: vec!["surgery".to_owned()],
        closed: vec!["morgen".to_owned()],
        quiet: Quiet { from: "25:00".to_owned(), ..Quiet::default() },
        ..Plan::example()
    };
    let wrong = plan.check(Vec::new()).unwrap_err();
    let fields: Vec<_> = wrong.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(
        fields,
        ["slug", "postcode", "languages", "quiet.from", "closed", "categories_off", "few_helpers"]
    );
}

#[test]
fn a_word_that_is_unknown_is_a_fault() {
    let mut file = serde_json::to_value(Plan::example()).unwrap();
    file["colour"] = "red".into();
    assert!(serde_json::from_value::<Plan>(file).is_err());
}
