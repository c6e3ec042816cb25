//! What is sent with an act on a request: plain shapes, and what they become once checked.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::base::error::FieldError;
use crate::base::ids::PersonId;
use crate::help::flows::after::Outcome;
use crate::help::offer::Decline;
use crate::help::request::Reason;
use crate::help::thanks::{Said, ThanksLine};
use crate::web::Shape;

/// The cards with which one can say thank you.
pub const CARDS: [&str; 6] = ["flowers", "soup", "sun", "heart", "coffee", "hands"];

macro_rules! shape {
    ($body:ident -> $checked:ty: $make:expr) => {
        impl Shape for $body {
            type Checked = $checked;

            fn checked(self) -> Result<$checked, Vec<FieldError>> {
                let make: fn(Self) -> Result<$checked, FieldError> = $make;
                make(self).map_err(|it| vec![it])
            }
        }
    };
}

/// No.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferDeclineBody {
    /// `not_now`, `not_this_kind`, `too_heavy`, `too_far`.
    #[schema(value_type = DeclineWord)]
    pub reason: Decline,
}

/// Why a neighbour says no.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "snake_case")]
pub enum DeclineWord {
    /// *Nu niet.*
    NotNow,
    /// Not this kind of task.
    NotThisKind,
    /// More than small help.
    TooHeavy,
    /// Too far to go.
    TooFar,
}

shape!(OfferDeclineBody -> Decline: |it| Ok(it.reason));

/// No longer needed.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpWithdrawBody {
    /// It was solved in another way.
    pub solved: Option<bool>,
}

shape!(HelpWithdrawBody -> bool: |it| Ok(it.solved.unwrap_or_default()));

/// How it went.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpConfirmBody {
    /// What came of it.
    pub outcome: OutcomeWord,
    /// The helper did not come; by the asker, when it did not work out.
    pub nobody_came: Option<bool>,
    /// Nobody opened the door; by the helper, when it did not work out.
    pub nobody_opened: Option<bool>,
    /// `ref` of the helper of whom the asker says it; without, of everybody for whom she did not answer yet.
    pub helper: Option<Uuid>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeWord {
    /// *Het is gelukt.*
    Worked,
    /// *Niet gelukt.*
    NotWorked,
    /// *Anders.*
    Other,
}

impl Shape for HelpConfirmBody {
    type Checked = (Outcome, Option<Uuid>);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        self.outcome().map(|outcome| (outcome, self.helper))
    }
}

impl HelpConfirmBody {
    fn outcome(&self) -> Result<Outcome, Vec<FieldError>> {
        let (came, opened) =
            (self.nobody_came.unwrap_or_default(), self.nobody_opened.unwrap_or_default());
        match (self.outcome, came, opened) {
            (OutcomeWord::Worked, false, false) => Ok(Outcome::Worked),
            (OutcomeWord::NotWorked | OutcomeWord::Other, true, false) => Ok(Outcome::NobodyCame),
            (OutcomeWord::NotWorked | OutcomeWord::Other, false, true) => Ok(Outcome::NobodyOpened),
            (OutcomeWord::NotWorked | OutcomeWord::Other, false, false) => Ok(Outcome::NotWorked),
            (_, true, _) => Err(vec![FieldError::new("/nobody_came", "one_of_two")]),
            (_, false, true) => Err(vec![FieldError::new("/nobody_opened", "one_of_two")]),
        }
    }
}

/// Thank you.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpThankBody {
    /// Which card: `flowers`, `soup`, `sun`, `heart`, `coffee`, `hands`.
    #[validate(length(max = 20))]
    pub card: String,
    /// One line beside it, for everybody who came alone: at most 140 characters. Numbers, codes and addresses are masked.
    #[validate(length(max = 140))]
    pub line: Option<String>,
    /// Or one line for each of several who came, which nobody else reads.
    #[validate(length(max = 3), nested)]
    pub lines: Option<Vec<HelpThankLineBody>>,
}

/// What is said to one who came.
#[derive(Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelpThankLineBody {
    /// `ref` of the helper in the view of the request.
    pub helper: Uuid,
    /// One line: at most 140 characters.
    #[validate(length(max = 140))]
    pub line: String,
}

shape!(HelpThankBody -> (&'static str, Said): |it| {
    let card = CARDS.into_iter().find(|card| *card == it.card);
    let card = card.ok_or_else(|| FieldError::new("/card", "unknown_value"))?;
    let said = match (it.line, it.lines) {
        (None, None) => Said::Nothing,
        (Some(line), None) => Said::ToAll(ThanksLine::checked(&line, "/line")?),
        (None, Some(lines)) => Said::ToEach(to_each(&lines)?),
        (Some(_), Some(_)) => return Err(FieldError::new("/lines", "one_of_two")),
    };
    Ok((card, said))
});

fn to_each(lines: &[HelpThankLineBody]) -> Result<Vec<(Uuid, ThanksLine)>, FieldError> {
    let mut all: Vec<(Uuid, ThanksLine)> = Vec::new();
    for (at, it) in lines.iter().enumerate() {
        if all.iter().any(|(to, _)| *to == it.helper) {
            return Err(FieldError::new(format!("/lines/{at}/helper"), "unknown_value"));
        }
        let place = format!("/lines/{at}/line");
        all.push((it.helper, ThanksLine::checked(&it.line, &place)?));
    }
    Ok(all)
}

/// Which helper, by the name of the offer.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HelperBody {
    /// `ref` of the helper in the view of the request.
    pub helper: Uuid,
}

shape!(HelperBody -> Uuid: |it| Ok(it.helper));

/// Whom to ask by name.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeskAskPersonBody {
    /// Who.
    pub person: PersonId,
}

shape!(DeskAskPersonBody -> PersonId: |it| Ok(it.person));

/// Why a worker ends it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeskRejectBody {
    /// The reason.
    pub reason: RejectWord,
}

/// Why a worker ends a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RejectWord {
    /// A service takes it up.
    Referred,
    /// Too big for neighbours.
    OutOfScope,
    /// Asked twice.
    Duplicate,
    /// May not be asked here.
    Rejected,
}

shape!(DeskRejectBody -> Reason: |it| Ok(match it.reason {
    RejectWord::Referred => Reason::Referred,
    RejectWord::OutOfScope => Reason::OutOfScope,
    RejectWord::Duplicate => Reason::Duplicate,
    RejectWord::Rejected => Reason::Rejected,
}));
