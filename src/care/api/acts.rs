//! What a worker does with a signal, besides talking and referring.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::desk_views::CaseView;
use super::signals::{again, has, here};
use crate::base::clock::Moment;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::ids::{PersonId, SignalId};
use crate::buurt::Buurten;
use crate::care::flows::triage::{self, Act, Note};
use crate::care::signal::{Closure, Outcome};
use crate::care::signal_type::{SignalType, Urgency};
use crate::people::Caller;
use crate::web::{Body, Problem, Shape};

/// One act, with what it needs.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignalActBody {
    /// Which.
    pub act: ActWord,
    /// What the worker writes, at most 2 000 characters; needed for `note`, `advice`, `emergency`,
    /// `snooze`, `inform_later`, `summarise`.
    pub words: Option<String>,
    /// For `weigh`.
    pub urgency: Option<Urgency>,
    /// For `weigh`: what kind of worry it is.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// For `snooze` and `inform_later`.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
    /// For `hand_over`.
    pub to: Option<PersonId>,
    /// For `close`.
    #[schema(value_type = Option<String>)]
    pub closure: Option<Closure>,
    /// For `close`: what the person says it did.
    #[schema(value_type = Option<String>)]
    pub outcome: Option<Outcome>,
    /// For `call_us`.
    pub call_us: Option<bool>,
}

/// What a worker does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActWord {
    /// Take it from the queue.
    Claim,
    /// Put it back.
    Release,
    /// Say how urgent it is.
    Weigh,
    /// Note something.
    Note,
    /// Note the advice of a service; no name was told.
    Advice,
    /// 112 or 101 was called.
    Emergency,
    /// Wait with it.
    Snooze,
    /// Look at it again now.
    Wake,
    /// A colleague has it from now on.
    HandOver,
    /// The person was told.
    Inform,
    /// The person is told later.
    InformLater,
    /// Write the summary that the person sees.
    Summarise,
    /// It is over.
    Close,
    /// It was not over.
    Reopen,
    /// It is no part of another one after all.
    Unmerge,
    /// Ask the reporter to call, or no longer.
    CallUs,
}

/// An act, checked.
#[derive(Debug)]
pub enum Checked {
    /// The summary.
    Summary(Note),
    /// Any other.
    Act(Act, Option<Note>),
}

impl Shape for SignalActBody {
    type Checked = Checked;

    fn checked(self) -> Result<Checked, Vec<FieldError>> {
        let words = self.words.as_deref().filter(|it| !it.trim().is_empty());
        let words =
            words.map(|it| Note::checked(it, "/words")).transpose().map_err(|it| vec![it])?;
        let missing = |pointer: &str| vec![FieldError::new(pointer, "required")];
        let speaks = matches!(
            self.act,
            ActWord::Note
                | ActWord::Advice
                | ActWord::Emergency
                | ActWord::Snooze
                | ActWord::InformLater
                | ActWord::Summarise
        );
        if speaks && words.is_none() {
            return Err(missing("/words"));
        }
        let until = || self.until.ok_or_else(|| missing("/until"));
        let act = match self.act {
            ActWord::Claim => Act::Claim,
            ActWord::Release => Act::Release,
            ActWord::Weigh => {
                let kind = self.kind.as_deref().ok_or_else(|| missing("/type"))?;
                let kind = SignalType::read(kind)
                    .ok_or_else(|| vec![FieldError::new("/type", "unknown_value")])?;
                Act::Weigh(self.urgency.ok_or_else(|| missing("/urgency"))?, kind)
            }
            ActWord::Note => Act::Note,
            ActWord::Advice => Act::Advice,
            ActWord::Emergency => Act::Emergency,
            ActWord::Snooze => Act::Snooze(until()?),
            ActWord::Wake => Act::Wake,
            ActWord::HandOver => Act::HandOver(self.to.ok_or_else(|| missing("/to"))?),
            ActWord::Inform => Act::Inform,
            ActWord::InformLater => Act::InformLater(until()?),
            ActWord::Close => Act::Close(
                self.closure.ok_or_else(|| missing("/closure"))?,
                self.outcome.unwrap_or(Outcome::Unknown),
            ),
            ActWord::Reopen => Act::Reopen,
            ActWord::Unmerge => Act::Unmerge,
            ActWord::CallUs => Act::CallUs(self.call_us.ok_or_else(|| missing("/call_us"))?),
            ActWord::Summarise => {
                return words.map(Checked::Summary).ok_or_else(|| missing("/words"));
            }
        };
        Ok(Checked::Act(act, words))
    }
}

/// Does one act.
#[utoipa::path(post, path = "/desk/signals/{id}/act", request_body = SignalActBody, params(("id" = SignalId, Path)),
    responses((status = 200, body = CaseView), (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_signal_act(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<SignalId>,
    body: Body<SignalActBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    let had = has(&house, &caller, *id).await?;
    match body.it {
        Checked::Summary(words) => {
            triage::summarise(&house, &buurt, &caller, *id, words).await?;
        }
        Checked::Act(act, words) => {
            triage::act(&house, &buurt, &caller, *id, (act, words)).await?;
        }
    }
    again(&house, &buurt, &caller, (*id, had)).await
}

/// Into which signal.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignalMergeBody {
    /// The other one: it stays, and takes the higher urgency.
    pub into: SignalId,
}

impl Shape for SignalMergeBody {
    type Checked = SignalId;

    fn checked(self) -> Result<SignalId, Vec<FieldError>> {
        Ok(self.into)
    }
}

/// Brings two signals together; shows the one that stays.
#[utoipa::path(post, path = "/desk/signals/{id}/merge", request_body = SignalMergeBody, params(("id" = SignalId, Path)),
    responses((status = 200, body = CaseView), (status = 204), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_signal_merge(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    id: Path<SignalId>,
    body: Body<SignalMergeBody>,
) -> Result<HttpResponse> {
    let buurt = here(&buurten, &caller)?;
    triage::merge(&house, &buurt, &caller, (*id, body.it)).await?;
    again(&house, &buurt, &caller, (body.it, false)).await
}
