//! Sessions: begin, refresh, switch to another neighbourhood, end.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::{departing, mandates};
use crate::base::clock::Moment;
use crate::base::db::{News, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, SessionId};
use crate::base::random;
use crate::delivery::{self, Device};
use crate::people::places;
use crate::people::session::{Kind, Presented, Session};
use crate::people::store::{devices, members, persons, sessions};

/// A session with the refresh token that its device keeps.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// The name of the session and 32 random bytes, in base64url.
    pub refresh: String,
    /// The next token of the device, where they came in beside others.
    pub device: Option<String>,
}

/// Begins a session for somebody who has a place in the neighbourhood.
pub async fn begin(
    house: &House,
    person: PersonId,
    buurt: BuurtId,
    kind: Kind,
) -> Result<SignedIn> {
    let now = house.now();
    let (session, refresh) = fresh(person, buurt, kind, now)?;
    let new = session.clone();
    house
        .db
        .write("people.sign_in", async move |tx: &Tx| {
            departing::signs_in(tx, buurt, person).await?;
            let member = members::find(tx.rows(), buurt, person).await?;
            member.standing.ok_or(Error::NotFound)?;
            enter(tx, &new).await
        })
        .await?;
    Ok(SignedIn { session, refresh, device: None })
}

/// Gives the tokens of a session anew, because the answer with them was lost. Nothing when it is over:
/// who was sent out does not come back by asking again.
pub async fn again(house: &House, lost: SessionId) -> Result<Option<SignedIn>> {
    let (refresh, refresh_hash) = new_token(lost)?;
    let flow = async move |tx: &Tx| {
        let Some(session) = sessions::lock(tx, lost).await? else { return Ok(None) };
        if !session.acts(tx.now()) {
            return Ok(None);
        }
        let session = places::take_up(&session, refresh_hash, tx.now());
        sessions::update(tx, &session).await?;
        Ok(Some(session))
    };
    let session = house.db.write("people.sign_in_again", flow).await?;
    Ok(session.map(|session| SignedIn { session, refresh, device: None }))
}

/// Forgets the device of a session that ended, came to be shared or waits, while it was registered; tells for
/// whom it is when somebody acts with it.
pub async fn confirm_device(house: &House, id: SessionId) -> Result<Option<Kind>> {
    let flow = async move |tx: &Tx| {
        let session = sessions::lock(tx, id).await?.filter(|it| it.is_living(tx.now()));
        let Some(session) = session else {
            delivery::forget_session(tx, id).await?;
            return Ok(None);
        };
        let acts = session.acts(tx.now());
        if !acts || session.kind == Kind::Shared {
            delivery::hang_up(tx, id).await?;
        }
        Ok(acts.then_some(session.kind))
    };
    house.db.write("people.confirm_device", flow).await
}

/// Ends the session that a device holds, because another begins there.
pub async fn leave(house: &House, presented: &str, next: SessionId) -> Result<()> {
    let Some((id, hash)) = read_token(presented).filter(|(id, _)| *id != next) else {
        return Ok(());
    };
    let flow = async move |tx: &Tx| match sessions::lock(tx, id).await? {
        Some(session) if session.refresh_hash == hash => over(tx, id, "another_began").await,
        Some(_) | None => Ok(()),
    };
    house.db.write("people.leave", flow).await
}

/// Writes a session that begins, inside a flow. From here on the person can be told things in the app.
pub async fn enter(tx: &Tx, session: &Session) -> Result<()> {
    sessions::insert(tx, session).await?;
    let lang = persons::find(tx.rows(), session.person).await?.language;
    let device = Device { person: session.person, session: session.id, lang };
    delivery::open_app(tx, device).await
}

/// Makes a session that is not written yet, and its refresh token.
pub fn fresh(
    person: PersonId,
    buurt: BuurtId,
    kind: Kind,
    now: Moment,
) -> Result<(Session, String)> {
    let id = SessionId::new(now);
    let (refresh, hash) = new_token(id)?;
    Ok((Session::begin((id, person, buurt), kind, hash, now), refresh))
}

