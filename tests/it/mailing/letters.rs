//! Letters on their way: nothing is lost, nobody else waits, and somebody knows when one comes back.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use buurtnet::base::db::Tx;
use buurtnet::delivery::letter::Why;
use buurtnet::delivery::mail::Mail;
use buurtnet::delivery::mailed::State;
use buurtnet::delivery::{
    self, Due, Keeper, Kept, Letter, Promise, Returned, Runner, cancel_about, promise, run_due,
};
use buurtnet::tasks::Kind;
use chrono::TimeDelta;
use tokio::sync::oneshot;
use uuid::Uuid;

use super::town::{REFERRAL, Town, mailbox};
use crate::fake_smtp::{FakeSmtp, Mood};
use crate::world::house::Ground;

const LINK: &str = "https://buurt.example/d#geheim-geheim-geheim";

#[tokio::test]
async fn a_letter_is_delivered_once_to_each_of_its_mailboxes() {
    let town = Town::new().await;
    town.mails(town.letter("a@dienst.example").to(mailbox("b@dienst.example"))).await;
    town.works().await;
    town.waits(TimeDelta::hours(25)).await;
    assert_eq!(town.takers(), ["a@dienst.example", "b@dienst.example"]);
    assert_eq!(town.states().await, [State::Delivered, State::Delivered]);
    assert_eq!(town.server.taken()[0].header("Subject").unwrap(), "Proef van Buurtnet");
    assert!(town.server.taken()[0].text().contains("Niemand leest een antwoord hierop."));
    assert_eq!((town.open().await, town.kinds().await), (vec![], vec![]));
}

#[tokio::test]
async fn no_letter_goes_out_before_the_commit() {
    let town = Town::new().await;
    let sealed = delivery::seal(&town.ground.house, &town.letter("a@dienst.example")).unwrap();
    town.ground.taken_back(async move |tx: &Tx| delivery::mail(tx, sealed).await.map(|_| ())).await;
    town.works().await;
    assert_eq!((town.takers(), town.states().await), (vec![], vec![]));
}

#[tokio::test]
async fn addresses_links_and_codes_stand_sealed_until_they_go() {
    let town = Town::new().await;
    town.mails(town.letter("a@dienst.example").secret("link", LINK).dedupe("one")).await;
    let stored = format!("{:?}", town.open().await);
    assert!(!stored.contains("dienst.example") && !stored.contains("geheim"), "{stored}");
    // Sealed for one mail: in another's place it does not open.
    let mut moved = town.open().await.remove(0).payload;
    moved["id"] = Uuid::nil().to_string().into();
    let forged = Promise::new("delivery.mail", &moved).unwrap();
    town.ground.flow(async move |tx: &Tx| promise(tx, forged).await).await;
    let kept = run_due(&town.ground.house, &town.keeper).await.unwrap();
    assert!(kept.iter().any(|(_, kept)| matches!(kept, Kept::Retry(_))), "{kept:?}");
    assert_eq!(town.takers(), ["a@dienst.example"]);
}

#[tokio::test]
async fn a_server_that_is_down_for_two_hours_loses_nothing_and_makes_one_task() {
    let town = Town::new().await;
    town.server.feels(Mood::Down);
    for n in 0..10 {
        town.mails(town.letter(&format!("a{n}@dienst.example"))).await;
        town.works().await;
        town.waits(TimeDelta::minutes(3)).await;
    }
    assert_eq!(town.kinds().await, [Kind::MailDown], "half an hour is enough to know");
    town.waits(TimeDelta::minutes(90)).await;
    assert_eq!((town.kinds().await, town.takers()), (vec![Kind::MailDown], vec![]));

    town.server.feels(Mood::Well);
    // The last of the ten is tried again within an hour, and then all of them at once.
    town.waits(TimeDelta::hours(1)).await;
    let mut takers = town.takers();
    takers.sort();
    takers.dedup();
    assert_eq!((takers.len(), town.takers().len()), (10, 10), "each of them once");
    assert_eq!(town.kinds().await, [], "the task is settled");
    assert_eq!(town.open().await, []);
    assert!(town.states().await.iter().all(|it| *it == State::Delivered));
}

