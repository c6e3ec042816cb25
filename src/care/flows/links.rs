//! Links to the page of a service: made, mailed, killed. Of a token only its hash is kept.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::{AttemptId, BuurtId, ReferralId};
use crate::base::text::said_phone;
use crate::base::words::Lang;
use crate::base::{code, random};
use crate::buurt::{Buurt, Buurten};
use crate::care::basis::Basis;
use crate::care::case::Handover;
use crate::care::directory::Service;
use crate::care::letters::About;
use crate::care::store::{bases, links, referrals, services};
use crate::care::visit::{Killed, Link, Way};
use crate::delivery::letter::Otherwise;
use crate::delivery::{self, Letter, Mailbox, Sealed};
use crate::people::keeping;

/// The job that sends a link in the place of another.
pub const RENEW: &str = "care.link";

/// The job that hears that a mailbox could not be reached.
pub const RETURNED: &str = "care.returned";

/// Minutes of a working day.
const DAY: u32 = 8 * 60;

/// A link and everything it leads to.
#[derive(Clone, Debug)]
pub struct Found {
    /// The link.
    pub link: Link,
    /// The referral.
    pub it: Handover,
    /// Its ground.
    pub basis: Basis,
    /// The neighbourhood.
    pub buurt: Arc<Buurt>,
    /// The service.
    pub service: Service,
}

/// A link that is ready to be written, with the letter that carries it.
#[derive(Debug)]
pub struct Fresh {
    link: Link,
    hash: Vec<u8>,
    letter: Option<Sealed>,
}

/// Finds what a token leads to, alive or not.
pub async fn find(house: &House, buurten: &Buurten, token: &str) -> Result<Option<Found>> {
    let rows = house.db.read();
    match links::find(rows, hash(house, token)).await? {
        Some(link) => of_link(rows, buurten, link).await,
        None => Ok(None),
    }
}

async fn of_link(rows: Rows<'_>, buurten: &Buurten, link: Link) -> Result<Option<Found>> {
    let Some(buurt) = buurten.get(link.buurt) else { return Ok(None) };
    let it = referrals::find(rows, link.buurt, link.referral).await?;
    let Some(basis) = it.referral.basis else { return Ok(None) };
    let (basis, _) = bases::find(rows, link.buurt, basis).await?;
    let service = services::find(rows, &buurt, it.referral.service).await?;
    Ok(Some(Found { link, it, basis, buurt, service }))
}

/// Finds the service of a referral.
pub async fn service(house: &House, buurt: &Buurt, it: &Handover) -> Result<Service> {
    services::find(house.db.read(), buurt, it.referral.service).await
}

/// The hash of a token: all that is kept of it.
pub fn hash(house: &House, token: &str) -> Vec<u8> {
    house.seal.tag("care.link", token.as_bytes())
}

/// The tag of a mailbox.
fn tag(house: &House, mailbox: &Mailbox) -> Vec<u8> {
    house.seal.tag("care.mailbox", mailbox.as_str().to_lowercase().as_bytes())
}

/// The mailboxes of a service that are addresses at all: at most five.
pub fn mailboxes(service: &Service) -> Vec<Mailbox> {
    let read = |it: &String| Mailbox::read(it).ok();
    service.facts.mailboxes.iter().filter_map(read).take(5).collect()
}

/// The mailboxes to which the code of a visit goes: that of the link, while it is registered.
pub fn code_to(house: &House, found: &Found) -> Vec<Mailbox> {
    let all = mailboxes(&found.service);
    match &found.link.mailbox {
        Some(known) => all.into_iter().filter(|it| tag(house, it) == *known).collect(),
        None => all,
    }
}

