//! A second factor is tried: every try counts before it is looked at, and the person hears of guessing.

use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::delivery::{self, Notice};
use crate::people::caller::Caller;
use crate::people::factor::Guesses;
use crate::people::notices;
use crate::people::session::Session;
use crate::people::store::{guesses, members, sessions, trail};
use crate::tasks::Subject;

/// Counts a try, and commits that, before anything is compared.
pub(super) async fn take_try(house: &House, caller: &Caller) -> Result<Guesses> {
    let it = caller.clone();
    let flow = async move |tx: &Tx| {
        let given = living(tx, &it).await?.factor_at.is_some();
        let who = (it.session, it.person);
        let taken = guesses::lock(tx, who).await?.take(given, tx.now())?;
        guesses::set(tx, who, taken).await?;
        Ok(taken)
    };
    house.db.write("people.factor_try", flow).await
}

/// Lets the person know when wrong codes look like guessing, whatever the one who typed is told.
pub(super) async fn heard<T>(
    house: &House,
    caller: &Caller,
    counted: Guesses,
    told: Result<T>,
) -> Result<T> {
    let wrong = matches!(&told, Err(Error::Refused("factor_not_valid")));
    if wrong && counted.alarms() {
        warn(house, caller, notices::code_guessed, "people.factor_guessed").await?;
    }
    told
}

/// Lets the person know what somebody seems to do with a second factor of theirs; it stands in the chain.
pub(super) async fn warn(
    house: &House,
    caller: &Caller,
    notice: fn() -> Notice,
    action: &'static str,
) -> Result<()> {
    let it = caller.clone();
    let flow = async move |tx: &Tx| {
        let subject = Subject::new("people", it.person.0);
        delivery::notify(tx, it.buurt, it.person, &subject, notice()).await?;
        trail::append(tx, &super::factors::line(tx, &it, action)).await
    };
    house.db.write(action, flow).await
}

/// The session in which somebody acts, kept from changing: it lives, and they still have a place here.
pub(super) async fn living(tx: &Tx, caller: &Caller) -> Result<Session> {
    let session = sessions::lock(tx, caller.session).await?;
    let session = session.filter(|it| it.is_living(tx.now())).ok_or(Error::NotSignedIn)?;
    let member = members::find(tx.rows(), caller.buurt, caller.person).await?;
    member.standing.ok_or(Error::NotSignedIn)?;
    Ok(session)
}

/// The code was right: what was mistyped on this device counts no more.
pub(super) async fn forgive(tx: &Tx, caller: &Caller) -> Result<()> {
    let who = (caller.session, caller.person);
    let right = guesses::lock(tx, who).await?.right(tx.now());
    guesses::set(tx, who, right).await
}
