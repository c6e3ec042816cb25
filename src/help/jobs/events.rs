//! What follows each event: notices, tasks, a search. Each looks again at what stands.

use super::super::flows::steps::{self, WaveDue};
use super::super::flows::{complaints, series};
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::buurt::{Buurt, Buurten};
use crate::delivery::{self, Kept, Notice};
use crate::help::event::{Doubt, Event, NobodyFound};
use crate::help::extra;
use crate::help::found::Found;
use crate::help::hours;
use crate::help::notices::Topic;
use crate::help::offer::{Kind as OfferKind, NO_SHOW_TERM, is_second_no_show};
use crate::help::request::Kind;
use crate::help::settings;
use crate::help::store::{apart, offers, requests};
use crate::people::{Standing, absences, members};
use crate::tasks::{self, Kind as Task, New, Subject, Urgency};

/// What a worker is asked while one searches; settled when somebody is found or it ends.
const SEARCHING: [Task; 4] =
    [Task::WhoDoYouKnow, Task::AskPersonally, Task::BackedOutLate, Task::Review];
/// What is settled when it ends.
const ENDED: [Task; 4] = [Task::ReadWords, Task::ScopeDoubt, Task::Call, Task::FirstTogether];

/// Acts on an event.
pub(super) async fn act(
    house: &House,
    buurten: &Buurten,
    buurt: BuurtId,
    event: Event,
) -> Result<Kept> {
    let buurt = buurten.get(buurt).ok_or(Error::NotFound)?;
    let flow = async move |tx: &Tx| {
        let found = requests::lock_any(tx, buurt.id, event.request()).await?;
        let now = tx.now();
        let it = Follow { tx, buurt: &buurt, topic: Topic::of(&found, now), found: &found, now };
        it.follow(&event).await?;
        Ok(Kept::Done)
    };
    house.db.write("help.event", flow).await
}

/// One event as it is followed.
struct Follow<'a> {
    tx: &'a Tx,
    buurt: &'a Buurt,
    topic: Topic,
    found: &'a Found,
    now: Moment,
}

