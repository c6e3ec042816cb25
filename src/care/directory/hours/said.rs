//! Opening hours as people write them, `ma-vr 9-12, 13-17; za 10-13; op afspraak`, read and written.
//!
//! | written | means |
//! |---|---|
//! | `ma-vr 9-12` | Monday to Friday from nine to twelve |
//! | `ma,wo 9:30-12, 13u30-17` | two stretches on both days |
//! | `7/7 7-21` | every day |
//! | `vr 20-2` | ends on the next day |
//! | `24/7` | day and night, holidays too |
//! | `op afspraak` | by appointment |
//! | `ook op feestdagen` | the hours hold on public holidays |
//!
//! What it cannot read it refuses: it never guesses an hour.

use super::super::service::{Hours, Stretch};
use super::DAY;
use crate::base::text::folded;

const DAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];

/// More stretches in a week nobody has.
pub const MOST: usize = 42;

/// Reads hours; empty says that nobody told. Refuses with `not_opening_hours`.
pub fn read(text: &str) -> Result<Hours, &'static str> {
    let mut hours = Hours::default();
    for part in folded(text).split(';').map(str::trim).filter(|it| !it.is_empty()) {
        match part {
            "24/7" => (hours.always, hours.on_holidays) = (true, true),
            "op afspraak" => hours.appointment = true,
            "ook op feestdagen" => hours.on_holidays = true,
            week => hours.weekly.extend(stretches(week).ok_or("not_opening_hours")?),
        }
    }
    hours.weekly.sort_unstable();
    check(&hours)?;
    Ok(hours)
}

/// Checks hours that came from elsewhere: real days and minutes, none within another.
pub fn check(hours: &Hours) -> Result<(), &'static str> {
    let real = |it: &Stretch| {
        (1..=7).contains(&it.weekday) && it.from < DAY && it.until <= DAY && it.from != it.until
    };
    let mut sorted = hours.weekly.clone();
    sorted.sort_unstable();
    let overlap = sorted.windows(2).any(|pair| match pair {
        [a, b] => a.weekday == b.weekday && (a.is_late() || b.from < a.until),
        _ => false,
    });
    let fine = sorted.len() <= MOST && sorted.iter().all(real) && !overlap;
    if fine { Ok(()) } else { Err("not_opening_hours") }
}

/// Writes hours so that [`read`] reads the same.
pub fn write(hours: &Hours) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut day = 1;
    while let Some(name) = name(day) {
        let own = times(hours, day);
        let mut last = day;
        while last < 7 && !own.is_empty() && times(hours, last + 1) == own {
            last += 1;
        }
        match self::name(last) {
            _ if own.is_empty() => {}
            Some(_) if (day, last) == (1, 7) => parts.push(format!("7/7 {own}")),
            Some(end) if last > day => parts.push(format!("{name}-{end} {own}")),
            Some(_) | None => parts.push(format!("{name} {own}")),
        }
        day = last + 1;
    }
    let always = hours.always.then(|| "24/7".to_owned());
    let appointment = hours.appointment.then(|| "op afspraak".to_owned());
    let holidays = (hours.on_holidays && !hours.always).then(|| "ook op feestdagen".to_owned());
    parts.extend([always, appointment, holidays].into_iter().flatten());
    parts.join("; ")
}

/// `ma-vr 9-12, 13-17`: each time on each day.
fn stretches(part: &str) -> Option<Vec<Stretch>> {
    let (days, times) = part.split_once(' ')?;
    let days = days_of(days)?;
    let times: Vec<(u16, u16)> =
        times.split(',').map(|it| span(it.trim())).collect::<Option<_>>()?;
    let on = |weekday: &u8| {
        let weekday = *weekday;
        let stretch =
            move |(from, until): &(u16, u16)| Stretch { weekday, from: *from, until: *until };
        times.iter().map(stretch).collect::<Vec<_>>()
    };
    Some(days.iter().flat_map(on).collect())
}

