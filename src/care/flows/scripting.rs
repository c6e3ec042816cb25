//! What a worker says to a service on the phone, prints on a card, and shows to the person before.

use super::knowing::known;
use super::links::{self as made};
use super::referring;
use super::steps;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{ReferralId, ServiceId, SignalId};
use crate::buurt::Buurt;
use crate::care::basis::Basis;
use crate::care::case::{Handover, of_referral};
use crate::care::directory::Service;
use crate::care::letters::{self, About};
use crate::care::release::{Category, Released, releasable};
use crate::care::signal::Signal;
use crate::care::store::{bases, links, referrals, services, signals};
use crate::care::visit::Killed;
use crate::people::Caller;

/// What stands on the card of a referral.
#[derive(Clone, Debug)]
pub struct Script {
    /// The referral.
    pub it: Handover,
    /// The service.
    pub service: Service,
    /// Its ground.
    pub basis: Basis,
    /// Who to say one is, and by when an answer is hoped for.
    pub about: About,
    /// What may be said.
    pub released: Vec<Released>,
    /// The code with which the service answers by itself.
    pub code: Option<String>,
    /// How many links lead to it.
    pub links: u64,
}

/// What would be released to a service, and what would not.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What it would read.
    pub released: Vec<Released>,
    /// What it may not read, though it was asked.
    pub kept: Vec<Category>,
    /// What nobody knows.
    pub unknown: Vec<Category>,
}

/// Opens the card of a referral for the worker who has the case.
pub async fn script(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    id: ReferralId,
) -> Result<Script> {
    let rows = house.db.read();
    let it = referrals::find(rows, caller.buurt, id).await?;
    let (case, _) = signals::find(rows, caller, it.referral.signal).await?;
    looked(house, caller, &case.signal, "care.script").await?;
    let key = steps::case_key(house, case.file.key).await?;
    let basis = it.referral.basis.ok_or(Error::NotFound)?;
    let (basis, _) = bases::find(rows, caller.buurt, basis).await?;
    let service = services::find(rows, buurt, it.referral.service).await?;
    let open = basis.withdrawn.is_none() && it.referral.code.is_open();
    let released = match it.released.as_deref().filter(|_| open) {
        Some(sealed) => {
            let text = key.open(&of_referral("released", id), sealed)?;
            serde_json::from_str(&text).ok().ok_or_else(|| Error::corrupt("referral", id))?
        }
        None => Vec::new(),
    };
    let card = links::card(rows, caller.buurt, id).await?;
    Ok(Script {
        about: made::about(house, buurt, &it, &service).await?,
        code: card.filter(|_| open).map(|it| made::card_code(house, it.id)),
        links: links::count(rows, caller.buurt, id).await?,
        it,
        service,
        basis,
        released,
    })
}

/// Writes a line in the chain before anything of a case is shown.
async fn looked(house: &House, caller: &Caller, signal: &Signal, name: &'static str) -> Result<()> {
    let (caller, signal) = (caller.clone(), signal.clone());
    let flow = async move |tx: &Tx| steps::note(tx, &caller, (&signal, name), None).await;
    house.db.write(name, flow).await
}

/// Shows what a service would read of somebody, before anything is sent.
pub async fn preview(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (id, to, wanted): (SignalId, ServiceId, Vec<Category>),
) -> Result<Preview> {
    let (case, _) = signals::find(house.db.read(), caller, id).await?;
    let service = services::find(house.db.read(), buurt, to).await;
    let service = service.ok().ok_or_else(|| Error::field("/service", "unknown_value"))?;
    looked(house, caller, &case.signal, "care.preview").await?;
    let key = steps::case_key(house, case.file.key).await?;
    let may = releasable(service.facts.secrecy, &referring::agreed(&service), &wanted);
    let mut released = known(house, &case, &key).await?;
    released.retain(|it| may.contains(&it.category));
    let not = |it: &&Category| !may.contains(it);
    let missing = |it: &&Category| !released.iter().any(|known| known.category == **it);
    let unknown = may.iter().filter(missing).copied().collect();
    Ok(Preview { kept: wanted.iter().filter(not).copied().collect(), unknown, released })
}

/// Takes every link of a referral back, that of the card too.
pub async fn revoke(house: &House, caller: &Caller, id: ReferralId) -> Result<()> {
    let it = referrals::find(house.db.read(), caller.buurt, id).await?;
    signals::find(house.db.read(), caller, it.referral.signal).await?;
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, it.referral.signal).await?;
        made::kill(tx, caller.buurt, id, Killed::Revoked).await?;
        steps::note(tx, &caller, (&case.signal, "care.revoke_links"), None).await
    };
    house.db.write("care.revoke_links", flow).await
}

/// Sends a new mail with a new link to every mailbox, and makes a new card.
pub async fn send_again(
    house: &House,
    (buurt, public_url): (&Buurt, &str),
    caller: &Caller,
    id: ReferralId,
) -> Result<()> {
    let it = referrals::find(house.db.read(), caller.buurt, id).await?;
    signals::find(house.db.read(), caller, it.referral.signal).await?;
    let to = made::service(house, buurt, &it).await?;
    let mut fresh = made::fresh(house, public_url, (buurt, &it, &to), None, letters::asked).await?;
    fresh.push(made::card(house, &it));
    let caller = caller.clone();
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, it.referral.signal).await?;
        let now = referrals::lock(tx, caller.buurt, id).await?.referral;
        if !now.code.is_open() {
            return Err(crate::care::referral::Refusal::NoArrow.into());
        }
        made::kill(tx, caller.buurt, id, Killed::Newer).await?;
        made::write(tx, fresh).await?;
        super::steering::arrived(tx, (caller.buurt, case.signal.id), id).await?;
        steps::announce(tx, &case.signal);
        steps::note(tx, &caller, (&case.signal, "care.send_again"), None).await
    };
    house.db.write("care.send_again", flow).await
}
