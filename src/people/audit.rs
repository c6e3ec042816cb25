//! What was done in whose name: one chain per neighbourhood, in which each entry holds the digest of
//! the one before, so that every edit, deletion or reordering shows. Pure.
//!
//! What is older than its term is removed from the start of the chain. In its place stands a
//! checkpoint: the number and the digest of the last entry that was removed. A later entry vouches for
//! it, so that whoever cuts off a start and writes a checkpoint of their own is found out.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
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

/// What stands in the place of the entries that were removed.
pub const CHECKPOINT: &str = "audit.checkpoint";

/// The entry that vouches for it.
pub const RETAINED: &str = "audit.retained";

/// What such an entry says of the checkpoint.
pub fn voucher(seq: i64, hash: &[u8]) -> String {
    format!("{seq} {}", URL_SAFE_NO_PAD.encode(hash))
}

/// Finds the first entry at which a chain is broken: its `seq`. `None` when it is whole.
pub fn first_break(entries: &[(i64, Entry, Vec<u8>)]) -> Option<i64> {
    let (mut before, start, rest) = match entries.split_first() {
        Some(((seq, checkpoint, hash), rest)) if checkpoint.action == CHECKPOINT => {
            let said = voucher(*seq, hash);
            let vouches = |it: &Entry| it.action == RETAINED && it.reason.as_ref() == Some(&said);
            if !rest.iter().any(|(_, it, _)| vouches(it)) {
                return Some(*seq);
            }
            (hash.clone(), seq.saturating_add(1), rest)
        }
        Some(_) | None => (Vec::new(), 1, entries),
    };
    for (expected, (seq, entry, hash)) in (start..).zip(rest) {
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

    /// A chain of which the first two were removed, and its last entry vouches for that.
    fn retained() -> Vec<(i64, Entry, Vec<u8>)> {
        let mut all = chain();
        let hash = all[1].2.clone();
        let last = all[3].2.clone();
        let action = RETAINED.to_owned();
        let vouches = Entry { action, reason: Some(voucher(2, &hash)), ..all[3].1.clone() };
        all.push((5, vouches.clone(), link(&last, 5, &vouches)));
        all.remove(0);
        CHECKPOINT.clone_into(&mut all[0].1.action);
        all
    }

    #[test]
    fn a_chain_whose_start_was_removed_is_whole_and_every_change_still_shows() {
        assert_eq!(first_break(&retained()), None);
        let mut edited = retained();
        "something else".clone_into(&mut edited[1].1.action);
        assert_eq!(first_break(&edited), Some(3));
        let mut shorter = retained();
        shorter.remove(1);
        assert_eq!(first_break(&shorter), Some(4));
    }

    #[test]
    fn nobody_cuts_off_a_start_by_writing_a_checkpoint() {
        let mut cut = retained();
        cut.remove(0);
        assert_eq!(first_break(&cut), Some(3));
        CHECKPOINT.clone_into(&mut cut[0].1.action);
        assert_eq!(first_break(&cut), Some(3), "nothing vouches for it");
        let mut other = retained();
        other[0].2 = vec![1, 2, 3];
        assert_eq!(first_break(&other), Some(2));
    }
}
