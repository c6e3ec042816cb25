//! What was filled in: checked as a whole, every field at once. Answers the sentences of what is
//! wrong.

use chrono::{NaiveDate, TimeDelta};

use crate::base::clock::Moment;
use crate::base::text::{Line, Phone, Prose};
use crate::care::flows::saying::{Act, Wanted, Who, Words};
use crate::care::referral::{REJECTIONS, Reason, Why};
use crate::web::form::Form;

/// The longest waiting list: two years.
const LONGEST_WAIT: TimeDelta = TimeDelta::days(731);

/// Reads who does what.
pub(super) fn act(form: &Form, now: Moment) -> Result<(Who, Act), Vec<&'static str>> {
    let mut wrong = Vec::new();
    let who = Who::try_from(form.text("who").to_owned()).ok();
    if who.is_none() {
        wrong.push("answer-wrong-who");
    }
    let act = match form.text("act") {
        "accept" => Some(Act::Accept),
        "start" => Some(Act::Start),
        "ask" => words(form, &mut wrong).map(Act::Ask),
        "reject" => reject(form, &mut wrong),
        "wait" => wait(form, now, &mut wrong),
        "finish" if form.has("words") => words(form, &mut wrong).map(|it| Act::Finish(Some(it))),
        "finish" => Some(Act::Finish(None)),
        "help" => help(form, &mut wrong),
        _ => {
            wrong.push("answer-wrong-act");
            None
        }
    };
    match (who, act) {
        (Some(who), Some(act)) if wrong.is_empty() => Ok((who, act)),
        _ => Err(wrong),
    }
}

fn words(form: &Form, wrong: &mut Vec<&'static str>) -> Option<Words> {
    let words = Words::try_from(form.text("words").to_owned()).ok();
    if words.is_none() {
        wrong.push("answer-wrong-words");
    }
    words
}

fn reject(form: &Form, wrong: &mut Vec<&'static str>) -> Option<Act> {
    let reason = Reason::parse(form.text("reason"));
    let reason = reason.filter(|it| REJECTIONS.contains(it) && *it != Reason::Waitlist);
    let Some(reason) = reason else {
        wrong.push("answer-wrong-reason");
        return None;
    };
    let said = form.has("words") || reason.needs_words();
    let words = if said { Some(words(form, wrong)?) } else { None };
    Some(Act::Reject(Why::of(reason), words))
}

fn wait(form: &Form, now: Moment, wrong: &mut Vec<&'static str>) -> Option<Act> {
    let day = form.text("until").parse::<NaiveDate>().ok();
    let (first, last) = (now.date_naive(), (now + LONGEST_WAIT).date_naive());
    let Some(day) = day.filter(|it| (first..=last).contains(it)) else {
        wrong.push("answer-wrong-until");
        return None;
    };
    Some(Act::Reject(Why { reason: Reason::Waitlist, until: Some(day) }, None))
}

fn help(form: &Form, wrong: &mut Vec<&'static str>) -> Option<Act> {
    let what = Prose::try_from(form.text("what").to_owned());
    let when = Line::try_from(form.text("when").to_owned());
    let name = Line::try_from(form.text("name").to_owned());
    let phone = Phone::read(form.text("phone"));
    let faults = [
        (what.is_err(), "answer-wrong-what"),
        (when.is_err(), "answer-wrong-when"),
        (name.is_err(), "answer-wrong-name"),
        (phone.is_err(), "answer-wrong-phone"),
        (!form.has("consent"), "answer-wrong-consent"),
    ];
    wrong.extend(faults.iter().filter(|(is, _)| *is).map(|(_, it)| *it));
    match (what, when, name, phone) {
        (Ok(what), Ok(when), Ok(name), Ok(phone)) if form.has("consent") => {
            Some(Act::Help(Box::new(Wanted { what, when, name, phone })))
        }
        _ => None,
    }
}
