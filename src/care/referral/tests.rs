//! Every pair of codes, the reasons, and that nothing leaves without a basis.

use uuid::Uuid;

use super::*;

fn now() -> Moment {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn referral(code: Code) -> Referral {
    Referral {
        id: ReferralId(Uuid::from_u128(1)),
        buurt: BuurtId(Uuid::nil()),
        signal: SignalId(Uuid::nil()),
        service: ServiceId(Uuid::nil()),
        code,
        since: now(),
        basis: Some(BasisId(Uuid::nil())),
        way: Channel::Mail,
        warm: false,
        why: None,
        stamps: Vec::new(),
    }
}

#[test]
fn twenty_seven_of_ninety_pairs_are_drawn_and_no_other_is_walked() {
    let mut walked = 0;
    for from in Code::ALL {
        for to in Code::ALL {
            let why = to.needs_reason().then(|| Why::of(Reason::Other));
            let end = referral(*from).step(*to, why, now());
            assert_eq!(end.is_ok(), from.arrows().contains(to), "{from:?} → {to:?}");
            if let Ok(end) = end {
                walked += 1;
                assert_eq!((end.code, end.stamps), (*to, vec![(*to, now())]));
            }
        }
    }
    assert_eq!(walked, 27);
}

#[test]
fn four_codes_ask_a_reason_and_the_others_keep_none() {
    for from in Code::ALL {
        for to in from.arrows() {
            let bare = referral(*from).step(*to, None, now());
            let asks = matches!(to, Code::Rejected | Code::Cancelled | Code::OnHold | Code::Failed);
            assert_eq!(bare == Err(Refusal::NoReason), asks, "{from:?} → {to:?}");
            let with = referral(*from).step(*to, Some(Why::of(Reason::Other)), now()).unwrap();
            assert_eq!(with.why.is_some(), asks);
        }
    }
}

#[test]
fn a_waiting_list_has_a_day_and_nothing_else_does() {
    let reject = |reason, until| {
        referral(Code::Requested).step(Code::Rejected, Some(Why { reason, until }), now())
    };
    let day = NaiveDate::from_ymd_opt(2027, 1, 4);
    assert!(reject(Reason::Waitlist, day).is_ok());
    assert_eq!(reject(Reason::Waitlist, None), Err(Refusal::NoDay));
    assert_eq!(reject(Reason::NoCapacity, day), Err(Refusal::NoDay));
    assert_eq!(reject(Reason::Withdrawn, None), Err(Refusal::NoReason));
    for reason in REJECTIONS {
        assert!(reject(reason, day.filter(|_| reason == Reason::Waitlist)).is_ok(), "{reason:?}");
    }
}

#[test]
fn nothing_leaves_the_house_without_a_basis() {
    for from in Code::ALL {
        for to in from.arrows() {
            let bare = Referral { basis: None, ..referral(*from) };
            let end = bare.step(*to, Some(Why::of(Reason::Other)), now());
            let stays = matches!(to, Code::Cancelled | Code::EnteredInError);
            assert_eq!(end != Err(Refusal::NoBasis), stays, "{from:?} → {to:?}");
        }
    }
    let draft = Referral { basis: None, ..referral(Code::Draft) };
    let sent = draft.request(BasisId(Uuid::from_u128(5)), now()).unwrap();
    assert_eq!((sent.code, sent.basis), (Code::Requested, Some(BasisId(Uuid::from_u128(5)))));
}
