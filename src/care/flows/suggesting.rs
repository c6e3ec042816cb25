//! Rules suggest: once per cause, in the transaction of what caused it, and only where the rule is on.
//!
//! Small help is heard through promises, since it knows nothing of this room. Nothing here closes,
//! refuses, sends or decides.

use chrono::TimeDelta;

use super::households;
use super::steps::ROOM;
use crate::base::clock::Moment;
use crate::base::db::{News, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::buurt::Buurt;
use crate::care::case::Reporter;
use crate::care::referral::{Code, Referral};
use crate::care::signal::Signal;
use crate::care::store::rules::Count;
use crate::care::store::{referrals, rules, suggestions};
use crate::care::suggestion::rules::{
    Ask, R1_DAYS, R2_DAYS, R2_HOURS, asks_again_and_again, dropped, expired_twice, is_very_worried,
    stays_without_offer, turned_down_twice,
};
use crate::care::suggestion::{Rule, State, Suggestion};
use crate::delivery::{self, Kept, Promise};
use crate::help::offer::Kind as Offer;
use crate::help::request::{Kind as Request, State as Asked};
use crate::help::{self, Heard, Outward};
use crate::tasks::Subject;

/// The job that looks whether a request stays without an offer.
pub const UNANSWERED: &str = "care.unanswered";

/// What a rule about a request suggests is gone once that is over, or somebody comes.
const OF_A_REQUEST: [Rule; 3] = [Rule::R2, Rule::R3, Rule::R8];

/// What a rule about a signal suggests is gone once that is over.
const OF_A_SIGNAL: [Rule; 3] = [Rule::R5, Rule::R9, Rule::R10];

/// Suggests something, where the rule is on and this cause did not speak yet.
pub async fn raise(
    tx: &Tx,
    buurt: BuurtId,
    rule: Rule,
    (cause, person): (Subject, Option<PersonId>),
) -> Result<()> {
    if !is_on(tx, buurt, rule).await? {
        return Ok(());
    }
    let it = Suggestion::born((buurt, rule), cause, person, tx.now());
    if suggestions::insert(tx, &it).await? {
        rules::count(tx, buurt, rule, Count::Hit).await?;
        announce(tx, &it);
    }
    Ok(())
}

async fn is_on(tx: &Tx, buurt: BuurtId, rule: Rule) -> Result<bool> {
    let said = rules::one(tx.rows(), buurt, rule).await?;
    Ok(rule.is_on(said.and_then(|it| it.on)))
}

/// What is suggested about something is gone, because its cause is.
pub async fn lapse(tx: &Tx, buurt: BuurtId, rules: &[Rule], cause: &Subject) -> Result<()> {
    for it in suggestions::lock_about(tx, buurt, rules, cause).await? {
        let gone = it.clone().lapse(tx.now())?;
        suggestions::advance(tx, &it, &gone).await?;
        announce(tx, &gone);
    }
    Ok(())
}

/// Tells the desk; of a card to a person, that person and nobody else.
pub fn announce(tx: &Tx, it: &Suggestion) {
    let of_the_person = matches!(it.state, State::Asked | State::Declined { .. });
    tx.announce(News::Changed {
        buurt: it.buurt,
        kind: "suggestion".to_owned(),
        id: it.id.0,
        people: it.person.filter(|_| it.rule.asks_the_person()).into_iter().collect(),
        desk: !of_the_person,
    });
}

/// Hears a word from small help.
pub async fn hear(house: &House, buurt: &Buurt, heard: Heard) -> Result<Kept> {
    let buurt = buurt.id;
    let flow = async move |tx: &Tx| {
        let found = help::requests::lock_any(tx, buurt, heard.request).await?;
        let asker = found.request.requester;
        let cause = Subject::new("help", heard.request.0);
        let about = || (cause.clone(), Some(asker));
        match heard.what {
            Outward::Asked => {
                if let Asked::Open { since } = found.request.state {
                    wait_for_an_offer(tx, buurt, heard.request, since).await?;
                }
                asked_again(tx, buurt, asker).await?;
            }
            // The asker saw the way to a service at once: counted, and nobody is told.
            Outward::TurnedAway => rules::count(tx, buurt, Rule::R8, Count::Hit).await?,
            Outward::Expired => {
                let category = found.question.category.as_str();
                if expired_before(tx, buurt, asker, category).await? {
                    raise(tx, buurt, Rule::R2, about()).await?;
                }
            }
            Outward::Dropped => {
                let gone = |it: &&help::found::Answer| {
                    matches!(
                        it.offer.state.kind(),
                        Offer::BackedOutEarly | Offer::BackedOutLate | Offer::NoShow
                    )
                };
                let helpers: Vec<PersonId> =
                    found.offers.iter().filter(gone).map(|it| it.offer.helper).collect();
                if dropped(&helpers) {
                    raise(tx, buurt, Rule::R3, about()).await?;
                }
            }
            Outward::NobodyOpened => raise(tx, buurt, Rule::R6, about()).await?,
            Outward::ScopeDoubt => raise(tx, buurt, Rule::R8, about()).await?,
            Outward::Found => {
                if found.request.kind() == Request::Matched {
                    lapse(tx, buurt, &[Rule::R2], &cause).await?;
                }
            }
            Outward::Over => lapse(tx, buurt, &OF_A_REQUEST, &cause).await?,
        }
        Ok(Kept::Done)
    };
    house.db.write("care.hear", flow).await
}

/// R2, 72 hours after it was opened.
async fn wait_for_an_offer(
    tx: &Tx,
    buurt: BuurtId,
    request: RequestId,
    since: Moment,
) -> Result<()> {
    let promise = Promise::new(UNANSWERED, &request)?.buurt(buurt).about(request.0);
    let at = since + TimeDelta::hours(R2_HOURS);
    delivery::promise(tx, promise.at(at).dedupe(format!("care/{request}/unanswered"))).await
}

/// Looks whether somebody said yes in 72 hours.
pub async fn unanswered(house: &House, buurt: &Buurt, request: RequestId) -> Result<Kept> {
    let buurt = buurt.id;
    let flow = async move |tx: &Tx| {
        let found = help::requests::lock_any(tx, buurt, request).await?;
        let Asked::Open { since } = found.request.state else { return Ok(Kept::Done) };
        let yes = |it: &help::found::Answer| {
            matches!(it.offer.state.kind(), Offer::Assigned | Offer::Reserve)
        };
        let offered = found.offers.iter().any(yes);
        if stays_without_offer(since, offered, tx.now()) {
            let cause = Subject::new("help", request.0);
            raise(tx, buurt, Rule::R2, (cause, Some(found.request.requester))).await?;
        } else if !offered {
            // It was opened anew in the meantime.
            return Ok(Kept::Later(since + TimeDelta::hours(R2_HOURS)));
        }
        Ok(Kept::Done)
    };
    house.db.write("care.unanswered", flow).await
}

/// R2: the same help of the same asker found nobody before.
async fn expired_before(tx: &Tx, buurt: BuurtId, asker: PersonId, category: &str) -> Result<bool> {
    let since = tx.now() - TimeDelta::days(R2_DAYS);
    let all = help::requests::since(tx.rows(), buurt, asker, since).await?;
    Ok(expired_twice(all.iter().filter(|it| it.expired && it.category == category).count()))
}

/// R1: a card to the asker, where the assessment names it. Where it does not, nobody even counts.
async fn asked_again(tx: &Tx, buurt: BuurtId, asker: PersonId) -> Result<()> {
    if !is_on(tx, buurt, Rule::R1).await? {
        return Ok(());
    }
    let since = tx.now() - TimeDelta::days(R1_DAYS);
    let all = help::requests::since(tx.rows(), buurt, asker, since).await?;
    let asks: Vec<Ask<'_>> = all.iter().map(asked).collect();
    if asks_again_and_again(&asks, tx.now()) {
        raise(tx, buurt, Rule::R1, (Subject::new("people", asker.0), Some(asker))).await?;
    }
    Ok(())
}

fn asked(it: &help::requests::Recent) -> Ask<'_> {
    Ask { category: &it.category, series: it.series.map(|it| it.0), at: it.at }
}

