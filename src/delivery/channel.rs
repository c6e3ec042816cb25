//! The ways to reach somebody, and which of them a notice takes.
//!
//! | what there is | what happens |
//! |---|---|
//! | nothing may go out by itself | a line on the phone list, whatever else there is (see `jobs`) |
//! | "bel mij" | a line on the phone list |
//! | "stuur een mail", and an address | a mail |
//! | devices that get push messages | a message to each |
//! | no such device, and an address | a mail |
//! | no such device, and an address that refused a mail for good | a line on the phone list |
//! | only the app | it stands there when they open it; the ledger says so |
//! | nothing | a line on the phone list |
//!
//! A mail is a way only where mails go out. Whatever was tried in vain is none any more.
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
    /// Whether it refused for good what it was given.
    pub refused: bool,
    /// The language they read there.
    pub lang: Lang,
}

/// What a way is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A device that gets push messages; it belongs to a session.
    Push,
    /// A mail, to the address that is known of them; it stands with the person, sealed under their key.
    Mail,
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

/// Which ways are none, though they are there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// Devices that were tried in vain.
    pub devices: Vec<ChannelId>,
    /// A mail was tried in vain, or no mails go out here.
    pub mail: bool,
    /// A mail was refused: who is told so waits for nothing in the app.
    pub refused: bool,
}

/// Which way a notice takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A message to each of these devices.
    Push(Vec<ChannelId>),
    /// A mail.
    Mail,
    /// It stands in the app.
    App,
    /// A line on the phone list.
    Call,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Push, Self::Mail, Self::App, Self::Phone];

    /// Its word, as it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Mail => "mail",
            Self::App => "app",
            Self::Phone => "phone",
        }
    }

    /// Reads its word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl Choice {
    /// The way it is.
    pub fn way(&self) -> Way {
        match self {
            Self::Push(_) => Way::Push,
            Self::Mail => Way::Mail,
            Self::App => Way::App,
            Self::Call => Way::Phone,
        }
    }
}

/// Chooses among the ways to reach one person, leaving out those that are closed.
pub fn choose(channels: &[Channel], closed: &Closed) -> Choice {
    let there = |way: Way| channels.iter().filter(move |it| it.way == way);
    if there(Way::Phone).any(|it| it.preferred) {
        return Choice::Call;
    }
    let mail = there(Way::Mail).next();
    let refused = closed.refused || mail.is_some_and(|it| it.refused);
    let mail = mail.filter(|it| !it.refused && !closed.mail);
    if mail.is_some_and(|it| it.preferred) {
        return Choice::Mail;
    }
    let devices: Vec<ChannelId> =
        there(Way::Push).map(|it| it.id).filter(|id| !closed.devices.contains(id)).collect();
    match (devices.is_empty(), mail, there(Way::App).next()) {
        (false, _, _) => Choice::Push(devices),
        (true, Some(_), _) => Choice::Mail,
        (true, None, Some(_)) if !refused => Choice::App,
        (true, None, _) => Choice::Call,
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
        Channel { id: id(number), person, way, preferred, refused: false, lang: Lang::Nl }
    }

    #[test]
    fn each_set_of_channels_has_its_way() {
        let (push, other) = (channel(1, Way::Push, false), channel(2, Way::Push, false));
        let app = channel(3, Way::App, false);
        let (phone, call_me) = (channel(4, Way::Phone, false), channel(4, Way::Phone, true));
        let (mail, mail_me) = (channel(5, Way::Mail, false), channel(5, Way::Mail, true));
        let dead = Channel { refused: true, ..mail_me.clone() };
        let (open, no_mail) = (Closed::default(), Closed { mail: true, ..Closed::default() });
        let tried = |devices: &[u128], mail| Closed {
            devices: devices.iter().copied().map(id).collect(),
            mail,
            refused: false,
        };
        let refused = Closed { mail: true, refused: true, ..Closed::default() };
        let table: [(&[&Channel], Closed, Choice); 23] = [
            (&[&mail_me, &app], refused, Choice::Call),
            (&[], open.clone(), Choice::Call),
            (&[&phone], open.clone(), Choice::Call),
            (&[&app], open.clone(), Choice::App),
            (&[&app, &phone], open.clone(), Choice::App),
            (&[&push], open.clone(), Choice::Push(vec![id(1)])),
            (&[&push, &other, &app], open.clone(), Choice::Push(vec![id(1), id(2)])),
            (&[&push, &other, &app], tried(&[1], false), Choice::Push(vec![id(2)])),
            (&[&push, &app], tried(&[1], false), Choice::App),
            (&[&push], tried(&[1], false), Choice::Call),
            (&[&push, &app, &call_me], open.clone(), Choice::Call),
            (&[&mail], open.clone(), Choice::Mail),
            (&[&mail, &app], open.clone(), Choice::Mail),
            (&[&mail, &app], no_mail.clone(), Choice::App),
            (&[&mail, &push], open.clone(), Choice::Push(vec![id(1)])),
            (&[&mail, &push, &app], tried(&[1], false), Choice::Mail),
            (&[&mail_me, &push, &app], open.clone(), Choice::Mail),
            (&[&mail_me, &push, &app], no_mail, Choice::Push(vec![id(1)])),
            (&[&mail_me, &push, &app], tried(&[1], true), Choice::App),
            (&[&dead, &push, &app], open.clone(), Choice::Push(vec![id(1)])),
            (&[&dead, &push, &app], tried(&[1], true), Choice::Call),
            (&[&dead, &app], open.clone(), Choice::Call),
            (&[&dead], open, Choice::Call),
        ];
        for (channels, closed, choice) in table {
            let channels: Vec<Channel> = channels.iter().copied().cloned().collect();
            assert_eq!(choose(&channels, &closed), choice, "{channels:?} {closed:?}");
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
