//! From worry to service and back, told as stories over HTTP.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod coming_back;
mod desk;
mod guarded;
mod leaving;
mod pairs;
pub mod plans;
mod safely;
mod steering;
mod working;

use std::collections::BTreeMap;

use buurtnet::base::clock::Moment;
use buurtnet::base::db::{Once, Tx};
use buurtnet::base::ids::{ServiceId, SignalId};
use buurtnet::care::case::Told;
use buurtnet::care::directory::kind::ServiceType;
use buurtnet::care::directory::service::{
    Capacity, Channel, Facts, Hours, Overrides, Secrecy, Service,
};
use buurtnet::care::flows::raising::{self, Raising};
use buurtnet::care::signal::Source;
use buurtnet::care::signal_type::SignalType;
use buurtnet::care::store::services;
use serde_json::{Value, json};

use crate::world::{Person, World, in_short};

/// What a story of care needs.
impl World {
    /// A worry of `by` about `about`.
    pub async fn worry(&self, by: &Person, about: Option<&Person>, kind: &str) -> SignalId {
        let house = &self.shared().house;
        let buurt = self.shared().buurten.get(by.buurt).unwrap();
        let raising = Raising {
            kind: SignalType::read(kind).unwrap(),
            urgency: None,
            source: Source::Worry,
            worried: None,
            subject: about.map(|it| it.id),
            also: Vec::new(),
            told: Told {
                text: Some("De gordijnen zijn al weken dicht.".to_owned()),
                safe_contact: Some("Bel na 18 u., nooit via de zoon.".to_owned()),
                ..Told::default()
            },
            request: None,
            person: Some(by.id),
            partner: None,
        };
        let key = format!("worry-{}", SignalId::new(self.now()));
        let once = Once { person: by.id, key, fingerprint: vec![1] };
        raising::raise(house, &buurt, once, raising).await.unwrap()
    }

    /// A service of the directory of this neighbourhood.
    pub async fn service(&self, name: &str, channel: Channel) -> ServiceId {
        self.listed(name, channel, None).await
    }

    /// One that is in the directory until `gone`.
    pub async fn listed(&self, name: &str, channel: Channel, gone: Option<Moment>) -> ServiceId {
        let buurt = self.shared().buurten.get(self.buurt()).unwrap();
        let id = ServiceId::new(self.now());
        let kind = ServiceType::read("ocmw").unwrap();
        let facts = Facts {
            organisation: name.to_owned(),
            kind,
            name: name.to_owned(),
            description: BTreeMap::new(),
            phone: Some("+3220000101".to_owned()),
            mailboxes: vec!["v01@diensten.example".to_owned()],
            website: None,
            address: None,
            hours: Hours::default(),
            closed: Vec::new(),
            languages: Vec::new(),
            wheelchair: None,
            area: Vec::new(),
            eligibility: None,
            intake: None,
            secrecy: Secrecy::Professional,
            channel,
            sla_days: 5,
            agreement_until: None,
            categories_allowed: Vec::new(),
            capacity: Capacity::Open,
            last_assured: None,
        };
        let source = (buurt.organisation, id.to_string());
        let one = Service::new(id, source, (facts, Overrides::default()), gone);
        let flow = async move |tx: &Tx| services::put(tx, &[one]).await;
        self.shared().house.db.write("a test", flow).await.unwrap();
        id
    }
}

/// What a worker does in a story of care.
impl Person {
    /// Opens a case.
    pub async fn opens_case(&self, id: SignalId) -> Value {
        let (status, case) = self.posts(&format!("/desk/signals/{id}/open"), json!({})).await;
        assert_eq!(status, 200, "{case}");
        case
    }

    /// Does something with a signal, and says what came of it.
    pub async fn works_on(&self, id: SignalId, body: Value) -> String {
        in_short(self.posts(&format!("/desk/signals/{id}/act"), body).await)
    }

    /// Fills in the form after a talk.
    pub async fn talks(&self, id: SignalId, body: Value) -> String {
        in_short(self.posts(&format!("/desk/signals/{id}/talk"), body).await)
    }

    /// Where a signal stands.
    pub async fn state_of(&self, id: SignalId) -> String {
        self.opens_case(id).await["state"].as_str().unwrap().to_owned()
    }

    /// The kinds of open tasks, in the order of the list.
    pub async fn to_do(&self) -> Vec<String> {
        let (_, list) = self.gets("/tasks").await;
        let kinds = list["items"].as_array().unwrap().iter();
        kinds.map(|it| it["kind"].as_str().unwrap().to_owned()).collect()
    }
}

/// A yes to a service.
pub fn yes_to(service: ServiceId) -> Value {
    json!({ "happened": "called", "informed": true, "summary": "Wil iemand die meekijkt.",
        "answers": [{ "service": service, "categories": ["first_name", "phone", "summary"] }] })
}
