//! How long things are kept is set by a coordinator, and confirmed with that: before the first case.

use buurtnet::care::flows::retaining::Mode;
use buurtnet::care::retention::Report;
use buurtnet::care::suggestion::Rule;
use buurtnet::people::Role;
use serde_json::json;

use crate::world::{in_short, story};

#[tokio::test]
async fn a_coordinator_sets_the_terms_and_with_that_confirms_them() {
    story(async |w| {
        let arrival = w.arrival("Chris");
        let chris = w.arrives(buurtnet::people::flows::arriving::Arrival {
            roles: vec![Role::Coordinator],
            ..arrival
        });
        let (chris, jan) = (chris.await, w.neighbour("Jan").await);
        let worry = w.worry(&jan, None, "energy").await;
        w.closed(worry, "not_a_concern", 14).await;
        w.confirms(w.buurt(), false).await;
        let (status, shown) = chris.gets("/desk/terms").await;
        assert_eq!((status, &shown["confirmed_at"]), (200, &json!(null)));
        assert_eq!(shown["terms"][0]["length"], 30);
        let body = |days: u16| {
            json!({ "not_a_concern_days": days, "unreferred_months": 3, "referred_months": 6,
                "reporter_days": 30, "link_days": 14, "mail_days": 3, "audit_months": 12 })
        };
        let (status, told) = chris.puts("/desk/terms", body(0)).await;
        assert_eq!((status, &told["errors"][0]["pointer"]), (422, &json!("/not_a_concern_days")));
        assert_eq!(told["errors"][0]["title"], "Kies een getal van 1 tot 365.");
        assert_eq!(w.retains(Mode::Dry).await, Report::default());
        assert_eq!(chris.puts("/desk/terms", body(14)).await.0, 204);
        assert_eq!(w.retains(Mode::Real).await.not_a_concern, 1);
        let (_, shown) = chris.gets("/desk/terms").await;
        assert_eq!(shown["confirmed_by"], "Chris");
        assert_eq!(shown["runs"][0]["cases"], 1);
    })
    .await;
}

#[tokio::test]
async fn no_case_begins_before_somebody_answers_for_how_long_it_is_kept() {
    story(async |w| {
        let arrival = w.arrival("Chris");
        let roles = vec![Role::Coordinator, Role::Buurtwerker];
        let chris = buurtnet::people::flows::arriving::Arrival { roles, ..arrival };
        let (chris, jan) = (w.arrives(chris).await, w.neighbour("Jan").await);
        w.suggests(Rule::R2, &jan).await;
        w.confirms(w.buurt(), false).await;
        let worry = json!({ "source": "worry", "worried": "little", "facts": ["little_contact"] });
        let talk = json!({ "source": "self", "text": "Ik wil met iemand praten." });
        for body in [worry.clone(), talk] {
            assert_eq!(in_short(jan.posts("/signals", body).await), "409 worries_not_yet");
        }
        let street = json!({ "type": "energy", "street": "Kapelhof", "text": "Het licht is uit." });
        let told = chris.posts("/desk/signals", street.clone()).await;
        assert_eq!(in_short(told), "409 terms_unconfirmed");
        let id = chris.gets("/desk/suggestions").await.1[0]["id"].as_str().unwrap().to_owned();
        let taken = chris.posts(&format!("/desk/suggestions/{id}/take"), json!({})).await;
        assert_eq!(in_short(taken), "409 terms_unconfirmed");
        assert_eq!(chris.gets("/desk/signals").await.1["terms_confirmed"], false);
        assert_eq!(w.counts("signal").await, 0);

        let body = json!({ "not_a_concern_days": 30, "unreferred_months": 6, "referred_months": 12,
            "reporter_days": 90, "link_days": 30, "mail_days": 7, "audit_months": 24 });
        assert_eq!(chris.puts("/desk/terms", body).await.0, 204);
        assert_eq!(chris.gets("/desk/signals").await.1["terms_confirmed"], true);
        assert_eq!(jan.posts("/signals", worry).await.0, 201);
        assert_eq!(chris.posts("/desk/signals", street).await.0, 201);
    })
    .await;
}
