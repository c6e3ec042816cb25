//! Events that were stored once must load for ever.

use super::*;

/// One stored event of every kind, as the first version wrote it.
const STORED: &str = include_str!("stored.jsonl");

/// Numbers the kinds: one more kind does not compile here until a stored one stands beside it.
fn number(event: &Event) -> usize {
    match event {
        Event::Asked { .. } => 0,
        Event::TurnedAway { .. } => 1,
        Event::ReviewWanted { .. } => 2,
        Event::Unread { .. } => 3,
        Event::WordsWait { .. } => 4,
        Event::WordsShown { .. } => 5,
        Event::Search { .. } => 6,
        Event::Matched { .. } => 7,
        Event::Reserved { .. } => 8,
        Event::ContactAsked { .. } => 9,
        Event::ContactReleased { .. } => 10,
        Event::ContactWaits { .. } => 11,
        Event::BackedOut { .. } => 12,
        Event::PromoteReserve { .. } => 13,
        Event::ShortNotice { .. } => 14,
        Event::HelperRemoved { .. } => 15,
        Event::Changed { .. } => 16,
        Event::LetGo { .. } => 17,
        Event::Withdrawn { .. } => 18,
        Event::Closed { .. } => 19,
        Event::ExpiryQuestion { .. } => 20,
        Event::Unmatched { .. } => 21,
        Event::ConfirmingDue { .. } => 22,
        Event::Nudge { .. } => 23,
        Event::HelperDoubts { .. } => 24,
        Event::Done { .. } => 25,
        Event::Thanked { .. } => 26,
        Event::NotDelivered { .. } => 27,
        Event::NoShow { .. } => 28,
        Event::NobodyOpened { .. } => 29,
        Event::ScopeDoubt { .. } => 30,
        Event::Fewer { .. } => 31,
    }
}

#[test]
fn every_event_that_was_ever_stored_still_loads() {
    let mut numbers: Vec<usize> = Vec::new();
    for line in STORED.lines() {
        let event: Event = serde_json::from_str(line).unwrap_or_else(|why| panic!("{line}: {why}"));
        let again: serde_json::Value = serde_json::to_value(&event).unwrap();
        assert_eq!(again, serde_json::from_str::<serde_json::Value>(line).unwrap(), "{line}");
        numbers.push(number(&event));
    }
    assert_eq!(numbers, (0..32).collect::<Vec<_>>(), "each kind has its stored line, in order");
}
