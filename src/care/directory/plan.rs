//! What an import would change: added, changed, gone. Nothing is done here.
//!
//! What a keeper set stays over what is imported. A service with an open referral never goes: it stays,
//! and is told. The fingerprint holds what was read and which directory it was compared with; when
//! either is another, the import is refused.

use std::collections::{BTreeMap, BTreeSet};

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::check::Fault;
use super::service::{Facts, Service};
use super::table::Entry;
use crate::base::ids::ServiceId;

/// A service whose facts would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// As it is.
    pub before: Service,
    /// As it would be imported.
    pub facts: Facts,
    /// Which facts are others.
    pub fields: Vec<String>,
    /// Which of those nobody would see, since the keeper set them.
    pub kept: Vec<String>,
}

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Services that are new.
    pub added: Vec<Entry>,
    /// Services that would be others, or come back.
    pub changed: Vec<Change>,
    /// Services that would no longer be listed.
    pub gone: Vec<Service>,
    /// Services that are not in the document and stay: somebody was referred there.
    pub busy: Vec<Service>,
    /// Services that stay as they are.
    pub same: usize,
}

/// Compares what was read with what is there. `whole`: what is not in the document goes.
pub fn plan(
    known: &[Service],
    read: Vec<Entry>,
    busy: &BTreeSet<ServiceId>,
    whole: bool,
) -> Result<Plan, Vec<Fault>> {
    let twice = twice(&read);
    if !twice.is_empty() {
        return Err(twice);
    }
    let mut before: BTreeMap<&str, &Service> =
        known.iter().map(|it| (it.source.as_str(), it)).collect();
    let mut plan = Plan::default();
    for (source, facts) in read {
        match before.remove(source.as_str()) {
            None => plan.added.push((source, facts)),
            Some(it) if it.imported == facts && it.is_listed() => plan.same += 1,
            Some(it) => plan.changed.push(change(it.clone(), facts)),
        }
    }
    let left = before.into_values().filter(|it| it.is_listed()).cloned();
    if whole {
        (plan.busy, plan.gone) = left.partition(|it| busy.contains(&it.id));
    } else {
        plan.same += left.count();
    }
    Ok(plan)
}

impl Plan {
    /// Tells whether it would change anything.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

/// Names what an import reads and what it is compared with.
pub fn fingerprint(document: &str, version: i32, whole: bool) -> String {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(&version.to_be_bytes());
    context.update(&[u8::from(whole)]);
    context.update(document.as_bytes());
    URL_SAFE_NO_PAD.encode(context.finish())
}

/// Two services under one name: the second of them is the fault.
fn twice(read: &[Entry]) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let again = read.iter().enumerate().filter(|(_, (source, _))| !seen.insert(source.as_str()));
    again.map(|(at, _)| Fault { row: at + 1, column: "id".to_owned(), code: "twice" }).collect()
}

fn change(before: Service, facts: Facts) -> Change {
    let (old, new) = (fields(&before.imported), fields(&facts));
    let mut changed: Vec<String> = new
        .iter()
        .filter(|(name, value)| old.get(*name) != Some(value))
        .map(|(name, _)| name.clone())
        .collect();
    if !before.is_listed() {
        changed.push("gone_at".to_owned());
    }
    let own = serde_json::to_value(&before.overrides).unwrap_or_default();
    let kept = changed.iter().filter(|it| own.get(it.as_str()).is_some()).cloned().collect();
    Change { before, facts, fields: changed, kept }
}

fn fields(facts: &Facts) -> serde_json::Map<String, Value> {
    match serde_json::to_value(facts) {
        Ok(Value::Object(fields)) => fields,
        Ok(_) | Err(_) => serde_json::Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::service::Overrides;
    use super::super::service::tests::plain;
    use super::*;
    use crate::base::clock::Moment;
    use crate::base::ids::OrganisationId;

    fn known(n: u128, source: &str, sla_days: u8, gone: bool) -> Service {
        let keeper = (OrganisationId(Uuid::nil()), source.to_owned());
        let own = Overrides { sla_days: Some(9), ..Overrides::default() };
        let facts = Facts { sla_days, ..plain(source, "ocmw") };
        let gone = gone.then_some(Moment::UNIX_EPOCH);
        Service::new(ServiceId(Uuid::from_u128(n)), keeper, (facts, own), gone)
    }

    fn read(source: &str, sla_days: u8) -> Entry {
        (source.to_owned(), Facts { sla_days, ..plain(source, "ocmw") })
    }

    #[test]
    fn each_service_is_added_changed_gone_busy_or_the_same() {
        let there = [
            known(1, "same", 5, false),
            known(2, "other", 5, false),
            known(3, "leaves", 5, false),
            known(4, "busy", 5, false),
            known(5, "back", 5, true),
            known(6, "long gone", 5, true),
        ];
        let document = vec![read("same", 5), read("other", 3), read("new", 5), read("back", 5)];
        let busy = BTreeSet::from([ServiceId(Uuid::from_u128(4))]);
        let told = plan(&there, document.clone(), &busy, true).unwrap();
        let named = |all: &[Service]| all.iter().map(|it| it.source.clone()).collect::<Vec<_>>();
        assert_eq!(told.added.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), ["new"]);
        assert_eq!(
            (named(&told.gone), named(&told.busy)),
            (vec!["leaves".to_owned()], vec!["busy".to_owned()])
        );
        assert_eq!(told.same, 1);
        let changed: Vec<_> = told
            .changed
            .iter()
            .map(|it| (it.before.source.as_str(), &it.fields, &it.kept))
            .collect();
        let sla = vec!["sla_days".to_owned()];
        assert_eq!(
            changed,
            [("other", &sla, &sla), ("back", &vec!["gone_at".to_owned()], &vec![])]
        );
        let part = plan(&there, document, &busy, false).unwrap();
        assert!(part.gone.is_empty() && part.busy.is_empty());
    }

    #[test]
    fn one_name_for_two_services_is_a_fault() {
        let told =
            plan(&[], vec![read("a", 1), read("b", 1), read("a", 2)], &BTreeSet::new(), true);
        assert_eq!(told, Err(vec![Fault { row: 3, column: "id".to_owned(), code: "twice" }]));
    }

    #[test]
    fn another_document_or_another_directory_has_another_fingerprint() {
        let one = fingerprint("a", 1, true);
        assert_eq!(one, fingerprint("a", 1, true));
        for other in
            [fingerprint("b", 1, true), fingerprint("a", 2, true), fingerprint("a", 1, false)]
        {
            assert_ne!(one, other);
        }
    }
}
