//! What follows each event: notices, tasks, a search. Each looks again at what stands. What follows for
//! who helps stands in `helpers`; how people and workers are told in `telling`.

use super::super::flows::steps::WaveDue;
use super::super::flows::{series, steps};
use super::wave;
use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::buurt::{Buurt, Buurten};
use crate::delivery::Kept;
use crate::help::event::{Doubt, Event, NobodyFound};
use crate::help::found::Found;
use crate::help::notices::Topic;
use crate::help::offer::Kind as OfferKind;
use crate::help::request::Kind;
use crate::help::store::requests;
use crate::help::{extra, hours, settings};
use crate::tasks::Kind as Task;

mod helpers;
mod telling;

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
    let begins = !matches!(event, Event::Asked { .. })
        || wave::says_something(house, &buurt, event.request()).await?;
    let flow = async move |tx: &Tx| {
        let found = requests::lock_any(tx, buurt.id, event.request()).await?;
        let (now, topic) = (tx.now(), Topic::of(&found, tx.now()));
        let it = Follow { tx, buurt: &buurt, topic, found: &found, begins, now };
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
    /// Whether the first look for neighbours says something before one may be asked.
    begins: bool,
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
            Event::ExpiryQuestion { .. } => self.runs_out().await,
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
            Event::Fewer { .. } => self.fewer().await,
            Event::PromoteReserve { helper, until, .. } => self.promote(*helper, *until).await,
            Event::ShortNotice { .. } => self.at_once(Task::BackedOutLate, "short-notice").await,
            Event::HelperRemoved { helper, .. } | Event::LetGo { helper, .. } => {
                self.tell(*helper, topic.withdrawn()).await
            }
            Event::Changed { again, until, .. } => {
                self.tell_all(again, &topic.again(*until - now)).await
            }
            Event::Withdrawn { tell, .. } => self.withdrawn(tell).await,
            Event::Closed { tell, .. } => self.closed(tell).await,
            Event::ConfirmingDue { .. } | Event::Nudge { .. } => self.ask_how().await,
            Event::HelperDoubts { .. } => self.doubted().await,
            Event::Done { .. } => self.over(&[]).await,
            Event::Thanked { helpers, .. } => self.thanked(helpers).await,
            Event::NotDelivered { .. } => self.not_delivered().await,
            Event::NoShow { helper, .. } => self.no_show(*helper).await,
            Event::NobodyOpened { helper, .. } => self.closed_door(*helper).await,
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
        self.settle(&[Task::Review, Task::FirstTogether]).await?; // nobody comes yet
        self.count_hours().await?;
        let first =
            if self.begins { self.now } else { wave::first(self.buurt, self.found, self.now) };
        self.look_from(first, false).await
    }

    /// Is it this one that makes the hours of that week more than small help?
    async fn count_hours(&self) -> Result<()> {
        let Found { request, question, .. } = self.found;
        let week = hours::week(request.window.start);
        let already = requests::minutes_asked(self.tx.rows(), request, week).await?;
        let said = extra::minutes(&question.extras);
        if !hours::goes_past(already, settings::minutes(question.category, said).into()) {
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
                self.settle(&[Task::Call]).await?;
                self.tell_asker(self.topic.unmatched()).await?;
                self.today(Task::Unmatched, "unmatched", self.term(120)).await
            }
        }
    }

    async fn not_delivered(&self) -> Result<()> {
        self.settle(&[Task::Call]).await?; // nobody is called any more about what is over
        self.today(Task::Unmatched, "not-delivered", self.term(240)).await
    }

    async fn doubt(&self, why: Doubt) -> Result<()> {
        let words = match why {
            Doubt::TooHeavy => "scope-heavy",
            Doubt::HelperSays => "scope-helper",
            Doubt::ManyHours => "scope-hours",
        };
        self.today(Task::ScopeDoubt, words, self.term(240)).await
    }

    /// The asker hears it when a place came free; not when a reserve goes.
    async fn backed_out(&self) -> Result<()> {
        if self.found.request.kind() == Kind::Open {
            self.tell_asker(self.topic.searching()).await?;
        }
        Ok(())
    }

    /// She hears it, also where it is done with that; not where it ended without.
    async fn fewer(&self) -> Result<()> {
        if self.found.request.kind() != Kind::Closed {
            self.tell_asker(self.topic.fewer()).await?;
        }
        Ok(())
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

    /// She is asked a day ahead; not once somebody was found, or when its time is over.
    async fn runs_out(&self) -> Result<()> {
        let Found { request, .. } = self.found;
        let looks = request.kind() == Kind::Open && self.found.offers().assigned() == 0;
        if looks && self.now < request.window.end {
            return self.question(self.topic.expiry()).await;
        }
        Ok(())
    }

    /// Nobody is asked about what is over since.
    async fn ask_how(&self) -> Result<()> {
        if self.found.request.kind() != Kind::Confirming {
            return Ok(());
        }
        self.question(self.topic.confirm()).await?;
        let (request, offers) = (&self.found.request, self.found.offers());
        for helper in offers.who(OfferKind::Assigned) {
            // Who was there said so; who is still to come is asked when their time is over.
            let told = offers.of(helper).is_some_and(|it| it.worked.is_some());
            let asked = !told && !request.still_comes(&offers, helper, self.now);
            if asked && !self.is_away(helper).await? {
                self.tell(helper, self.topic.confirm_helper()).await?;
            }
        }
        Ok(())
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
            self.settle(&[Task::FirstTogether]).await?;
        }
        self.look(at_once).await
    }

    async fn look(&self, at_once: bool) -> Result<()> {
        self.look_from(self.now, at_once).await
    }

    async fn look_from(&self, at: Moment, at_once: bool) -> Result<()> {
        let due = WaveDue { request: self.found.request.id, at_once };
        steps::search(self.tx, self.buurt.id, due, at).await
    }
}
