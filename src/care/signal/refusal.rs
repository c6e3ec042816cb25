//! Why a step of a signal was refused, with its code in the API. It refuses nothing itself.

use crate::base::error::Error;

/// Why a step was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No arrow leads there.
    #[error("signal_no_arrow")]
    NoArrow,
    /// It is closed or merged.
    #[error("signal_over")]
    Over,
    /// Somebody else has it.
    #[error("signal_taken")]
    Taken,
    /// Nobody has it: take it first.
    #[error("signal_ownerless")]
    Ownerless,
    /// A service has it: first hear how it went.
    #[error("signal_waits_for_service")]
    WaitsForService,
    /// A referral of it is still open.
    #[error("signal_open_referral")]
    OpenReferral,
    /// Into itself, into one that is over, or of another neighbourhood.
    #[error("signal_no_merge")]
    NoMerge,
    /// The day lies in the past, or too far.
    #[error("signal_bad_day")]
    BadDay,
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(match refusal {
            Refusal::NoArrow => "signal_no_arrow",
            Refusal::Over => "signal_over",
            Refusal::Taken => "signal_taken",
            Refusal::Ownerless => "signal_ownerless",
            Refusal::WaitsForService => "signal_waits_for_service",
            Refusal::OpenReferral => "signal_open_referral",
            Refusal::NoMerge => "signal_no_merge",
            Refusal::BadDay => "signal_bad_day",
        })
    }
}
