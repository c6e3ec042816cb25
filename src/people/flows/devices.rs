//! Who uses a device: one person, others too, or up to four side by side, of whom one is chosen.
//!
//! The token of whoever waits is nobody's: being chosen draws a new one. A device is locked before the sign-ins on
//! it, so that two who choose at once wait for each other.

use super::signing_in::{self, SignedIn, over};
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DeviceId, SessionId};
use crate::base::seal::Seal;
use crate::delivery;
use crate::people::device;
use crate::people::own_code::Tried;
use crate::people::places::{self, Device, Picture, Place, Refusal};
use crate::people::session::{Presented, Session};
use crate::people::store::{devices, members, own_codes, roles, sessions};

/// The device that a browser names, and the digest of the token with which it does.
#[derive(Clone, Debug)]
pub struct Held {
    /// Which.
    pub id: DeviceId,
    hash: Vec<u8>,
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
    No(Refusal),
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
    let place = place_of(tx, &all, session).await?;
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
        None => place_of(tx, &all, &session).await?,
    };
    Ok((device, all, place))
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
        let Some(place) = place else { return Ok(Choice::No(Refusal::Gone)) };
        match attempt(tx, (device.id, place), typed.as_deref()).await? {
            Tried::Owed => return Ok(Choice::No(Refusal::OwedCode)),
            Tried::Wrong => return Ok(Choice::No(Refusal::WrongCode)),
            Tried::Worn => {
                over(tx, place.session, "guessed").await?;
                return Ok(Choice::No(Refusal::WornCode));
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
        Choice::No(why) => Err(why.into()),
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
    Ok(Choice::No(Refusal::Gone))
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

/// Signs everybody out of this device.
pub async fn empty(house: &House, held: Held) -> Result<()> {
    let flow = async move |tx: &Tx| {
        // A token of before is that of whoever was here, or of whoever copied it: everybody goes either way.
        devices::lock(tx, held.id).await?;
        for place in devices::places(tx.rows(), held.id).await? {
            over(tx, place.session, "signed_out").await?;
        }
        Ok(())
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

/// The device that a browser names, locked, when its token is the newest or the one just before.
async fn known(tx: &Tx, held: Option<&Held>) -> Result<Option<(Device, Presented)>> {
    let Some(held) = held else { return Ok(None) };
    let Some(device) = devices::lock(tx, held.id).await? else { return Ok(None) };
    Ok(match device.judge(&held.hash, tx.now()) {
        it @ (Presented::Current | Presented::Lost) => Some((device, it)),
        Presented::Replayed | Presented::Over => None,
    })
}

/// Who is on a device that is locked; who ran out, or has no place in the neighbourhood any more, goes.
async fn living(tx: &Tx, id: DeviceId) -> Result<Vec<Place>> {
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

/// A place for somebody who comes in; the sign-in that they had there ends.
async fn place_of(tx: &Tx, all: &[Place], session: &Session) -> Result<Place> {
    let works = roles::is_staff(tx.rows(), session.person, tx.now()).await?;
    let slot = places::place_for(all, session, works)?;
    let before = all.iter().find(|it| it.slot == slot);
    if let Some(before) = before {
        over(tx, before.session, "another_began").await?;
    }
    let picture = before.map_or_else(|| Picture::free(all), |it| it.picture);
    let (person, session) = (session.person, session.id);
    Ok(Place { slot, person, session, picture, code_tag: None, rings: false })
}

async fn others_wait(
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
async fn waits(tx: &Tx, device: DeviceId, place: &Place) -> Result<()> {
    let session = sessions::lock(tx, place.session).await?;
    let Some(session) = session.filter(|it| it.acts(tx.now())) else { return Ok(()) };
    let rings = delivery::rings(tx.rows(), place.session).await?;
    sessions::update(tx, &places::park(session, tx.now())).await?;
    delivery::hang_up(tx, place.session).await?;
    devices::put(tx, device, &Place { rings, ..place.clone() }).await?;
    tx.announce(News::SignedOut { session: place.session.0 });
    Ok(())
}

fn tag(seal: &Seal, session: SessionId, code: &str) -> Vec<u8> {
    seal.tag("device.code", format!("{session}|{code}").as_bytes())
}
