//! The document that is committed says what the routes say.

use std::collections::BTreeSet;

use buurtnet::routes::{PREFIX, document, operations};

#[test]
fn the_committed_document_is_that_of_the_routes() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/openapi.json");
    let committed = std::fs::read_to_string(file).unwrap();
    let routes = format!("{}\n", document().to_pretty_json().unwrap());
    assert!(committed == routes, "docs/openapi.json is not what the routes say: make api");
}

#[test]
fn every_operation_is_in_the_document_under_a_name_of_its_own() {
    let document = serde_json::to_value(document()).unwrap();
    let mut names = BTreeSet::new();
    for (method, path) in operations() {
        let method = method.as_str().to_lowercase();
        let told = &document["paths"][format!("{PREFIX}{path}")][&method];
        let name = told["operationId"].as_str().unwrap_or_default().to_owned();
        assert!(names.insert(name.clone()), "{method} {path}: {name:?} is not there, or twice");
    }
}
