//! One form after a talk, and referring to one service.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::desk_views::CaseView;
use super::signals::{again, has, here};
use crate::base::clock::Moment;
use crate::base::db::Once;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, ServiceId, SignalId};
use crate::base::text::Line;
use crate::buurt::Buurten;
use crate::care::basis::{Answer, Duty, How, Kind, TellBack};
use crate::care::directory::service::Channel;
use crate::care::flows::referring::{self, Because, Ground};
use crate::care::flows::talking::{self, Form};
use crate::care::flows::triage::Note;
use crate::care::release::Category;
use crate::care::signal::{Closure, Outcome};
use crate::care::talk::{Happened, Next};
use crate::people::Caller;
use crate::web::{Body, Key, Problem, Shape};

/// The most services that one form speaks of.
const MOST: usize = 8;

/// The form after a talk.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TalkBody {
    /// `called`, `seen`, `not_reached`.
    #[schema(value_type = String)]
    pub happened: Happened,
    /// What was said, for colleagues: at most 2 000 characters.
    pub note: Option<String>,
    /// The person knows now that there is a file.
    #[serde(default)]
    pub informed: bool,
    /// The summary that the person saw.
    pub summary: Option<String>,
    /// What the person said about each service: at most 8.
    #[serde(default)]
    pub answers: Vec<GroundBody>,
    /// What comes next: `stay` (the default), `follow_up`, `close`.
    #[serde(default)]
    pub next: NextWord,
    /// The day, for `follow_up`.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub on: Option<Moment>,
    /// Why, for `close`.
    #[schema(value_type = Option<String>)]
    pub closure: Option<Closure>,
    /// What the person says it did, for `close`.
    #[schema(value_type = Option<String>)]
    pub outcome: Option<Outcome>,
    /// Until when the person does not want to hear from us.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub no_contact_until: Option<Moment>,
}

/// What comes next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NextWord {
    /// Nothing more is said.
    #[default]
    Stay,
    /// Ask later how it goes.
    FollowUp,
    /// It is over.
    Close,
}

/// What was said about one service, or the ground without a yes.
#[derive(Clone, Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroundBody {
    /// Which service.
    pub service: ServiceId,
    /// `consent` (the default), `representative`, `vital_interest`, `legal_duty`.
    #[schema(value_type = Option<String>)]
    pub kind: Option<Kind>,
    /// `yes` (the default) or `no`.
    #[schema(value_type = Option<String>)]
    pub answer: Option<Answer>,
    /// Which data the service would like: `first_name`, `name`, `phone`, `safe_contact`, `language`,
    /// `address`, `summary`, `household`, `network`, `health`. Its secrecy and agreement narrow them.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    pub categories: Vec<Category>,
    /// What it may tell back: `nothing`, `taken_up` (the default), `what_happened`.
    #[schema(value_type = Option<String>)]
    pub tell_back: Option<TellBack>,
    /// Until when; six months where nobody says.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
    /// `spoken` (the default), `written`, `together`, `in_person`.
    #[schema(value_type = Option<String>)]
    pub how: Option<How>,
    /// For `legal_duty`: `child_protection`, `duty_to_help`, `shared_secrecy`, `legal_task`.
    #[schema(value_type = Option<String>)]
    pub duty: Option<Duty>,
    /// The reason, 20 to 1 000 characters, where nobody said yes; else who speaks for the person.
    pub words: Option<String>,
    /// How the service hears: `phone`, `mail`, `card`; as it prefers where nobody says.
    #[schema(value_type = Option<String>)]
    pub channel: Option<Channel>,
    /// Somebody hands it over in person.
    #[serde(default)]
    pub warm: bool,
    /// Who goes along.
    pub companion: Option<PersonId>,
}

