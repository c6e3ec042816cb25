//! What people are told about small help: task, day part, walking time in words. Never a name, an
//! address or somebody's own words.
//!
//! Builds; never sends.

use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

use super::digest;
use super::found::Found;
use super::request::SHORT_NOTICE;
use super::series::{Series, Template};
use super::window::Part;
use crate::base::calendar::today;
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::saying::Saying;
use crate::buurt::{CategoryId, category};
use crate::delivery::Notice;

/// What a message about a match or its end is worth: until it is read.
const LONG: TimeDelta = TimeDelta::hours(24);

/// What a question about a key is worth: it stands until it is answered.
const A_WEEK: TimeDelta = TimeDelta::days(7);

/// Times of a series among which the next is looked for: more than a year has.
const A_YEAR: usize = 60;

/// One request, as notices tell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    id: String,
    category: String,
    day: Option<NaiveDate>,
    part: Part,
    soon: bool,
    today: bool,
    left: TimeDelta,
}

impl Topic {
    /// Takes from a request what may be told of it.
    pub fn of(found: &Found, now: Moment) -> Self {
        let on = found.question.on;
        let window = found.request.window;
        Self {
            id: found.request.id.to_string(),
            category: found.question.category.as_str().to_owned(),
            day: on.map(|(day, _)| day),
            part: on.map_or(Part::Any, |(_, part)| part),
            soon: !window.flexible && window.within(SHORT_NOTICE, now) && now < window.end,
            today: on.is_some_and(|(day, _)| day == today(now)) && now < window.end,
            left: (window.end - now).max(TimeDelta::minutes(5)),
        }
    }

    /// Takes from a series what may be told of it: its next time, and where it is looked at; nothing of
    /// one that has ended.
    pub fn of_series(series: &Series, asked: Option<&Template>) -> Option<Self> {
        let asked = asked?;
        let next = series.ahead().take(A_YEAR).find(|(_, skipped)| skipped.is_none());
        Some(Self {
            id: String::new(),
            category: asked.question.category.as_str().to_owned(),
            day: next.map(|(day, _)| day),
            part: asked.part,
            soon: false,
            today: false,
            left: LONG,
        })
    }

    fn notice(&self, kind: &str, ttl: TimeDelta, to: &str) -> Notice {
        let path = format!("/{to}/{}", self.id);
        let path = path.trim_end_matches('/');
        let notice = Notice::new(kind, ttl.min(self.left.max(LONG)), path)
            .words("what", self.what())
            .words("when", self.when());
        let notice = match self.day {
            Some(day) => notice.day("day", day),
            None => notice,
        };
        if self.soon { notice.urgent() } else { notice }
    }

    /// What changes the plans of today does not wait until tomorrow.
    fn for_today(&self, notice: Notice) -> Notice {
        if self.today { notice.urgent() } else { notice }
    }

    /// The kind of help, where its name says nothing of somebody's life: it is read over a shoulder.
    fn what(&self) -> String {
        let named = CategoryId::read(&self.category).is_some_and(digest::may_name);
        if named { format!("cat-{}", self.category) } else { "what-unnamed".to_owned() }
    }

    /// The sentence for the day and the part of it.
    fn when(&self) -> String {
        if self.day.is_none() {
            "slot-flexible".to_owned()
        } else {
            format!("slot-{}", self.part.word())
        }
    }

    /// Asks a neighbour, in a wave that runs so long.
    pub fn asked(&self, wave: u8, walk: &str, ttl: TimeDelta) -> Notice {
        self.notice("asked", ttl, "helpen").words("walk", format!("walk-{walk}")).wave(wave)
    }

    /// Asks somebody of the neighbourhood next door, in a wave that runs so long: how far it is nobody knows, and which
    /// neighbourhood it is is said when it is sent.
    pub fn asked_next_door(&self, wave: u8, ttl: TimeDelta) -> Notice {
        self.notice("asked-next-door", ttl, "helpen")
            .words("next_door", "next-door")
            .wave(wave)
            .uncalled()
    }

    /// Asks a neighbour whom a worker thought of.
    pub fn named(&self) -> Notice {
        self.notice("named", self.left, "helpen")
    }

    /// Says why a worker has something to do about it.
    pub fn saying(&self, words: &str) -> Saying {
        let notice = self.notice("", LONG, "vragen");
        let said = Saying { words: words.to_owned(), args: notice.args };
        said.words("what", format!("cat-{}", self.category))
    }

