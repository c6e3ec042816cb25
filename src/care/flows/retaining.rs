//! What is over its term is forgotten: cases with their key, who told them, links of services, lines
//! of mails and of the chain.
//!
//! A dry run walks the same road with the same questions and does not take the last step. Small things
//! go first, cases after them, so that nothing is counted twice. Whatever stops it, the next run goes on.

use uuid::Uuid;

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{BuurtId, SignalId};
use crate::buurt::Buurt;
use crate::care::retention::{Cut, Fate, Report};
use crate::care::signal::Signal;
use crate::care::store::{retention as store, signals};
use crate::delivery;
use crate::people::audit::Entry;
use crate::people::keeping::Change;
use crate::people::{chain, persons, reaching, trail};
use crate::tasks;

/// So many are looked up at once, or forgotten in one flow.
const AT_ONCE: u64 = 100;

/// Whether a run forgets, or only says what it would forget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It counts, and changes nothing.
    Dry,
    /// It forgets.
    Real,
}

/// One run in a neighbourhood, by its terms, at this moment; a real one writes down what it counted.
pub async fn run(house: &House, buurt: &Buurt, mode: Mode) -> Result<Report> {
    let cut = Cut::at(&buurt.terms, house.now());
    let way = Way { house, buurt: buurt.id, cut, mode };
    let mut report = Report::default();
    way.visits(&mut report).await?;
    way.links(&mut report).await?;
    way.mails(&mut report).await?;
    way.cases(&mut report).await?;
    report.audit = chain::retain(house, buurt.id, cut.audit, mode == Mode::Real).await?;
    if mode == Mode::Real {
        let id = buurt.id;
        let flow = async move |tx: &Tx| store::ran(tx, id, &report, cut.audit).await;
        house.db.write("care.retained", flow).await?;
    }
    Ok(report)
}

/// One run: where, by which moments, and whether it forgets.
struct Way<'a> {
    house: &'a House,
    buurt: BuurtId,
    cut: Cut,
    mode: Mode,
}

