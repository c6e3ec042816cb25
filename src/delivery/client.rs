//! The one client for outgoing HTTP: push services, webhooks, message gateways.
//!
//! It connects only to addresses that it has checked itself, so a name cannot lead it home. It
//! follows no redirect, asks no proxy, keeps no cookie, unpacks nothing, tries nothing twice, and
//! never hears more than a few kilobytes or waits more than a few seconds. It never logs an address.

mod hosts;
mod names;
mod settings;

use std::error::Error as StdError;
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Method, Version};
use tokio::time::{Instant, timeout, timeout_at};
use url::{Host, Url};

use self::hosts::Hosts;
use self::names::{Checked, NotPublic};
pub use self::settings::{Names, Roots, Settings};
use super::guard::may_connect;
use super::outcome::Fault;
use super::pace::{Protocol, Sign, Way};
use crate::base::error::{Error, Result};

/// What is sent: always a POST.
#[derive(Clone)]
pub struct Request {
    /// Where to: https, or this machine when the settings say so.
    pub url: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

/// What was heard.
#[derive(Clone)]
pub struct Answer {
    /// The status, as it came.
    pub status: u16,
    /// The header Retry-After, as it came.
    pub retry_after: Option<String>,
    /// The body, or its start.
    pub body: Vec<u8>,
    /// Whether the body was heard to its end.
    pub whole: bool,
    protocol: Protocol,
}

/// Sends, and bounds what that may cost.
#[derive(Debug)]
pub struct Client {
    /// For a host of which nothing is known, and for those that share no connection.
    any: reqwest::Client,
    /// For those that do: each keeps one connection to a host, and makes one at a time.
    /// Opened with the first of them: reading the machine's certificates takes its time.
    lanes: OnceLock<Vec<reqwest::Client>>,
    hosts: Hosts,
    settings: Settings,
}

impl Client {
    /// Opens the client; fails when the machine has no certificates to believe.
    pub fn open(settings: Settings) -> Result<Self> {
        let any = guarded(&settings)?.build().map_err(Error::internal)?;
        let hosts = Hosts::new(settings.per_host, settings.lanes);
        Ok(Self { any, lanes: OnceLock::new(), hosts, settings })
    }

    /// Sends a request and hears its answer, within the settings' limits.
    pub async fn send(&self, request: Request) -> Result<Answer, Fault> {
        let url = self.allowed(&request.url)?;
        let host = self.hosts.find(url.authority()).ok_or(Fault::Busy)?;
        let place = timeout(self.settings.queue, host.place()).await.or(Err(Fault::Busy))?;
        let pool = match place.way() {
            Way::Any => &self.any,
            Way::Lane(at) => self.lanes().get(at).unwrap_or(&self.any),
        };

        let mut outgoing = reqwest::Request::new(Method::POST, url);
        *outgoing.headers_mut() = request.headers;
        *outgoing.body_mut() = Some(request.body.into());
        let heard = self.exchange(pool, outgoing).await;
        place.give(sign(heard.as_ref()));
        heard
    }

    /// What could be opened once, as `any`, can be opened again; if not, `any` does as well.
    fn lanes(&self) -> &[reqwest::Client] {
        let shared = || guarded(&self.settings).ok()?.http2_prior_knowledge().build().ok();
        let count = self.settings.lanes.max(1);
        self.lanes.get_or_init(|| (0..count).filter_map(|_| shared()).collect())
    }

    async fn exchange(
        &self,
        pool: &reqwest::Client,
        out: reqwest::Request,
    ) -> Result<Answer, Fault> {
        let end = Instant::now() + self.settings.total;
        let sent = timeout_at(end, pool.execute(out)).await.or(Err(Fault::Timeout))?;
        let mut response = sent.map_err(|error| fault(&error))?;
        let status = response.status().as_u16();
        let shares = response.version() == Version::HTTP_2;
        let protocol = if shares { Protocol::Two } else { Protocol::One };
        let retry_after = response.headers().get(RETRY_AFTER).and_then(|it| it.to_str().ok());
        let retry_after = retry_after.map(ToOwned::to_owned);

        // The status is what counts: a body that drips or never ends takes nothing away from it.
        let mut body = Vec::new();
        let mut whole = false;
        while let Ok(Ok(chunk)) = timeout_at(end, response.chunk()).await {
            let Some(chunk) = chunk else {
                whole = true;
                break;
            };
            let room = self.settings.answer - body.len();
            body.extend(chunk.iter().take(room));
            if chunk.len() > room {
                break;
            }
        }
        Ok(Answer { status, retry_after, body, whole, protocol })
    }

    /// Checks what the resolver will not be asked about: the scheme, and an address in place of a name.
    fn allowed(&self, url: &str) -> Result<Url, Fault> {
        let url = Url::parse(url).or(Err(Fault::Address))?;
        let own = match url.host().ok_or(Fault::Address)? {
            Host::Domain(name) => name == "localhost",
            Host::Ipv4(it) => self.literal(it.into())?,
            Host::Ipv6(it) => self.literal(it.into())?,
        };
        let open =
            url.scheme() == "https" || self.settings.loopback && own && url.scheme() == "http";
        if open { Ok(url) } else { Err(Fault::Address) }
    }

    fn literal(&self, address: std::net::IpAddr) -> Result<bool, Fault> {
        let own = address.is_loopback() && may_connect(address, self.settings.loopback);
        if own { Ok(true) } else { Err(Fault::Address) }
    }
}

/// A pool of connections that goes nowhere but to the public network.
fn guarded(settings: &Settings) -> Result<reqwest::ClientBuilder> {
    let names = Checked { names: settings.names.clone(), loopback: settings.loopback };
    #[expect(clippy::disallowed_methods, reason = "this is the guarded client")]
    let builder = reqwest::Client::builder()
        .dns_resolver(names)
        .redirect(Policy::none())
        .no_proxy()
        .referer(false)
        .retry(reqwest::retry::never())
        .https_only(!settings.loopback)
        .user_agent("Buurtnet")
        .connect_timeout(settings.connect)
        .pool_idle_timeout(Duration::from_mins(1))
        .pool_max_idle_per_host(settings.per_host)
        .http2_keep_alive_interval(Duration::from_secs(20))
        .http2_keep_alive_timeout(settings.total)
        .http2_max_header_list_size(16 * 1_024);
    match &settings.roots {
        Roots::System => Ok(builder),
        Roots::Only(texts) => {
            let believed = texts.iter().map(|pem| Certificate::from_pem(pem.as_bytes()));
            let believed = believed.collect::<Result<Vec<_>, _>>().map_err(Error::internal)?;
            Ok(builder.tls_certs_only(believed))
        }
    }
}

/// Sorts what went wrong. The error itself names the address, so it goes no further.
fn fault(error: &reqwest::Error) -> Fault {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(it) = cause {
        if it.is::<NotPublic>() {
            return Fault::Address;
        }
        cause = it.source();
    }
    if error.is_timeout() {
        Fault::Timeout
    } else if error.is_connect() {
        Fault::Connect
    } else {
        Fault::Broken
    }
}

/// What an exchange tells about its host.
fn sign(heard: Result<&Answer, &Fault>) -> Sign {
    match heard {
        Ok(answer) if matches!(answer.status, 429 | 503) => Sign::Enough(answer.protocol),
        Ok(answer) => Sign::Good(answer.protocol),
        Err(Fault::Address | Fault::Busy) => Sign::Silent,
        Err(Fault::Timeout | Fault::Connect | Fault::Broken) => Sign::Lost,
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).finish_non_exhaustive()
    }
}
