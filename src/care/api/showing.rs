//! A case, made ready for who looks at it.

use std::collections::HashMap;

use super::desk_views::{
    BasisView, CasePersonView, CaseView, EventView, PartView, ReferralView, ReleasedView,
    ReporterView, SaidView, SignalLineView, SubjectView, WorkerView, WorryToldView,
};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{PersonId, ServiceId};
use crate::buurt::Buurt;
use crate::care::basis::Basis;
use crate::care::case::{Case, Handover, Reporter, Told, safe_contact};
use crate::care::directory::service::Service;
use crate::care::flows::opening::Opened;
use crate::care::release::Released;
use crate::care::signal::{Phase, Signal, State};
use crate::care::store::services;
use crate::people::person::Person;
use crate::people::{Caller, Role, keeping, members};

/// Shows an opened case.
pub(super) async fn case(
    house: &House,
    buurt: &Buurt,
    caller: &Caller,
    it: Opened,
) -> Result<CaseView> {
    let signal = &it.case.signal;
    let mut people: Vec<PersonId> = signal.subject.into_iter().chain(signal.owner).collect();
    people.extend(it.also.iter().copied());
    people.extend(it.reporters.iter().filter_map(|it| it.person));
    people.extend(it.events.iter().filter_map(|(it, _)| it.by));
    let names = keeping::open_all(house, house.db.read(), &people).await?;
    let names = Names { names: &names, me: caller.person };
    let mut known: Vec<ServiceId> = it.bases.iter().map(|(it, _)| it.service).collect();
    known.extend(it.referrals.iter().map(|(it, ..)| it.referral.service));
    let known = directory(house, buurt, known).await?;
    let state = signal.state;
    let referrals = it.referrals.iter().map(|one| referral(one, &it, &known)).collect();
    Ok(CaseView {
        line: line(signal, &it.case, &names),
        acts: acts(signal, caller),
        guarded: signal.kind.is_guarded(),
        person: person(house, signal, words(&it), &names).await?,
        also: it.also.iter().filter_map(|who| names.subject(*who)).collect(),
        told: it.told.clone().map(told),
        parts: it.parts.iter().map(|(signal, words)| part(signal, words.clone())).collect(),
        reporters: it.reporters.iter().map(|it| reporter(it, &names)).collect(),
        summary: it.summary.clone(),
        request: it.case.file.request,
        informed: signal.informed,
        inform_by: signal.inform_by,
        no_contact_until: signal.no_contact_until,
        closure: closed(state).map(|(reason, _)| reason),
        outcome: closed(state).map(|(_, outcome)| outcome),
        merged_into: it.case.file.merged_into,
        bases: it.bases.iter().map(|(it, words)| basis(it, words.clone(), &known)).collect(),
        referrals,
        events: it
            .events
            .iter()
            .map(|(it, words)| EventView {
                id: it.id,
                at: it.at,
                by: it.by.and_then(|who| names.first(who)),
                kind: it.what.word().to_owned(),
                data: it.data.clone(),
                words: words.clone(),
            })
            .collect(),
    })
}

/// The names of whoever is mentioned.
pub(super) struct Names<'a> {
    /// Whoever could be opened.
    pub(super) names: &'a HashMap<PersonId, Person>,
    /// Who looks.
    pub(super) me: PersonId,
}

impl Names<'_> {
    fn first(&self, who: PersonId) -> Option<String> {
        self.names.get(&who).map(|it| it.details.name.first.clone())
    }

    pub(super) fn subject(&self, who: PersonId) -> Option<SubjectView> {
        let name = self.names.get(&who)?.details.name.whole();
        Some(SubjectView { id: who, name })
    }

    pub(super) fn worker(&self, who: PersonId) -> WorkerView {
        WorkerView {
            id: who,
            first_name: self.first(who).unwrap_or_default(),
            is_me: who == self.me,
        }
    }
}

fn line(signal: &Signal, case: &Case, names: &Names<'_>) -> SignalLineView {
    SignalLineView {
        id: signal.id,
        kind: signal.kind.as_str().to_owned(),
        urgency: signal.urgency,
        state: signal.phase().word().to_owned(),
        source: case.file.source.word().to_owned(),
        worried: case.file.worried.map(|it| it.word().to_owned()),
        subject: signal.subject.and_then(|who| names.subject(who)),
        owner: signal.owner.map(|who| names.worker(who)),
        snoozed_until: signal.snoozed_until,
        follow_up: signal.follow_up,
        raised: signal.raised,
        since: signal.since,
        emergency: signal.emergency,
    }
}

/// What the caller may do with it now.
fn acts(signal: &Signal, caller: &Caller) -> Vec<&'static str> {
    let mine = signal.owner.is_none_or(|it| it == caller.person);
    match signal.phase() {
        Phase::Closed => vec!["reopen"],
        Phase::Merged => vec!["unmerge"],
        Phase::New
        | Phase::Triage
        | Phase::Contact
        | Phase::Consent
        | Phase::Referred
        | Phase::FollowUp
            if mine =>
        {
            let mut acts = vec![
                "talk",
                "weigh",
                "note",
                "advice",
                "emergency",
                "snooze",
                "hand_over",
                "inform",
                "inform_later",
                "summarise",
                "close",
                "call_us",
                "merge",
                "refer",
            ];
            if signal.owner.is_none() {
                acts.push("claim");
            } else {
                acts.push("release");
            }
            if signal.snoozed_until.is_some() {
                acts.push("wake");
            }
            acts
        }
        Phase::New
        | Phase::Triage
        | Phase::Contact
        | Phase::Consent
        | Phase::Referred
        | Phase::FollowUp => {
            // A coordinator gives the case of a colleague to another one.
            if caller.is(Role::Coordinator) { vec!["hand_over"] } else { Vec::new() }
        }
    }
}

