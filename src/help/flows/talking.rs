//! Asker and helper talk; a worker joins, visibly. What is said is sealed before the flow.

use uuid::Uuid;

use super::steps::{self, namens};
use crate::base::db::{News, Once, Tx};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::{DataKeyId, MessageId, PersonId, RequestId};
use crate::base::seal::{DataKey, Place, Wrapped};
use crate::help::found::Found;
use crate::help::notices::Topic;
use crate::help::scope::{Decision, Verdict, judge};
use crate::help::store::talks::{self, Message, Talk};
use crate::help::store::{apart, offers, requests};
use crate::help::talk::{LONGEST, Refusal, Said, Side, Stands, Voice, stands, voice};
use crate::people::{Caller, keeping, persons};

mod looking;

pub use looking::{forget_one, seen};

/// So often one looks again when both sides begin at once.
const LOOKS: u8 = 3;

/// A thread that somebody may see, with the request it is about.
#[derive(Clone, Debug)]
pub struct Open {
    /// The request.
    pub found: Found,
    /// With whom the asker talks.
    pub helper: PersonId,
    /// In which part the caller speaks.
    pub voice: Voice,
    /// The thread, once something was said.
    pub talk: Option<Talk>,
    /// Whether one may still write.
    pub stands: Stands,
}

/// The place of what was said.
pub fn place(id: MessageId) -> Place {
    Place::new("talk_message", "body", id.0)
}

/// Finds the thread of an offer for somebody who may see it.
pub async fn find(house: &House, caller: &Caller, mark: Uuid) -> Result<Open> {
    let rows = house.db.read();
    let (request, helper) = offers::marked(rows, caller.buurt, mark).await?;
    let (found, relation) = requests::find(rows, caller, request).await?;
    let voice = voice(relation, helper, caller).ok_or(Error::NotFound)?;
    let talk = talks::find(rows, caller.buurt, (request, helper)).await?;
    let stands = seen_as(&found, helper, voice, house.now())?;
    Ok(Open { found, helper, voice, talk, stands })
}

/// How it stands for somebody in this part: who no longer helps sees nothing of it any more, and who is
/// kept apart from the asker reads what was said, as when its time is over.
pub fn seen_as(
    found: &Found,
    helper: PersonId,
    voice: Voice,
    now: crate::base::clock::Moment,
) -> Result<Stands> {
    if voice == Voice::Helper && found.is_over_for(helper) {
        return Err(Error::NotFound);
    }
    let stands = stands(found, helper, now).ok_or(Error::NotFound)?;
    Ok(if found.apart && voice == Voice::Helper { Stands::Closed } else { stands })
}

/// Tells whether own words speak of danger, with the help lines that belong to it. They are said all
/// the same: nobody is kept from calling a neighbour.
pub fn danger(said: &Said) -> Option<Verdict> {
    match said {
        Said::Own { text, lang } => {
            Some(judge(text, *lang, None)).filter(|it| it.decision == Decision::Emergency)
        }
        Said::Quick { .. } | Said::Joined => None,
    }
}

/// Says something. The same key says it once.
pub async fn say(
    house: &House,
    caller: &Caller,
    once: Once,
    mark: Uuid,
    said: Said,
) -> Result<MessageId> {
    for _ in 1..LOOKS {
        match try_to_say(house, caller, once.clone(), mark, &said).await {
            Err(Error::Busy) => {}
            other => return other,
        }
    }
    try_to_say(house, caller, once, mark, &said).await
}

async fn try_to_say(
    house: &House,
    caller: &Caller,
    once: Once,
    mark: Uuid,
    said: &Said,
) -> Result<MessageId> {
    let open = find(house, caller, mark).await?;
    let speak = prepare(house, caller, &open, (mark, said)).await?;
    let id = speak.message.id;
    let flow = async move |tx: &Tx| speak.written(tx).await.map(drop);
    house.db.write_once(once, "help.talk_say", id, flow).await
}

/// A worker joins the two, and both see it. Joining again changes nothing.
pub async fn join(house: &House, caller: &Caller, mark: Uuid) -> Result<()> {
    let open = find(house, caller, mark).await?;
    if open.voice != Voice::Worker {
        return Err(Error::NotFound);
    }
    if open.talk.is_some_and(|it| it.joined.is_some_and(|(by, _)| by == caller.person)) {
        return Ok(());
    }
    let speak = prepare(house, caller, &open, (mark, &Said::Joined)).await?;
    let flow = async move |tx: &Tx| {
        let (found, relation) = speak.written(tx).await?;
        namens(tx, &speak.caller, &found, relation, "help.talk_join").await
    };
    house.db.write("help.talk_join", flow).await
}

/// Something that is about to be said.
struct Speak {
    caller: Caller,
    mark: Uuid,
    request: RequestId,
    helper: PersonId,
    key: DataKeyId,
    new_key: Option<Wrapped>,
    joins: bool,
    message: Message,
}

