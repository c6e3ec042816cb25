//! Rules suggest and people decide, told as stories over HTTP.

#![expect(clippy::indexing_slicing, reason = "a test may fail loudly")]

pub(crate) mod asker;
mod deciding;
mod households;
mod small_help;
mod worries;

use buurtnet::base::db::Tx;
use buurtnet::base::ids::{Actor, SuggestionId};
use buurtnet::care::flows::suggesting;
use buurtnet::care::store::{rules, suggestions};
use buurtnet::care::suggestion::Rule;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::tasks::Subject;
use serde_json::{Value, json};

use crate::world::{Person, World};

impl World {
    /// Lets a rule suggest something about somebody, wherever it is off by itself.
    pub async fn suggests(&self, rule: Rule, about: &Person) -> SuggestionId {
        let by = Actor { buurt: about.buurt, person: about.id };
        let flow = async move |tx: &Tx| {
            if rule == Rule::R1 {
                rules::set(tx, by, rule, (true, Some("DPIA 4.2".to_owned()))).await?;
            }
            let cause = Subject::new("people", by.person.0);
            suggesting::raise(tx, by.buurt, rule, (cause, Some(by.person))).await
        };
        let house = &self.shared().house;
        house.db.write("a test", flow).await.unwrap();
        let rows = house.db.read();
        let mut all = suggestions::open(rows, by.buurt).await.unwrap();
        all.extend(suggestions::cards(rows, by.buurt, by.person).await.unwrap());
        all.iter().find(|it| it.person == Some(by.person)).unwrap().id
    }

    /// Who steers the workers.
    async fn steers(&self, name: &str) -> Person {
        let roles = vec![Role::Coordinator];
        let arrival = self.arrival(name);
        self.arrives(Arrival { roles, helps: false, home: None, zone: None, ..arrival }).await
    }
}

impl Person {
    /// What the rules suggest to this worker.
    async fn suggested(&self) -> Vec<Value> {
        let (status, all) = self.gets("/desk/suggestions").await;
        assert_eq!(status, 200, "{all}");
        all.as_array().unwrap().clone()
    }

    /// Which rules speak, in the order of their names.
    async fn rules_that_speak(&self) -> Vec<String> {
        let all = self.suggested().await;
        let mut rules: Vec<_> =
            all.iter().map(|it| it["rule"].as_str().unwrap().to_owned()).collect();
        rules.sort();
        rules
    }

    /// How often a rule suggested something, was taken up, was put away.
    async fn counted(&self, rule: &str) -> [u64; 3] {
        let (_, all) = self.gets("/desk/rules").await;
        let one = all.as_array().unwrap().iter().find(|it| it["rule"] == rule).unwrap();
        ["hits", "taken", "dismissed"].map(|it| one[it].as_u64().unwrap())
    }

    /// Takes the first suggestion up.
    async fn takes(&self, body: Value) -> (u16, Value) {
        let id = self.suggested().await[0]["id"].as_str().unwrap().to_owned();
        self.posts(&format!("/desk/suggestions/{id}/take"), body).await
    }

    /// Asks for something in the week to come.
    async fn asks_any_time(&self, category: &str) -> String {
        let form = json!({ "category": category, "when": { "flexible": true } });
        let (status, view) = self.posts("/help-requests", form).await;
        assert_eq!(status, 201, "{view}");
        view["id"].as_str().unwrap().to_owned()
    }
}
