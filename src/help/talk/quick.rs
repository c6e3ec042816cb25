//! The ready sentences of a thread: enough for a whole visit without a shared language.
//!
//! Each is a template with at most one datum; its words are `talk-q-<id>` in every language. Holds no
//! words itself.

use super::{Said, Voice};
use crate::base::error::FieldError;
use crate::base::word::word_enum;

word_enum!(
    /// What a ready sentence is about.
    About {
        /// On the way.
        Arrival = "arrival",
        /// Later, or another day.
        Later = "later",
        /// In the shop.
        Shop = "shop",
        /// Money.
        Amount = "amount",
        /// At the door.
        Door = "door",
        /// Thanks and yes and no.
        Thanks = "thanks",
    }
);

word_enum!(
    /// What a ready sentence needs besides.
    Datum {
        /// Nothing.
        None = "none",
        /// Minutes: 1 to 180.
        Minutes = "minutes",
        /// A time on the clock.
        Time = "time",
        /// How many: 1 to 99.
        Count = "count",
        /// An amount in cents, up to 50 euro.
        Amount = "amount",
    }
);

/// One ready sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quick {
    /// Its name, and that of its words.
    pub id: &'static str,
    /// What it is about.
    pub about: About,
    /// What it needs besides.
    pub datum: Datum,
    /// Who says it; both sides where that is nothing.
    pub by: Option<Voice>,
}

const fn quick(id: &'static str, about: About, datum: Datum, by: Option<Voice>) -> Quick {
    Quick { id, about, datum, by }
}

const HELPER: Option<Voice> = Some(Voice::Helper);
const ASKER: Option<Voice> = Some(Voice::Asker);

/// Every one of them, in the order in which they are shown.
pub const ALL: &[Quick] = &[
    quick("leaving", About::Arrival, Datum::None, HELPER),
    quick("there_in", About::Arrival, Datum::Minutes, HELPER),
    quick("there_at", About::Arrival, Datum::Time, HELPER),
    quick("here", About::Arrival, Datum::None, HELPER),
    quick("door_word", About::Arrival, Datum::None, HELPER),
    quick("come_at", About::Arrival, Datum::Time, ASKER),
    quick("at_home", About::Arrival, Datum::None, ASKER),
    quick("late", About::Later, Datum::Minutes, None),
    quick("other_time", About::Later, Datum::Time, None),
    quick("tomorrow", About::Later, Datum::None, None),
    quick("time_is_good", About::Later, Datum::None, None),
    quick("in_shop", About::Shop, Datum::None, HELPER),
    quick("sold_out", About::Shop, Datum::None, HELPER),
    quick("other_brand", About::Shop, Datum::None, HELPER),
    quick("how_many", About::Shop, Datum::None, HELPER),
    quick("something_else", About::Shop, Datum::None, HELPER),
    quick("bring_count", About::Shop, Datum::Count, ASKER),
    quick("leave_it", About::Shop, Datum::None, ASKER),
    quick("that_is_all", About::Shop, Datum::None, ASKER),
    quick("costs", About::Amount, Datum::Amount, HELPER),
    quick("have_receipt", About::Amount, Datum::None, HELPER),
    quick("money_ready", About::Amount, Datum::None, ASKER),
    quick("have_note", About::Amount, Datum::Amount, ASKER),
    quick("nobody_opens", About::Door, Datum::None, HELPER),
    quick("left_at_door", About::Door, Datum::None, HELPER),
    quick("ring_twice", About::Door, Datum::None, ASKER),
    quick("wait_a_little", About::Door, Datum::None, ASKER),
    quick("floor", About::Door, Datum::Count, ASKER),
    quick("coming_down", About::Door, Datum::None, ASKER),
    quick("put_at_door", About::Door, Datum::None, ASKER),
    quick("yes", About::Thanks, Datum::None, None),
    quick("no", About::Thanks, Datum::None, None),
    quick("thank_you", About::Thanks, Datum::None, None),
    quick("gladly", About::Thanks, Datum::None, None),
    quick("see_you", About::Thanks, Datum::None, None),
    quick("call_me", About::Thanks, Datum::None, None),
    quick("not_understood", About::Thanks, Datum::None, None),
];

