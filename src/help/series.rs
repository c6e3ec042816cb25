//! The life of a series (*reeks*): the same small help every week, or every two weeks.
//!
//! ```text
//!   Running ──► Ended      each of its days: made, or skipped with a word (a holiday, asleep, past)
//! ```
//!
//! A series ends on a last day, or the asker is asked in its eighth week whether it goes on; nothing
//! ends because nobody answered. Days are handled in their order, each once: a clock that jumps makes
//! none twice. Never asks the time, never waits.

use chrono::{Days, NaiveDate};

use super::contact::DoorWish;
use super::question::Question;
use super::request::OwnWords;
use super::window::Part;
use crate::base::calendar::today;
use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, PersonId, RequestId, SeriesId};

mod away;
mod next;
mod rhythm;

pub use self::next::{Next, Reading, SILENCE};
pub use self::rhythm::{End, Every, Rhythm, Skipped};

/// So many days ahead its next request is made (`help.md`).
pub const AHEAD: Days = Days::new(14);
/// After so many days the asker is asked whether it goes on: eight weeks (`help.md`).
pub const REVIEW: Days = Days::new(56);
/// So many series of one person run at once: with more, a service helps better.
pub const RUNNING: usize = 5;
/// No series is asked for longer than a year.
pub const LONGEST: Days = Days::new(366);

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

    /// A human read its first request: from here on it goes out, own words too.
    #[must_use]
    pub fn published(mut self) -> Self {
        self.published = true;
        if self.words == OwnWords::Waiting {
            self.words = OwnWords::Shown;
        }
        self
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

fn plus(day: NaiveDate, days: Days) -> NaiveDate {
    day.checked_add_days(days).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests;
