//! Refresh tokens, presented in every order.

use buurtnet::base::clock::Moment;
use buurtnet::base::ids::{BuurtId, PersonId, SessionId};
use buurtnet::people::session::{Kind, Presented, Session};
use chrono::TimeDelta;
use proptest::{collection, prop_assert, prop_assert_eq, proptest};
use uuid::Uuid;

proptest! {
    /// However tokens are presented, in whatever order and after whatever time: at most one is ever
    /// the valid one, only the one before it is taken for a lost answer and that for one minute from
    /// its use, and every other ends the session for good.
    #[test]
    fn a_refresh_token_replayed_in_any_order_never_lives_twice(
        steps in collection::vec((0_usize..6, 0_i64..120), 1..40)
    ) {
        let start = Moment::UNIX_EPOCH;
        let id = |it: u128| Uuid::from_u128(it);
        let mut session = Some(Session {
            id: SessionId(id(1)),
            person: PersonId(id(2)),
            buurt: BuurtId(id(3)),
            kind: Kind::Resident,
            refresh_hash: vec![0],
            parent_hash: None,
            rotated_at: start,
            used_at: start,
            until: start + Kind::Resident.whole(),
            ended_at: None,
            factor_at: None,
            parked_at: None,
        });
        let (mut now, mut given) = (start, 0_u8);
        let mut lost: Option<(u8, Moment)> = None;
        for (back, seconds) in steps {
            now += TimeDelta::seconds(seconds);
            let token = given.saturating_sub(u8::try_from(back).unwrap());
            let Some(it) = session.take() else { break };
            let living: Vec<u8> = (0..=given)
                .filter(|it_token| it.judge(&[*it_token], now) == Presented::Current)
                .collect();
            prop_assert_eq!(living, vec![given], "the newest, and no other");
            let verdict = it.judge(&[token], now);
            let in_time = lost.is_some_and(|(old, at)| {
                old == token && now - at <= TimeDelta::seconds(60)
            });
            prop_assert_eq!(verdict == Presented::Lost, in_time, "one minute, once");
            prop_assert_eq!(verdict == Presented::Current, token == given);
            match verdict {
                Presented::Current | Presented::Lost => {
                    if verdict == Presented::Current {
                        lost = Some((token, now));
                    }
                    given += 1;
                    session = Some(it.rotate(verdict, vec![given], now));
                }
                Presented::Replayed => {
                    let over = Session { ended_at: Some(now), ..it };
                    for any in 0..=given {
                        prop_assert_eq!(over.judge(&[any], now), Presented::Over);
                    }
                }
                Presented::Over => prop_assert!(false, "it lives a year"),
            }
        }
    }
}