impl GroundBody {
    fn checked_at(self, at: &str) -> Result<Ground, Vec<FieldError>> {
        let kind = self.kind.unwrap_or(Kind::Consent);
        let missing = |field: &str| vec![FieldError::new(format!("{at}/{field}"), "required")];
        let one = |it: FieldError| vec![it];
        let words = self.words.as_deref().filter(|it| !it.trim().is_empty());
        let place = format!("{at}/words");
        let words = match (kind, words) {
            (Kind::VitalInterest | Kind::LegalDuty, it) => {
                let it = Because::checked(it.unwrap_or_default(), &place).map_err(one)?;
                Some(it.as_str().to_owned())
            }
            (Kind::Representative, None) => return Err(missing("words")),
            (Kind::Representative | Kind::Consent, Some(it)) => {
                let it = Line::<1, 120>::checked(it, &place).map_err(one)?;
                Some(it.as_str().to_owned())
            }
            (Kind::Consent, None) => None,
        };
        if kind == Kind::LegalDuty && self.duty.is_none() {
            return Err(missing("duty"));
        }
        let answer = self.answer.unwrap_or(Answer::Yes);
        if answer == Answer::No && !kind.is_a_yes() {
            return Err(vec![FieldError::new(format!("{at}/answer"), "unknown_value")]);
        }
        Ok(Ground {
            service: self.service,
            kind,
            answer,
            categories: self.categories,
            tell_back: self.tell_back.unwrap_or(TellBack::TakenUp),
            until: self.until,
            how: self.how,
            duty: self.duty.filter(|_| kind == Kind::LegalDuty),
            words,
            way: self.channel,
            warm: self.warm,
            companion: self.companion,
        })
    }
}

impl Shape for GroundBody {
    type Checked = Ground;

    fn checked(self) -> Result<Ground, Vec<FieldError>> {
        self.checked_at("")
    }
}

impl Shape for TalkBody {
    type Checked = Form;

    fn checked(self) -> Result<Form, Vec<FieldError>> {
        let mut wrong = Vec::new();
        if self.answers.len() > MOST {
            wrong.push(FieldError::new("/answers", "too_long"));
        }
        let prose = |it: &Option<String>, at: &str| {
            let it = it.as_deref().filter(|it| !it.trim().is_empty());
            it.map(|it| Note::checked(it, at)).transpose()
        };
        let mut take = |it: Result<Option<Note>, FieldError>| {
            it.unwrap_or_else(|why| {
                wrong.push(why);
                None
            })
        };
        let (note, summary) =
            (take(prose(&self.note, "/note")), take(prose(&self.summary, "/summary")));
        let mut answers = Vec::new();
        for (place, it) in self.answers.into_iter().enumerate() {
            match it.checked_at(&format!("/answers/{place}")) {
                Ok(it) => answers.push(it),
                Err(all) => wrong.extend(all),
            }
        }
        let next = match (self.next, self.on, self.closure) {
            (NextWord::Stay, ..) => Some(Next::Stay),
            (NextWord::FollowUp, Some(day), _) => Some(Next::FollowUp(day)),
            (NextWord::Close, _, Some(why)) => {
                Some(Next::Close(why, self.outcome.unwrap_or(Outcome::Unknown)))
            }
            (NextWord::FollowUp, None, _) => {
                wrong.push(FieldError::new("/on", "required"));
                None
            }
            (NextWord::Close, _, None) => {
                wrong.push(FieldError::new("/closure", "required"));
                None
            }
        };
        match next {
            Some(next) if wrong.is_empty() => Ok(Form {
                happened: self.happened,
                note,
                informed: self.informed,
                summary,
                answers,
                next,
                no_contact_until: self.no_contact_until,
            }),
            Some(_) | None => Err(wrong),
        }
    }
}

/// Does all that the form means, at once.
#[utoipa::path(post, path = "/desk/signals/{id}/talk", request_body = TalkBody,
    params(("id" = SignalId, Path), ("Idempotency-Key" = String, Header)),
    responses((status = 200, body = CaseView), (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_signal_talk(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    (key, id): (Key, Path<SignalId>),
    body: Body<TalkBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let had = has(&house, &caller, *id).await?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    talking::talk(&house, &buurt, &caller, (once, *id), body.it).await?;
    again(&house, &buurt, &caller, (*id, had)).await
}

/// Refers to one service, also without a yes: then a coordinator looks within a working day.
#[utoipa::path(post, path = "/desk/signals/{id}/referrals", request_body = GroundBody,
    params(("id" = SignalId, Path), ("Idempotency-Key" = String, Header)),
    responses((status = 200, body = CaseView), (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_signal_refer(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    (key, id): (Key, Path<SignalId>),
    body: Body<GroundBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let had = has(&house, &caller, *id).await?;
    let once = Once { person: caller.person, key: key.0, fingerprint: body.digest };
    referring::refer(&house, &buurt, &caller, (once, *id), body.it).await?;
    again(&house, &buurt, &caller, (*id, had)).await
}
