//! A message made ready for one device, sent, and what became of it.
//!
//! Never chooses the words, never stores, never tries again: whoever promised the notice does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;
use web_push::request_builder::build_request;
use web_push::{ContentEncoding, WebPushMessageBuilder};

pub use web_push::Urgency;

use super::client::{Client, Request};
use super::declarative::{Notification, Size, TooLong};
use super::endpoint::Subscription;
use super::outcome::{self, Fault, Outcome};
use super::vapid::{self, Vapid};
use crate::base::clock::Moment;

/// The longest that push services keep a message: four weeks.
const LONGEST_TTL: TimeDelta = TimeDelta::weeks(4);

/// What is to be shown on a device, and for how long it is worth it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What a person sees.
    pub notification: Notification,
    /// [`Size::Small`] once a service said that it was too large.
    pub size: Size,
    /// What it is about: of two messages about the same, a device that was away gets the newest.
    pub topic: Uuid,
    /// High only for today.
    pub urgency: Urgency,
    /// After this it is worth nothing.
    pub ttl: TimeDelta,
}

/// Why a message could not be made ready: always our own fault, never the subscription's.
#[derive(Debug, thiserror::Error)]
pub enum Unmade {
    /// Its words do not fit.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// It could not be signed.
    #[error(transparent)]
    Unsigned(#[from] vapid::Error),
    /// It could not be encrypted.
    #[error("not encrypted")]
    Unsealed,
}

/// Where messages go.
#[derive(Debug)]
pub enum Push {
    /// To the push services of the browsers.
    Web(WebPush),
    /// Into memory, for stories about what people are told.
    Recorder(Recorder),
}

/// The push services of the browsers.
#[derive(Debug)]
pub struct WebPush {
    /// Signs for us.
    pub vapid: Vapid,
    /// Sends.
    pub client: Arc<Client>,
}

/// Keeps what it is given, and answers as it was told.
#[derive(Debug, Default)]
pub struct Recorder {
    sent: Mutex<Vec<Recorded>>,
    answers: Mutex<HashMap<String, Outcome>>,
}

/// One message that was given to the recorder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// For which device.
    pub to: Subscription,
    /// What.
    pub message: Message,
    /// When.
    pub at: Moment,
}

impl Push {
    /// Sends a message to one device. `attempt` counts from 0 and lengthens the wait for the next.
    pub async fn send(
        &self,
        to: &Subscription,
        message: &Message,
        attempt: u32,
        now: Moment,
    ) -> Outcome {
        match self {
            Self::Web(web) => web.send(to, message, attempt, now).await,
            Self::Recorder(recorder) => recorder.keep(to, message, now),
        }
    }
}

impl WebPush {
    async fn send(&self, to: &Subscription, what: &Message, attempt: u32, now: Moment) -> Outcome {
        let request = match self.prepare(to, what, now) {
            Ok(request) => request,
            Err(unmade) => {
                tracing::error!(%unmade, "push message not made");
                return Outcome::Unmade;
            }
        };
        match self.client.send(request).await {
            Ok(heard) => outcome::judge(heard.status, heard.retry_after.as_deref(), attempt, now),
            Err(Fault::Busy) => Outcome::Later(outcome::wait(None, attempt, now)),
            Err(fault) => Outcome::Transport(fault),
        }
    }

    /// Makes a message ready: encrypted for the device, signed for its push service.
    pub fn prepare(
        &self,
        to: &Subscription,
        what: &Message,
        now: Moment,
    ) -> Result<Request, Unmade> {
        let json = what.notification.to_json(what.size)?;
        let mut builder = WebPushMessageBuilder::new(to.expose());
        builder.set_payload(ContentEncoding::Aes128Gcm, &json);
        builder.set_vapid_signature(self.vapid.signature(to.origin(), now)?);
        builder.set_topic(topic(to, what.topic));
        builder.set_urgency(what.urgency);
        let ttl = what.ttl.clamp(TimeDelta::zero(), LONGEST_TTL).num_seconds();
        builder.set_ttl(u32::try_from(ttl).unwrap_or(0));
        // Its error may say what it was given; ours does not.
        let message = builder.build().or(Err(Unmade::Unsealed))?;
        let (parts, body) = build_request::<Vec<u8>>(message).into_parts();
        let mut headers = HeaderMap::with_capacity(parts.headers.len());
        for (name, value) in &parts.headers {
            // web-push speaks the http crate of before 1.0, so its headers are read anew.
            let name =
                HeaderName::from_bytes(name.as_str().as_bytes()).or(Err(Unmade::Unsealed))?;
            let mut value = HeaderValue::from_bytes(value.as_bytes()).or(Err(Unmade::Unsealed))?;
            value.set_sensitive(name == AUTHORIZATION);
            headers.insert(name, value);
        }
        headers.remove(CONTENT_LENGTH);
        Ok(Request { url: to.expose().endpoint.clone(), headers, body })
    }
}

/// The Topic header: 32 letters that mean the same for one device only, so that a push service
/// cannot see from them which devices were told of the same thing.
fn topic(to: &Subscription, about: Uuid) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, to.expose().keys.auth.as_bytes());
    let tag = hmac::sign(&key, about.as_bytes());
    let mut letters = URL_SAFE_NO_PAD.encode(tag.as_ref());
    letters.truncate(32);
    letters
}

impl Recorder {
    /// Answers `outcome` to everything for one device from now on.
    pub fn answer(&self, to: &Subscription, outcome: Outcome) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.insert(to.expose().endpoint.clone(), outcome);
    }

    /// Everything that was sent, in order.
    pub fn sent(&self) -> Vec<Recorded> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, to: &Subscription, message: &Message, now: Moment) -> Outcome {
        let one = Recorded { to: to.clone(), message: message.clone(), at: now };
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(one);
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.get(&to.expose().endpoint).copied().unwrap_or(Outcome::Delivered)
    }
}
