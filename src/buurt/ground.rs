//! Another table of streets beside the one there is: what would be added, changed and gone, and what becomes of a
//! home. Nothing is done here; what is told of homes is in [`super::homes`].
//!
//! Streets are compared by name as people read it, whatever its capitals. The fingerprint holds what was
//! read and with which version it was compared; when either is another, the table is refused.

use std::collections::BTreeMap;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::section::{Place, Street};
use super::streets::headings;
use crate::base::cells::Zone;
use crate::base::text::folded;
use crate::base::words::Lang;

/// What another table would do, by names of streets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Streets that are new.
    pub added: Vec<String>,
    /// Streets with other numbers, another zone or another spelling.
    pub changed: Vec<String>,
    /// Streets that would no longer be there.
    pub gone: Vec<String>,
    /// How many stay as they are.
    pub same: usize,
}

/// What would become of a home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stays in its zone.
    Stays,
    /// It comes to lie in this zone.
    Moves(u64),
    /// Its street or its number would be in the table no more.
    Lost,
}

/// The parts of each street, under the name by which it is compared.
fn parts(streets: &[Street]) -> BTreeMap<String, Vec<&Street>> {
    let mut all: BTreeMap<String, Vec<&Street>> = BTreeMap::new();
    for street in streets {
        all.entry(folded(&street.name)).or_default().push(street);
    }
    for parts in all.values_mut() {
        parts.sort_by_key(|it| it.from);
    }
    all
}

/// Compares a table that was read with the one there is.
pub fn plan(known: &[Street], read: &[Street]) -> Plan {
    let (mut before, after) = (parts(known), parts(read));
    let mut plan = Plan::default();
    let name = |parts: &[&Street]| parts.first().map(|it| it.name.clone()).unwrap_or_default();
    for (key, now) in after {
        match before.remove(&key) {
            None => plan.added.push(name(&now)),
            Some(it) if it == now => plan.same += 1,
            Some(_) => plan.changed.push(name(&now)),
        }
    }
    plan.gone = before.into_values().map(|it| name(&it)).collect();
    plan
}

impl Plan {
    /// Tells whether it would change nothing.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

impl Place {
    /// Says what becomes of a home here: its street and number, and the zone it was in.
    pub fn fate(&self, street: &str, number: Option<u16>, was: Option<u64>) -> Fate {
        match self.zone(street, number) {
            None => Fate::Lost,
            Some(zone) if was == Some(zone) => Fate::Stays,
            Some(zone) => Fate::Moves(zone),
        }
    }
}

/// Names a table and what it was compared with.
pub fn fingerprint(document: &str, version: i32) -> String {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(&version.to_be_bytes());
    context.update(document.as_bytes());
    URL_SAFE_NO_PAD.encode(context.finish())
}

/// Writes a table that [`super::streets::read`] reads the same, safe to open in a spreadsheet; its columns as they are
/// called where this language is read.
pub fn write(streets: &[Street], lang: Lang) -> String {
    let mut out = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing into memory does not fail.
    let mut written = out.write_record(headings(lang)).is_ok();
    for it in streets {
        let zone = Zone::try_from(it.zone).map(|it| it.to_string()).unwrap_or_default();
        let cells = [neutral(&it.name), it.from.to_string(), it.to.to_string(), zone];
        written &= out.write_record(cells).is_ok();
    }
    let bytes = out.into_inner().ok().filter(|_| written).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Keeps a spreadsheet from running a name. None that is read begins so; an older one might.
fn neutral(name: &str) -> String {
    let runs = name.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if runs { format!("'{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{HERE, THERE, part};
    use super::super::streets;
    use super::*;

    #[test]
    fn each_street_is_added_changed_gone_or_the_same() {
        let known = [
            part("Kapelhof", 50, 99, THERE),
            part("Kapelhof", 1, 49, HERE),
            part("Molenpad", 1, 99, HERE),
            part("Spoorlaan", 1, 99, HERE),
            part("sint-jan", 1, 99, HERE),
        ];
        let read = [
            part("Kapelhof", 1, 49, HERE),
            part("Kapelhof", 50, 99, THERE),
            part("Molenpad", 1, 99, THERE),
            part("Sint-Jan", 1, 99, HERE),
            part("Nieuwstraat", 1, 99, HERE),
        ];
        let told = plan(&known, &read);
        assert_eq!(told.added, ["Nieuwstraat"]);
        assert_eq!(told.changed, ["Molenpad", "Sint-Jan"]);
        assert_eq!(told.gone, ["Spoorlaan"]);
        assert_eq!(told.same, 1, "the order of its parts says nothing");
        assert!(plan(&known, &known).is_empty() && !told.is_empty());
    }

    #[test]
    fn a_home_stays_moves_or_loses_its_street() {
        let streets = vec![part("Kapelhof", 1, 49, HERE), part("Kapelhof", 50, 99, THERE)];
        let place = Place { streets, ..Place::default() };
        assert_eq!(place.fate("Kapelhof", Some(12), Some(HERE)), Fate::Stays);
        assert_eq!(place.fate("Kapelhof", Some(60), Some(HERE)), Fate::Moves(THERE));
        assert_eq!(place.fate("Kapelhof", Some(100), Some(HERE)), Fate::Lost);
        assert_eq!(place.fate("Spoorlaan", None, Some(HERE)), Fate::Lost);
    }

    #[test]
    fn what_is_written_is_read_the_same_and_runs_in_no_spreadsheet() {
        let all = [part("Sint-Jan; \"het\" straatje, oud", 1, 49, HERE), part("A", 2, 9999, THERE)];
        for lang in Lang::ALL {
            assert_eq!(streets::read(&write(&all, lang), 2500.0).unwrap(), all);
        }
        let dutch = write(&all, Lang::Nl);
        assert!(dutch.starts_with("straat,van,tot,zone\n"), "as the page says");
        let odd = write(&[part("=1+1", 1, 9, HERE)], Lang::En);
        assert!(odd.lines().nth(1).unwrap().starts_with("'=1+1,"), "{odd}");
    }

    #[test]
    fn another_table_or_another_version_has_another_fingerprint() {
        let one = fingerprint("a", 1);
        assert_eq!(one, fingerprint("a", 1));
        assert_ne!(one, fingerprint("b", 1));
        assert_ne!(one, fingerprint("a", 2));
    }
}
