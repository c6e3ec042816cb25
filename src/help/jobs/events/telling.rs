//! How people are told and workers are asked what an event calls for. Decides nothing.

use super::Follow;
use crate::base::clock::Moment;
use crate::base::error::Result;
use crate::base::ids::PersonId;
use crate::delivery::Notice;
use crate::help::flows::steps;
use crate::people::absences;
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

impl Follow<'_> {
    /// A question that comes by itself: not to who is away.
    pub(super) async fn question(&self, notice: Notice) -> Result<()> {
        if self.is_away(self.found.request.requester).await? {
            return Ok(());
        }
        self.tell_asker(notice).await
    }

    pub(super) async fn is_away(&self, person: PersonId) -> Result<bool> {
        let home = self.found.home_of(person);
        absences::holds(self.tx.rows(), (home, person), self.now).await
    }

    pub(super) async fn tell_asker(&self, notice: Notice) -> Result<()> {
        self.tell(self.found.request.requester, notice).await
    }

    pub(super) async fn tell_all(&self, people: &[PersonId], notice: &Notice) -> Result<()> {
        for person in people {
            self.tell(*person, notice.clone()).await?;
        }
        Ok(())
    }

    pub(super) async fn tell(&self, person: PersonId, notice: Notice) -> Result<()> {
        steps::tell(self.tx, self.found, person, notice).await
    }

    pub(super) async fn settle(&self, kinds: &[Task]) -> Result<()> {
        tasks::settle(self.tx, self.buurt.id, kinds, &self.subject()).await
    }

    /// Nobody is to be called any more to be asked: who was, and has not said yes.
    pub(super) async fn ask_nobody_by_phone(&self) -> Result<()> {
        let people = self.found.offers().asked_no_more();
        tasks::settle_with(self.tx, self.buurt.id, Task::Call, &self.subject(), &people).await
    }

    /// The end of so many working minutes.
    pub(super) fn term(&self, minutes: u32) -> Moment {
        self.buurt.rhythm.working(self.now, minutes)
    }

    pub(super) async fn today(&self, kind: Task, words: &str, due: Moment) -> Result<()> {
        self.raise(kind, words, (Urgency::Today, due)).await
    }

    pub(super) async fn at_once(&self, kind: Task, words: &str) -> Result<()> {
        self.raise(kind, words, (Urgency::Now, self.now)).await
    }

    /// She did not answer: a worker asks her whether this neighbour may come.
    pub(super) async fn call_about(&self, helper: PersonId) -> Result<()> {
        let due = (Urgency::Now, self.now);
        let new = self.task(Task::Call, "phone-contact", due);
        let person = Some(self.found.request.requester);
        let new = New { person, reason: new.reason.person("who", helper), ..new };
        tasks::raise(self.tx, self.buurt.id, new).await.map(|_| ())
    }

    /// A worker calls her, and reads who stands before her door; once, however often that helper says it.
    pub(super) async fn closed_door(&self, helper: PersonId) -> Result<()> {
        let new = self.task(Task::NobodyOpened, "nobody-opened", (Urgency::Now, self.now));
        let person = Some(self.found.request.requester);
        let new = New { person, reason: new.reason.person("who", helper), ..new };
        if tasks::was_raised(self.tx.rows(), self.buurt.id, &new).await? {
            return Ok(());
        }
        tasks::raise(self.tx, self.buurt.id, new).await.map(|_| ())
    }

    pub(super) async fn raise(
        &self,
        kind: Task,
        words: &str,
        when: (Urgency, Moment),
    ) -> Result<()> {
        let mut new = self.task(kind, words, when);
        if kind == Task::Call {
            new.person = Some(self.found.request.requester);
        }
        tasks::raise(self.tx, self.buurt.id, new).await.map(|_| ())
    }

    pub(super) fn task(&self, kind: Task, words: &str, (urgency, due): (Urgency, Moment)) -> New {
        let reason = self.topic.saying(&if kind == Task::Call {
            words.to_owned()
        } else {
            format!("task-{words}")
        });
        New { kind, subject: self.subject(), person: None, reason, urgency, due }
    }

    fn subject(&self) -> Subject {
        Subject::new("help", self.found.request.id.0)
    }
}