#[tokio::test]
async fn a_short_trouble_makes_no_task_and_neither_does_one_full_mailbox() {
    let town = Town::new().await;
    town.server.feels(Mood::Down);
    town.mails(town.letter("a@dienst.example")).await;
    town.works().await;
    town.waits(TimeDelta::minutes(5)).await;
    town.server.feels(Mood::Well);
    town.waits(TimeDelta::minutes(10)).await;
    assert_eq!(town.takers(), ["a@dienst.example"]);

    town.server.refuses("vol@dienst.example", 452);
    town.mails(town.letter("vol@dienst.example")).await;
    town.works().await;
    town.waits(TimeDelta::hours(2)).await;
    assert_eq!(town.kinds().await, []);
    town.server.takes("vol@dienst.example");
    town.waits(TimeDelta::hours(5)).await;
    assert_eq!(town.takers(), ["a@dienst.example", "vol@dienst.example"]);
}

#[tokio::test]
async fn a_mailbox_that_does_not_exist_comes_back_to_the_room_that_wrote() {
    let town = Town::new().await;
    town.server.refuses("weg@dienst.example", 550);
    let letter = town.letter("goed@dienst.example").to(mailbox("weg@dienst.example"));
    let letter = letter.or_promise("care.mail_returned", &"R1").unwrap();
    let id = town.mails(letter).await;
    town.works().await;
    let about = "R1".to_owned();
    let why = Why::Bounced;
    assert_eq!(town.heard(), [Returned { letter: id, nth: 1, why, reached: true, about }]);
    assert_eq!(town.states().await, [State::Delivered, State::Bounced]);
    assert_eq!(town.kinds().await, []);
    town.waits(TimeDelta::hours(25)).await;
    assert_eq!(town.heard().len(), 1);
}

#[tokio::test]
async fn what_nobody_asked_back_is_one_task_or_nothing() {
    let town = Town::new().await;
    town.server.refuses("weg@dienst.example", 550);
    town.mails(town.letter("weg@dienst.example").or_nothing()).await;
    town.works().await;
    assert_eq!(town.kinds().await, []);
    town.mails(town.letter("weg@dienst.example")).await;
    town.works().await;
    assert_eq!(town.kinds().await, [Kind::GivenUp]);
}

#[tokio::test]
async fn after_a_day_a_letter_is_given_up_and_comes_back_once() {
    let town = Town::new().await;
    town.server.feels(Mood::RefusesUs(554));
    let letter = town.letter("a@dienst.example").or_promise("care.mail_returned", &"R1").unwrap();
    let id = town.mails(letter).await;
    town.works().await;
    town.waits(TimeDelta::hours(23)).await;
    assert_eq!(town.heard(), []);
    town.waits(TimeDelta::hours(3)).await;
    let (why, about) = (Why::GivenUp, "R1".to_owned());
    assert_eq!(town.heard(), [Returned { letter: id, nth: 0, why, reached: false, about }]);
    assert_eq!(town.states().await, [State::GivenUp]);
    assert_eq!(town.open().await, [], "nothing waits, so nobody looks any more");
    assert_eq!(town.kinds().await, []);
}

#[tokio::test]
async fn without_a_server_every_letter_comes_back_at_once() {
    let server = FakeSmtp::start().await;
    let town = Town::on(Ground::new().await, server, Mail::Nowhere);
    town.mails(town.letter("a@dienst.example").or_promise("care.mail_returned", &"R1").unwrap())
        .await;
    town.works().await;
    assert_eq!(town.heard()[0].why, Why::GivenUp);
}

