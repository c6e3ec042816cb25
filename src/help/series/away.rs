//! What is next in a series while who asked it is away: no time is made for a day on which they are, and
//! they are asked nothing. It sleeps by itself, and wakes when they are back.

use chrono::{Days, NaiveDate};

use super::next::looked_at;
use super::{Next, Series, Skipped, plus};
use crate::base::calendar::today;
use crate::base::clock::Moment;
use crate::people::away::Away;

impl Series {
    /// Says what to do now, as [`Series::next`] does, where somebody may be away. With an end in sight a
    /// day is skipped; without one it waits for its turn, so that they find it when they are back.
    pub fn next_while(&self, away: Option<Away>, now: Moment) -> Next {
        let Some(it) = away else { return self.next(now) };
        if self.ended.is_some() {
            return Next::Nothing;
        }
        let question = self.question().and_then(|(at, what)| {
            let asked = if it.at(now) { it.until.map(|back| at.max(back)) } else { Some(at) };
            asked.map(|at| (at, what))
        });
        let next = self.first_of([question, self.day()], now);
        let Next::Make(day) = next else { return next };
        match (it.on(day), it.until) {
            (false, _) => next,
            (true, Some(_)) => Next::Skip(day, Skipped::Asleep),
            (true, None) => Next::Wait(looked_at(plus(today(now), Days::new(1)))),
        }
    }

    /// The days that are not handled yet, as [`Series::ahead`] says them, where somebody may be away.
    pub fn ahead_while(
        &self,
        away: Option<Away>,
    ) -> impl Iterator<Item = (NaiveDate, Option<Skipped>)> + '_ {
        let rests = move |day| away.filter(|it| it.on(day)).map(|_| Skipped::Asleep);
        self.ahead().map(move |(day, skipped)| (day, skipped.or(rests(day))))
    }
}
