//! The demo opens everybody's door, so it never starts where real people live.

use std::io::{BufRead as _, BufReader};

use tempfile::TempDir;

use super::{command, port_of};
use crate::world::World;

#[tokio::test]
async fn the_demo_does_not_start_where_a_real_neighbourhood_lives() {
    let (w, home) = (World::new().await, TempDir::new().unwrap());
    let people = w.counts("person").await;
    let mut demo = command(&home, Some(&w.database().url));
    let mut demo = demo.env("BUURTNET_KEY_FILE", &w.data().key_file).spawn().unwrap();
    let lines = BufReader::new(demo.stdout.take().unwrap()).lines();
    let mut said = String::new();
    for line in lines.map(Result::unwrap) {
        said = format!("{said}{line}\n");
        if port_of(&line).is_some() {
            demo.kill().unwrap();
        }
    }
    assert!(!demo.wait().unwrap().success(), "{said}");
    assert!(!said.lines().any(|it| port_of(it).is_some()), "it opened everybody's door");
    assert!(said.contains("a real neighbourhood lives here (dijlehoek)"), "{said}");
    assert!(said.contains("buurtnet serve"), "{said}");
    assert_eq!(w.counts("person").await, people, "and it changed nothing");
}