/// All that was told, of every worry that came together.
fn words(it: &Opened) -> impl Iterator<Item = &Told> {
    it.told.iter().chain(it.parts.iter().filter_map(|(_, told)| told.as_ref()))
}

async fn person(
    house: &House,
    signal: &Signal,
    told: impl Iterator<Item = &Told>,
    names: &Names<'_>,
) -> Result<Option<CasePersonView>> {
    let Some(who) = signal.subject else { return Ok(None) };
    let Some(person) = names.names.get(&who) else { return Ok(None) };
    let rows = house.db.read();
    let member = members::find(rows, signal.buurt, who).await?;
    let home = keeping::open_home(house, rows, &member).await?;
    let details = &person.details;
    let safely = safe_contact(details.safe.as_ref(), told);
    Ok(Some(CasePersonView {
        id: who,
        name: details.name.whole(),
        safe_contact: (!safely.is_empty()).then(|| safely.join(" · ")),
        phone: details.phone.clone(),
        language: details.language.code().to_owned(),
        address: home.map(|it| format!("{} {}", it.street, it.number).trim_end().to_owned()),
        birth_year: details.birth_year,
    }))
}

async fn directory(
    house: &House,
    buurt: &Buurt,
    mut ids: Vec<ServiceId>,
) -> Result<HashMap<ServiceId, Service>> {
    ids.sort();
    ids.dedup();
    let mut known = HashMap::new();
    for id in ids {
        known.insert(id, services::find(house.db.read(), buurt, id).await?);
    }
    Ok(known)
}

fn told(it: Told) -> WorryToldView {
    WorryToldView {
        facts: it.facts,
        strengths: it.strengths,
        text: it.text,
        about: it.about,
        street: it.street,
        safe_contact: it.safe_contact,
    }
}

fn part(signal: &Signal, words: Option<Told>) -> PartView {
    PartView {
        id: signal.id,
        kind: signal.kind.as_str().to_owned(),
        raised: signal.raised,
        told: words.map(told),
    }
}

fn reporter(it: &Reporter, names: &Names<'_>) -> ReporterView {
    ReporterView {
        name: it.person.and_then(|who| names.first(who)),
        source: it.source.word().to_owned(),
        worried: it.worried.map(|it| it.word().to_owned()),
        call_us: it.call_us,
        at: it.at,
    }
}

fn closed(state: State) -> Option<(String, String)> {
    match state {
        State::Closed { reason, outcome } => {
            Some((reason.word().to_owned(), outcome.word().to_owned()))
        }
        State::New
        | State::Triage
        | State::Contact
        | State::Consent
        | State::Referred
        | State::FollowUp
        | State::Merged { .. } => None,
    }
}

fn basis(it: &Basis, words: Option<String>, known: &HashMap<ServiceId, Service>) -> BasisView {
    BasisView {
        id: it.id,
        kind: it.kind.word().to_owned(),
        answer: it.answer.word().to_owned(),
        service: it.service,
        service_name: known.get(&it.service).map(|it| it.facts.name.clone()).unwrap_or_default(),
        categories: it.categories.iter().map(|it| it.word().to_owned()).collect(),
        tell_back: it.tell_back.word().to_owned(),
        until: it.until,
        how: it.how.map(|it| it.word().to_owned()),
        duty: it.duty.map(|it| it.word().to_owned()),
        words,
        review_due: it.review_due,
        reviewed: it.reviewed,
        given: it.given,
        withdrawn: it.withdrawn,
    }
}

fn referral(
    (it, released, words): &(Handover, Vec<Released>, Option<String>),
    all: &Opened,
    known: &HashMap<ServiceId, Service>,
) -> ReferralView {
    let referral = &it.referral;
    let service = known.get(&referral.service).map(|it| &it.facts);
    let said = all.said.iter().filter(|(said, ..)| said.referral == referral.id);
    let why = referral.why.as_ref();
    ReferralView {
        id: referral.id,
        reference: it.reference.clone(),
        service: referral.service,
        service_name: service.map(|it| it.name.clone()).unwrap_or_default(),
        service_phone: service.and_then(|it| it.phone.clone()),
        code: referral.code.word().to_owned(),
        since: referral.since,
        basis: referral.basis,
        channel: referral.way.word().to_owned(),
        warm: referral.warm,
        released: released
            .iter()
            .map(|it| ReleasedView {
                category: it.category.word().to_owned(),
                text: it.text.clone(),
            })
            .collect(),
        reason: why.map(|it| it.reason.word().to_owned()),
        waitlist_until: why.and_then(|it| Some(it.until?.to_string())),
        reason_words: words.clone(),
        next: referral.code.arrows().iter().map(|it| it.word()).collect(),
        said: said
            .map(|(said, who, words)| SaidView {
                id: said.id,
                at: said.at,
                side: said.side.word().to_owned(),
                kind: said.kind.word().to_owned(),
                who: who.clone(),
                words: words.clone(),
            })
            .collect(),
    }
}