async fn prepare(
    house: &House,
    caller: &Caller,
    open: &Open,
    (mark, said): (Uuid, &Said),
) -> Result<Speak> {
    let (key, new_key) = key(house, open).await?;
    let id = MessageId::new(house.now());
    let text = serde_json::to_string(said).map_err(Error::internal)?;
    let body = key.seal(&place(id), &text)?;
    Ok(Speak {
        caller: caller.clone(),
        mark,
        request: open.found.request.id,
        helper: open.helper,
        key: key.id,
        new_key,
        joins: *said == Said::Joined,
        message: Message { id, voice: open.voice, by: caller.person, at: house.now(), body },
    })
}

/// The key of the thread: that of the request; where she asked without own words, one of its own.
async fn key(house: &House, open: &Open) -> Result<(DataKey, Option<Wrapped>)> {
    let known = open.talk.map(|it| it.key);
    let known = known.or_else(|| open.found.question.words.as_ref().map(|it| it.key));
    if let Some(id) = known {
        return Ok((keeping::key(house, house.db.read(), id).await?, None));
    }
    let (key, wrapped) = house.seal.new_key(DataKeyId::new(house.now()))?;
    Ok((key, Some(wrapped)))
}

impl Speak {
    /// Writes it; whoever has not looked since is told that there is something, not what.
    async fn written(&self, tx: &Tx) -> Result<(Found, crate::people::Relation)> {
        let (found, relation) = requests::lock(tx, &self.caller, self.request).await?;
        let (buurt, now, voice) = (self.caller.buurt, tx.now(), self.message.voice);
        if seen_as(&found, self.helper, voice, now)? == Stands::Closed {
            return Err(Refusal::Closed.into());
        }
        let there = talks::find(tx.rows(), buurt, (self.request, self.helper)).await?;
        let mut talk = there.unwrap_or(Talk {
            buurt,
            request: self.request,
            helper: self.helper,
            key: self.key,
            began: now,
            joined: None,
            asker: Side::default(),
            of_helper: Side::default(),
        });
        if talk.key != self.key {
            return Err(Error::Busy); // the other one began a moment ago, under another key
        }
        match (voice, self.joins) {
            (Voice::Worker, true) => talk.joined = Some((self.caller.person, now)),
            (Voice::Worker, false)
                if talk.joined.is_none_or(|(by, _)| by != self.caller.person) =>
            {
                return Err(Refusal::JoinFirst.into());
            }
            (Voice::Asker | Voice::Helper | Voice::Worker, _) => {}
        }
        if there.is_some() && talks::length(tx.rows(), &talk).await? >= LONGEST {
            return Err(Refusal::Full.into());
        }
        if let Some(key) = self.new_key.as_ref().filter(|_| there.is_none()) {
            persons::insert_key(tx, key).await?;
        }
        let hushed = self.hushes(tx, &found).await?;
        self.tell(tx, &found, (&mut talk, hushed)).await?;
        talks::put(tx, &talk).await?;
        talks::say(tx, &talk, Message { at: now, ..self.message.clone() }).await?;
        let hears = |person: &PersonId| !hushed || *person == self.message.by;
        announce(tx, &found, (&talk, self.mark), hears);
        Ok((found, relation))
    }

    /// Who is kept apart from the other hears nothing of them, and the other learns nothing of that. What a
    /// worker says reaches both.
    async fn hushes(&self, tx: &Tx, found: &Found) -> Result<bool> {
        let asker = found.request.requester;
        let (rows, home) = (tx.rows(), found.home_of(self.helper));
        let apart = apart::are(rows, self.caller.buurt, asker, self.helper).await?
            || (found.is_guest(self.helper) && apart::are(rows, home, asker, self.helper).await?);
        Ok(apart && self.message.voice != Voice::Worker)
    }

    async fn tell(&self, tx: &Tx, found: &Found, (talk, hushed): (&mut Talk, bool)) -> Result<()> {
        let (now, asker) = (tx.now(), found.request.requester);
        let sides = [
            (Voice::Asker, asker, &mut talk.asker),
            (Voice::Helper, talk.helper, &mut talk.of_helper),
        ];
        for (voice, person, side) in sides {
            if voice == self.message.voice {
                side.seen = Some(now);
            } else if side.rings(now) && !hushed {
                side.told = Some(now);
                let notice = Topic::of(found, now).talk(self.mark);
                steps::tell(tx, found, person, notice).await?;
            }
        }
        Ok(())
    }
}

fn announce(
    tx: &Tx,
    found: &Found,
    (talk, mark): (&Talk, Uuid),
    hears: impl Fn(&PersonId) -> bool,
) {
    let joined = talk.joined.map(|(by, _)| by);
    let two = [found.request.requester, talk.helper].into_iter().filter(hears);
    tx.announce(News::Changed {
        buurt: talk.buurt,
        kind: "talk".to_owned(),
        id: mark,
        people: two.chain(joined).collect(),
        desk: false,
    });
}
