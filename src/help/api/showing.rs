//! One request, made ready for who looks: names, words and addresses only as far as released.

use super::acts::{can, timeline};
use super::series;
use super::sides::{asker, helpers};
use super::talk_views::when_view;
use super::talking::lines;
use super::views::{HelpAct, HelpPreviewView, HelpRequestView, HelpRole, OfferView};
use super::visits::{AmountView, Visits, money};
use crate::base::cells::{Walk, Zone, from_column};
use crate::base::clock::Moment;
use crate::base::db::Rows;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId};
use crate::base::words::{Lang, say};
use crate::buurt::Buurten;
use crate::help::contact::DoorWish;
use crate::help::dispatch::Settings;
use crate::help::extra;
use crate::help::found::{Answer, Found};
use crate::help::offer::{Kind as OfferKind, State as OfferState};
use crate::help::question::Extras;
use crate::help::question::{Sealed, place};
use crate::help::request::{Kind, OwnWords, Reason, State};
use crate::help::scope::{Verdict, judge};
use crate::help::settings;
use crate::help::store::waves::Wave;
use crate::help::store::{first_right, requests, waves};
use crate::people::{Action, Caller, Relation, keeping, members};

/// Finds a request and shows it to somebody who may.
pub(super) async fn show(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    id: RequestId,
) -> Result<HelpRequestView> {
    // Whatever was done to it, whether it is shown is asked for itself.
    let caller = &Caller { action: Action::HelpShow, ..caller.clone() };
    let (found, relation) = requests::find(house.db.read(), caller, id).await?;
    view(house, buurten, caller, (&found, relation)).await
}

/// Shows a request that was found.
pub(super) async fn view(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    (found, relation): (&Found, Relation),
) -> Result<HelpRequestView> {
    let (rows, now) = (house.db.read(), house.now());
    let buurt = buurten.get(found.request.buurt).ok_or(Error::NotFound)?;
    let (request, question) = (&found.request, &found.question);
    let role = role(found, caller, relation);
    let text = text(house, rows, found, role).await?;
    let mine = found.answer(caller.person).filter(|it| it.offer.state.kind() != OfferKind::Queued);
    let closed = found.is_closed_for(caller.person);
    let state = if closed { Kind::Closed } else { request.kind() };
    let from = matches!(role, HelpRole::Asker | HelpRole::Worker);
    let whole = role == HelpRole::Worker;
    let waves = waves(rows, found).await?;
    let hear_by = hear_by(rows, found, (&waves, &settings::of(&buurt)), now).await?;
    let series = series::of(rows, found, role, now).await?;
    let visits = Visits::of(house, rows, found, (role, caller.person)).await?;
    let mut can =
        Some(can(found, (mine, &visits), role, now)).filter(|_| !closed).unwrap_or_default();
    can.retain(|it| !caller.is_guest() || *it != HelpAct::Company);
    Ok(HelpRequestView {
        id: request.id,
        role,
        next_door: caller.is_guest().then(|| buurt.identity.name.clone()),
        category: question.category.as_str().to_owned(),
        state: state.word().to_owned(),
        reason: reason(found).filter(|_| !closed),
        when: when_view(found),
        places: request.places,
        found: Some(taken(found)).filter(|_| !closed).unwrap_or_default(),
        extras: extras(found, role),
        words: request.words.word().to_owned(),
        instead: instead(found, role, text.as_deref(), caller.language),
        text: text.filter(|_| !closed),
        wish: question.wish.filter(|_| from),
        languages: question.languages.clone(),
        at_meeting_place: request.door == DoorWish::MeetingPlace,
        same_helper: question.same_helper,
        series: series.filter(|_| !closed),
        on_behalf: question.by.is_some() && (from || role == HelpRole::Assigned),
        hear_by: hear_by.filter(|_| from),
        helpers: if from {
            helpers(house, buurten, found, (whole, &visits)).await?
        } else {
            Vec::new()
        },
        asker: asker(house, rows, found, (mine, role), &buurt.team.address).await?,
        offer: mine.map(|it| offer(it, closed, (&visits, request.requester))),
        // How far it is from next door nobody knows.
        walk: if from || caller.is_guest() {
            None
        } else {
            walk(rows, caller, question.zone).await?
        },
        talks: lines(house, rows, (found, relation), caller).await?,
        money: money(found, &buurt, role),
        // Who is kept apart from her hears nothing of her.
        card: question.card.clone().filter(|_| !found.apart),
        thanks: visits.thanks(role, caller.person).filter(|_| !found.apart),
        can,
        timeline: Some(timeline(found, &waves, role)).filter(|_| !closed).unwrap_or_default(),
        asked_at: question.asked_at,
    })
}

/// How far it is from one's own zone, in words.
async fn walk(rows: Rows<'_>, caller: &Caller, there: Option<Zone>) -> Result<Option<String>> {
    let mine = members::find(rows, caller.buurt, caller.person).await?.zone;
    let mine = mine.and_then(|it| from_column(it.cast_signed()));
    Ok(mine.zip(there).map(|(mine, there)| Walk::between(mine, there).word().to_owned()))
}

/// The waves that went out. Where nobody was asked yet, nothing is read.
async fn waves(rows: Rows<'_>, found: &Found) -> Result<Vec<Wave>> {
    if found.offers.is_empty() {
        return Ok(Vec::new());
    }
    waves::of_request(rows, found.request.buurt, found.request.id).await
}

