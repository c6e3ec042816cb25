//! The worries of Dijlehoek, played through the same flows as those of every desk. Nobody in them is
//! real.

use std::collections::HashMap;

use anyhow::Context as _;
use chrono::TimeDelta;
use serde::Deserialize;

use super::file::{BUURT, person};
use super::play;
use crate::app::Shared;
use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::base::ids::{ServiceId, SignalId};
use crate::buurt::Buurt;
use crate::care::basis::{Answer, How, Kind, TellBack};
use crate::care::case::{Handover, Told};
use crate::care::flows::raising::{self, Raising};
use crate::care::flows::referring::{self, Ground};
use crate::care::flows::talking::{self, Form};
use crate::care::flows::triage::{self, Act, Note};
use crate::care::flows::{answering, drafting};
use crate::care::referral::{Code, Reason, Why};
use crate::care::release::Category;
use crate::care::signal::{Closure, Outcome, Source, Worried};
use crate::care::signal_type::{SignalType, Urgency};
use crate::care::store::{referrals, services, signals};
use crate::care::talk::{Happened, Next};
use crate::people::{Action, Caller};

/// One worry, and what a desk did with it. Times are hours from now.
#[derive(Debug, Deserialize)]
pub struct Worry {
    /// `G01` and on.
    pub id: String,
    /// Who told it, if somebody did.
    reporter: Option<String>,
    /// Whom it is about.
    about: Option<String>,
    /// Where.
    street: Option<String>,
    /// What kind of worry.
    #[serde(rename = "type")]
    kind: String,
    /// How urgent.
    urgency: Urgency,
    /// How it was told.
    source: Source,
    /// How worried the reporter is.
    worried: Option<Worried>,
    /// In own words.
    text: String,
    /// When it was told.
    raised_h: i64,
    /// What a worker did.
    script: Vec<Step>,
}

/// One thing that a worker did.
#[derive(Debug, Deserialize)]
struct Step {
    h: i64,
    by: String,
    #[serde(flatten)]
    does: Does,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
enum Does {
    Claim,
    Talk {
        happened: Happened,
        #[serde(default)]
        informed: bool,
        note: Option<String>,
        summary: Option<String>,
        #[serde(default)]
        services: Vec<String>,
        how: Option<How>,
        again_h: Option<i64>,
    },
    Draft {
        service: String,
    },
    Share {
        service: String,
        kind: Kind,
        words: String,
    },
    Answer {
        codes: Vec<Code>,
        reason: Option<Reason>,
        until_days: Option<i64>,
        words: Option<String>,
        service: Option<String>,
    },
    Withdraw {
        service: String,
    },
    Snooze {
        on_h: i64,
        words: String,
    },
    Merge {
        into: String,
    },
    Close {
        closure: Closure,
        outcome: Outcome,
    },
}

#[derive(Debug, Deserialize)]
struct File {
    worries: Vec<Worry>,
}

/// Which signal is which of the file: `G01` and on.
pub type Known = HashMap<String, SignalId>;

/// Reads the file.
pub fn read() -> anyhow::Result<Vec<Worry>> {
    let text = include_str!("../../data/demo/care.json");
    Ok(serde_json::from_str::<File>(text)
        .context("the worries of the demo cannot be read")?
        .worries)
}

impl Worry {
    /// When something happens to it, and which step of the script: none is the telling itself.
    pub fn turns(&self, now: Moment) -> Vec<(Moment, Option<usize>)> {
        let at = |hours| now + TimeDelta::hours(hours);
        let steps = self.script.iter().enumerate().map(|(place, it)| (at(it.h), Some(place)));
        std::iter::once((at(self.raised_h), None)).chain(steps).collect()
    }
}

/// Plays one turn.
pub async fn perform(
    shared: &Shared,
    worry: &Worry,
    turn: Option<usize>,
    now: Moment,
    known: &mut Known,
) -> anyhow::Result<()> {
    let buurt = shared.buurten.get(BUURT).context("no neighbourhood")?;
    let Some(place) = turn else {
        let id = tell(shared, &buurt, worry).await?;
        known.insert(worry.id.clone(), id);
        return Ok(());
    };
    let step = worry.script.get(place).context("no such step")?;
    let by = person(&step.by).context("no such worker")?;
    let by = play::caller(shared, by, Action::CareAct).await?;
    let id = *known.get(&worry.id).context("not told yet")?;
    let it = Turn { shared, buurt: &buurt, by: &by, id, now };
    it.does(worry, place, &step.does, known).await
}

async fn tell(shared: &Shared, buurt: &Buurt, worry: &Worry) -> anyhow::Result<SignalId> {
    let who = |code: &Option<String>| code.as_deref().and_then(person);
    let raising = Raising {
        kind: SignalType::read(&worry.kind).context("an unknown type")?,
        urgency: Some(worry.urgency),
        source: worry.source,
        worried: worry.worried,
        subject: who(&worry.about),
        also: Vec::new(),
        told: Told {
            text: Some(worry.text.clone()),
            street: worry.street.clone(),
            ..Told::default()
        },
        request: None,
        person: who(&worry.reporter),
        partner: None,
    };
    let once = Once {
        person: raising.person.or_else(|| person("P61")).context("nobody tells it")?,
        key: format!("demo-worry-{}", worry.id),
        fingerprint: worry.id.as_bytes().to_vec(),
    };
    Ok(raising::raise(&shared.house, buurt, once, raising).await?)
}

/// One turn of one worker.
struct Turn<'a> {
    shared: &'a Shared,
    buurt: &'a Buurt,
    by: &'a Caller,
    id: SignalId,
    now: Moment,
}

