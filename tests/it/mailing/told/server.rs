//! A notice by mail, whatever the server does, and where there is none.

use buurtnet::delivery::mail::{Mail, Outcome};
use buurtnet::delivery::{self, Notice, Post, Way};
use buurtnet::people::person::Contact;
use chrono::TimeDelta;
use serde_json::json;

use super::address;
use crate::fake_smtp::{FakeSmtp, Mood};
use crate::world::{World, story, story_in};

#[tokio::test]
async fn a_mailbox_that_refuses_is_mailed_no_more_and_a_worker_calls_until_it_is_written_anew() {
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        let an = w.worker("An").await;
        w.office().answer(&address("Jan"), Outcome::Bounced(550));
        let milk = rosa.asks("").await;
        w.after(TimeDelta::minutes(5)).await;
        assert_eq!(jan.ways(&milk, &an).await, ["mail refused", "phone on_the_phone_list"]);
        rosa.does("withdraw", &milk, json!({})).await;
        w.office().answer(&address("Jan"), Outcome::Taken);

        let bread = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&bread, &an).await, ["phone on_the_phone_list"], "nothing is mailed");
        assert_eq!(w.box_of("Jan"), []);
        rosa.does("withdraw", &bread, json!({})).await;

        jan.would_rather("mail").await;
        let soup = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&soup, &an).await, ["mail delivered"]);
        assert_eq!(jan.accepts(&soup).await, "200 assigned");
    })
    .await;
}

#[tokio::test]
async fn a_mail_that_is_refused_for_a_quota_or_a_policy_closes_no_mailbox() {
    story(async |w| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        let an = w.worker("An").await;
        w.office().answer(&address("Jan"), Outcome::Refused(554));
        let milk = rosa.asks("").await;
        w.after(TimeDelta::minutes(5)).await;
        assert_eq!(jan.ways(&milk, &an).await, ["mail refused", "phone on_the_phone_list"]);
        rosa.does("withdraw", &milk, json!({})).await;
        w.office().answer(&address("Jan"), Outcome::Taken);
        let bread = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&bread, &an).await, ["mail delivered"]);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_was_away_delivers_once_and_what_was_taken_back_never() {
    let server = FakeSmtp::start().await;
    let post = Post { mail: server.mail(), ..Post::recorder("http://localhost:8080") };
    story_in(World::with_post(post).await, async |w: World| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        let an = w.worker("An").await;
        server.feels(Mood::Down);
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&milk, &an).await, [""; 0], "it waits");
        rosa.does("withdraw", &milk, json!({})).await;
        let bread = rosa.asks("").await;
        w.due().await;
        w.after(TimeDelta::seconds(30)).await;
        server.feels(Mood::Well);
        for _ in 0..10 {
            w.after(TimeDelta::minutes(1)).await;
        }
        assert_eq!(
            jan.ways(&milk, &an).await,
            [""; 0],
            "nobody hears of what is not needed any more"
        );
        assert_eq!(jan.ways(&bread, &an).await, ["mail delivered"]);
        let [mail] = &server.taken()[..] else { panic!("{:?}", server.taken()) };
        assert_eq!(mail.to, "jan@post.example");
    })
    .await;
}

#[tokio::test]
async fn what_is_tried_again_in_the_night_waits_for_the_morning_unless_it_is_about_today() {
    let server = FakeSmtp::start().await;
    let post = Post { mail: server.mail(), ..Post::recorder("http://localhost:8080") };
    story_in(World::with_post(post).await, async |w: World| {
        w.noon();
        let (rosa, jan) =
            (w.mailed("Rosa", Contact::Mail).await, w.mailed("Jan", Contact::Mail).await);
        w.later(TimeDelta::minutes(7 * 60 + 55)); // 20:55
        server.feels(Mood::Down);
        let notice = Notice::new("role-wanted", TimeDelta::days(1), "/");
        w.is_told(&rosa, notice.clone()).await;
        w.is_told(&jan, notice.urgent()).await;
        w.due().await;
        w.after(TimeDelta::minutes(10)).await; // 21:05
        server.feels(Mood::Well);
        for _ in 0..20 {
            w.after(TimeDelta::minutes(2)).await;
        }
        assert_eq!(to_whom(&server), ["jan@post.example"]);
        w.after(TimeDelta::hours(14)).await; // Monday
        assert_eq!(to_whom(&server), ["jan@post.example", "rosa@post.example"]);
    })
    .await;
}

fn to_whom(server: &FakeSmtp) -> Vec<String> {
    server.taken().into_iter().map(|it| it.to).collect()
}

#[tokio::test]
async fn where_no_mail_goes_out_a_notice_stands_in_the_app_as_before() {
    let post = Post { mail: Mail::Nowhere, ..Post::recorder("http://localhost:8080") };
    story_in(World::with_post(post).await, async |w: World| {
        w.noon();
        let (rosa, jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        let an = w.worker("An").await;
        let milk = rosa.asks("").await;
        w.due().await;
        assert_eq!(jan.ways(&milk, &an).await, ["app in_app"]);
    })
    .await;
}

#[tokio::test]
async fn a_wave_counts_a_mail_only_where_one_goes() {
    for (mail, goes) in [(Mail::Nowhere, Way::App), (Mail::Kept, Way::Mail)] {
        let post = Post { mail, ..Post::recorder("http://localhost:8080") };
        story_in(World::with_post(post).await, async |w: World| {
            let els = w.mailed("Els", Contact::App).await;
            els.rings().await;
            let all = [
                (&w.neighbour("Rosa").await, Way::App),
                (&w.mailed("Jan", Contact::App).await, goes),
                (&w.mailed("Ida", Contact::Phone).await, Way::Phone),
                (&els, Way::Push),
            ];
            let ids = all.map(|(it, _)| it.id);
            let ways = delivery::ways(&w.shared().house, &ids).await.unwrap();
            assert_eq!(ids.map(|it| ways[&it]), all.map(|(_, way)| way));
        })
        .await;
    }
}

#[tokio::test]
async fn the_profile_offers_mail_where_mails_go_out() {
    for (mail, goes) in [(Mail::Nowhere, false), (Mail::Kept, true)] {
        let post = Post { mail, ..Post::recorder("http://localhost:8080") };
        story_in(World::with_post(post).await, async |w: World| {
            let jan = w.mailed("Jan", Contact::App).await;
            assert_eq!(jan.gets("/me/profile").await.1["mails"], json!(goes));
        })
        .await;
    }
}

#[tokio::test]
async fn the_demo_shows_in_its_mailbox_what_a_neighbour_was_told() {
    let post = Post { mail: Mail::Kept, ..Post::recorder("http://localhost:8080") };
    story_in(World::with_post(post).await, async |w: World| {
        w.noon();
        let (rosa, _jan) = (w.neighbour("Rosa").await, w.mailed("Jan", Contact::Mail).await);
        rosa.asks("").await;
        w.due().await;
        let (_, shown) = rosa.gets("/demo/mailbox?address=jan@post.example").await;
        assert_eq!(shown["mails"].as_array().unwrap().len(), 1, "{shown}");
        assert_eq!(shown["mails"][0]["subject"], "Help je een buur?");
    })
    .await;
}
