//! Tells at five what is open to who ticked that: one standing promise, then one per neighbourhood that
//! goes through its helpers a few at a time. A day that was told is not told again.

use serde::{Deserialize, Serialize};

use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::buurt::{Buurten, CategoryId};
use crate::delivery::{self, Kept, Promise, Way};
use crate::help::board::Filter;
use crate::help::dispatch::QuietHours;
use crate::help::letters::{self, about};
use crate::help::store::lists::{self, Line, Looking};
use crate::help::window::Window;
use crate::help::{candidates, digest, notices, settings};
use crate::people::members::{self, Member};
use crate::people::{absences, reaching};

/// The job of the day.
pub(super) const DIGEST: &str = "help.digest";
/// The job of one neighbourhood.
pub(super) const DIGEST_OF: &str = "help.digest_of";

/// So many helpers are told before others have their turn.
const AT_ONCE: usize = 20;

/// Where one is in a neighbourhood.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct Round {
    /// Who was the last.
    #[serde(default)]
    after: Option<PersonId>,
}

/// Promises it. At every start: it replaces the one that is there.
pub(super) async fn standing(tx: &Tx) -> Result<()> {
    let at = digest::due(tx.now()).unwrap_or_else(|| digest::next(tx.now()));
    delivery::promise(tx, Promise::new(DIGEST, &())?.at(at).dedupe(DIGEST)).await
}

/// Five o'clock: every neighbourhood its own round. When nobody was awake at five, tomorrow.
pub(super) async fn begin(house: &House, buurten: &Buurten) -> Result<Kept> {
    let all: Vec<BuurtId> = buurten.all().iter().map(|it| it.id).collect();
    let flow = async move |tx: &Tx| {
        if digest::due(tx.now()).is_some() {
            for buurt in all {
                promise(tx, buurt, Round::default()).await?;
            }
        }
        Ok(Kept::Later(digest::next(tx.now())))
    };
    house.db.write("help.digest", flow).await
}

async fn promise(tx: &Tx, buurt: BuurtId, round: Round) -> Result<()> {
    let one = Promise::new(DIGEST_OF, &round)?.buurt(buurt);
    delivery::promise(tx, one.dedupe(format!("help/digest/{buurt}"))).await
}

/// The next few helpers of one neighbourhood.
pub(super) async fn round(
    house: &House,
    buurten: &Buurten,
    buurt: BuurtId,
    round: Round,
) -> Result<Kept> {
    let buurt = buurten.get(buurt).ok_or(Error::NotFound)?;
    let (rows, now) = (house.db.read(), house.now());
    let Some(since) = digest::due(now) else { return Ok(Kept::Done) };
    let mut wanting = members::helpers(rows, &[buurt.id]).await?;
    let away = absences::all(rows, buurt.id, now).await?;
    let is_away = |who: PersonId| away.iter().any(|(person, it)| *person == who && it.at(now));
    wanting.retain(|it| !is_away(it.person));
    wanting.retain(|it| wants(it, now) && round.after.is_none_or(|after| it.person > after));
    wanting.sort_by_key(|it| it.person);
    let more = wanting.len() > AT_ONCE;
    wanting.truncate(AT_ONCE);
    let Some(last) = wanting.last().map(|it| it.person) else { return Ok(Kept::Done) };
    let people: Vec<PersonId> = wanting.iter().map(|it| it.person).collect();
    let ways = delivery::ways(house, &people).await?;
    let (mut telling, mut mailing) = (Vec::new(), Vec::new());
    let awake = settings::of(&buurt).quiet.next_allowed(now);
    for member in &wanting {
        match ways.get(&member.person) {
            Some(Way::Push) => {
                let named = named(house, member, since).await?;
                let notice = notices::digest(&named).map(|it| it.not_before(awake));
                telling.extend(notice.map(|it| (member.person, it)));
            }
            Some(Way::Mail) => {
                let Some((lang, to)) = reaching::mailbox(house, member.person).await? else {
                    continue;
                };
                let named = named(house, member, since).await?;
                let who = Actor { buurt: buurt.id, person: member.person };
                if let Some(letter) = letters::digest(lang, who, &named) {
                    mailing.push(delivery::seal(house, &letter.to(to))?);
                }
            }
            Some(Way::App | Way::Phone) | None => {}
        }
    }
    let flow = async move |tx: &Tx| {
        for letter in mailing {
            delivery::mail(tx, letter).await?;
        }
        for (person, notice) in telling {
            delivery::notify(tx, buurt.id, person, &about(person), notice).await?;
        }
        if more {
            promise(tx, buurt.id, Round { after: Some(last) }).await?;
        }
        Ok(Kept::Done)
    };
    house.db.write("help.digest_of", flow).await
}

fn wants(it: &Member, now: Moment) -> bool {
    it.helping.digest && it.helping.paused_until.is_none_or(|until| until <= now)
}

/// What one helper is told of; nothing when nothing fits, or when today was told already.
async fn named(house: &House, member: &Member, since: Moment) -> Result<Vec<CategoryId>> {
    let (rows, now, person) = (house.db.read(), house.now(), member.person);
    let (here, about) = (member.buurt, about(person));
    let told = delivery::told_about(rows, here, &about).await?;
    let mailed = delivery::mailed(rows, here, &about).await?;
    if told.iter().any(|it| it.at >= since && notices::is_digest(&it.kind))
        || mailed.iter().any(|it| it.since >= since && notices::is_digest(&it.kind))
    {
        return Ok(Vec::new());
    }
    let looking = Looking { buurt: here, person, now };
    let query = lists::board_query(looking, &Filter::default(), None);
    let open: Vec<digest::Open> = lists::list(rows, &query)
        .await?
        .iter()
        .filter_map(open)
        .filter(|it| fits(member, it, now))
        .collect();
    Ok(digest::pick(&open, |it| likes(member, it)))
}

/// What nobody asked this neighbour for yet.
fn open(line: &Line) -> Option<digest::Open> {
    let asked = matches!(line.mine.as_deref(), Some("sent" | "seen"));
    let category = CategoryId::read(&line.category).filter(|_| !asked)?;
    let window = Window { start: line.starts_at, end: line.ends_at, flexible: line.flexible };
    Some(digest::Open { category, window })
}

fn fits(member: &Member, it: &digest::Open, now: Moment) -> bool {
    let free = candidates::free(&member.helping, it.window.start, now);
    QuietHours::parts(it.window, now).meets(free)
}

fn likes(member: &Member, category: CategoryId) -> bool {
    member.helping.talents.iter().any(|it| it == category.as_str())
}
