//! Rather a woman, rather a man: what somebody says of themselves is what the wish of another finds.

use serde_json::{Value, json};

use super::{Asked, id};
use crate::world::{Person, story};

impl Person {
    /// Asks, rather of a woman.
    async fn asks_a_woman(&self) -> Asked {
        let (status, view) = self.tries_to_ask("", json!({ "wish": "woman" })).await;
        assert_eq!(status, 201, "{view}");
        id(&view)
    }

    /// Saves the profile page, with one answer changed.
    async fn says_to_be(&self, gender: Value) {
        let (_, mut page) = self.gets("/me/profile").await;
        for shown in ["mail", "mails"] {
            page.as_object_mut().unwrap().remove(shown);
        }
        page["gender"] = gender;
        assert_eq!(self.puts("/me/profile", page).await.0, 204);
    }

    /// Saves what is known of somebody on the desk's form, with more or less on it.
    async fn writes_down(&self, who: &Self, more: Value) -> Value {
        let mut form = json!({ "first_name": "Mia", "street": "Kapelhof", "number": "12",
            "contact": "app", "birth_year": 1980 });
        form.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let path = format!("/people/{}", who.id);
        assert_eq!(self.puts(&path, form).await.0, 204);
        self.gets(&path).await.1["gender"].clone()
    }
}

#[tokio::test]
async fn who_says_that_she_is_a_woman_is_found_by_who_wishes_for_one() {
    story(async |w| {
        w.noon();
        let [rosa, mia, jan, kim] = w.neighbours(["Rosa", "Mia", "Jan", "Kim"]).await;
        mia.says_to_be(json!("woman")).await;
        jan.says_to_be(json!("man")).await;
        kim.says_to_be(json!("other")).await;
        let bread = rosa.asks_a_woman().await;
        w.due().await;
        assert_eq!(mia.sees(&bread).await["role"], "asked");
        assert_eq!(mia.board().await, [bread.as_str()]);
        for other in [&jan, &kim] {
            assert_eq!(other.board().await, [""; 0]);
            assert_eq!(other.accepts(&bread).await, "404 not_found");
        }
        assert_eq!(mia.gets("/me/data").await.1["gender"], "woman", "she reads what is kept");
        mia.says_to_be(Value::Null).await;
        let milk = rosa.asks_a_woman().await;
        w.due().await;
        assert_eq!(mia.accepts(&milk).await, "404 not_found", "who says nothing is asked nothing");
    })
    .await;
}

#[tokio::test]
async fn a_worker_writes_down_who_is_a_woman_and_leaves_what_somebody_said_themselves() {
    story(async |w| {
        w.noon();
        let [rosa, mia] = w.neighbours(["Rosa", "Mia"]).await;
        let an = w.worker("An").await;
        assert_eq!(an.writes_down(&mia, json!({ "gender": "woman" })).await, "woman");
        let bread = rosa.asks_a_woman().await;
        w.due().await;
        assert_eq!(mia.sees(&bread).await["role"], "asked");
        mia.says_to_be(json!("other")).await;
        assert_eq!(an.writes_down(&mia, json!({})).await, "other", "left out is left alone");
        assert_eq!(an.writes_down(&mia, json!({ "gender": null })).await, Value::Null);
        let nora = json!({ "first_name": "Nora", "street": "Kapelhof", "number": "31",
            "consent": "spoken", "gender": "woman" });
        let (_, made) = an.posts("/people", nora).await;
        let path = format!("/people/{}", made["id"].as_str().unwrap());
        assert_eq!(an.gets(&path).await.1["gender"], "woman", "who has no phone too");
    })
    .await;
}
