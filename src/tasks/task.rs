//! A task: what a human must do, and what may become of it.
//!
//! ```text
//!            ┌─take─┐
//!            ▼      │
//!   born ──► open ──┴─► done        by somebody, or because its cause is gone
//!              └──────► dismissed   by somebody, for a reason
//! ```
//!
//! Raising an open one again makes no second: it takes the newer reason, the higher urgency and the
//! earlier time. Done and dismissed have no way out. Never asks the time, never counts working hours:
//! whoever raises it says by when.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::error::Error;
use crate::base::ids::{BuurtId, PersonId, TaskId};
use crate::base::saying::Saying;

/// One task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its name.
    pub id: TaskId,
    /// In which neighbourhood.
    pub buurt: BuurtId,
    /// What it is, and about what.
    pub what: New,
    /// Who has it; nobody while `None`.
    pub owner: Option<PersonId>,
    /// Since when.
    pub raised: Moment,
    /// What became of it.
    pub state: State,
}

/// What is to be done, as the room says that raises it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// What kind.
    pub kind: Kind,
    /// What it is about.
    pub subject: Subject,
    /// Whom to call or to talk with, where that is one person.
    pub person: Option<PersonId>,
    /// Why, as a sentence without names or addresses.
    pub reason: Saying,
    /// How urgent.
    pub urgency: Urgency,
    /// By when, in the team's working time.
    pub due: Moment,
}

/// What a task is about: a thing of some room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The room that knows it, such as `help`.
    pub room: String,
    /// Which one.
    pub id: Uuid,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for somebody.
    Open,
    /// It is done.
    Done {
        /// When.
        at: Moment,
        /// By whom; `None` when its cause was gone.
        by: Option<PersonId>,
    },
    /// It need not be done.
    Dismissed {
        /// When.
        at: Moment,
        /// By whom.
        by: PersonId,
        /// Why not.
        reason: Dismissal,
    },
}

/// How urgent a task is; the order is that of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TaskUrgency)]
#[repr(u8)]
pub enum Urgency {
    /// Somebody waits at this moment.
    Now,
    /// Before the end of the day.
    Today,
    /// When there is time.
    Soon,
}

impl Urgency {
    const ALL: [Self; 3] = [Self::Now, Self::Today, Self::Soon];

    /// Its place in the list.
    pub fn rank(self) -> u8 {
        self as u8
    }

    /// Reads its place in the list.
    pub fn ranked(rank: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.rank() == rank)
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
        pub enum $name { $($(#[$one])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its word, as it is stored and sent.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Reads its word.
            pub fn read(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.word() == word)
            }
        }
    };
}

words! {
    /// What kind of task. Another room adds its kinds here, and their words to the locales.
    Kind {
        /// Call somebody and say the sentence: they have no other way to hear it.
        Call = "call",
        /// Too few helpers here, or nobody eligible: who do you know?
        WhoDoYouKnow = "who_do_you_know",
        /// The last wave found nobody: ask somebody personally.
        AskPersonally = "ask_personally",
        /// A request waits to be read before neighbours see it.
        Review = "review",
        /// A newcomer's own words wait to be read; the request itself has gone out.
        ReadWords = "read_words",
        /// Nobody came forward before the end.
        Unmatched = "unmatched",
        /// This may be more than small help.
        ScopeDoubt = "scope_doubt",
        /// The helper stood at a door that stayed closed.
        NobodyOpened = "nobody_opened",
        /// The helper backed out less than four hours ahead.
        BackedOutLate = "backed_out_late",
        /// Two meet for the first time, and somebody of the team comes along.
        FirstTogether = "first_together",
        /// The helper did not come, for the second time.
        NoShow = "no_show",
        /// Ask how somebody is.
        Welfare = "welfare",
        /// Somebody reported that something went wrong.
        WentWrong = "went_wrong",
        /// Something went wrong with somebody who works here: the coordinator looks, and nobody else.
        WorkerComplaint = "worker_complaint",
        /// Somebody asks the coordinator to look again at what went wrong.
        ComplaintAppeal = "complaint_appeal",
        /// Somebody new waits to be known.
        ConfirmNewcomer = "confirm_newcomer",
        /// The service could not do what it promised.
        GivenUp = "given_up",
        /// Somebody asks a call about a right; a partner is told.
        RightCall = "right_call",
        /// A push service does not believe who we are.
        PushAlarm = "push_alarm",
        /// No mail has gone out for half an hour.
        MailDown = "mail_down",
        /// What was promised about a signal must be done soon.
        SignalDue = "signal_due",
        /// What was promised about a signal is late.
        SignalOverdue = "signal_overdue",
        /// It is late by a working day: the coordinator looks.
        OverdueCoordinator = "overdue_coordinator",
        /// It is late by three: the organisation looks.
        OverdueOrganisation = "overdue_organisation",
        /// A signal waits for a first look.
        SignalLook = "signal_look",
        /// Talk with the person whom a signal is about.
        SignalContact = "signal_contact",
        /// Hear what may be shared, and with whom.
        SignalDecide = "signal_decide",
        /// Ask how it went.
        SignalFollow = "signal_follow",
        /// Call a service: it was asked by phone, or must be told something.
        ReferralCall = "referral_call",
        /// A service answered: it cannot, or asks something.
        ReferralAnswer = "referral_answer",
        /// A service did not answer in time.
        ReferralSilent = "referral_silent",
        /// The day of a waiting list has come: ask whether it is still wanted.
        WaitlistOver = "waitlist_over",
        /// A service asks small help for somebody it knows: ask it in their name.
        ReverseReferral = "reverse_referral",
        /// A coordinator looks at data that were shared without a yes.
        BasisReview = "basis_review",
        /// A colleague heard that the person takes a consent back: it is done by who has the case.
        ConsentWithdrawn = "consent_withdrawn",
        /// Somebody opened a case that is not theirs.
        CaseOpened = "case_opened",
        /// Read what somebody put beside their own file.
        FileCorrected = "file_corrected",
        /// Look at what somebody says is not right about them.
        DataCorrected = "data_corrected",
        /// Tell somebody who came often that the person died: in person, not by the app.
        TellInPerson = "tell_in_person",
        /// Somebody moved whom a case is about: hand it over there, or end it.
        Moved = "moved",
        /// A key of somebody's home is with a neighbour and must come back.
        KeyBack = "key_back",
        /// A key of somebody's home is lost.
        KeyLost = "key_lost",
        /// Ask somebody whom nobody spoke to for two years whether we still keep what we know.
        StillWanted = "still_wanted",
        /// Somebody came to live here: ask the neighbourhood where they lived before they help.
        AskBefore = "ask_before",
        /// What the organisation saw of somebody counts for a month yet: see it anew.
        ScreeningEnds = "screening_ends",
    }
}

