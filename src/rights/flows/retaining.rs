//! What is over its term is forgotten: own words with their key, the link between a request and people,
//! rounds, lines of the ledger, private counters, unused letters; and of people whom nobody spoke to a
//! worker is asked first.
//!
//! A dry run walks the same road with the same questions and does not take the last step. Whatever stops
//! it, the next run goes on.

use uuid::Uuid;

use crate::base::db::{Body, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{BuurtId, PersonId};
use crate::base::saying::Saying;
use crate::buurt::Buurt;
use crate::care::Mode;
use crate::delivery;
use crate::help::{requests, terms as help};
use crate::people::audit::Entry;
use crate::people::{persons, screened, terms as people, trail};
use crate::rights::retention::{Report, What, before};
use crate::tasks::{self, Kind, New, Subject, Urgency};

/// So many are looked up at once, or forgotten in one flow.
const AT_ONCE: u64 = 50;

/// What the chain says when a worker is asked about somebody.
const ASKED: &str = "people.still_wanted";

/// Working minutes within which a worker asks.
const ASKED_WITHIN: u32 = 5 * 8 * 60;

/// One run in a neighbourhood at this moment.
pub async fn run(house: &House, buurt: &Buurt, mode: Mode) -> Result<Report> {
    let way = Way { house, buurt, mode };
    // In this order: what is small goes first, so that nothing is counted twice.
    Ok(Report {
        waves: way.waves().await?,
        ledger: way.ledger().await?,
        series: way.series().await?,
        counters: way.counters().await?,
        amounts: way.amounts().await?,
        company: way.company().await?,
        again: way.again().await?,
        codes: way.codes().await?,
        screening: way.screening().await?,
        own_words: way.own_words().await?,
        link: way.links().await?,
        keys: way.keys().await?,
        complaints: way.complaints().await?,
        assisted: way.assisted().await?,
    })
}

/// One run: where, and whether it forgets.
struct Way<'a> {
    house: &'a House,
    buurt: &'a Buurt,
    mode: Mode,
}

/// Forgets in flows of at most [`AT_ONCE`] until one finds fewer; tells how many in all.
async fn all<F>(
    house: &House,
    name: &'static str,
    flow: impl Fn() -> F + Send + Sync,
) -> Result<u64>
where
    F: for<'a> Body<'a, u64> + Send + 'static,
{
    let mut gone = 0;
    loop {
        let now = house.db.write(name, flow()).await?;
        gone += now;
        if now < AT_ONCE {
            return Ok(gone);
        }
    }
}

