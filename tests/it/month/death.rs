//! In the month: somebody dies, and somebody goes away for good.

use serde_json::json;

use super::Month;
use crate::world::in_short;

/// Pol dies while Jan is to come and something else of his is open; Oksana goes away for good.
#[expect(clippy::cognitive_complexity, reason = "a week is told in one go")]
pub async fn a_week_with_a_death(month: &Month) {
    let [pol, jan, oksana] = ["Pol", "Jan", "Oksana"].map(|it| month.who(it));
    let (bread, paper) = (pol.asks("").await, pol.asks("").await);
    month.hours(1).await;
    assert_eq!(jan.accepts(&bread).await, "200 assigned");
    month.hours(2).await;
    let an = month.w.back(&month.an).await;
    let died = an.posts(&format!("/people/{}/died", pol.id), json!({})).await;
    assert_eq!(in_short(died), "204");
    let told = month.heard("Pol").len();
    assert_eq!(oksana.posts("/me/forget", json!({})).await.0, 200);
    month.days(9).await;
    assert_eq!(month.heard("Pol").len(), told, "nothing is said to the dead");
    let an = month.w.back(&month.an).await;
    for asked in [&bread, &paper] {
        let stands = an.gets(&format!("/help-requests/{asked}")).await.1["state"].clone();
        assert_eq!(stands, "closed");
    }
    let in_person = format!(
        "task where kind = 'tell_in_person' and person_id = {}",
        crate::retention::person(jan.id)
    );
    assert_eq!(month.w.counts(&in_person).await, 1, "Jan hears it from a human");
    assert_eq!(oksana.gets("/board").await.0, 401);
    let left =
        format!("person where id = {} and length(name) > 0", crate::retention::person(oksana.id));
    assert_eq!(month.w.counts(&left).await, 0, "after seven days nothing of her is known");
}
