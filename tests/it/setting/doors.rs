//! A table of streets is anybody's guess: it tells not at which door somebody lives, and puts nobody in a zone alone.

use buurtnet::buurt::ground::fingerprint;
use buurtnet::people::Role;
use buurtnet::people::flows::arriving::Arrival;
use buurtnet::people::flows::trail::verify;
use buurtnet::people::person::Home;
use serde_json::json;

use super::streets::{THERE, few, none, table};
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
async fn putting_a_table_in_place_does_not_tell_it_either() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        w.lives_at([3, 5, 12].into_iter().chain(20..30)).await;
        let apart = |it: u16| {
            let (before, after) = (it - 1, it + 1);
            let around = format!("Kapelhof,1,{before},{ZONE:x}\nKapelhof,{after},199,{ZONE:x}\n");
            format!(
                "street,from,to,zone\n{around}Kapelhof,{it},{it},{THERE:x}\nSpoorlaan,,,{ZONE:x}\n"
            )
        };
        for number in [12, 14, 3, 40, 5, 100] {
            let seen = greet.looks(&apart(number)).await;
            let told = greet.puts_in_place(&apart(number), &seen["fingerprint"]).await;
            assert_eq!(in_short(told), "409 zone_of_few_homes", "lived in or not: {number}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_few_homes_are_not_put_in_a_zone_by_themselves() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        w.lives_at(1..=6).await;
        let two = |kapelhof: u64, spoorlaan: u64| {
            format!("street,from,to,zone\nKapelhof,,,{kapelhof:x}\nSpoorlaan,,,{spoorlaan:x}\n")
        };
        let spoorlaan = async |number: u16| {
            let home = Home { street: "Spoorlaan".to_owned(), number: number.to_string() };
            let name = format!("Bo{number}");
            w.arrives(Arrival { home: Some(home), helps: false, ..w.arrival(&name) }).await;
        };
        for number in 1..=4 {
            spoorlaan(number).await;
        }
        let puts = async |table: &str| {
            let seen = greet.looks(table).await;
            in_short(greet.puts_in_place(table, &seen["fingerprint"]).await)
        };
        assert_eq!(puts(&two(ZONE, ZONE)).await, "200", "they are together from here on");
        assert_eq!(puts(&two(ZONE, THERE)).await, "409 zone_of_few_homes");
        assert_eq!(w.counts("audit where action = 'buurt.streets_refused'").await, 1);
        spoorlaan(5).await;
        assert_eq!(puts(&two(ZONE, THERE)).await, "200", "five each");
    })
    .await;
}

#[actix_web::test]
async fn a_table_that_changes_nothing_leaves_no_line() {
    story(async |w: World| {
        let greet = w.coordinator("Greet").await;
        let path = "/desk/neighbourhood/streets/apply";
        let next = table(&format!("Molenpad,,,{THERE:x}\nSpoorlaan,,,{ZONE:x}\n"));
        let seen = greet.looks(&next).await;
        let body = json!({ "document": next, "fingerprint": seen["fingerprint"] });
        let lines = "audit where action in ('buurt.place', 'buurt.streets_refused')";
        let once = greet.posts_under("the-first-question-1", path, body.clone()).await;
        assert_eq!((once.0, w.counts(lines).await), (200, 1));
        assert_eq!(
            greet.posts_under("the-first-question-1", path, body.clone()).await,
            once,
            "the same question"
        );
        assert_eq!(
            in_short(greet.posts_under("another-question-2", path, body).await),
            "409 neighbourhood_changed"
        );
        let mut nothing = 0;
        for version in 0..9 {
            let body = json!({ "document": next, "fingerprint": fingerprint(&next, version) });
            let (status, done) = greet.posts(path, body).await;
            if status == 200 {
                assert_eq!(done, json!({ "added": 0, "changed": 0, "gone": 0 }));
                nothing += 1;
            }
        }
        assert_eq!((nothing, w.counts(lines).await), (1, 1), "one line, of what was changed");
    })
    .await;
}
