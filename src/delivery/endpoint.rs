//! What a browser may give as the place of its push messages: a stranger's address, checked before use.
//!
//! Looks up no name and connects to nothing; whether the host is public is asked at the connection.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use url::{Host, Url};
use web_push::SubscriptionInfo;

use crate::base::error::Error;

/// The longest endpoint, in bytes; those of the known services stay under 600.
pub const LONGEST: usize = 1_000;

/// The push services of the browsers that people have.
pub const KNOWN: &[&str] = &[
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    "*.push.services.mozilla.com",
    "*.push.apple.com",
    "*.notify.windows.com",
];

/// The push services that may be spoken to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Services {
    names: Vec<String>,
    loopback: bool,
}

/// A place for one device's push messages, checked: it can be sealed for, and sent to.
#[derive(Clone, PartialEq, Eq)]
pub struct Subscription {
    info: SubscriptionInfo,
    origin: String,
}

/// Why a subscription was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is empty or longer than [`LONGEST`].
    Length,
    /// It is not spelled as a plain web address.
    Spelling,
    /// It is not https.
    Scheme,
    /// It names another port than 443.
    Port,
    /// It carries a name or a password.
    UserInfo,
    /// It names an address instead of a host.
    Address,
    /// Its host is no push service that we know.
    Service,
    /// Its key is no P-256 point of 65 bytes in base64url.
    Key,
    /// Its secret is not 16 bytes in base64url.
    Secret,
}

impl Default for Services {
    fn default() -> Self {
        Self { names: KNOWN.iter().map(|&name| name.to_owned()).collect(), loopback: false }
    }
}

impl Services {
    /// Takes the list from the settings: host names, or `*.` and a domain for every host below it.
    /// Answers the first entry that is neither.
    pub fn new(names: &[String]) -> Result<Self, String> {
        let wrong = names.iter().find(|name| {
            let domain = name.strip_prefix("*.").unwrap_or(name);
            !plain(domain) || !domain.contains('.')
        });
        match wrong {
            Some(name) => Err(name.clone()),
            None => Ok(Self { names: names.to_vec(), loopback: false }),
        }
    }

    /// Also accepts `http://127.0.0.1:port` and `http://localhost:port`: for tests and the demo only.
    #[must_use]
    pub fn allow_loopback_http(self) -> Self {
        Self { loopback: true, ..self }
    }

    fn know(&self, host: &str) -> bool {
        self.names.iter().any(|name| match name.strip_prefix('*') {
            Some(tail) => host.len() > tail.len() && host.ends_with(tail),
            None => host == name,
        })
    }
}

impl Subscription {
    /// Checks what a browser gave.
    pub fn parse(given: SubscriptionInfo, services: &Services) -> Result<Self, Refusal> {
        let url = address(&given.endpoint, services)?;
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).ok();
        let key = bytes(&given.keys.p256dh).ok_or(Refusal::Key)?;
        let auth = bytes(&given.keys.auth).ok_or(Refusal::Secret)?;
        match ece::check(&key, &auth) {
            Ok(()) => {}
            Err(ece::Error::Auth) => return Err(Refusal::Secret),
            Err(_) => return Err(Refusal::Key),
        }
        let origin = url.origin().ascii_serialization();
        Ok(Self { info: SubscriptionInfo { endpoint: url.into(), ..given }, origin })
    }

    /// Scheme, host and port (443 unsaid): whom a VAPID signature is for.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Everything of it, to be sealed or sent. It must never be logged.
    pub fn expose(&self) -> &SubscriptionInfo {
        &self.info
    }
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subscription").field("origin", &self.origin).finish_non_exhaustive()
    }
}

impl Refusal {
    /// Returns the word that the API answers and the front-end translates.
    pub fn code(self) -> &'static str {
        match self {
            Self::Length => "push_endpoint_length",
            Self::Spelling => "push_endpoint_spelling",
            Self::Scheme => "push_endpoint_scheme",
            Self::Port => "push_endpoint_port",
            Self::UserInfo => "push_endpoint_user",
            Self::Address => "push_endpoint_address",
            Self::Service => "push_endpoint_service",
            Self::Key => "push_key",
            Self::Secret => "push_secret",
        }
    }

    /// Points at the field of a browser's `PushSubscription` that is wrong.
    pub fn pointer(self) -> &'static str {
        match self {
            Self::Key => "/keys/p256dh",
            Self::Secret => "/keys/auth",
            Self::Length
            | Self::Spelling
            | Self::Scheme
            | Self::Port
            | Self::UserInfo
            | Self::Address
            | Self::Service => "/endpoint",
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::field(refusal.pointer(), refusal.code())
    }
}

/// Checks the address alone.
fn address(given: &str, services: &Services) -> Result<Url, Refusal> {
    if given.is_empty() || given.len() > LONGEST {
        return Err(Refusal::Length);
    }
    let url = Url::parse(given).or(Err(Refusal::Spelling))?;
    let loopback = services.loopback && url.scheme() == "http";
    if url.scheme() != "https" && !loopback {
        return Err(Refusal::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Refusal::UserInfo);
    }
    if !as_written(given, &url) {
        return Err(Refusal::Spelling);
    }
    match (url.host(), url.port()) {
        (Some(Host::Domain("localhost")), Some(_)) if loopback => Ok(url),
        (Some(Host::Ipv4(own)), Some(_)) if loopback && own.octets() == [127, 0, 0, 1] => Ok(url),
        (Some(Host::Ipv4(_) | Host::Ipv6(_)), _) => Err(Refusal::Address),
        (Some(Host::Domain(_)), _) if loopback => Err(Refusal::Scheme),
        (Some(Host::Domain(host)), _) if !plain(host) => Err(Refusal::Spelling),
        (Some(Host::Domain(host)), _) if !services.know(host) => Err(Refusal::Service),
        (Some(Host::Domain(_)), None) => Ok(url),
        (Some(Host::Domain(_)), Some(_)) => Err(Refusal::Port),
        (None, _) => Err(Refusal::Spelling),
    }
}

/// Tells whether the parser had nothing to repair: no tabs, back slashes, dots, escapes or letters
/// that look like others. Only capitals in the host and a spoken 443 are taken as they are meant.
fn as_written(given: &str, url: &Url) -> bool {
    let Some((scheme, rest)) = given.split_once("://") else { return false };
    let Some((host, path)) = rest.split_once('/') else { return false };
    let host = host.to_ascii_lowercase();
    let host = if scheme.eq_ignore_ascii_case("https") {
        host.strip_suffix(":443").unwrap_or(&host)
    } else {
        &host
    };
    let said = format!("{}://{host}/{path}", scheme.to_ascii_lowercase());
    said == url.as_str() && url.fragment().is_none()
}

/// Tells whether a host name is made of plain labels, none of them another alphabet in disguise.
fn plain(host: &str) -> bool {
    let letters = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    host.split('.').all(|label| {
        (1..=63).contains(&label.len())
            && label.bytes().all(letters)
            && !label.starts_with("xn--")
            && !label.starts_with('-')
            && !label.ends_with('-')
    })
}

#[cfg(test)]
mod tests;
