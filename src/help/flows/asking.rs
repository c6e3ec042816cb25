//! Somebody asks, or a worker asks for them: judged and sealed before the flow, written in it.

use chrono::Datelike as _;
use serde_json::Value;

use super::series::{self, Beginning};
use super::{danger, steps};
use crate::base::cells::{self, Zone};
use crate::base::clock::Moment;
use crate::base::db::{Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DataKeyId, PersonId, RequestId};
use crate::base::seal::{Place, Wrapped};
use crate::base::text::OwnWords as Words;
use crate::base::words::Lang;
use crate::buurt::{Buurt, Buurten, CategoryId};
use crate::help::contact::DoorWish;
use crate::help::entry::{Asker, entry};
use crate::help::extra;
use crate::help::offer::Offers;
use crate::help::question::{Consent, Extras, Question, Sealed, place};
use crate::help::request::{Kind, OwnWords, Request, State, Step};
use crate::help::scope::{Decision, Verdict, judge};
use crate::help::series::Rhythm;
use crate::help::store::requests;
use crate::help::window::When;
use crate::people::audit::Entry as Line;
use crate::people::permission::may_try;
use crate::people::person::{Door, Gender};
use crate::people::{Action, Caller, members, persons, trail};

/// The team's term for reading a request, in working minutes.
pub(super) const TERM: u32 = 4 * 60;
/// So many requests of one person may live at once: each asks neighbours for their time.
pub(super) const LIVING: u64 = 20;
/// From this age on one is no minor.
const OF_AGE: i32 = 18;

/// What somebody asks, as the form left it.
#[derive(Clone, Debug, PartialEq)]
pub struct Asking {
    /// Which kind of small help.
    pub category: CategoryId,
    /// When.
    pub when: When,
    /// Own words.
    pub text: Option<Words>,
    /// How many helpers, 1 to 3.
    pub places: u8,
    /// Rather a woman or a man.
    pub wish: Option<Gender>,
    /// Languages in which she wants to talk.
    pub languages: Vec<Lang>,
    /// What is told besides.
    pub extras: Extras,
    /// Rather the neighbour of last time.
    pub same_helper: bool,
    /// Not once: how often, and until when.
    pub series: Option<Rhythm>,
    /// For whom a worker asks.
    pub on_behalf_of: Option<PersonId>,
    /// How that person agreed.
    pub consent: Option<Consent>,
    /// Who may come to the door: from now on, not for this once.
    pub door: Option<Door>,
}

/// A request with everything it needs to be written.
#[derive(Debug)]
pub struct Prepared {
    step: Step,
    question: Question,
    key: Option<Wrapped>,
    series: Option<Beginning>,
}

/// Asks. The same key gives the same request.
pub async fn ask(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    once: Once,
    asking: Asking,
) -> Result<RequestId> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let door = asking.door;
    let prepared = prepare(house, &buurt, caller, asking).await;
    let prepared = danger::heard(house, buurt.id, prepared).await?;
    let (id, who) = (prepared.step.request.id, prepared.step.request.requester);
    let flow = async move |tx: &Tx| {
        if let Some(door) = door {
            persons::say_door(tx, who, door).await?;
        }
        write(tx, &prepared).await
    };
    house.db.write_once(once, "help.ask", id, flow).await
}

/// Writes a request that begins, inside a flow.
pub(super) async fn write(tx: &Tx, it: &Prepared) -> Result<()> {
    let Prepared { step, question, key, series } = it;
    let Request { buurt, requester, .. } = step.request;
    if requests::living(tx.rows(), buurt, requester).await? >= LIVING {
        return Err(Error::Refused("too_many_living"));
    }
    if let Some(key) = key {
        persons::insert_key(tx, key).await?;
    }
    requests::insert(tx, &step.request, question).await?;
    if let Some(series) = series {
        series::may_begin(tx, buurt, requester).await?;
        series::begin(tx, series).await?;
    }
    let nothing = Offers::default();
    let ended = Request { state: ENDED, ..step.request.clone() };
    steps::follow(tx, (&ended, &nothing), step).await?;
    steps::announce(tx, step);
    match line(step, question) {
        Some(line) => trail::append(tx, &line).await,
        None => Ok(()),
    }
}

/// The line in the chain where a worker asks for somebody.
fn line(step: &Step, question: &Question) -> Option<Line> {
    question.by.map(|by| Line {
        buurt: step.request.buurt,
        at: question.asked_at,
        actor: Some(by),
        on_behalf_of: Some(step.request.requester),
        action: "help.ask".to_owned(),
        subject: Some(step.request.id.0),
        consent: question.consent.map(|it| it.word().to_owned()),
        reason: None,
    })
}

/// A state without timers: what a request that did not exist was in.
pub(super) const ENDED: State =
    State::Closed { at: Moment::UNIX_EPOCH, reason: crate::help::request::Reason::Duplicate };

/// Judges a text without storing anything.
pub fn preview(text: &str, lang: Lang, category: Option<CategoryId>) -> Verdict {
    judge(text, lang, category.map(CategoryId::as_str))
}

async fn prepare(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    asking: Asking,
) -> Result<Prepared> {
    let requester = for_whom(caller, asking.on_behalf_of)?;
    let member = members::find(house.db.read(), buurt.id, requester).await?;
    if member.standing.is_none() {
        return Err(Error::NotFound);
    }
    let zone = member.zone.and_then(|it| cells::from_column(it.cast_signed()));
    let by = asking.on_behalf_of.map(|_| caller.person);
    begins_as(house, buurt, (requester, zone), (by, caller.language), asking).await
}

