//! A case with a referral to a service, as every story here begins.

use buurtnet::base::db::{Once, Tx};
use buurtnet::base::ids::{PersonId, ReferralId, ServiceId, SignalId};
use buurtnet::base::random;
use buurtnet::care::basis::{Answer, How, Kind, TellBack};
use buurtnet::care::case::Told;
use buurtnet::care::directory::Service;
use buurtnet::care::directory::service::{Channel, Facts, Overrides};
use buurtnet::care::flows::raising::{Raising, raise};
use buurtnet::care::flows::referring::{Ground, refer};
use buurtnet::care::release::Category;
use buurtnet::care::signal::Source;
use buurtnet::care::signal_type::SignalType;
use buurtnet::care::store::{referrals, services};
use buurtnet::delivery::mail::{Mail, Message};
use buurtnet::people::{Action, Caller, Role, Standing};
use serde_json::json;

use crate::world::{Person, World};

/// The mailboxes of the service of most stories.
pub const MAILBOX: &str = "onthaal@dienst.example";
pub const OTHER: &str = "team@dienst.example";

/// A worker, somebody who said yes, a service, and the referral between them.
pub struct Case {
    pub world: World,
    pub an: Person,
    pub maria: Person,
    pub service: ServiceId,
    pub signal: SignalId,
    pub referral: ReferralId,
}

impl Case {
    /// By mail, with feedback that the person wants.
    pub async fn new(w: &World) -> Self {
        Self::with(w, TellBack::WhatHappened, Channel::Mail).await
    }

    pub async fn with(w: &World, back: TellBack, way: Channel) -> Self {
        let an = w.worker("An").await;
        Self::by(w, &an, back, way).await
    }

    pub async fn by(w: &World, an: &Person, back: TellBack, way: Channel) -> Self {
        let maria = w.neighbour("Maria").await;
        let service = service(w, &[MAILBOX, OTHER]).await;
        let mut case = Self {
            world: w.clone(),
            an: an.clone(),
            signal: SignalId::new(w.now()),
            referral: ReferralId::new(w.now()),
            maria,
            service,
        };
        case.refers(back, way).await;
        case
    }

    /// Refers Maria to the service in a signal of its own, and lets the service hear.
    pub async fn refers(&mut self, back: TellBack, way: Channel) {
        let shared = self.world.shared();
        let buurt = shared.buurten.get(self.an.buurt).unwrap();
        let told = Told {
            text: Some("De lift is stuk.".to_owned()),
            safe_contact: Some("Bel niet na zes uur.".to_owned()),
            ..Told::default()
        };
        let raising = Raising {
            kind: SignalType::read("housing").unwrap(),
            urgency: None,
            source: Source::Together,
            worried: None,
            subject: Some(self.maria.id),
            also: Vec::new(),
            told,
            request: None,
            person: Some(self.maria.id),
            partner: None,
        };
        let house = &shared.house;
        self.signal = raise(house, &buurt, once(self.maria.id), raising).await.unwrap();
        let ground = Ground {
            service: self.service,
            kind: Kind::Consent,
            answer: Answer::Yes,
            categories: vec![Category::FirstName, Category::Phone, Category::SafeContact],
            tell_back: back,
            until: None,
            how: Some(How::Spoken),
            duty: None,
            words: None,
            way: Some(way),
            warm: false,
            companion: None,
        };
        let key = (once(self.an.id), self.signal);
        self.referral = refer(house, &buurt, &self.caller(), key, ground).await.unwrap();
        self.world.due().await;
    }

    /// The worker, about to do what a worker does to a case.
    pub fn caller(&self) -> Caller {
        Caller {
            home: None,
            zone: None,
            person: self.an.id,
            buurt: self.an.buurt,
            session: self.an.signed_in.session.id,
            roles: vec![Role::Buurtwerker, Role::Bewoner],
            standing: Standing::Confirmed,
            language: buurtnet::base::words::Lang::Nl,
            action: Action::HelpWithdraw,
            fresh: true,
        }
    }

    /// The person concerned takes the consent back, through the worker.
    pub async fn withdraws(&self) {
        let shared = self.world.shared();
        let buurt = shared.buurten.get(self.an.buurt).unwrap();
        let it = referrals::find(shared.house.db.read(), self.an.buurt, self.referral).await;
        let basis = it.unwrap().referral.basis.unwrap();
        let caller = self.caller();
        buurtnet::care::flows::answering::withdraw(&shared.house, &buurt, &caller, basis)
            .await
            .unwrap();
    }

    pub async fn state(&self) -> &'static str {
        let rows = self.world.shared().house.db.read();
        let it = referrals::find(rows, self.an.buurt, self.referral).await.unwrap();
        it.referral.code.word()
    }

    pub async fn reference(&self) -> String {
        let rows = self.world.shared().house.db.read();
        referrals::find(rows, self.an.buurt, self.referral).await.unwrap().reference
    }

    /// The words of the open tasks.
    pub async fn tasks(&self) -> Vec<String> {
        let (_, told) = self.an.gets("/tasks").await;
        let items = told.get("items").and_then(serde_json::Value::as_array).cloned();
        let kind = |it: &serde_json::Value| it.get("kind").unwrap().as_str().unwrap().to_owned();
        items.unwrap_or_else(|| panic!("{told}")).iter().map(kind).collect()
    }

    /// Every mail that went out.
    pub fn mails(&self) -> Vec<Message> {
        match &self.world.shared().post.mail {
            Mail::Recorder(recorder) => recorder.sent(),
            other @ (Mail::Smtp(_) | Mail::Kept | Mail::Nowhere) => panic!("{other:?}"),
        }
    }

    /// The last mail to a mailbox.
    pub fn mail(&self, to: &str) -> Message {
        let all = self.mails();
        all.into_iter().rev().find(|it| it.to.as_str() == to).unwrap()
    }

    /// The path of the link in the last mail to a mailbox that has one.
    pub fn link(&self, to: &str) -> String {
        let all = self.mails();
        let mut bodies = all.iter().rev().filter(|it| it.to.as_str() == to).map(|it| &it.body);
        bodies.find_map(|it| it.lines().find_map(link)).unwrap()
    }

    /// The code in the last mail to a mailbox.
    pub fn code(&self, to: &str) -> String {
        let body = self.mail(to).body;
        let code = body.split(|it: char| !it.is_ascii_digit()).find(|it| it.len() == 6);
        code.unwrap_or_else(|| panic!("{body}")).to_owned()
    }
}

fn link(line: &str) -> Option<String> {
    line.trim().strip_prefix("http://localhost:8080").map(str::to_owned)
}

pub fn once(person: PersonId) -> Once {
    Once { person, key: random::token::<16>().unwrap(), fingerprint: Vec::new() }
}

/// A service with these mailboxes, kept by the organisation of the neighbourhood.
pub async fn service(w: &World, mailboxes: &[&str]) -> ServiceId {
    let keeper = w.shared().buurten.get(w.buurt()).unwrap().organisation;
    let facts: Facts = serde_json::from_value(json!({
        "organisation": "De Sluis", "kind": "ocmw", "name": "Sociale dienst",
        "mailboxes": mailboxes, "phone": "+3216000001", "secrecy": "beroepsgeheim",
        "channel": "mail", "sla_days": 5, "capacity": "open",
    }))
    .unwrap();
    let id = ServiceId::new(w.now());
    let it = Service::new(id, (keeper, id.to_string()), (facts, Overrides::default()), None);
    let flow = async move |tx: &Tx| services::put(tx, &[it]).await;
    w.shared().house.db.write("a test", flow).await.unwrap();
    id
}