impl Turn<'_> {
    async fn does(
        &self,
        worry: &Worry,
        place: usize,
        does: &Does,
        known: &Known,
    ) -> anyhow::Result<()> {
        match does {
            Does::Claim => self.act(Act::Claim, None).await,
            Does::Snooze { on_h, words } => {
                let until = self.now + TimeDelta::hours(*on_h);
                self.act(Act::Snooze(until), Some(words)).await
            }
            Does::Close { closure, outcome } => {
                self.act(Act::Close(*closure, *outcome), None).await
            }
            Does::Merge { into } => {
                let into = *known.get(into).context("merged into nothing")?;
                let pair = (self.id, into);
                Ok(triage::merge(&self.shared.house, self.buurt, self.by, pair).await?)
            }
            Does::Talk { .. } => {
                let key = format!("demo-talk-{}-{place}", worry.id);
                self.talk(key, does).await
            }
            Does::Answer { codes, reason, until_days, words, service } => {
                let until = until_days.map(|it| (self.now + TimeDelta::days(it)).date_naive());
                let why = reason.map(|reason| Why { reason, until });
                let one = self.referral(service.as_deref()).await?.referral.id;
                let said = (codes.clone(), why, words.clone());
                let (house, buurt) = (&self.shared.house, self.buurt);
                Ok(answering::note_answer(house, buurt, self.by, one, said).await?)
            }
            Does::Draft { service } => {
                let to = self.service(service).await?;
                let key = format!("demo-draft-{}-{place}", worry.id);
                let (house, buurt) = (&self.shared.house, self.buurt);
                let what = (self.once(key), self.id);
                drafting::make_ready(house, buurt, self.by, what, to).await?;
                Ok(())
            }
            Does::Share { service, kind, words } => {
                let yes = self.yes(service, None).await?;
                let ground = Ground { kind: *kind, words: Some(words.clone()), ..yes };
                let key = format!("demo-share-{}-{place}", worry.id);
                let (house, buurt) = (&self.shared.house, self.buurt);
                referring::refer(house, buurt, self.by, (self.once(key), self.id), ground).await?;
                Ok(())
            }
            Does::Withdraw { service } => {
                let basis = self.referral(Some(service)).await?.referral.basis;
                let basis = basis.context("no ground")?;
                let house = &self.shared.house;
                let done = answering::withdraw(house, self.buurt, self.by, basis).await?;
                anyhow::ensure!(done, "who takes it back does not answer for the case");
                Ok(())
            }
        }
    }

    async fn act(&self, act: Act, words: Option<&String>) -> anyhow::Result<()> {
        let words = words.and_then(|it| Note::try_from(it.clone()).ok());
        let house = &self.shared.house;
        Ok(triage::act(house, self.buurt, self.by, self.id, (act, words)).await?)
    }

    async fn talk(&self, key: String, does: &Does) -> anyhow::Result<()> {
        let Does::Talk { happened, informed, note, summary, services, how, again_h } = does else {
            anyhow::bail!("that is no talk")
        };
        let mut answers = Vec::new();
        for code in services {
            answers.push(self.yes(code, *how).await?);
        }
        let prose = |it: &Option<String>| it.clone().and_then(|it| Note::try_from(it).ok());
        let form = Form {
            happened: *happened,
            note: prose(note),
            informed: *informed,
            summary: prose(summary),
            answers,
            next: again_h.map_or(Next::Stay, |it| Next::FollowUp(self.now + TimeDelta::hours(it))),
            no_contact_until: None,
        };
        let (house, buurt) = (&self.shared.house, self.buurt);
        talking::talk(house, buurt, self.by, (self.once(key), self.id), form).await?;
        Ok(())
    }

    fn once(&self, key: String) -> Once {
        let fingerprint = key.as_bytes().to_vec();
        Once { person: self.by.person, key, fingerprint }
    }

    async fn yes(&self, code: &str, how: Option<How>) -> anyhow::Result<Ground> {
        Ok(Ground {
            service: self.service(code).await?,
            kind: Kind::Consent,
            answer: Answer::Yes,
            categories: vec![
                Category::Name,
                Category::Phone,
                Category::Language,
                Category::SafeContact,
                Category::Summary,
            ],
            tell_back: TellBack::WhatHappened,
            until: None,
            how,
            duty: None,
            words: None,
            way: None,
            warm: false,
            companion: None,
        })
    }

    /// `V01` is the name under which the demo imported it.
    async fn service(&self, code: &str) -> anyhow::Result<ServiceId> {
        let all = services::for_buurt(self.shared.house.db.read(), self.buurt).await?;
        let one = all.iter().find(|it| it.source == code);
        Ok(one.with_context(|| format!("no service {code}"))?.id)
    }

    /// The referral to a service; the only one where none is named.
    async fn referral(&self, code: Option<&str>) -> anyhow::Result<Handover> {
        let rows = self.shared.house.db.read();
        let signal = signals::load(rows, BUURT, self.id).await?.signal;
        let all = referrals::of_signal(rows, (BUURT, signal.id)).await?;
        let service = match code {
            Some(code) => Some(self.service(code).await?),
            None => None,
        };
        let fits = |it: &Handover| service.is_none_or(|one| it.referral.service == one);
        all.into_iter().find(fits).context("no referral")
    }
}