/// Lists what somebody may choose from. A worker says what both say.
pub fn of(voice: Voice) -> impl Iterator<Item = &'static Quick> {
    ALL.iter().filter(move |it| it.by.is_none_or(|by| by == voice))
}

/// Checks a ready sentence that somebody chose, with its datum; an amount is at most what groceries may cost here.
pub fn said(
    id: &str,
    number: Option<u32>,
    time: Option<&str>,
    (voice, most_eur): (Voice, u32),
) -> Result<Said, FieldError> {
    let wrong = |pointer: &str, code| Err(FieldError::new(pointer, code));
    let Some(it) = of(voice).find(|it| it.id == id) else {
        return wrong("/quick", "unknown_value");
    };
    let most = match it.datum {
        Datum::Minutes => Some(180),
        Datum::Count => Some(99),
        Datum::Amount => Some(most_eur.saturating_mul(100)),
        Datum::None | Datum::Time => None,
    };
    match (most, number) {
        (Some(_), None) => return wrong("/number", "required"),
        (Some(most), Some(number)) if !(1..=most).contains(&number) => {
            return wrong("/number", "out_of_range");
        }
        (None, Some(_)) => return wrong("/number", "unknown_field"),
        (Some(_), Some(_)) | (None, None) => {}
    }
    match (it.datum == Datum::Time, time) {
        (true, None) => wrong("/time", "required"),
        (true, Some(time)) if !on_the_clock(time) => wrong("/time", "unknown_value"),
        (false, Some(_)) => wrong("/time", "unknown_field"),
        (true, Some(_)) | (false, None) => {
            Ok(Said::Quick { quick: it.id.to_owned(), number, time: time.map(str::to_owned) })
        }
    }
}

/// Tells whether it is a time such as `07:05`.
fn on_the_clock(time: &str) -> bool {
    let digits = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
    let two = |it: &str, most: u8| digits(it) && it.parse::<u8>().is_ok_and(|it| it <= most);
    time.split_once(':').is_some_and(|(hour, minute)| two(hour, 23) && two(minute, 59))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::{Lang, known};

    #[test]
    fn there_are_more_than_twenty_five_for_each_turn_of_a_visit() {
        assert!(ALL.len() >= 25, "{}", ALL.len());
        for about in About::ALL {
            assert!(ALL.iter().filter(|it| it.about == *about).count() >= 4, "{about:?}");
        }
    }

    #[test]
    fn each_is_said_in_every_language() {
        for it in ALL {
            for lang in Lang::ALL {
                let id = format!("talk-q-{}", it.id);
                assert!(known(lang, &id), "{id} in {}", lang.code());
            }
        }
    }

    #[test]
    fn a_name_stands_once() {
        let mut ids: Vec<_> = ALL.iter().map(|it| it.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ALL.len());
    }

    #[test]
    fn a_sentence_takes_its_own_datum_and_no_other() {
        let code =
            |id, number, time, voice| said(id, number, time, (voice, 50)).map_err(|it| it.code);
        let helper = Voice::Helper;
        assert!(code("there_in", Some(10), None, helper).is_ok());
        assert_eq!(code("there_in", None, None, helper), Err("required".into()));
        assert_eq!(code("there_in", Some(181), None, helper), Err("out_of_range".into()));
        assert_eq!(code("here", Some(1), None, helper), Err("unknown_field".into()));
        assert!(code("there_at", None, Some("07:05"), helper).is_ok());
        for odd in ["7:05", "24:00", "12:60", "Rosa", "ab:cd", "12:00:00", "+1:00"] {
            assert_eq!(code("there_at", None, Some(odd), helper), Err("unknown_value".into()));
        }
        assert!(code("costs", Some(5_000), None, helper).is_ok());
        assert_eq!(code("costs", Some(5_001), None, helper), Err("out_of_range".into()));
    }

    #[test]
    fn nobody_speaks_in_the_part_of_another() {
        assert!(said("costs", Some(100), None, (Voice::Asker, 50)).is_err());
        assert!(said("ring_twice", None, None, (Voice::Helper, 50)).is_err());
        assert!(said("here", None, None, (Voice::Worker, 50)).is_err());
        assert!(said("thank_you", None, None, (Voice::Worker, 50)).is_ok());
    }
}
