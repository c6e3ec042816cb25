//! A second factor: an app is put beside the account, shown to work by its first code, and given again at
//! every sign-in and before what weighs most.
//!
//! A code by mail never makes a first one; see `factor::may_change`. Never keeps a secret or a code in the
//! clear.

use super::guessing::{forgive, heard, living, take_try};
use super::signing_in::SignedIn;
use super::{keeping, signing_in};
use crate::base::code;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{FactorId, PersonId};
use crate::base::random;
use crate::base::seal::Seal;
use crate::people::audit::Entry;
use crate::people::caller::Caller;
use crate::people::factor::{self, Refusal, SHEET, Typed};
use crate::people::session::{Kind, Session};
use crate::people::store::factors::{self, App};
use crate::people::store::{passkeys, persons, roles, sessions, trail};
use crate::people::totp::{self, Shown};

/// Lets through who gave their second factor a moment ago, and who has none: what somebody does to what is their
/// own is kept from nobody, and not done by a code from their mailbox alone.
pub async fn anew_if_any(house: &House, caller: &Caller) -> Result<()> {
    if !caller.fresh && factors::has(house.db.read(), caller.person).await? {
        return Err(Refusal::StepUp.into());
    }
    Ok(())
}

/// Where a factor was given: in the session that was there, or in one that took its place.
#[derive(Debug)]
pub enum Given {
    /// In the session that was there.
    Here,
    /// In one that took its place, because it may more.
    Anew(Box<SignedIn>),
}

/// Makes an app that waits to be shown; what goes into it is shown once.
pub async fn begin(house: &House, caller: &Caller, issuer: &str) -> Result<Shown> {
    may_change(house, caller).await?;
    let rows = house.db.read();
    let person = keeping::open(house, rows, caller.person).await?;
    let secret = random::bytes::<{ totp::SECRET }>()?;
    let shown = totp::show(&secret, issuer, &person.details.name.first)?;
    let id = FactorId::new(house.now());
    let key = keeping::key(house, rows, person.key).await?;
    let sealed = key.seal(&factors::place(id), &shown.typed)?;
    let app = App { id, secret: sealed, made_at: house.now() };
    let who = caller.person;
    let flow = async move |tx: &Tx| factors::insert(tx, who, app).await;
    house.db.write("people.factor_begin", flow).await?;
    Ok(shown)
}

/// Takes the app into use with its first code, in place of the one before. Tells the codes of a new sheet,
/// which are shown once.
pub async fn confirm(house: &House, caller: &Caller, code: &str) -> Result<Vec<String>> {
    may_change(house, caller).await?;
    let guesses = take_try(house, caller).await?;
    let told = confirmed(house, caller, code).await;
    heard(house, caller, guesses, told).await
}

async fn confirmed(house: &House, caller: &Caller, code: &str) -> Result<Vec<String>> {
    let app =
        factors::app(house.db.read(), caller.person, false).await?.ok_or(Refusal::NotValid)?;
    let step = step(house, caller.person, &app, code).await?.ok_or(Refusal::NotValid)?;
    let (codes, tags) = sheet(&house.seal, caller.person)?;
    let it = caller.clone();
    let flow = async move |tx: &Tx| {
        if !factors::confirm(tx, it.person, app.id, step).await? {
            return Err(Refusal::NotValid.into());
        }
        factors::set_sheet(tx, it.person, tags).await?;
        put(tx, &it, living(tx, &it).await?).await?;
        trail::append(tx, &line(tx, &it, "people.factor")).await
    };
    house.db.write("people.factor_confirm", flow).await?;
    Ok(codes)
}

/// Makes a new sheet of codes in place of the one before.
pub async fn new_sheet(house: &House, caller: &Caller) -> Result<Vec<String>> {
    may_change(house, caller).await?;
    if !factors::has(house.db.read(), caller.person).await? {
        return Err(Error::NotFound);
    }
    let (codes, tags) = sheet(&house.seal, caller.person)?;
    let it = caller.clone();
    let flow = async move |tx: &Tx| {
        factors::set_sheet(tx, it.person, tags).await?;
        trail::append(tx, &line(tx, &it, "people.factor_sheet")).await
    };
    house.db.write("people.factor_sheet", flow).await?;
    Ok(codes)
}

/// Gives the factor by a code.
pub async fn give(house: &House, caller: &Caller, typed: Typed) -> Result<Given> {
    own_device(house, caller).await?;
    let guesses = take_try(house, caller).await?;
    let told = given(house, caller, typed).await;
    heard(house, caller, guesses, told).await
}

async fn given(house: &House, caller: &Caller, typed: Typed) -> Result<Given> {
    let proof = prove(house, caller.person, typed).await?;
    accept(house, caller, proof).await
}

