//! How people come to be reachable, and how that ends.

use web_push::SubscriptionInfo;

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{ChannelId, PersonId, SessionId};
use crate::base::seal::Place;
use crate::base::words::Lang;
use crate::delivery::channel::{Device, Way};
use crate::delivery::endpoint::{Services, Subscription};
use crate::delivery::store::channels::{self, Sealed};
use crate::delivery::store::{hush as hushed, promises, silenced};

/// Takes what a browser gave for push messages: checked, sealed, and in place of what the session
/// had. A device that somebody else had registered is theirs no longer.
pub async fn subscribe(
    house: &House,
    services: &Services,
    device: Device,
    given: SubscriptionInfo,
) -> Result<ChannelId> {
    let checked = Subscription::parse(given, services)?;
    let id = ChannelId::new(house.now());
    let plain = serde_json::to_vec(checked.expose()).map_err(Error::internal)?;
    let sealed = Sealed {
        address: house.seal.seal(&place(id), &plain)?,
        tag: house.seal.tag("channel.address", checked.expose().endpoint.as_bytes()),
    };
    let flow = async move |tx: &Tx| channels::subscribe(tx, id, device, sealed).await;
    house.db.write("delivery.subscribe", flow).await?;
    Ok(id)
}

/// Opens what [`subscribe`] sealed, and checks it again: the list of push services may have changed.
pub(in crate::delivery) fn open(
    house: &House,
    services: &Services,
    id: ChannelId,
    sealed: &[u8],
) -> Result<Subscription> {
    let plain = house.seal.open(&place(id), sealed)?;
    let info = serde_json::from_slice(&plain).map_err(Error::internal)?;
    Ok(Subscription::parse(info, services)?)
}

/// Forgets the device of a session: no more push messages there.
pub async fn unsubscribe(house: &House, session: SessionId) -> Result<()> {
    let flow = async move |tx: &Tx| channels::unsubscribe(tx, session).await;
    house.db.write("delivery.unsubscribe", flow).await
}

/// The same, in the flow of who makes it a device of others too.
pub async fn hang_up(tx: &Tx, session: SessionId) -> Result<()> {
    channels::unsubscribe(tx, session).await
}

/// Tells whether push messages are on in a session.
pub async fn rings(rows: Rows<'_>, session: SessionId) -> Result<bool> {
    channels::rings(rows, session).await
}

/// Notes that a person has the app on a device: with the session that begins here.
pub async fn open_app(tx: &Tx, device: Device) -> Result<()> {
    channels::open_app(tx, device).await
}

/// Changes the language in which a session is told things.
pub async fn speak(tx: &Tx, session: SessionId, lang: Lang) -> Result<()> {
    channels::speak(tx, session, lang).await
}

/// Notes whether a person wants to be called instead of anything else.
pub async fn prefer_calls(tx: &Tx, person: PersonId, lang: Lang, wanted: bool) -> Result<()> {
    if wanted {
        channels::own(tx, person, (Way::Phone, true), lang).await
    } else {
        channels::not(tx, person, Way::Phone).await
    }
}

/// Notes whether a person may be mailed, and whether they want that rather than anything else. The address is not
/// noted: it is looked up when a mail goes out.
pub async fn take_mail(
    tx: &Tx,
    person: PersonId,
    lang: Lang,
    preferred: Option<bool>,
) -> Result<()> {
    match preferred {
        Some(preferred) => channels::own(tx, person, (Way::Mail, preferred), lang).await,
        None => channels::not(tx, person, Way::Mail).await,
    }
}

/// Notes whether nothing goes out to a person by itself: no push, no mail. A worker calls, and reads
/// first how that is safe.
pub async fn hush(tx: &Tx, person: PersonId, wanted: bool) -> Result<()> {
    if wanted { hushed::set(tx, person).await } else { hushed::lift(tx, person).await }
}

/// Tells whether nothing goes out to a person by itself.
pub async fn is_hushed(rows: Rows<'_>, person: PersonId) -> Result<bool> {
    hushed::is_set(rows, person).await
}

/// Forgets what belongs to a session, in the flow that ends it.
pub async fn forget_session(tx: &Tx, session: SessionId) -> Result<()> {
    channels::forget_session(tx, session).await
}

/// Never tells a person anything again: every channel and everything promised for them is gone. For
/// who died or is erased.
pub async fn silence(tx: &Tx, person: PersonId) -> Result<()> {
    silenced::insert(tx, person).await?;
    channels::forget_person(tx, person).await?;
    promises::cancel_person(tx, person).await
}

/// Takes that back: what is true from now on is told again.
pub async fn speak_again(tx: &Tx, person: PersonId) -> Result<()> {
    silenced::delete(tx, person).await
}

fn place(id: ChannelId) -> Place {
    Place::new("channel", "address", id.0)
}
