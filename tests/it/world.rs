//! A small neighbourhood to tell stories in, spoken to over HTTP as its people do.
//!
//! `story(async |w| …)` runs its body, then whatever is due, and fails on a promise that was given up.
//! Time moves only by [`World::later`].

pub mod database;
pub mod house;
pub mod office;

use std::rc::Rc;

use actix_web::body::to_bytes;
use actix_web::test;
use actix_web::test::TestRequest;
use buurtnet::app::{Shared, keeper};
use buurtnet::base::clock::{Clock, Moment};
use buurtnet::base::ids::{Actor, BuurtId, OrganisationId, PersonId};
use buurtnet::base::words::Lang;
use buurtnet::buurt::section::{Identity, Place, Rhythm, Street, Team};
use buurtnet::buurt::{self, Buurt};
use buurtnet::config::DataArgs;
use buurtnet::delivery::{Kept, Post, run_due};
use buurtnet::people::discretion::VERSION;
use buurtnet::people::flows::arriving::{Arrival, arrive};
use buurtnet::people::flows::discretion;
use buurtnet::people::flows::signing_in::{SignedIn, begin};
use buurtnet::people::helping::Helping;
use buurtnet::people::person::{Contact, Details, Door, FullName, Home};
use buurtnet::people::session::Kind;
use buurtnet::people::{Role, Standing};
use buurtnet::web::limits::{Rate, Rates};
use chrono::{DateTime, TimeDelta};
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::Value;
use tempfile::TempDir;

use database::Database;

/// The zone in which people live unless a story says otherwise.
pub const ZONE: u64 = 0x0891_fa45_4c67_ffff;

/// A flow whose shortest run takes longer than this is too large; a busy machine lengthens the others.
const LONGEST_FLOW: std::time::Duration = std::time::Duration::from_millis(50);

/// A neighbourhood.
#[derive(Clone)]
pub struct World(Rc<Inside>);

struct Inside {
    shared: Shared,
    buurt: BuurtId,
    database: Database,
    _keys: TempDir,
}

/// Somebody in it, with a device that is signed in.
#[derive(Clone)]
pub struct Person {
    pub world: World,
    pub id: PersonId,
    pub buurt: BuurtId,
    pub signed_in: SignedIn,
}

/// Tells a story in a fresh neighbourhood.
pub async fn story(body: impl AsyncFnOnce(World)) {
    story_in(World::new().await, body).await;
}

/// Tells a story in a neighbourhood that was prepared for it.
pub async fn story_in(world: World, body: impl AsyncFnOnce(World)) {
    body(world.clone()).await;
    for (kind, kept) in world.due().await {
        assert!(!matches!(kept, Kept::GiveUp(_) | Kept::Retry(_)), "{kind}: {kept:?}");
    }
    for (flow, timing) in world.shared().house.db.timings() {
        assert!(timing.count < 3 || timing.shortest < LONGEST_FLOW, "{flow} takes {timing:?}");
    }
}

/// Sunday 22 November 2026, 09:00 in Brussels; the tests never ask the real time.
fn morning() -> Moment {
    DateTime::from_timestamp(1_795_334_400, 0).unwrap()
}

impl World {
    /// A neighbourhood with two streets and nobody in it.
    pub async fn new() -> Self {
        let plenty = Rate { per_minute: 1_000_000, burst: 1_000_000 };
        Self::with(Rates { address: plenty, person: plenty, door: plenty }).await
    }

    /// One that counts how often one asks.
    pub async fn with(rates: Rates) -> Self {
        let post = Post::recorder("http://localhost:8080");
        let world = Self::bare(rates, BuurtId::new(morning()), post).await;
        world.founds(world.buurt(), "dijlehoek").await;
        world
    }

    /// One in which nothing is yet: the invented neighbourhood may be played in it.
    pub async fn before_the_demo() -> Self {
        let plenty = Rate { per_minute: 1_000_000, burst: 1_000_000 };
        let rates = Rates { address: plenty, person: plenty, door: plenty };
        let post = Post::recorder("http://localhost:8080");
        Self::bare(rates, buurtnet::demo::file::BUURT, post).await
    }