/// Takes what proves it. Who came in by mail only acts in their role from here on, in a session that takes the
/// place of the one that was there.
pub(super) async fn accept(house: &House, caller: &Caller, proof: Proof) -> Result<Given> {
    let (next, refresh) = signing_in::fresh(caller.person, caller.buurt, Kind::Staff, house.now())?;
    let next = Session { factor_at: Some(house.now()), ..next };
    let (it, made) = (caller.clone(), next.clone());
    let flow = async move |tx: &Tx| {
        let before = living(tx, &it).await?;
        proof.take(tx, it.person).await?;
        let works = roles::is_staff(tx.rows(), it.person, tx.now()).await?;
        let anew = works && before.kind != Kind::Staff;
        if anew {
            forgive(tx, &it).await?;
            signing_in::over(tx, it.session, "another_began").await?;
            signing_in::enter(tx, &made).await?;
        } else {
            put(tx, &it, before).await?;
        }
        if matches!(proof, Proof::Sheet(_)) {
            trail::append(tx, &line(tx, &it, "people.factor_sheet_used")).await?;
        }
        Ok(anew)
    };
    let anew = house.db.write("people.factor_give", flow).await?;
    let anew =
        anew.then_some(Given::Anew(Box::new(SignedIn { session: next, refresh, device: None })));
    Ok(anew.unwrap_or(Given::Here))
}

/// What a right answer takes with it, so that it is right once.
pub(super) enum Proof {
    /// The half minute of the app.
    Step(FactorId, i64),
    /// The tag of a code of the sheet.
    Sheet(Vec<u8>),
    /// A passkey: from where to where it counted, and what is kept of it from now on.
    Passkey(FactorId, (i64, i64), Vec<u8>),
}

impl Proof {
    async fn take(&self, tx: &Tx, person: PersonId) -> Result<()> {
        let taken = match self {
            Self::Step(app, step) => factors::take_step(tx, *app, *step).await?,
            Self::Sheet(tag) => factors::use_sheet(tx, person, tag).await?,
            Self::Passkey(id, counted, kept) => {
                passkeys::count_on(tx, *id, *counted, kept.clone()).await?
            }
        };
        if taken { Ok(()) } else { Err(Refusal::NotValid.into()) }
    }
}

async fn prove(house: &House, person: PersonId, typed: Typed) -> Result<Proof> {
    match typed {
        Typed::Sheet(code) => Ok(Proof::Sheet(tag(&house.seal, person, &code))),
        Typed::App(code) => {
            let app = factors::app(house.db.read(), person, true).await?;
            let app = app.ok_or(Refusal::NotValid)?;
            let step = step(house, person, &app, &code).await?.ok_or(Refusal::NotValid)?;
            Ok(Proof::Step(app.id, step))
        }
    }
}

/// Lets through who may make, change or take away a factor now.
pub(super) async fn may_change(house: &House, caller: &Caller) -> Result<()> {
    let rows = house.db.read();
    let session = own_device(house, caller).await?;
    if !roles::is_staff(rows, caller.person, house.now()).await? {
        return Err(Refusal::StaffOnly.into());
    }
    let has = factors::has(rows, caller.person).await?;
    Ok(factor::may_change(&session, has, house.now())?)
}

/// Finds the session of a device that nobody else uses.
pub(super) async fn own_device(house: &House, caller: &Caller) -> Result<Session> {
    let session = sessions::find(house.db.read(), caller.session).await?;
    let session = session.ok_or(Error::NotSignedIn)?;
    if session.kind == Kind::Shared { Err(Refusal::SharedDevice.into()) } else { Ok(session) }
}

/// Writes in the session that it was given.
pub(super) async fn put(tx: &Tx, caller: &Caller, session: Session) -> Result<()> {
    forgive(tx, caller).await?;
    let works = roles::is_staff(tx.rows(), caller.person, tx.now()).await?;
    sessions::update(tx, &factor::give(session, works, tx.now())).await
}

async fn step(house: &House, person: PersonId, app: &App, code: &str) -> Result<Option<i64>> {
    let rows = house.db.read();
    let key = keeping::key(house, rows, persons::find(rows, person).await?.key).await?;
    let secret = key.open(&factors::place(app.id), &app.secret)?;
    Ok(totp::step(&totp::secret(&secret)?, code, house.now()))
}

/// Draws the codes of a sheet: as they are printed, and as they are kept.
pub(super) fn sheet(seal: &Seal, person: PersonId) -> Result<(Vec<String>, Vec<Vec<u8>>)> {
    let one = |_| {
        let code = code::spell(random::bytes::<{ code::LENGTH }>()?);
        let kept = tag(seal, person, &code);
        Ok((code::printed(&code), kept))
    };
    (0..SHEET).map(one).collect::<Result<Vec<_>>>().map(|all| all.into_iter().unzip())
}

fn tag(seal: &Seal, person: PersonId, code: &str) -> Vec<u8> {
    seal.tag("factor.sheet", format!("{person}|{code}").as_bytes())
}

/// A line of the chain about one's own factor.
pub(super) fn line(tx: &Tx, by: &Caller, action: &str) -> Entry {
    Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: action.to_owned(),
        subject: Some(by.person.0),
        consent: None,
        reason: None,
    }
}
