//! Every state against every act: where it leads, or why it is refused.

use super::*;
use crate::base::error::Error;

type Row = (Act, [Result<Kind, Refusal>; 6]);

/// Columns: review, open, matched, confirming, done, closed.
fn table() -> Vec<Row> {
    use Kind::{Closed, Confirming, Done, Matched, Open, Review};
    use Refusal::{
        AlreadyAnswered as Said, NoLongerOpen as Gone, NotAsked as Stranger, NotAssigned as NotYou,
        NotPossibleNow as No, NotYet as Early, OwnRequest as Own,
    };
    let (later, gone) = (Some(TimeDelta::days(1)), Err(Gone));
    let [review, open, matched, confirming] = [Ok(Review), Ok(Open), Ok(Matched), Ok(Confirming)];
    let (no, not_you, own, end) = (Err(No), Err(NotYou), Err(Own), Ok(Closed));
    vec![
        (Act::Accept(KIM), [gone, matched, matched, gone, gone, gone]),
        (Act::Accept(MIA), [gone, matched, matched, gone, gone, gone]),
        (Act::Accept(JAN), [gone, matched, matched, confirming, Ok(Done), gone]),
        (Act::Accept(ROSA), [own, own, own, own, own, own]),
        (
            Act::Decline(MIA, Decline::NotNow),
            [Err(Stranger), open, matched, confirming, gone, gone],
        ),
        (
            Act::Decline(JAN, Decline::NotNow),
            [Err(Stranger), Err(Stranger), Err(Said), Err(Said), gone, gone],
        ),
        (Act::Seen(MIA), [Err(Stranger), open, matched, confirming, Ok(Done), end]),
        (Act::BackOut(JAN), [Err(Stranger), Err(Stranger), open, no, not_you, not_you]),
        (Act::BackOut(MIA), [Err(Stranger), not_you, not_you, not_you, not_you, not_you]),
        (Act::MoreThanSmall(JAN), [Err(Stranger), Err(Stranger), matched, confirming, gone, gone]),
        (Act::MoreThanSmall(MIA), [Err(Stranger), open, matched, confirming, gone, gone]),
        (Act::Ask(KIM, 1), [gone, open, gone, gone, gone, gone]),
        (Act::Ask(ROSA, 1), [gone, own, gone, gone, gone, gone]),
        (Act::Hold(true), [review, open, matched, confirming, gone, gone]),
        (Act::Publish, [open, open, matched, confirming, gone, gone]),
        (Act::Reconsider, [no, review, no, no, no, no]),
        (Act::Withdraw, [end, end, end, end, gone, end]),
        (Act::Close(Reason::Rejected), [end, end, no, no, no, no]),
        (Act::Close(Reason::Referred), [end, end, end, end, no, no]),
        (Act::Close(Reason::OutOfScope), [end, end, end, end, no, no]),
        (Act::Close(Reason::Duplicate), [end, end, end, no, no, no]),
        (Act::Close(Reason::NotDelivered), [no, end, end, end, no, no]),
        (Act::Close(Reason::ExpiredUnmatched), [no, no, no, no, no, no]),
        (Act::Close(Reason::Withdrawn), [no, no, no, no, no, no]),
        (Act::Change(TimeDelta::days(1)), [review, open, matched, no, no, no]),
        (Act::ConfirmAgain(JAN), [not_you, not_you, matched, confirming, not_you, not_you]),
        (Act::Refuse(JAN), [Err(Stranger), Err(Stranger), open, no, not_you, not_you]),
        (Act::ReleaseContact(JAN), [not_you, not_you, matched, confirming, not_you, not_you]),
        (Act::Thank, [no, no, no, no, Ok(Done), no]),
        (Act::Worked(By::Asker), [no, no, Ok(Done), Ok(Done), Ok(Done), no]),
        (
            Act::Worked(By::AskerOf(JAN)),
            [not_you, not_you, Err(Early), Ok(Done), Ok(Done), not_you],
        ),
        (Act::NotWorked(By::AskerOf(JAN), None), [not_you, not_you, Err(Early), end, not_you, end]),
        (Act::Worked(By::Helper(JAN)), [not_you, not_you, Err(Early), Ok(Done), Ok(Done), not_you]),
        (Act::Worked(By::Helper(MIA)), [not_you, not_you, not_you, not_you, not_you, not_you]),
        (Act::NotWorked(By::Asker, None), [no, no, end, end, no, no]),
        (Act::NotWorked(By::Asker, later), [no, no, open, open, no, no]),
        (
            Act::NotWorked(By::Helper(JAN), None),
            [not_you, not_you, Err(Early), confirming, not_you, not_you],
        ),
        (Act::NobodyOpened(JAN), [not_you, not_you, Err(Early), confirming, not_you, not_you]),
    ]
}

