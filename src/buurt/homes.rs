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
    /// In which zones the numbers of each street that is there lie now, and would lie.
    zones: BTreeMap<String, (BTreeSet<u64>, BTreeSet<u64>)>,
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
        let (was, will) = told.zones.entry(key(&street.name)).or_default();
        for number in inside.chain([street.from]) {
            let before = zone(known, number);
            was.extend(before);
            match zone(read, number) {
                None => told.narrower.insert(key(&street.name)),
                Some(now) => {
                    will.insert(now);
                    before != Some(now) && told.elsewhere.insert(key(&street.name))
                }
            };
        }
    }
    told
}

impl Wholes {
    /// Tells whether homes that have neighbours in their zone would be left in one with a few others. Of each home, its
    /// street by [`key`]: a street stands for all its numbers, and one that is cut counts for neither zone. So the
    /// answer is the same wherever it is cut, and says of no number whether somebody lives there.
    pub fn stands_alone(&self, homes: impl Iterator<Item = String>) -> bool {
        let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
        let mut lived_in = BTreeSet::new();
        for street in homes {
            let Some((was, will)) = self.zones.get(&street) else { continue };
            for zone in was {
                *before.entry(*zone).or_insert(0_usize) += 1;
            }
            if let (Some(zone), 1) = (will.first(), will.len()) {
                *after.entry(*zone).or_insert(0_usize) += 1;
            }
            lived_in.insert(street);
        }
        let count = |all: &BTreeMap<u64, usize>, zone| all.get(zone).copied().unwrap_or_default();
        let touched: BTreeSet<u64> = self
            .elsewhere
            .iter()
            .filter_map(|it| self.zones.get(it))
            .flat_map(|(was, will)| was.union(will).copied())
            .collect();
        lived_in.iter().filter_map(|it| self.zones.get(it)).any(|(was, will)| {
            let had = was.iter().map(|zone| count(&before, zone)).max().unwrap_or_default();
            will.intersection(&touched).any(|zone| {
                let left = count(&after, zone);
                left < FEW && left < had
            })
        })
    }
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
        let same = wholes(&known, &known);
        assert!(same.narrower.is_empty() && same.elsewhere.is_empty());
    }

    /// Whether a few homes would stand alone: so many in each of these streets, in this table and in that.
    fn alone(homes: &[(&str, usize)], known: &[Street], read: &[Street]) -> bool {
        let all = homes.iter().flat_map(|(street, count)| vec![key(street); *count]);
        wholes(known, read).stands_alone(all)
    }

    fn two(kapelhof: u64, molenpad: u64) -> [Street; 2] {
        [part("Kapelhof", 1, 99, kapelhof), part("Molenpad", 1, 99, molenpad)]
    }

    #[test]
    fn a_few_homes_are_not_put_in_a_zone_by_themselves_and_all_of_them_may_move() {
        let (here, apart) = (two(HERE, HERE), two(HERE, THERE));
        assert!(alone(&[("Kapelhof", 10), ("Molenpad", 4)], &here, &apart));
        assert!(
            alone(&[("Kapelhof", 4), ("Molenpad", 10)], &here, &apart),
            "nor a few left behind"
        );
        assert!(!alone(&[("Kapelhof", 10), ("Molenpad", 5)], &here, &apart));
        assert!(!alone(&[("Kapelhof", 10)], &here, &apart), "nobody lives there");
        let there = two(THERE, THERE);
        assert!(!alone(&[("Kapelhof", 20)], &here, &there), "a zone may be empty");
        assert!(!alone(&[("Kapelhof", 2), ("Molenpad", 1)], &here, &there), "as few as before");
        assert!(!alone(&[("Kapelhof", 2), ("Molenpad", 9)], &apart, &apart), "nothing changes");
    }

    #[test]
    fn where_a_street_is_cut_says_nothing_of_its_numbers() {
        let known = two(HERE, HERE);
        let cut = |at: u16| {
            vec![
                part("Kapelhof", 1, at, HERE),
                part("Kapelhof", at + 1, 99, THERE),
                part("Molenpad", 1, 99, HERE),
            ]
        };
        for at in 1..98 {
            assert!(alone(&[("Kapelhof", 10), ("Molenpad", 30)], &known, &cut(at)), "{at}");
            assert!(!alone(&[("Molenpad", 30)], &known, &cut(at)), "nobody lives there: {at}");
        }
        let wide = [part("Veldweg", 1, 99, THERE), part("Spoorlaan", 1, 99, HERE)];
        let (before, after) = ([&known[..], &wide].concat(), [&cut(40)[..], &wide].concat());
        let many = [("Kapelhof", 10), ("Molenpad", 6), ("Veldweg", 5), ("Spoorlaan", 4)];
        assert!(!alone(&many, &before, &after), "five and more are in each without it");
        let next = [&after[..], &[part("Nieuwstraat", 1, 9, HERE)]].concat();
        assert!(!alone(&[("Kapelhof", 3)], &after, &next), "it was cut before");
    }
}
