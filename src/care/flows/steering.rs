//! A mail to a service did not arrive: which ones, and another way to the same service.

use super::links::{self as made};
use super::steps::{self, ROOM};
use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, ReferralId, SignalId};
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::care::case::{Handover, Message};
use crate::care::directory::service::Channel;
use crate::care::referral::Refusal;
use crate::care::store::{messages, referrals, signals};
use crate::care::visit::Killed;
use crate::delivery::{
    self,
    mailed::{Mailed, State},
};
use crate::people::Caller;
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// A service is called within so many working minutes.
const CALL_WITHIN: u32 = 4 * 60;

/// A mail that carries no question, so that its way tells nothing about whether the service knows.
const CODE: &str = "referral-code";

/// A referral of which no mail arrived, with the last that came back.
pub type Failed = (Handover, Mailed);

/// Finds the open referrals by mail of which no mailbox took a letter, the latest first.
pub async fn failed(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Failed>> {
    let mut found = Vec::new();
    for id in delivery::undelivered(rows, buurt, "referral").await? {
        let about = Subject::new("referral", id);
        let mails = delivery::mailed(rows, buurt, &about).await?;
        let it = referrals::find(rows, buurt, ReferralId(id)).await?;
        let by_mail = it.referral.way == Channel::Mail && it.referral.code.is_asked();
        if let Some(last) = in_vain(mails).filter(|_| by_mail) {
            found.push((it, last));
        }
    }
    Ok(found)
}

/// The last mail, where none of them arrived or still may.
fn in_vain(mails: Vec<Mailed>) -> Option<Mailed> {
    let mut mails: Vec<Mailed> = mails.into_iter().filter(|it| it.kind != CODE).collect();
    let live = |it: &Mailed| matches!(it.state, State::Waiting | State::Delivered);
    if mails.iter().any(live) { None } else { mails.pop() }
}

/// The mail does not arrive: from now on a worker calls. The links in those mails lead nowhere; the card
/// stays.
pub async fn by_phone(house: &House, buurt: &Buurt, caller: &Caller, id: ReferralId) -> Result<()> {
    let it = referrals::find(house.db.read(), caller.buurt, id).await?;
    signals::find(house.db.read(), caller, it.referral.signal).await?;
    let card = vec![made::card(house, &it)];
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, it.referral.signal).await?;
        let now = referrals::lock(tx, caller.buurt, id).await?;
        if !now.referral.code.is_asked() {
            return Err(Refusal::NoArrow.into());
        }
        referrals::reroute(tx, &now.referral, Channel::Phone).await?;
        made::kill(tx, caller.buurt, id, Killed::Revoked).await?;
        made::write(tx, card).await?;
        arrived(tx, (caller.buurt, case.signal.id), id).await?;
        let due = buurt.rhythm.working(tx.now(), CALL_WITHIN);
        let new = New {
            kind: Task::ReferralCall,
            subject: Subject::new("referral", id.0),
            person: None,
            reason: Saying::new("task-referral-call").text("reference", now.reference.clone()),
            urgency: Urgency::Today,
            due,
        };
        let task = tasks::raise(tx, buurt.id, new).await?;
        tasks::plan(tx, buurt.id, task, (case.signal.owner, Urgency::Today, due)).await?;
        steps::announce(tx, &case.signal);
        steps::note(tx, &caller, (&case.signal, "care.by_phone"), None).await
    };
    house.db.write("care.by_phone", flow).await
}

/// The task that a mail came back goes; not while the service waits for an answer of ours.
pub(super) async fn arrived(
    tx: &Tx,
    (buurt, signal): (BuurtId, SignalId),
    id: ReferralId,
) -> Result<()> {
    let said = messages::of(tx.rows(), buurt, &[id]).await?;
    if Message::waits(said.iter().map(|it| it.kind)) {
        return Ok(());
    }
    tasks::settle(tx, buurt, &[Task::ReferralAnswer], &Subject::new(ROOM, signal.0)).await
}
