//! The two sides of a request: who asks, as far as released, and who helps.

use std::collections::HashMap;

use super::views::{AskerView, HelpRole, HelperView};
use super::visits::{AmountView, Visits};
use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::buurt::Buurten;
use crate::help::contact::{Contact, VISIBLE_AFTER};
use crate::help::door_word;
use crate::help::found::{Answer, Found};
use crate::help::offer::{Kind as OfferKind, State as OfferState};
use crate::people::person::Person;
use crate::people::safe::Safe;
use crate::people::{keeping, members, promised};

/// Who helps: with the whole name and the reserves for a worker.
pub(super) async fn helpers(
    house: &House,
    buurten: &Buurten,
    found: &Found,
    (whole, visits): (bool, &Visits),
) -> Result<Vec<HelperView>> {
    let counts = |it: &&Answer| {
        matches!(it.offer.state.kind(), OfferKind::Assigned | OfferKind::Done)
            || (whole && it.offer.state.kind() == OfferKind::Reserve)
    };
    let there: Vec<&Answer> = found.offers.iter().filter(counts).collect();
    if there.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<PersonId> = there.iter().map(|it| it.offer.helper).collect();
    let people = keeping::open_all(house, house.db.read(), &ids).await?;
    let name =
        |it: &Person| if whole { it.details.name.whole() } else { it.details.name.first.clone() };
    let (offers, now) = (found.offers(), house.now());
    let shown = |it: &&Answer| HelperView {
        mark: it.mark,
        name: people.get(&it.offer.helper).map(name).unwrap_or_default(),
        from: next_door(buurten, it),
        state: it.offer.state.kind().word().to_owned(),
        door_word: door_word::of(it.mark).to_owned(),
        said_worked: it.offer.worked.is_some(),
        refusable: found.request.may_be_refused(&offers, it.offer.helper, now),
        again: visits.again(it.offer.helper),
        shown_at: it.shown_at,
        waits_until: waits_until(it),
        volunteer_of: visits.volunteer_of(it.offer.helper),
        company: visits.brought(it.offer.helper),
        amount: visits.amount(it.offer.helper).map(AmountView::from),
        person: whole.then_some(it.offer.helper),
    };
    Ok(there.iter().map(shown).collect())
}

/// The name of the neighbourhood next door from which a helper comes.
pub(super) fn next_door(buurten: &Buurten, it: &Answer) -> Option<String> {
    Some(buurten.get(it.home?)?.identity.name.clone())
}

/// Until when the asker is asked for her yes to a name.
pub(super) fn waits_until(it: &Answer) -> Option<Moment> {
    if let OfferState::Assigned { contact: Contact::Waiting { until }, .. } = it.offer.state {
        Some(until)
    } else {
        None
    }
}

/// Who asks: for the assigned helper as released, for a worker in full.
pub(super) async fn asker(
    house: &House,
    rows: Rows<'_>,
    found: &Found,
    (mine, role): (Option<&Answer>, HelpRole),
    meeting_place: &str,
) -> Result<Option<AskerView>> {
    let mut agreed = true;
    let (mark, released, until) = match (role, mine) {
        (HelpRole::Worker, _) => (None, true, None),
        (HelpRole::Assigned, Some(mine)) => {
            let (released, until) = released(found, mine, house.now());
            agreed = promised::accepted(rows, found.home_of(mine.offer.helper), mine.offer.helper)
                .await?;
            (Some(mine), released && agreed, until.filter(|_| agreed))
        }
        _ => return Ok(None),
    };
    let parts = found.request.door.parts();
    let mut view = AskerView {
        name: None,
        phone: None,
        address: None,
        meeting_place: (!parts.address).then(|| meeting_place.to_owned()),
        door_word: mark.map(|it| door_word::of(it.mark).to_owned()).unwrap_or_default(),
        waits_until: mark.and_then(waits_until),
        until,
        agree_first: !agreed,
        call_the_team: false,
        person: (role == HelpRole::Worker).then_some(found.request.requester),
    };
    if released {
        let asker = found.request.requester;
        let Some(person) = keeping::open_all(house, rows, &[asker]).await?.remove(&asker) else {
            return Ok(Some(view)); // who asked is forgotten
        };
        let member = members::find(rows, found.request.buurt, asker).await?;
        let home = keeping::open_home(house, rows, &member).await?;
        let whole = role == HelpRole::Worker;
        view.name = (whole || parts.name).then(|| person.details.name.whole());
        // Who may be called only in a way that a neighbour need not know is called by the team.
        let hushed = person.details.safe.as_ref().is_some_and(Safe::hushes);
        view.call_the_team = !whole && parts.phone && hushed && person.details.phone.is_some();
        let phone = person.details.phone;
        view.phone = phone.filter(|_| whole || (parts.phone && !hushed));
        let address = home.map(|it| format!("{} {}", it.street, it.number));
        view.address = address.filter(|_| whole || parts.address);
    }
    Ok(Some(view))
}

/// Whether a helper sees the asker's name, phone and address now, and until when.
pub(super) fn released(found: &Found, mine: &Answer, now: Moment) -> (bool, Option<Moment>) {
    if found.apart {
        return (false, None);
    }
    let ended = found.request.kind().ended().then(|| found.request.state.since());
    let contact = match (mine.offer.state, mine.shown_at) {
        (OfferState::Assigned { contact, .. }, _) => contact,
        (_, Some(at)) => Contact::Shown { at },
        (_, None) => return (false, None),
    };
    (contact.visible(ended, now), ended.map(|at| at + VISIBLE_AFTER))
}

/// The names of several people, for a worker.
pub(super) async fn names(
    house: &House,
    rows: Rows<'_>,
    ids: &[PersonId],
) -> Result<HashMap<PersonId, String>> {
    let people = keeping::open_all(house, rows, ids).await?;
    Ok(people.into_iter().map(|(id, it)| (id, it.details.name.whole())).collect())
}
