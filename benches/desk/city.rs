//! A city of twenty neighbourhoods, the first of them the largest, with people, teams and a directory.

use std::cell::OnceCell;

use actix_web::test::TestRequest;
use buurtnet::app::{Shared, settle_in};
use buurtnet::base::clock::{Clock, Moment};
use buurtnet::base::db::Tx;
use buurtnet::base::ids::{BuurtId, PersonId, ServiceId};
use buurtnet::base::words::Lang;
use buurtnet::care::directory::hours::said;
use buurtnet::care::directory::kind::ServiceType;
use buurtnet::care::directory::{Facts, Overrides, Service};
use buurtnet::care::store::{desk, services};
use buurtnet::config::DataArgs;
use buurtnet::people::flows::arriving::{Arrival, arrive};
use buurtnet::people::flows::signing_in::{SignedIn, begin};
use buurtnet::people::helping::Helping;
use buurtnet::people::person::{Contact, Details, Door, FullName, Home};
use buurtnet::people::session::Kind;
use buurtnet::people::{Role, Standing};
use serde_json::json;
use tempfile::TempDir;

use super::common::{found, opens, url};

const BUURTEN: usize = 20;
const WORKERS: usize = 5;
const ZONE: u64 = 0x0891_fa45_4c67_ffff;

/// The city, as everything here sees it.
pub(crate) struct City {
    pub(crate) shared: Shared,
    pub(crate) url: String,
    /// A place in the middle of the largest desk's list.
    pub(crate) middle: OnceCell<desk::Place>,
    parts: Vec<Part>,
    desk: SignedIn,
    _home: TempDir,
}

struct Part {
    buurt: BuurtId,
    workers: Vec<PersonId>,
    residents: Vec<PersonId>,
}

impl City {
    pub(crate) async fn found() -> Self {
        let home = TempDir::new().unwrap();
        let url = url(&home).await;
        let data = DataArgs {
            data_dir: home.path().join("data"),
            database_url: Some(url.clone()),
            key_file: home.path().join("keys.json"),
        };
        let shared = opens(&data, &url, Clock::still(now())).await;
        let mut parts = Vec::new();
        for number in 0..BUURTEN {
            parts.push(part(&shared, number).await);
        }
        settle_in(&shared).await.unwrap();
        directory(&shared, parts[0].buurt).await;
        let (house, an) = (&shared.house, parts[0].workers[0]);
        let desk = begin(house, an, parts[0].buurt, Kind::Staff).await.unwrap();
        Self { shared, url, middle: OnceCell::new(), parts, desk, _home: home }
    }

    pub(crate) fn buurt(&self, number: usize) -> BuurtId {
        self.parts[number].buurt
    }

    pub(crate) fn many(&self) -> usize {
        self.parts.len()
    }

    pub(crate) fn workers(&self, number: usize) -> &[PersonId] {
        &self.parts[number].workers
    }

    pub(crate) fn residents(&self, number: usize) -> &[PersonId] {
        &self.parts[number].residents
    }

    pub(crate) fn people(&self) -> usize {
        self.parts.iter().map(|it| it.workers.len() + it.residents.len()).sum()
    }

    /// A request of a worker of the largest neighbourhood.
    pub(crate) fn at_the_desk(&self, path: &str) -> TestRequest {
        let session = &self.desk.session;
        let house = &self.shared.house;
        let access = self.shared.ring.sign(self.workers(0)[0], session.id, house.now()).unwrap();
        let cookie = format!("at={access}; rt={}", self.desk.refresh);
        TestRequest::get().uri(&format!("/api/v1{path}")).insert_header(("cookie", cookie))
    }

    pub(crate) async fn closes(self) {
        self.shared.house.db.close().await.unwrap();
    }
}

/// Sunday 22 November 2026, nine in the morning in Brussels.
pub(crate) fn now() -> Moment {
    "2026-11-22T08:00:00Z".parse().unwrap()
}

async fn part(shared: &Shared, number: usize) -> Part {
    let id = found(shared, number, ZONE).await;
    let mut part = Part { buurt: id, workers: Vec::new(), residents: Vec::new() };
    for at in 0..WORKERS {
        part.workers.push(arrives(shared, id, &format!("Worker {at}"), true).await);
    }
    for at in 0..if number == 0 { 300 } else { 20 } {
        part.residents.push(arrives(shared, id, &format!("Buur {at}"), false).await);
    }
    part
}

async fn arrives(shared: &Shared, buurt: BuurtId, name: &str, works: bool) -> PersonId {
    let id = PersonId::new(shared.house.now());
    let arrival = Arrival {
        id,
        buurt,
        details: Details {
            name: FullName { first: name.to_owned(), last: Some("Peeters".to_owned()) },
            language: Lang::Nl,
            birth_year: Some(1980),
            phone: Some("+3220000099".to_owned()),
            mail: None,
            contact: Contact::App,
            part: None,
            door: Door::KnownNeighbour,
            wish: None,
            gender: None,
            safe: None,
        },
        home: Some(Home { street: "Kapelhof".to_owned(), number: "12".to_owned() }),
        zone: Some(ZONE),
        standing: Standing::Confirmed,
        trust: 2,
        helps: false,
        helping: Helping::default(),
        roles: if works { vec![Role::Buurtwerker] } else { Vec::new() },
        by: None,
    };
    arrive(&shared.house, arrival).await.unwrap();
    id
}

/// A thousand services: as many as a large city has, under names that look alike, open half of the week.
async fn directory(shared: &Shared, buurt: BuurtId) {
    const KINDS: [&str; 8] =
        ["ocmw", "ldc", "wgc", "caw", "thuisverpleging", "voedselhulp", "huisarts", "huurdersbond"];
    const NAMES: [&str; 8] = [
        "Sociaal Huis",
        "Dienstencentrum De Sluis",
        "Het Veer",
        "Onthaal",
        "Verpleging Oever",
        "De Korf",
        "Huisarts Peeters",
        "Huurdersbond",
    ];
    let keeper = shared.buurten.get(buurt).unwrap().organisation;
    let hours = said::read("ma-vr 9-12, 13-17; za 10-13").unwrap();
    for page in 0..20 {
        let now = shared.house.now();
        let all: Vec<Service> = (page * 50..page * 50 + 50)
            .map(|at| {
                let facts: Facts = serde_json::from_value(json!({
                    "organisation": "Stad", "name": format!("{} {at}", NAMES[at % 8]),
                    "kind": ServiceType::read(KINDS[at % 8]).unwrap(), "phone": "+3220000101",
                    "hours": hours, "secrecy": "beroepsgeheim", "channel": "mail", "sla_days": 5, "capacity": "open",
                    "description": { "nl": "Helpt met papieren, facturen, wonen en samen praten." },
                }))
                .unwrap();
                let id = ServiceId::new(now);
                Service::new(id, (keeper, id.to_string()), (facts, Overrides::default()), None)
            })
            .collect();
        let flow = async move |tx: &Tx| services::put(tx, &all).await;
        shared.house.db.write("a bench", flow).await.unwrap();
    }
}
