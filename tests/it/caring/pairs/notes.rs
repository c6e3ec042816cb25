//! Referrals over HTTP: a worker notes each code at each other code.

use buurtnet::base::db::Tx;
use buurtnet::base::ids::ReferralId;
use buurtnet::care::directory::service::Channel;
use buurtnet::care::referral::Code;
use buurtnet::care::signal::{Signal, State};
use buurtnet::care::store::{referrals as store, signals};
use serde_json::json;

use super::Table;
use super::referrals::{ground, handover, puts};
use crate::world::{Person, World, story};

/// A signal that a service has, and its referral at a code.
async fn referred(w: &World, an: &Person, code: Code) -> ReferralId {
    let service = w.service("Dienst", Channel::Phone).await;
    let signal = w.worry(an, None, "energy").await;
    let at = (signal, service, an.id);
    let yes = ground(w, at, |_| ()).await;
    let it = handover(w, at, (code, Some(yes)));
    puts(w, it.clone()).await.unwrap();
    let buurt = w.buurt();
    let owner = an.id;
    let flow = async move |tx: &Tx| {
        let before = signals::lock_any(tx, buurt, signal).await?.signal;
        let after = Signal { state: State::Referred, owner: Some(owner), ..before.clone() };
        signals::advance(tx, &before, &after).await
    };
    w.shared().house.db.write("a test", flow).await.unwrap();
    it.referral.id
}

#[tokio::test]
async fn of_ninety_pairs_of_a_referral_a_worker_walks_just_those_that_are_drawn() {
    story(async |w| {
        let an = w.worker("An").await;
        let (table, mut walked) = (Table::open(&w, "referral").await, 0);
        for from in Code::ALL {
            for to in Code::ALL {
                let id = referred(&w, &an, *from).await;
                let before = table.whole(id.0).await;
                let mut body = json!({ "codes": [to.word()] });
                if to.needs_reason() {
                    body["reason"] = "cannot_reach".into();
                }
                let (status, told) = an.posts(&format!("/referrals/{id}/note"), body).await;
                let drawn = from.arrows().contains(to);
                let code = told["code"].as_str().unwrap_or_default();
                let want = if drawn { (204, "") } else { (409, "referral_no_arrow") };
                assert_eq!((status, code), want, "{from:?} → {to:?}: {told}");
                let rows = w.shared().house.db.read();
                let now = store::find(rows, w.buurt(), id).await.unwrap().referral;
                if drawn {
                    let stamps: Vec<Code> = now.stamps.iter().map(|it| it.0).collect();
                    assert_eq!((now.code, stamps), (*to, vec![*from, *to]));
                    walked += 1;
                } else {
                    assert_eq!(table.whole(id.0).await, before, "{from:?} → {to:?}");
                }
            }
        }
        assert_eq!(walked, 27);
        table.closes().await;
    })
    .await;
}
