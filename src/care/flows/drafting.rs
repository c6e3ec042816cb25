//! A referral is made ready before anybody said yes: which service, and nothing of the person. It goes
//! out, under its own name, when there is a ground; until then no service hears of it.

use serde_json::json;

use super::referring::{draft, reference};
use super::steps::{self, Change, held};
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{ReferralId, ServiceId, SignalId};
use crate::buurt::Buurt;
use crate::care::case::{Handover, Happening};
use crate::care::directory::service::Service;
use crate::care::referral::Referral;
use crate::care::store::{referrals, services, signals};
use crate::people::Caller;

/// Makes a referral to a service ready.
pub async fn make_ready(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (once, id): (Once, SignalId),
    to: ServiceId,
) -> Result<ReferralId> {
    let (case, _) = signals::find(house.db.read(), caller, id).await?;
    let unknown = || Error::field("/service", "unknown_value");
    let service = services::find(house.db.read(), buurt, to).await;
    let service = service.ok().filter(Service::is_listed).ok_or_else(unknown)?;
    let now = house.now();
    let handover = Handover {
        referral: Referral { way: service.facts.channel, ..draft(&case, to, now) },
        reference: reference()?,
        companion: None,
        categories: Vec::new(),
        released: None,
        reason_words: None,
        by: caller.person,
        made: now,
    };
    let name = handover.referral.id;
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, id).await?;
        let mine = held(&case, &caller, tx.now())?;
        let before = referrals::of_signal(tx.rows(), steps::key(&case.signal)).await?;
        if before.iter().any(|it| it.referral.code.is_open() && it.referral.service == to) {
            return Err(Error::Refused("referral_open_already"));
        }
        referrals::insert(tx, &handover).await?;
        let by = Some(caller.person);
        let data = json!({ "referral": name, "service": to, "code": "draft" });
        let event = steps::event(tx.now(), by, Happening::Referral, data);
        let change = Change { before: &case.signal, steps: std::slice::from_ref(&mine), by };
        steps::write(tx, &buurt, &change, vec![event]).await?;
        steps::note(tx, &caller, (&mine, "care.draft"), None).await
    };
    house.db.write_once(once, "care.draft", name, flow).await
}
