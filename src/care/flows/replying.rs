//! A worker answers what a service asked on its page. What was said is sealed; the mail only says
//! that something new stands there.

use super::links::{self as made, Fresh};
use super::saying::Words;
use super::steps;
use crate::base::db::{Once, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{AttemptId, ReferralId};
use crate::buurt::Buurt;
use crate::care::case::{Message, Side, of_message};
use crate::care::directory::service::Channel;
use crate::care::letters;
use crate::care::referral::Refusal;
use crate::care::store::messages::{self, Said};
use crate::care::store::{referrals, signals};
use crate::people::Caller;
use crate::tasks::{self, Kind as Task, Subject};

/// A worker answers a service; by mail it hears that something new stands on its page.
pub async fn reply(
    house: &House,
    (buurt, public_url): (&Buurt, &str),
    caller: &Caller,
    (once, id): (Once, ReferralId),
    words: Words,
) -> Result<ReferralId> {
    let it = referrals::find(house.db.read(), caller.buurt, id).await?;
    let (case, _) = signals::find(house.db.read(), caller, it.referral.signal).await?;
    let key = steps::case_key(house, case.file.key).await?;
    let said = AttemptId::new(house.now()).0;
    let said = Said {
        id: said,
        referral: id,
        at: house.now(),
        side: Side::Worker,
        kind: Message::Answer,
        who: None,
        words: key.seal(&of_message("words", said), words.as_str())?,
    };
    let fresh: Vec<Fresh> = match it.referral.way {
        Channel::Mail => {
            let to = made::service(house, buurt, &it).await?;
            made::fresh(house, public_url, (buurt, &it, &to), None, letters::replied).await?
        }
        Channel::Phone | Channel::Card => Vec::new(),
    };
    let (caller, buurt) = (caller.clone(), buurt.clone());
    let flow = async move |tx: &Tx| {
        let (case, _) = signals::lock(tx, &caller, it.referral.signal).await?;
        let now = referrals::lock(tx, buurt.id, id).await?.referral;
        if !now.code.is_open() {
            return Err(Refusal::NoArrow.into());
        }
        messages::insert(tx, buurt.id, &said).await?;
        made::write(tx, fresh).await?;
        let subject = Subject::new(steps::ROOM, case.signal.id.0);
        tasks::settle(tx, buurt.id, &[Task::ReferralAnswer], &subject).await?;
        steps::note(tx, &caller, (&case.signal, "care.reply"), None).await
    };
    house.db.write_once(once, "care.reply", id, flow).await
}