impl Follow<'_> {
    /// One line for each event.
    #[expect(clippy::cognitive_complexity, reason = "one arm for each event, and nothing else")]
    async fn follow(&self, event: &Event) -> Result<()> {
        let (topic, now) = (&self.topic, self.now);
        match event {
            Event::Asked { .. } => self.published().await,
            Event::Search { urgent, .. } => self.search(*urgent).await,
            Event::TurnedAway { .. } => self.tell_asker(topic.ended()).await,
            Event::ReviewWanted { until, .. } => self.today(Task::Review, "review", *until).await,
            Event::Unread { .. } | Event::WordsWait { .. } => self.unread().await,
            Event::WordsShown { .. } => self.settle(&[Task::ReadWords, Task::Review]).await,
            Event::ExpiryQuestion { .. } => self.question(topic.expiry()).await,
            Event::Unmatched { why, .. } => self.unmatched(*why).await,
            Event::ScopeDoubt { why, .. } => self.doubt(*why).await,
            Event::Matched { helper, .. } => self.matched(*helper).await,
            Event::Reserved { helper, .. } => self.tell(*helper, topic.reserved()).await,
            Event::ContactAsked { helper, until, .. } => {
                self.tell_asker(topic.contact(*helper, *until - now)).await
            }
            Event::ContactReleased { helper, .. } => self.released(*helper).await,
            Event::ContactWaits { helper, .. } => self.call_about(*helper).await,
            Event::BackedOut { .. } => self.backed_out().await,
            Event::PromoteReserve { helper, until, .. } => {
                self.promote(*helper, topic.promote(*until - now)).await
            }
            Event::ShortNotice { .. } => self.at_once(Task::BackedOutLate, "short-notice").await,
            Event::HelperRemoved { helper, .. } | Event::LetGo { helper, .. } => {
                self.tell(*helper, topic.withdrawn()).await
            }
            Event::Changed { again, reask, until, .. } => self.changed(again, reask, *until).await,
            Event::Withdrawn { tell, .. } => self.withdrawn(tell).await,
            Event::Closed { tell, .. } => self.closed(tell).await,
            Event::ConfirmingDue { .. } | Event::Nudge { .. } => self.ask_how().await,
            Event::HelperDoubts { .. } => self.doubted().await,
            Event::Done { .. } => self.over(&[]).await,
            Event::Thanked { helpers, .. } => self.tell_all(helpers, &topic.thanked()).await,
            Event::NotDelivered { .. } => {
                self.today(Task::Unmatched, "not-delivered", self.term(240)).await
            }
            Event::NoShow { helper, .. } => self.no_show(*helper).await,
            Event::NobodyOpened { .. } => self.at_once(Task::NobodyOpened, "nobody-opened").await,
        }
    }

    /// A worker asks her how it went; when she is away, nobody does.
    async fn doubted(&self) -> Result<()> {
        if self.is_away(self.found.request.requester).await? {
            return Ok(());
        }
        self.today(Task::Call, "phone-confirm", self.term(240)).await
    }

    async fn published(&self) -> Result<()> {
        self.settle(&[Task::Review]).await?;
        self.count_hours().await?;
        self.search(false).await
    }

    /// Is it this one that makes the hours of that week more than small help?
    async fn count_hours(&self) -> Result<()> {
        let Found { request, question, .. } = self.found;
        let week = hours::week(request.window.start);
        let minutes = |category| u32::from(settings::category(category).minutes);
        let asked = requests::asked_for(self.tx.rows(), request, week).await?;
        let already = asked.into_iter().map(minutes).sum();
        if !hours::goes_past(already, minutes(question.category)) {
            return Ok(());
        }
        let event = Event::ScopeDoubt { request: request.id, why: Doubt::ManyHours };
        steps::happened(self.tx, self.buurt.id, request.id, &event).await
    }

    async fn unread(&self) -> Result<()> {
        self.today(Task::ReadWords, "read-words", self.term(240)).await
    }

    async fn unmatched(&self, why: NobodyFound) -> Result<()> {
        match why {
            NobodyFound::LastWave => self.at_once(Task::AskPersonally, "ask-personally").await,
            NobodyFound::Expired => {
                self.settle(&SEARCHING).await?;
                self.tell_asker(self.topic.unmatched()).await?;
                self.today(Task::Unmatched, "unmatched", self.term(120)).await
            }
        }
    }

    async fn doubt(&self, why: Doubt) -> Result<()> {
        let words = match why {
            Doubt::TooHeavy => "scope-heavy",
            Doubt::HelperSays => "scope-helper",
            Doubt::ManyHours => "scope-hours",
        };
        self.today(Task::ScopeDoubt, words, self.term(240)).await
    }

    /// Only who had to wait for her yes is told of it.
    async fn released(&self, helper: PersonId) -> Result<()> {
        let answer = self.found.answer(helper);
        if answer.is_some_and(|it| it.shown_at > Some(it.offer.since)) {
            self.tell(helper, self.topic.released()).await?;
        }
        Ok(())
    }

    /// The asker hears it when a place came free; not when a reserve goes.
    async fn backed_out(&self) -> Result<()> {
        if self.found.request.kind() == Kind::Open {
            self.tell_asker(self.topic.searching()).await?;
        }
        Ok(())
    }

    /// Who helps is asked to say yes again; who could not at the old time may be able now.
    async fn changed(&self, again: &[PersonId], reask: &[PersonId], until: Moment) -> Result<()> {
        self.tell_all(again, &self.topic.again(until - self.now)).await?;
        let awake = settings::of(self.buurt).quiet.next_allowed(self.now);
        for helper in reask {
            if self.may_be_asked(*helper).await? {
                self.tell(*helper, self.topic.reask().not_before(awake)).await?;
            }
        }
        Ok(())
    }

    /// Asks a reserve to take a place; whoever is asked for nothing now is passed over in silence.
    async fn promote(&self, helper: PersonId, notice: Notice) -> Result<()> {
        let paused = complaints::pauses(self.tx.rows(), self.buurt.id, helper).await?;
        if !paused && !self.is_away(helper).await? {
            return self.tell(helper, notice).await;
        }
        let (request, offers) = (self.found.request.clone(), self.found.offers());
        match request.passed_over(offers, helper, self.now) {
            Ok(step) => steps::write(self.tx, self.found, &step).await,
            Err(_) => Ok(()), // it is over, or they let go
        }
    }

    async fn may_be_asked(&self, helper: PersonId) -> Result<bool> {
        let (rows, buurt) = (self.tx.rows(), self.buurt.id);
        if self.found.request.kind() != Kind::Open
            || apart::are(rows, buurt, helper, self.found.request.requester).await?
            || complaints::pauses(rows, buurt, helper).await?
            || self.is_away(helper).await?
        {
            return Ok(false);
        }
        let member = members::find(rows, buurt, helper).await?;
        let paused = member.helping.paused_until.is_some_and(|it| it > self.now);
        Ok(member.standing == Some(Standing::Confirmed) && member.helps && !paused)
    }

    async fn closed(&self, tell: &[PersonId]) -> Result<()> {
        self.over(tell).await?;
        series::ended_by_worker(self.tx, self.buurt.id, self.found.request.id).await?;
        self.tell_asker(self.topic.ended()).await
    }

    async fn withdrawn(&self, tell: &[PersonId]) -> Result<()> {
        self.over(tell).await?;
        series::withdrawn(self.tx, self.buurt.id, self.found.request.id).await
    }

    async fn ask_how(&self) -> Result<()> {
        self.question(self.topic.confirm()).await?;
        for helper in self.found.offers().who(OfferKind::Assigned) {
            if !self.is_away(helper).await? {
                self.tell(helper, self.topic.confirm_helper()).await?;
            }
        }
        Ok(())
    }

    /// The end of so many working minutes.
    fn term(&self, minutes: u32) -> Moment {
        self.buurt.rhythm.working(self.now, minutes)
    }

    async fn today(&self, kind: Task, words: &str, due: Moment) -> Result<()> {
        self.raise(kind, words, (Urgency::Today, due)).await
    }

    async fn at_once(&self, kind: Task, words: &str) -> Result<()> {
        self.raise(kind, words, (Urgency::Now, self.now)).await
    }

    /// She did not answer: a worker asks her whether this neighbour may come.
    async fn call_about(&self, helper: PersonId) -> Result<()> {
        let due = (Urgency::Now, self.now);
        let new = self.task(Task::Call, "phone-contact", due);
        let person = Some(self.found.request.requester);
        let new = New { person, reason: new.reason.person("who", helper), ..new };
        tasks::raise(self.tx, self.buurt.id, new).await.map(|_| ())
    }

    async fn tell_all(&self, people: &[PersonId], notice: &Notice) -> Result<()> {
        for person in people {
            self.tell(*person, notice.clone()).await?;
        }
        Ok(())
    }

    async fn matched(&self, helper: PersonId) -> Result<()> {
        if !self.found.offers().who(OfferKind::Assigned).contains(&helper) {
            return Ok(());
        }
        if self.found.request.kind() == Kind::Matched {
            self.settle(&SEARCHING).await?;
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

    /// The second in the term: no more questions, and a worker rings.
    async fn no_show(&self, helper: PersonId) -> Result<()> {
        let (tx, buurt) = (self.tx, self.buurt.id);
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
        tasks::raise(tx, buurt, new).await.map(|_| ())
    }

    /// It is over: everything that waited for it is taken back, who counted on it hears it at once.
    async fn over(&self, tell: &[PersonId]) -> Result<()> {
        self.settle(&SEARCHING).await?;
        self.settle(&ENDED).await?;
        if tell.is_empty() {
            return Ok(());
        }
        let (rows, here) = (self.tx.rows(), self.buurt.id);
        let goes_on = series::goes_on(rows, here, self.found.request.id).await?;
        let notice = if goes_on { self.topic.resting() } else { self.topic.withdrawn() };
        self.tell_all(tell, &notice).await
    }

    async fn search(&self, at_once: bool) -> Result<()> {
        if self.found.offers().assigned() == 0 {
            self.settle(&[Task::FirstTogether]).await?; // nobody comes yet
        }
        let due = WaveDue { request: self.found.request.id, at_once };
        steps::search(self.tx, self.buurt.id, due, self.now).await
    }

    /// A question that comes by itself: not to who is away.
    async fn question(&self, notice: Notice) -> Result<()> {
        if self.is_away(self.found.request.requester).await? {
            return Ok(());
        }
        self.tell_asker(notice).await
    }

    async fn is_away(&self, person: PersonId) -> Result<bool> {
        absences::holds(self.tx.rows(), (self.buurt.id, person), self.now).await
    }

    async fn tell_asker(&self, notice: Notice) -> Result<()> {
        self.tell(self.found.request.requester, notice).await
    }

    async fn tell(&self, person: PersonId, notice: Notice) -> Result<()> {
        delivery::notify(self.tx, self.buurt.id, person, &self.subject(), notice).await
    }

    async fn settle(&self, kinds: &[Task]) -> Result<()> {
        tasks::settle(self.tx, self.buurt.id, kinds, &self.subject()).await
    }

    async fn raise(&self, kind: Task, words: &str, when: (Urgency, Moment)) -> Result<()> {
        let mut new = self.task(kind, words, when);
        if kind == Task::Call {
            new.person = Some(self.found.request.requester);
        }
        tasks::raise(self.tx, self.buurt.id, new).await.map(|_| ())
    }

    fn task(&self, kind: Task, words: &str, (urgency, due): (Urgency, Moment)) -> New {
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
