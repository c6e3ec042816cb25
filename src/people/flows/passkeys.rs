//! Passkeys as a second factor: made on a device, given with a touch, named and taken away.
//!
//! The same rules as for an app: see `factor::may_change`. What a device must answer to is kept here, in one
//! session, and taken once; the device only ever gets the question. Never tells a device who somebody is here.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;
use webauthn_rs::prelude::{
    PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    WebauthnError,
};

use super::factors::{self, Given, Proof};
use super::{guessing, keeping};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{FactorId, PersonId};
use crate::base::seal::{DataKey, Place, Seal};
use crate::people::caller::Caller;
use crate::people::notices;
use crate::people::passkey::{Act, Kept, MOST, Refusal, Site, counts_on, is_awaited};
use crate::people::store::passkeys::{self, Sealed};
use crate::people::store::{factors as stored, guesses, persons, trail};

/// A passkey with what is kept of it.
#[derive(Debug)]
pub struct Own {
    /// As it is stored.
    pub stored: Sealed,
    /// What is kept of it.
    pub kept: Kept,
}

/// Finds the passkeys of somebody.
pub async fn all(house: &House, person: PersonId) -> Result<Vec<Own>> {
    let found = passkeys::all(house.db.read(), person).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let key = key(house, person).await?;
    let open = |stored: Sealed| {
        let kept = opened(&key, &stored::place(stored.id), &stored.secret)?;
        Ok(Own { stored, kept })
    };
    found.into_iter().map(open).collect()
}

/// Asks the device to make one: what its browser is told.
pub async fn begin(house: &House, site: &Site, caller: &Caller) -> Result<Value> {
    factors::may_change(house, caller).await?;
    let site = site.it()?;
    let have = all(house, caller.person).await?;
    if have.len() >= MOST {
        return Err(Refusal::Enough.into());
    }
    let known = have.iter().map(|it| it.kept.key.cred_id().clone()).collect();
    let name = keeping::open(house, house.db.read(), caller.person).await?.details.name.first;
    let holder = holder(&house.seal, caller.person)?;
    let (question, state) = site
        .start_passkey_registration(holder, &name, &name, Some(known))
        .map_err(Error::internal)?;
    ask(house, caller, Act::Make, &state).await?;
    serde_json::to_value(question).map_err(Error::internal)
}

/// Keeps the passkey that the device made. With the first factor comes a sheet of codes, which are shown once.
pub async fn finish(
    house: &House,
    site: &Site,
    caller: &Caller,
    (name, answer): (String, RegisterPublicKeyCredential),
) -> Result<Vec<String>> {
    factors::may_change(house, caller).await?;
    let state: PasskeyRegistration = taken(house, caller, Act::Make).await?;
    let made = site.it()?.finish_passkey_registration(&answer, &state);
    let kept = Kept { name, key: made.ok().ok_or(Refusal::NotValid)? };
    let id = FactorId::new(house.now());
    let secret = sealed(&key(house, caller.person).await?, &stored::place(id), &kept)?;
    let first = stored::left(house.db.read(), caller.person).await? == 0;
    let (codes, tags) = factors::sheet(&house.seal, caller.person)?;
    let it = caller.clone();
    let flow = async move |tx: &Tx| {
        let session = guessing::living(tx, &it).await?;
        guesses::lock(tx, (it.session, it.person)).await?; // whoever makes another at once waits
        if passkeys::all(tx.rows(), it.person).await?.len() >= MOST {
            return Err(Refusal::Enough.into());
        }
        passkeys::insert(tx, it.person, Sealed { id, secret, since: tx.now(), counter: 0 }).await?;
        if first {
            stored::set_sheet(tx, it.person, tags).await?;
        }
        factors::put(tx, &it, session).await?;
        trail::append(tx, &factors::line(tx, &it, "people.passkey")).await
    };
    house.db.write("people.passkey_make", flow).await?;
    Ok(if first { codes } else { Vec::new() })
}

/// Asks the device to give one of those that are there: what its browser is told.
pub async fn begin_giving(house: &House, site: &Site, caller: &Caller) -> Result<Value> {
    let site = site.it()?;
    factors::own_device(house, caller).await?;
    let own = all(house, caller.person).await?;
    let keys: Vec<_> = own.into_iter().map(|it| it.kept.key).collect();
    if keys.is_empty() {
        return Err(Refusal::NotValid.into());
    }
    let (question, state) = site.start_passkey_authentication(&keys).map_err(Error::internal)?;
    ask(house, caller, Act::Give, &state).await?;
    serde_json::to_value(question).map_err(Error::internal)
}

