//! What was done in whose name: one chain per neighbourhood, in which each entry holds the digest of
//! the one before, so that every edit, deletion or reordering shows. Pure.

use aws_lc_rs::digest;
use serde::Serialize;

use crate::base::clock::Moment;
use crate::base::ids::{BuurtId, PersonId};
use uuid::Uuid;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Where.
    pub buurt: BuurtId,
    /// When.
    pub at: Moment,
    /// By whom; nobody when the house did it.
    pub actor: Option<PersonId>,
    /// In whose name, when not in the own.
    pub on_behalf_of: Option<PersonId>,
    /// What, such as `help.ask`.
    pub action: String,
    /// To what.
    pub subject: Option<Uuid>,
    /// How the person agreed: `spoken`, `written`, `representative`.
    pub consent: Option<String>,
    /// Why, where a reason is asked.
    pub reason: Option<String>,
}

/// Digests an entry together with its place in the chain and the digest before it.
pub fn link(before: &[u8], seq: i64, entry: &Entry) -> Vec<u8> {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(before);
    context.update(&seq.to_be_bytes());
    context.update(&serde_json::to_vec(entry).unwrap_or_default());
    context.finish().as_ref().to_vec()
}

/// Finds the first entry at which a chain is broken: its `seq`. `None` when it is whole.
pub fn first_break(entries: &[(i64, Entry, Vec<u8>)]) -> Option<i64> {
    let mut before = Vec::new();
    for (expected, (seq, entry, hash)) in (1..).zip(entries) {
        if *seq != expected || link(&before, *seq, entry) != *hash {
            return Some(*seq);
        }
        before.clone_from(hash);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain() -> Vec<(i64, Entry, Vec<u8>)> {
        let mut before = Vec::new();
        (1..=4)
            .map(|seq| {
                let entry = Entry {
                    buurt: BuurtId(Uuid::from_u128(1)),
                    at: Moment::UNIX_EPOCH,
                    actor: None,
                    on_behalf_of: None,
                    action: format!("act {seq}"),
                    subject: None,
                    consent: None,
                    reason: None,
                };
                let hash = link(&before, seq, &entry);
                before.clone_from(&hash);
                (seq, entry, hash)
            })
            .collect()
    }

    #[test]
    fn every_change_to_the_chain_shows() {
        assert_eq!(first_break(&chain()), None);
        let mut edited = chain();
        "something else".clone_into(&mut edited[1].1.action);
        assert_eq!(first_break(&edited), Some(2));
        let mut shorter = chain();
        shorter.remove(2);
        assert_eq!(first_break(&shorter), Some(4));
        let mut swapped = chain();
        swapped.swap(0, 1);
        assert_eq!(first_break(&swapped), Some(2));
    }
}
