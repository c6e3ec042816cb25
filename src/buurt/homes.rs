//! What another table of streets says of homes: of whole streets, in rough numbers, and whether a few would stand
//! alone. Nothing is done here.
//!
//! A table is anybody's guess, and must not answer at which door somebody lives.

use std::collections::{BTreeMap, BTreeSet};

use super::section::Street;

/// Fewer homes than these are never a number, and stand in no zone by themselves.
pub const FEW: usize = 5;

/// So many homes, told so that nobody finds one among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rough {
    /// None.
    #[default]
    Nothing,
    /// One to four.
    Few,
    /// As many, rounded to five.
    About(usize),
}

impl Rough {
    /// Rounds a number.
    pub fn of(count: usize) -> Self {
        match count {
            0 => Self::Nothing,
            it if it < FEW => Self::Few,
            it => Self::About((it + FEW / 2) / FEW * FEW),
        }
    }
}

/// What would become of streets as a whole, by [`key`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wholes {
    /// Streets of which a number would be there no more.
    pub narrower: BTreeSet<String>,
    /// Streets of which a number would lie in another zone.
    pub elsewhere: BTreeSet<String>,
}

/// The name under which a home finds its street.
pub fn key(street: &str) -> String {
    street.to_ascii_lowercase()
}

/// Compares every number of every street there is with the table that was read.
pub fn wholes(known: &[Street], read: &[Street]) -> Wholes {
    let mut told = Wholes::default();
    for street in known {
        let of = |it: &&Street| it.name.eq_ignore_ascii_case(&street.name);
        let zone = |all: &[Street], number: u16| {
            all.iter().filter(of).find(|it| (it.from..=it.to).contains(&number)).map(|it| it.zone)
        };
        // Between two of these nothing changes.
        let starts = read.iter().filter(of).flat_map(|it| [it.from, it.to.saturating_add(1)]);
        let inside = starts.filter(|it| (street.from..=street.to).contains(it));
        for number in inside.chain([street.from]) {
            let before = zone(known, number);
            match zone(read, number) {
                None => told.narrower.insert(key(&street.name)),
                now if now != before => told.elsewhere.insert(key(&street.name)),
                Some(_) => false,
            };
        }
    }
    told
}

/// Tells whether homes that have neighbours in their zone would be left in one with a few others. Of each home, the
/// zone it is in and the zone it would be in.
pub fn stands_alone(homes: &[(u64, u64)]) -> bool {
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    for (was, will) in homes {
        *before.entry(*was).or_insert(0_usize) += 1;
        *after.entry(*will).or_insert(0_usize) += 1;
    }
    let count = |all: &BTreeMap<u64, usize>, zone| all.get(&zone).copied().unwrap_or_default();
    homes.iter().any(|(was, will)| {
        let left = count(&after, *will);
        left < FEW && left < count(&before, *was)
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{HERE, THERE, part};
    use super::*;

    #[test]
    fn of_homes_only_a_rough_number_is_told() {
        let told = [0, 1, 4, 5, 7, 8, 12, 13].map(Rough::of);
        let about = Rough::About;
        let expected = [Rough::Nothing, Rough::Few, Rough::Few];
        assert_eq!(told[..3], expected);
        assert_eq!(told[3..], [about(5), about(5), about(10), about(10), about(15)]);
    }

    #[test]
    fn a_street_is_narrower_or_elsewhere_as_a_whole_whatever_the_number() {
        let known = [part("Kapelhof", 1, 99, HERE), part("Molenpad", 1, 99, HERE)];
        let without = |number: u16| {
            let parts =
                [part("kapelhof", 1, number - 1, HERE), part("Kapelhof", number + 1, 99, HERE)];
            wholes(&known, &[parts.to_vec(), vec![part("Molenpad", 1, 9999, HERE)]].concat())
        };
        assert_eq!(without(12), without(14), "no number is told from another");
        assert_eq!(without(12).narrower, BTreeSet::from(["kapelhof".to_owned()]));
        assert!(without(12).elsewhere.is_empty(), "and a wider one loses nothing");
        let apart = [part("Kapelhof", 1, 11, HERE), part("Kapelhof", 12, 12, THERE)];
        let apart = [apart.to_vec(), vec![part("Kapelhof", 13, 99, HERE)]].concat();
        let told = wholes(&known, &apart);
        assert_eq!(told.elsewhere, BTreeSet::from(["kapelhof".to_owned()]));
        assert_eq!(told.narrower, BTreeSet::from(["molenpad".to_owned()]), "gone is narrower too");
        assert_eq!(wholes(&known, &known), Wholes::default());
    }

    #[test]
    fn a_few_homes_are_not_put_in_a_zone_by_themselves_and_all_of_them_may_move() {
        let stay = |count: usize| vec![(HERE, HERE); count];
        let move_there = |count: usize| vec![(HERE, THERE); count];
        assert!(stands_alone(&[stay(10), move_there(4)].concat()));
        assert!(stands_alone(&[stay(4), move_there(10)].concat()), "nor are a few left behind");
        assert!(!stands_alone(&[stay(10), move_there(5)].concat()));
        assert!(!stands_alone(&move_there(20)), "a zone may be empty");
        assert!(!stands_alone(&move_there(3)), "they were as few before");
        assert!(!stands_alone(&stay(2)));
    }
}