fn days_of(text: &str) -> Option<Vec<u8>> {
    if text == "7/7" {
        return Some((1..=7).collect());
    }
    let mut days = Vec::new();
    for part in text.split(',') {
        match part.split_once('-') {
            None => days.push(weekday(part)?),
            Some((first, last)) => {
                let (first, last) = (weekday(first)?, weekday(last)?);
                days.extend(if first <= last { first..=last } else { return None });
            }
        }
    }
    Some(days)
}

fn weekday(text: &str) -> Option<u8> {
    let at = DAYS.iter().position(|it| *it == text)?;
    u8::try_from(at + 1).ok()
}

fn name(weekday: u8) -> Option<&'static str> {
    DAYS.get(usize::from(weekday).checked_sub(1)?).copied()
}

fn span(text: &str) -> Option<(u16, u16)> {
    let (from, until) = text.split_once('-')?;
    Some((minute(from)?, minute(until)?))
}

/// Reads `9`, `9:30`, `9u30` or `9.30` as a minute of the day; `24` is its end.
pub fn minute(text: &str) -> Option<u16> {
    let (hour, rest) = text.trim().split_once([':', 'u', '.']).unwrap_or((text.trim(), ""));
    let digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit()) && it.len() <= 2;
    if hour.is_empty() || !digits(hour) || !digits(rest) || rest.len() == 1 {
        return None;
    }
    let rest: u16 = if rest.is_empty() { 0 } else { rest.parse().ok()? };
    let minute = hour.parse::<u16>().ok()? * 60 + rest;
    (rest < 60 && minute <= DAY).then_some(minute)
}

/// Writes a minute of the day as `9:30`.
pub fn clock(minute: u16) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

fn times(hours: &Hours, weekday: u8) -> String {
    let own = hours.weekly.iter().filter(|it| it.weekday == weekday);
    let told = own.map(|it| format!("{}-{}", clock(it.from), clock(it.until)));
    told.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(text: &str) -> String {
        read(text).map_or_else(str::to_owned, |it| write(&it))
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        assert_eq!(
            told("ma-vr 9-12; di 13-19"),
            "ma 9:00-12:00; di 9:00-12:00, 13:00-19:00; wo-vr 9:00-12:00"
        );
        assert_eq!(told("Ma,Wo,Vr 9u30-12"), "ma 9:30-12:00; wo 9:30-12:00; vr 9:30-12:00");
        assert_eq!(told("7/7 7-21; ook op feestdagen"), "7/7 7:00-21:00; ook op feestdagen");
        assert_eq!(told("op afspraak; do 9.15-12"), "do 9:15-12:00; op afspraak");
        assert_eq!(told(" 24/7 "), "24/7");
        assert_eq!(told(""), "");
    }

    #[test]
    fn what_cannot_be_read_is_refused_and_no_hour_is_guessed() {
        for odd in [
            "via wijkkantoor",
            "ma-vr",
            "vr-ma 9-12",
            "ma 9-12; ma 10-13",
            "ma 25-26",
            "ma 9-9",
            "ma 9:5-12",
            "ma 9:60-12",
            "xx 9-12",
            "ma 9-12,",
            "=1+1",
            "ma 24-2",
        ] {
            assert_eq!(read(odd), Err("not_opening_hours"), "{odd}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_the_same(
            days in proptest::collection::btree_map(1_u8..=7, (0_u16..700, 1_u16..600, any::<bool>()), 0..7),
            always: bool, appointment: bool, holidays: bool,
        ) {
            let one = |(weekday, (from, long, noon)): (u8, (u16, u16, bool))| {
                let end = from + long;
                let cut = if noon && long > 2 { Some(from + long / 2) } else { None };
                match cut {
                    None => vec![Stretch { weekday, from, until: end }],
                    Some(at) => vec![
                        Stretch { weekday, from, until: at },
                        Stretch { weekday, from: at, until: end },
                    ],
                }
            };
            let weekly = days.into_iter().flat_map(one).collect();
            let hours = Hours { always, appointment, on_holidays: holidays || always, weekly };
            prop_assert_eq!(read(&write(&hours)), Ok(hours));
        }
    }
}
