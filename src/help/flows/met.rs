//! Who met whom in a request: for who says that something went wrong, and for who would rather not meet
//! somebody again. Of a request of others nobody learns anything here. Writes nothing.

use uuid::Uuid;

use super::complaints::subject;
use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::help::complaint::{Complaint, Known, Refusal, Stood, TOLD_WITHIN};
use crate::help::found::{Answer, Found};
use crate::help::store::{requests, talks};
use crate::people::{Role, roles};
use crate::tasks;

/// What is known of a request of which somebody says that something went wrong.
pub(super) struct Told {
    /// How they stood in it.
    pub stood: Stood,
    /// Whom of it they tell about.
    pub known: Known,
    /// Everybody besides who asked who had to do with it.
    pub around: Vec<PersonId>,
    /// Where the helper lives, of whom or by whom it is told, when that is the neighbourhood next door.
    pub home: Option<BuurtId>,
}

/// How somebody stood in a request, and whom of it they tell about; within a year of it.
pub(super) async fn told(
    house: &House,
    buurt: BuurtId,
    by: PersonId,
    (id, helper): (RequestId, Option<Uuid>),
) -> Result<Told> {
    let rows = house.db.read();
    let found = requests::load(rows, buurt, id).await?;
    let (stood, about) = whom(&found, by, helper)?;
    let last = found.request.window.end.checked_add_months(TOLD_WITHIN);
    if last.is_some_and(|it| it < house.now()) {
        return Err(Refusal::TooLate.into());
    }
    let around = around(rows, &found).await?;
    let perhaps = about.map_or_else(|| around.clone(), |who| vec![who]);
    let mut works = false;
    for who in perhaps.into_iter().filter(|it| *it != by) {
        let all = roles::of(rows, found.home_of(who), who, house.now()).await?;
        works = works || all.into_iter().any(Role::is_staff);
    }
    let helper = if stood == Stood::Helper { Some(by) } else { about };
    let home = helper.and_then(|it| found.answer(it)).and_then(|it| it.home);
    Ok(Told { stood, known: Known { about, works }, around, home })
}

/// Everybody who had to do with a request besides who asked: who came, who asked for her, who joined what
/// was said.
async fn around(rows: Rows<'_>, found: &Found) -> Result<Vec<PersonId>> {
    let talks = talks::of_request(rows, found.request.buurt, found.request.id).await?;
    let joined = talks.iter().filter_map(|it| it.joined.map(|(who, _)| who));
    let came = found.offers.iter().filter(|it| had_a_yes(it)).map(|it| it.offer.helper);
    Ok(came.chain(joined).chain(found.question.by).collect())
}

/// Tells whether somebody told it or may be meant by it, as was kept when it was told: the request may be forgotten
/// since.
pub(super) async fn may_be_meant(rows: Rows<'_>, it: &Complaint, who: PersonId) -> Result<bool> {
    Ok(kept(rows, it).await?.contains(&who))
}

/// The coordinators who may judge it: not those who are named, or may be meant.
pub async fn judges(rows: Rows<'_>, it: &Complaint, now: Moment) -> Result<Vec<PersonId>> {
    let all = roles::with_role(rows, it.buurt, Role::Coordinator, now).await?;
    let kept = kept(rows, it).await?;
    Ok(all.into_iter().filter(|who| !it.names(*who) && !kept.contains(who)).collect())
}

async fn kept(rows: Rows<'_>, it: &Complaint) -> Result<Vec<PersonId>> {
    tasks::kept_from(rows, it.buurt, &subject(it.id)).await
}

/// What somebody was to a request, and whom of it they met.
pub(super) fn whom(
    found: &Found,
    by: PersonId,
    helper: Option<Uuid>,
) -> Result<(Stood, Option<PersonId>)> {
    if found.request.requester == by {
        Ok((Stood::Asker, with_whom(found, helper)?))
    } else if found.answer(by).is_some_and(had_a_yes) {
        Ok((Stood::Helper, Some(found.request.requester)))
    } else {
        Err(Error::NotFound)
    }
}

/// The helper whom she means; where only one came, that one.
fn with_whom(found: &Found, helper: Option<Uuid>) -> Result<Option<PersonId>> {
    let mut came = found.offers.iter().filter(|it| had_a_yes(it));
    if let Some(mark) = helper {
        let meant = came.find(|it| it.mark == mark).map(|it| it.offer.helper);
        return meant.map(Some).ok_or_else(|| Error::field("/helper", "unknown_value"));
    }
    let first = came.next().map(|it| it.offer.helper);
    Ok(first.filter(|_| came.next().is_none()))
}

fn had_a_yes(it: &Answer) -> bool {
    use crate::help::offer::Kind as Offer;
    match it.offer.state.kind() {
        Offer::Assigned
        | Offer::Done
        | Offer::Released
        | Offer::BackedOutEarly
        | Offer::BackedOutLate
        | Offer::NoShow
        | Offer::Removed => true,
        Offer::Queued
        | Offer::Sent
        | Offer::Seen
        | Offer::Reserve
        | Offer::Declined
        | Offer::Lapsed
        | Offer::Superseded => false,
    }
}

/// The request in which it went wrong; a year after its end it is forgotten.
pub async fn request_of(rows: Rows<'_>, it: &Complaint) -> Result<Option<Found>> {
    let Some(id) = it.request else { return Ok(None) };
    match requests::load(rows, it.buurt, id).await {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// How who told it stood in that request.
pub fn stood(it: &Complaint, found: &Found) -> Stood {
    if found.request.requester == it.by { Stood::Asker } else { Stood::Helper }
}