/// Gives the next refresh token for the one that is presented. A copy of an old one ends the
/// session, which is written although the answer is a refusal.
pub async fn refresh(house: &House, presented: &str) -> Result<SignedIn> {
    let (id, hash) = read_token(presented).ok_or(Error::NotSignedIn)?;
    let (next, next_hash) = new_token(id)?;
    let session = house
        .db
        .write("people.refresh", async move |tx: &Tx| {
            let Some(session) = sessions::lock(tx, id).await? else { return Ok(None) };
            let verdict = session.judge(&hash, tx.now());
            match verdict {
                Presented::Current | Presented::Lost => {
                    let session = session.rotate(verdict, next_hash, tx.now());
                    sessions::update(tx, &session).await?;
                    Ok(Some(session))
                }
                Presented::Replayed => {
                    over(tx, id, "replayed").await?;
                    Ok(None)
                }
                Presented::Over => Ok(None),
            }
        })
        .await?;
    let session = session.ok_or(Error::NotSignedIn)?;
    Ok(SignedIn { session, refresh: next, device: None })
}

/// Tells where the session of this refresh token acts; nothing of it is used up.
pub async fn acting(house: &House, presented: &str) -> Result<Option<BuurtId>> {
    let Some((id, hash)) = read_token(presented) else { return Ok(None) };
    let Some(session) = sessions::find(house.db.read(), id).await? else { return Ok(None) };
    Ok(match session.judge(&hash, house.now()) {
        Presented::Current | Presented::Lost => Some(session.buurt),
        Presented::Replayed | Presented::Over => None,
    })
}

/// Lets a session act in another neighbourhood in which the person has a place.
pub async fn switch(house: &House, id: SessionId, buurt: BuurtId) -> Result<()> {
    house
        .db
        .write("people.switch", async move |tx: &Tx| {
            let session = sessions::lock(tx, id).await?.ok_or(Error::NotSignedIn)?;
            let member = members::find(tx.rows(), buurt, session.person).await?;
            member.standing.ok_or(Error::NotFound)?;
            mandates::changed(tx, session.person);
            sessions::update(tx, &Session { buurt, ..session }).await
        })
        .await
}

/// Ends a session.
pub async fn end(house: &House, id: SessionId) -> Result<()> {
    let flow = async move |tx: &Tx| {
        sessions::lock(tx, id).await?;
        over(tx, id, "signed_out").await
    };
    house.db.write("people.sign_out", flow).await
}

/// Ends every session of somebody, inside a flow.
pub async fn end_all(tx: &Tx, person: PersonId, why: &'static str) -> Result<()> {
    for session in sessions::of_person(tx.rows(), person).await? {
        over(tx, session.id, why).await?;
    }
    Ok(())
}

/// Ends a session, inside a flow, and everything that belongs to it.
pub async fn over(tx: &Tx, id: SessionId, why: &'static str) -> Result<()> {
    sessions::end(tx, id, why).await?;
    devices::forget(tx, id).await?;
    delivery::forget_session(tx, id).await?;
    tx.announce(News::SignedOut { session: id.0 });
    Ok(())
}

/// Draws a token of a session, and its digest.
pub(super) fn new_token(id: SessionId) -> Result<(String, Vec<u8>)> {
    let (secret, hash) = new_secret()?;
    Ok((spell(id.0, &secret), hash))
}

/// Draws the secret of a token, and its digest.
pub(super) fn new_secret() -> Result<([u8; 32], Vec<u8>)> {
    let secret = random::bytes::<32>()?;
    Ok((secret, hash(&secret)))
}

/// Writes a token: the name of what it is of, and its secret.
pub(super) fn spell(id: Uuid, secret: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode([id.as_bytes().as_slice(), secret.as_slice()].concat())
}

/// Reads a token: the name of what it is of, and the digest of its secret.
pub(super) fn read_any(presented: &str) -> Option<(Uuid, Vec<u8>)> {
    let whole = URL_SAFE_NO_PAD.decode(presented).ok()?;
    let (id, secret) = whole.split_at_checked(16)?;
    (secret.len() == 32).then_some(())?;
    Some((Uuid::from_slice(id).ok()?, hash(secret)))
}

fn read_token(presented: &str) -> Option<(SessionId, Vec<u8>)> {
    read_any(presented).map(|(id, hash)| (SessionId(id), hash))
}

fn hash(secret: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA256, secret).as_ref().to_vec()
}
