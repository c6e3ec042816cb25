//! Web push over a real connection: what arrives, and what becomes of each fault.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may fail loudly"
)]

mod faults;
mod guarded;
mod sending;
mod tls;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use buurtnet::base::clock::{Clock, Moment};
use buurtnet::delivery::client::{Client, Names, Roots, Settings};
use buurtnet::delivery::declarative::{Direction, Notification, Size};
use buurtnet::delivery::endpoint::{Services, Subscription};
use buurtnet::delivery::outcome::Outcome;
use buurtnet::delivery::push::{Message, Push, Urgency, WebPush};
use buurtnet::delivery::vapid::{Key, Vapid};
use chrono::{TimeDelta, TimeZone as _, Utc};
use uuid::Uuid;
use web_push::SubscriptionInfo;

use crate::fake_push::{Behaviour, FakePush};

/// A sender and a push service that knows it.
struct Post {
    web: Push,
    service: FakePush,
    clock: Arc<Clock>,
    key: String,
}

impl Post {
    async fn new() -> Self {
        Self::with(patient()).await
    }

    async fn with(settings: Settings) -> Self {
        let clock = Arc::new(Clock::still(noon()));
        let vapid = Vapid::new(Key::generate().unwrap(), "mailto:buurt@example.org").unwrap();
        let key = vapid.public();
        let service = FakePush::start(&key, Arc::clone(&clock)).await;
        let client = Arc::new(Client::open(settings).unwrap());
        Self { web: Push::Web(WebPush { vapid, client }), service, clock, key }
    }

    /// Sends through another client from now on.
    fn through(&mut self, settings: Settings) {
        match &mut self.web {
            Push::Web(web) => web.client = Arc::new(Client::open(settings).unwrap()),
            Push::Recorder(_) => panic!("made above"),
        }
    }

    fn web(&self) -> &WebPush {
        match &self.web {
            Push::Web(web) => web,
            Push::Recorder(_) => panic!("made above"),
        }
    }

    async fn send(&self, to: &SubscriptionInfo, what: &Message) -> Outcome {
        self.web.send(&checked(to), what, 0, self.clock.now()).await
    }

    /// What becomes of a message for which the service behaves like this.
    async fn meets(&self, behaviour: Behaviour) -> Outcome {
        self.send(&self.service.subscribe(behaviour), &milk()).await
    }
}

fn checked(given: &SubscriptionInfo) -> Subscription {
    Subscription::parse(given.clone(), &Services::default().allow_loopback_http()).unwrap()
}

fn noon() -> Moment {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

/// A client towards this machine, with more time than a busy machine needs.
pub(crate) fn patient() -> Settings {
    let long = Duration::from_mins(1);
    Settings {
        connect: long,
        total: long,
        queue: long,
        loopback: true,
        names: table(&[("localhost", "127.0.0.1:0")]),
        roots: Roots::Only(Vec::new()),
        ..Settings::default()
    }
}

fn table(names: &[(&str, &str)]) -> Names {
    let mut table: HashMap<String, Vec<SocketAddr>> = HashMap::new();
    for (name, address) in names {
        table.entry((*name).to_owned()).or_default().push(address.parse().unwrap());
    }
    Names::Table(Arc::new(table))
}

fn milk() -> Message {
    Message {
        notification: Notification {
            title: "Iemand vraagt hulp".to_owned(),
            body: "Melk halen, vandaag, vijf minuten stappen.".to_owned(),
            lang: "nl".to_owned(),
            dir: Direction::Ltr,
            tag: "melk".to_owned(),
            navigate: "https://buurtnet.example.org/vragen/1".to_owned(),
        },
        size: Size::Whole,
        topic: Uuid::from_u128(1),
        urgency: Urgency::High,
        ttl: TimeDelta::minutes(20),
    }
}
