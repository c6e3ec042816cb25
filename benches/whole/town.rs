//! The neighbourhoods and their residents, each with a place, a key, a phone number and a session; sealed
//! as the house seals them, written behind its back, since one by one they would take half an hour.

use buurtnet::app::{Shared, settle_in};
use buurtnet::base::cells::{Zone, snap, to_column, zone_resolution};
use buurtnet::base::clock::{Clock, Moment};
use buurtnet::base::ids::{BuurtId, ChannelId, PersonId, SessionId};
use buurtnet::base::words::Lang;
use buurtnet::config::DataArgs;
use buurtnet::people::flows::keeping;
use buurtnet::people::helping::Helping;
use buurtnet::people::person::{Contact, Details, Door, FullName, Gender, Home};
use buurtnet::people::session::Kind;
use buurtnet::people::token::Ring;
use chrono::{Datelike as _, TimeDelta};
use tempfile::TempDir;
use uuid::Uuid;

use super::asked;
use super::common::{Table, Tables, found, json, opens, row, url};
use super::params::{Category, Draws, Params, categories, float, params};
use super::told;

/// How many live behind one door: they do not help each other through a neighbourhood.
pub(crate) const HOUSEHOLD: usize = 2;

/// Those that others point at first.
const TABLES: &[Table] = &[
    ("data_key", "id wrapped created_at"),
    (
        "person",
        "id data_key_id language birth_year name phone phone_tag contact door gender created_at",
    ),
    (
        "membership",
        "buurt_id person_id state trust zone home household_tag helps helping joined_at \
         confirmed_at confirmed_by",
    ),
    ("session", "id person_id buurt_id kind refresh_hash rotated_at created_at used_at until"),
    ("channel", "id person_id session_id kind preferred language created_at"),
    asked::REQUESTS,
    asked::OFFERS,
];

/// Everything that the load needs to know of the house it asks.
pub(crate) struct Town {
    pub(crate) data: DataArgs,
    pub(crate) url: String,
    pub(crate) people: Vec<Resident>,
    /// What each neighbourhood has: the first of its people, and the one after its last.
    pub(crate) parts: Vec<(usize, usize)>,
    pub(crate) home: TempDir,
    ring: Ring,
}

/// Somebody who is signed in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resident {
    pub(crate) person: PersonId,
    pub(crate) part: usize,
    pub(crate) adult: bool,
    pub(crate) zone: i64,
    session: SessionId,
}

impl Town {
    /// Founds it for so many residents; tells what was written.
    pub(crate) async fn found(residents: usize) -> (Self, String) {
        let home = TempDir::new_in(told::target()).unwrap();
        let url = url(&home).await;
        let data = DataArgs {
            data_dir: home.path().join("data"),
            database_url: Some(url.clone()),
            key_file: home.path().join("keys.json"),
        };
        let shared = opens(&data, &url, Clock::System).await;
        let (params, categories) = (params(), categories());
        let mut buurten = Vec::new();
        for (number, size) in params.tenants.sizes(residents).into_iter().enumerate() {
            let place = Spot::of(number, size, &params);
            buurten.push((found(&shared, number, u64::from(place.middle())).await, place, size));
        }
        settle_in(&shared).await.unwrap();
        let mut filler = Filler {
            shared: &shared,
            tables: Tables::open(&url, TABLES).await,
            draws: Draws::new(7),
            now: shared.house.now(),
            people: Vec::new(),
            params: &params,
            categories: &categories,
        };
        let mut parts = Vec::new();
        for (part, (buurt, place, size)) in buurten.iter().enumerate() {
            let first = filler.people.len();
            for _ in 0..*size {
                filler.arrives((*buurt, part), place);
                filler.tables.writes(500).await;
            }
            parts.push((first, filler.people.len()));
            filler.asks(*buurt, (first, filler.people.len())).await;
        }
        let Filler { tables, people, .. } = filler;
        let told = tables.ends().await;
        shared.house.db.close().await.unwrap();
        let ring = Ring::new(&data.secrets().unwrap().sessions().unwrap()).unwrap();
        (Self { data, url, people, parts, home, ring }, told)
    }

    /// The cookies of somebody who is signed in: a token is good for ten minutes.
    pub(crate) fn cookies(&self, who: &Resident) -> String {
        let access = self.ring.sign(who.person, who.session, Clock::System.now()).unwrap();
        format!("at={access}")
    }
}

/// Where a neighbourhood lies: in a grid of them, each as wide as its people need.
struct Spot {
    middle: (f64, f64),
    kilometres: f64,
}

impl Spot {
    fn of(number: usize, size: usize, params: &Params) -> Self {
        let middle = (50.80 + 0.04 * float(number % 12), 3.2 + 0.16 * float(number / 12));
        let kilometres = params.place_radius_km_per_sqrt_1000 * (float(size) / 1000.0).sqrt();
        Self { middle, kilometres }
    }