#[test]
fn every_state_meets_every_act() {
    for (act, expected) in table() {
        for (kind, expected) in Kind::ALL.iter().zip(expected) {
            let (step, now) = standing(*kind);
            assert_eq!(step.request.kind(), *kind, "the world stands where the table says");
            let got = act.apply(&step, now);
            assert_eq!(got.clone().map(|it| it.request.kind()), expected, "{kind:?} × {act:?}");
            if let Ok(step) = got {
                assert!(step.request.agrees_with(&step.offers), "{kind:?} × {act:?}");
            }
        }
    }
}

#[test]
fn nobody_came_is_said_only_once_it_began() {
    let began = form(1).window.start;
    for kind in Kind::ALL {
        let (step, _) = standing(*kind);
        let early = Act::NobodyCame(None, None).apply(&step, began - TimeDelta::seconds(1));
        assert_eq!(early, Err(Refusal::NotYet), "{kind:?}");
        let came = Act::NobodyCame(None, None).apply(&step, began).map(|it| it.request.kind());
        let expected = match kind {
            Kind::Matched | Kind::Confirming => Ok(Kind::Closed),
            Kind::Review | Kind::Open | Kind::Done | Kind::Closed => Err(Refusal::NotPossibleNow),
        };
        assert_eq!(came, expected, "{kind:?}");
    }
}

#[test]
fn every_timer_acts_only_on_its_own_state() {
    let long_after = noon() + TimeDelta::days(60);
    for kind in Kind::ALL {
        for timer in Timer::ALL {
            let (step, _) = standing(*kind);
            let after = Act::Due(*timer).apply(&step, long_after).unwrap();
            let expected = match (kind, timer) {
                (Kind::Review, Timer::Unread) => Kind::Open,
                (Kind::Open, Timer::Expire) => Kind::Closed,
                (Kind::Matched, Timer::Confirming) => Kind::Confirming,
                (Kind::Confirming, Timer::Finish) => Kind::Done,
                (same, _) => *same,
            };
            assert_eq!(after.request.kind(), expected, "{kind:?} × {timer:?}");
            let acts = kind != &expected || (*kind == Kind::Confirming && *timer == Timer::Nudge);
            assert_eq!(!after.events.is_empty(), acts, "{kind:?} × {timer:?}");
        }
    }
}

#[test]
fn every_ordered_pair_of_states_is_drawn_or_refused() {
    use Kind as K;
    let drawn = [
        (K::Review, vec![K::Open, K::Closed]),
        (K::Open, vec![K::Review, K::Matched, K::Closed]),
        (K::Matched, vec![K::Open, K::Confirming, K::Closed]),
        (K::Confirming, vec![K::Done, K::Closed, K::Open]),
        (K::Done, vec![]),
        (K::Closed, vec![]),
    ];
    for (from, to) in drawn {
        for kind in Kind::ALL {
            assert_eq!(from.may_become(*kind), to.contains(kind), "{from:?} → {kind:?}");
        }
    }
    let born: Vec<_> = Kind::ALL.iter().filter(|kind| kind.may_be_born()).collect();
    assert_eq!(born, [&K::Review, &K::Open, &K::Closed]);
}

#[test]
fn every_refusal_is_told_as_its_code() {
    for refusal in Refusal::ALL {
        assert_eq!(refusal.to_string(), refusal.word());
        assert_eq!(Error::from(*refusal).to_string(), refusal.word());
    }
}
