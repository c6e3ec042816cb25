//! Signals over HTTP: at each state a worker tries everything that could lead to each other.

use std::collections::BTreeSet;

use buurtnet::base::db::Tx;
use buurtnet::base::ids::{PersonId, ServiceId, SignalId};
use buurtnet::care::directory::service::Channel;
use buurtnet::care::signal::{Closure, Outcome, Phase, Signal, State};
use buurtnet::care::store::{log, signals};
use serde_json::{Value, json};

use super::super::yes_to;
use super::Table;
use crate::world::{Person, World, story};

/// Drawn, and walked by no act of a worker: nobody goes back to looking, who called goes on from there,
/// and that a service is done is told by the service.
const BY_OTHERS: [(Phase, Phase); 3] = [
    (Phase::Contact, Phase::Triage),
    (Phase::Consent, Phase::FollowUp),
    (Phase::Referred, Phase::FollowUp),
];

/// Everything that a worker can send to bring a signal there.
fn ways(
    w: &World,
    (to, id): (Phase, SignalId),
    (other, service): (SignalId, ServiceId),
) -> Vec<(String, Value)> {
    let act = |body: Value| (format!("/desk/signals/{id}/act"), body);
    let talk = |body: Value| (format!("/desk/signals/{id}/talk"), body);
    let day = w.now() + chrono::TimeDelta::days(3);
    match to {
        Phase::New => vec![act(json!({ "act": "release" }))],
        Phase::Triage => vec![
            act(json!({ "act": "claim" })),
            act(json!({ "act": "reopen" })),
            act(json!({ "act": "unmerge" })),
            talk(json!({ "happened": "not_reached" })),
        ],
        Phase::Contact => vec![talk(json!({ "happened": "called" }))],
        Phase::Consent => vec![talk(json!({ "happened": "seen",
            "answers": [{ "service": service, "answer": "no" }] }))],
        Phase::Referred => vec![
            talk(yes_to(service)),
            (
                format!("/desk/signals/{id}/referrals"),
                json!({ "service": service, "categories": ["first_name"] }),
            ),
        ],
        Phase::FollowUp => {
            vec![talk(json!({ "happened": "called", "next": "follow_up", "on": day }))]
        }
        Phase::Closed => vec![
            act(json!({ "act": "close", "closure": "not_a_concern" })),
            act(json!({ "act": "close", "closure": "moved_or_deceased" })),
            talk(json!({ "happened": "called", "next": "close", "closure": "not_a_concern" })),
        ],
        Phase::Merged => vec![(format!("/desk/signals/{id}/merge"), json!({ "into": other }))],
    }
}

/// Puts a signal at a state, as if its way there had been walked.
async fn put(w: &World, (id, into): (SignalId, SignalId), (phase, owner): (Phase, PersonId)) {
    let state = match phase {
        Phase::New => State::New,
        Phase::Triage => State::Triage,
        Phase::Contact => State::Contact,
        Phase::Consent => State::Consent,
        Phase::Referred => State::Referred,
        Phase::FollowUp => State::FollowUp,
        Phase::Closed => State::Closed { reason: Closure::NotAConcern, outcome: Outcome::Unknown },
        Phase::Merged => State::Merged { into },
    };
    let buurt = w.buurt();
    let flow = async move |tx: &Tx| {
        let before = signals::lock_any(tx, buurt, id).await?.signal;
        let owner = (phase != Phase::New).then_some(owner);
        signals::advance(tx, &before, &Signal { state, owner, ..before.clone() }).await
    };
    w.shared().house.db.write("a test", flow).await.unwrap();
}

/// The steps that were noted of a signal, the first first.
async fn noted(w: &World, id: SignalId) -> Vec<(Phase, Phase)> {
    let events = log::events(w.shared().house.db.read(), w.buurt(), &[id]).await.unwrap();
    let word = |data: &Value, name: &str| data[name].as_str().and_then(Phase::parse);
    let mut steps: Vec<_> = events
        .iter()
        .filter_map(|it| Some((it.id, (word(&it.data, "from")?, word(&it.data, "to")?))))
        .collect();
    steps.sort_unstable_by_key(|it| it.0);
    steps.into_iter().map(|it| it.1).collect()
}

#[tokio::test]
async fn no_request_takes_a_signal_where_no_arrow_does_and_a_refused_one_changes_nothing() {
    story(async |w| {
        let an: Person = w.worker("An").await;
        let service = w.service("Dienst", Channel::Phone).await;
        let (table, mut walked) = (Table::open(&w, "signal").await, BTreeSet::new());
        for from in Phase::ALL {
            for to in Phase::ALL.iter().filter(|to| *to != from) {
                let many =
                    ways(&w, (*to, SignalId::new(w.now())), (SignalId::new(w.now()), service))
                        .len();
                for way in 0..many {
                    let other = w.worry(&an, None, "food").await;
                    let id = w.worry(&an, None, "energy").await;
                    put(&w, (id, other), (*from, an.id)).await;
                    let (before, all) = (table.whole(id.0).await, table.beside().await);
                    let (path, body) = ways(&w, (*to, id), (other, service)).swap_remove(way);
                    let (status, told) = an.posts(&path, body).await;
                    let said = format!("{from:?} → {to:?} by {path}: {status} {told}");
                    if status >= 300 {
                        assert_eq!(status, 409, "{said}");
                        assert_eq!(table.whole(id.0).await, before, "{said}");
                        assert_eq!(table.beside().await, all, "{said}");
                        continue;
                    }
                    let mut at = *from;
                    for (one, next) in noted(&w, id).await {
                        assert!(
                            one == at && one.arrows().contains(&next),
                            "{said}: {one:?} → {next:?}"
                        );
                        walked.insert((one, next));
                        at = next;
                    }
                    let case = signals::load(w.shared().house.db.read(), w.buurt(), id).await;
                    assert_eq!(case.unwrap().signal.phase(), at, "{said}");
                }
            }
        }
        let drawn =
            Phase::ALL.iter().flat_map(|from| from.arrows().iter().map(move |to| (*from, *to)));
        let left: Vec<_> = drawn.filter(|it| !walked.contains(it)).collect();
        assert_eq!(left, BY_OTHERS);
        table.closes().await;
    })
    .await;
}
