//! What whoever runs an installation types, as the program hears it.

use std::process::{Command, Output};

use serde_json::json;

use crate::world::{World, story};

impl World {
    /// Types a command beside the service; on its own clock, which is that of the machine.
    fn types(&self, words: &[&str]) -> Output {
        let data = self.data();
        let mut command = Command::new(env!("CARGO_BIN_EXE_buurtnet"));
        command.args(words).env_clear().env("NO_COLOR", "1");
        command.arg("--data-dir").arg(&data.data_dir).arg("--key-file").arg(&data.key_file);
        command.arg("--database-url").arg(data.database_url.as_ref().unwrap());
        command.output().unwrap()
    }

    /// The same, for what must succeed: what it says.
    fn hears(&self, words: &[&str]) -> String {
        let ended = self.types(words);
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(ended.status.success(), "{words:?}: {told}");
        String::from_utf8(ended.stdout).unwrap()
    }
}

/// The number beside a word.
fn number(said: &str, what: &str) -> u64 {
    let line = said.lines().find_map(|it| it.trim().strip_prefix(what)).unwrap();
    line.trim().parse().unwrap()
}

#[tokio::test]
async fn purge_says_what_it_would_forget_and_forgets_it_only_when_told() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let worry = w.worry(&jan, None, "energy").await;
        let close = json!({ "act": "close", "closure": "not_a_concern" });
        assert_eq!(an.works_on(worry, close).await, "200 closed");
        let long_ago = 3650;
        w.closed(worry, "not_a_concern", long_ago).await; // whatever year the machine thinks it is
        let kept = "signal where forgotten_at is null";
        for _ in 0..2 {
            let said = w.hears(&["purge", "--dry-run"]);
            assert!(said.contains("dijlehoek: would be forgotten"), "{said}");
            assert_eq!((number(&said, "not_a_concern"), w.counts(kept).await), (1, 1), "{said}");
        }
        let said = w.hears(&["purge"]);
        assert!(said.contains("dijlehoek: forgotten"), "{said}");
        assert_eq!((number(&said, "not_a_concern"), w.counts(kept).await), (1, 0), "{said}");
        assert_eq!(number(&w.hears(&["purge", "--dry-run"]), "not_a_concern"), 0);
    })
    .await;
}

#[tokio::test]
async fn audit_verify_names_the_entry_that_was_changed() {
    story(async |w| {
        let (jan, an) = (w.neighbour("Jan").await, w.worker("An").await);
        let worry = w.worry(&jan, None, "energy").await;
        an.opens_case(worry).await;
        assert!(w.hears(&["audit", "verify"]).contains("entries, whole"));
        w.sql("update audit set action = 'care.looked' where seq = 1").await;
        let ended = w.types(&["audit", "verify"]);
        let said = String::from_utf8(ended.stdout).unwrap();
        assert!(!ended.status.success() && said.contains("broken at entry 1"), "{said}");
    })
    .await;
}
