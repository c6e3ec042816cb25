//! The life of a series (*reeks*): the same small help every week, or every two weeks.
//!
//! ```text
//!   Running ──► Ended      each of its days: made, or skipped with a word (a holiday, asleep, past)
//! ```
//!
//! A series ends on a last day, or the asker is asked in its eighth week whether it goes on; nothing
//! ends because nobody answered. Days are handled in their order, each once: a clock that jumps makes
//! none twice. Never asks the time, never waits.

use chrono::{Days, NaiveDate, TimeDelta};

use super::contact::DoorWish;
use super::question::Question;
use super::request::{Kind, OwnWords};
use super::window::Part;
use crate::base::calendar::{self, civil, today};
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, PersonId, RequestId, SeriesId};
use crate::base::word::word_enum;

/// So many days ahead its next request is made (`help.md`).
pub const AHEAD: Days = Days::new(14);
/// After so many days the asker is asked whether it goes on: eight weeks (`help.md`).
pub const REVIEW: Days = Days::new(56);
/// So many series of one person run at once: with more, a service helps better.
pub const RUNNING: usize = 5;
/// No series is asked for longer than a year.
pub const LONGEST: Days = Days::new(366);
/// So long after the question somebody rings who did not answer.
pub const SILENCE: TimeDelta = TimeDelta::days(7);
/// The minute of the day, in Brussels, at which a day of a series is looked at: no phone sleeps then.
const MORNING: u16 = 10 * 60;

word_enum!(
    /// How often.
    Every {
        /// Every week.
        Week = "week",
        /// Every two weeks.
        Fortnight = "fortnight",
    }
);

word_enum!(
    /// Why a day of a series has no request.
    Skipped {
        /// Belgium rests.
        Holiday = "holiday",
        /// The asker is away for a while.
        Asleep = "asleep",
        /// Nobody looked at it in time.
        Past = "past",
    }
);

word_enum!(
    /// Why a series ended.
    End {
        /// The asker wants no more of it.
        Stopped = "stopped",
        /// Its last day has been.
        Over = "over",
        /// A worker ended what was asked.
        Worker = "worker",
        /// The asker lives here no more.
        Left = "left",
    }
);

impl Every {
    /// The days from one time to the next.
    pub const fn step(self) -> Days {
        match self {
            Self::Week => Days::new(7),
            Self::Fortnight => Days::new(14),
        }
    }
}

/// How it is asked: how often, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// How often.
    pub every: Every,
    /// Its last day; the asker is asked in week 8 where there is none.
    pub until: Option<NaiveDate>,
}

impl Rhythm {
    /// Tells whether a last day fits a first one: at least a second time, at most a year.
    pub fn fits(&self, first: NaiveDate) -> bool {
        let (second, last) = (plus(first, self.every.step()), plus(first, LONGEST));
        self.until.is_none_or(|it| (second..=last).contains(&it))
    }
}

/// A series, as far as the rules look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its name.
    pub id: SeriesId,
    /// Where.
    pub buurt: BuurtId,
    /// Who asks.
    pub requester: PersonId,
    /// How often, until when.
    pub rhythm: Rhythm,
    /// The first request of it: while a human reads that one, no other is made.
    pub first: RequestId,
    /// Whether it may go out: nobody had to read it first, or somebody did.
    pub published: bool,
    /// The next day to be handled.
    pub next: NaiveDate,
    /// When the asker is asked whether it goes on; never for one that ends before.
    pub review: Option<NaiveDate>,
    /// Since when that question stands.
    pub asked: Option<Moment>,
    /// Whether a worker was told that nobody answered.
    pub told: bool,
    /// No day before this one is made: away for a while.
    pub asleep_until: Option<NaiveDate>,
    /// Whether neighbours may see the asker's own words.
    pub words: OwnWords,
    /// When and why it ended.
    pub ended: Option<(Moment, End)>,
}