impl Way<'_> {
    async fn visits(&self, report: &mut Report) -> Result<()> {
        let (buurt, cut) = (self.buurt, self.cut);
        (report.visits, report.forms) = match self.mode {
            Mode::Dry => {
                let rows = self.house.db.read();
                let visits = store::visits(rows, buurt, cut.visits).await?;
                (visits, store::forms(rows, buurt, cut.forms).await?)
            }
            Mode::Real => {
                let which = (cut.visits, cut.forms);
                let flow = async move |tx: &Tx| store::forget_visits(tx, buurt, which).await;
                self.house.db.write("care.forget_visits", flow).await?
            }
        };
        Ok(())
    }

    async fn links(&self, report: &mut Report) -> Result<()> {
        let (buurt, mut after) = (self.buurt, None);
        loop {
            let rows = self.house.db.read();
            let some = store::links(rows, buurt, self.cut.links, after, AT_ONCE).await?;
            let Some(last) = some.last().copied() else { return Ok(()) };
            report.links += u64::try_from(some.len()).unwrap_or(0);
            after = Some(last);
            if self.mode == Mode::Real {
                let flow = async move |tx: &Tx| {
                    for link in &some {
                        store::unlink(tx, buurt, *link).await?;
                    }
                    Ok(())
                };
                self.house.db.write("care.unlink", flow).await?;
            }
        }
    }

    async fn mails(&self, report: &mut Report) -> Result<()> {
        let (buurt, before) = (self.buurt, self.cut.mails);
        if self.mode == Mode::Dry {
            report.mails = delivery::mails_before(self.house.db.read(), buurt, before).await?;
            return Ok(());
        }
        loop {
            let flow =
                async move |tx: &Tx| delivery::forget_mails(tx, buurt, before, AT_ONCE).await;
            let gone = self.house.db.write("care.forget_mails", flow).await?;
            report.mails += gone;
            if gone < AT_ONCE {
                return Ok(());
            }
        }
    }

    async fn cases(&self, report: &mut Report) -> Result<()> {
        let mut after = None;
        loop {
            let (rows, latest) = (self.house.db.read(), self.cut.latest());
            let some = store::ended(rows, self.buurt, latest, after, AT_ONCE).await?;
            let Some(last) = some.last().copied() else { return Ok(()) };
            after = Some(last);
            for id in some {
                self.case(id, report).await?;
            }
        }
    }

    /// How to reach somebody safely goes with the last case about them, where it was only told there.
    async fn let_go(&self, seen: &Seen) -> Result<Option<Change>> {
        let (Some(who), true) = (seen.signal.subject, seen.fate.forget.is_some()) else {
            return Ok(None);
        };
        let rows = self.house.db.read();
        if signals::others_about(rows, (self.buurt, who), &seen.all).await? {
            return Ok(None);
        }
        reaching::let_go(self.house, who).await
    }

    /// One case, in a flow of its own: what was read before may have been opened again since.
    async fn case(&self, id: SignalId, report: &mut Report) -> Result<()> {
        let (buurt, cut) = (self.buurt, self.cut);
        let seen = look(self.house.db.read(), (buurt, id), &cut).await;
        let done = match (seen, self.mode) {
            (Ok(seen), Mode::Real) if seen.fate != Fate::default() => {
                let safely = self.let_go(&seen).await?;
                let flow = async move |tx: &Tx| {
                    signals::lock_any(tx, buurt, id).await?;
                    let seen = look(tx.rows(), (buurt, id), &cut).await?;
                    act(tx, &seen).await?;
                    if let Some(safely) = &safely {
                        // Whoever wrote it in between wrote it as a whole: that stays.
                        reaching::write(tx, safely).await?;
                    }
                    Ok(seen)
                };
                self.house.db.write("care.forget", flow).await
            }
            (seen, Mode::Dry | Mode::Real) => seen,
        };
        match done {
            Ok(done) => {
                done.count(report);
                Ok(())
            }
            Err(Error::NotFound) => Ok(()), // another run was here
            Err(error) => Err(error),
        }
    }
}

/// A case as it was looked at, and what must become of it.
struct Seen {
    signal: Signal,
    all: Vec<Uuid>,
    reporters: u32,
    fate: Fate,
}

impl Seen {
    fn count(&self, report: &mut Report) {
        if self.fate.cut {
            report.reporters += u64::from(self.reporters);
        }
        if let Some(ground) = self.fate.forget {
            report.forgot(ground, u64::try_from(self.all.len()).unwrap_or(0));
        }
    }
}

async fn look(rows: Rows<'_>, (buurt, id): (BuurtId, SignalId), cut: &Cut) -> Result<Seen> {
    let signal = signals::load(rows, buurt, id).await?.signal;
    let all = store::whole(rows, buurt, id).await?;
    let facts = store::facts(rows, &signal, &all).await?;
    Ok(Seen { fate: cut.fate(&facts), reporters: facts.reporters, signal, all })
}

/// Takes the step. The key goes with the rows: what is in a copy opens no more.
async fn act(tx: &Tx, seen: &Seen) -> Result<()> {
    let buurt = seen.signal.buurt;
    if seen.fate.cut {
        store::cut_reporters(tx, buurt, &seen.all).await?;
    }
    if seen.fate.forget.is_none() {
        return Ok(());
    }
    let (keys, referrals) = store::forget(tx, buurt, &seen.all).await?;
    for key in keys {
        persons::delete_key(tx, key).await?;
    }
    for id in &referrals {
        delivery::cancel_about(tx, *id).await?;
    }
    let about: Vec<Uuid> = seen.all.iter().chain(&referrals).copied().collect();
    tasks::forget_about(tx, buurt, &about).await?;
    let entry = Entry {
        buurt,
        at: tx.now(),
        actor: None,
        on_behalf_of: None,
        action: "care.forget".to_owned(),
        subject: Some(seen.signal.id.0),
        consent: None,
        reason: seen.fate.forget.map(|it| it.word().to_owned()),
    };
    trail::append(tx, &entry).await
}