    /// Tells the asker that somebody comes, and on the phone who.
    pub fn matched(&self, helper: PersonId) -> Notice {
        self.notice("matched", LONG, "vragen").person("who", helper)
    }

    /// Thanks who comes.
    pub fn helping(&self) -> Notice {
        self.notice("helping", LONG, "helpen")
    }

    /// Thanks who is kept in reserve.
    pub fn reserved(&self) -> Notice {
        self.notice("reserved", LONG, "helpen")
    }

    /// Asks the reserve to take a place, before it goes to the next: in half an hour, so it waits for no morning.
    pub fn promote(&self, ttl: TimeDelta) -> Notice {
        self.notice("promote", ttl, "helpen").urgent()
    }

    /// Asks the asker for her yes to the name of who comes, and says it on the phone.
    pub fn contact(&self, helper: PersonId, ttl: TimeDelta) -> Notice {
        self.notice("contact", ttl, "vragen").person("who", helper)
    }

    /// Tells who comes that name, phone and address are there now.
    pub fn released(&self) -> Notice {
        self.notice("released", LONG, "helpen")
    }

    /// Tells who counted on it that it is no longer needed.
    pub fn withdrawn(&self) -> Notice {
        self.for_today(self.notice("withdrawn", LONG, "helpen"))
    }

    /// Asks who came the last time, before anybody else.
    pub fn first(&self, ttl: TimeDelta) -> Notice {
        self.notice("first", ttl, "helpen")
    }

    /// Tells who was to come that it is not needed this time; the next time comes.
    pub fn resting(&self) -> Notice {
        self.for_today(self.notice("resting", LONG, "helpen"))
    }

    /// Tells the asker that nobody comes on a holiday, and when somebody does again.
    pub fn holiday(&self) -> Notice {
        self.notice("holiday", LONG, "vragen/reeks")
    }

    /// Asks the asker whether what comes back every week goes on.
    pub fn goes_on(&self) -> Notice {
        self.notice("goes-on", LONG, "vragen/reeks")
    }

    /// Tells the asker that a helper cannot come, and that we look further.
    pub fn searching(&self) -> Notice {
        self.notice("searching", LONG, "vragen")
    }

    /// Tells the asker that of several helpers one does not come after all.
    pub fn fewer(&self) -> Notice {
        self.notice("fewer", LONG, "vragen")
    }

    /// Asks who helps to say yes again after a change.
    pub fn again(&self, ttl: TimeDelta) -> Notice {
        self.notice("again", ttl, "helpen")
    }

    /// Asks who could not at the old time, or found the old place too far, now that it is another: in a wave, too.
    pub fn reask(&self, wave: u8, ttl: TimeDelta) -> Notice {
        self.notice("reask", ttl, "helpen").wave(wave)
    }

    /// Asks the asker what to do, a day ahead.
    pub fn expiry(&self) -> Notice {
        self.notice("expiry", LONG, "vragen")
    }

    /// Asks the asker how it went.
    pub fn confirm(&self) -> Notice {
        self.notice("confirm", LONG, "vragen")
    }

    /// Asks the helper how it went.
    pub fn confirm_helper(&self) -> Notice {
        self.notice("confirm-helper", LONG, "helpen")
    }

    /// Brings the thanks of the asker.
    pub fn thanked(&self) -> Notice {
        self.notice("thanked", LONG, "helpen")
    }

    /// Tells that something was said in the thread of an offer; never what, nor by whom.
    pub fn talk(&self, mark: Uuid) -> Notice {
        Notice { navigate: format!("/gesprek/{mark}"), ..self.notice("talk", LONG, "gesprek") }
    }

    /// Tells the asker what it cost: on the phone how much, elsewhere where to look.
    pub fn amount(&self, cents: u32) -> Notice {
        let amount = format!("{},{:02}", cents / 100, cents % 100);
        self.notice("amount", LONG, "vragen").digits("amount", amount)
    }

    /// Tells the asker that who comes brings somebody along.
    pub fn company(&self) -> Notice {
        self.notice("company", LONG, "vragen")
    }

    /// Asks a neighbour whom who comes asks along.
    pub fn beside(&self) -> Notice {
        self.notice("beside", self.left, "helpen")
    }

    /// Tells who comes that the asker would rather have one visitor.
    pub fn alone(&self) -> Notice {
        self.notice("alone", LONG, "helpen")
    }