/// What is asked at each time of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// The part of the day.
    pub part: Part,
    /// How many helpers.
    pub places: u8,
    /// From which trust on neighbours see it.
    pub min_trust: u8,
    /// Who may come to the door.
    pub door: DoorWish,
    /// What is asked; its words are sealed under the name of the series.
    pub question: Question,
}

/// What to do with a series now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Make the request of this day.
    Make(NaiveDate),
    /// Skip this day, with a word.
    Skip(NaiveDate, Skipped),
    /// Ask the asker whether it goes on.
    AskReview,
    /// Tell a worker that nobody answered.
    TellWorker,
    /// Its last day has been.
    Over,
    /// Nothing until then.
    Wait(Moment),
    /// Nothing any more.
    Nothing,
}

/// Whether the next request may be made, by where the first one stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nobody need read it any more.
    Free,
    /// Somebody reads the first one.
    Waits,
    /// The first one ended, and nobody had read it: nothing of it goes out.
    Ends,
    /// The first one was helped with before somebody read it: the next one is read in its place.
    Next,
}

/// Why something cannot be done with a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has ended, or there is no question to answer.
    NotPossibleNow,
    /// The day lies behind us or too far ahead.
    Day,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotPossibleNow => Self::Refused("not_possible_now"),
            Refusal::Day => Self::field("/until", "out_of_range"),
        }
    }
}

impl Series {
    /// Begins with its first request, on `first`; nothing for a last day that does not fit. What a human
    /// must read first is not `published`.
    pub fn begin(
        (id, buurt): (SeriesId, BuurtId),
        (request, requester): (RequestId, PersonId),
        rhythm: Rhythm,
        first: NaiveDate,
        (words, published): (OwnWords, bool),
    ) -> Option<Self> {
        let review = plus(first, REVIEW);
        rhythm.fits(first).then(|| Self {
            id,
            buurt,
            requester,
            rhythm,
            first: request,
            published,
            next: plus(first, rhythm.every.step()),
            review: rhythm.until.is_none_or(|it| it > review).then_some(review),
            asked: None,
            told: false,
            asleep_until: None,
            words,
            ended: None,
        })
    }

    /// Says what to do now. What it says is done, and then asked again.
    pub fn next(&self, now: Moment) -> Next {
        if self.ended.is_some() {
            return Next::Nothing;
        }
        self.first_of([self.question(), self.day()], now)
    }

    fn first_of(&self, times: [Option<(Moment, Next)>; 2], now: Moment) -> Next {
        match times.into_iter().flatten().min_by_key(|(at, _)| *at) {
            Some((at, what)) if at <= now => self.at(what, now),
            Some((at, _)) => Next::Wait(at),
            None => Next::Nothing,
        }
    }

    /// The question of week 8, or what follows its silence.
    fn question(&self) -> Option<(Moment, Next)> {
        match (self.review, self.asked) {
            (Some(day), None) => Some((looked_at(day), Next::AskReview)),
            (Some(_), Some(asked)) if !self.told => Some((asked + SILENCE, Next::TellWorker)),
            (Some(_) | None, _) => None,
        }
    }

    /// The next day, or the end after the last one.
    fn day(&self) -> Option<(Moment, Next)> {
        match self.rhythm.until {
            Some(last) if self.next > last => {
                Some((looked_at(plus(last, Days::new(1))), Next::Over))
            }
            Some(_) | None => {
                let seen = self.next.checked_sub_days(AHEAD)?;
                Some((looked_at(seen), Next::Make(self.next)))
            }
        }
    }

    fn at(&self, what: Next, now: Moment) -> Next {
        let Next::Make(day) = what else { return what };
        match self.skips(day) {
            Some(why) => Next::Skip(day, why),
            None if day < today(now) => Next::Skip(day, Skipped::Past),
            None => Next::Make(day),
        }
    }

    /// Why a day that is still ahead has no request.
    pub fn skips(&self, day: NaiveDate) -> Option<Skipped> {
        if self.asleep_until.is_some_and(|it| day < it) {
            return Some(Skipped::Asleep);
        }
        civil(day).is_some_and(calendar::is_holiday).then_some(Skipped::Holiday)
    }