/// Gives the second factor with the answer of a device. Of a passkey that seems to be copied, its holder hears.
pub async fn give(
    house: &House,
    site: &Site,
    caller: &Caller,
    answer: PublicKeyCredential,
) -> Result<Given> {
    factors::own_device(house, caller).await?;
    let state: PasskeyAuthentication = taken(house, caller, Act::Give).await?;
    let proof = match prove(house, site, caller, (&answer, &state)).await {
        Err(why) if matches!(why, Error::Refused("passkey_copied")) => {
            guessing::warn(house, caller, notices::passkey_copied, "people.passkey_copied").await?;
            return Err(why);
        }
        told => told?,
    };
    factors::accept(house, caller, proof).await
}

async fn prove(
    house: &House,
    site: &Site,
    caller: &Caller,
    (answer, state): (&PublicKeyCredential, &PasskeyAuthentication),
) -> Result<Proof> {
    let told = match site.it()?.finish_passkey_authentication(answer, state) {
        Ok(told) => told,
        Err(WebauthnError::CredentialPossibleCompromise) => return Err(Refusal::Copied.into()),
        Err(_) => return Err(Refusal::NotValid.into()),
    };
    let own = all(house, caller.person).await?;
    let found = own.into_iter().find(|it| it.kept.key.cred_id() == told.cred_id());
    let Own { stored, mut kept } = found.ok_or(Refusal::NotValid)?;
    let counted = (stored.counter, i64::from(told.counter()));
    if !counts_on(counted.0, counted.1) {
        return Err(Refusal::Copied.into()); // it counted on in another session since this one asked
    }
    kept.key.update_credential(&told);
    let secret = sealed(&key(house, caller.person).await?, &stored::place(stored.id), &kept)?;
    Ok(Proof::Passkey(stored.id, counted, secret))
}

/// Takes a passkey away; the last factor stays.
pub async fn remove(house: &House, caller: &Caller, id: FactorId) -> Result<()> {
    let own = passkeys::all(house.db.read(), caller.person).await?;
    if !own.iter().any(|it| it.id == id) {
        return Err(Error::NotFound); // whose it is, nobody is told, whoever asks
    }
    factors::may_change(house, caller).await?;
    let it = caller.clone();
    let flow = async move |tx: &Tx| {
        guessing::living(tx, &it).await?;
        guesses::lock(tx, (it.session, it.person)).await?; // whoever takes another away at once waits
        if !passkeys::remove(tx, it.person, id).await? {
            return Err(Error::NotFound);
        }
        if !stored::has(tx.rows(), it.person).await? {
            return Err(Refusal::Last.into());
        }
        trail::append(tx, &factors::line(tx, &it, "people.passkey_removed")).await
    };
    house.db.write("people.passkey_remove", flow).await
}

async fn ask(house: &House, caller: &Caller, act: Act, state: &impl Serialize) -> Result<()> {
    let who = (caller.session, caller.person);
    let state = sealed(&key(house, caller.person).await?, &passkeys::place(caller.session), state)?;
    let flow = async move |tx: &Tx| passkeys::ask(tx, who, act, state).await;
    house.db.write("people.passkey_ask", flow).await
}

/// Takes what the device of this session was asked; nobody answers it twice, nor from another.
async fn taken<T: DeserializeOwned>(house: &House, caller: &Caller, act: Act) -> Result<T> {
    let who = (caller.session, caller.person);
    let flow = async move |tx: &Tx| passkeys::take(tx, who, act).await;
    let asked = house.db.write("people.passkey_take", flow).await?.ok_or(Refusal::NotValid)?;
    if !is_awaited(asked.at, house.now()) {
        return Err(Refusal::NotValid.into());
    }
    opened(&key(house, caller.person).await?, &passkeys::place(caller.session), &asked.state)
}

/// The name under which a device keeps it: always the same for somebody, and known nowhere else.
fn holder(seal: &Seal, person: PersonId) -> Result<Uuid> {
    let tag = seal.tag("passkey.holder", person.0.as_bytes());
    let short = tag.first_chunk::<16>().ok_or_else(|| Error::internal("a tag is too short"))?;
    Ok(Uuid::from_bytes(*short))
}

async fn key(house: &House, person: PersonId) -> Result<DataKey> {
    let rows = house.db.read();
    keeping::key(house, rows, persons::find(rows, person).await?.key).await
}

fn sealed(key: &DataKey, place: &Place, it: &impl Serialize) -> Result<Vec<u8>> {
    key.seal(place, &serde_json::to_string(it).map_err(Error::internal)?)
}

fn opened<T: DeserializeOwned>(key: &DataKey, place: &Place, sealed: &[u8]) -> Result<T> {
    let text = key.open(place, sealed)?;
    serde_json::from_str(&text).ok().ok_or_else(|| Error::corrupt(place.table, place.row))
}
