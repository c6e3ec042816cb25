//! A post office that remembers what it was given, and devices to send to.

use std::sync::Arc;

use buurtnet::base::db::Tx;
use buurtnet::base::house::House;
use buurtnet::base::ids::{ChannelId, PersonId, SessionId};
use buurtnet::base::words::Lang;
use buurtnet::buurt::Buurten;
use buurtnet::delivery::endpoint::{Services, Subscription};
use buurtnet::delivery::push::{Push, Recorded, Recorder};
use buurtnet::delivery::vapid::Key;
use buurtnet::delivery::{
    self, Device, Due, Keeper, Kept, Notice, Post, jobs, notify, open_app, run_due, subscribe,
};
use buurtnet::tasks::{self, Filter, Item, Subject};
use chrono::TimeDelta;
use uuid::Uuid;
use web_push::SubscriptionInfo;

use super::house::Ground;

pub const REQUEST: Uuid = Uuid::from_u128(1);
pub const HALF_AN_HOUR: TimeDelta = TimeDelta::minutes(30);

pub fn subject() -> Subject {
    Subject::new("help", REQUEST)
}

pub fn notice() -> Notice {
    Notice::new("test", HALF_AN_HOUR, "/helpen/1")
}

/// A device of a person, as its browser describes it.
pub struct Phone {
    pub device: Device,
    pub given: SubscriptionInfo,
}

impl Phone {
    pub fn subscription(&self) -> Subscription {
        Subscription::parse(self.given.clone(), &Services::default()).unwrap()
    }
}

/// A neighbourhood with a post office that remembers.
pub struct Office {
    pub ground: Ground,
    pub post: Arc<Post>,
    keeper: Keeper,
}

impl Office {
    pub async fn new() -> Self {
        let post = Arc::new(Post::recorder("https://buurt.example"));
        let given = Arc::clone(&post);
        let keeper: Keeper = Arc::new(move |house: House, due: Due| {
            let post = Arc::clone(&given);
            Box::pin(async move { jobs::keep(&house, &Buurten::default(), &post, &due).await })
        });
        Self { ground: Ground::new().await, post, keeper }
    }

    pub fn recorder(&self) -> &Recorder {
        match &self.post.push {
            Push::Recorder(recorder) => recorder,
            Push::Web(_) => panic!("made above"),
        }
    }

    pub fn phone(&self, person: PersonId, lang: Lang) -> Phone {
        let session = SessionId::new(self.ground.house.now());
        let endpoint = format!("https://fcm.googleapis.com/fcm/send/{session}");
        let key = Key::generate().unwrap().public();
        let given = SubscriptionInfo::new(endpoint, key, "A".repeat(22));
        Phone { device: Device { person, session, lang }, given }
    }

    /// Signs in on a device, without push messages.
    pub async fn opens(&self, phone: &Phone) {
        let device = phone.device;
        self.ground.flow(async move |tx: &Tx| open_app(tx, device).await).await;
    }

    pub async fn subscribes(&self, phone: &Phone) -> ChannelId {
        let (house, services) = (&self.ground.house, &self.post.services);
        subscribe(house, services, phone.device, phone.given.clone()).await.unwrap()
    }

    /// A person with a device that gets push messages.
    pub async fn neighbour(&self) -> Phone {
        let phone = self.phone(self.ground.person(), Lang::Nl);
        self.subscribes(&phone).await;
        phone
    }

    pub async fn notifies(&self, person: PersonId, notice: Notice) {
        let buurt = self.ground.buurt;
        let flow = async move |tx: &Tx| notify(tx, buurt, person, &subject(), notice).await;
        self.ground.flow(flow).await;
    }

    pub async fn works(&self) -> Vec<Kept> {
        let all = run_due(&self.ground.house, &self.keeper).await.unwrap();
        all.into_iter().map(|(_, kept)| kept).collect()
    }

    /// Keeps a promise that was claimed before.
    pub async fn keeps(&self, due: Due) -> Kept {
        (self.keeper)(self.ground.house.clone(), due).await.unwrap()
    }

    pub fn sent(&self) -> Vec<Recorded> {
        self.recorder().sent()
    }

    pub async fn ledger(&self) -> Vec<&'static str> {
        let rows = self.ground.house.db.read();
        let lines = delivery::told_about(rows, self.ground.buurt, &subject()).await.unwrap();
        lines.into_iter().map(|it| it.told.word()).collect()
    }

    pub async fn tasks(&self) -> Vec<Item> {
        let rows = self.ground.house.db.read();
        tasks::show(rows, self.ground.buurt, &Filter::default()).await.unwrap().items
    }

    pub async fn waiting(&self) -> usize {
        delivery::open_promises(self.ground.house.db.read()).await.unwrap().len()
    }
}
