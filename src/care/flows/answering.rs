//! What becomes of a referral: a service answers, a worker takes it back, a person withdraws.
//!
//! A referral that ends without help comes back to the worker; one that ends with help asks how it
//! went. Nothing closes by itself.

use serde_json::json;

use super::referring::ASK_AFTER;
use super::steps::{self, Change, ROOM};
use super::{links, suggesting, waitlist};
use crate::base::calendar::day_of;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BasisId, PersonId, ReferralId};
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::care::case::{Case, Handover, Happening};
use crate::care::duty::stands_in;
use crate::care::referral::{Code, Reason, Why};
use crate::care::signal::{Phase, Signal};
use crate::care::store::{bases, duty, referrals, signals};
use crate::care::visit::Killed;
use crate::delivery;
use crate::people::{Caller, Relation, Role};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// The tasks about a referral that an answer takes away.
const WAITING: [Task; 2] = [Task::ReferralCall, Task::ReferralSilent];

/// A worker notes what a service said on the phone, or stops a referral. The words are sealed
/// before.
pub async fn note_answer(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    id: ReferralId,
    (to, why, words): (Vec<Code>, Option<Why>, Option<String>),
) -> Result<()> {
    let found = referrals::find(house.db.read(), caller.buurt, id).await?;
    let (case, _) = signals::find(house.db.read(), caller, found.referral.signal).await?;
    let words = match words {
        Some(words) => {
            let key = steps::case_key(house, case.file.key).await?;
            Some(key.seal(&crate::care::case::of_referral("reason_words", id), &words)?)
        }
        None => None,
    };
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, found.referral.signal).await?;
        steps::held(&case, &caller, tx.now())?;
        answer(tx, &buurt, &case, (id, Some(caller.person)), (&to, why, words)).await?;
        steps::note(tx, &caller, (&case.signal, "care.referral"), None).await
    };
    house.db.write("care.referral", flow).await
}

/// Brings a referral along these codes and its signal where that leads, inside a flow that holds the
/// signal. `by` is nobody when the service answers itself.
pub async fn answer(
    tx: &Tx,
    buurt: &Buurt,
    case: &Case,
    (id, by): (ReferralId, Option<PersonId>),
    (to, why, words): (&[Code], Option<Why>, Option<Vec<u8>>),
) -> Result<Signal> {
    let before = referrals::lock(tx, buurt.id, id).await?;
    let mut after = before.referral.clone();
    for code in to {
        after = after.step(*code, why.clone().filter(|_| code.needs_reason()), tx.now())?;
    }
    let words = words.or_else(|| before.reason_words.clone());
    referrals::advance(tx, &before.referral, &after, words).await?;
    let data = json!({ "referral": id, "service": after.service, "code": after.code.word(),
        "reason": after.why.as_ref().map(|it| it.reason.word()) });
    let event = steps::event(tx.now(), by, Happening::Referral, data);
    if matches!(after.code, Code::Cancelled | Code::EnteredInError) {
        links::kill(tx, buurt.id, id, Killed::Ended).await?;
    }
    let subject = Subject::new("referral", id.0);
    tasks::settle(tx, buurt.id, &WAITING, &subject).await?;
    if by.is_none() || matches!(after.code, Code::Rejected | Code::Failed) {
        come_back(tx, buurt, case, &after).await?;
    }
    suggesting::rejected(tx, &case.signal, &after).await?;
    waitlist::keep_warm(tx, &after).await?;
    let others = referrals::of_signal(tx.rows(), steps::key(&case.signal)).await?;
    let open = others.iter().any(|it| it.referral.code.is_asked());
    let step = follow(case.signal.clone(), after.code, open, tx)?;
    let change = Change { before: &case.signal, steps: std::slice::from_ref(&step), by };
    steps::write(tx, buurt, &change, vec![event]).await?;
    Ok(step)
}

/// Where the signal goes when the last referral of it ended.
fn follow(signal: Signal, code: Code, others_open: bool, tx: &Tx) -> Result<Signal> {
    if signal.phase() != Phase::Referred || others_open {
        return Ok(signal);
    }
    match code {
        Code::Completed => {
            let day = signal.follow_up.unwrap_or(tx.now() + ASK_AFTER);
            let at = signal.advance(Phase::FollowUp, tx.now())?;
            Ok(Signal { follow_up: Some(day), ..at })
        }
        Code::Rejected | Code::Cancelled | Code::Failed | Code::EnteredInError => {
            Ok(signal.advance(Phase::Contact, tx.now())?)
        }
        Code::Draft | Code::Requested | Code::Accepted | Code::InProgress | Code::OnHold => {
            Ok(signal)
        }
    }
}

