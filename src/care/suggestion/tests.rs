//! The life of a suggestion, and the ten conditions by table.

use chrono::TimeDelta;
use uuid::Uuid;

use super::rules::*;
use super::*;
use crate::base::ids::PartnerId;
use crate::base::words::{Lang, known};
use crate::care::referral::Code;
use crate::care::signal::Worried;
use crate::care::signal_type::{DOMAINS, SignalType};

fn now() -> Moment {
    Moment::UNIX_EPOCH + TimeDelta::days(20_000)
}

fn who(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn born(rule: Rule) -> Suggestion {
    let cause = Subject::new("help", Uuid::from_u128(9));
    Suggestion::born((BuurtId(Uuid::nil()), rule), cause, Some(who(1)), now())
}

#[test]
fn every_rule_has_an_effect_a_sentence_and_no_other_effect_exists() {
    assert_eq!(Effect::ALL.len(), 3);
    for rule in Rule::ALL {
        assert!(rule.version() >= 1);
        for id in [rule.why(), format!("suggestion-{}", rule.word())] {
            assert!(Lang::ALL.iter().all(|lang| known(*lang, &id)), "{id}");
        }
        assert!(SignalType::read(rule.kind_of_worry()).is_some(), "{rule:?}");
    }
    for reason in Dismissal::ALL {
        let id = format!("suggestion-dismiss-{}", reason.word().replace('_', "-"));
        assert!(known(Lang::Nl, &id), "{id}");
    }
}

#[test]
fn the_asker_answers_first_and_a_worker_sees_it_only_after_a_yes() {
    let card = born(Rule::R1);
    assert_eq!(card.state, State::Asked);
    assert_eq!(card.clone().take(who(2), None, now()), Err(Refusal::Over));
    assert_eq!(card.clone().dismiss(who(2), Dismissal::Known, now()), Err(Refusal::Over));
    assert_eq!(card.clone().answer(true, now()).unwrap().state, State::Open);
    let no = card.answer(false, now()).unwrap();
    assert_eq!(no.state, State::Declined { at: now() });
    assert_eq!(no.answer(true, now()), Err(Refusal::Over));
    for rule in Rule::ALL.iter().filter(|it| **it != Rule::R1) {
        assert_eq!(born(*rule).state, State::Open, "{rule:?}");
    }
}

#[test]
fn what_is_over_has_no_way_out() {
    let it = born(Rule::R2);
    let taken = it.clone().take(who(2), None, now()).unwrap();
    let dismissed = it.clone().dismiss(who(2), Dismissal::Solved, now()).unwrap();
    let lapsed = it.lapse(now()).unwrap();
    for over in [taken, dismissed, lapsed] {
        assert_eq!(over.clone().take(who(3), None, now()), Err(Refusal::Over));
        assert_eq!(over.clone().dismiss(who(3), Dismissal::Known, now()), Err(Refusal::Over));
        assert_eq!(over.clone().answer(true, now()), Err(Refusal::Over));
        assert_eq!(over.lapse(now()), Err(Refusal::Over));
    }
}

#[test]
fn the_first_rule_is_off_until_the_assessment_names_it() {
    assert!(!Rule::R1.is_on(None));
    assert_eq!(Rule::R1.set(true, None), Err(Refusal::NeedsDpia));
    assert_eq!(Rule::R1.set(true, Some("  ")), Err(Refusal::NeedsDpia));
    assert_eq!(Rule::R1.set(true, Some("DPIA 2026, 4.2")), Ok(()));
    assert_eq!(Rule::R1.set(false, None), Ok(()));
    assert!(Rule::R2.is_on(None) && !Rule::R2.is_on(Some(false)));
}

#[test]
fn help_lines_and_the_way_to_a_service_are_never_off() {
    for rule in [Rule::R4, Rule::R8] {
        assert!(rule.is_on(Some(false)));
        assert_eq!(rule.set(false, None), Err(Refusal::AlwaysOn));
    }
}

#[test]
fn r7_waits_for_check_ins_and_its_condition_is_ready() {
    assert!(!Rule::R7.is_on(Some(true)));
    assert_eq!(Rule::R7.set(true, None), Err(Refusal::NotReady));
    assert_eq!([0, 1, 2, 3].map(missed_check_ins), [false, false, true, true]);
}

fn asks(all: &[(&'static str, i64)]) -> Vec<Ask<'static>> {
    let ask = |(category, days): &(&'static str, i64)| Ask {
        category,
        series: None,
        at: now() - TimeDelta::days(*days),
    };
    all.iter().map(ask).collect()
}

#[test]
fn r1_counts_three_in_one_domain_or_five_in_all_within_28_days() {
    let food = [("groceries", 1), ("meal", 3), ("groceries", 27)];
    assert!(asks_again_and_again(&asks(&food), now()));
    assert!(!asks_again_and_again(&asks(&food[..2]), now()));
    let long_ago = [("groceries", 1), ("meal", 3), ("groceries", 28)];
    assert!(!asks_again_and_again(&asks(&long_ago), now()));
    let mixed = [("groceries", 1), ("garden", 2), ("pets", 3), ("digital", 4), ("errand", 5)];
    assert!(asks_again_and_again(&asks(&mixed), now()));
    assert!(!asks_again_and_again(&asks(&mixed[..4]), now()));
    let without_domain = [("pets", 1), ("errand", 2), ("lending", 3)];
    assert!(!asks_again_and_again(&asks(&without_domain), now()));
}

#[test]
fn r1_counts_a_series_once() {
    let series = Some(Uuid::from_u128(7));
    let mut weekly = asks(&[("groceries", 1), ("groceries", 8), ("groceries", 15)]);
    for it in &mut weekly {
        it.series = series;
    }
    assert!(!asks_again_and_again(&weekly, now()));
    weekly.extend(asks(&[("meal", 2), ("meal", 4)]));
    assert!(asks_again_and_again(&weekly, now()));
}

#[test]
fn every_domain_of_small_help_is_a_domain_of_life() {
    let named: Vec<_> =
        crate::buurt::category::all().iter().filter_map(|it| domain(&it.id)).collect();
    assert!(named.len() >= 12 && named.iter().all(|it| DOMAINS.contains(it)), "{named:?}");
}

#[test]
fn r2_waits_72_hours_or_a_second_expiry() {
    let since = |hours| now() - TimeDelta::hours(hours);
    assert!(stays_without_offer(since(72), false, now()));
    assert!(!stays_without_offer(since(71), false, now()));
    assert!(!stays_without_offer(since(100), true, now()));
    assert_eq!([0, 1, 2].map(expired_twice), [false, false, true]);
}

#[test]
fn r3_counts_helpers_and_not_how_often() {
    assert!(!dropped(&[who(1), who(1)]));
    assert!(dropped(&[who(1), who(2)]));
}

#[test]
fn r5_hears_only_very_worried() {
    let heard = [None, Some(Worried::Little), Some(Worried::Very)].map(is_very_worried);
    assert_eq!(heard, [false, false, true]);
}

#[test]
fn r9_wants_two_who_are_independent_within_30_days() {
    let jan = Teller::Person(who(1));
    let shop = Teller::Partner(PartnerId(Uuid::from_u128(2)));
    let rosa = Teller::Person(who(3));
    let days = |days| now() - TimeDelta::days(days);
    let two = |told: &[(Teller, Moment)]| told_by_two(told, &[who(3)], now());
    assert!(two(&[(jan, days(1)), (shop, days(29))]));
    assert!(!two(&[(jan, days(1)), (shop, days(30))]));
    assert!(!two(&[(jan, days(1)), (jan, days(2))]));
    assert!(!two(&[(jan, days(1)), (rosa, days(2))]), "of oneself one does not report");
}

#[test]
fn r10_counts_rejections_and_nothing_else() {
    assert!(turned_down_twice(&[Code::Rejected, Code::Completed, Code::Rejected]));
    assert!(!turned_down_twice(&[Code::Rejected, Code::Cancelled, Code::Failed]));
}
