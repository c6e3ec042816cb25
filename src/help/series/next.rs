//! What is to be done with a series now: which day is made or skipped, when its asker is asked whether it
//! goes on, and whether somebody must read it first. Does none of it.

use chrono::{Days, NaiveDate, TimeDelta};

use super::{AHEAD, Series, Skipped, plus};
use crate::base::calendar::{self, civil, today};
use crate::base::clock::Moment;
use crate::base::ids::RequestId;
use crate::help::request::Kind;

/// So long after the question somebody rings who did not answer.
pub const SILENCE: TimeDelta = TimeDelta::days(7);
/// The minute of the day, in Brussels, at which a day of a series is looked at: no phone sleeps then.
const MORNING: u16 = 10 * 60;

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

impl Series {
    /// Says what to do now. What it says is done, and then asked again.
    pub fn next(&self, now: Moment) -> Next {
        if self.ended.is_some() {
            return Next::Nothing;
        }
        self.first_of([self.question(), self.day()], now)
    }

    pub(super) fn first_of(&self, times: [Option<(Moment, Next)>; 2], now: Moment) -> Next {
        match times.into_iter().flatten().min_by_key(|(at, _)| *at) {
            Some((at, what)) if at <= now => self.at(what, now),
            Some((at, _)) => Next::Wait(at),
            None => Next::Nothing,
        }
    }

    /// The question of week 8, or what follows its silence.
    pub(super) fn question(&self) -> Option<(Moment, Next)> {
        match (self.review, self.asked) {
            (Some(day), None) => Some((looked_at(day), Next::AskReview)),
            (Some(_), Some(asked)) if !self.told => Some((asked + SILENCE, Next::TellWorker)),
            (Some(_) | None, _) => None,
        }
    }

    /// The next day, or the end after the last one.
    pub(super) fn day(&self) -> Option<(Moment, Next)> {
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

    /// The days that are not handled yet, the first first.
    pub fn ahead(&self) -> impl Iterator<Item = (NaiveDate, Option<Skipped>)> + '_ {
        let last = if self.ended.is_some() { Some(NaiveDate::MIN) } else { self.rhythm.until };
        let step = self.rhythm.every.step();
        std::iter::successors(Some(self.next), move |day| day.checked_add_days(step))
            .take_while(move |day| last.is_none_or(|it| *day <= it))
            .map(|day| (day, self.skips(day)))
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
}

/// When a day is looked at: in the morning, in Brussels.
pub(super) fn looked_at(day: NaiveDate) -> Moment {
    civil(day).and_then(|it| calendar::moment(it, MORNING)).unwrap_or(Moment::MAX_UTC)
}
