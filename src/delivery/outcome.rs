//! What an answer of a push service means for the message and for the subscription (RFC 8030, RFC 8292).
//!
//! Never sends, never waits, never deletes anything itself.

use chrono::{DateTime, TimeDelta};

use crate::base::clock::Moment;

/// The first wait where a service names none; it doubles with each attempt.
pub const FIRST_WAIT: TimeDelta = TimeDelta::seconds(30);

/// The longest wait that we follow; who names a longer one is asked again then.
pub const LONGEST_WAIT: TimeDelta = TimeDelta::hours(1);

/// What became of one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The push service took it.
    Delivered,
    /// The subscription exists no more: delete it.
    Gone,
    /// The service finds it too long: send a shorter one.
    TooLarge,
    /// Not now; try again after this time.
    Later(TimeDelta),
    /// The service does not believe who we are (401, 403): a person must look at our keys.
    Alarm(u16),
    /// No answer was heard. It says nothing about the subscription, which stays.
    Transport(Fault),
    /// The service will not take this message, now or later. A redirect counts as one: we follow none.
    Refused(u16),
    /// We could not make the message; nothing was sent.
    Unmade,
}

/// Why nothing was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The address is none that we speak to, or the host's address is not public.
    #[error("not a public address")]
    Address,
    /// Too much is under way to this host.
    #[error("too much under way to this host")]
    Busy,
    /// It took too long.
    #[error("no answer in time")]
    Timeout,
    /// No connection: no such name, nobody there, or TLS that we do not believe.
    #[error("no connection")]
    Connect,
    /// The connection broke, or what came was not HTTP.
    #[error("the connection broke")]
    Broken,
}

/// Reads an answer. `attempt` counts from 0; `retry_after` is the header as it came.
pub fn judge(status: u16, retry_after: Option<&str>, attempt: u32, now: Moment) -> Outcome {
    match status {
        200..=299 => Outcome::Delivered,
        404 | 410 => Outcome::Gone,
        413 => Outcome::TooLarge,
        401 | 403 => Outcome::Alarm(status),
        408 | 425 | 429 | 500..=599 => Outcome::Later(wait(retry_after, attempt, now)),
        _ => Outcome::Refused(status),
    }
}

/// How long to wait: what the service says, as seconds or as a date, else longer every time.
pub fn wait(retry_after: Option<&str>, attempt: u32, now: Moment) -> TimeDelta {
    let said = retry_after.map(str::trim).and_then(|it| seconds(it).or_else(|| until(it, now)));
    let own = || FIRST_WAIT * 2_i32.pow(attempt.min(10));
    said.unwrap_or_else(own).clamp(TimeDelta::seconds(1), LONGEST_WAIT)
}

fn seconds(text: &str) -> Option<TimeDelta> {
    let digits = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    // More digits than a number holds is a long time, not nonsense.
    let count = || text.parse::<u32>().unwrap_or(u32::MAX);
    digits.then(|| TimeDelta::seconds(i64::from(count())))
}

fn until(text: &str, now: Moment) -> Option<TimeDelta> {
    DateTime::parse_from_rfc2822(text).ok().map(|at| at.signed_duration_since(now))
}

#[cfg(test)]
mod tests;
