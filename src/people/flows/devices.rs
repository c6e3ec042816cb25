//! Who uses a device: one person, others too, or up to four side by side.
//!
//! A device is locked before the sign-ins on
//! it, so that two who choose at once wait for each other.

use super::signing_in::{self, SignedIn, over};
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DeviceId, SessionId};
use crate::base::seal::Seal;
use crate::delivery;
use crate::people::device;
use crate::people::places::{self, Device, Picture, Place, Refusal};
use crate::people::session::{Presented, Session};
use crate::people::store::{devices, members, own_codes, roles, sessions};

/// The device that a browser names, and the digest of the token with which it does.
#[derive(Clone, Debug)]
pub struct Held {
    /// Which.
    pub id: DeviceId,
    pub(super) hash: Vec<u8>,
}

/// How somebody wants to be found on a device.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Their drawing.
    pub picture: Picture,
    /// Their own code: `None` as it was, `Some(None)` none.
    pub code: Option<Option<String>>,
    /// So many wrong codes they saw that somebody typed.
    pub seen: u8,
}

/// Reads the token that names a device.
pub fn held(presented: Option<String>) -> Option<Held> {
    let (id, hash) = signing_in::read_any(&presented?)?;
    Some(Held { id: DeviceId(id), hash })
}

/// Makes a device one that others use too, for the session there. The token of before is used up by it.
pub async fn share(house: &House, id: SessionId) -> Result<SignedIn> {
    let (refresh, next) = signing_in::new_token(id)?;
    let flow = async move |tx: &Tx| {
        let on = devices::of_session(tx.rows(), id).await?;
        if let Some(device) = on
            && devices::places(tx.rows(), device).await?.len() > 1
        {
            return Err(Refusal::Shared.into());
        }
        let session = sessions::lock(tx, id).await?.filter(|it| it.acts(tx.now()));
        let shared = device::share(session.ok_or(Error::NotSignedIn)?, tx.now())?;
        let shared = shared.rotate(Presented::Current, next, tx.now());
        sessions::update(tx, &shared).await?;
        devices::forget(tx, id).await?;
        delivery::hang_up(tx, id).await?;
        Ok(shared)
    };
    let session = house.db.write("people.share_device", flow).await?;
    Ok(SignedIn { session, refresh, device: None })
}

/// The device on which somebody comes in, and its next token.
pub(super) struct Coming {
    held: Held,
    secret: [u8; 32],
    next: Vec<u8>,
}

/// Draws the next token of the device on which somebody comes in.
pub(super) fn coming(held: Option<Held>) -> Result<Option<Coming>> {
    let Some(held) = held else { return Ok(None) };
    let (secret, next) = signing_in::new_secret()?;
    Ok(Some(Coming { held, secret, next }))
}

/// Tells the next token of the device, when somebody came in beside others.
pub(super) async fn boarded(
    house: &House,
    it: Option<&Coming>,
    session: SessionId,
) -> Result<Option<String>> {
    let Some(it) = it else { return Ok(None) };
    let on = devices::of_session(house.db.read(), session).await?;
    Ok((on == Some(it.held.id)).then(|| signing_in::spell(it.held.id.0, &it.secret)))
}

/// Puts somebody who just came in beside who is there, inside their flow: the others wait from here on, and what
/// was copied of the token of the device chooses nobody any more, not for a minute. On a device where nobody is,
/// nothing happens.
pub(super) async fn board(tx: &Tx, coming: Option<&Coming>, session: &Session) -> Result<()> {
    let Some(coming) = coming else { return Ok(()) };
    let Some((device, _)) = known(tx, Some(&coming.held)).await? else { return Ok(()) };
    let all = living(tx, device.id).await?;
    if all.is_empty() {
        return Ok(());
    }
    let place = place_of(tx, device.id, (&all, session)).await?;
    others_wait(tx, device.id, (&all, session.id)).await?;
    devices::put(tx, device.id, &place).await?;
    let hash = coming.next.clone();
    let next = Device { hash, parent_hash: None, rotated_at: tx.now(), ..device };
    devices::update(tx, &next).await
}

/// Gives whoever is signed in a place on this device, or changes the drawing and the code of the one they have.
/// Tells the new token of the device.
pub async fn settle(
    house: &House,
    id: SessionId,
    held: Option<Held>,
    wish: Wish,
) -> Result<String> {
    let fresh = DeviceId::new(house.now());
    let (secret, hash) = signing_in::new_secret()?;
    let code = wish.code.map(|it| it.map(|code| tag(&house.seal, id, &code)));
    let flow = async move |tx: &Tx| {
        let (device, all, place) = seat(tx, id, held.as_ref(), (fresh, hash)).await?;
        let place = Place { picture: wish.picture, ..place };
        let who = (device, place.person);
        let own = own_codes::find(tx.rows(), who, tx.now()).await?;
        let own = own.settled(code.as_ref().map(Option::is_some), wish.seen);
        own_codes::set(tx, who, &own).await?;
        match &code {
            Some(Some(_)) => own_codes::wish(tx, place.person).await?,
            Some(None) => own_codes::wish_none(tx, place.person).await?,
            None => {}
        }
        let place = match code {
            Some(code_tag) => Place { code_tag, ..place },
            None => place,
        };
        others_wait(tx, device, (&all, id)).await?;
        devices::put(tx, device, &place).await?;
        Ok(device)
    };
    let device = house.db.write("people.device_settle", flow).await?;
    Ok(signing_in::spell(device.0, &secret))
}