    /// One whose messages go out by this post.
    pub async fn with_post(post: Post) -> Self {
        let plenty = Rate { per_minute: 1_000_000, burst: 1_000_000 };
        let rates = Rates { address: plenty, person: plenty, door: plenty };
        let world = Self::bare(rates, BuurtId::new(morning()), post).await;
        world.founds(world.buurt(), "dijlehoek").await;
        world
    }

    async fn bare(rates: Rates, buurt: BuurtId, post: Post) -> Self {
        let (database, keys) = (Database::new().await, TempDir::new().unwrap());
        let data = DataArgs {
            data_dir: keys.path().join("data"),
            database_url: Some(database.url.clone()),
            key_file: keys.path().join("keys.json"),
        };
        data.make_secrets().unwrap();
        let (settings, clock) = (database.settings(), Clock::still(morning()));
        let here = (post, true);
        let shared =
            Shared::build(settings, clock, &data.secrets().unwrap(), rates, here).await.unwrap();
        Self(Rc::new(Inside { shared, buurt, database, _keys: keys }))
    }

    /// Founds one more neighbourhood.
    pub async fn founds(&self, id: BuurtId, slug: &str) {
        let street = |name: &str, zone| Street { name: name.to_owned(), from: 1, to: 199, zone };
        let buurt = Buurt {
            id,
            slug: slug.to_owned(),
            organisation: OrganisationId::new(self.now()),
            identity: Identity { name: slug.to_owned(), ..Identity::default() },
            team: Team { worker: "An".to_owned(), ..Team::default() },
            rhythm: Rhythm::default(),
            place: Place {
                streets: vec![street("Kapelhof", ZONE), street("Spoorlaan", 0x0891_fa45_489b_ffff)],
                households_per_km2: 2500.0,
                ..Place::default()
            },
            helping: buurt::section::Helping { few_helpers: 1, ..Default::default() },
            office: buurt::section::Office::default(),
        };
        let house = &self.shared().house;
        buurt::flows::found(house, buurt, "Stad".to_owned()).await.unwrap();
        buurt::flows::load(house, &self.shared().buurten).await.unwrap();
    }

    pub fn database(&self) -> &Database {
        &self.0.database
    }

    pub fn shared(&self) -> &Shared {
        &self.0.shared
    }

    pub fn buurt(&self) -> BuurtId {
        self.0.buurt
    }

    pub fn now(&self) -> Moment {
        self.shared().house.now()
    }

    /// Moves the clock, and does nothing else.
    pub fn later(&self, by: TimeDelta) {
        self.shared().house.clock.advance(by);
    }

    /// Keeps every promise that is due now, until none is.
    pub async fn due(&self) -> Vec<(String, Kept)> {
        run_due(&self.shared().house, &keeper(self.shared())).await.unwrap()
    }

    /// A confirmed neighbour of the Kapelhof, with trust 2, who helps.
    pub async fn neighbour(&self, name: &str) -> Person {
        self.arrives(self.arrival(name)).await
    }

    /// A buurtwerker.
    pub async fn worker(&self, name: &str) -> Person {
        let arrival = self.arrival(name);
        self.arrives(Arrival {
            roles: vec![Role::Buurtwerker],
            helps: false,
            home: None,
            zone: None,
            ..arrival
        })
        .await
    }

    /// Somebody who came in with a letter and was seen by nobody yet.
    pub async fn newcomer(&self, name: &str) -> Person {
        let arrival = self.arrival(name);
        self.arrives(Arrival { standing: Standing::Accepted, trust: 1, helps: false, ..arrival })
            .await
    }

    /// Somebody of another neighbourhood in the same installation.
    pub async fn stranger(&self, name: &str) -> Person {
        let buurt = BuurtId::new(self.now());
        self.founds(buurt, &format!("elders-{buurt}")).await;
        self.arrives(Arrival { buurt, ..self.arrival(name) }).await
    }

    /// A buurtwerker of another neighbourhood in the same installation.
    pub async fn stranger_worker(&self, name: &str) -> Person {
        let buurt = BuurtId::new(self.now());
        self.founds(buurt, &format!("elders-{buurt}")).await;
        let arrival = self.arrival(name);
        self.arrives(Arrival { buurt, roles: vec![Role::Buurtwerker], ..arrival }).await
    }

