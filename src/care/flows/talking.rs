//! One form after a talk: every step, consent and referral that it means, in one transaction.

use serde_json::json;

use super::referring::{self, Ground};
use super::steps::{self, Change, held};
use super::triage::{self, Note};
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::SignalId;
use crate::buurt::Buurt;
use crate::care::basis::Answer;
use crate::care::case::{Happening, of_signal};
use crate::care::signal::{Signal, ahead};
use crate::care::store::signals;
use crate::care::talk::{Happened, Next, Talk, walk};
use crate::people::Caller;

/// The form.
#[derive(Clone, Debug)]
pub struct Form {
    /// What happened.
    pub happened: Happened,
    /// What the worker writes down.
    pub note: Option<Note>,
    /// The person knows now that there is a file.
    pub informed: bool,
    /// The summary that the person saw.
    pub summary: Option<Note>,
    /// What the person said about each service.
    pub answers: Vec<Ground>,
    /// What comes next.
    pub next: Next,
    /// Until when the person does not want to hear from us.
    pub no_contact_until: Option<Moment>,
}

/// Does all that the form means.
pub async fn talk(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    (once, id): (Once, SignalId),
    form: Form,
) -> Result<SignalId> {
    let (mut case, _) = signals::find(house.db.read(), caller, id).await?;
    let key = steps::case_key(house, case.file.key).await?;
    let summary = form.summary.as_ref();
    let summary = summary.map(|it| key.seal(&of_signal("summary", id), it.as_str())).transpose()?;
    // What is released is what the person saw now, not before.
    if summary.is_some() {
        case.file.summary.clone_from(&summary);
    }
    let ready = referring::prepare(house, buurt, caller, &case, form.answers.clone()).await?;
    let happened = json!({ "happened": form.happened.word() });
    let now = house.now();
    let mut told = steps::event(now, Some(caller.person), Happening::Talked, happened);
    if let Some(note) = &form.note {
        told = steps::sealed(told, &key, note.as_str())?;
    }
    let yes = form.answers.iter().filter(|it| it.answer == Answer::Yes).count();
    let talk = Talk {
        happened: form.happened,
        yes,
        no: form.answers.len() - yes,
        next: form.next,
        informed: form.informed,
    };
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, id).await?;
        let mine = held(&case, &caller, tx.now())?;
        let open = triage::open_referrals(tx, &case).await?;
        let mut steps = vec![mine.clone()];
        steps.extend(walk(mine, talk, open, tx.now())?);
        if let (Some(until), Some(last)) = (form.no_contact_until, steps.last_mut()) {
            last.no_contact_until = Some(ahead(until, tx.now())?);
        }
        let mut events = vec![told];
        events.extend(referring::events(&ready, caller.person, tx.now()));
        let change = Change { before: &case.signal, steps: &steps, by: Some(caller.person) };
        referring::write(tx, &buurt, &ready).await?;
        steps::write(tx, &buurt, &change, events).await?;
        if let (Some(summary), Some(after)) = (summary, steps.last()) {
            signals::summarise(tx, after, summary).await?;
        }
        let after: &Signal = steps.last().unwrap_or(&case.signal);
        steps::note(tx, &caller, (after, "care.talk"), None).await
    };
    house.db.write_once(once, "care.talk", id, flow).await
}