#[tokio::test]
async fn a_letter_about_what_is_withdrawn_never_goes_out() {
    let town = Town::new().await;
    town.mails(town.letter("a@dienst.example")).await;
    town.ground.flow(async |tx: &Tx| cancel_about(tx, REFERRAL).await).await;
    town.works().await;
    assert_eq!(town.takers(), [] as [&str; 0]);
}

#[tokio::test]
async fn a_newer_letter_replaces_one_that_has_not_gone_out() {
    let town = Town::new().await;
    for _ in 0..3 {
        town.mails(town.letter("a@dienst.example").dedupe("referral/9")).await;
    }
    town.mails(town.letter("b@dienst.example").dedupe("referral/9")).await;
    assert_eq!(town.states().await, [State::Waiting, State::Waiting]);
    town.works().await;
    assert_eq!(town.takers(), ["a@dienst.example", "b@dienst.example"]);
}

#[tokio::test]
async fn a_process_that_ends_in_the_middle_sends_it_again_and_it_is_seen_to_be_the_same() {
    let town = Town::new().await;
    town.mails(town.letter("a@dienst.example")).await;
    // The server takes it, and both go away before anything is written down.
    town.server.feels(Mood::GoesAway);
    town.works().await;
    assert_eq!(town.takers().len(), 1);
    town.server.feels(Mood::Well);
    let beside = town.ground.beside().await;
    town.ground.later(TimeDelta::minutes(2));
    run_due(&beside, &town.keeper).await.unwrap();
    let ids: Vec<_> = town.server.taken().iter().map(|it| it.header("Message-ID")).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    assert_eq!(town.states().await, [State::Delivered]);
}

#[tokio::test]
async fn a_server_that_hangs_delays_nobody_else() {
    let (ground, server) = (Ground::in_real_time().await, FakeSmtp::start().await);
    server.feels(Mood::Hangs);
    let mail = server.mail();
    let town = Town::on(ground, server, mail);
    for n in 0..40 {
        town.mails(town.letter(&format!("a{n}@dienst.example")).or_nothing()).await;
    }
    let (stop, stopped) = oneshot::channel::<()>();
    let keeper: Keeper = {
        let (inner, stop) = (Arc::clone(&town.keeper), Mutex::new(Some(stop)));
        Arc::new(move |house, due: Due| {
            if due.kind == "help.quick" {
                drop(stop.lock().unwrap().take());
                return Box::pin(async { Ok(Kept::Done) });
            }
            inner(house, due)
        })
    };
    let runner = Runner::new(town.ground.house.clone(), keeper);
    let story = async {
        while town.server.busy() < 4 {
            tokio::task::yield_now().await;
        }
        let quick = Promise::new("help.quick", &()).unwrap();
        town.ground.flow(async move |tx: &Tx| promise(tx, quick).await).await;
        tokio::time::timeout(Duration::from_secs(10), stopped).await.unwrap().ok();
    };
    tokio::select! { () = runner.run(std::future::pending()) => {}, () = story => {} }
    assert_eq!(town.server.busiest(), 4);
}

#[tokio::test]
async fn what_became_of_letters_is_forgotten_after_a_week() {
    let town = Town::new().await;
    town.ground.flow(delivery::standing).await;
    town.mails(town.letter("a@dienst.example")).await;
    town.works().await;
    for (days, left) in [(6, 1), (2, 0)] {
        town.ground.later(TimeDelta::days(days));
        town.works().await;
        assert_eq!(town.states().await.len(), left, "{days}");
    }
}

#[tokio::test]
async fn a_letter_with_a_line_break_in_a_value_is_not_even_sealed() {
    let town = Town::new().await;
    let letter = town.letter("a@dienst.example");
    for bad in [
        letter.clone().digits("date", "1\r\nBcc: x@y.example"),
        letter.clone().name("worker", "An\nBcc: x@y.example"),
        letter.clone().secret("link", "https://b.example/\r\n\r\nDag"),
        Letter { to: Vec::new(), ..letter },
    ] {
        assert!(delivery::seal(&town.ground.house, &bad).is_err());
    }
}
