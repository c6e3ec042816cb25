//! The ways to reach somebody, and which of them a notice takes.
//!
//! | what there is | what happens |
//! |---|---|
//! | nothing may go out by itself | a line on the phone list, whatever else there is (see `jobs`) |
//! | "bel mij" | a line on the phone list |
//! | devices that get push messages | a message to each |
//! | only the app | it stands there when they open it; the ledger says so |
//! | nothing | a line on the phone list |
//!
//! Never sends, never opens an address.

use crate::base::ids::{ChannelId, PersonId, SessionId};
use crate::base::words::Lang;

/// One way to reach somebody, without its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Its name.
    pub id: ChannelId,
    /// Whom it reaches.
    pub person: PersonId,
    /// What it is.
    pub way: Way,
    /// Whether the person asked for this one.
    pub preferred: bool,
    /// The language they read there.
    pub lang: Lang,
}

/// What a way is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A device that gets push messages; it belongs to a session.
    Push,
    /// A session: what is new stands in the app when it is opened.
    App,
    /// A worker calls.
    Phone,
}

/// A session on a device: whose it is, and what they read there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// Who.
    pub person: PersonId,
    /// The session there.
    pub session: SessionId,
    /// The language they read there.
    pub lang: Lang,
}

/// Which way a notice takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A message to each of these devices.
    Push(Vec<ChannelId>),
    /// It stands in the app.
    App,
    /// A line on the phone list.
    Call,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Push, Self::App, Self::Phone];

    /// Its word, as it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::App => "app",
            Self::Phone => "phone",
        }
    }

    /// Reads its word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// Chooses among the ways to reach one person, leaving out the devices that were tried in vain.
pub fn choose(channels: &[Channel], tried: &[ChannelId]) -> Choice {
    let there = |way: Way| channels.iter().filter(move |it| it.way == way);
    if there(Way::Phone).any(|it| it.preferred) {
        return Choice::Call;
    }
    let devices: Vec<ChannelId> =
        there(Way::Push).map(|it| it.id).filter(|id| !tried.contains(id)).collect();
    match (devices.is_empty(), there(Way::App).next()) {
        (false, _) => Choice::Push(devices),
        (true, Some(_)) => Choice::App,
        (true, None) => Choice::Call,
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id(number: u128) -> ChannelId {
        ChannelId(Uuid::from_u128(number))
    }

    fn channel(number: u128, way: Way, preferred: bool) -> Channel {
        let person = PersonId(Uuid::nil());
        Channel { id: id(number), person, way, preferred, lang: Lang::Nl }
    }

    #[test]
    fn each_set_of_channels_has_its_way() {
        let (push, other) = (channel(1, Way::Push, false), channel(2, Way::Push, false));
        let app = channel(3, Way::App, false);
        let (phone, call_me) = (channel(4, Way::Phone, false), channel(4, Way::Phone, true));
        let table: [(&[&Channel], &[ChannelId], Choice); 10] = [
            (&[], &[], Choice::Call),
            (&[&phone], &[], Choice::Call),
            (&[&app], &[], Choice::App),
            (&[&app, &phone], &[], Choice::App),
            (&[&push], &[], Choice::Push(vec![id(1)])),
            (&[&push, &other, &app], &[], Choice::Push(vec![id(1), id(2)])),
            (&[&push, &other, &app], &[id(1)], Choice::Push(vec![id(2)])),
            (&[&push, &app], &[id(1)], Choice::App),
            (&[&push], &[id(1)], Choice::Call),
            (&[&push, &app, &call_me], &[], Choice::Call),
        ];
        for (channels, tried, choice) in table {
            let channels: Vec<Channel> = channels.iter().copied().cloned().collect();
            assert_eq!(choose(&channels, tried), choice, "{channels:?} {tried:?}");
        }
    }

    #[test]
    fn every_word_is_read_back() {
        for way in Way::ALL {
            assert_eq!(Way::read(way.word()), Some(way));
        }
        assert_eq!(Way::read("pigeon"), None);
    }
}
