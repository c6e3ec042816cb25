//! Another master key: everything opens by it, nothing by the old one, and stopping halfway costs
//! nothing.

use actix_web::test::TestRequest;
use buurtnet::app::{ground, keys};
use buurtnet::base::house::House;
use buurtnet::base::seal::Place;
use buurtnet::config::DataArgs;
use buurtnet::demo::play::{BEFORE, play};
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::keeping;
use buurtnet::people::session::Kind;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

use crate::world::database::on_sqlite;
use crate::world::{Person, World, story};

async fn name(house: &House, of: buurtnet::base::ids::PersonId) -> String {
    keeping::open(house, house.db.read(), of).await.unwrap().details.name.first
}

#[actix_web::test]
async fn after_a_rotation_every_name_opens_and_the_old_key_opens_nothing() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        let before = std::fs::read_to_string(&w.data().key_file).unwrap();
        keys::turn(w.data()).await.unwrap();
        let after = std::fs::read_to_string(&w.data().key_file).unwrap();
        assert_ne!(before, after);
        assert!(!after.contains("older"), "the old key is gone");
        let house = ground(w.data()).await.unwrap();
        assert_eq!(name(&house, jan.id).await, "Jan");
        let found = keys::look(&house).await.unwrap();
        assert!(found.all > 0);
        assert_eq!((found.older, found.broken), (0, 0));
        let by_old = keys::look(&w.shared().house).await.unwrap();
        assert_eq!(by_old.broken, by_old.all, "what was stolen before opens nothing");
        assert_eq!(house.seal.tag("mail", b"a"), w.shared().house.seal.tag("mail", b"a"));
        house.db.close().await.unwrap();
    })
    .await;
}

#[actix_web::test]
async fn a_service_does_not_start_with_secrets_that_open_nothing() {
    story(async |w| {
        w.neighbour("Jan").await;
        let kept = TempDir::new().unwrap();
        let other = DataArgs { key_file: kept.path().join("keys.json"), ..w.data().clone() };
        other.make_secrets().unwrap();
        for (data, fits) in [(w.data(), true), (&other, false)] {
            let house = ground(data).await.unwrap();
            let told = keys::fit(&house).await;
            assert_eq!(told.is_ok(), fits, "{told:?}");
            house.db.close().await.unwrap();
        }
    })
    .await;
}

#[actix_web::test]
async fn a_rotation_that_was_interrupted_serves_and_goes_on() {
    story(async |w| {
        let jan = w.neighbour("Jan").await;
        w.data().add_master().unwrap();
        let house = ground(w.data()).await.unwrap();
        assert_eq!(name(&house, jan.id).await, "Jan", "both keys are live");
        let found = keys::look(&house).await.unwrap();
        assert_eq!((found.older, found.broken), (found.all, 0));
        house.db.close().await.unwrap();
        let mia = w.neighbour("Mia").await; // wrapped by the old one
        keys::turn(w.data()).await.unwrap();
        assert_eq!(w.data().secrets().unwrap().older(), 0);
        let house = ground(w.data()).await.unwrap();
        assert_eq!(name(&house, mia.id).await, "Mia");
        assert_eq!(keys::look(&house).await.unwrap().older, 0);
        house.db.close().await.unwrap();
        keys::verify(w.data()).await.unwrap();
    })
    .await;
}

#[actix_web::test]
async fn verify_names_keys_that_do_not_open() {
    story(async |w| {
        w.neighbour("Jan").await;
        keys::verify(w.data()).await.unwrap();
        let other = TempDir::new().unwrap();
        let other = DataArgs { key_file: other.path().join("keys.json"), ..w.data().clone() };
        other.make_secrets().unwrap();
        let why = keys::verify(&other).await.unwrap_err().to_string();
        assert!(why.contains("1 do not open"), "{why}");
        let why = keys::turn(&other).await.unwrap_err().to_string();
        assert!(why.contains("open with no key"), "{why}");
        assert_eq!(other.secrets().unwrap().older(), 0, "nothing was begun");
    })
    .await;
}

#[actix_web::test]
async fn a_key_is_not_replaced_under_a_running_service() {
    story(async |w| {
        let home = TempDir::new().unwrap();
        let mut data = w.data().clone();
        if on_sqlite() {
            data.data_dir = home.path().join("data");
            data.database_url = None;
            data.database().unwrap();
        }
        let serves = data.lock().unwrap();
        let before = std::fs::read_to_string(&data.key_file).unwrap();
        let why = keys::rotate(&data).await.unwrap_err().to_string();
        assert!(why.contains("serves") || why.contains("stop the service"), "{why}");
        assert_eq!(before, std::fs::read_to_string(&data.key_file).unwrap());
        drop(serves);
    })
    .await;
}

/// Every value of the database that the key of before still opens, by table and column.
async fn opened_by(old: &House, w: &World) -> Vec<String> {
    let db = w.connect().await;
    let all = async |sql: String| {
        db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap()
    };
    let columns = "select t.name as of, c.name as name from sqlite_master t join pragma_table_info(t.name) c \
        where t.type = 'table' and exists \
        (select 1 from pragma_table_info(t.name) i where i.name = 'id')";
    let mut opened = Vec::new();
    for column in all(columns.to_owned()).await {
        let (table, column): (String, String) =
            (column.try_get("", "of").unwrap(), column.try_get("", "name").unwrap());
        let (table, column): (&'static str, &'static str) = (table.leak(), column.leak());
        // Sixteen bytes are an id: what is sealed is longer.
        let values = format!(
            "select id, \"{column}\" as value from \"{table}\" \
             where typeof(id) = 'blob' and typeof(\"{column}\") = 'blob' and length(\"{column}\") > 16"
        );
        for row in all(values).await {
            let place = Place::new(table, column, row.try_get::<Uuid>("", "id").unwrap());
            let value: Vec<u8> = row.try_get("", "value").unwrap();
            if old.seal.open(&place, &value).is_ok() {
                opened.push(format!("{table}.{column}"));
            }
        }
    }
    db.close().await.unwrap();
    opened.sort();
    opened.dedup();
    opened
}

#[actix_web::test]
async fn no_column_of_the_whole_demo_is_left_out_of_a_rotation() {
    if !on_sqlite() {
        return; // it reads what kind each value is, as only SQLite tells
    }
    let w = World::before_the_demo().await;
    play(w.shared(), w.now() + BEFORE).await.unwrap();
    let an = buurtnet::demo::file::person("P56").unwrap();
    let house = &w.shared().house;
    let signed_in = begin(house, an, w.buurt(), Kind::Staff).await.unwrap();
    let an = Person { world: w.clone(), id: an, buurt: w.buurt(), signed_in };
    let (_, tasks) = an.gets("/tasks").await;
    let task = tasks["items"][0]["id"].as_str().unwrap();
    let noted = an.posts(&format!("/tasks/{task}/done"), json!({ "note": "Gebeld." })).await;
    assert!(noted.0 < 300, "{noted:?}");
    let mail = json!({ "mail": "rosa@example.org" });
    let asked = TestRequest::post().uri("/api/v1/sign-in/mail").set_json(mail);
    assert_eq!(w.calls(asked).await.0, 202);
    assert!(opened_by(&w.shared().house, &w).await.contains(&"data_key.wrapped".to_owned()));
    keys::turn(w.data()).await.unwrap();
    assert_eq!(opened_by(&w.shared().house, &w).await, Vec::<String>::new());
}
