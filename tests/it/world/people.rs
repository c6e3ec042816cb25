//! Who lives and works in the neighbourhood of a story, and how they speak to the service.

use actix_web::test::TestRequest;
use buurtnet::base::ids::{Actor, BuurtId, PersonId};
use buurtnet::base::words::Lang;
use buurtnet::people::discretion::VERSION;
use buurtnet::people::flows::arriving::{Arrival, arrive};
use buurtnet::people::flows::discretion;
use buurtnet::people::flows::signing_in::{SignedIn, begin};
use buurtnet::people::helping::Helping;
use buurtnet::people::person::{Contact, Details, Door, FullName, Home};
use buurtnet::people::session::Kind;
use buurtnet::people::{Role, Standing};
use serde_json::Value;

use super::{World, ZONE};

/// Somebody in it, with a device that is signed in.
#[derive(Clone)]
pub struct Person {
    pub world: World,
    pub id: PersonId,
    pub buurt: BuurtId,
    pub signed_in: SignedIn,
}

impl World {
    /// A confirmed neighbour of the Kapelhof, with trust 2, who helps.
    pub async fn neighbour(&self, name: &str) -> Person {
        self.arrives(self.arrival(name)).await
    }

    /// Neighbours of the Kapelhof, one by one.
    pub async fn neighbours<const N: usize>(&self, names: [&str; N]) -> [Person; N] {
        let mut all = Vec::new();
        for name in names {
            all.push(self.neighbour(name).await);
        }
        all.try_into().ok().unwrap()
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
}

impl Person {
    /// The version of what they see at an address.
    pub async fn tag_of(&self, path: &str) -> String {
        let request = TestRequest::get().uri(&format!("/api/v1{path}"));
        let request = request.insert_header(("cookie", self.cookie()));
        let response = self.world.answers(request).await.unwrap();
        response.headers().get("etag").unwrap().to_str().unwrap().to_owned()
    }

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