/// Finds the place of whoever is signed in: the one they have, one on the device that the browser names, or the
/// first on a new device. The token of the device is another from here on.
async fn seat(
    tx: &Tx,
    id: SessionId,
    held: Option<&Held>,
    (fresh, hash): (DeviceId, Vec<u8>),
) -> Result<(DeviceId, Vec<Place>, Place)> {
    let own = devices::of_session(tx.rows(), id).await?;
    let found = match own {
        // Whoever holds one sign-in of a device, and not the device, gets no token of it.
        Some(own) => {
            let held = held.filter(|it| it.id == own);
            Some(known(tx, held).await?.ok_or(Refusal::Gone)?)
        }
        None => known(tx, held).await?,
    };
    let device = if let Some((device, presented)) = found {
        let next = device.rotate(presented, hash, tx.now());
        devices::update(tx, &next).await?;
        next.id
    } else {
        let new = Device { id: fresh, hash, parent_hash: None, rotated_at: tx.now() };
        devices::insert(tx, &new).await?;
        fresh
    };
    let session = sessions::lock(tx, id).await?.filter(|it| it.acts(tx.now()));
    let session = session.ok_or(Error::NotSignedIn)?;
    let all = living(tx, device).await?;
    let place = match all.iter().find(|it| it.session == id) {
        Some(own) => own.clone(),
        None => place_of(tx, device, (&all, &session)).await?,
    };
    Ok((device, all, place))
}

/// The device that a browser names, locked, when its token is the newest or the one just before.
pub(super) async fn known(tx: &Tx, held: Option<&Held>) -> Result<Option<(Device, Presented)>> {
    let Some(held) = held else { return Ok(None) };
    let Some(device) = devices::lock(tx, held.id).await? else { return Ok(None) };
    Ok(match device.judge(&held.hash, tx.now()) {
        it @ (Presented::Current | Presented::Lost) => Some((device, it)),
        Presented::Replayed | Presented::Over => None,
    })
}

/// Who is on a device that is locked; who ran out, or has no place in the neighbourhood any more, goes.
pub(super) async fn living(tx: &Tx, id: DeviceId) -> Result<Vec<Place>> {
    let mut all = Vec::new();
    for place in devices::places(tx.rows(), id).await? {
        let session = sessions::lock(tx, place.session).await?;
        let lives = match session.filter(|it| it.is_living(tx.now())) {
            Some(it) => members::find(tx.rows(), it.buurt, it.person).await?.standing.is_some(),
            None => false,
        };
        if lives {
            all.push(place);
        } else {
            over(tx, place.session, "expired").await?;
        }
    }
    Ok(all)
}

/// A place for somebody who comes in; the sign-in that they had there ends. A code that they wished on any device
/// they owe here too.
async fn place_of(
    tx: &Tx,
    device: DeviceId,
    (all, session): (&[Place], &Session),
) -> Result<Place> {
    let works = roles::is_staff(tx.rows(), session.person, tx.now()).await?;
    let slot = places::place_for(all, session, works)?;
    let before = all.iter().find(|it| it.slot == slot);
    if let Some(before) = before {
        over(tx, before.session, "another_began").await?;
    }
    let picture = before.map_or_else(|| Picture::free(all), |it| it.picture);
    let (person, session) = (session.person, session.id);
    if own_codes::wishes(tx.rows(), person).await? {
        let own = own_codes::find(tx.rows(), (device, person), tx.now()).await?;
        own_codes::set(tx, (device, person), &own.comes_in(true)).await?;
    }
    Ok(Place { slot, person, session, picture, code_tag: None, rings: false })
}

pub(super) async fn others_wait(
    tx: &Tx,
    device: DeviceId,
    (all, chosen): (&[Place], SessionId),
) -> Result<()> {
    for other in all.iter().filter(|it| it.session != chosen) {
        waits(tx, device, other).await?;
    }
    Ok(())
}

/// One who was chosen waits: nothing rings for them, no stream goes on.
pub(super) async fn waits(tx: &Tx, device: DeviceId, place: &Place) -> Result<()> {
    let session = sessions::lock(tx, place.session).await?;
    let Some(session) = session.filter(|it| it.acts(tx.now())) else { return Ok(()) };
    let rings = delivery::rings(tx.rows(), place.session).await?;
    sessions::update(tx, &places::park(session, tx.now())).await?;
    delivery::hang_up(tx, place.session).await?;
    devices::put(tx, device, &Place { rings, ..place.clone() }).await?;
    tx.announce(News::SignedOut { session: place.session.0 });
    Ok(())
}

pub(super) fn tag(seal: &Seal, session: SessionId, code: &str) -> Vec<u8> {
    seal.tag("device.code", format!("{session}|{code}").as_bytes())
}
