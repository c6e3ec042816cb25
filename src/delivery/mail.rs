//! A mail handed to a server, and what became of it.
//!
//! Never chooses the words, never stores, never tries again: whoever promised the letter does.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

use super::letter::Mailbox;
use crate::base::clock::Moment;
use crate::base::words::Lang;

pub mod message;
pub mod settings;
pub mod smtp;

pub use settings::Settings;
pub use smtp::Smtp;

/// One mail to one mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name, the same through every attempt.
    pub id: Uuid,
    /// To whom.
    pub to: Mailbox,
    /// What stands in the list of mails.
    pub subject: String,
    /// What it says: plain text.
    pub body: String,
    /// In which language.
    pub lang: Lang,
    /// When it was written.
    pub at: Moment,
}

/// Where mails go.
#[derive(Debug)]
pub enum Mail {
    /// To the server of whoever runs this service.
    Smtp(Box<Smtp>),
    /// Nowhere but the mailboxes of the demo, in its own database: everybody there is invented.
    Kept,
    /// Into memory, for stories about what services are told.
    Recorder(Recorder),
    /// Nowhere: no server was named, so every letter comes back at once.
    Nowhere,
}

/// What became of one mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server took it.
    Taken,
    /// The mailbox does not exist; with the code.
    Bounced(u16),
    /// This mail is refused for good, which says nothing of the mailbox: a quota, a policy, the text; with the code.
    Refused(u16),
    /// The mailbox cannot take it now; with the code. Says nothing about the server.
    Postponed(u16),
    /// The server does not do its work.
    Down(Fault),
    /// Too many mails are under way.
    Busy,
    /// We could not make the mail; nothing was sent.
    Unmade,
    /// There is no server.
    Nowhere,
}

/// Why a server does not do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It took too long.
    #[error("no answer in time")]
    Timeout,
    /// No connection: no such name, nobody there, or TLS that we do not believe.
    #[error("no connection")]
    Connect,
    /// It refuses us, or has no room: an answer that is not about one mailbox.
    #[error("it answered {0}")]
    Answer(u16),
    /// The connection broke, or what came was not SMTP.
    #[error("the connection broke")]
    Broken,
}

/// Keeps what it is given, and answers as it was told.
#[derive(Debug, Default)]
pub struct Recorder {
    sent: Mutex<Vec<Message>>,
    answers: Mutex<HashMap<String, Outcome>>,
}

impl Mail {
    /// Tells whether there is anywhere for mails to go.
    pub fn goes_out(&self) -> bool {
        !matches!(self, Self::Nowhere)
    }

    /// Hands over one mail.
    pub async fn send(&self, message: &Message) -> Outcome {
        match self {
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::Kept => Outcome::Taken,
            Self::Recorder(recorder) => recorder.keep(message),
            Self::Nowhere => Outcome::Nowhere,
        }
    }
}

impl Recorder {
    /// Answers `outcome` to everything for one mailbox from now on.
    pub fn answer(&self, to: &Mailbox, outcome: Outcome) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.insert(to.as_str().to_owned(), outcome);
    }

    /// Every mail that was taken, in order.
    pub fn sent(&self) -> Vec<Message> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, message: &Message) -> Outcome {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let outcome = answers.get(message.to.as_str()).copied().unwrap_or(Outcome::Taken);
        if outcome == Outcome::Taken {
            self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(message.clone());
        }
        outcome
    }
}