    fn middle(&self) -> Zone {
        snap(self.middle.0, self.middle.1, zone_resolution(2_500.0)).unwrap()
    }

    /// A home: most are near the middle.
    fn home(&self, draws: &mut Draws) -> Zone {
        let far = draws.bell().abs().min(3.0) * self.kilometres / 1.5;
        let turn = draws.unit() * std::f64::consts::TAU;
        let (lat, lng) = self.middle;
        let east = 111.2 * lat.to_radians().cos();
        let (lat, lng) = (lat + far * turn.cos() / 111.2, lng + far * turn.sin() / east);
        snap(lat, lng, zone_resolution(2_500.0)).unwrap()
    }
}

pub(crate) struct Filler<'a> {
    pub(crate) shared: &'a Shared,
    pub(crate) tables: Tables,
    pub(crate) draws: Draws,
    pub(crate) now: Moment,
    pub(crate) people: Vec<Resident>,
    pub(crate) params: &'a Params,
    pub(crate) categories: &'a [Category],
}

impl Filler<'_> {
    /// Somebody comes to live here.
    fn arrives(&mut self, (buurt, part): (BuurtId, usize), spot: &Spot) {
        let since = self.now - TimeDelta::days(400);
        let (person, session) = (PersonId::new(since), SessionId::new(since));
        let zone = to_column(spot.home(&mut self.draws));
        let details = self.details();
        let lang = details.language.code();
        let door = self.people.len() / HOUSEHOLD;
        let home = Home { street: "Kapelhof".to_owned(), number: door.to_string() };
        let sealed =
            keeping::prepare(&self.shared.house, person, &details, Some((buurt, &home))).unwrap();
        let (phone, phone_tag) = sealed.person.phone.unzip();
        let (home, household) = sealed.home.unzip();
        let born = details.birth_year.unwrap();
        let adult = self.now.year() - born >= 18;
        let trust = if self.draws.unit() < 0.2 { 3 } else { 2 };
        self.tables.put("data_key", row! { sealed.key.id.0, sealed.key.bytes, since });
        self.tables.put(
            "person",
            row! {
                person.0, sealed.person.key.0, lang, Some(born), sealed.person.name, phone, phone_tag,
                details.contact.word(), details.door.word(), details.gender.map(Gender::word), since,
            },
        );
        let (helps, helping) = self.helping();
        self.tables.put(
            "membership",
            row! {
                buurt.0, person.0, "confirmed", trust, Some(zone), home,
                household.flatten(), helps, json(serde_json::to_value(helping).unwrap()), since,
                Some(since), Some(Uuid::nil()),
            },
        );
        self.tables.put(
            "session",
            row! {
                session.0, person.0, buurt.0, "resident", vec![7_u8; 32], since, since,
                self.now - TimeDelta::days(1), self.now + Kind::Resident.whole(),
            },
        );
        let app = ChannelId::new(since);
        self.tables
            .put("channel", row! { app.0, person.0, Some(session.0), "app", false, lang, since });
        self.people.push(Resident { person, part, adult, zone, session });
    }

    fn details(&mut self) -> Details {
        let woman = self.draws.unit() < 0.54;
        let ((young, old), _) = *self.draws.weighted(&self.params.age_bands, |it| it.1);
        let age = usize::from(young) + self.draws.below(usize::from(old - young) + 1);
        let languages: Vec<_> = self.params.ui_language.iter().collect();
        let lang = self.draws.weighted(&languages, |it| *it.1).0;
        let first = if woman { "Rosa" } else { "Jan" }.to_owned();
        Details {
            name: FullName { first, last: Some("Peeters".to_owned()) },
            language: Lang::read(lang).unwrap_or(Lang::Nl),
            birth_year: Some(self.now.year() - i32::try_from(age).unwrap()),
            phone: Some(format!("+32{:09}", self.people.len())),
            mail: None,
            contact: Contact::App,
            part: None,
            door: Door::KnownNeighbour,
            wish: None,
            gender: Some(if woman { Gender::Woman } else { Gender::Man }),
            safe: None,
        }
    }

    /// Whether somebody helps, and with what: some things, seldom many.
    fn helping(&mut self) -> (bool, Helping) {
        let helps = self.draws.unit() < self.params.share_volunteers;
        let mut helping = Helping::default();
        while helps && helping.talents.len() < self.categories.len() {
            let one = &self.categories[self.draws.below(self.categories.len())].id;
            if !helping.talents.contains(one) {
                helping.talents.push(one.clone());
            }
            if self.draws.unit() < 0.4 {
                break;
            }
        }
        (helps, helping)
    }
}
