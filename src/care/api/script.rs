//! What a worker says to a service on the phone, prints on a card, and shows to the person before.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::code;
use crate::base::db::Once;
use crate::base::error::{Error, FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{ReferralId, ServiceId, SignalId};
use crate::base::saying::{Saying, Value};
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::care::basis::TellBack;
use crate::care::flows::replying;
use crate::care::flows::saying::Words;
use crate::care::flows::scripting::{self, Script};
use crate::care::release::{Category, Released};
use crate::delivery::Post;
use crate::people::Caller;
use crate::web::{Body, Key, Polled, Problem, Shape, reader};

/// One thing that a service may read.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleasedView {
    /// Which kind of data.
    pub category: String,
    /// Its name, in the reader's language.
    pub label: String,
    /// The text.
    pub text: String,
}

/// The "wat zeg ik?" card of a referral, and what stands on the printed one.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReferralScriptView {
    /// Which referral.
    pub id: ReferralId,
    /// Of which signal.
    pub signal: SignalId,
    /// The code that both sides say.
    pub reference: String,
    /// Where it stands.
    pub state: String,
    /// The name of the service.
    pub service: String,
    /// Its phone number.
    pub phone: Option<String>,
    /// The number on which it calls back.
    pub call_back: String,
    /// What to say, sentence by sentence.
    pub say: Vec<String>,
    /// What may be told of the person.
    pub released: Vec<ReleasedView>,
    /// What to ask back.
    pub ask: Vec<String>,
    /// Where the service answers by itself.
    pub address: String,
    /// The code with which it does, `XXXX-XXXX`; nothing when no card is good.
    pub answer_code: Option<String>,
    /// How many links lead to it now.
    pub links: u64,
}

/// What would be released to a service.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleasePreviewView {
    /// What it would read.
    pub released: Vec<ReleasedView>,
    /// What was asked and stays here: its secrecy or the agreement does not allow it.
    pub kept: Vec<String>,
    /// What may be read but nobody knows.
    pub unknown: Vec<String>,
}

/// What a service would like to read.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleasePreviewBody {
    /// Which service.
    pub service: ServiceId,
    /// Which kinds of data.
    #[validate(length(min = 1, max = 20))]
    pub categories: Vec<String>,
}

impl Shape for ReleasePreviewBody {
    type Checked = (ServiceId, Vec<Category>);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let read = |(place, word): (usize, &String)| {
            let wrong = || FieldError::new(format!("/categories/{place}"), "unknown_value");
            Category::parse(word).ok_or_else(wrong)
        };
        let all: Result<Vec<_>, _> = self.categories.iter().enumerate().map(read).collect();
        all.map(|all| (self.service, all)).map_err(|wrong| vec![wrong])
    }
}

/// What a worker answers a service.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferralReplyBody {
    /// In words: 3 to 500 characters.
    pub words: String,
}

impl Shape for ReferralReplyBody {
    type Checked = Words;

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        Words::checked(&self.words, "/words").map_err(|wrong| vec![wrong])
    }
}

/// Shows what to say to a service, and what may be told.
#[utoipa::path(get, path = "/referrals/{id}/script", params(("id" = ReferralId, Path)),
    responses((status = 200, body = ReferralScriptView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn referral_script(
    house: Data<House>,
    buurten: Data<Buurten>,
    post: Data<Post>,
    (req, caller): (HttpRequest, Caller),
    id: Path<ReferralId>,
) -> Result<Polled<ReferralScriptView>> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let script = scripting::script(&house, &buurt, &caller, *id).await?;
    Ok(Polled(view(script, reader::screen(&req), &post.public_url)))
}

fn view(script: Script, lang: Lang, url: &str) -> ReferralScriptView {
    let about = &script.about;
    let saying = |id: &str| {
        Saying::new(id)
            .text("worker", about.worker.clone())
            .text("municipality", about.municipality.clone())
            .text("reference", about.reference.clone())
            .text("phone", about.phone.clone())
            .with("day", Value::Day(about.due))
            .say(lang)
    };
    let back = match script.basis.tell_back {
        TellBack::Nothing => "script-ask-nothing",
        TellBack::TakenUp => "script-ask-taken-up",
        TellBack::WhatHappened => "script-ask-what-happened",
    };
    ReferralScriptView {
        id: script.it.referral.id,
        signal: script.it.referral.signal,
        reference: about.reference.clone(),
        state: script.it.referral.code.word().to_owned(),
        service: script.service.facts.name.clone(),
        phone: script.service.facts.phone.clone(),
        call_back: about.phone.clone(),
        say: ["script-say-who", "script-say-why", "script-say-reference"].map(saying).to_vec(),
        ask: ["script-ask-take", "script-ask-when", back].map(saying).to_vec(),
        released: views(script.released, lang),
        address: format!("{}/d", url.trim_end_matches('/')),
        answer_code: script.code.as_deref().map(code::printed),
        links: script.links,
    }
}

fn views(all: Vec<Released>, lang: Lang) -> Vec<ReleasedView> {
    let one = |it: Released| {
        let word = it.category.word();
        let label = Saying::new(format!("release-{}", word.replace('_', "-"))).say(lang);
        ReleasedView { category: word.to_owned(), label, text: it.text }
    };
    all.into_iter().map(one).collect()
}

/// Shows what a service would read of somebody, before anything is sent.
#[utoipa::path(post, path = "/desk/signals/{id}/release-preview", params(("id" = SignalId, Path)), request_body = ReleasePreviewBody,
    responses((status = 200, body = ReleasePreviewView), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn release_preview(
    house: Data<House>,
    buurten: Data<Buurten>,
    (req, caller): (HttpRequest, Caller),
    id: Path<SignalId>,
    body: Body<ReleasePreviewBody>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let (service, wanted) = body.it;
    let told = scripting::preview(&house, &buurt, &caller, (*id, service, wanted)).await?;
    let words = |all: Vec<Category>| all.iter().map(|it| it.word().to_owned()).collect();
    Ok(HttpResponse::Ok().json(ReleasePreviewView {
        released: views(told.released, reader::screen(&req)),
        kept: words(told.kept),
        unknown: words(told.unknown),
    }))
}

/// Takes every link of a service to a referral back.
#[utoipa::path(post, path = "/referrals/{id}/revoke-links", params(("id" = ReferralId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn referral_revoke_links(
    house: Data<House>,
    caller: Caller,
    id: Path<ReferralId>,
) -> Result<HttpResponse> {
    scripting::revoke(&house, &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Sends a new mail with a new link, and makes a new card.
#[utoipa::path(post, path = "/referrals/{id}/send-again", params(("id" = ReferralId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn referral_send_again(
    house: Data<House>,
    buurten: Data<Buurten>,
    post: Data<Post>,
    caller: Caller,
    id: Path<ReferralId>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    scripting::send_again(&house, (&buurt, &post.public_url), &caller, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Answers what a service asked.
#[utoipa::path(post, path = "/referrals/{id}/reply", params(("id" = ReferralId, Path), ("Idempotency-Key" = String, Header)), request_body = ReferralReplyBody,
    responses((status = 204), (status = 401, body = Problem), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn referral_reply(
    (house, buurten): (Data<House>, Data<Buurten>),
    post: Data<Post>,
    caller: Caller,
    (id, key): (Path<ReferralId>, Key),
    body: Body<ReferralReplyBody>,
) -> Result<HttpResponse> {
    let buurt = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest.clone() };
    let at = (&*buurt, post.public_url.as_str());
    replying::reply(&house, at, &caller, (once, *id), body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
