//! In the demo nothing goes out: who plays a service reads its mails in the app.

use buurtnet::base::db::Tx;
use buurtnet::base::words::Lang;
use buurtnet::delivery::mail::Mail;
use buurtnet::delivery::{self, Letter, Mailbox, Post};
use buurtnet::tasks::Subject;
use chrono::TimeDelta;
use serde_json::Value;
use uuid::Uuid;

use crate::world::{Person, World, story_in};

async fn kept() -> World {
    World::with_post(Post { mail: Mail::Kept, ..Post::recorder("http://localhost:8080") }).await
}

async fn mails(w: &World, to: &str, lang: Lang) {
    let about = Subject::new("care", Uuid::nil());
    let letter = Letter::new("trial", lang, w.buurt(), about).to(Mailbox::read(to).unwrap());
    let sealed = delivery::seal(&w.shared().house, &letter).unwrap();
    let flow = async move |tx: &Tx| delivery::mail(tx, sealed).await;
    w.shared().house.db.write("a story", flow).await.unwrap();
    w.due().await;
}

#[tokio::test]
async fn a_mailbox_of_the_demo_shows_what_its_service_was_written() {
    story_in(kept().await, async |w: World| {
        let rosa: Person = w.neighbour("Rosa").await;
        for (to, lang) in [
            ("ocmw@stad.example", Lang::Nl),
            ("cpas@ville.example", Lang::Fr),
            ("ocmw@stad.example", Lang::Ar),
        ] {
            w.later(TimeDelta::minutes(1));
            mails(&w, to, lang).await;
        }
        let (_, all) = rosa.gets("/demo/mailbox").await;
        let boxes = all["mailboxes"].as_array().unwrap();
        let shown: Vec<_> = boxes.iter().map(|it| (&it["address"], &it["mails"])).collect();
        assert_eq!(shown[0], (&"ocmw@stad.example".into(), &2.into()));
        assert_eq!(shown[1], (&"cpas@ville.example".into(), &1.into()));
        assert_eq!(all["mails"].as_array().unwrap().len(), 0);

        mails(&w, "V01@diensten.example", Lang::Nl).await;
        let (_, all) = rosa.gets("/demo/mailbox").await;
        let names: Vec<_> =
            all["mailboxes"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
        assert!(names.contains(&&"Sociaal Huis Dijlehoek (fictief)".into()), "{names:?}");
        assert!(names.contains(&&Value::Null), "an address of nobody's has no name: {names:?}");

        let (_, one) = rosa.gets("/demo/mailbox?address=ocmw@STAD.example").await;
        let languages: Vec<_> =
            one["mails"].as_array().unwrap().iter().map(|it| it["language"].clone()).collect();
        assert_eq!(languages, ["ar", "nl"], "the newest first");
        assert!(one["mails"][1]["body"].as_str().unwrap().contains("Dit is een proef."));
        for nobody in ["nobody@stad.example", "no-address", "%00"] {
            let (status, none) = rosa.gets(&format!("/demo/mailbox?address={nobody}")).await;
            assert_eq!((status, none["mails"].as_array().unwrap().len()), (200, 0), "{nobody}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_mailbox_of_the_demo_keeps_fifty_mails_and_pushes_none_out_of_another() {
    story_in(kept().await, async |w: World| {
        mails(&w, "dienst@stad.example", Lang::Nl).await;
        for _ in 0..55 {
            mails(&w, "jan@stad.example", Lang::Nl).await;
        }
        assert_eq!(w.counts("demo_mail").await, 51);
    })
    .await;
}
