//! Opening hours as HSDS tells them: iCalendar rules, `freq: WEEKLY`, `byday: MO,TU`, `opens_at`.
//!
//! Times are those on the wall in Belgium; one with another offset is refused, since nobody can tell
//! what is meant. What holds on some days only, each month or no longer is noted and left out.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::text;
use crate::care::directory::hours::{DAY, said};
use crate::care::directory::service::{Hours, Stretch};

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Reads the schedules of a service beside what its attributes said. `tell` hears each fault: its path, its code, and whether it is
/// no more than a note.
pub(super) fn read(
    mut hours: Hours,
    schedules: Vec<(String, &Value)>,
    today: NaiveDate,
    mut tell: impl FnMut(String, &'static str, bool),
) -> Hours {
    for (path, it) in schedules {
        let attending = format!("{} {}", text(it, "attending_type"), text(it, "description"));
        let attending = attending.to_lowercase();
        if ["afspraak", "appointment", "rendez-vous"].iter().any(|word| attending.contains(word)) {
            hours.appointment = true;
        }
        if text(it, "opens_at").is_empty() && text(it, "closes_at").is_empty() {
            continue;
        }
        if !holds(it, today) {
            tell(path, "schedule_left_out", true);
            continue;
        }
        match stretches(it) {
            Ok(more) => hours.weekly.extend(more),
            Err((field, code)) => tell(format!("{path}/{field}"), code, false),
        }
    }
    hours.weekly.sort_unstable();
    hours.weekly.dedup();
    if is_always(&hours.weekly) {
        hours = Hours { always: true, on_holidays: true, weekly: Vec::new(), ..hours };
    }
    if let Err(code) = said::check(&hours) {
        tell("schedules".to_owned(), code, false);
    }
    hours
}

/// Tells whether it holds each week, and today.
fn holds(it: &Value, today: NaiveDate) -> bool {
    let weekly = matches!(text(it, "freq"), "" | "WEEKLY");
    let each = it.get("interval").and_then(Value::as_f64).is_none_or(|it| it <= 1.0);
    let rarely =
        ["byweekno", "bymonthday", "byyearday"].iter().any(|name| !text(it, name).is_empty());
    let day = |name| text(it, name).get(..10).and_then(|it| it.parse::<NaiveDate>().ok());
    let begun = day("valid_from").is_none_or(|it| it <= today);
    let over = ["valid_to", "until"].iter().any(|name| day(name).is_some_and(|it| it < today));
    weekly && each && !rarely && begun && !over
}

fn stretches(it: &Value) -> Result<Vec<Stretch>, (&'static str, &'static str)> {
    let from = clock(text(it, "opens_at")).map_err(|code| ("opens_at", code))?;
    let until = clock(text(it, "closes_at")).map_err(|code| ("closes_at", code))?;
    let until = if until == 0 { DAY } else { until };
    let weekday = |name: &str| {
        let at = DAYS.iter().position(|it| *it == name.trim()).ok_or(("byday", "not_a_weekday"))?;
        u8::try_from(at + 1).map_err(|_large| ("byday", "not_a_weekday"))
    };
    let on = |name: &str| weekday(name).map(|weekday| Stretch { weekday, from, until });
    text(it, "byday").split(',').map(on).collect()
}

/// Reads `09:00`, `09:00:00` and `09:00+01:00`: the clock on the wall.
fn clock(text: &str) -> Result<u16, &'static str> {
    let bare = ["+01:00", "+02:00"].iter().find_map(|it| text.strip_suffix(it)).unwrap_or(text);
    if bare.ends_with('Z') || bare.contains(['+', '-']) {
        return Err("other_time_zone");
    }
    let bare = if bare.len() == 8 { bare.get(..5).unwrap_or(bare) } else { bare };
    said::minute(bare).ok_or("not_opening_hours")
}

/// HSDS has no day and night: from 00:00 to 23:59, or to 24:00, on each day.
fn is_always(weekly: &[Stretch]) -> bool {
    weekly.len() == 7 && weekly.iter().all(|it| it.from == 0 && it.until >= DAY - 1)
}

/// Writes opening hours as schedules; `id` makes the name of each.
pub(super) fn write(hours: &Hours, id: impl Fn(usize) -> String) -> Vec<Value> {
    let mut times: Vec<(u16, u16)> = hours.weekly.iter().map(|it| (it.from, it.until)).collect();
    times.sort_unstable();
    times.dedup();
    let mut all: Vec<(Vec<&str>, u16, u16)> = times
        .into_iter()
        .map(|(from, until)| {
            let same = hours.weekly.iter().filter(|it| (it.from, it.until) == (from, until));
            let days = same.filter_map(|it| DAYS.get(usize::from(it.weekday) - 1).copied());
            (days.collect(), from, until)
        })
        .collect();
    if hours.always {
        all.push((DAYS.to_vec(), 0, DAY - 1));
    }
    let one = |(at, (days, from, until)): (usize, (Vec<&str>, u16, u16))| {
        json!({ "id": id(at), "freq": "WEEKLY", "interval": 1, "wkst": "MO", "byday": days.join(","),
            "opens_at": wall(from), "closes_at": wall(until) })
    };
    let mut written: Vec<Value> = all.into_iter().enumerate().map(one).collect();
    if hours.appointment {
        let at = written.len();
        written.push(json!({ "id": id(at), "attending_type": "Op afspraak" }));
    }
    written
}

fn wall(minute: u16) -> String {
    let minute = minute % DAY;
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
