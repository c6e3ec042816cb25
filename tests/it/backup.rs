//! A copy is one moment, comes back row by row, and brings nobody back who was forgotten.

use std::fs;
use std::path::{Path, PathBuf};

use buurtnet::app::audit;
use buurtnet::app::backup::{backup, restore};
use buurtnet::app::settle_in;
use buurtnet::base::db::copy::look;
use buurtnet::base::db::{Settings, single};
use buurtnet::config::{AuditArgs, BackupArgs, DataArgs, RestoreArgs};
use buurtnet::people::flows::signing_in::begin;
use buurtnet::people::flows::trail::verify;
use buurtnet::people::keeping;
use buurtnet::people::session::Kind;
use chrono::TimeDelta;
use futures_util::future::join;
use sea_orm::ConnectionTrait as _;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::world::database::{Database, on_sqlite};
use crate::world::{Person, World, story};

async fn copies(data: &DataArgs, to: &TempDir) {
    backup(&BackupArgs { data: data.clone(), to: to.path().to_owned() }).await.unwrap();
}

/// The manifests of a folder, the oldest first.
fn manifests(folder: &TempDir) -> Vec<PathBuf> {
    let files = fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().path());
    let is = |it: &PathBuf| it.extension().unwrap() == "json" && !it.ends_with("data-keys.json");
    let mut found: Vec<_> = files.filter(is).collect();
    found.sort();
    found
}

