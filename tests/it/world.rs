//! A small neighbourhood to tell stories in, spoken to over HTTP as its people do.
//!
//! `story(async |w| …)` runs its body, then whatever is due, and fails on a promise that was given up.
//! Time moves only by [`World::later`].

pub mod app;
pub mod at_once;
pub mod browser;
pub mod database;
pub mod house;
pub mod office;
mod people;

use std::rc::Rc;

use actix_web::body::to_bytes;
use actix_web::test::TestRequest;
use buurtnet::app::{Shared, keeper};
use buurtnet::base::clock::{Clock, Moment};
use buurtnet::base::db::{Body, Tx};
use buurtnet::base::ids::{BuurtId, OrganisationId, PersonId};
use buurtnet::buurt::section::{Identity, Place, Rhythm, Street, Team};
use buurtnet::buurt::terms::{Confirmed, Terms};
use buurtnet::buurt::{self, Buurt};
use buurtnet::config::DataArgs;
use buurtnet::delivery::{Kept, Post, run_due};
use buurtnet::web::limits::{Rate, Rates};
use chrono::{DateTime, TimeDelta};
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::OnceCell;

use app::App;
use database::Database;
pub use people::Person;

/// The zone in which people live unless a story says otherwise.
pub const ZONE: u64 = 0x0891_fa45_4c67_ffff;

/// A flow that says more than this is too large, on any machine.
const MOST_STATEMENTS: u64 = 200;

/// A flow whose shortest run takes longer than this is too large; a busy machine lengthens the others. It says so only
/// where flows run one after another: side by side each waits for the locks of the others.
const LONGEST_FLOW: std::time::Duration = std::time::Duration::from_millis(50);

/// How often a flow must have run before its shortest run says something about it and not about the
/// machine.
const OFTEN: u64 = 10;

/// A neighbourhood.
#[derive(Clone)]
pub struct World(Rc<Inside>);

struct Inside {
    app: OnceCell<App>,
    shared: Shared,
    buurt: BuurtId,
    database: Database,
    data: DataArgs,
    _keys: TempDir,
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
        assert!(timing.statements <= MOST_STATEMENTS, "{flow} says {timing:?}");
        let waits = !world.0.database.settings().is_sqlite() || timing.count < OFTEN;
        assert!(waits || timing.shortest < LONGEST_FLOW, "{flow} takes {timing:?}");
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

    /// One that is no demo: who works here gives a second factor.
    pub async fn for_real() -> Self {
        let plenty = Rate { per_minute: 1_000_000, burst: 1_000_000 };
        let rates = Rates { address: plenty, person: plenty, door: plenty };
        let post = Post::recorder("http://localhost:8080");
        let world = Self::built(rates, BuurtId::new(morning()), (post, false)).await;
        world.founds(world.buurt(), "dijlehoek").await;
        world
    }

    async fn bare(rates: Rates, buurt: BuurtId, post: Post) -> Self {
        Self::built(rates, buurt, (post, true)).await
    }

    async fn built(rates: Rates, buurt: BuurtId, here: (Post, bool)) -> Self {
        let keys = TempDir::new().unwrap();
        let database = Database::new().await;
        let data = DataArgs {
            data_dir: keys.path().join("data"),
            database_url: Some(database.url.clone()),
            key_file: keys.path().join("keys.json"),
        };
        data.make_secrets().unwrap();
        let (settings, clock) = (database.settings(), Clock::still(morning()));
        let shared =
            Shared::build(settings, clock, &data.secrets().unwrap(), rates, here).await.unwrap();
        Self(Rc::new(Inside { app: OnceCell::new(), shared, buurt, database, data, _keys: keys }))
    }

    /// The same neighbourhood in another database, with the secrets of this one.
    pub async fn again(&self, database: Database) -> Self {
        let (keys, plenty) =
            (TempDir::new().unwrap(), Rate { per_minute: 1_000_000, burst: 1_000_000 });
        let rates = Rates { address: plenty, person: plenty, door: plenty };
        let data = self.data_in(&database);
        let here = (Post::recorder("http://localhost:8080"), true);
        let (secrets, clock) = (data.secrets().unwrap(), Clock::still(self.now()));
        let shared =
            Shared::build(database.settings(), clock, &secrets, rates, here).await.unwrap();
        Self(Rc::new(Inside {
            app: OnceCell::new(),
            shared,
            buurt: self.buurt(),
            database,
            data,
            _keys: keys,
        }))
    }

    /// Where the service keeps its things, as its commands are told.
    pub fn data(&self) -> &DataArgs {
        &self.0.data
    }