/// The worker hears what the service said: at once when it cannot help.
async fn come_back(
    tx: &Tx,
    buurt: &Buurt,
    case: &Case,
    after: &crate::care::referral::Referral,
) -> Result<()> {
    let declined = matches!(after.code, Code::Rejected | Code::Failed);
    let words = if declined { "task-referral-declined" } else { "task-referral-answered" };
    let urgency = if declined { Urgency::Today } else { Urgency::Soon };
    let new = New {
        kind: Task::ReferralAnswer,
        subject: Subject::new(ROOM, case.signal.id.0),
        person: case.signal.subject,
        reason: Saying::new(words),
        urgency,
        due: buurt.rhythm.working(tx.now(), 8 * 60),
    };
    let plan = (case.signal.owner, urgency, new.due);
    let id = tasks::raise(tx, buurt.id, new).await?;
    tasks::plan(tx, buurt.id, id, plan).await
}

/// The person takes a consent back, by themselves or through who answers for the case: every open
/// referral on it is cancelled and its service told, in this transaction. Any other worker only heard
/// it: who has the case is asked at once to do it. False then.
pub async fn withdraw(house: &House, buurt: &Buurt, caller: &Caller, id: BasisId) -> Result<bool> {
    let (basis, _) = bases::find(house.db.read(), caller.buurt, id).await?;
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let mut case = signals::lock_any(tx, buurt.id, basis.signal).await?;
        caller.admit(for_withdrawal(&case, &caller))?;
        let basis = bases::lock(tx, buurt.id, id).await?;
        if !basis.kind.is_a_yes() {
            return Err(Error::NotFound); // nobody gave it, so nobody takes it back
        }
        if !answers_for(tx, &case, &caller).await? {
            heard(tx, &buurt, &case).await?;
            steps::note(tx, &caller, (&case.signal, "care.withdrawal_heard"), None).await?;
            return Ok(false);
        }
        let basis = basis.withdraw(tx.now());
        bases::advance(tx, &basis, None).await?;
        let all = referrals::of_signal(tx.rows(), steps::key(&case.signal)).await?;
        for on_it in all.iter().filter(|it| it.referral.basis == Some(id)) {
            // Also of those that ended: nothing of theirs is read after this moment.
            links::kill(tx, buurt.id, on_it.referral.id, Killed::Ended).await?;
            delivery::cancel_about(tx, on_it.referral.id.0).await?;
        }
        let open = |it: &&Handover| it.referral.basis == Some(id) && it.referral.code.is_open();
        for open in all.iter().filter(open) {
            let why = Some(Why::of(Reason::Withdrawn));
            let step = (&[Code::Cancelled][..], why, None);
            let by = (open.referral.id, Some(caller.person));
            case.signal = answer(tx, &buurt, &case, by, step).await?;
            super::referring::tell_of_end(tx, &buurt, open).await?;
        }
        tasks::settle(
            tx,
            buurt.id,
            &[Task::ConsentWithdrawn],
            &Subject::new(ROOM, case.signal.id.0),
        )
        .await?;
        let data = json!({ "service": basis.service });
        let event = steps::event(tx.now(), Some(caller.person), Happening::Withdrawn, data);
        crate::care::store::log::happened(tx, steps::key(&case.signal), &[event]).await?;
        steps::note(tx, &caller, (&case.signal, "care.withdraw"), None).await?;
        Ok(true)
    };
    house.db.write("care.withdraw", flow).await
}

/// Tells whether somebody may do it: the person, who has the case, who stands in for them while they are
/// away, a coordinator; of a case that nobody has, any worker.
async fn answers_for(tx: &Tx, case: &Case, caller: &Caller) -> Result<bool> {
    let Some(owner) = case.signal.owner else { return Ok(true) };
    let me = caller.person;
    if case.signal.subject == Some(me) || owner == me || caller.is(Role::Coordinator) {
        return Ok(true);
    }
    let absences = duty::absences(tx.rows(), caller.buurt, day_of(tx.now())).await?;
    Ok(stands_in(owner, &absences, tx.now()) == Some(me))
}

/// Who has the case hears at once that the person takes a consent back.
async fn heard(tx: &Tx, buurt: &Buurt, case: &Case) -> Result<()> {
    let new = New {
        kind: Task::ConsentWithdrawn,
        subject: Subject::new(ROOM, case.signal.id.0),
        person: case.signal.subject,
        reason: Saying::new("task-consent-withdrawn"),
        urgency: Urgency::Now,
        due: tx.now(),
    };
    let plan = (case.signal.owner, Urgency::Now, new.due);
    let id = tasks::raise(tx, buurt.id, new).await?;
    tasks::plan(tx, buurt.id, id, plan).await
}

/// The person concerned withdraws what is theirs; a worker does it for them.
fn for_withdrawal(case: &Case, caller: &Caller) -> Relation {
    if case.signal.subject == Some(caller.person) { Relation::Party } else { case.relation(caller) }
}
