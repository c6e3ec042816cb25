//! One of several on a device is chosen, or waits; everybody is signed out; who is there is shown.
//!
//! The token of whoever waits is nobody's: being chosen draws a new one.

use super::devices::{Held, known, living, others_wait, tag, waits};
use super::signing_in::{self, SignedIn, over};
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DeviceId, SessionId};
use crate::people::own_code::Tried;
use crate::people::places::{self, Place, Refusal};
use crate::people::session::{Presented, Session};
use crate::people::store::{devices, members, own_codes, sessions};

/// Somebody was chosen.
#[derive(Debug)]
pub struct Chosen {
    /// Their session, with its new token.
    pub signed_in: SignedIn,
    /// The new token of the device.
    pub device: String,
    /// Whether push messages were on when they left.
    pub rings: bool,
}

/// Somebody on a device, as whoever holds it sees them.
#[derive(Debug)]
pub struct Beside {
    /// Their place.
    pub place: Place,
    /// They are chosen.
    pub chosen: bool,
    /// They owe a code of their own: they come in anew.
    pub owed: bool,
}

enum Choice {
    In(Box<Session>, bool),
    No(Error),
}

/// Chooses somebody on this device, with their own code when they have one. The others wait.
pub async fn choose(
    house: &House,
    held: Held,
    (slot, typed): (u8, Option<String>),
) -> Result<Chosen> {
    let found = devices::places(house.db.read(), held.id).await?;
    let found = found.into_iter().find(|it| it.slot == slot).ok_or(Refusal::Gone)?;
    let typed = typed.map(|it| tag(&house.seal, found.session, &it));
    let (refresh, next) = signing_in::new_secret()?;
    let (secret, hash) = signing_in::new_secret()?;
    let id = held.id;
    let flow = async move |tx: &Tx| {
        let Some((device, presented)) = known(tx, Some(&held)).await? else {
            return copied(tx, held.id).await;
        };
        let all = living(tx, device.id).await?;
        let place = all.iter().find(|it| it.session == found.session);
        let Some(place) = place else { return Ok(Choice::No(Refusal::Gone.into())) };
        match attempt(tx, (device.id, place), typed.as_deref()).await? {
            Tried::Owed => return Ok(Choice::No(Refusal::OwedCode.into())),
            Tried::Wrong(left) => {
                return Ok(Choice::No((Refusal::WrongCode, left).into()));
            }
            Tried::Worn => {
                over(tx, place.session, "guessed").await?;
                return Ok(Choice::No(Refusal::WornCode.into()));
            }
            Tried::Right => {}
        }
        let session = sessions::lock(tx, place.session).await?.ok_or(Refusal::Gone)?;
        let session = places::take_up(&session, next, tx.now());
        sessions::update(tx, &session).await?;
        others_wait(tx, device.id, (&all, session.id)).await?;
        devices::update(tx, &device.rotate(presented, hash, tx.now())).await?;
        Ok(Choice::In(Box::new(session), place.rings))
    };
    match house.db.write("people.device_choose", flow).await? {
        Choice::No(why) => Err(why),
        Choice::In(session, rings) => {
            let refresh = signing_in::spell(session.id.0, &refresh);
            let signed_in = SignedIn { session: *session, refresh, device: None };
            Ok(Chosen { signed_in, device: signing_in::spell(id.0, &secret), rings })
        }
    }
}

/// Takes a try of somebody's own code, and counts it.
async fn attempt(
    tx: &Tx,
    (device, place): (DeviceId, &Place),
    typed: Option<&[u8]>,
) -> Result<Tried> {
    let who = (device, place.person);
    let own = own_codes::find(tx.rows(), who, tx.now()).await?;
    let (own, tried) = own.attempt(place.code_tag.as_deref(), typed, tx.now());
    own_codes::set(tx, who, &own).await?;
    Ok(tried)
}

/// Any other token than the newest and the one just before is a copy: it ends everybody on the device.
async fn copied(tx: &Tx, id: DeviceId) -> Result<Choice> {
    for place in devices::places(tx.rows(), id).await? {
        over(tx, place.session, "replayed").await?;
    }
    Ok(Choice::No(Refusal::Gone.into()))
}

/// Lets whoever is signed in wait, with nobody chosen: the page asks who it is.
pub async fn wait(house: &House, id: SessionId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let device = devices::of_session(tx.rows(), id).await?.ok_or(Refusal::Gone)?;
        devices::lock(tx, device).await?;
        let all = devices::places(tx.rows(), device).await?;
        let own = all.iter().find(|it| it.session == id).ok_or(Refusal::Gone)?;
        waits(tx, device, own).await
    };
    house.db.write("people.device_wait", flow).await
}

/// Signs everybody out of this device but who waits with a code of their own: that is theirs to end, and nobody
/// else opens it. Tells whether anybody is left.
pub async fn empty(house: &House, held: Held) -> Result<bool> {
    let flow = async move |tx: &Tx| {
        let known = known(tx, Some(&held)).await?.is_some();
        let mut left = false;
        for place in devices::places(tx.rows(), held.id).await? {
            let session = sessions::lock(tx, place.session).await?;
            let waits = session.is_some_and(|it| it.is_living(tx.now()) && !it.acts(tx.now()));
            // A token of before is that of whoever was here, or of whoever copied it: then everybody goes.
            if known && waits && place.code_tag.is_some() {
                left = true;
            } else {
                over(tx, place.session, "signed_out").await?;
            }
        }
        Ok(left)
    };
    house.db.write("people.device_empty", flow).await
}

/// Finds who is on the device that a browser names: first names are for whoever
/// holds it, and nothing else.
pub async fn people(house: &House, held: &Held) -> Result<Vec<Beside>> {
    let rows = house.db.read();
    let Some(device) = devices::find(rows, held.id).await? else { return Ok(Vec::new()) };
    if device.judge(&held.hash, house.now()) == Presented::Replayed {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for place in devices::places(rows, device.id).await? {
        let session = sessions::find(rows, place.session).await?;
        let Some(session) = session.filter(|it| it.is_living(house.now())) else { continue };
        let member = members::find(rows, session.buurt, session.person).await?;
        if member.standing.is_some() {
            let own = own_codes::find(rows, (device.id, place.person), house.now()).await?;
            let owed = own.is_owed(place.code_tag.as_deref());
            found.push(Beside { place, chosen: session.acts(house.now()), owed });
        }
    }
    Ok(found)
}
