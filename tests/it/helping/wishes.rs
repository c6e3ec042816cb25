//! Rather a woman, rather a man: what somebody says of themselves is what the wish of another finds.

use serde_json::{Value, json};

use super::{Asked, id};
use crate::world::{Person, in_short, story};

impl Person {
    /// Asks, rather of a woman.
    async fn asks_a_woman(&self) -> Asked {
        let (status, view) = self.tries_to_ask("", json!({ "wish": "woman" })).await;
        assert_eq!(status, 201, "{view}");
        id(&view)
    }

    /// Saves the profile page, with one answer changed.
    async fn says_to_be(&self, gender: Value) -> String {
        let (_, mut page) = self.gets("/me/profile").await;
        for shown in ["mail", "mails"] {
            page.as_object_mut().unwrap().remove(shown);
        }
        page["gender"] = gender;
        in_short(self.puts("/me/profile", page).await)
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
        for (who, gender) in [(&mia, "woman"), (&jan, "man"), (&kim, "other")] {
            assert_eq!(who.says_to_be(json!(gender)).await, "204");
        }
        let bread = rosa.asks_a_woman().await;
        w.due().await;
        assert_eq!(mia.sees(&bread).await["role"], "asked");
        assert_eq!(mia.board().await, [bread.as_str()]);
        for other in [&jan, &kim] {
            assert_eq!(other.board().await, [""; 0]);
            assert_eq!(other.accepts(&bread).await, "404 not_found");
        }
        assert_eq!(mia.gets("/me/data").await.1["gender"], "woman", "she reads what is kept");
        let an = w.worker("An").await;
        assert_eq!(an.writes_down(&mia, json!({ "gender": null })).await, Value::Null);
        let milk = rosa.asks_a_woman().await;
        w.due().await;
        assert_eq!(mia.accepts(&milk).await, "404 not_found", "who says nothing is asked nothing");
    })
    .await;
}

#[tokio::test]
async fn what_one_said_to_be_is_changed_by_the_team_and_not_by_oneself() {
    story(async |w| {
        w.noon();
        let [rosa, jan] = w.neighbours(["Rosa", "Jan"]).await;
        let an = w.worker("An").await;
        let bread = rosa.asks_a_woman().await;
        assert_eq!(jan.says_to_be(Value::Null).await, "204", "nothing was said, nothing is");
        assert_eq!(jan.says_to_be(json!("man")).await, "204", "first said");
        for other in [json!("woman"), json!("other"), Value::Null] {
            assert_eq!(jan.says_to_be(other).await, "409 gender_by_team");
        }
        assert_eq!(jan.board().await, [""; 0], "nobody looks what others wish by changing it");
        assert_eq!(jan.gets("/me/profile").await.1["gender"], "man", "it stands");
        assert_eq!(jan.says_to_be(json!("man")).await, "204", "what else is on the page is saved");
        assert_eq!(an.writes_down(&jan, json!({ "gender": "woman" })).await, "woman");
        assert_eq!(jan.board().await, [bread.as_str()]);
        assert_eq!(jan.says_to_be(json!("man")).await, "409 gender_by_team");
        assert_eq!(an.writes_down(&jan, json!({ "gender": null })).await, Value::Null);
        assert_eq!(jan.says_to_be(json!("man")).await, "204", "first said anew");
    })
    .await;
}

#[tokio::test]
async fn nobody_is_asked_by_name_against_the_wish_for_a_woman_or_a_man() {
    story(async |w| {
        w.noon();
        let [rosa, mia, jan, kim] = w.neighbours(["Rosa", "Mia", "Jan", "Kim"]).await;
        let an = w.worker("An").await;
        mia.says_to_be(json!("woman")).await;
        jan.says_to_be(json!("man")).await;
        let bread = rosa.asks_a_woman().await;
        let name =
            async |who: &Person| an.does("ask-person", &bread, json!({ "person": who.id })).await;
        for other in [&jan, &kim] {
            assert_eq!(name(other).await, "409 not_as_wished");
        }
        assert_eq!(w.counts("help_offer").await, 0, "nobody was asked");
        assert_eq!(name(&mia).await, "200 open");
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
        assert_eq!(an.writes_down(&mia, json!({})).await, "woman", "left out is left alone");
        assert_eq!(an.writes_down(&mia, json!({ "gender": null })).await, Value::Null);
        assert_eq!(mia.says_to_be(json!("other")).await, "204");
        assert_eq!(an.writes_down(&mia, json!({})).await, "other", "what she says herself too");
        let nora = json!({ "first_name": "Nora", "street": "Kapelhof", "number": "31",
            "consent": "spoken", "gender": "woman" });
        let (_, made) = an.posts("/people", nora).await;
        let path = format!("/people/{}", made["id"].as_str().unwrap());
        assert_eq!(an.gets(&path).await.1["gender"], "woman", "who has no phone too");
    })
    .await;
}
