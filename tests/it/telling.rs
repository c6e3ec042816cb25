//! Word reaches people by the way they have, and the ledger says whether it did.

use std::sync::Arc;

use buurtnet::base::db::Tx;
use buurtnet::base::house::House;
use buurtnet::base::ids::{ChannelId, PersonId, SessionId};
use buurtnet::base::words::Lang;
use buurtnet::delivery::channel::Device;

use buurtnet::delivery::declarative::Size;
use buurtnet::delivery::endpoint::{Services, Subscription};
use buurtnet::delivery::outcome::{Fault, Outcome};
use buurtnet::delivery::push::{Push, Recorded, Recorder, Urgency};
use buurtnet::delivery::vapid::Key;
use buurtnet::delivery::{
    self, Due, Keeper, Kept, Notice, Post, cancel_about, forget_session, jobs, notify, open_app,
    prefer_calls, run_due, silence, subscribe, unsubscribe,
};
use buurtnet::tasks::{self, Filter, Item, Kind, Subject};
use chrono::TimeDelta;
use uuid::Uuid;
use web_push::SubscriptionInfo;

use crate::world::house::Ground;

const REQUEST: Uuid = Uuid::from_u128(1);
const HALF_AN_HOUR: TimeDelta = TimeDelta::minutes(30);

fn subject() -> Subject {
    Subject::new("help", REQUEST)
}

fn notice() -> Notice {
    Notice::new("test", HALF_AN_HOUR, "/helpen/1")
}

/// A device of a person, as its browser describes it.
struct Phone {
    device: Device,
    given: SubscriptionInfo,
}

impl Phone {
    fn subscription(&self) -> Subscription {
        Subscription::parse(self.given.clone(), &Services::default()).unwrap()
    }
}

/// A neighbourhood with a post office that remembers.
struct Office {
    ground: Ground,
    post: Arc<Post>,
    keeper: Keeper,
}

impl Office {
    async fn new() -> Self {
        let post = Arc::new(Post {
            push: Push::Recorder(Recorder::default()),
            services: Services::default(),
            public_url: "https://buurt.example".to_owned(),
        });
        let given = Arc::clone(&post);
        let keeper: Keeper = Arc::new(move |house: House, due: Due| {
            let post = Arc::clone(&given);
            Box::pin(async move { jobs::keep(&house, &post, &due).await })
        });
        Self { ground: Ground::new().await, post, keeper }
    }

    fn recorder(&self) -> &Recorder {
        match &self.post.push {
            Push::Recorder(recorder) => recorder,
            Push::Web(_) => panic!("made above"),
        }
    }

    fn phone(&self, person: PersonId, lang: Lang) -> Phone {
        let session = SessionId::new(self.ground.house.now());
        let endpoint = format!("https://fcm.googleapis.com/fcm/send/{session}");
        let key = Key::generate().unwrap().public();
        let given = SubscriptionInfo::new(endpoint, key, "A".repeat(22));
        Phone { device: Device { person, session, lang }, given }
    }

    /// Signs in on a device, without push messages.
    async fn opens(&self, phone: &Phone) {
        let device = phone.device;
        self.ground.flow(async move |tx: &Tx| open_app(tx, device).await).await;
    }

    async fn subscribes(&self, phone: &Phone) -> ChannelId {
        let (house, services) = (&self.ground.house, &self.post.services);
        subscribe(house, services, phone.device, phone.given.clone()).await.unwrap()
    }

    /// A person with a device that gets push messages.
    async fn neighbour(&self) -> Phone {
        let phone = self.phone(self.ground.person(), Lang::Nl);
        self.subscribes(&phone).await;
        phone
    }

    async fn notifies(&self, person: PersonId, notice: Notice) {
        let buurt = self.ground.buurt;
        let flow = async move |tx: &Tx| notify(tx, buurt, person, &subject(), notice).await;
        self.ground.flow(flow).await;
    }

    async fn works(&self) -> Vec<Kept> {
        let all = run_due(&self.ground.house, &self.keeper).await.unwrap();
        all.into_iter().map(|(_, kept)| kept).collect()
    }

    fn sent(&self) -> Vec<Recorded> {
        self.recorder().sent()
    }

    async fn ledger(&self) -> Vec<&'static str> {
        let rows = self.ground.house.db.read();
        let lines = delivery::told_about(rows, self.ground.buurt, &subject()).await.unwrap();
        lines.into_iter().map(|it| it.told.word()).collect()
    }

    async fn tasks(&self) -> Vec<Item> {
        let rows = self.ground.house.db.read();
        tasks::show(rows, self.ground.buurt, &Filter::default()).await.unwrap().items
    }

    async fn waiting(&self) -> usize {
        delivery::open_promises(self.ground.house.db.read()).await.unwrap().len()
    }
}

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
    let asked = delivery::asked_since(rows, office.ground.buurt, &people, since).await.unwrap();
    assert_eq!(asked.into_iter().collect::<Vec<_>>(), [(person, 1)]);
}

#[tokio::test]
async fn what_is_no_question_does_not_count_as_being_asked() {
    let office = Office::new().await;
    let jan = office.neighbour().await.device.person;
    office.notifies(jan, notice()).await;
    office.works().await;
    let (rows, since) = (office.ground.house.db.read(), office.ground.house.now() - HALF_AN_HOUR);
    let asked = delivery::asked_since(rows, office.ground.buurt, &[jan], since).await.unwrap();
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
    let prefers = async |wanted: bool| {
        let flow = async move |tx: &Tx| prefer_calls(tx, person, Lang::Nl, wanted).await;
        office.ground.flow(flow).await;
    };
    prefers(true).await;
    office.notifies(person, notice()).await;
    office.notifies(person, Notice { kind: "newer".to_owned(), ..notice() }).await;
    office.works().await;
    assert_eq!(office.sent(), []);
    let said: Vec<_> = office.tasks().await.into_iter().map(|it| it.reason.words).collect();
    assert_eq!(said, ["phone-newer"]);

    prefers(false).await;
    office.notifies(person, notice()).await;
    office.works().await;
    assert_eq!(office.sent().len(), 1);
}

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
    let row =
        sea_orm::Statement::from_string(sea_orm::ConnectionTrait::get_database_backend(&db), sql);
    let row = sea_orm::ConnectionTrait::query_one_raw(&db, row).await.unwrap().unwrap();
    let sealed: Vec<u8> = row.try_get_by_index(0).unwrap();
    assert!(!sealed.windows(10).any(|it| it == b"googleapis"));
    db.close().await.unwrap();

    let mut phone = office.phone(office.ground.person(), Lang::Nl);
    phone.given.endpoint = "https://192.168.0.1/".to_owned();
    let (house, services) = (&office.ground.house, &office.post.services);
    let refused = subscribe(house, services, phone.device, phone.given).await;
    assert_eq!(refused.unwrap_err().to_string(), "invalid");
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
