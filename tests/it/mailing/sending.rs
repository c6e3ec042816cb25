//! One mail and one server: what each answer means, and how soon we know.

use std::time::Duration;

use buurtnet::base::clock::Moment;
use buurtnet::base::words::Lang;
use buurtnet::delivery::Mailbox;
use buurtnet::delivery::client::Roots;
use buurtnet::delivery::mail::{Fault, Message, Outcome, Settings, Smtp};
use futures_util::future::join_all;
use tokio::net::TcpListener;
use tokio::time::timeout;
use uuid::Uuid;

use crate::fake_smtp::{FakeSmtp, Mood, Safe};

/// A limit that is there to be met.
const SHORT: Duration = Duration::from_millis(200);

/// Long enough for a busy machine, and far below what a hanging server would take.
const SOON: Duration = Duration::from_secs(8);

const TO: &str = "onthaal@dienst.example";

fn message() -> Message {
    Message {
        id: Uuid::from_u128(7),
        to: Mailbox::read(TO).unwrap(),
        subject: "Проба від Buurtnet — تجربة".to_owned(),
        body: "Dag,\n\nDit is een proef — проба.\n.\n..\nQUIT\n".to_owned(),
        lang: Lang::Uk,
        at: Moment::UNIX_EPOCH,
    }
}

async fn send(settings: Settings) -> Outcome {
    let sent = async { Smtp::open(settings).unwrap().send(&message()).await };
    timeout(SOON, sent).await.unwrap()
}

#[tokio::test]
async fn a_mail_arrives_as_it_was_written() {
    let server = FakeSmtp::start().await;
    assert_eq!(send(server.settings()).await, Outcome::Taken);
    let taken = server.taken();
    let [mail] = taken.as_slice() else { panic!("{taken:?}") };
    assert_eq!((mail.from.as_str(), mail.to.as_str()), ("post@buurt.example", TO));
    let header = |name| mail.header(name).unwrap();
    assert_eq!(header("Subject"), message().subject);
    assert_eq!(header("From"), "Buurtnet <post@buurt.example>");
    assert_eq!(header("To"), TO);
    assert_eq!(header("Date"), "Thu, 01 Jan 1970 00:00:00 +0000");
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("Message-ID"), "<00000000000000000000000000000007@buurt.example>");
    assert_eq!(mail.text().trim_end(), message().body.trim_end());
    assert!(mail.raw.is_ascii() && mail.raw.lines().all(|line| line.len() <= 78), "{}", mail.raw);
}

#[tokio::test]
async fn a_server_is_spoken_to_over_tls_and_by_name() {
    for safe in [Safe::Tls, Safe::StartTls] {
        let server = FakeSmtp::with(safe, true).await;
        assert_eq!(send(server.settings()).await, Outcome::Taken, "{safe:?}");
        let stranger = Settings { roots: Roots::Only(Vec::new()), ..server.settings() };
        let down = Outcome::Down(Fault::Connect);
        assert_eq!(send(stranger).await, down, "{safe:?}: a certificate that nobody believes");
        assert_eq!(server.taken().len(), 1);
    }
}

#[tokio::test]
async fn a_server_that_knows_no_tls_gets_no_password() {
    let server = FakeSmtp::with(Safe::No, true).await;
    let port = server.settings().port;
    // `localhost.` is this machine, but not by a name for which plain text is allowed.
    let url = format!("smtp://jan:geheim@localhost.:{port}");
    let settings = Settings::read(&url, "Buurtnet <post@buurt.example>").unwrap();
    assert_eq!(send(settings).await, Outcome::Down(Fault::Connect));
    assert_eq!(server.taken(), []);
}

#[tokio::test]
async fn an_account_that_is_refused_is_about_us_and_not_about_the_mailbox() {
    let server = FakeSmtp::with(Safe::Tls, true).await;
    let settings = Settings { account: None, ..server.settings() };
    assert_eq!(send(settings).await, Outcome::Down(Fault::Answer(530)));
    let mut wrong = server.settings();
    wrong.account.as_mut().unwrap().password = "mis".to_owned().into();
    assert_eq!(send(wrong).await, Outcome::Down(Fault::Answer(535)));
}

#[tokio::test]
async fn each_mood_of_a_server_has_its_outcome() {
    let server = FakeSmtp::start().await;
    for (mood, outcome) in [
        (Mood::Down, Outcome::Down(Fault::Connect)),
        (Mood::RefusesUs(550), Outcome::Down(Fault::Answer(550))),
        (Mood::RefusesText(451), Outcome::Down(Fault::Answer(451))),
        (Mood::RefusesText(554), Outcome::Refused(554)),
        (Mood::GoesAway, Outcome::Down(Fault::Broken)),
        (Mood::NoGoodbye, Outcome::Taken),
        (Mood::Well, Outcome::Taken),
    ] {
        server.feels(mood);
        assert_eq!(send(server.settings()).await, outcome, "{mood:?}");
    }
    for (code, outcome) in [(550, Outcome::Bounced(550)), (450, Outcome::Postponed(450))] {
        server.refuses(TO, code);
        assert_eq!(send(server.settings()).await, outcome, "{code}");
    }
}

#[tokio::test]
async fn nobody_at_the_address_is_no_answer() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let settings = Settings::read(&format!("smtp://127.0.0.1:{port}"), "a@b.example").unwrap();
    assert_eq!(send(settings).await, Outcome::Down(Fault::Connect));
}

#[tokio::test]
async fn a_server_that_hangs_costs_no_more_than_the_limit() {
    let server = FakeSmtp::start().await;
    for mood in [Mood::Hangs, Mood::Babbles] {
        server.feels(mood);
        let settings = Settings { total: SHORT, ..server.settings() };
        assert_eq!(send(settings).await, Outcome::Down(Fault::Timeout), "{mood:?}");
    }
}

#[tokio::test]
async fn only_a_few_mails_are_under_way_and_the_others_know_at_once() {
    let server = FakeSmtp::start().await;
    server.feels(Mood::Hangs);
    let smtp = Smtp::open(Settings { total: SHORT, ..server.settings() }).unwrap();
    let message = message();
    let all = join_all((0..20).map(|_| smtp.send(&message))).await;
    let busy = all.iter().filter(|it| **it == Outcome::Busy).count();
    assert_eq!((busy, server.connections()), (16, 4));
    server.feels(Mood::Well);
    assert_eq!(smtp.send(&message).await, Outcome::Taken, "the places are free again");
}
