//! What follows for who helps: told that they help, asked again, asked to take a place, let be after they
//! stayed away.

use super::super::super::flows::{complaints, steps};
use super::{Follow, SEARCHING};
use crate::base::clock::Moment;
use crate::base::error::Result;
use crate::base::ids::PersonId;
use crate::help::extra;
use crate::help::offer::{Kind as OfferKind, NO_SHOW_TERM, is_second_no_show};
use crate::help::request::Kind;
use crate::help::store::{apart, offers};
use crate::people::members;
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

impl Follow<'_> {
    pub(super) async fn matched(&self, helper: PersonId) -> Result<()> {
        if !self.found.offers().who(OfferKind::Assigned).contains(&helper) {
            return Ok(());
        }
        if self.found.request.kind() == Kind::Matched {
            self.settle(&SEARCHING).await?;
            self.ask_nobody_by_phone().await?;
        }
        if self.now >= self.found.request.window.end {
            return Ok(()); // that somebody comes is past: both are asked how it went
        }
        self.first_together(helper).await?;
        self.tell_asker(self.topic.matched(helper)).await?;
        self.tell(helper, self.topic.helping()).await
    }

    /// *Eerste keer samen*: where these two never met, somebody of the team comes along.
    async fn first_together(&self, helper: PersonId) -> Result<()> {
        let (rows, here, request) = (self.tx.rows(), self.buurt.id, &self.found.request);
        if !extra::together(&self.found.question.extras)
            || offers::have_met(rows, here, (request.requester, helper)).await?
        {
            return Ok(());
        }
        let due = (Urgency::Soon, request.window.start.max(self.now));
        let new = self.task(Task::FirstTogether, "first-together", due);
        let new = New { person: Some(request.requester), ..new };
        tasks::raise(self.tx, here, new).await.map(|_| ())
    }

    /// Only who had to wait for her yes is told of it.
    pub(super) async fn released(&self, helper: PersonId) -> Result<()> {
        let answer = self.found.answer(helper);
        if answer.is_some_and(|it| it.shown_at > Some(it.offer.since)) {
            self.tell(helper, self.topic.released()).await?;
        }
        Ok(())
    }

    /// Asks a reserve to take a place; whoever is asked for nothing now, or is kept apart from the asker, is passed over
    /// in silence.
    pub(super) async fn promote(&self, helper: PersonId, until: Moment) -> Result<()> {
        let (rows, here, asker) = (self.tx.rows(), self.buurt.id, self.found.request.requester);
        let home = self.found.home_of(helper);
        let kept = complaints::pauses(rows, home, helper).await?
            || apart::are(rows, here, helper, asker).await?
            || (home != here && apart::are(rows, home, helper, asker).await?);
        if !kept && !self.is_away(helper).await? {
            return self.tell(helper, self.topic.promote(until - self.now)).await;
        }
        let (request, offers) = (self.found.request.clone(), self.found.offers());
        match request.passed_over(offers, helper, self.now) {
            Ok(step) => steps::write(self.tx, self.found, &step).await,
            Err(_) => Ok(()), // it is over, or they let go
        }
    }

    /// Brings the thanks of the asker; who is kept apart from her hears nothing of her.
    pub(super) async fn thanked(&self, helpers: &[PersonId]) -> Result<()> {
        let (rows, asker) = (self.tx.rows(), self.found.request.requester);
        for helper in helpers {
            if !apart::are(rows, self.buurt.id, asker, *helper).await? {
                self.tell(*helper, self.topic.thanked()).await?;
            }
        }
        Ok(())
    }

    /// The second in the term: no more questions, and a worker rings.
    pub(super) async fn no_show(&self, helper: PersonId) -> Result<()> {
        let (tx, buurt) = (self.tx, self.found.home_of(helper));
        let all = offers::no_shows(tx.rows(), buurt, helper, self.now - NO_SHOW_TERM).await?;
        let id = self.found.request.id;
        let earlier: Vec<Moment> =
            all.iter().filter(|(of, _)| *of != id).map(|(_, at)| *at).collect();
        if !is_second_no_show(&earlier, self.now) {
            return Ok(());
        }
        let mut member = members::find(tx.rows(), buurt, helper).await?;
        member.helping.paused_until = Some(self.now + NO_SHOW_TERM);
        members::set_helping(tx, buurt, helper, member.helps, &member.helping).await?;
        let new = New {
            person: Some(helper),
            ..self.task(Task::NoShow, "no-show", (Urgency::Today, self.now))
        };
        // The worker of where they live rings, and learns nothing of the request of next door.
        let guest = self.found.is_guest(helper);
        let subject = if guest { Subject::new("people", helper.0) } else { new.subject.clone() };
        tasks::raise(tx, buurt, New { subject, ..new }).await.map(|_| ())
    }
}
