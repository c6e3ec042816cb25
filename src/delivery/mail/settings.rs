//! To which server mails are handed, and how much patience it gets.
//!
//! Never connects. A password never prints, and no error repeats what was given.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use lettre::message::Mailbox as Named;
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

use crate::delivery::client::Roots;

/// To which server mails are handed, and how.
#[derive(Clone)]
pub struct Settings {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How it is spoken to.
    pub secure: Secure,
    /// As whom.
    pub account: Option<Account>,
    /// From whom mails are said to be.
    pub from: Named,
    /// The longest wait for a connection: 10 s.
    pub connect: Duration,
    /// The longest wait for all of one mail: 30 s.
    pub total: Duration,
    /// The most mails under way: 4.
    pub places: usize,
    /// Which certificates are believed.
    pub roots: Roots,
}

/// How a server is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secure {
    /// TLS from the first byte (RFC 8314): `smtps://`.
    Tls,
    /// TLS after STARTTLS, or not at all: `smtp://`.
    StartTls,
    /// In the clear, on this machine only: `smtp://localhost`.
    Plain,
}

/// An account at the server.
#[derive(Clone)]
pub struct Account {
    /// Its name.
    pub user: String,
    /// Its password.
    pub password: Zeroizing<String>,
}

/// What is wrong with the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The address of the server cannot be read.
    #[error("the mail server must look like smtps://user:password@host, or smtp:// for STARTTLS")]
    Server,
    /// The sender cannot be read.
    #[error("the sender of mails must look like: Buurtnet <post@buurt.example>")]
    Sender,
    /// A certificate cannot be read.
    #[error("a certificate of the mail server cannot be read")]
    Certificate,
}

impl Settings {
    /// Reads an address such as `smtps://user:password@host`, and from whom mails are said to be.
    pub fn read(url: &str, from: &str) -> Result<Self, Wrong> {
        let url = Url::parse(url).or(Err(Wrong::Server))?;
        let host = url.host_str().filter(|it| !it.is_empty()).ok_or(Wrong::Server)?;
        let host = host.trim_matches(['[', ']']);
        let address: Result<IpAddr, _> = host.parse();
        let here = host == "localhost" || address.is_ok_and(|it| it.is_loopback());
        let (secure, port) = match (url.scheme(), here) {
            ("smtps", _) => (Secure::Tls, 465),
            ("smtp", false) => (Secure::StartTls, 587),
            ("smtp", true) => (Secure::Plain, 25),
            _ => return Err(Wrong::Server),
        };
        let account = url.password().map(|password| Account {
            user: decoded(url.username()),
            password: Zeroizing::new(decoded(password)),
        });
        let from: Named = from.parse().or(Err(Wrong::Sender))?;
        let plain = from.email.user().is_ascii() && from.email.domain().is_ascii();
        let named = from.name.as_deref().unwrap_or_default();
        if !plain || named.chars().any(char::is_control) {
            return Err(Wrong::Sender);
        }
        Ok(Self {
            host: host.to_owned(),
            port: url.port().unwrap_or(port),
            secure,
            account,
            from,
            connect: Duration::from_secs(10),
            total: Duration::from_secs(30),
            places: 4,
            roots: Roots::System,
        })
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Settings");
        shown.field("host", &self.host).field("port", &self.port).field("secure", &self.secure);
        shown.finish_non_exhaustive()
    }
}

/// Reads the `%` in a part of an address.
fn decoded(part: &str) -> String {
    let form = format!("={}", part.replace('+', "%2B").replace('&', "%26"));
    form_urlencoded::parse(form.as_bytes()).next().map_or_else(String::new, |(_, it)| it.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "Buurtnet <post@buurt.example>";

    #[test]
    fn a_server_is_spoken_to_over_tls_unless_it_is_this_machine() {
        for (url, host, port, secure) in [
            ("smtps://mail.example", "mail.example", 465, Secure::Tls),
            ("smtps://mail.example:2465", "mail.example", 2465, Secure::Tls),
            ("smtp://mail.example", "mail.example", 587, Secure::StartTls),
            ("smtp://192.0.2.1:25", "192.0.2.1", 25, Secure::StartTls),
            ("smtp://localhost", "localhost", 25, Secure::Plain),
            ("smtp://[::1]", "::1", 25, Secure::Plain),
            ("smtp://127.0.0.1:1025", "127.0.0.1", 1025, Secure::Plain),
        ] {
            let read = Settings::read(url, FROM).unwrap();
            assert_eq!((read.host.as_str(), read.port, read.secure), (host, port, secure), "{url}");
        }
        for url in ["", "mail.example", "https://mail.example", "smtps://", "smtp:mail"] {
            assert_eq!(Settings::read(url, FROM).unwrap_err(), Wrong::Server, "{url}");
        }
    }

    #[test]
    fn an_account_is_read_and_never_printed() {
        let read = Settings::read("smtps://jan%40b:p%2Fw+d%25&=x@mail.example", FROM).unwrap();
        assert!(!format!("{read:?}").contains("jan") && !format!("{read:?}").contains("p/w"));
        let account = read.account.unwrap();
        assert_eq!((account.user.as_str(), account.password.as_str()), ("jan@b", "p/w+d%&=x"));
    }

    #[test]
    fn a_sender_is_an_address_with_or_without_a_name() {
        for from in ["post@buurt.example", FROM, "\"Stad, dienst\" <a@b.example>"] {
            assert!(Settings::read("smtps://mail.example", from).is_ok(), "{from}");
        }
        for from in ["", "Buurtnet", "a@b.example\r\nBcc: c@d.example", "a@bé.example"] {
            let wrong = Settings::read("smtps://mail.example", from).unwrap_err();
            assert_eq!(wrong, Wrong::Sender, "{from:?}");
        }
    }
}