    /// The same with another database.
    pub fn data_in(&self, database: &Database) -> DataArgs {
        DataArgs { database_url: Some(database.url.clone()), ..self.data().clone() }
    }

    /// Founds one more neighbourhood, of an organisation of its own.
    pub async fn founds(&self, id: BuurtId, slug: &str) {
        self.founds_under(id, slug, (OrganisationId::new(self.now()), Some("Stad"))).await;
    }

    /// Founds one more neighbourhood of the same organisation.
    pub async fn founds_beside(&self, id: BuurtId, slug: &str) {
        let here = self.shared().buurten.get(self.buurt()).unwrap();
        self.founds_under(id, slug, (here.organisation, None)).await;
    }

    async fn founds_under(
        &self,
        id: BuurtId,
        slug: &str,
        (organisation, new): (OrganisationId, Option<&'static str>),
    ) {
        let street = |name: &str, zone| Street { name: name.to_owned(), from: 1, to: 199, zone };
        let buurt = Buurt {
            id,
            slug: slug.to_owned(),
            organisation,
            identity: Identity { name: slug.to_owned(), ..Identity::default() },
            team: Team { worker: "An".to_owned(), ..Team::default() },
            rhythm: Rhythm::default(),
            place: Place {
                streets: vec![street("Kapelhof", ZONE), street("Spoorlaan", 0x0891_fa45_489b_ffff)],
                households_per_km2: 2500.0,
                ..Place::default()
            },
            helping: buurt::section::Helping { few_helpers: 1, ..Default::default() },
            kinds: buurt::kinds::Kinds::default(),
            office: buurt::section::Office::default(),
            terms: Terms::default(),
        };
        let house = &self.shared().house;
        let flow = async move |tx: &Tx| buurt::flows::write_new(tx, &buurt, new).await;
        house.db.write("a test", flow).await.unwrap();
        buurt::flows::load(house, &self.shared().buurten).await.unwrap();
        self.confirms(id, true).await;
    }

    /// Somebody answers for how long cases are kept there; or nobody does any more.
    pub async fn confirms(&self, id: BuurtId, yes: bool) {
        let Shared { house, buurten, .. } = self.shared();
        let here = vec![buurten.get(id).unwrap()];
        let by = PersonId::new(self.now());
        let flow = async move |tx: &Tx| {
            let confirmed = yes.then(|| Confirmed { at: tx.now(), by });
            let terms = Terms { confirmed, ..Terms::default() };
            buurt::flows::put_terms(tx, &here, &terms, by).await
        };
        house.db.write("a test", flow).await.unwrap();
        buurt::flows::load(house, buurten).await.unwrap();
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

    /// Lets two begin while a flow holds what they need.
    pub async fn at_once<A, B>(
        &self,
        holds: impl for<'a> Body<'a, ()> + Send + 'static,
        two: (impl Future<Output = A>, impl Future<Output = B>),
    ) -> (A, B) {
        at_once::at_once((&self.shared().house, &self.0.database), holds, two).await
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

    /// Reads one number.
    pub async fn number(&self, sql: &str) -> i32 {
        let db = self.0.database.connect().await;
        let query = Statement::from_string(db.get_database_backend(), sql);
        let row = db.query_one_raw(query).await.unwrap().unwrap();
        db.close().await.unwrap();
        // What SQLite computes has 64 bits.
        let wide = |_| row.try_get_by_index::<i64>(0).unwrap().try_into().unwrap();
        row.try_get_by_index(0).unwrap_or_else(wide)
    }

    /// Changes the database behind the service's back.
    pub async fn sql(&self, sql: &str) {
        let db = self.0.database.connect().await;
        db.execute_unprepared(sql).await.unwrap();
        db.close().await.unwrap();
    }

    /// Sends a request as it is.
    pub async fn answers(&self, request: TestRequest) -> app::Answer {
        let built = self.0.app.get_or_init(|| app::app(self.shared().clone())).await;
        built(request).await
    }

    /// Sends a request that nobody signed.
    pub async fn calls(&self, request: TestRequest) -> (u16, Value) {
        let response = match self.answers(request).await {
            Ok(response) => response,
            Err(refusal) => {
                return (refusal.as_response_error().status_code().as_u16(), Value::Null);
            }
        };
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body()).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }
}

/// The status, and the one word that says what happened.
pub fn in_short((status, body): (u16, Value)) -> String {
    let word = body.get("code").or_else(|| body.get("state")).and_then(Value::as_str);
    word.map_or(status.to_string(), |word| format!("{status} {word}"))
}
