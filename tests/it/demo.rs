//! The invented neighbourhood: what its file tells has happened, by the project's own rules.

use buurtnet::base::clock::Moment;
use buurtnet::care::referral::Code;
use buurtnet::demo::file::{self, person};
use buurtnet::demo::play::{BEFORE, play};
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::session::Kind;
use serde_json::{Value, json};

use crate::world::{Person, World};

impl World {
    /// Somebody of the demo, at their device.
    pub async fn steps_in(&self, code: &str) -> Person {
        let (id, buurt) = (person(code).unwrap(), self.buurt());
        let signed_in = begin(&self.shared().house, id, buurt, Kind::Staff).await.unwrap();
        Person { world: self.clone(), id, buurt, signed_in }
    }
}

fn text<'a>(body: &'a Value, pointer: &str) -> &'a str {
    body.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

#[actix_web::test]
async fn everything_that_the_demo_tells_has_happened_by_our_own_rules() {
    let world = World::before_the_demo().await;
    let played = play(world.shared(), world.now() + BEFORE).await.unwrap();

    let an = world.steps_in("P56").await;
    let mut wrong = Vec::new();
    for told in file::read().unwrap().requests {
        let id = played.get(&told.id).unwrap();
        let (status, seen) = an.gets(&format!("/desk/help-requests/{id}")).await;
        assert_eq!(status, 200, "{seen}");
        let state = text(&seen, "/request/state");
        let reason = text(&seen, "/request/reason");
        let now = if reason.is_empty() { state.to_owned() } else { format!("{state}({reason})") };
        if now != told.status {
            wrong.push(format!("{} {} is {now}, told {}", told.id, told.category, told.status));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[actix_web::test]
async fn in_the_demo_a_wish_for_a_woman_or_a_man_finds_somebody() {
    let world = World::before_the_demo().await;
    play(world.shared(), world.now() + BEFORE).await.unwrap();
    let (maria, an) = (world.steps_in("P01").await, world.steps_in("P56").await);
    for wish in ["woman", "man"] {
        let (status, asked) = maria.tries_to_ask("", json!({ "wish": wish })).await;
        assert_eq!(status, 201, "{asked}");
        world.due().await;
        let (_, seen) = an.gets(&format!("/desk/help-requests/{}", text(&asked, "/id"))).await;
        let offers = seen["offers"].as_array().unwrap();
        assert!(!offers.is_empty(), "nobody is asked: {seen}");
        for offer in offers {
            let who =
                file::read().unwrap().people.into_iter().find(|it| {
                    text(offer, "/name") == format!("{} {}", it.first_name, it.last_name)
                });
            assert_eq!(who.unwrap().gender.unwrap().word(), wish, "{offer}");
        }
    }
}

#[actix_web::test]
async fn the_desk_of_the_demo_shows_every_state_of_a_referral_and_only_a_few_things_late() {
    let world = World::before_the_demo().await;
    play(world.shared(), world.now() + BEFORE).await.unwrap();
    for code in Code::ALL {
        let there = format!("referral where state = '{}'", code.word());
        assert!(world.counts(&there).await > 0, "none is {}", code.word());
    }
    let (an, now) = (world.steps_in("P56").await, world.now());
    let (mut late, mut all, mut after) = (Vec::new(), 0, String::new());
    loop {
        let (_, page) = an.gets(&format!("/tasks{after}")).await;
        for task in page["items"].as_array().unwrap() {
            all += 1;
            let due: Moment = text(task, "/due").parse().unwrap();
            if due < now {
                late.push(format!("{} {due}", text(task, "/kind")));
            }
        }
        match page["next"].as_str() {
            Some(next) => after = format!("?after={next}"),
            None => break,
        }
    }
    assert!(all >= 10, "a desk with work on it: {all}");
    assert!(late.len() <= 3, "{late:#?}");
    let (_, reviews) = world.steps_in("P61").await.gets("/desk/reviews").await;
    assert_eq!(reviews.as_array().unwrap().len(), 1, "something for a coordinator");
}

#[actix_web::test]
async fn a_key_of_the_demo_is_with_a_neighbour_and_has_its_slip() {
    let world = World::before_the_demo().await;
    play(world.shared(), world.now() + BEFORE).await.unwrap();
    for (code, side, other) in [("P01", "giver", "Stijn"), ("P34", "holder", "Maria")] {
        let (_, keys) = world.steps_in(code).await.gets("/me/keys").await;
        let first = |key: &str| text(&keys, &format!("/0/{key}")).to_owned();
        let told = [first("side"), first("other"), first("state")];
        assert_eq!(told, [side, other, "held"], "{keys}");
    }
    let an = world.steps_in("P56").await;
    let (_, out) = an.gets("/desk/keys").await;
    let (_, slip) = an.gets(&format!("/desk/keys/{}", text(&out, "/items/0/id"))).await;
    for part in ["/giver", "/holder", "/what"] {
        assert!(!slip.pointer(part).unwrap().is_null(), "{part} of {slip}");
    }
}
