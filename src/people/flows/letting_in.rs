//! Somebody stands at the door with a letter: opening it shows who it is for, joining lets them in.
//!
//! Whatever is wrong with a letter, the answer is one and the same, and so is the work behind it.

use std::sync::Arc;

use chrono::TimeDelta;

use super::arriving::{self, Arrival, Ready};
use super::devices::{self, Held};
use super::signing_in::SignedIn;
use super::{departing, keeping, mandates, signing_in};
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::base::saying::Saying;
use crate::delivery::{self, Mailbox};
use crate::people::audit::Entry;
use crate::people::helping::Helping;
use crate::people::invitation::{Invitation, Refusal};
use crate::people::letter::Proof;
use crate::people::permission::Standing;
use crate::people::person::{Contact, Details, Home};
use crate::people::safe::Safe;
use crate::people::session::Kind;
use crate::people::store::{
    factors, invitations, members, moments, persons, roles, sessions, trail,
};
use crate::people::{letters, notices};
use crate::tasks::{self, New, Subject, Urgency};

/// By when somebody new should be known.
const KNOWN_WITHIN: TimeDelta = TimeDelta::days(3);

/// By when somebody is called whose letter was used.
const TOLD_WITHIN: TimeDelta = TimeDelta::days(2);

/// What somebody tells who joins.
#[derive(Clone, Debug)]
pub struct Joining {
    /// What is known of them.
    pub details: Details,
    /// Where they live.
    pub home: Option<Home>,
    /// The zone of their home.
    pub zone: Option<u64>,
    /// Whether they want to help.
    pub helps: bool,
    /// Whether others use the device too.
    pub shared: bool,
    /// The device on which others are signed in already.
    pub device: Option<Held>,
}

/// What opening a letter shows; nothing is consumed.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The letter.
    pub letter: Invitation,
    /// First name of whom it is for, when that is somebody known.
    pub first_name: Option<String>,
}

/// Opens a letter.
pub async fn open(house: &House, proof: &Proof) -> Result<Opened> {
    let letter = find(house, proof).await?;
    letter.check(house.now())?;
    let first_name = match letter.person {
        None => None,
        Some(id) => Some(keeping::open(house, house.db.read(), id).await?.details.name.first),
    };
    Ok(Opened { letter, first_name })
}

/// Finds a letter, whether it still lets somebody in or not. A code that is of none is a wrong try,
/// and counting it is the same work whether some letter begins like it or not.
pub async fn find(house: &House, proof: &Proof) -> Result<Invitation> {
    if let Some(letter) = invitations::find(house.db.read(), proof).await? {
        return Ok(letter);
    }
    if let Some(moment) = moments::find(house.db.read(), proof).await? {
        return Ok(moment);
    }
    if let Proof::Code { half, .. } = proof.clone() {
        house
            .db
            .write("people.wrong_try", async move |tx: &Tx| {
                invitations::count_wrong(tx, &half).await?;
                moments::count_wrong(tx, &half).await
            })
            .await?;
    }
    Err(Refusal::NotValid.into())
}

/// Lets in whoever holds the letter: as somebody new, or as the person it is for. The same question
/// under the same key lets in the same person, with new tokens of the session whose answer was lost,
/// unless that is over. Keys are remembered per letter: who does not hold it cannot repeat one.
pub async fn join(
    house: &House,
    (letter, proof): (Invitation, Proof),
    (key, fingerprint): (String, Vec<u8>),
    joining: Joining,
) -> Result<SignedIn> {
    let once = Once { person: PersonId(letter.id.0), key, fingerprint };
    let (buurt, kind) = (letter.buurt, kind(&letter, joining.shared));
    let coming = devices::coming(joining.device.clone())?.map(Arc::new);
    let boards = coming.clone();
    let new = letter.person.is_none().then(|| ready(house, &letter, joining)).transpose()?;
    let person = letter.person.or(new.as_ref().map(Ready::person));
    let person = person.ok_or_else(|| Error::internal("nobody joins"))?;
    let (session, refresh) = signing_in::fresh(person, buurt, kind, house.now())?;
    let (ids, made) = ((person, session.id), session.clone());
    let mail = old_mail(house, &letter).await?;
    let joined = house
        .db
        .write_once(once, "people.join", ids, async move |tx: &Tx| {
            let letter = lock(tx, &proof, letter.moment).await?.join(tx.now())?;
            take_seat(tx, &letter, person).await?;
            match &new {
                Some(new) => move_in(tx, &letter, new).await?,
                None => as_themselves(tx, &letter, person, mail).await?,
            }
            signing_in::enter(tx, &made).await?;
            devices::board(tx, boards.as_deref(), &made).await?;
            trail::append(tx, &line(tx, &letter, person)).await
        })
        .await?;
    if joined == ids {
        let device = devices::boarded(house, coming.as_deref(), session.id).await?;
        return Ok(SignedIn { session, refresh, device });
    }
    let (_, session) = joined;
    Ok(signing_in::again(house, session).await?.ok_or(Refusal::NotValid)?)
}

/// Keeps a letter, or a moment, from changing until this flow ends.
async fn lock(tx: &Tx, proof: &Proof, moment: bool) -> Result<Invitation> {
    let found =
        if moment { moments::lock(tx, proof).await? } else { invitations::lock(tx, proof).await? };
    Ok(found.ok_or(Refusal::NotValid)?)
}

/// Somebody takes a seat; at a moment they stand in the worker's list.
async fn take_seat(tx: &Tx, letter: &Invitation, person: PersonId) -> Result<()> {
    if letter.moment {
        moments::come(tx, letter, person).await
    } else {
        invitations::set_used(tx, letter).await
    }
}

