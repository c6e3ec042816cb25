//! A table of streets is anybody's guess: it tells not at which door somebody lives, and puts nobody in a zone alone.

use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use buurtnet::people::person::Home;
use serde_json::json;

use super::streets::{THERE, few, none};
use crate::world::{World, ZONE, in_short, story};

impl World {
    /// Somebody lives behind each of these doors of the Kapelhof.
    async fn lives_at(&self, numbers: impl IntoIterator<Item = u16>) {
        for number in numbers {
            let home = Some(Home { street: "Kapelhof".to_owned(), number: number.to_string() });
            let name = format!("Ada{number}");
            self.arrives(Arrival { home, helps: false, ..self.arrival(&name) }).await;
        }
    }
}

#[actix_web::test]
async fn a_table_does_not_tell_at_which_door_somebody_lives() {
    story(async |w: World| {
        let greet = w.arrives(Arrival {
            roles: vec![Role::Coordinator],
            home: None,
            zone: None,
            ..w.arrival("Greet")
        });
        let greet = greet.await;
        w.lives_at([3, 5, 12]).await;
        let told = async |rows: String| {
            let seen = greet.looks(&format!("street,from,to,zone\n{rows}")).await;
            [&seen["homes_lost"], &seen["lost_streets"], &seen["homes_moved"]].map(Clone::clone)
        };
        let spoorlaan = format!("Spoorlaan,,,{ZONE:x}\n");
        for (hers, nobodys) in [(12, 14), (3, 40), (5, 100)] {
            let without = |it: u16| {
                let (before, after) = (it - 1, it + 1);
                format!("Kapelhof,1,{before},{ZONE:x}\nKapelhof,{after},199,{ZONE:x}\n{spoorlaan}")
            };
            let one = told(without(hers)).await;
            assert_eq!(one, told(without(nobodys)).await, "a number that is gone: {hers}");
            assert_eq!(one, [few(), json!(["Kapelhof"]), none()]);
            let apart = |it: u16| format!("{}Kapelhof,{it},{it},{THERE:x}\n", without(it));
            let one = told(apart(hers)).await;
            assert_eq!(one, told(apart(nobodys)).await, "a number in another zone: {hers}");
            assert_eq!(one, [none(), json!([]), few()]);
        }
        w.lives_at(20..30).await;
        let there = format!("Kapelhof,1,199,{THERE:x}\n{spoorlaan}");
        let about = json!({ "any": true, "about": 15 });
        assert_eq!(told(there).await, [none(), json!([]), about], "thirteen, never exactly");
        assert_eq!(w.counts("audit where action = 'buurt.streets_look'").await, 13);
        verify(&w.shared().house, w.buurt()).await.unwrap();
    })
    .await;
}

#[actix_web::test]
async fn a_few_homes_are_not_put_in_a_zone_by_themselves() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        w.lives_at(1..=10).await;
        let split = |from: u16| {
            let first = from - 1;
            format!(
                "street,from,to,zone\nKapelhof,1,{first},{ZONE:x}\nKapelhof,{from},199,{THERE:x}\nSpoorlaan,,,{ZONE:x}\n"
            )
        };
        for from in [8, 4] {
            let seen = greet.looks(&split(from)).await;
            let told = greet.puts_in_place(&split(from), &seen["fingerprint"]).await;
            assert_eq!(in_short(told), "409 zone_of_few_homes", "from {from}");
        }
        assert_eq!(w.counts("audit where action = 'buurt.streets_refused'").await, 2);
        let seen = greet.looks(&split(6)).await;
        assert_eq!(greet.puts_in_place(&split(6), &seen["fingerprint"]).await.0, 200, "five each");
    })
    .await;
}
