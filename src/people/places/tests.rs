//! What the rules of several people on one device promise.

use chrono::TimeDelta;
use uuid::Uuid;

use super::*;
use crate::base::ids::BuurtId;
use crate::people::session::GRACE;

const NOW: Moment = Moment::UNIX_EPOCH;

fn session(person: u128, kind: Kind) -> Session {
    let (id, person) = (SessionId(Uuid::from_u128(person)), PersonId(Uuid::from_u128(person)));
    let who = (id, person, BuurtId(Uuid::from_u128(3)));
    Session::begin(who, kind, vec![1], NOW)
}

fn place(slot: u8) -> Place {
    let of = u128::from(slot) + 10;
    Place {
        slot,
        person: PersonId(Uuid::from_u128(of)),
        session: SessionId(Uuid::from_u128(of)),
        picture: Picture::Flower,
        code_tag: Some(vec![7]),
        rings: false,
    }
}

#[test]
fn four_people_have_a_place_and_a_fifth_has_none() {
    let mut places = Vec::new();
    for slot in 0..PLACES {
        let newcomer = session(100, Kind::Resident);
        assert_eq!(place_for(&places, &newcomer, false), Ok(slot));
        places.push(place(slot));
    }
    let told = place_for(&places, &session(100, Kind::Resident), false);
    assert_eq!(told, Err(Refusal::Full));
    assert_eq!(place_for(&places, &session(12, Kind::Resident), false), Ok(2), "one's own stays");
    places.remove(1);
    assert_eq!(
        place_for(&places, &session(100, Kind::Resident), false),
        Ok(1),
        "who left made room"
    );
}

#[test]
fn who_works_here_and_who_shares_with_anybody_is_beside_nobody() {
    let staff = session(100, Kind::Staff);
    assert_eq!(place_for(&[place(0)], &staff, true), Err(Refusal::Staff));
    let by_mail = session(100, Kind::Resident);
    assert_eq!(place_for(&[place(0)], &by_mail, true), Err(Refusal::Staff));
    assert_eq!(place_for(&[place(0)], &session(100, Kind::Shared), false), Err(Refusal::Shared));
}

#[test]
fn the_token_of_a_sign_in_that_waits_opens_nothing_and_is_a_copy_after_a_minute() {
    let waiting = park(session(1, Kind::Resident), NOW);
    let soon = NOW + TimeDelta::seconds(30);
    assert_eq!(waiting.judge(&[1], soon), Presented::Over, "the page that just left ends nothing");
    assert_eq!(waiting.judge(&[1], soon + GRACE), Presented::Replayed);
    assert_eq!(waiting.judge(&[4], soon), Presented::Replayed);
    assert!(!waiting.acts(soon) && waiting.is_living(soon));

    let back = take_up(&waiting, vec![2], soon);
    assert!(back.acts(soon));
    assert_eq!(back.judge(&[2], soon), Presented::Current);
    assert_eq!(back.judge(&[1], soon), Presented::Replayed, "no minute for the one of before");
}

#[test]
fn the_token_of_a_device_is_a_lost_answer_for_a_minute_and_then_a_copy() {
    let fresh = Device {
        id: DeviceId(Uuid::from_u128(1)),
        hash: vec![1],
        parent_hash: None,
        rotated_at: NOW,
    };
    let once = fresh.rotate(Presented::Current, vec![2], NOW);
    let soon = NOW + TimeDelta::seconds(30);
    assert_eq!(once.judge(&[2], soon), Presented::Current);
    assert_eq!(once.judge(&[1], soon), Presented::Lost);
    let again = once.rotate(Presented::Lost, vec![3], soon);
    assert_eq!(again.judge(&[1], soon + GRACE), Presented::Replayed, "the minute begins once");
    assert_eq!(again.judge(&[2], soon), Presented::Replayed);
}

#[test]
fn the_drawings_are_told_apart_and_each_gets_one_of_their_own() {
    let mut places = Vec::new();
    for slot in 0..PLACES {
        let picture = Picture::free(&places);
        assert!(places.iter().all(|it: &Place| it.picture != picture));
        places.push(Place { picture, ..place(slot) });
    }
}
