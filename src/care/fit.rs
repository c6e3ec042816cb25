//! Which services may help with a worry, and why each stands where it stands. A worker chooses: nothing is
//! hidden, and nobody is scored.
//!
//! Never waits, never asks the time, knows nothing of the person.

use chrono::NaiveDate;

use super::directory::service::{Capacity, Facts};
use super::release::{Category, releasable};
use super::signal_type::SignalType;
use crate::base::word::word_enum;

word_enum!(
    /// Why a service stands high or low.
    Reason {
        /// This kind of worry often goes there.
        OftenHelps = "often_helps",
        /// It speaks the person's language.
        SpeaksLanguage = "speaks_language",
        /// Its door or phone is open at this moment.
        OpenNow = "open_now",
        /// It takes some time.
        Limited = "limited",
        /// It takes nobody new now.
        Full = "full",
        /// The agreement with it is over.
        AgreementOver = "agreement_over",
        /// It may read only how to reach the person.
        ReadsLittle = "reads_little",
        /// It was asked, and has not ended.
        AskedAlready = "asked_already",
        /// It could not help this person.
        SaidNo = "said_no",
        /// The person said no to it.
        PersonSaidNo = "person_said_no",
    }
);

/// What happened before between this signal and a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Before {
    /// It is still being asked.
    pub asked: bool,
    /// It could not help.
    pub declined: bool,
    /// The person said no to it.
    pub refused: bool,
}

/// How a service fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Why, what speaks for it first.
    pub reasons: Vec<Reason>,
    /// What it may read at most.
    pub may_read: Vec<Category>,
}

impl Fit {
    /// Weighs one service for one kind of worry, by what is known on that day, and whether it is open.
    pub fn of(
        kind: SignalType,
        service: &Facts,
        (before, language): (Before, &str),
        (today, open): (NaiveDate, bool),
    ) -> Self {
        let agreed: Vec<Category> =
            service.categories_allowed.iter().filter_map(|it| Category::parse(it)).collect();
        let may_read = releasable(service.secrecy, &agreed, Category::ALL);
        let often = kind
            .facts()
            .is_some_and(|it| it.default_destinations.iter().any(|to| to == service.kind.as_str()));
        // Dutch is no reason: every service here speaks it.
        let speaks = language != "nl" && service.languages.iter().any(|it| it.code == language);
        let over = service.agreement_until.is_some_and(|last| last < today);
        let all = [
            (often, Reason::OftenHelps),
            (speaks, Reason::SpeaksLanguage),
            (open, Reason::OpenNow),
            (service.capacity == Capacity::Limited, Reason::Limited),
            (service.capacity == Capacity::Full, Reason::Full),
            (over, Reason::AgreementOver),
            (!may_read.contains(&Category::Summary), Reason::ReadsLittle),
            (before.asked, Reason::AskedAlready),
            (before.declined, Reason::SaidNo),
            (before.refused, Reason::PersonSaidNo),
        ];
        let reasons = all.into_iter().filter(|(holds, _)| *holds).map(|(_, why)| why).collect();
        Self { reasons, may_read }
    }

    /// Its place in the list: what often helps and has room first, what was tried last.
    pub fn place(&self) -> (bool, bool, bool, bool, bool) {
        let has = |why| self.reasons.contains(&why);
        let tried = has(Reason::AskedAlready) || has(Reason::SaidNo) || has(Reason::PersonSaidNo);
        let closed = has(Reason::Full) || has(Reason::AgreementOver);
        (
            tried,
            !has(Reason::OftenHelps),
            closed,
            !has(Reason::SpeaksLanguage),
            !has(Reason::OpenNow),
        )
    }

    /// Tells whether it is among the first to show.
    pub fn is_likely(&self) -> bool {
        let (tried, rare, ..) = self.place();
        !tried && !rare
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::care::directory::service::tests::plain;
    use crate::care::directory::service::{Hours, Secrecy, Spoken};

    fn today() -> NaiveDate {
        "2026-11-21".parse().unwrap()
    }

    fn fit(service: &Facts, before: Before) -> Fit {
        let debts = SignalType::read("poverty_debt").unwrap();
        Fit::of(debts, service, (before, "tr"), (today(), service.hours.always))
    }

    #[test]
    fn what_often_helps_and_has_room_comes_first_and_what_was_tried_last() {
        let none = Before::default();
        let room = fit(&plain("Sociaal Huis", "ocmw"), none);
        let full = fit(&Facts { capacity: Capacity::Full, ..plain("CAW", "caw") }, none);
        let other = fit(&plain("Buurtbemiddeling", "buurtbemiddeling"), none);
        let tried = fit(&plain("DMW", "dmw"), Before { declined: true, ..Before::default() });
        let mut all = [&tried, &other, &full, &room];
        all.sort_by_key(|it| it.place());
        assert_eq!(all, [&room, &full, &other, &tried]);
        assert!(room.is_likely() && full.is_likely() && !other.is_likely() && !tried.is_likely());
    }

    #[test]
    fn every_reason_is_said() {
        let service = Facts {
            capacity: Capacity::Limited,
            agreement_until: today().pred_opt(),
            hours: Hours { always: true, ..Hours::default() },
            languages: vec![Spoken { code: "tr".to_owned(), interpreter: false }],
            secrecy: Secrecy::None,
            ..plain("Sociaal Huis", "ocmw")
        };
        let all = Before { asked: true, declined: true, refused: true };
        let reasons = fit(&service, all).reasons;
        assert_eq!(
            reasons,
            Reason::ALL.iter().copied().filter(|it| *it != Reason::Full).collect::<Vec<_>>()
        );
        let last_day = Facts { agreement_until: Some(today()), ..plain("Sociaal Huis", "ocmw") };
        assert_eq!(fit(&last_day, Before::default()).reasons, [Reason::OftenHelps]);
    }

    #[test]
    fn it_says_what_a_service_may_read() {
        let bare = Facts { secrecy: Secrecy::None, ..plain("Sociaal Huis", "ocmw") };
        assert!(!fit(&bare, Before::default()).may_read.contains(&Category::Address));
        let agreed = vec!["phone".to_owned()];
        let narrow = Facts { categories_allowed: agreed, ..plain("Sociaal Huis", "ocmw") };
        let may_read = fit(&narrow, Before::default()).may_read;
        assert_eq!(may_read, [Category::Phone, Category::SafeContact]);
    }
}
