//! What rules suggest: a list of its own on the desk, and a card to the person whom it is about.

use std::collections::HashMap;

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::signals::here;
use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, RequestId, SignalId, SuggestionId};
use crate::base::saying::Saying;
use crate::base::words::Lang;
use crate::buurt::Buurten;
use crate::care::flows::deciding;
use crate::care::flows::steps::ROOM;
use crate::care::signal_type::SignalType;
use crate::care::store::suggestions;
use crate::care::suggestion::{Dismissal, Effect, Rule, Suggestion};
use crate::people::person::Person;
use crate::people::{Caller, keeping};
use crate::web::{Body, Key, Polled, Problem, Shape, reader};

/// What a rule suggests to a worker. People decide.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestionView {
    /// Its name.
    pub id: SuggestionId,
    /// Which rule: `r1` to `r10`.
    pub rule: String,
    /// In which version of that rule.
    pub version: u16,
    /// What it may lead to: `help_card`, `worker` or `route`.
    pub effect: String,
    /// In a few words.
    pub title: String,
    /// "Waarom zie je dit?", in the language of the screen.
    pub why: String,
    /// Whom it is about, where it is about a request or somebody who said yes.
    pub person: Option<SuggestionPersonView>,
    /// The request that caused it.
    pub request: Option<RequestId>,
    /// The signal that caused it.
    pub signal: Option<SignalId>,
    /// The kind of worry with which a signal would begin.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    pub raised: Moment,
}

/// Whom a suggestion is about.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestionPersonView {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Lists what the rules suggest, the newest first: at most 20.
#[utoipa::path(get, path = "/desk/suggestions",
    responses((status = 200, body = [SuggestionView]), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_suggestions(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<SuggestionView>>> {
    let rows = house.db.read();
    let all = suggestions::open(rows, caller.buurt).await?;
    // Of a signal the case says whom it is about, to whoever may open it.
    let people: Vec<PersonId> =
        all.iter().filter(|it| it.cause.room != ROOM).filter_map(|it| it.person).collect();
    let known = keeping::open_all(&house, rows, &people).await?;
    let lang = reader::screen(&req);
    Ok(Polled(all.iter().map(|it| view(it, &known, lang)).collect()))
}

fn view(it: &Suggestion, known: &HashMap<PersonId, Person>, lang: Lang) -> SuggestionView {
    let about = |room: &str| it.cause.room == room;
    let person = it.person.filter(|_| !about(ROOM)).and_then(|id| known.get(&id));
    let makes = !about(ROOM) && it.rule.effect() != Effect::Route;
    SuggestionView {
        id: it.id,
        rule: it.rule.word().to_owned(),
        version: it.version,
        effect: it.rule.effect().word().to_owned(),
        title: Saying::new(format!("suggestion-{}", it.rule.word())).say(lang),
        why: why(it.rule, lang),
        person: person
            .map(|who| SuggestionPersonView { id: who.id, name: who.details.name.whole() }),
        request: about("help").then_some(RequestId(it.cause.id)),
        signal: about(ROOM).then_some(SignalId(it.cause.id)),
        kind: makes.then(|| it.rule.kind_of_worry().to_owned()),
        raised: it.raised,
    }
}

/// The sentence of a rule, with its own numbers.
pub(super) fn why(rule: Rule, lang: Lang) -> String {
    let all = rule.parameters().iter();
    all.fold(Saying::new(rule.why()), |it, (name, value)| it.number(name, *value)).say(lang)
}

/// With which kind of worry a signal begins.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SuggestionTakeBody {
    /// The kind; that of the rule where nobody says.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

impl Shape for SuggestionTakeBody {
    type Checked = Option<SignalType>;

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let wrong = || vec![FieldError::new("/type", "unknown_value")];
        self.kind.map(|it| SignalType::read(&it).ok_or_else(wrong)).transpose()
    }
}

/// Where it leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestionLedView {
    /// The signal that was made, or that it is about; absent where services are looked up.
    pub signal: Option<SignalId>,
    /// The request that it is about.
    pub request: Option<RequestId>,
}

/// Takes a suggestion up: leads to its signal, makes one, or leads to the services.
#[utoipa::path(post, path = "/desk/suggestions/{id}/take", request_body = SuggestionTakeBody,
    params(("id" = SuggestionId, Path), ("Idempotency-Key" = String, Header)), responses(
    (status = 200, body = SuggestionLedView), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_suggestion_take(
    (house, buurten): (Data<House>, Data<Buurten>),
    caller: Caller,
    id: Path<SuggestionId>,
    key: Key,
    body: Body<SuggestionTakeBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest.clone() };
    let led = deciding::take(&house, &buurt, &caller, once, (*id, body.it)).await?;
    Ok(HttpResponse::Ok().json(SuggestionLedView { signal: led.signal, request: led.request }))
}

/// Why it is put away: one word.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SuggestionDismissBody {
    /// `known`, `solved`, `not_needed`, `not_right` or `duplicate`.
    #[schema(value_type = String)]
    pub reason: Dismissal,
}

impl Shape for SuggestionDismissBody {
    type Checked = Dismissal;

    fn checked(self) -> Result<Dismissal, Vec<FieldError>> {
        Ok(self.reason)
    }
}

/// Puts a suggestion away.
#[utoipa::path(post, path = "/desk/suggestions/{id}/dismiss", request_body = SuggestionDismissBody,
    params(("id" = SuggestionId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_suggestion_dismiss(
    house: Data<House>,
    caller: Caller,
    id: Path<SuggestionId>,
    body: Body<SuggestionDismissBody>,
) -> Result<HttpResponse> {
    deciding::dismiss(&house, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A card to the person whom it is about: a question, and why it is asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestionCardView {
    /// Its name.
    pub id: SuggestionId,
    /// The question.
    pub title: String,
    /// Why one sees it, and what a yes does.
    pub text: String,
}

/// Lists the cards to the caller. Nobody else sees them.
#[utoipa::path(get, path = "/me/suggestions",
    responses((status = 200, body = [SuggestionCardView]), (status = 401, body = Problem)))]
pub(super) async fn suggestion_mine(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<SuggestionCardView>>> {
    let all = suggestions::cards(house.db.read(), caller.buurt, caller.person).await?;
    let lang = reader::screen(&req);
    let say = |id: String| Saying::new(id).say(lang);
    let card = |it: Suggestion| SuggestionCardView {
        id: it.id,
        title: say(format!("suggestion-card-{}", it.rule.word())),
        text: say(format!("suggestion-card-{}-text", it.rule.word())),
    };
    Ok(Polled(all.into_iter().map(card).collect()))
}

/// What the person says to a card.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SuggestionAnswerBody {
    /// Whether a worker may call.
    pub yes: bool,
}

impl Shape for SuggestionAnswerBody {
    type Checked = bool;

    fn checked(self) -> Result<bool, Vec<FieldError>> {
        Ok(self.yes)
    }
}

/// Answers a card: only a yes lets a worker know of it.
#[utoipa::path(post, path = "/me/suggestions/{id}", request_body = SuggestionAnswerBody,
    params(("id" = SuggestionId, Path)), responses(
    (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn suggestion_answer(
    house: Data<House>,
    caller: Caller,
    id: Path<SuggestionId>,
    body: Body<SuggestionAnswerBody>,
) -> Result<HttpResponse> {
    deciding::answer(&house, &caller, *id, body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
