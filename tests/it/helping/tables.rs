//! Every ordered pair of states, against the drawing at the head of its file and against what the
//! tables of both engines accept.
//!
//! Nothing here is a list of its own: the states come from `Kind::ALL`, the arrows from the drawing,
//! and which columns belong to which state from what the store writes.

mod offers;
mod requests;
mod stored;

use std::collections::BTreeSet;

/// Reads the arrows out of a drawing in the doc comment of a file: `A, B ──► C | D`.
fn drawn(source: &str) -> BTreeSet<(String, String)> {
    let mut arrows = BTreeSet::new();
    let lines = source.lines().map_while(|it| it.strip_prefix("//!"));
    for line in lines.filter(|it| it.contains("──►")) {
        let joined = line.split("──►").map(str::trim).collect::<Vec<_>>().join(" → ");
        for chain in joined.split("   ").filter(|it| it.contains('→')) {
            let stops: Vec<Vec<&str>> =
                chain.split('→').map(|it| it.split([',', '|']).map(str::trim).collect()).collect();
            for pair in stops.windows(2) {
                let [from, to] = pair else { panic!("two at a time") };
                for one in from {
                    let arrow = |other: &&str| ((*one).to_owned(), (*other).to_owned());
                    arrows.extend(to.iter().map(arrow));
                }
            }
        }
    }
    arrows
}

#[test]
fn a_drawing_is_read_arrow_by_arrow() {
    let drawing =
        "//!  born, A   ──► B | C ──► D      (so)   E ──► F\n//! none\nfn x() { Y ──► Z }";
    let all: Vec<String> = drawn(drawing).iter().map(|(a, b)| format!("{a}{b}")).collect();
    assert_eq!(all, ["AB", "AC", "BD", "CD", "EF", "bornB", "bornC"]);
}
