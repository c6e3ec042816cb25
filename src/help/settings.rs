//! What a neighbourhood set, as dispatch takes it; and one request, as dispatch looks at it.

use chrono::TimeDelta;

use super::contact::DoorWish;
use super::dispatch::{self, Ask, Languages, Meet, QuietHours, Spread, Youth, wave};
use super::extra;
use super::found::Found;
use super::request::SHORT_NOTICE;
use crate::base::cells::Zone;
use crate::base::clock::Moment;
use crate::base::words::Lang;
use crate::buurt::category::{self, Youth as YouthRule};
use crate::buurt::{Buurt, CategoryId};
use crate::people::person::Gender;

/// Reads the settings of a neighbourhood.
pub fn of(buurt: &Buurt) -> wave::Settings {
    let usual = wave::Settings::default();
    wave::Settings {
        quiet: buurt.rhythm.quiet(),
        spread: if buurt.place.village { Spread::VILLAGE } else { Spread::Rings },
        helpers_needed: buurt.helping.few_helpers,
        weights: buurt.helping.weights,
        ..usual
    }
}

/// The number of a category in the list, for sets of talents.
pub fn number(id: CategoryId) -> u8 {
    let at = category::all().iter().position(|it| it.id == id.as_str());
    at.and_then(|it| u8::try_from(it).ok()).unwrap_or(63)
}

/// How long one takes of a category that is gone.
const MINUTES: u16 = 60;

/// One category, as dispatch takes it; one that is gone asks the most.
pub fn category(id: CategoryId) -> dispatch::Category {
    let facts = id.facts();
    let youth = facts.map_or(Youth::No, |it| match it.youth_16_17 {
        YouthRule::Door => Youth::Door,
        YouthRule::Together => Youth::Together,
        YouthRule::No => Youth::No,
    });
    let (least, most) = facts.map_or((MINUTES, MINUTES), |it| it.typical_minutes);
    dispatch::Category {
        number: number(id),
        min_trust: facts.map_or(3, |it| it.min_trust),
        youth,
        needs_talk: facts.is_some_and(|it| it.needs_talk),
        minutes: least.midpoint(most),
    }
}

/// How long one counts: as the asker said, or else as usual.
///
/// Never less than half of what is usual: no word of the asker keeps it below a cap.
pub fn minutes(id: CategoryId, said: Option<u16>) -> u16 {
    let usual = category(id).minutes;
    said.map_or(usual, |it| it.max(usual / 2))
}

/// How long one counts of the category of this word, as [`minutes`] says it.
pub fn minutes_of(word: &str, said: Option<u16>) -> u16 {
    CategoryId::read(word).map_or(said.unwrap_or(MINUTES), |it| minutes(it, said))
}

/// A request as dispatch looks at it. `speaks` is the language of the asker.
pub fn ask(found: &Found, zone: Zone, speaks: Lang, now: Moment) -> Ask {
    let (request, question) = (&found.request, &found.question);
    let rules = category(question.category);
    let wanted = &question.languages;
    let own = [speaks];
    let languages = if wanted.is_empty() { &own[..] } else { wanted };
    let (window, said) = (request.window, extra::minutes(&question.extras));
    let meet = match (request.door, rules.youth) {
        (DoorWish::MeetingPlace, _) => Meet::MeetingPlace,
        (DoorWish::Known | DoorWish::NameFirst, Youth::Door) => Meet::Door,
        (DoorWish::Known | DoorWish::NameFirst, Youth::Together | Youth::No) => Meet::Inside,
    };
    Ask {
        asker: request.requester,
        zone,
        category: dispatch::Category { min_trust: request.min_trust, ..rules },
        lasts: said.unwrap_or(rules.minutes),
        minutes: minutes(question.category, said),
        asked_at: question.asked_at,
        window,
        parts: QuietHours::parts(window, now),
        urgent: !window.flexible && window.within(SHORT_NOTICE, now),
        languages: Languages::of(languages.iter().map(|it| it.code())),
        wants_language: !wanted.is_empty(),
        wish: question.wish.and_then(gender),
        meet,
        with_adult: false,
    }
}

/// Woman or man; nothing for who is neither or did not say.
pub fn gender(it: Gender) -> Option<dispatch::Gender> {
    match it {
        Gender::Woman => Some(dispatch::Gender::Woman),
        Gender::Man => Some(dispatch::Gender::Man),
        Gender::Other => None,
    }
}

/// By when the asker hears something: the waves that still go out are over, or it is too late for them. So many
/// of this search were `sent`, and the next begins at `from`. No wave begins while phones must keep still.
pub fn hear_by(found: &Found, settings: &wave::Settings, (sent, from): (usize, Moment)) -> Moment {
    let window = found.request.window;
    let ahead = sent == 0 && window.start - found.question.asked_at > settings.far_ahead;
    let start = if ahead { (window.start - settings.lead).max(from) } else { from };
    let urgent = !window.flexible && window.within(SHORT_NOTICE, from);
    let waits = if urgent { &settings.urgent_waits } else { &settings.waits };
    let over = |at: Moment, wait: &u16| {
        let from = if urgent { at } else { settings.quiet.next_allowed(at) };
        from + TimeDelta::minutes(i64::from(*wait))
    };
    waits.iter().skip(sent).fold(start, over).min(window.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_a_category_that_is_gone_takes_as_long_as_was_said_or_an_hour() {
        assert_eq!([minutes_of("gone", Some(20)), minutes_of("gone", None)], [20, MINUTES]);
    }

    #[test]
    fn minutes_that_were_said_count_at_least_half_of_what_is_usual() {
        let groceries = CategoryId::read("groceries").unwrap();
        assert_eq!(minutes_of("groceries", None), category(groceries).minutes);
        let half = category(groceries).minutes / 2;
        assert_eq!([60, half, 10].map(|it| minutes_of("groceries", Some(it))), [60, half, half]);
    }
}