/// Lets somebody known in. Who works somewhere by now would not come in by a letter that a colleague
/// can read: by one of the installation itself only, and then they make a second factor anew. Whoever had a way to hear from us before hears of it there: it may be somebody else who
/// holds the letter.
async fn as_themselves(
    tx: &Tx,
    letter: &Invitation,
    person: PersonId,
    mail: Option<delivery::Sealed>,
) -> Result<()> {
    let buurt = letter.buurt;
    if let Some(role) = letter.role {
        factors::forget(tx, person).await?;
        // A letter that says nothing of an end leaves the one there is.
        let ends = roles::ends(tx.rows(), (buurt, person), role, tx.now()).await?;
        mandates::grant(tx, (buurt, person), (role, letter.role_until.or(ends)), None).await?;
    } else if roles::is_staff(tx.rows(), person, tx.now()).await? {
        return Err(Refusal::NotValid.into());
    }
    departing::signs_in(tx, buurt, person).await?;
    members::find(tx.rows(), buurt, person).await?.standing.ok_or(Refusal::NotValid)?;
    tell_the_old_way(tx, buurt, person, mail).await?;
    signing_in::end_all(tx, person, "new_code").await
}

/// Seals the word to the mailbox of whom a letter is for, before the flow. To whom nothing goes out by
/// itself, none.
async fn old_mail(house: &House, letter: &Invitation) -> Result<Option<delivery::Sealed>> {
    let Some(person) = letter.person else { return Ok(None) };
    let known = keeping::open(house, house.db.read(), person).await?.details;
    if known.safe.as_ref().is_some_and(Safe::hushes) {
        return Ok(None);
    }
    let Some(to) = known.mail.and_then(|it| Mailbox::read(&it).ok()) else { return Ok(None) };
    let who = Actor { buurt: letter.buurt, person };
    delivery::seal(house, &letters::new_code(known.language, who).to(to)).map(Some)
}

/// The mailbox gets a mail, and every device rings once more before it is forgotten; without either, a worker
/// calls.
pub(super) async fn tell_the_old_way(
    tx: &Tx,
    buurt: BuurtId,
    person: PersonId,
    mail: Option<delivery::Sealed>,
) -> Result<()> {
    let subject = Subject::new("people", person.0);
    let notice = notices::new_code();
    let mailed = mail.is_some();
    if let Some(mail) = mail {
        delivery::mail(tx, mail).await?;
    }
    if delivery::last_word(tx, (buurt, person), &subject, &notice).await? > 0 || mailed {
        return Ok(());
    }
    let known = persons::find(tx.rows(), person).await?;
    let came_before = !sessions::of_person(tx.rows(), person).await?.is_empty();
    if known.phone.is_none()
        || !(came_before || matches!(known.contact, Contact::Phone | Contact::Sms))
    {
        return Ok(());
    }
    let call = New {
        kind: tasks::Kind::Call,
        subject,
        person: Some(person),
        reason: notice.spoken(),
        urgency: Urgency::Soon,
        due: tx.now() + TOLD_WITHIN,
    };
    tasks::raise(tx, buurt, call).await.map(|_| ())
}

fn kind(letter: &Invitation, shared: bool) -> Kind {
    match letter.role {
        Some(role) if role.is_staff() => Kind::Staff,
        Some(_) | None if shared => Kind::Shared,
        Some(_) | None => Kind::Resident,
    }
}

/// Seals what is known of somebody new. Whom the installation itself gave a role is known.
fn ready(house: &House, letter: &Invitation, joining: Joining) -> Result<Ready> {
    let known = letter.role.is_some();
    let language = joining.details.language;
    let arrival = Arrival {
        id: PersonId::new(house.now()),
        buurt: letter.buurt,
        details: joining.details,
        home: joining.home,
        zone: joining.zone,
        standing: if known { Standing::Confirmed } else { Standing::Accepted },
        trust: if known { 2 } else { 1 },
        helps: joining.helps,
        helping: Helping { languages: vec![language], ..Helping::default() },
        roles: Vec::new(), // granted with its end, once they are there
        by: None,
    };
    arriving::ready(house, arrival)
}

/// Gives somebody new a place, and asks the desk to get to know them.
async fn move_in(tx: &Tx, letter: &Invitation, new: &Ready) -> Result<()> {
    arriving::write(tx, new).await?;
    let person = new.person();
    if let Some(role) = letter.role {
        roles::grant(tx, (letter.buurt, person), (role, letter.role_until), None).await?;
    } else {
        get_to_know(tx, letter.buurt, person).await?;
    }
    tx.announce(News::Changed {
        buurt: letter.buurt,
        kind: "person".to_owned(),
        id: person.0,
        people: Vec::new(),
        desk: true,
    });
    Ok(())
}

/// Asks the desk to get to know somebody new.
pub async fn get_to_know(tx: &Tx, buurt: BuurtId, person: PersonId) -> Result<()> {
    let task = New {
        kind: tasks::Kind::ConfirmNewcomer,
        subject: Subject::new("people", person.0),
        person: Some(person),
        reason: Saying::new("task-confirm-newcomer"),
        urgency: Urgency::Soon,
        due: tx.now() + KNOWN_WITHIN,
    };
    tasks::raise(tx, buurt, task).await.map(|_| ())
}

fn line(tx: &Tx, letter: &Invitation, person: PersonId) -> Entry {
    Entry {
        buurt: letter.buurt,
        at: tx.now(),
        actor: Some(person),
        on_behalf_of: None,
        action: "people.join".to_owned(),
        subject: Some(letter.id.0),
        consent: None,
        reason: None,
    }
}