    /// Tells the asker that nobody was found.
    pub fn unmatched(&self) -> Notice {
        self.notice("unmatched", LONG, "vragen")
    }

    /// Tells the asker that it is not for neighbours, and who helps on.
    pub fn ended(&self) -> Notice {
        self.notice("ended", LONG, "vragen")
    }
}

/// Asks who has a key of a neighbour to say so.
pub fn key_given() -> Notice {
    Notice::new("key-given", A_WEEK, "/sleutels")
}

/// Asks whether a key is back, of who did not say so.
pub fn key_back() -> Notice {
    Notice::new("key-back", A_WEEK, "/sleutels")
}

/// Tells who has to do with a key that it is said to be lost.
pub fn key_lost() -> Notice {
    Notice::new("key-lost", A_WEEK, "/sleutels")
}

/// Tells who moved that a key of where they lived is still out.
pub fn key_left() -> Notice {
    Notice::new("key-left", A_WEEK, "/sleutels")
}

/// The daily digest, by how many kinds of help it names.
const DIGESTS: [&str; 3] = ["digest-one", "digest-two", "digest-three"];

/// How the kinds are called in its words.
pub const DIGEST_NAMES: [&str; 3] = ["first", "second", "third"];

/// Which digest names so many kinds; none names none.
pub fn digest_kind(many: usize) -> Option<&'static str> {
    DIGESTS.get(many.checked_sub(1)?).copied()
}

/// Tells what is open: three kinds at most; nothing when there is none.
pub fn digest(kinds: &[CategoryId]) -> Option<Notice> {
    let notice = Notice::new(digest_kind(kinds.len())?, digest::TTL, "/helpen");
    let with = |notice: Notice, (name, it): (&str, &CategoryId)| {
        notice.words(name, format!("cat-{}", it.as_str()))
    };
    Some(DIGEST_NAMES.into_iter().zip(kinds).fold(notice, with))
}

/// Tells whether a notice is a daily digest.
pub fn is_digest(kind: &str) -> bool {
    DIGESTS.contains(&kind)
}

/// A digest of so many kinds, the longest names first.
fn digest_of(many: usize) -> Notice {
    digest(&longest(many)).unwrap_or_else(|| sample().ended())
}

/// So many kinds, the longest names first: for samples.
pub fn longest(many: usize) -> Vec<CategoryId> {
    let mut all: Vec<CategoryId> =
        category::all().iter().filter_map(|it| CategoryId::read(&it.id)).collect();
    all.retain(|it| digest::may_name(*it));
    all.sort_by_key(|it| std::cmp::Reverse(it.as_str().len()));
    all.truncate(many);
    all
}

fn sample() -> Topic {
    Topic {
        id: "1".to_owned(),
        category: "groceries".to_owned(),
        day: NaiveDate::from_ymd_opt(2026, 9, 30), // a Wednesday in September: the longest
        part: Part::Afternoon,
        soon: true,
        today: true,
        left: TimeDelta::hours(3),
    }
}

/// One of each, for the test of what they say.
pub const SAMPLES: &[fn() -> Notice] = &[
    || sample().asked(1, "5_to_10", TimeDelta::minutes(30)),
    || sample().asked_next_door(4, TimeDelta::minutes(30)),
    || sample().named(),
    || sample().matched(PersonId(Uuid::nil())),
    || sample().helping(),
    || sample().reserved(),
    || sample().promote(TimeDelta::minutes(30)),
    || sample().contact(PersonId(Uuid::nil()), TimeDelta::hours(1)),
    || sample().released(),
    || sample().withdrawn(),
    || sample().first(TimeDelta::hours(24)),
    || sample().resting(),
    || sample().holiday(),
    || sample().goes_on(),
    || sample().searching(),
    || sample().fewer(),
    || sample().again(TimeDelta::hours(1)),
    || sample().reask(2, TimeDelta::minutes(30)),
    || sample().expiry(),
    || sample().confirm(),
    || sample().confirm_helper(),
    || sample().thanked(),
    || sample().talk(Uuid::nil()),
    || sample().amount(1250),
    || sample().company(),
    || sample().beside(),
    || sample().alone(),
    || sample().unmatched(),
    || sample().ended(),
    key_given,
    key_back,
    key_lost,
    key_left,
    || digest_of(1),
    || digest_of(2),
    || digest_of(3),
];