fn read(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// What a copy or a database says of its tables, but of those in which everybody is signed out.
fn but_sessions(it: &Value) -> Vec<Value> {
    let signed_out = |it: &&Value| it["name"] == "session" || it["name"] == "mail_code";
    it["tables"].as_array().unwrap().iter().filter(|it| !signed_out(it)).cloned().collect()
}

/// Somebody signs in anew in what came back.
async fn signs_in(w: &World, who: &Person, kind: Kind) -> Person {
    let signed_in = begin(&w.shared().house, who.id, who.buurt, kind).await.unwrap();
    Person { world: w.clone(), signed_in, ..who.clone() }
}

fn coming_back(data: DataArgs, from: &TempDir, taken: Option<&Path>) -> RestoreArgs {
    let taken = taken.map(|it| it.file_name().unwrap().to_str().unwrap().to_owned());
    RestoreArgs { data, from: from.path().to_owned(), taken }
}

/// The whole of a refusal.
async fn refused(args: &RestoreArgs) -> String {
    format!("{:#}", restore(args).await.unwrap_err())
}

/// Asks to be forgotten, and is, when the time to come back is over.
async fn is_forgotten(w: &World, who: &Person) {
    assert_eq!(who.posts("/me/forget", json!({})).await.0, 200);
    w.later(TimeDelta::days(8));
    w.due().await;
}

#[actix_web::test]
async fn a_copy_taken_while_people_write_comes_back_the_same_row_by_row() {
    story(async |w| {
        let (folder, an) = (TempDir::new().unwrap(), w.worker("An").await);
        let writes = async {
            for number in 0..20 {
                let jan = w.neighbour(&format!("Jan {number}")).await;
                let worry = w.worry(&jan, None, "energy").await;
                an.opens_case(worry).await;
            }
        };
        let several = async {
            for _ in 0..4 {
                copies(w.data(), &folder).await;
            }
        };
        join(writes, several).await;
        let all = manifests(&folder);
        assert_eq!(all.len(), 4);
        for manifest in all {
            let taken = read(&manifest);
            let database = Database::empty().await;
            restore(&coming_back(w.data_in(&database), &folder, Some(&manifest))).await.unwrap();
            let found = look(&database.settings()).await.unwrap();
            let found = serde_json::to_value(found).unwrap();
            assert_eq!(but_sessions(&found), but_sessions(&taken));
            for what in ["chains", "migrations"] {
                assert_eq!(found[what], taken[what], "{what}");
            }
            let again = w.again(database).await;
            assert_eq!(verify(&again.shared().house, w.buurt()).await.unwrap().1, None);
            again.shared().house.db.close().await.unwrap();
        }
    })
    .await;
}

#[actix_web::test]
async fn a_service_goes_on_from_what_came_back() {
    story(async |w| {
        let (folder, jan) = (TempDir::new().unwrap(), w.neighbour("Jan").await);
        let an = w.worker("An").await;
        let worry = w.worry(&jan, None, "energy").await;
        copies(w.data(), &folder).await;
        let database = Database::empty().await;
        restore(&coming_back(w.data_in(&database), &folder, None)).await.unwrap();

        let again = w.again(database).await;
        settle_in(again.shared()).await.unwrap();
        let person =
            keeping::open(&again.shared().house, again.shared().house.db.read(), jan.id).await;
        assert_eq!(person.unwrap().details.name.first, "Jan");
        let before = Person { world: again.clone(), ..jan.clone() };
        assert_eq!(before.gets("/session").await.0, 401, "everybody is signed out");
        let jan = signs_in(&again, &jan, Kind::Resident).await;
        assert_eq!(jan.gets("/session").await.0, 200);
        let an = signs_in(&again, &an, Kind::Staff).await;
        an.opens_case(worry).await;
        again.due().await;
    })
    .await;
}

#[actix_web::test]
async fn who_was_forgotten_after_the_copy_is_forgotten_in_what_comes_back() {
    story(async |w| {
        let folder = TempDir::new().unwrap();
        let [jan, mia] = w.neighbours(["Jan", "Mia"]).await;
        let (asked, helps) = (jan.asks("Graag twee liter melk.").await, mia.asks("").await);
        assert_eq!(mia.accepts(&asked).await, "200 assigned");
        assert_eq!(jan.accepts(&helps).await, "200 assigned");
        copies(w.data(), &folder).await;
        is_forgotten(&w, &jan).await;
        copies(w.data(), &folder).await;
        assert_eq!(manifests(&folder).len(), 2);

        let older = manifests(&folder).remove(0);
        let database = Database::empty().await;
        restore(&coming_back(w.data_in(&database), &folder, Some(&older))).await.unwrap();
        let again = w.again(database).await;
        let before = again.counts("person where phone_tag is not null").await;
        settle_in(again.shared()).await.unwrap();
        let after = again.counts("person where phone_tag is not null").await;
        assert_eq!((before, after), (2, 1), "he stood in the data, and is emptied");
        assert_eq!(again.counts("person where erased_at is not null").await, 1);
        assert_eq!(again.counts("membership where state = 'left' and home is null").await, 1);

        let back = |it: &Person| Person { world: again.clone(), ..it.clone() };
        assert_eq!(back(&jan).gets("/session").await.0, 401);
        assert_eq!(back(&mia).gets("/session").await.0, 401);
        let mia = signs_in(&again, &mia, Kind::Resident).await;
        assert_eq!(mia.gets("/session").await.0, 200);
        let state =
            async |it: &String| mia.gets(&format!("/help-requests/{it}")).await.1["state"].clone();
        assert_eq!(state(&asked).await, "closed", "what he asked is ended");
        assert_eq!(state(&helps).await, "open", "what he promised is asked anew");
        again.due().await;
        let house = &again.shared().house;
        assert!(keeping::open(house, house.db.read(), jan.id).await.is_err());
        let an = again.worker("An").await;
        let found = an.gets("/people?q=Peeters").await;
        assert!(found.1.to_string().contains("Mia"), "{found:?}");
        assert!(!found.1.to_string().contains("Jan"), "{found:?}");
        assert_eq!(an.gets("/tasks").await.0, 200);
        assert_eq!(settle_in(again.shared()).await.ok(), Some(()), "once more changes nothing");
    })
    .await;
}

#[actix_web::test]
async fn the_data_hold_no_key_and_of_the_keys_only_the_newest_are_kept() {
    story(async |w| {
        let (folder, jan) = (TempDir::new().unwrap(), w.neighbour("Jan").await);
        copies(w.data(), &folder).await;
        let keys = folder.path().join("data-keys.json");
        let first = read(&keys);
        let wrapped = first["keys"][0]["wrapped"].as_str().unwrap().to_owned();
        let bytes = w.selects("select wrapped from data_key").await.remove(0);
        let bytes: Vec<u8> = bytes.try_get_by_index(0).unwrap();
        for file in fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().path()) {
            if file != keys {
                let held = fs::read(&file).unwrap();
                assert!(!held.windows(bytes.len()).any(|it| it == bytes), "{}", file.display());
                assert!(!String::from_utf8_lossy(&held).contains(&wrapped), "{}", file.display());
            }
        }
        is_forgotten(&w, &jan).await;
        copies(w.data(), &folder).await;
        assert_eq!(read(&keys)["keys"], json!([]), "the key of who is forgotten is nowhere");
        let named = fs::read_dir(folder.path())
            .unwrap()
            .filter(|it| it.as_ref().unwrap().file_name().to_str().unwrap().contains("keys"));
        assert_eq!(named.count(), 1);
    })
    .await;
}

