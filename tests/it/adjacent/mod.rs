//! Two neighbourhoods beside each other: who of the one may help in the other, when, and what they see of it.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

mod asked;
mod counted;
mod ending;
mod nothing_else;
mod wrong;

use buurtnet::base::db::Tx;
use buurtnet::base::ids::BuurtId;
use buurtnet::buurt;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use serde_json::json;

use crate::world::{Person, World};

/// A neighbourhood next door of the one in which a story is told: both name each other.
pub async fn next_door(w: &World) -> BuurtId {
    let there = BuurtId::new(w.now());
    w.founds(there, "veldkant").await;
    w.names_next_door(w.buurt(), &["veldkant"]).await;
    w.names_next_door(there, &["dijlehoek"]).await;
    there
}

impl World {
    /// A neighbourhood names these as next door from now on, and no others.
    pub async fn names_next_door(&self, here: BuurtId, others: &[&str]) {
        let house = &self.shared().house;
        let buurten = &self.shared().buurten;
        let mut helping = buurten.get(here).unwrap().helping.clone();
        helping.adjacent = others.iter().map(|it| (*it).to_owned()).collect();
        let by = buurtnet::base::ids::PersonId::new(self.now());
        let flow = async move |tx: &Tx| {
            let section = buurt::Section::Helping(helping.clone());
            let seen = buurt::stored::<buurt::section::Helping>(tx.rows(), here, "helping").await?;
            buurt::replace(tx, here, &section, (seen.version, by)).await.map(drop)
        };
        house.db.write("a test", flow).await.unwrap();
        buurt::flows::load(house, buurten).await.unwrap();
    }

    /// Somebody who lives there and wishes to be asked next door.
    pub async fn resident_of(&self, there: BuurtId, name: &str) -> Person {
        let mut arrival = self.arrival(name);
        arrival.helping.next_door = true;
        self.arrives(Arrival { buurt: there, ..arrival }).await
    }

    /// Somebody who works there.
    pub async fn worker_of(&self, there: BuurtId, name: &str) -> Person {
        let arrival = self.arrival(name);
        let (roles, helps) = (vec![Role::Buurtwerker], false);
        self.arrives(Arrival { buurt: there, roles, helps, ..arrival }).await
    }

    /// Somebody who coordinates there.
    pub async fn coordinator_of(&self, there: BuurtId, name: &str) -> Person {
        let arrival = self.arrival(name);
        let (roles, helps) = (vec![Role::Coordinator], false);
        self.arrives(Arrival { buurt: there, roles, helps, ..arrival }).await
    }

    /// Rosa asks here, and Jan of next door is asked: who they are, the worker of here, and the request.
    pub async fn asked_next_door(&self) -> (BuurtId, Person, Person, Person, String) {
        self.noon();
        let there = next_door(self).await;
        let (rosa, an) = (self.neighbour("Rosa").await, self.worker("An").await);
        let jan = self.resident_of(there, "Jan").await;
        let milk = rosa.asks("").await;
        self.due().await;
        (there, rosa, jan, an, milk)
    }

    /// The same, and Jan said yes.
    pub async fn helped_next_door(&self) -> (BuurtId, Person, Person, Person, String) {
        let (there, rosa, jan, an, milk) = self.asked_next_door().await;
        assert_eq!(jan.accepts(&milk).await, "200 assigned");
        self.due().await;
        (there, rosa, jan, an, milk)
    }
}

impl Person {
    /// What stands next door: the state of the offer of each request.
    pub async fn stands_next_door(&self) -> Vec<String> {
        let (status, list) = self.gets("/me/next-door").await;
        assert_eq!(status, 200, "{list}");
        let items = list["items"].as_array().unwrap_or_else(|| panic!("{list}"));
        items.iter().map(|it| it["offer"].as_str().unwrap().to_owned()).collect()
    }

    /// Says whether they wish to be asked next door.
    pub async fn wishes(&self, next_door: bool) {
        let (_, mut page) = self.gets("/me/helping-settings").await;
        page["helping"]["next_door"] = json!(next_door);
        assert_eq!(self.puts("/me/helping-settings", page).await.0, 204);
    }

    /// Where the offer to somebody stands, as the desk has it; nothing when there is none.
    pub async fn offer_to(&self, who: &Self, asked: &String) -> Option<String> {
        let (_, view) = self.gets(&format!("/desk/help-requests/{asked}")).await;
        let offers = view["offers"].as_array().unwrap_or_else(|| panic!("{view}")).clone();
        let theirs = offers.into_iter().find(|it| it["person"] == json!(who.id))?;
        theirs["state"].as_str().map(str::to_owned)
    }
}