impl Way<'_> {
    fn before(&self, what: What) -> crate::base::clock::Moment {
        before(what, self.house.now())
    }

    async fn own_words(&self) -> Result<u64> {
        Ok(self.words().await? + self.key_lines().await? + self.thanks().await?)
    }

    async fn waves(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Waves));
        if self.mode == Mode::Dry {
            return help::waves(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_waves(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_waves", flow).await
    }

    async fn ledger(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Ledger));
        if self.mode == Mode::Dry {
            return delivery::told_before(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| delivery::forget_told(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_told", flow).await
    }

    async fn series(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Series));
        if self.mode == Mode::Dry {
            return help::series(self.house.db.read(), id, cut).await;
        }
        let flow = move || {
            async move |tx: &Tx| {
                let gone = help::forget_series(tx, id, cut, AT_ONCE).await?;
                let subjects: Vec<Uuid> = gone.iter().map(|it| it.0).collect();
                for it in &subjects {
                    delivery::cancel_about(tx, *it).await?;
                }
                tasks::forget_about(tx, id, &subjects).await?;
                Ok(u64::try_from(gone.len()).unwrap_or(AT_ONCE))
            }
        };
        all(self.house, "rights.forget_series", flow).await
    }

    async fn counters(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Counters));
        if self.mode == Mode::Dry {
            return help::counters(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_counters(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_counters", flow).await
    }

    async fn amounts(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Amounts));
        if self.mode == Mode::Dry {
            return help::amounts(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_amounts(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_amounts", flow).await
    }

    async fn company(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Company));
        if self.mode == Mode::Dry {
            return help::company(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_company(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_company", flow).await
    }

    async fn codes(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Codes));
        if self.mode == Mode::Dry {
            return people::unused(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| people::forget_unused(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_codes", flow).await
    }

    async fn again(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Again));
        if self.mode == Mode::Dry {
            return help::again(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_again(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_again_words", flow).await
    }

    async fn screening(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Screening));
        if self.mode == Mode::Dry {
            return screened::over_before(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| screened::forget_over(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_screening", flow).await
    }

    async fn complaints(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Complaints));
        if self.mode == Mode::Dry {
            return help::complaints(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_complaints(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_complaints", flow).await
    }

    async fn keys(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Keys));
        if self.mode == Mode::Dry {
            return help::keys(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_keys(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_keys", flow).await
    }

    /// For what a key was, is own words too.
    async fn key_lines(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::OwnWords));
        if self.mode == Mode::Dry {
            return help::key_lines(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_key_lines(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_key_lines", flow).await
    }

    /// The line of a thank-you, likewise.
    async fn thanks(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::OwnWords));
        if self.mode == Mode::Dry {
            return help::thanks(self.house.db.read(), id, cut).await;
        }
        let flow = move || async move |tx: &Tx| help::forget_thanks(tx, id, cut, AT_ONCE).await;
        all(self.house, "rights.forget_thanks", flow).await
    }

    async fn words(&self) -> Result<u64> {
        let (id, cut, real) = (self.buurt.id, self.before(What::OwnWords), self.mode == Mode::Real);
        let (mut after, mut gone) = (None, 0);
        loop {
            let rows = self.house.db.read();
            let some = help::with_words(rows, id, cut, (after, AT_ONCE)).await?;
            let Some(last) = some.last().map(|it| it.id) else { return Ok(gone) };
            (after, gone) = (Some(last), gone + u64::try_from(some.len()).unwrap_or(0));
            let flow = async move |tx: &Tx| {
                for it in &some {
                    help::forget_words(tx, id, it.id).await?;
                    if let Some(key) = it.key {
                        persons::delete_key(tx, key).await?;
                    }
                }
                Ok(())
            };
            if real {
                self.house.db.write("rights.forget_words", flow).await?;
            }
        }
    }

    async fn links(&self) -> Result<u64> {
        let (id, cut, real) = (self.buurt.id, self.before(What::Link), self.mode == Mode::Real);
        let (mut after, mut gone) = (None, 0);
        loop {
            let rows = self.house.db.read();
            let some = help::over(rows, id, cut, (after, AT_ONCE / 10)).await?;
            let Some(last) = some.last().map(|it| it.id) else { return Ok(gone) };
            (after, gone) = (Some(last), gone + u64::try_from(some.len()).unwrap_or(0));
            let flow = async move |tx: &Tx| {
                let subjects: Vec<Uuid> = some.iter().map(|it| it.id.0).collect();
                for it in &some {
                    help::tally(tx, id, it.id).await?;
                    delivery::cancel_about(tx, it.id.0).await?;
                }
                tasks::forget_about(tx, id, &subjects).await
            };
            if real {
                self.house.db.write("rights.forget_link", flow).await?;
            }
        }
    }

    async fn assisted(&self) -> Result<u64> {
        let (id, cut) = (self.buurt.id, self.before(What::Assisted));
        let (mut after, mut asked) = (None, 0);
        loop {
            let rows = self.house.db.read();
            let some = people::assisted(rows, id, cut, (after, AT_ONCE)).await?;
            let Some(last) = some.last() else { return Ok(asked) };
            after = Some(*last);
            for person in some {
                let quiet = self.is_quiet(id, person, cut).await?;
                if quiet && self.mode == Mode::Real {
                    self.ask(person).await?;
                }
                asked += u64::from(quiet);
            }
        }
    }

    /// Nobody asked anything in their name, and nobody did anything with what is known of them.
    async fn is_quiet(
        &self,
        buurt: BuurtId,
        person: PersonId,
        since: crate::base::clock::Moment,
    ) -> Result<bool> {
        let rows = self.house.db.read();
        let latest = trail::about(rows, buurt, &[person.0], 1).await?;
        let touched = latest.first().is_some_and(|it| it.at > since);
        Ok(!touched && requests::since(rows, buurt, person, since).await?.is_empty())
    }

    /// A worker asks whether they still want to be known here. The line says that it was asked.
    async fn ask(&self, person: PersonId) -> Result<()> {
        let id = self.buurt.id;
        let due = self.buurt.rhythm.working(self.house.now(), ASKED_WITHIN);
        let new = New {
            kind: Kind::StillWanted,
            subject: Subject::new("people", person.0),
            person: Some(person),
            reason: Saying::new("task-still-wanted"),
            urgency: Urgency::Soon,
            due,
        };
        let flow = async move |tx: &Tx| {
            tasks::raise(tx, id, new).await?;
            let entry = Entry {
                buurt: id,
                at: tx.now(),
                actor: None,
                on_behalf_of: None,
                action: ASKED.to_owned(),
                subject: Some(person.0),
                consent: None,
                reason: None,
            };
            trail::append(tx, &entry).await
        };
        self.house.db.write("rights.still_wanted", flow).await
    }
}
