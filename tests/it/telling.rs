//! Word reaches people by the way they have, and the ledger says whether it did.

mod at_once;

use buurtnet::base::db::Tx;
use buurtnet::base::words::Lang;
use buurtnet::delivery::declarative::Size;
use buurtnet::delivery::outcome::{Fault, Outcome};
use buurtnet::delivery::push::Urgency;
use buurtnet::delivery::{self, Kept, Notice, cancel_about, notify, open_promises, take_back};
use buurtnet::tasks::Kind;
use chrono::TimeDelta;

use crate::world::house::prefers_calls;
use crate::world::office::{HALF_AN_HOUR, Office, REQUEST, notice, subject};

#[tokio::test]
async fn every_device_is_told_in_its_own_language_and_it_counts_once() {
    let office = Office::new().await;
    let person = office.ground.person();
    for lang in [Lang::Nl, Lang::Ar] {
        office.subscribes(&office.phone(person, lang)).await;
    }
    office.notifies(person, notice().urgent().wave(1)).await;
    office.works().await;

    let sent = office.sent();
    let languages: Vec<_> = sent.iter().map(|it| it.message.notification.lang.as_str()).collect();
    assert_eq!(languages, ["nl", "ar"]);
    let first = &sent[0].message;
    assert_eq!(first.notification.title, "push-test-title");
    assert_eq!(first.notification.navigate, "https://buurt.example/helpen/1");
    assert_eq!((first.topic, first.urgency, first.ttl), (REQUEST, Urgency::High, HALF_AN_HOUR));
    assert_eq!(office.ledger().await, ["delivered", "delivered"]);

    let (rows, since) = (office.ground.house.db.read(), office.ground.house.now() - HALF_AN_HOUR);
    let people = [person, office.ground.person()];
    let asked = delivery::asked_since(rows, &[office.ground.buurt], &people, since).await.unwrap();
    assert_eq!(asked.into_iter().collect::<Vec<_>>(), [(person, 1)]);
}

#[tokio::test]
async fn what_is_no_question_does_not_count_as_being_asked() {
    let office = Office::new().await;
    let jan = office.neighbour().await.device.person;
    office.notifies(jan, notice()).await;
    office.works().await;
    let (rows, since) = (office.ground.house.db.read(), office.ground.house.now() - HALF_AN_HOUR);
    let asked = delivery::asked_since(rows, &[office.ground.buurt], &[jan], since).await.unwrap();
    assert!(asked.is_empty());
    assert_eq!(office.ledger().await, ["delivered"]);
}

#[tokio::test]
async fn nobody_is_told_before_the_commit() {
    let office = Office::new().await;
    let jan = office.neighbour().await.device.person;
    let buurt = office.ground.buurt;
    let flow = async move |tx: &Tx| notify(tx, buurt, jan, &subject(), notice()).await;
    office.ground.taken_back(flow).await;
    office.works().await;
    assert_eq!(office.sent(), []);
}

#[tokio::test]
async fn a_name_in_a_notice_takes_back_the_flow() {
    let office = Office::new().await;
    let jan = office.neighbour().await.device.person;
    let buurt = office.ground.buurt;
    let named = notice().digits("who", "Rosa");
    let flow = async move |tx: &Tx| notify(tx, buurt, jan, &subject(), named).await;
    assert!(office.ground.house.db.write("a test", flow).await.is_err());
    assert_eq!(office.waiting().await, 0);
}

#[tokio::test]
async fn what_is_no_longer_true_is_not_said() {
    let office = Office::new().await;
    let jan = office.neighbour().await.device.person;
    office.notifies(jan, notice()).await;
    office.ground.flow(async |tx: &Tx| cancel_about(tx, REQUEST).await).await;
    assert_eq!(office.works().await, []);
}