words! {
    /// Why a task need not be done.
    Dismissal {
        /// It is no longer needed.
        NotNeeded = "not_needed",
        /// It was solved in another way.
        SolvedElsewhere = "solved_elsewhere",
        /// It is there twice.
        Duplicate = "duplicate",
        /// Nobody could be reached, however often.
        Unreachable = "unreachable",
        /// It is not for this team.
        NotOurs = "not_ours",
    }
}

/// Why a step was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is done or dismissed.
    #[error("task_closed")]
    Closed,
    /// Somebody else has it.
    #[error("task_taken")]
    Taken,
    /// Only the answer to what it is about ends it.
    #[error("task_by_answer")]
    ByAnswer,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::Closed => "task_closed",
            Refusal::Taken => "task_taken",
            Refusal::ByAnswer => "task_by_answer",
        })
    }
}

impl Kind {
    /// Tells whether only a coordinator ends it: it tells of what somebody of the team did or
    /// left, and who did that does not take the word away.
    pub fn is_watch(self) -> bool {
        matches!(self, Self::CaseOpened | Self::BasisReview | Self::OverdueCoordinator)
    }

    /// Tells whether it ends with an answer to what somebody told, and in no other way: nobody puts away what
    /// a colleague, or they themselves, are said to have done.
    pub fn is_answered(self) -> bool {
        matches!(self, Self::WentWrong | Self::WorkerComplaint | Self::ComplaintAppeal)
    }

    /// Tells whether it is the coordinator's; who else may see one, [`Desk::shows`](super::Desk::shows) says.
    pub fn is_coordinators(self) -> bool {
        matches!(self, Self::WorkerComplaint | Self::ComplaintAppeal | Self::AskBefore)
    }
}

impl Subject {
    /// Names a thing of a room.
    pub fn new(room: impl Into<String>, id: Uuid) -> Self {
        Self { room: room.into(), id }
    }
}

impl Task {
    /// Tells whether it waits for somebody.
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Raises it again while it is open.
    #[must_use]
    pub fn again(self, new: New) -> Self {
        let urgency = self.what.urgency.min(new.urgency);
        let due = self.what.due.min(new.due);
        Self { what: New { urgency, due, ..new }, ..self }
    }

    /// Says whose it is and how much it presses: for the room that raised it, when that changed there.
    pub fn planned(
        self,
        owner: Option<PersonId>,
        (urgency, due): (Urgency, Moment),
    ) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { owner, what: New { urgency, due, ..self.what }, ..self })
    }

    /// Gives it to somebody; giving it twice to the same one changes nothing.
    pub fn take(self, by: PersonId) -> Result<Self, Refusal> {
        self.open()?;
        match self.owner {
            Some(owner) if owner != by => Err(Refusal::Taken),
            Some(_) | None => Ok(Self { owner: Some(by), ..self }),
        }
    }

    /// Ends it because somebody did it, whoever had taken it.
    pub fn done(self, by: PersonId, at: Moment) -> Result<Self, Refusal> {
        self.open()?;
        self.by_hand()?;
        Ok(Self { state: State::Done { at, by: Some(by) }, ..self })
    }

    /// Ends it because its cause is gone.
    pub fn settled(self, at: Moment) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { state: State::Done { at, by: None }, ..self })
    }

    /// Ends it because it need not be done.
    pub fn dismiss(self, by: PersonId, reason: Dismissal, at: Moment) -> Result<Self, Refusal> {
        self.open()?;
        self.by_hand()?;
        Ok(Self { state: State::Dismissed { at, by, reason }, ..self })
    }

    fn by_hand(&self) -> Result<(), Refusal> {
        if self.what.kind.is_answered() { Err(Refusal::ByAnswer) } else { Ok(()) }
    }

    fn open(&self) -> Result<(), Refusal> {
        if self.is_open() { Ok(()) } else { Err(Refusal::Closed) }
    }
}

#[cfg(test)]
mod tests;
