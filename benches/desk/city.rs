//! A city of twenty neighbourhoods, the first of them the largest, with people, teams and a directory.

use std::cell::OnceCell;

use actix_web::test::TestRequest;
use buurtnet::app::{Shared, settle_in};
use buurtnet::base::clock::{Clock, Moment};
use buurtnet::base::db::{Settings, Tx};
use buurtnet::base::ids::{BuurtId, OrganisationId, PersonId, ServiceId};
use buurtnet::base::words::Lang;
use buurtnet::buurt::section::{Identity, Office, Place, Rhythm, Street, Team};
use buurtnet::buurt::terms::{Confirmed, Terms};
use buurtnet::buurt::{self, Buurt};
use buurtnet::care::directory::hours::said;
use buurtnet::care::directory::kind::ServiceType;
use buurtnet::care::directory::{Facts, Overrides, Service};
use buurtnet::care::store::{desk, services};
use buurtnet::config::DataArgs;
use buurtnet::delivery::Post;
use buurtnet::people::flows::arriving::{Arrival, arrive};
use buurtnet::people::flows::signing_in::{SignedIn, begin};
use buurtnet::people::helping::Helping;
use buurtnet::people::person::{Contact, Details, Door, FullName, Home};
use buurtnet::people::session::Kind;
use buurtnet::people::{Role, Standing};
use buurtnet::web::limits::{Rate, Rates};
use sea_orm::{ConnectOptions, ConnectionTrait as _, Database};
use serde_json::json;
use tempfile::TempDir;

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
        data.make_secrets().unwrap();
        let plenty = Rate { per_minute: 10_000_000, burst: 10_000_000 };
        let rates = Rates { address: plenty, person: plenty, door: plenty };
        let clock = Clock::still(now());
        let here = (Post::recorder("http://localhost:8080"), false);
        let secrets = data.secrets().unwrap();
        let shared =
            Shared::build(Settings::new(&url), clock, &secrets, rates, here).await.unwrap();
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

/// A SQLite file, or a database on the server that `TEST_POSTGRES` names.
async fn url(home: &TempDir) -> String {
    let Ok(server) = std::env::var("TEST_POSTGRES") else {
        return format!("sqlite:{}", home.path().join("buurtnet.db").display());
    };
    let name = format!("bench_{}", std::process::id());
    let admin = Database::connect(ConnectOptions::new(&server)).await.unwrap();
    admin.execute_unprepared(&format!("create database {name}")).await.unwrap();
    admin.close().await.unwrap();
    let mut url = url::Url::parse(&server).unwrap();
    url.set_path(&name);
    url.into()
}

async fn part(shared: &Shared, number: usize) -> Part {
    let now = shared.house.now();
    let id = BuurtId::new(now);
    let street = Street { name: "Kapelhof".to_owned(), from: 1, to: 199, zone: ZONE };
    let buurt = Buurt {
        id,
        slug: format!("buurt-{number}"),
        organisation: OrganisationId::new(now),
        identity: Identity { name: format!("Buurt {number}"), ..Identity::default() },
        team: Team { worker: "An".to_owned(), ..Team::default() },
        rhythm: Rhythm::default(),
        place: Place { streets: vec![street], households_per_km2: 2500.0, ..Place::default() },
        helping: buurt::section::Helping::default(),
        office: Office::default(),
        terms: Terms::default(),
    };
    buurt::flows::found(&shared.house, buurt, "Stad".to_owned()).await.unwrap();
    buurt::flows::load(&shared.house, &shared.buurten).await.unwrap();
    let (here, by) = (vec![shared.buurten.get(id).unwrap()], PersonId::new(now));
    let flow = async move |tx: &Tx| {
        let confirmed = Some(Confirmed { at: tx.now(), by });
        let terms = Terms { confirmed, ..Terms::default() };
        buurt::flows::put_terms(tx, &here, &terms, by).await
    };
    shared.house.db.write("a bench", flow).await.unwrap();
    buurt::flows::load(&shared.house, &shared.buurten).await.unwrap();
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
