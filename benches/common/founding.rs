//! A house with neighbourhoods in it, as its own flows make them.

use buurtnet::app::Shared;
use buurtnet::base::clock::Clock;
use buurtnet::base::db::{Settings, Tx};
use buurtnet::base::ids::{BuurtId, OrganisationId, PersonId};
use buurtnet::buurt::kinds::Kinds;
use buurtnet::buurt::section::{Helping, Identity, Office, Place, Rhythm, Street, Team};
use buurtnet::buurt::terms::{Confirmed, Terms};
use buurtnet::buurt::{self, Buurt};
use buurtnet::config::DataArgs;
use buurtnet::delivery::Post;
use buurtnet::web::limits::{Rate, Rates};

/// Opens a house with new secrets, in which nobody asks too often.
pub(crate) async fn opens(data: &DataArgs, url: &str, clock: Clock) -> Shared {
    data.make_secrets().unwrap();
    let plenty = Rate { per_minute: 10_000_000, burst: 10_000_000 };
    let rates = Rates { address: plenty, person: plenty, door: plenty };
    // As in the demo: a session at a desk gives no second factor.
    let here = (Post::recorder("http://localhost:8080"), true);
    let secrets = data.secrets().unwrap();
    Shared::build(Settings::new(url), clock, &secrets, rates, here).await.unwrap()
}

/// Founds one neighbourhood of one street, whose terms somebody confirmed.
pub(crate) async fn found(shared: &Shared, number: usize, zone: u64) -> BuurtId {
    let now = shared.house.now();
    let id = BuurtId::new(now);
    let street = Street { name: "Kapelhof".to_owned(), from: 1, to: 199, zone };
    let buurt = Buurt {
        id,
        slug: format!("buurt-{number}"),
        organisation: OrganisationId::new(now),
        identity: Identity { name: format!("Buurt {number}"), ..Identity::default() },
        team: Team { worker: "An".to_owned(), ..Team::default() },
        rhythm: Rhythm::default(),
        place: Place { streets: vec![street], households_per_km2: 2500.0, ..Place::default() },
        helping: Helping::default(),
        kinds: Kinds::default(),
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
    id
}