/// R5 and R9: a worry was told, in the flow that writes it.
pub async fn told(
    tx: &Tx,
    signal: &Signal,
    reporter: Option<&Reporter>,
    also: &[PersonId],
) -> Result<()> {
    if is_very_worried(reporter.and_then(|it| it.worried)) {
        let cause = (Subject::new(ROOM, signal.id.0), signal.subject);
        raise(tx, signal.buurt, Rule::R5, cause).await?;
    }
    match reporter {
        Some(_) => households::told(tx, signal, also).await,
        None => Ok(()),
    }
}

/// R10: a service said no, in the flow that writes it.
pub async fn rejected(tx: &Tx, signal: &Signal, after: &Referral) -> Result<()> {
    if after.code != Code::Rejected {
        return Ok(());
    }
    let all = referrals::of_signal(tx.rows(), (signal.buurt, signal.id)).await?;
    let codes: Vec<Code> = all.iter().map(|it| it.referral.code).collect();
    if turned_down_twice(&codes) {
        let cause = (Subject::new(ROOM, signal.id.0), signal.subject);
        raise(tx, signal.buurt, Rule::R10, cause).await?;
    }
    Ok(())
}

/// What was suggested about a signal is gone once that is over; that somebody is very worried, once
/// somebody has it.
pub async fn moved(tx: &Tx, before: &Signal, after: &Signal) -> Result<()> {
    let cause = Subject::new(ROOM, after.id.0);
    if !after.phase().is_open() {
        return lapse(tx, after.buurt, &OF_A_SIGNAL, &cause).await;
    }
    if before.owner.is_none() && after.owner.is_some() {
        return lapse(tx, after.buurt, &[Rule::R5], &cause).await;
    }
    Ok(())
}