/// Judges what somebody asks who lives in a zone, and makes it ready to be written.
pub(super) async fn begins_as(
    house: &House,
    buurt: &Buurt,
    (requester, zone): (PersonId, Option<Zone>),
    (by, lang): (Option<PersonId>, Lang),
    asking: Asking,
) -> Result<Prepared> {
    let (rows, now) = (house.db.read(), house.now());
    check(buurt, &asking)?;
    let person = persons::find(rows, requester).await?;
    let (verdict, extras) = judged(&asking, lang);
    let asker = Asker {
        first: requests::is_first(rows, buurt.id, requester).await?,
        minor: person.birth_year.is_some_and(|it| now.year() - it <= OF_AGE),
        by_worker: by.map(|_| asking.consent),
    };
    let entry = entry(&verdict, asker, buurt.rhythm.working(now, TERM))?;
    let window = asking.when.window(now)?;
    let id = RequestId::new(now);
    // What is told besides in words waits for a reader as one's own words do.
    let text = asking.text.as_ref().map(Words::as_str);
    let (words, key) = match text.or(extra::in_words(&extras).then_some("")) {
        Some(text) => {
            let (words, key) = sealed(house, |it| place(it, id), (text, &verdict.masked_text))?;
            (Some(words), Some(key))
        }
        None => (None, None),
    };
    let request = Request {
        id,
        buurt: buurt.id,
        requester,
        window,
        places: asking.places,
        min_trust: asking.category.facts().map_or(3, |it| it.min_trust),
        door: door(asking.door.unwrap_or(person.door)),
        words: if words.is_some() { OwnWords::Shown } else { OwnWords::None },
        held: false,
        state: ENDED,
    };
    let question = Question {
        category: asking.category,
        zone,
        on: asking.when.on(),
        wish: asking.wish.or(person.wish),
        languages: asking.languages.clone(),
        extras,
        same_helper: asking.same_helper,
        by,
        consent: asking.consent.filter(|_| by.is_some()),
        words,
        reach: 0,
        card: None,
        asked_at: now,
    };
    let step = request.born(entry, now)?;
    debug_assert!(step.request.kind() != Kind::Done, "a request never begins at its end");
    let series = begins(house, &asking, &verdict, (&step, &question))?;
    Ok(Prepared { step, question, key, series })
}

/// The series of which this is the first request, where it comes back.
fn begins(
    house: &House,
    asking: &Asking,
    verdict: &Verdict,
    first: (&Step, &Question),
) -> Result<Option<Beginning>> {
    let Some(rhythm) = asking.series else { return Ok(None) };
    // What is told besides in words waits for its reader each time too.
    let text = asking.text.as_ref().map_or("", Words::as_str);
    let words = first.1.words.as_ref().map(|_| (text, verdict.masked_text.as_str()));
    series::begins(house, rhythm, first, words)
}

/// Refuses what this neighbourhood does not ask.
fn check(buurt: &Buurt, asking: &Asking) -> Result<()> {
    let category = asking.category;
    if buurt.helping.categories_off.iter().any(|it| it == category.as_str()) {
        return Err(Error::field("/category", "unknown_value"));
    }
    let wrong = extra::wrong(category, &asking.extras, buurt.helping.groceries_max_eur);
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}

/// Finds out for whom is asked. Who may not ask for others learns nothing about them.
pub(super) fn for_whom(caller: &Caller, for_them: Option<PersonId>) -> Result<PersonId> {
    let Some(person) = for_them else { return Ok(caller.person) };
    let may = may_try(&caller.roles, caller.standing, Action::HelpAskFor);
    if may { Ok(person) } else { Err(Error::NotAllowed) }
}

/// Judges the own words and every text among the extras: the gravest verdict counts, and what is
/// told besides is masked like the rest.
fn judged(asking: &Asking, lang: Lang) -> (Verdict, Extras) {
    let category = Some(asking.category.as_str());
    let mut verdict = judge(asking.text.as_ref().map_or("", |it| it.as_str()), lang, category);
    let mut extras = asking.extras.clone();
    for value in extras.values_mut() {
        let Value::String(text) = value else { continue };
        let other = judge(text, lang, category);
        text.clone_from(&other.masked_text);
        for flag in &other.flags {
            if !verdict.flags.contains(flag) {
                verdict.flags.push(*flag);
            }
        }
        if other.decision > verdict.decision && other.decision != Decision::PublishWithTip {
            verdict.decision = other.decision;
        }
    }
    (verdict, extras)
}

/// Seals own words, and the same as a neighbour may read them, with a key of their own.
pub(super) fn sealed(
    house: &House,
    at: impl Fn(&'static str) -> Place,
    (text, masked): (&str, &str),
) -> Result<(Sealed, Wrapped)> {
    let (key, wrapped) = house.seal.new_key(DataKeyId::new(house.now()))?;
    let words = Sealed {
        key: key.id,
        text: key.seal(&at("text"), text)?,
        masked: key.seal(&at("masked"), masked)?,
    };
    Ok((words, wrapped))
}

fn door(wish: Door) -> DoorWish {
    match wish {
        Door::KnownNeighbour => DoorWish::Known,
        Door::NameFirst => DoorWish::NameFirst,
        Door::MeetingPlace => DoorWish::MeetingPlace,
    }
}
