//! To whom nothing goes out by itself, nothing does; a worker calls.

use buurtnet::base::db::Tx;
use buurtnet::delivery::outcome::Outcome;
use buurtnet::delivery::{self, Way, hush, last_word, open_promises, silence};
use chrono::TimeDelta;

use crate::world::office::{Office, notice, subject};

#[tokio::test]
async fn to_whom_nothing_goes_out_by_itself_nothing_does_and_a_worker_calls() {
    let office = Office::new().await;
    let person = office.neighbour().await.device.person;
    let hushes = async |wanted: bool| {
        let flow = async move |tx: &Tx| hush(tx, person, wanted).await;
        office.ground.flow(flow).await;
    };
    hushes(true).await;
    hushes(true).await;
    let house = &office.ground.house;
    let way = async || delivery::ways(house, &[person]).await.unwrap()[&person];
    assert!(delivery::is_hushed(house.db.read(), person).await.unwrap());
    assert_eq!(way().await, Way::Phone);
    office.notifies(person, notice()).await;
    office.works().await;
    assert_eq!(office.sent(), []);
    assert_eq!(office.ledger().await, ["on_the_phone_list"]);
    assert_eq!(office.tasks().await[0].person, Some(person));

    hushes(false).await;
    assert_eq!(way().await, Way::Push);
    office.notifies(person, notice()).await;
    office.works().await;
    assert_eq!(office.sent().len(), 1);
}

#[tokio::test]
async fn a_message_on_its_way_turns_back_when_nothing_may_go_out_any_more() {
    let office = Office::new().await;
    let phone = office.neighbour().await;
    let person = phone.device.person;
    office.recorder().answer(&phone.subscription(), Outcome::Later(TimeDelta::minutes(5)));
    office.notifies(person, notice()).await;
    office.works().await;
    office.recorder().answer(&phone.subscription(), Outcome::Delivered);
    office.ground.flow(async move |tx: &Tx| hush(tx, person, true).await).await;
    office.ground.later(TimeDelta::minutes(6));
    office.works().await;
    assert_eq!(office.ledger().await, ["hushed", "on_the_phone_list"]);
    assert_eq!(office.sent().len(), 1, "the first one, which was not taken");
}

#[tokio::test]
async fn a_message_under_way_brings_no_dead_person_on_the_list_of_who_is_called() {
    for with_phone in [true, false] {
        let office = Office::new().await;
        let phone = office.neighbour().await;
        let person = phone.device.person;
        if !with_phone {
            office.ground.flow(async move |tx: &Tx| hush(tx, person, true).await).await;
        }
        office.notifies(person, notice()).await;
        let tell = open_promises(office.ground.house.db.read()).await.unwrap().remove(0);
        if with_phone {
            office.keeps(tell.clone()).await;
        }
        let claimed = open_promises(office.ground.house.db.read()).await.unwrap();
        let last = claimed.into_iter().last().unwrap();
        office.ground.flow(async move |tx: &Tx| silence(tx, person).await).await;
        office.keeps(last).await;
        office.works().await;
        assert!(office.tasks().await.is_empty(), "nobody calls");
        assert_eq!(office.ledger().await, [""; 0]);
    }
}

#[tokio::test]
async fn a_last_word_is_not_said_to_whom_nothing_goes_out_by_itself() {
    let office = Office::new().await;
    let person = office.neighbour().await.device.person;
    let buurt = office.ground.buurt;
    let last = async || {
        let flow = async move |tx: &Tx| last_word(tx, (buurt, person), &subject(), &notice()).await;
        office.ground.flow(flow).await
    };
    assert_eq!(last().await, 1);
    office.ground.flow(async move |tx: &Tx| hush(tx, person, true).await).await;
    assert_eq!(last().await, 0);
    office.works().await;
    assert_eq!(office.sent(), []);
    assert_eq!(office.ledger().await, ["hushed"]);
}
