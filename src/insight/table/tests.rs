//! The attacker: what can be found by subtracting, with more knowledge than anybody has.

use proptest::prelude::*;

use super::*;

/// A cell that is unknown, by its place.
type Place = (usize, usize);

/// A sum over unknown cells that the attacker knows: published total minus what is shown in its line.
struct Known {
    over: Vec<Place>,
    sum: u32,
}

/// Everything the attacker knows: the exact number behind each that is shown, and the exact total
/// wherever one is.
fn knowledge(counts: &[Vec<u32>], shown: &Shown) -> (Vec<Place>, Vec<Known>) {
    let places = || {
        let row = |(y, row): (usize, &Vec<u32>)| (0..row.len()).map(move |x| (y, x)).collect();
        counts.iter().enumerate().flat_map(row as fn((usize, &Vec<u32>)) -> Vec<Place>)
    };
    let hidden: Vec<Place> = places().filter(|(y, x)| shown.cells[*y][*x].is_none()).collect();
    let known = |within: &dyn Fn(&Place) -> bool| {
        let over: Vec<Place> = hidden.iter().copied().filter(|it| within(it)).collect();
        let sum = over.iter().map(|(y, x)| counts[*y][*x]).sum();
        Known { over, sum }
    };
    let mut all = Vec::new();
    for (at, _) in shown.rows.iter().enumerate().filter(|(_, it)| it.is_some()) {
        all.push(known(&|(y, _)| *y == at));
    }
    for (at, _) in shown.columns.iter().enumerate().filter(|(_, it)| it.is_some()) {
        all.push(known(&|(_, x)| *x == at));
    }
    if shown.all.is_some() {
        all.push(known(&|_| true));
    }
    (hidden, all)
}

/// Tells whether some table fits what is known, with these cells fixed: tries every number.
fn possible(hidden: &[Place], fixed: &mut Vec<(Place, u32)>, known: &[Known]) -> bool {
    let left = |it: &Known| {
        let of = |place: &Place| fixed.iter().find(|(at, _)| at == place).map(|(_, n)| *n);
        let taken: u32 = it.over.iter().filter_map(of).sum();
        let open = it.over.iter().any(|place| of(place).is_none());
        it.sum.checked_sub(taken).map(|left| (left, open))
    };
    let lefts: Vec<_> = known.iter().map(left).collect();
    if lefts.iter().any(|it| it.is_none_or(|(left, open)| left > 0 && !open)) {
        return false;
    }
    let next = hidden.iter().find(|place| !fixed.iter().any(|(at, _)| at == *place));
    let Some(next) = next else { return true };
    let bound = known.iter().zip(&lefts).filter(|(it, _)| it.over.contains(next));
    let most = bound.filter_map(|(_, left)| left.map(|(left, _)| left)).min();
    (0..=most.unwrap_or(0)).any(|number| {
        fixed.push((*next, number));
        let fits = possible(hidden, fixed, known);
        fixed.pop();
        fits
    })
}

/// The hidden cells of which something can be found: that somebody is there, or that they are few.
fn found(counts: &[Vec<u32>]) -> Vec<Place> {
    let shown = publish(counts);
    let (hidden, known) = knowledge(counts, &shown);
    let could = |place: Place, number| possible(&hidden, &mut vec![(place, number)], &known);
    hidden.iter().copied().filter(|it| !could(*it, 0) || !could(*it, K)).collect()
}

#[test]
fn the_attacker_of_these_tests_finds_a_hidden_number_where_it_can_be_found() {
    let (counts, place) = (vec![vec![9, 3]], (0, 1));
    let mut shown = publish(&counts);
    assert_eq!(shown.rows, [None]);
    shown.rows = vec![Some(10)];
    let (hidden, known) = knowledge(&counts, &shown);
    assert!(!possible(&hidden, &mut vec![(place, 0)], &known));
    assert!(possible(&hidden, &mut vec![(place, 3)], &known));
}

#[test]
fn fewer_than_five_and_nothing_look_the_same_and_the_rest_is_rounded() {
    let shown = publish(&[vec![0, 4, 5, 7, 8, 12, 13]]);
    let five = Some(5);
    assert_eq!(shown.cells[0][..2], [None, None]);
    assert_eq!(shown.cells[0][3..], [five, Some(10), Some(10), Some(15)]);
}

#[test]
fn a_second_number_is_hidden_where_one_alone_could_be_subtracted() {
    let shown = publish(&[vec![20, 6, 3]]);
    assert_eq!(shown.cells, [[Some(20), None, None]]);
    assert_eq!(shown.rows, [Some(30)]);
    assert_eq!(shown.columns, [Some(20), None, None]);
}

#[test]
fn without_another_number_the_total_goes_and_the_number_stays() {
    let shown = publish(&[vec![20, 3], vec![9, 9]]);
    assert_eq!(shown.cells, [[Some(20), None], [Some(10), Some(10)]]);
    assert_eq!((shown.rows, shown.all), (vec![None, Some(20)], None));
}

#[test]
fn an_empty_table_says_nothing() {
    let shown = publish(&[]);
    assert_eq!((shown.cells.len(), shown.all), (0, None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_subtraction_finds_anything_of_a_hidden_number(
        counts in (1_usize..4).prop_flat_map(|width| {
            prop::collection::vec(prop::collection::vec(0_u32..10, width), 1..4)
        }),
    ) {
        prop_assert_eq!(found(&counts), vec![], "{:?}", publish(&counts));
    }

    #[test]
    fn nothing_shown_is_exact_or_of_few(
        counts in prop::collection::vec(prop::collection::vec(0_u32..60, 4), 0..6),
    ) {
        let shown = publish(&counts);
        let numbers = shown.cells.iter().flatten().chain(&shown.rows).chain(&shown.columns);
        for number in numbers.chain([&shown.all]).flatten() {
            prop_assert!(number % 5 == 0 && *number >= K);
        }
    }
}
