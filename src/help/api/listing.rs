//! Lines of a list, made ready for who looks. At most 20 texts are opened.

use std::collections::HashMap;

use chrono::DateTime;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::views::{HelpLineView, HelpListView, WhenView};
use crate::base::cells::{Walk, from_column};
use crate::base::clock::Moment;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DataKeyId, PersonId, RequestId};
use crate::base::seal::{DataKey, Wrapped};
use crate::help::extra;
use crate::help::offer::Kind as OfferKind;
use crate::help::question::place;
use crate::help::request::{Kind, OwnWords};
use crate::help::store::lists::{After, Line, Looking, PAGE};
use crate::help::window::{Part, Window};
use crate::people::Caller;

/// Which page.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// `next` of the page before.
    pub after: Option<String>,
}

/// Which requests.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DeskQuery {
    /// `next` of the page before.
    pub after: Option<String>,
    /// Those that ended too.
    pub all: Option<bool>,
}

/// Of whom.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SeriesQuery {
    /// Somebody of the neighbourhood, for a worker; absent: oneself.
    pub of: Option<PersonId>,
}

impl PageQuery {
    /// Reads the place; a place that somebody else wrote is no page.
    pub(super) fn read(&self) -> Result<Option<After>> {
        let Some(text) = &self.after else { return Ok(None) };
        place_of(text).map(Some).ok_or(Error::NotFound)
    }
}

/// The end of the year 9999; no database knows every moment that a number can name.
const LAST: i64 = 253_402_300_799_999_999;

/// A place in a list, as it stands in an address.
pub(super) fn text_of(rank: i32, at: Moment, id: Uuid) -> String {
    format!("{rank}.{}.{id}", at.timestamp_micros())
}

fn place_of(text: &str) -> Option<After> {
    let mut parts = text.splitn(3, '.');
    let rank = parts.next()?.parse().ok()?;
    let micros = parts.next()?.parse().ok().filter(|it| (0..=LAST).contains(it))?;
    let at = DateTime::from_timestamp_micros(micros)?;
    Some(After { rank, at, id: Uuid::try_parse(parts.next()?).ok()? })
}

/// Who looks, and when.
pub(super) fn looking(house: &House, caller: &Caller) -> Looking {
    Looking { buurt: caller.buurt, person: caller.person, now: house.now() }
}

/// How far a list opens own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Texts {
    /// What neighbours may see.
    Masked,
    /// None at all.
    Closed,
}

/// Cuts one page, and tells where the next begins. `board` tells by which moment it is ordered.
pub(super) fn cut(mut lines: Vec<Line>, board: bool) -> (Vec<Line>, Option<String>) {
    let size = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = lines.len() > size;
    lines.truncate(size);
    let next = lines.last().filter(|_| more).map(|it| {
        let asked = matches!(it.mine.as_deref(), Some("sent" | "seen"));
        let at = if board { it.ends_at } else { it.asked_at };
        text_of(i32::from(!asked), at, it.id)
    });
    (lines, next)
}

/// Makes one page of a list ready.
pub(super) fn page(
    house: &House,
    lines: Vec<Line>,
    (board, texts): (bool, Texts),
) -> Result<HelpListView> {
    let (lines, next) = cut(lines, board);
    let (keys, now) = (keys(house, &lines, texts)?, house.now());
    let items = lines.iter().map(|it| view(it, &keys, now)).collect::<Result<_>>()?;
    Ok(HelpListView { items, next })
}

/// Whether who looks is asked, as who helps, how it went: not who said that it worked, and while others were there
/// already not who is still to come.
fn asks_how(line: &Line, now: Moment) -> bool {
    let helps = line.mine.as_deref() == Some(OfferKind::Assigned.word());
    let asks = line.state == Kind::Confirming.word() && line.my_worked_at.is_none();
    let my_word = line.word_by.is_some() && line.word_by == line.me;
    let window = Window { start: line.starts_at, end: line.ends_at, flexible: line.flexible };
    helps && asks && (my_word || now >= window.confirming_at())
}

/// Opens the keys of the texts of a page; a line brings its own.
pub(super) fn keys(
    house: &House,
    lines: &[Line],
    texts: Texts,
) -> Result<HashMap<DataKeyId, DataKey>> {
    let wrapped = |it: &Line| {
        let id = DataKeyId(it.data_key_id?);
        it.wrapped.clone().map(|bytes| Wrapped { id, bytes })
    };
    let shown = lines.iter().filter(|_| texts == Texts::Masked).filter_map(wrapped);
    shown.map(|it| Ok((it.id, house.seal.unwrap(&it)?))).collect()
}

/// Makes one line ready.
pub(super) fn view(
    line: &Line,
    keys: &HashMap<DataKeyId, DataKey>,
    now: Moment,
) -> Result<HelpLineView> {
    let corrupt = || Error::corrupt("help_request", line.id);
    let id = RequestId(line.id);
    let key = line.data_key_id.and_then(|it| keys.get(&DataKeyId(it)));
    let text = key.zip(line.masked.as_ref());
    let zone = |it: Option<i64>| it.and_then(from_column);
    let walk = zone(line.my_zone).zip(zone(line.zone));
    let extras = serde_json::from_value(line.extras.clone()).ok().ok_or_else(corrupt)?;
    let waits = line.words == OwnWords::Waiting.word();
    let extras = if waits { extra::without_words(extras) } else { extras };
    let why = line.my_why.clone().map(serde_json::from_value).transpose();
    Ok(HelpLineView {
        id,
        category: line.category.clone(),
        state: line.state.clone(),
        reason: line.reason.clone(),
        when: WhenView {
            day: line.day.clone(),
            part: line.part.as_deref().and_then(Part::parse),
            flexible: line.flexible,
            starts_at: line.starts_at,
            ends_at: line.ends_at,
        },
        places: u8::try_from(line.places).ok().ok_or_else(corrupt)?,
        found: u8::try_from(line.taken).ok().ok_or_else(corrupt)?,
        extras: extra::public(extras),
        text: text
            .map(|(key, sealed)| key.open(&place("masked", id), sealed))
            .transpose()?
            .filter(|it| !it.is_empty()),
        walk: walk.map(|(mine, there)| Walk::between(mine, there).word().to_owned()),
        offer: line.mine.clone().filter(|it| it != "queued"),
        said_worked: line.my_worked_at.is_some(),
        asks_how: asks_how(line, now),
        why: why.ok().flatten().unwrap_or_default(),
        next_door: None,
        asked_at: line.asked_at,
    })
}
