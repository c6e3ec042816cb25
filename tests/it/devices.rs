//! A device belongs to one session of one person, and is forgotten with it.

use buurtnet::base::db::Tx;
use buurtnet::base::words::Lang;
use buurtnet::delivery::outcome::Outcome;
use buurtnet::delivery::{forget_session, silence, subscribe, unsubscribe};
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait as _, Statement};

use crate::world::office::{Office, Phone, notice};

#[tokio::test]
async fn nobody_gets_the_previous_users_push() {
    let office = Office::new().await;
    let rosa = office.neighbour().await;
    let jan = office.phone(office.ground.person(), Lang::Nl);
    let shared = Phone { given: rosa.given.clone(), ..jan };
    office.subscribes(&shared).await;
    office.notifies(rosa.device.person, notice()).await;
    office.works().await;
    assert_eq!(office.sent(), [], "the device is Jan's now");
    office.notifies(shared.device.person, notice()).await;
    office.works().await;
    assert_eq!(office.sent().len(), 1);
}

#[tokio::test]
async fn a_device_goes_with_its_session_also_for_what_is_under_way() {
    let office = Office::new().await;
    let phone = office.neighbour().await;
    let session = phone.device.session;
    office.recorder().answer(&phone.subscription(), Outcome::Later(TimeDelta::minutes(1)));
    office.notifies(phone.device.person, notice()).await;
    office.works().await;
    office.ground.flow(async move |tx: &Tx| forget_session(tx, session).await).await;
    office.ground.later(TimeDelta::minutes(1));
    office.works().await;
    assert_eq!(office.sent().len(), 1);
    assert_eq!(office.ledger().await, ["gone", "on_the_phone_list"]);
}

#[tokio::test]
async fn one_session_has_one_device_and_may_give_it_up() {
    let office = Office::new().await;
    let old = office.neighbour().await;
    let other = office.phone(old.device.person, Lang::Nl);
    let new = Phone { device: old.device, ..other };
    office.subscribes(&new).await;
    office.subscribes(&new).await;
    office.notifies(old.device.person, notice()).await;
    office.works().await;
    let devices: Vec<_> = office.sent().into_iter().map(|it| it.to).collect();
    assert_eq!(devices, [new.subscription()]);

    unsubscribe(&office.ground.house, old.device.session).await.unwrap();
    office.notifies(old.device.person, notice()).await;
    office.works().await;
    assert_eq!(office.sent().len(), 1);
}

#[tokio::test]
async fn who_died_is_told_nothing_any_more() {
    let office = Office::new().await;
    let person = office.neighbour().await.device.person;
    office.notifies(person, notice()).await;
    office.ground.flow(async move |tx: &Tx| silence(tx, person).await).await;
    assert_eq!(office.works().await, []);
    assert_eq!((office.sent().len(), office.tasks().await.len()), (0, 0));
}

#[tokio::test]
async fn an_address_is_stored_sealed_and_a_strange_one_is_refused() {
    let office = Office::new().await;
    office.neighbour().await;
    let db = office.ground.database.connect().await;
    let sql = "select address from channel";
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql));
    let row = row.await.unwrap().unwrap();
    let sealed: Vec<u8> = row.try_get_by_index(0).unwrap();
    assert!(!sealed.windows(10).any(|it| it == b"googleapis"));
    db.close().await.unwrap();

    let mut phone = office.phone(office.ground.person(), Lang::Nl);
    phone.given.endpoint = "https://192.168.0.1/".to_owned();
    let (house, services) = (&office.ground.house, &office.post.services);
    let refused = subscribe(house, services, phone.device, phone.given).await;
    assert_eq!(refused.unwrap_err().to_string(), "invalid");
}
