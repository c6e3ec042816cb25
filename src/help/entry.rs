//! How a request begins: what the guard says, who asks and for whom, brought to one [`Entry`].
//!
//! Reads no text and asks no time: the verdict and the end of the team's term are arguments.

use super::question::Consent;
use super::request::{Entry, Reason, Refusal, Why};
use super::scope::{Decision, Flag, Verdict};
use crate::base::clock::Moment;

/// Who asks, as far as it matters for how a request begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asker {
    /// It is the first time.
    pub first: bool,
    /// Below 18.
    pub minor: bool,
    /// A worker asks for her; with the consent that was recorded.
    pub by_worker: Option<Option<Consent>>,
}

/// Decides how it begins. An emergency does not begin: nothing of it is stored.
pub fn entry(verdict: &Verdict, asker: Asker, until: Moment) -> Result<Entry, Refusal> {
    let read = |why| Ok(Entry::Read { why, until });
    match verdict.decision {
        Decision::Emergency => return Err(Refusal::Emergency),
        Decision::Redirect => return Ok(Entry::TurnAway(Reason::OutOfScope)),
        Decision::HoldForWorker => return read(flagged(verdict).unwrap_or(Why::HoldForWorker)),
        Decision::HoldVerifiedOnly => return read(Why::HoldVerifiedOnly),
        Decision::Publish | Decision::PublishWithTip => {}
    }
    if let Some(why) = flagged(verdict) {
        return read(why);
    }
    if asker.by_worker == Some(None) {
        return read(Why::NoConsent);
    }
    if asker.minor {
        return read(Why::MinorAsks);
    }
    let unread = verdict.flags.contains(&Flag::Unread);
    let typed_by_worker = asker.by_worker.is_some();
    Ok(Entry::Publish { first: unread || (asker.first && !typed_by_worker) })
}

/// What in the text needs a reader, whatever the guard decides.
fn flagged(verdict: &Verdict) -> Option<Why> {
    verdict.flags.iter().find_map(|it| match it {
        Flag::AccessCode | Flag::KeyPlace => Some(Why::Code),
        Flag::Key => Some(Why::Key),
        Flag::BankCard => Some(Why::BankCard),
        Flag::ChildAlone => Some(Why::ChildAlone),
        Flag::Phone | Flag::Mail | Flag::Account | Flag::Address | Flag::Unread => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::Lang;
    use crate::help::scope::judge;

    const NEIGHBOUR: Asker = Asker { first: false, minor: false, by_worker: None };

    fn begins(text: &str, asker: Asker) -> Result<Entry, Refusal> {
        entry(&judge(text, Lang::Nl, Some("groceries")), asker, Moment::UNIX_EPOCH)
    }

    #[test]
    fn plain_words_go_out_and_a_first_post_waits_for_its_words_only() {
        let milk = "Wie brengt twee liter melk mee van de winkel?";
        assert_eq!(begins(milk, NEIGHBOUR), Ok(Entry::Publish { first: false }));
        let first = Asker { first: true, ..NEIGHBOUR };
        assert_eq!(begins(milk, first), Ok(Entry::Publish { first: true }));
        let namens = Asker { by_worker: Some(Some(Consent::Spoken)), ..first };
        assert_eq!(begins(milk, namens), Ok(Entry::Publish { first: false }));
    }

    #[test]
    fn an_emergency_never_begins() {
        let text = "Ik heb pijn op de borst en krijg geen lucht";
        assert_eq!(begins(text, NEIGHBOUR), Err(Refusal::Emergency));
    }

    #[test]
    fn without_consent_or_for_a_minor_a_human_reads_first() {
        let read = |why| Ok(Entry::Read { why, until: Moment::UNIX_EPOCH });
        let namens = Asker { by_worker: Some(None), ..NEIGHBOUR };
        assert_eq!(begins("Brood en melk graag", namens), read(Why::NoConsent));
        let minor = Asker { minor: true, ..NEIGHBOUR };
        assert_eq!(begins("Brood en melk graag", minor), read(Why::MinorAsks));
    }
}
