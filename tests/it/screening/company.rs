//! Who comes along where only who is screened may come.

use serde_json::{Value, json};

use crate::helping::Asked;
use crate::world::{Person, World, story};

impl World {
    /// Jan is screened and stands in for a carer at Rosa's, who needs two. Mia and Els know him: he comes to them too.
    async fn stands_in(&self) -> ([Person; 5], Asked, [Value; 2]) {
        self.noon();
        let [rosa, jan, mia, els] = self.neighbours(["Rosa", "Jan", "Mia", "Els"]).await;
        let an = self.worker("An").await;
        an.screens(&jan).await;
        an.screens(&els).await;
        let form = json!({ "category": "carer_break", "places": 2 });
        let asked = rosa.tries_to_ask("", form).await.1;
        let care = asked.get("id").and_then(Value::as_str).unwrap().to_owned();
        assert_eq!(jan.accepts(&care).await, "200 assigned");
        let mut marks = [Value::Null, Value::Null];
        for (who, mark) in [&mia, &els].into_iter().zip(&mut marks) {
            let bread = who.asks("").await;
            assert_eq!(jan.accepts(&bread).await, "200 assigned");
            *mark = who.sees(&bread).await.pointer("/helpers/0/ref").cloned().unwrap();
        }
        ([rosa, jan, mia, els, an], care, marks)
    }
}

#[tokio::test]
async fn nobody_who_is_not_screened_comes_along_where_only_who_is_may_come() {
    story(async |w| {
        let ([rosa, jan, mia, els, _], care, [unknown, known]) = w.stands_in().await;
        let path = format!("/help-requests/{care}/company");
        let (status, said) = jan.posts(&path, json!({ "name": "Lies" })).await;
        assert_eq!((status, said.get("code")), (409, Some(&json!("company_screened"))), "{said}");
        let words =
            "Hier komt alleen mee wie gescreend is. Kom alleen, of vraag iemand die dat is.";
        assert_eq!(said.get("title"), Some(&json!(words)));
        let mias = jan.does("company", &care, json!({ "neighbour": unknown })).await;
        assert_eq!(mias, "409 company_screened");
        assert_eq!(w.counts("help_company").await, 0);
        assert!(!mia.board().await.contains(&care));
        let (_, list) = jan.gets(&path).await;
        let names: Vec<_> =
            list.as_array().unwrap().iter().filter_map(|it| it.get("name")).collect();
        assert_eq!(names, ["Els"], "who may");
        assert_eq!(jan.does("company", &care, json!({ "neighbour": known })).await, "200 open");
        assert_eq!(els.accepts(&care).await, "200 assigned");
        let told = rosa.sees(&care).await;
        assert_eq!(told.pointer("/helpers/0/company/neighbour"), Some(&json!("comes")));
    })
    .await;
}

#[tokio::test]
async fn who_cannot_bring_anybody_there_is_not_offered_it() {
    story(async |w| {
        let ([_, jan, _, els, _], care, [_, known]) = w.stands_in().await;
        assert!(jan.may("company", &care).await, "a place is free for who is screened");
        assert_eq!(jan.does("company", &care, json!({ "neighbour": known })).await, "200 open");
        assert!(jan.may("company", &care).await, "he may come alone after all");
        assert_eq!(jan.does("company", &care, json!({})).await, "200 open");
        assert_eq!(els.accepts(&care).await, "200 assigned");
        assert!(!jan.may("company", &care).await, "no place, and a friend may not come");
    })
    .await;
}
