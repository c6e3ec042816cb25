//! The conversation with a mail server (RFC 5321), one connection per mail.
//!
//! lettre speaks; the steps are taken here, because what an answer means depends on the step: a 550
//! to the mailbox is about the mailbox, a 550 to our own name is about us. Never holds more than a few
//! connections, never waits longer than its patience, never logs an address or what a server says.

use std::fmt;
use std::time::Duration;

use lettre::message::Mailbox as Named;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::settings::{Secure, Settings, Wrong};
use super::{Fault, Message, Outcome, message};
use crate::delivery::client::Roots;

/// The longest wait for a goodbye: the mail is taken already.
const GOODBYE: Duration = Duration::from_secs(1);

/// The server of whoever runs this service.
pub struct Smtp {
    settings: Settings,
    tls: TlsParameters,
    account: Option<Credentials>,
    hello: ClientId,
    places: Semaphore,
}

/// A step of the conversation, as far as it changes what a refusal means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Who we are, and from whom the mail is.
    Us,
    /// To which mailbox.
    Mailbox,
    /// The mail itself.
    Text,
}

impl Smtp {
    /// Makes ready; connects to nobody yet.
    pub fn open(settings: Settings) -> Result<Self, Wrong> {
        let tls = believed(&settings).or(Err(Wrong::Certificate))?;
        let account = settings.account.as_ref();
        let account =
            account.map(|it| Credentials::new(it.user.clone(), it.password.as_str().to_owned()));
        let hello = ClientId::Domain(settings.from.email.domain().to_owned());
        Ok(Self { places: Semaphore::new(settings.places), tls, account, hello, settings })
    }

    /// From whom mails are said to be.
    pub fn from(&self) -> &Named {
        &self.settings.from
    }

    /// Hands over one mail, or says at once that too many are under way.
    pub async fn send(&self, message: &Message) -> Outcome {
        let Ok(_place) = self.places.try_acquire() else { return Outcome::Busy };
        let Ok(mail) = message::write(message, &self.settings.from) else {
            return Outcome::Unmade;
        };
        let spoken = timeout(self.settings.total, self.speak(&mail)).await;
        spoken.unwrap_or(Outcome::Down(Fault::Timeout))
    }

    async fn speak(&self, mail: &lettre::Message) -> Outcome {
        let mut line = match self.connect().await {
            Ok(line) => line,
            Err(error) => return judge(Step::Us, &error, Fault::Connect),
        };
        let said = hand_over(&mut line, mail).await;
        // Whatever it says now changes nothing any more.
        drop(timeout(GOODBYE, line.abort()).await);
        said.map_or_else(|(step, error)| judge(step, &error, Fault::Broken), |()| Outcome::Taken)
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let Settings { host, port, secure, connect, .. } = &self.settings;
        let tls = (*secure == Secure::Tls).then(|| self.tls.clone());
        let server = (host.as_str(), *port);
        let mut line =
            AsyncSmtpConnection::connect_tokio1(server, Some(*connect), &self.hello, tls, None)
                .await?;
        if *secure == Secure::StartTls {
            line.starttls(self.tls.clone(), &self.hello).await?;
        }
        if let Some(account) = &self.account {
            line.auth(DEFAULT_MECHANISMS, account).await?;
        }
        Ok(line)
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(out)
    }
}

fn believed(settings: &Settings) -> Result<TlsParameters, Error> {
    let tls = TlsParameters::builder(settings.host.clone());
    let tls = match &settings.roots {
        Roots::System => tls,
        Roots::Only(certificates) => {
            let mut tls = tls.certificate_store(CertificateStore::None);
            for one in certificates {
                tls = tls.add_root_certificate(Certificate::from_pem(one.as_bytes())?);
            }
            tls
        }
    };
    tls.build()
}

/// Says from whom, to whom and what; with the step at which it went wrong.
async fn hand_over(
    line: &mut AsyncSmtpConnection,
    mail: &lettre::Message,
) -> Result<(), (Step, Error)> {
    let at = |step: Step| move |error: Error| (step, error);
    let from = Mail::new(mail.envelope().from().cloned(), Vec::new());
    line.command(from).await.map_err(at(Step::Us))?;
    for to in mail.envelope().to() {
        let to = Rcpt::new(to.clone(), Vec::new());
        line.command(to).await.map_err(at(Step::Mailbox))?;
    }
    line.command(Data).await.map_err(at(Step::Text))?;
    line.message(&mail.formatted()).await.map_err(at(Step::Text))?;
    Ok(())
}

/// Reads what went wrong; `silent` is the fault when nothing was answered.
fn judge(step: Step, error: &Error, silent: Fault) -> Outcome {
    let said = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    match error.status().map(u16::from) {
        None if error.is_timeout() => Outcome::Down(Fault::Timeout),
        None => Outcome::Down(silent),
        Some(code) => refused(step, code, &said),
    }
}

/// Reads a refusal (RFC 5321 §4.2, RFC 4954 §6) and what it says of itself (RFC 3463).
fn refused(step: Step, code: u16, said: &str) -> Outcome {
    // The way there, or what may pass: about us, even where it is said of a mailbox.
    let ours = ["5.4.", "5.7."].iter().any(|it| said.trim_start().starts_with(it));
    match (step, code) {
        // Closing down, or it wants an account: about us, whatever was asked.
        (_, 421 | 530 | 534 | 535 | 538) | (Step::Us, _) => Outcome::Down(Fault::Answer(code)),
        (Step::Mailbox, 550 | 551 | 553) if !ours => Outcome::Bounced(code),
        (Step::Mailbox | Step::Text, 500..) => Outcome::Refused(code),
        (Step::Mailbox, _) => Outcome::Postponed(code),
        (Step::Text, _) => Outcome::Down(Fault::Answer(code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_refusal_means_depends_on_the_step() {
        let down = |code| Outcome::Down(Fault::Answer(code));
        for (step, code, said, outcome) in [
            (Step::Us, 450, "", down(450)),
            (Step::Us, 535, "", down(535)),
            (Step::Us, 550, "", down(550)),
            (Step::Mailbox, 421, "", down(421)),
            (Step::Mailbox, 450, "", Outcome::Postponed(450)),
            (Step::Mailbox, 530, "", down(530)),
            (Step::Mailbox, 550, "", Outcome::Bounced(550)),
            (Step::Mailbox, 550, "5.1.1 no such user", Outcome::Bounced(550)),
            (Step::Mailbox, 550, "5.4.5 daily quota exceeded", Outcome::Refused(550)),
            (Step::Mailbox, 550, "5.7.1 relaying denied", Outcome::Refused(550)),
            (Step::Mailbox, 552, "5.2.2 mailbox full", Outcome::Refused(552)),
            (Step::Mailbox, 553, "", Outcome::Bounced(553)),
            (Step::Text, 451, "", down(451)),
            (Step::Text, 550, "5.4.5 daily quota exceeded", Outcome::Refused(550)),
            (Step::Text, 554, "5.7.1 spam", Outcome::Refused(554)),
        ] {
            assert_eq!(refused(step, code, said), outcome, "{step:?} {code} {said}");
        }
    }
}
