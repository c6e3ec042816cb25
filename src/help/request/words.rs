//! The words of a request: its states, why it ended, why it is read first, why a step is refused.
//!
//! Knows which arrows are drawn; takes none.

use crate::base::error::Error;
use crate::base::word::word_enum;

word_enum!(
    /// A state without its data; the word in the database.
    Kind {
        /// Read first.
        Review = "review",
        /// Searching.
        Open = "open",
        /// Found.
        Matched = "matched",
        /// Asked how it went.
        Confirming = "confirming",
        /// Helped.
        Done = "done",
        /// Ended otherwise.
        Closed = "closed",
    }
);

word_enum!(
    /// Why a request ended without help.
    Reason {
        /// No longer needed.
        Withdrawn = "withdrawn",
        /// Solved in another way.
        SolvedElsewhere = "solved_elsewhere",
        /// Nobody was found in time.
        ExpiredUnmatched = "expired_unmatched",
        /// A service takes it up.
        Referred = "referred",
        /// Too big for neighbours.
        OutOfScope = "out_of_scope",
        /// Asked twice.
        Duplicate = "duplicate",
        /// May not be asked here.
        Rejected = "rejected",
        /// A helper was found, but it did not happen.
        NotDelivered = "not_delivered",
    }
);

word_enum!(
    /// Why a human reads it first. The words "geld" and "betalen" are no reason.
    Why {
        /// The guard: only for neighbours whom the worker knows.
        HoldVerifiedOnly = "hold_verified_only",
        /// The guard: a worker looks.
        HoldForWorker = "hold_for_worker",
        /// Asked for somebody whose consent is not recorded.
        NoConsent = "no_consent",
        /// A bank card changes hands.
        BankCard = "bank_card",
        /// A code is told.
        Code = "code",
        /// Money is lent.
        Loan = "loan",
        /// Money is withdrawn for her.
        CashWithdrawal = "cash_withdrawal",
        /// A key changes hands.
        Key = "key",
        /// A child is alone with a helper.
        ChildAlone = "child_alone",
        /// A minor asks and an adult would come.
        MinorAsks = "minor_asks",
    }
);

word_enum!(
    /// Who said that it worked.
    Confirmed {
        /// The asker.
        Asker = "asker",
        /// A helper.
        Helper = "helper",
        /// Nobody: over, but never counted as confirmed.
        Nobody = "nobody",
    }
);

word_enum!(
    /// Why a step was refused; the word is the API's code.
    Refusal {
        /// One cannot help oneself.
        OwnRequest = "own_request",
        /// It is done, closed, too late, or not for this neighbour: told in the same words.
        NoLongerOpen = "no_longer_open",
        /// This neighbour answered already, otherwise.
        AlreadyAnswered = "already_answered",
        /// Only for neighbours whom the worker knows better.
        NeedsMoreTrust = "needs_more_trust",
        /// This neighbour was not asked.
        NotAsked = "not_asked",
        /// This neighbour is not the one who helps.
        NotAssigned = "not_assigned",
        /// No arrow leads there from where it stands.
        NotPossibleNow = "not_possible_now",
        /// It has not begun yet.
        NotYet = "not_yet",
        /// The new time lies behind us.
        WhenPast = "when_past",
        /// A worker paused the waves.
        Held = "held",
        /// It ended more than a week ago: ask anew.
        TooLongAgo = "too_long_ago",
        /// It is an emergency: help lines first, and nothing is stored.
        Emergency = "emergency",
        /// Not before one is older, in this category.
        TooYoung = "too_young",
        /// The asker would rather have a woman, or a man.
        NotAsWished = "not_as_wished",
    }
);

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

word_enum!(
    /// Whether neighbours may see the asker's own words.
    OwnWords {
        /// There are none.
        None = "none",
        /// A human reads them first.
        Waiting = "waiting",
        /// They may.
        Shown = "shown",
    }
);

impl Kind {
    /// Tells whether a request may begin so.
    pub const fn may_be_born(self) -> bool {
        matches!(self, Self::Review | Self::Open | Self::Closed)
    }

    /// Tells whether an arrow is drawn from this state to the next.
    pub const fn may_become(self, next: Self) -> bool {
        match self {
            Self::Review => matches!(next, Self::Open | Self::Closed),
            Self::Open => matches!(next, Self::Review | Self::Matched | Self::Closed),
            Self::Matched => matches!(next, Self::Open | Self::Confirming | Self::Closed),
            Self::Confirming => matches!(next, Self::Done | Self::Closed | Self::Open),
            Self::Done | Self::Closed => false,
        }
    }

    /// Tells whether it has ended.
    pub const fn ended(self) -> bool {
        matches!(self, Self::Done | Self::Closed)
    }
}

impl Reason {
    /// Tells whether a request that stands in `from` may be closed for this reason.
    pub const fn may_close(self, from: Kind) -> bool {
        match self {
            Self::Withdrawn | Self::SolvedElsewhere | Self::Referred | Self::OutOfScope => {
                !from.ended()
            }
            Self::Duplicate => matches!(from, Kind::Review | Kind::Open | Kind::Matched),
            Self::Rejected => matches!(from, Kind::Review | Kind::Open),
            Self::ExpiredUnmatched => matches!(from, Kind::Open),
            Self::NotDelivered => matches!(from, Kind::Open | Kind::Matched | Kind::Confirming),
        }
    }
}