/// What every letter about a referral says; the worker is who wrote it.
pub async fn about(house: &House, buurt: &Buurt, it: &Handover, to: &Service) -> Result<About> {
    let by = keeping::open(house, house.db.read(), it.by).await;
    let worker = by.map_or_else(|_| buurt.team.worker.clone(), |it| it.details.name.first);
    let or =
        |text: &str, other: &str| if text.is_empty() { other.to_owned() } else { text.to_owned() };
    let minutes = DAY * u32::from(to.facts.sla_days.max(1));
    Ok(About {
        buurt: buurt.id,
        referral: it.referral.id.0,
        lang: lang(to),
        reference: it.reference.clone(),
        municipality: or(&buurt.identity.municipality, &buurt.identity.name),
        worker: or(&worker, &buurt.team.worker),
        phone: or(&said_phone(&buurt.team.phone), "-"),
        due: buurt.rhythm.working(it.made, minutes).date_naive(),
    })
}

/// In which language a service reads: the first it speaks of those its page has.
pub fn lang(service: &Service) -> Lang {
    let read = |it: &str| Lang::read(it).filter(|it| PAGE.contains(it));
    service.facts.languages.iter().find_map(|it| read(&it.code)).unwrap_or_default()
}

/// The languages of the page of a service.
pub const PAGE: [Lang; 3] = [Lang::Nl, Lang::Fr, Lang::En];

/// Makes a link for each mailbox, with the letter that carries it.
pub async fn fresh(
    house: &House,
    public_url: &str,
    (buurt, it, to): (&Buurt, &Handover, &Service),
    only: Option<&[u8]>,
    letter: fn(&About) -> Letter,
) -> Result<Vec<Fresh>> {
    let about = about(house, buurt, it, to).await?;
    let mut all = Vec::new();
    for mailbox in mailboxes(to) {
        let known = tag(house, &mailbox);
        if only.is_some_and(|only| only != known) {
            continue;
        }
        let token = random::token::<32>()?;
        let url = format!("{}/d/{token}", public_url.trim_end_matches('/'));
        let mut letter = letter(&about).to(mailbox).secret("link", url);
        if letter.otherwise == Otherwise::Task {
            letter = letter.or_promise(RETURNED, &it.referral.id)?;
        }
        let link = new(house, it, Way::Mail, Some(known));
        let letter = Some(delivery::seal(house, &letter)?);
        all.push(Fresh { link, hash: hash(house, &token), letter });
    }
    Ok(all)
}

fn new(house: &House, it: &Handover, way: Way, mailbox: Option<Vec<u8>>) -> Link {
    Link {
        id: AttemptId::new(house.now()).0,
        buurt: it.referral.buurt,
        referral: it.referral.id,
        way,
        mailbox,
        made: house.now(),
        killed: None,
        wrong: 0,
        closed_until: None,
    }
}

/// Makes the link behind the printed card. Its token follows from its name, so that nothing of it is
/// kept and the same card can be printed twice.
pub fn card(house: &House, it: &Handover) -> Fresh {
    let link = new(house, it, Way::Card, None);
    let hash = hash(house, &card_token(house, link.id));
    Fresh { link, hash, letter: None }
}

/// The token of the link behind a card.
pub fn card_token(house: &House, link: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(house.seal.tag("care.card.token", link.as_bytes()))
}

/// The code that is printed on a card: 40 bits that follow from the name of its link.
pub fn card_code(house: &House, link: Uuid) -> String {
    let tag = house.seal.tag("care.card.code", link.as_bytes());
    let mut bytes = [0; code::LENGTH];
    bytes.iter_mut().zip(tag).for_each(|(it, drawn)| *it = drawn);
    code::spell(bytes)
}

/// Writes links in the place of the older ones of the same mailboxes, and promises their letters.
pub async fn write(tx: &Tx, fresh: Vec<Fresh>) -> Result<()> {
    for one in fresh {
        if let Some(mailbox) = one.link.mailbox.as_deref() {
            let of = (one.link.buurt, one.link.referral);
            links::kill(tx, of, Some(mailbox), Killed::Newer).await?;
        }
        links::insert(tx, &one.link, one.hash).await?;
        if let Some(letter) = one.letter {
            delivery::mail(tx, letter).await?;
        }
    }
    Ok(())
}

/// Kills every link of a referral, at this moment.
pub async fn kill(tx: &Tx, buurt: BuurtId, of: ReferralId, why: Killed) -> Result<()> {
    links::kill(tx, (buurt, of), None, why).await
}
