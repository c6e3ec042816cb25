//! Who came the last time is asked first: for what comes back every week, and for who asks "liefst
//! dezelfde buur". Whether they may be asked is what dispatch says of everybody.

use super::super::flows::steps;
use super::wave::known;
use crate::base::cells::Zone;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::buurt::{Buurt, Buurten};
use crate::delivery;
use crate::help::dispatch::eligible;
use crate::help::first_right as rule;
use crate::help::found::Found;
use crate::help::notices::Topic;
use crate::help::offer::NO_WAVE;
use crate::help::store::{first_right as store, requests, series};
use crate::help::{candidates, settings};
use crate::people::{members, persons};
use crate::tasks::Subject;

/// Asks the last helper first, once, before anybody else; tells until when the others wait.
pub(super) async fn right(
    (house, buurten): (&House, &Buurten),
    buurt: &Buurt,
    found: &Found,
    zone: Zone,
) -> Result<Option<Moment>> {
    let (rows, now, request) = (house.db.read(), house.now(), &found.request);
    let series = series::of_request(rows, buurt.id, request.id).await?;
    if series.is_none() && !found.question.same_helper {
        return Ok(None);
    }
    if let Some(until) = store::until(rows, buurt.id, request.id).await? {
        return Ok(Some(until).filter(|it| *it > now));
    }
    if request.held || !found.offers.is_empty() {
        return Ok(None);
    }
    let names = (request.buurt, request.requester, request.id);
    let Some(helper) = store::last_helper(rows, names, series).await? else { return Ok(None) };
    let awake = settings::of(buurt).quiet.next_allowed(now);
    let Some(until) = rule::until(&request.window, awake) else { return Ok(None) };
    if !may_be_asked((house, buurten), buurt, (found, zone), helper).await? {
        return Ok(None);
    }
    ask(house, found, helper, (awake, until)).await.map(Some)
}

/// What dispatch says of everybody, of this one.
async fn may_be_asked(
    (house, buurten): (&House, &Buurten),
    buurt: &Buurt,
    (found, zone): (&Found, Zone),
    helper: PersonId,
) -> Result<bool> {
    let (rows, now) = (house.db.read(), house.now());
    // Who came from next door is asked when the others were.
    let here = members::find_all(rows, buurt.id, &[helper]).await?.pop();
    let Some(member) = here.filter(|it| it.helps) else {
        return Ok(false);
    };
    let speaks = persons::find(rows, found.request.requester).await?.language;
    let ask = settings::ask(found, zone, speaks, now);
    let members = [member];
    let (known, _) = known(house, buurten, (buurt.id, found), &members, now).await?;
    let all = candidates::all(&members, &known, found.request.window.start, now);
    Ok(all.iter().any(|it| eligible(&ask, it).is_ok()))
}

/// Asks, unless something changed meanwhile.
async fn ask(
    house: &House,
    before: &Found,
    helper: PersonId,
    (awake, until): (Moment, Moment),
) -> Result<Moment> {
    let (here, id, before) = (before.request.buurt, before.request.id, before.clone());
    let flow = async move |tx: &Tx| {
        let found = requests::lock_any(tx, here, id).await?;
        if found.request != before.request || found.offers != before.offers {
            return Ok(tx.now()); // somebody was faster: one looks again
        }
        let step = found.request.clone().ask(found.offers(), &[helper], NO_WAVE, tx.now())?;
        let step = step.request.sent(step.offers, helper, tx.now())?;
        steps::write(tx, &found, &step).await?;
        store::insert(tx, &found.request, helper, until).await?;
        let notice = Topic::of(&found, tx.now()).first(until - awake).not_before(awake);
        delivery::notify(tx, here, helper, &Subject::new("help", id.0), notice).await?;
        Ok(until)
    };
    house.db.write("help.first_right", flow).await
}