    /// Tells whether its next request may be made, while the first one stands so.
    pub const fn reading(&self, first: Option<Kind>) -> Reading {
        match (self.published, first) {
            (_, Some(Kind::Review))
            | (false, Some(Kind::Open | Kind::Matched | Kind::Confirming)) => Reading::Waits,
            (true, _) => Reading::Free,
            (false, Some(Kind::Done)) => Reading::Next,
            (false, Some(Kind::Closed) | None) => Reading::Ends,
        }
    }

    /// Tells whether nothing of it goes out without this request: nobody has read it yet.
    pub fn hangs_on(&self, request: RequestId) -> bool {
        !self.published && self.first == request && self.ended.is_none()
    }

    /// A human read its first request: from here on it goes out, own words too.
    #[must_use]
    pub fn published(mut self) -> Self {
        self.published = true;
        if self.words == OwnWords::Waiting {
            self.words = OwnWords::Shown;
        }
        self
    }

    /// The days that are not handled yet, the first first.
    pub fn ahead(&self) -> impl Iterator<Item = (NaiveDate, Option<Skipped>)> + '_ {
        let last = if self.ended.is_some() { Some(NaiveDate::MIN) } else { self.rhythm.until };
        let step = self.rhythm.every.step();
        std::iter::successors(Some(self.next), move |day| day.checked_add_days(step))
            .take_while(move |day| last.is_none_or(|it| *day <= it))
            .map(|day| (day, self.skips(day)))
    }

    /// One day is handled; one that was already is refused.
    pub fn handled(mut self, day: NaiveDate) -> Result<Self, Refusal> {
        self.running()?;
        if day != self.next {
            return Err(Refusal::NotPossibleNow);
        }
        self.next = plus(day, self.rhythm.every.step());
        Ok(self)
    }

    /// The question whether it goes on was put.
    pub fn question_put(mut self, now: Moment) -> Result<Self, Refusal> {
        self.running()?;
        self.asked = Some(now);
        Ok(self)
    }

    /// Somebody rings who did not answer.
    pub fn worker_told(mut self) -> Result<Self, Refusal> {
        self.running()?;
        self.told = true;
        Ok(self)
    }

    /// *Verlengen*: it goes on, and the question comes again in eight weeks.
    pub fn renew(mut self, now: Moment) -> Result<Self, Refusal> {
        self.running()?;
        if self.asked.is_none() {
            return Err(Refusal::NotPossibleNow);
        }
        let review = plus(today(now), REVIEW);
        self.review = self.rhythm.until.is_none_or(|it| it > review).then_some(review);
        (self.asked, self.told) = (None, false);
        Ok(self)
    }

    /// Sleeps: no day before `until` is made. Nothing: it is awake again.
    pub fn sleep(mut self, until: Option<NaiveDate>, now: Moment) -> Result<Self, Refusal> {
        self.running()?;
        let days = plus(today(now), Days::new(1))..=plus(today(now), LONGEST);
        if until.is_some_and(|it| !days.contains(&it)) {
            return Err(Refusal::Day);
        }
        self.asleep_until = until;
        Ok(self)
    }

    /// Ends; said twice it is the same.
    #[must_use]
    pub fn end(mut self, why: End, now: Moment) -> Self {
        self.ended = self.ended.or(Some((now, why)));
        self
    }

    fn running(&self) -> Result<(), Refusal> {
        if self.ended.is_none() { Ok(()) } else { Err(Refusal::NotPossibleNow) }
    }
}

/// When a day is looked at: in the morning, in Brussels.
fn looked_at(day: NaiveDate) -> Moment {
    civil(day).and_then(|it| calendar::moment(it, MORNING)).unwrap_or(Moment::MAX_UTC)
}

fn plus(day: NaiveDate, days: Days) -> NaiveDate {
    day.checked_add_days(days).unwrap_or(NaiveDate::MAX)
}

mod away;

#[cfg(test)]
mod tests;
