//! The word that is said at the door, so that who opens knows that the right one stands there.
//!
//! Each is the same in every language of the house, or nearly. Follows from the offer: nothing is
//! stored, and both sides see the same.

use uuid::Uuid;

/// Short words that people of every language of the house know.
const WORDS: [&str; 16] = [
    "banaan", "piano", "kiwi", "radio", "robot", "taxi", "mango", "pizza", "safari", "salsa",
    "tango", "yoga", "zebra", "domino", "judo", "kilo",
];

/// Finds the word of an offer.
pub fn of(mark: Uuid) -> &'static str {
    let [first, ..] = mark.into_bytes();
    WORDS.get(usize::from(first % 16)).copied().unwrap_or("radio")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offer_has_a_word_and_keeps_it() {
        for number in 0..64_u128 {
            let mark = Uuid::from_u128(number << 120);
            assert_eq!(of(mark), of(mark));
            assert!(WORDS.contains(&of(mark)));
        }
    }
}
