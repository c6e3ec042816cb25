//! The words of a signal, as they are stored and sent: where it came from, why it ended, what it did.

use super::Phase;
use crate::base::word::word_enum;

word_enum!(
    /// How a signal was born.
    Source {
        /// Filled in together with the person.
        Together = "together",
        /// *Ik maak me zorgen.*
        Worry = "worry",
        /// *Ik wil met iemand praten.*
        Myself = "self",
        /// By an *antenne*, with a card.
        Antenna = "antenna",
        /// A worker took up what a rule suggested.
        Rule = "rule",
        /// From small help: nobody found, a door that stayed closed.
        Help = "help",
        /// A service sent it.
        Service = "service",
        /// A worker saw or heard it.
        Worker = "worker",
    }
);

word_enum!(
    /// How worried the reporter is.
    Worried {
        /// *Een beetje ongerust.*
        Little = "little",
        /// *Heel ongerust.*
        Very = "very",
    }
);

word_enum!(
    /// Why a signal ended.
    Closure {
        /// A service helped.
        ServiceHelped = "service_helped",
        /// Neighbours helped.
        NeighboursHelped = "neighbours_helped",
        /// The person does not want it: a right that was used.
        PersonDeclined = "person_declined",
        /// Nobody could be reached.
        NoContact = "no_contact",
        /// There was no reason to worry.
        NotAConcern = "not_a_concern",
        /// It is for somebody else.
        OutOfScope = "out_of_scope",
        /// A service knows it already.
        AlreadyKnown = "already_known",
        /// The person moved or died.
        MovedOrDeceased = "moved_or_deceased",
        /// The emergency services took over.
        EmergencyHandedOver = "emergency_handed_over",
    }
);

word_enum!(
    /// What the person says: "helpt dit jou?"
    Outcome {
        /// It helps.
        Better = "better",
        /// It helps a little.
        Partly = "partly",
        /// It does not help.
        NotBetter = "not",
        /// Not asked, or no answer.
        Unknown = "unknown",
    }
);

word_enum!(
    /// What a reporter hears, whatever happened.
    Told {
        /// *We hebben het goed ontvangen.*
        Received = "received",
        /// *Een buurtwerker bekijkt dit.*
        Looking = "looking",
        /// *Het is opgevolgd. Bedankt.*
        FollowedUp = "followed_up",
        /// *Bel ons even.*
        CallUs = "call_us",
    }
);

impl Source {
    /// Tells whether a neighbour or helper tells it in the app, about another or themselves.
    pub const fn is_a_neighbours(self) -> bool {
        matches!(self, Self::Together | Self::Worry | Self::Myself)
    }
}

impl Closure {
    /// Tells whether it may end a signal while a service has it.
    pub const fn ends_a_referral(self) -> bool {
        matches!(self, Self::MovedOrDeceased | Self::EmergencyHandedOver | Self::PersonDeclined)
    }
}

impl Told {
    /// What a reporter hears while a signal stands there. The end never tells how it ended.
    pub const fn of(phase: Phase) -> Self {
        match phase {
            Phase::New => Self::Received,
            Phase::Triage | Phase::Contact | Phase::Consent | Phase::Referred | Phase::Merged => {
                Self::Looking
            }
            Phase::FollowUp | Phase::Closed => Self::FollowedUp,
        }
    }
}