#[actix_web::test]
async fn nothing_is_put_back_where_something_is() {
    story(async |w| {
        let folder = TempDir::new().unwrap();
        w.neighbour("Jan").await;
        copies(w.data(), &folder).await;
        w.neighbour("Mia").await;
        let before = look(&w.database().settings()).await.unwrap();
        let why = refused(&coming_back(w.data().clone(), &folder, None)).await;
        assert!(why.contains("there is something in this database"), "{why}");
        assert_eq!(look(&w.database().settings()).await.unwrap(), before);
    })
    .await;
}

#[actix_web::test]
async fn a_copy_that_is_damaged_or_of_others_is_refused_and_nothing_is_there_afterwards() {
    story(async |w| {
        let folder = TempDir::new().unwrap();
        w.neighbour("Jan").await;
        copies(w.data(), &folder).await;
        let database = Database::empty().await;
        let args = coming_back(w.data_in(&database), &folder, None);

        let others = TempDir::new().unwrap();
        let other = DataArgs { key_file: others.path().join("keys.json"), ..args.data.clone() };
        other.make_secrets().unwrap();
        let why = refused(&RestoreArgs { data: other, ..args.clone() }).await;
        assert!(why.contains("these secrets do not open"), "{why}");

        let keys = folder.path().join("data-keys.json");
        let good = fs::read_to_string(&keys).unwrap();
        let year = w.data().secrets().map(|_| "\"taken_at\": \"20").unwrap();
        fs::write(&keys, good.replacen(year, "\"taken_at\": \"19", 1)).unwrap();
        let why = refused(&args).await;
        assert!(why.contains("older than the data"), "{why}");
        fs::write(&keys, good).unwrap();

        let manifest = manifests(&folder).remove(0);
        let data = folder.path().join(read(&manifest)["data"].as_str().unwrap());
        let good = fs::read(&data).unwrap();
        damage(&data).await;
        let why = refused(&args).await;
        assert!(why.contains("damaged"), "{why}");

        fs::write(&data, good).unwrap();
        restore(&args).await.unwrap();
        let whole = serde_json::to_value(look(&database.settings()).await.unwrap()).unwrap();
        assert_eq!(but_sessions(&whole), but_sessions(&read(&manifest)));
    })
    .await;
}

#[actix_web::test]
async fn a_chain_that_was_written_anew_is_not_the_one_a_copy_knew() {
    story(async |w| {
        let (folder, jan) = (TempDir::new().unwrap(), w.neighbour("Jan").await);
        let an = w.worker("An").await;
        let worry = w.worry(&jan, None, "energy").await;
        an.opens_case(worry).await;
        copies(w.data(), &folder).await;
        an.opens_case(worry).await;
        let against = Some(manifests(&folder).remove(0));
        let args = AuditArgs { data: w.data().clone(), against };
        audit::verify(&args).await.unwrap();

        // Somebody with the database in their hands: all away, and a new beginning that fits in itself.
        w.sql("delete from audit").await;
        w.sql("delete from audit_head").await;
        for _ in 0..9 {
            an.opens_case(worry).await;
        }
        audit::verify(&AuditArgs { against: None, ..args.clone() }).await.unwrap();
        let why = audit::verify(&args).await.unwrap_err().to_string();
        assert!(why.contains("broken"), "{why}");
    })
    .await;
}

/// Changes one word of one row.
async fn damage(data: &Path) {
    if on_sqlite() {
        let url = format!("sqlite:{}", data.display());
        let db = single(&Settings::new(url)).await.unwrap();
        db.execute_unprepared("update person set language = 'fr'").await.unwrap();
        db.close().await.unwrap();
    } else {
        let text = fs::read_to_string(data).unwrap();
        fs::write(data, text.replace(",nl,", ",fr,")).unwrap();
    }
}
