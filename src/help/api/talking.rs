//! Asker and helper talk; a worker joins. Opens what was said only for who may read it.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use uuid::Uuid;

use super::guests::Talking;
use super::showing::verdict;
use super::sides::released;
use super::talk_views::{
    MessageView, QuickView, TalkLineView, TalkSayBody, TalkView, Typed, when_view,
};
use crate::base::db::{Once, Rows};
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::buurt::Buurten;
use crate::help::flows::talking::{self, Open, place, seen_as};
use crate::help::found::Found;
use crate::help::store::talks::{self, Message, Talk};
use crate::help::talk::{Said, Side, Stands, Voice, quick, voice};
use crate::people::{Caller, Relation, keeping, promised};
use crate::web::{Body, Key, Polled, Problem, reader};

/// Shows what was said between the asker and one who helps.
#[utoipa::path(get, path = "/talks/{ref}", params(("ref" = Uuid, Path)),
    responses((status = 200, body = TalkView), (status = 401, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn help_talk(house: Data<House>, on: Talking) -> Result<Polled<TalkView>> {
    Ok(Polled(show(&house, &on.caller, on.mark).await?))
}

/// Says something: a ready sentence or own words. The same key says it once.
#[utoipa::path(post, path = "/talks/{ref}/messages", request_body = TalkSayBody,
    params(("ref" = Uuid, Path), ("Idempotency-Key" = String, Header)),
    responses((status = 201, body = TalkView), (status = 401, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn help_talk_say(
    (house, buurten): (Data<House>, Data<Buurten>),
    on: Talking,
    (req, key): (HttpRequest, Key),
    body: Body<TalkSayBody>,
) -> Result<HttpResponse> {
    let Talking { caller, mark } = on;
    let said = match body.it {
        Typed::Own { text, lang } => Said::Own { text, lang: lang.unwrap_or(caller.language) },
        Typed::Quick { quick, number, time } => {
            let voice = talking::find(&house, &caller, mark).await?.voice;
            let most = buurten.get(caller.buurt).ok_or(Error::NotFound)?.helping.groceries_max_eur;
            quick::said(&quick, number, time.as_deref(), (voice, most))
                .map_err(|it| Error::Invalid(vec![it]))?
        }
    };
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    let danger = talking::danger(&said).map(|it| verdict(&it, reader::screen(&req)));
    talking::say(&house, &caller, once, mark, said).await?;
    let view = show(&house, &caller, mark).await?;
    Ok(HttpResponse::Created().json(TalkView { danger, ..view }))
}

/// Notes that one looked.
#[utoipa::path(post, path = "/talks/{ref}/seen", params(("ref" = Uuid, Path)),
    responses((status = 200, body = TalkView), (status = 401, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn help_talk_seen(house: Data<House>, on: Talking) -> Result<HttpResponse> {
    talking::seen(&house, &on.caller, on.mark).await?;
    Ok(HttpResponse::Ok().json(show(&house, &on.caller, on.mark).await?))
}

/// A worker joins the two, and both see it.
#[utoipa::path(post, path = "/talks/{ref}/join", params(("ref" = Uuid, Path)),
    responses((status = 200, body = TalkView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn help_talk_join(
    house: Data<House>,
    caller: Caller,
    mark: Path<Uuid>,
) -> Result<HttpResponse> {
    talking::join(&house, &caller, *mark).await?;
    Ok(HttpResponse::Ok().json(show(&house, &caller, *mark).await?))
}

async fn show(house: &House, caller: &Caller, mark: Uuid) -> Result<TalkView> {
    let rows = house.db.read();
    let caller = &Caller { action: crate::people::Action::HelpTalk, ..caller.clone() };
    let open = talking::find(house, caller, mark).await?;
    let joined = open.talk.and_then(|it| it.joined);
    let is_in = joined.is_some_and(|(by, _)| by == caller.person);
    let may_read = open.voice != Voice::Worker || is_in;
    let messages = match &open.talk {
        Some(talk) if may_read => messages(house, rows, talk, caller.person).await?,
        Some(_) | None => Vec::new(),
    };
    let names = names(house, rows, &open, joined.map(|(by, _)| by)).await?;
    let (writable, closes_at) = match open.stands {
        Stands::Open { until } => (may_read, until),
        Stands::Closed => (false, None),
    };
    let quick = quick::of(open.voice).filter(|_| writable).map(QuickView::from).collect();
    Ok(TalkView {
        mark,
        request: open.found.request.id,
        category: open.found.question.category.as_str().to_owned(),
        when: when_view(&open.found),
        voice: open.voice.word().to_owned(),
        asker: names.0,
        helper: names.1,
        worker: names.2,
        joined: joined.is_some(),
        may_join: open.voice == Voice::Worker
            && !is_in
            && matches!(open.stands, Stands::Open { .. }),
        writable,
        closes_at,
        quick,
        messages,
        danger: None,
    })
}

/// Opens what was said. Where the key was destroyed, nothing is left of it.
async fn messages(
    house: &House,
    rows: Rows<'_>,
    talk: &Talk,
    reader: PersonId,
) -> Result<Vec<MessageView>> {
    let key = match keeping::key(house, rows, talk.key).await {
        Ok(key) => key,
        Err(Error::NotFound) => return Ok(Vec::new()),
        Err(other) => return Err(other),
    };
    let open = |it: Message| {
        let text = key.open(&place(it.id), &it.body)?;
        let said = serde_json::from_str::<Said>(&text);
        let said = said.ok().ok_or_else(|| Error::corrupt("talk_message", it.id))?;
        Ok(MessageView::of(&it, said, reader))
    };
    talks::messages(rows, talk).await?.into_iter().map(open).collect()
}

/// First names, as far as one knows the other: asker, helper, worker.
async fn names(
    house: &House,
    rows: Rows<'_>,
    open: &Open,
    worker: Option<PersonId>,
) -> Result<(Option<String>, Option<String>, Option<String>)> {
    let asker = open.found.request.requester;
    let ids: Vec<PersonId> = [asker, open.helper].into_iter().chain(worker).collect();
    let people = keeping::open_all(house, rows, &ids).await?;
    let first = |id: PersonId| people.get(&id).map(|it| it.details.name.first.clone());
    let known = match open.voice {
        Voice::Asker | Voice::Worker => true,
        Voice::Helper => {
            let mine = open.found.answer(open.helper);
            mine.is_some_and(|it| released(&open.found, it, house.now()).0)
                && promised::accepted(rows, open.found.home_of(open.helper), open.helper).await?
        }
    };
    Ok((first(asker).filter(|_| known), first(open.helper), worker.and_then(first)))
}

/// The threads about a request that somebody may see, with what they have not read.
pub(super) async fn lines(
    house: &House,
    rows: Rows<'_>,
    (found, relation): (&Found, Relation),
    caller: &Caller,
) -> Result<Vec<TalkLineView>> {
    let mut lines = Vec::new();
    if found.offers.is_empty() {
        return Ok(lines);
    }
    let begun = talks::of_request(rows, found.request.buurt, found.request.id).await?;
    for answer in &found.offers {
        let helper = answer.offer.helper;
        let Some(voice) = voice(relation, helper, caller) else { continue };
        let Ok(stands) = seen_as(found, helper, voice, house.now()) else { continue };
        let talk = begun.iter().find(|it| it.helper == helper);
        let open = matches!(stands, Stands::Open { .. });
        if !open && talk.is_none() {
            continue;
        }
        let unread = match talk {
            Some(talk) if voice != Voice::Worker => {
                let Side { seen, .. } =
                    if voice == Voice::Asker { talk.asker } else { talk.of_helper };
                talks::unread(rows, talk, (voice, seen)).await?
            }
            Some(_) | None => 0,
        };
        lines.push(TalkLineView {
            mark: answer.mark,
            unread: u32::try_from(unread).unwrap_or(u32::MAX),
            open,
            begun: talk.is_some(),
        });
    }
    Ok(lines)
}