/// By when the asker hears something, while one searches: not before who is asked first has had their time. Nothing
/// once that moment is there. It stays what it was: it is counted from what went out, and not from who looks.
async fn hear_by(
    rows: Rows<'_>,
    found: &Found,
    (waves, settings): (&[Wave], &Settings),
    now: Moment,
) -> Result<Option<Moment>> {
    let request = &found.request;
    let searches = match request.kind() {
        Kind::Review => now, // it begins once somebody has read it
        Kind::Open => request.state.since(),
        Kind::Matched | Kind::Confirming | Kind::Done | Kind::Closed => return Ok(None),
    };
    let anew = waves.iter().filter(|it| it.sent >= searches);
    let next = match anew.clone().next_back() {
        Some(last) => (anew.count(), last.until),
        None if found.offers.is_empty() => (0, searches),
        None => {
            let first = first_right::until(rows, request.buurt, request.id).await?;
            (0, first.map_or(searches, |it| it.max(searches)))
        }
    };
    Ok(Some(settings::hear_by(found, settings, next)).filter(|it| *it > now))
}

/// Why it ended without help.
fn reason(found: &Found) -> Option<String> {
    if let State::Closed { reason, .. } = found.request.state {
        Some(reason.word().to_owned())
    } else {
        None
    }
}

/// What was told besides; while her words wait to be read, neighbours see none of it in words.
fn extras(found: &Found, role: HelpRole) -> Extras {
    let from = matches!(role, HelpRole::Asker | HelpRole::Worker);
    let all = found.question.extras.clone();
    let waits = found.request.words == OwnWords::Waiting && !from;
    let all = if waits { extra::without_words(all) } else { all };
    if from || role == HelpRole::Assigned { all } else { extra::public(all) }
}

fn taken(found: &Found) -> u8 {
    u8::try_from(found.offers().assigned()).unwrap_or(found.request.places)
}

/// What the guard says, as it is shown to who reads `lang`.
pub(super) fn verdict(it: &Verdict, lang: Lang) -> HelpPreviewView {
    let owned = |all: &[&'static str]| all.iter().map(|it| (*it).to_owned()).collect();
    HelpPreviewView {
        decision: it.decision.word().to_owned(),
        category: it.category.map(str::to_owned),
        help_lines: owned(&it.help_lines),
        redirect_to: owned(&it.redirect_to),
        masked_text: it.masked_text.clone(),
        sentences: it.sentences.iter().map(|id| say(lang, id, &[])).collect(),
        sentence_ids: owned(&it.sentences),
    }
}

/// For the asker of what is not for neighbours: the service and the human contact, as the guard
/// names them for her words.
fn instead(
    found: &Found,
    role: HelpRole,
    text: Option<&str>,
    lang: Lang,
) -> Option<HelpPreviewView> {
    let State::Closed { reason: Reason::OutOfScope, .. } = found.request.state else { return None };
    let text = text.filter(|_| matches!(role, HelpRole::Asker | HelpRole::Worker))?;
    Some(verdict(&judge(text, lang, Some(found.question.category.as_str())), lang))
}

fn role(found: &Found, caller: &Caller, relation: Relation) -> HelpRole {
    let mine = found.answer(caller.person).map(|it| it.offer.state.kind());
    match relation {
        Relation::Own => HelpRole::Asker,
        Relation::Party => match mine {
            Some(OfferKind::Assigned | OfferKind::Done) => HelpRole::Assigned,
            Some(OfferKind::Reserve) => HelpRole::Reserve,
            _ => HelpRole::Past,
        },
        Relation::Asked if mine == Some(OfferKind::Removed) => HelpRole::Past,
        Relation::Asked => HelpRole::Asked,
        Relation::SameBuurt if caller.is(crate::people::Role::Buurtwerker) => HelpRole::Worker,
        Relation::SameBuurt | Relation::None => HelpRole::Neighbour,
    }
}

/// Opens the own words: as they were typed for who asked and who works here, masked for who helps,
/// and for nobody else while they wait for a reader.
async fn text(
    house: &House,
    rows: Rows<'_>,
    found: &Found,
    role: HelpRole,
) -> Result<Option<String>> {
    let Some(Sealed { key, text, masked }) = &found.question.words else { return Ok(None) };
    let whole = matches!(role, HelpRole::Asker | HelpRole::Worker);
    if !whole && found.request.words != OwnWords::Shown {
        return Ok(None);
    }
    let key = match keeping::key(house, rows, *key).await {
        Ok(key) => key,
        Err(Error::NotFound) => return Ok(None), // its term is over: the key was destroyed
        Err(other) => return Err(other),
    };
    let (column, sealed) = if whole { ("text", text) } else { ("masked", masked) };
    let text = key.open(&place(column, found.request.id), sealed)?;
    Ok(Some(text).filter(|it| !it.is_empty()))
}

fn offer(it: &Answer, closed: bool, (visits, asker): (&Visits, PersonId)) -> OfferView {
    let mut view = OfferView {
        state: it.stands().word().to_owned(),
        since: it.offer.since,
        why: it.why.clone(),
        volunteer_of: visits.volunteer_of(it.offer.helper),
        company: visits.company(it.offer.helper),
        amount: visits.amount(it.offer.helper).map(AmountView::from),
        again: visits.again(asker),
        asked_by: visits.asked_by(),
        asked_until: None,
        again_by: None,
    };
    if let OfferState::Reserve { asked_until } = it.offer.state {
        view.asked_until = asked_until;
    }
    if let OfferState::Assigned { again_by, .. } = it.offer.state {
        view.again_by = again_by;
    }
    if closed {
        // Who was refused, or is kept apart, hears what everybody hears.
        let over = if it.offer.state.kind() == OfferKind::Removed {
            OfferKind::Released
        } else {
            OfferKind::Superseded
        };
        over.word().clone_into(&mut view.state);
    }
    view
}