#[tokio::test]
async fn a_notice_waits_for_the_end_of_quiet_hours_and_keeps_its_worth() {
    let office = Office::new().await;
    let jan = office.neighbour().await.device.person;
    let eight = office.ground.house.now() + TimeDelta::hours(9);
    office.notifies(jan, notice().not_before(eight)).await;
    assert_eq!(office.works().await, []);
    office.ground.later(TimeDelta::hours(9));
    office.works().await;
    assert_eq!(office.sent()[0].message.ttl, HALF_AN_HOUR);
}

#[tokio::test]
async fn a_device_that_is_gone_is_forgotten_and_another_way_is_found() {
    let office = Office::new().await;
    let phone = office.neighbour().await;
    office.recorder().answer(&phone.subscription(), Outcome::Gone);
    let person = phone.device.person;
    office.notifies(person, notice()).await;
    office.works().await;
    assert_eq!(office.ledger().await, ["gone", "on_the_phone_list"]);
    assert_eq!(office.tasks().await[0].person, Some(person));

    office.opens(&phone).await;
    office.notifies(person, notice()).await;
    office.works().await;
    assert_eq!(office.ledger().await[2..], ["in_app"]);
    assert_eq!(office.sent().len(), 1, "the device is no longer asked");
}

#[tokio::test]
async fn a_second_device_makes_up_for_the_first() {
    let office = Office::new().await;
    let phone = office.neighbour().await;
    office.subscribes(&office.phone(phone.device.person, Lang::Nl)).await;
    office.recorder().answer(&phone.subscription(), Outcome::Refused(400));
    office.notifies(phone.device.person, notice()).await;
    office.works().await;
    assert_eq!(office.ledger().await, ["refused", "delivered"]);
    assert_eq!(office.tasks().await, []);
}

#[tokio::test]
async fn a_busy_push_service_is_asked_again_until_the_notice_is_worth_nothing() {
    let office = Office::new().await;
    let phone = office.neighbour().await;
    let answers = |outcome| office.recorder().answer(&phone.subscription(), outcome);
    let person = phone.device.person;
    answers(Outcome::Later(TimeDelta::minutes(5)));
    office.notifies(person, notice()).await;
    office.works().await;
    office.ground.later(TimeDelta::minutes(4));
    assert_eq!(office.works().await, []);
    office.ground.later(TimeDelta::minutes(1));
    answers(Outcome::Delivered);
    office.works().await;
    assert_eq!(office.ledger().await, ["delivered"]);
    assert_eq!(office.sent()[1].message.ttl, TimeDelta::minutes(25));

    answers(Outcome::Transport(Fault::Timeout));
    office.notifies(person, notice()).await;
    for _ in 0..31 {
        office.works().await;
        office.ground.later(TimeDelta::minutes(1));
    }
    assert_eq!(office.ledger().await, ["delivered", "expired"]);
    assert_eq!(office.waiting().await, 0);
    assert!(office.sent().len() < 12, "the waits grow: {}", office.sent().len());
}

#[tokio::test]
async fn a_message_that_is_too_large_is_sent_smaller() {
    let office = Office::new().await;
    let phone = office.neighbour().await;
    office.recorder().answer(&phone.subscription(), Outcome::TooLarge);
    office.notifies(phone.device.person, notice()).await;
    office.works().await;
    let sizes: Vec<_> = office.sent().iter().map(|it| it.message.size).collect();
    assert_eq!(sizes, [Size::Whole, Size::Small]);
    assert_eq!(office.ledger().await, ["refused", "on_the_phone_list"]);
}

#[tokio::test]
async fn when_our_key_is_not_believed_one_task_says_so() {
    let office = Office::new().await;
    for _ in 0..3 {
        let phone = office.neighbour().await;
        office.recorder().answer(&phone.subscription(), Outcome::Alarm(403));
        office.notifies(phone.device.person, notice()).await;
    }
    office.works().await;
    let kinds: Vec<_> = office.tasks().await.iter().map(|it| it.kind).collect();
    assert_eq!(kinds.iter().filter(|it| **it == Kind::PushAlarm).count(), 1);
    assert_eq!(kinds.iter().filter(|it| **it == Kind::Call).count(), 3);
}

