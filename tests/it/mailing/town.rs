//! A neighbourhood with a mail server, as the stories about letters need it.

use std::sync::{Arc, Mutex};

use buurtnet::base::db::Tx;
use buurtnet::base::house::House;
use buurtnet::base::words::Lang;
use buurtnet::buurt::Buurten;
use buurtnet::delivery::mail::Mail;
use buurtnet::delivery::mailed::State;
use buurtnet::delivery::{self, Due, Keeper, Kept, Letter, Mailbox, Post, Returned, jobs, run_due};
use buurtnet::tasks::{self, Filter, Kind, Subject};
use chrono::TimeDelta;
use uuid::Uuid;

use crate::fake_smtp::FakeSmtp;
use crate::world::house::Ground;

/// What the letters are about.
pub(super) const REFERRAL: Uuid = Uuid::from_u128(9);

pub(super) fn about() -> Subject {
    Subject::new("care", REFERRAL)
}

/// A neighbourhood, a mail server, and a room that hears what comes back.
pub(super) struct Town {
    pub(super) ground: Ground,
    pub(super) server: FakeSmtp,
    pub(super) keeper: Keeper,
    heard: Arc<Mutex<Vec<Returned<String>>>>,
}

impl Town {
    pub(super) async fn new() -> Self {
        let server = FakeSmtp::start().await;
        let mail = server.mail();
        Self::on(Ground::new().await, server, mail)
    }

    pub(super) fn on(ground: Ground, server: FakeSmtp, mail: Mail) -> Self {
        let post = Arc::new(Post { mail, ..Post::recorder("https://buurt.example") });
        let heard: Arc<Mutex<Vec<Returned<String>>>> = Arc::default();
        let ears = Arc::clone(&heard);
        let keeper: Keeper = Arc::new(move |house: House, due: Due| {
            let (post, ears) = (Arc::clone(&post), Arc::clone(&ears));
            Box::pin(async move {
                if due.kind == "care.mail_returned" {
                    ears.lock().unwrap().push(due.read()?);
                    return Ok(Kept::Done);
                }
                jobs::keep(&house, &Buurten::default(), &post, &due).await
            })
        });
        Self { ground, server, keeper, heard }
    }

    pub(super) fn letter(&self, to: &str) -> Letter {
        Letter::new("trial", Lang::Nl, self.ground.buurt, about()).to(mailbox(to))
    }

    pub(super) async fn mails(&self, letter: Letter) -> Uuid {
        let sealed = delivery::seal(&self.ground.house, &letter).unwrap();
        let flow = async move |tx: &Tx| delivery::mail(tx, sealed).await;
        self.ground.house.db.write("a story", flow).await.unwrap()
    }

    pub(super) async fn works(&self) {
        run_due(&self.ground.house, &self.keeper).await.unwrap();
    }

    /// Lets time pass as the runner sees it: a look every half minute.
    pub(super) async fn waits(&self, long: TimeDelta) {
        let end = self.ground.house.now() + long;
        while self.ground.house.now() < end {
            self.ground.later(TimeDelta::seconds(30));
            self.works().await;
        }
    }

    pub(super) async fn kinds(&self) -> Vec<Kind> {
        let rows = self.ground.house.db.read();
        let page = tasks::show(rows, self.ground.buurt, &Filter::default()).await.unwrap();
        page.items.into_iter().map(|it| it.kind).collect()
    }

    pub(super) async fn states(&self) -> Vec<State> {
        let rows = self.ground.house.db.read();
        let lines = delivery::mailed(rows, self.ground.buurt, &about()).await.unwrap();
        lines.into_iter().map(|it| it.state).collect()
    }

    pub(super) async fn open(&self) -> Vec<Due> {
        delivery::open_promises(self.ground.house.db.read()).await.unwrap()
    }

    pub(super) fn heard(&self) -> Vec<Returned<String>> {
        self.heard.lock().unwrap().clone()
    }

    pub(super) fn takers(&self) -> Vec<String> {
        self.server.taken().into_iter().map(|it| it.to).collect()
    }
}

pub(super) fn mailbox(address: &str) -> Mailbox {
    Mailbox::read(address).unwrap()
}