    /// What is told of somebody who arrives, for a story to change.
    pub fn arrival(&self, name: &str) -> Arrival {
        Arrival {
            id: PersonId::new(self.now()),
            buurt: self.buurt(),
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
            },
            home: Some(Home { street: "Kapelhof".to_owned(), number: "12".to_owned() }),
            zone: Some(ZONE),
            standing: Standing::Confirmed,
            trust: 2,
            helps: true,
            helping: Helping { languages: vec![Lang::Nl], ..Helping::default() },
            roles: Vec::new(),
            by: None,
        }
    }

    /// Lets somebody arrive and sign in.
    pub async fn arrives(&self, arrival: Arrival) -> Person {
        let (id, buurt, staff) =
            (arrival.id, arrival.buurt, arrival.roles.iter().any(|it| it.is_staff()));
        let helps = arrival.helps;
        let house = &self.shared().house;
        arrive(house, arrival).await.unwrap();
        if helps {
            discretion::accept(house, Actor { buurt, person: id }, VERSION).await.unwrap();
        }
        let kind = if staff { Kind::Staff } else { Kind::Resident };
        let signed_in = begin(house, id, buurt, kind).await.unwrap();
        Person { world: self.clone(), id, buurt, signed_in }
    }

    /// A connection of a test's own.
    pub async fn connect(&self) -> sea_orm::DatabaseConnection {
        self.0.database.connect().await
    }

    /// Counts the rows of a table.
    pub async fn counts(&self, table: &str) -> i64 {
        let db = self.0.database.connect().await;
        let sql = format!("select count(*) from {table}");
        let query = Statement::from_string(db.get_database_backend(), sql);
        let count = db.query_one_raw(query).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        db.close().await.unwrap();
        count
    }

    /// Changes the database behind the service's back.
    pub async fn sql(&self, sql: &str) {
        let db = self.0.database.connect().await;
        db.execute_unprepared(sql).await.unwrap();
        db.close().await.unwrap();
    }

    /// Sends a request that nobody signed.
    pub async fn calls(&self, request: TestRequest) -> (u16, Value) {
        let app = test::init_service(buurtnet::house!(self.shared().clone())).await;
        let response = match test::try_call_service(&app, request.to_request()).await {
            Ok(response) => response.map_into_boxed_body(),
            Err(refusal) => {
                return (refusal.as_response_error().status_code().as_u16(), Value::Null);
            }
        };
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body()).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }
}

impl Person {
    /// The cookie header of their device.
    pub fn cookie(&self) -> String {
        let house = &self.world.shared().house;
        let ring = &self.world.shared().ring;
        let access = ring.sign(self.id, self.signed_in.session.id, house.now()).unwrap();
        format!("at={access}; rt={}", self.signed_in.refresh)
    }

    pub async fn gets(&self, path: &str) -> (u16, Value) {
        self.calls(TestRequest::get(), path).await
    }

    pub async fn deletes(&self, path: &str) -> (u16, Value) {
        self.calls(TestRequest::delete(), path).await
    }

    pub async fn puts(&self, path: &str, body: Value) -> (u16, Value) {
        self.calls(TestRequest::put().set_json(body), path).await
    }

    /// Posts under a key that nobody used before.
    pub async fn posts(&self, path: &str, body: Value) -> (u16, Value) {
        let key = buurtnet::base::random::token::<16>().unwrap();
        self.posts_under(&key, path, body).await
    }

    /// Posts under a key of their choice.
    pub async fn posts_under(&self, key: &str, path: &str, body: Value) -> (u16, Value) {
        let request = TestRequest::post().insert_header(("idempotency-key", key));
        self.calls(request.set_json(body), path).await
    }

    pub async fn calls(&self, request: TestRequest, path: &str) -> (u16, Value) {
        let request =
            request.uri(&format!("/api/v1{path}")).insert_header(("cookie", self.cookie()));
        self.world.calls(request).await
    }
}

/// The status, and the one word that says what happened.
pub fn in_short((status, body): (u16, Value)) -> String {
    let word = body.get("code").or_else(|| body.get("state")).and_then(Value::as_str);
    word.map_or(status.to_string(), |word| format!("{status} {word}"))
}