#[tokio::test]
async fn who_wants_to_be_called_is_called_and_hears_the_newest() {
    let office = Office::new().await;
    let person = office.neighbour().await.device.person;
    prefers_calls(&office.ground.house, person, true).await;
    office.notifies(person, notice()).await;
    office.notifies(person, Notice { kind: "newer".to_owned(), ..notice() }).await;
    office.works().await;
    assert_eq!(office.sent(), []);
    let said: Vec<_> = office.tasks().await.into_iter().map(|it| it.reason.words).collect();
    assert_eq!(said, ["phone-newer"]);

    prefers_calls(&office.ground.house, person, false).await;
    office.notifies(person, notice()).await;
    office.works().await;
    assert_eq!(office.sent().len(), 1);
}

#[tokio::test]
async fn the_ledger_is_forgotten_after_ninety_days() {
    let office = Office::new().await;
    let jan = office.neighbour().await.device.person;
    office.notifies(jan, notice()).await;
    office.ground.flow(async |tx: &Tx| delivery::standing(tx).await).await;
    office.works().await;
    office.ground.later(TimeDelta::days(89));
    office.works().await;
    assert_eq!(office.ledger().await, ["delivered"]);
    office.ground.later(TimeDelta::days(2));
    office.works().await;
    assert_eq!(office.ledger().await, [""; 0]);
    assert_eq!(office.waiting().await, 1, "it goes on every day");
}

/// What was tried in vain is said by another way, and a push service that is busy is asked again: both are a
/// notice that has not arrived.
#[tokio::test]
async fn what_is_told_otherwise_or_tried_again_is_taken_back_and_no_other_notice() {
    let office = Office::new().await;
    let phone = office.neighbour().await;
    let person = phone.device.person;
    let takes_back = async || {
        let taken = async move |tx: &Tx| take_back(tx, &[person], REQUEST, &["test"]).await;
        office.ground.flow(taken).await;
        office.waiting().await
    };
    office.recorder().answer(&phone.subscription(), Outcome::Later(TimeDelta::minutes(5)));
    office.notifies(person, notice()).await;
    office.notifies(person, Notice { kind: "other".to_owned(), ..notice() }).await;
    office.works().await;
    assert_eq!((office.waiting().await, takes_back().await), (2, 1), "a push that waits");

    office.notifies(person, notice()).await;
    for _ in 0..2 {
        let last = open_promises(office.ground.house.db.read()).await.unwrap().pop().unwrap();
        office.recorder().answer(&phone.subscription(), Outcome::Gone);
        office.keeps(last).await; // chooses the device, which is gone
    }
    assert_eq!((office.waiting().await, takes_back().await), (4, 1), "another way");
    assert_eq!(office.ledger().await, ["gone"]);
}

/// Whoever takes a notice back while it is on its way is obeyed at every fork: nobody is called, no other device rings.
#[tokio::test]
async fn what_is_taken_back_while_it_is_under_way_is_told_by_no_other_way() {
    for (forks, hushed) in [(0, false), (0, true), (1, false)] {
        let office = Office::new().await;
        let phone = office.neighbour().await;
        let person = phone.device.person;
        office.ground.flow(async move |tx: &Tx| delivery::hush(tx, person, hushed).await).await;
        office.recorder().answer(&phone.subscription(), Outcome::Gone);
        office.notifies(person, notice()).await;
        let last = async || open_promises(office.ground.house.db.read()).await.unwrap().pop();
        for _ in 0..forks {
            office.keeps(last().await.unwrap()).await;
        }
        let claimed = last().await.unwrap();
        let taken = async move |tx: &Tx| take_back(tx, &[person], REQUEST, &["test"]).await;
        office.ground.flow(taken).await;
        let before = office.waiting().await;
        assert_eq!(office.keeps(claimed).await, Kept::Done);
        assert_eq!(office.waiting().await, before, "{forks} {hushed}");
        assert!(office.tasks().await.is_empty(), "{forks} {hushed}");
    }
}
