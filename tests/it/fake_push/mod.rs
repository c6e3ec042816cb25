//! A push service on this machine, with a memory: it gives out subscriptions, checks who sends
//! (RFC 8292), opens what comes in (RFC 8291), and misbehaves where it is told to.
//!
//! It speaks HTTP/1.1, and HTTP/2 over TLS, on the loopback address only, and never asks the
//! machine's clock.

#![expect(clippy::unwrap_used, reason = "a fake may fail loudly")]

mod secure;
mod vapid;
mod wire;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use buurtnet::base::clock::Clock;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use web_push::SubscriptionInfo;

pub(crate) use self::secure::Secure;
pub(crate) use self::wire::Request;

/// What the service does with the messages for one subscription.
#[derive(Clone, Debug)]
pub(crate) enum Behaviour {
    /// Takes them: 201.
    Ok,
    /// Reads the message and never answers.
    Hang,
    /// Sends its head letter by letter, without an end.
    DripHead,
    /// Sends its head as fast as it can, without an end.
    EndlessHead,
    /// Answers 201, then a body letter by letter, without an end.
    DripBody,
    /// Answers 201, then a body as fast as it can, without an end.
    EndlessBody,
    /// Answers this status, with this Retry-After if any.
    Status(u16, Option<&'static str>),
    /// Answers a redirect to this place.
    Redirect(String),
    /// Answers something that is no HTTP.
    Noise,
    /// Closes the connection without a word.
    Close,
}

/// One message as the device would get it.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// The text, opened.
    pub(crate) text: String,
    /// How long it was on the wire, still sealed.
    pub(crate) sealed: usize,
    /// The request it came in.
    pub(crate) request: Request,
}

/// The service. It stops when it is dropped.
pub(crate) struct FakePush {
    address: SocketAddr,
    memory: Arc<Memory>,
    /// Dropping it ends every connection.
    _serving: JoinSet<()>,
}

struct Memory {
    /// The public key of the only sender that is believed.
    sender: Vec<u8>,
    clock: Arc<Clock>,
    origins: Mutex<Vec<String>>,
    subscriptions: Mutex<HashMap<String, Subscribed>>,
    refused: Mutex<Vec<String>>,
    connections: AtomicUsize,
    busy: AtomicUsize,
    busiest: AtomicUsize,
}

struct Subscribed {
    receiver: ece::Receiver,
    behaviour: Behaviour,
    inbox: Vec<Received>,
}

impl FakePush {
    /// Starts a service that believes the holder of `sender`, a public key in base64url.
    pub(crate) async fn start(sender: &str, clock: Arc<Clock>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let port = address.port();
        let origins = vec![format!("http://127.0.0.1:{port}"), format!("http://localhost:{port}")];
        let memory = Arc::new(Memory {
            sender: URL_SAFE_NO_PAD.decode(sender).unwrap(),
            clock,
            origins: Mutex::new(origins),
            subscriptions: Mutex::default(),
            refused: Mutex::default(),
            connections: AtomicUsize::new(0),
            busy: AtomicUsize::new(0),
            busiest: AtomicUsize::new(0),
        });
        let mut serving = JoinSet::new();
        serving.spawn(accept(listener, Arc::clone(&memory)));
        Self { address, memory, _serving: serving }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Gives out a subscription, as a browser would hand it over.
    pub(crate) fn subscribe(&self, behaviour: Behaviour) -> SubscriptionInfo {
        let receiver = ece::Receiver::generate().unwrap();
        let key = URL_SAFE_NO_PAD.encode(receiver.public_key().unwrap());
        let auth = URL_SAFE_NO_PAD.encode(receiver.auth());
        let mut all = self.memory.subscriptions();
        let path = format!("/push/{}", all.len() + 1);
        let endpoint = format!("http://{}{path}", self.address);
        all.insert(path, Subscribed { receiver, behaviour, inbox: Vec::new() });
        SubscriptionInfo::new(endpoint, key, auth)
    }

    /// Opens a second door: HTTP/2 over TLS, with a certificate for `name`.
    pub(crate) async fn secure(&self, name: &str) -> Secure {
        self.memory.origins.lock().unwrap().push(format!("https://{name}"));
        Secure::open(name, Arc::clone(&self.memory)).await
    }

    /// Changes what happens to the messages for a subscription.
    pub(crate) fn behave(&self, subscription: &SubscriptionInfo, behaviour: Behaviour) {
        let mut all = self.memory.subscriptions();
        all.get_mut(path(subscription)).unwrap().behaviour = behaviour;
    }

    /// Everything that came for a subscription and was taken, in order.
    pub(crate) fn inbox(&self, subscription: &SubscriptionInfo) -> Vec<Received> {
        self.memory.subscriptions().get(path(subscription)).unwrap().inbox.clone()
    }

    /// What a device that was away all the time gets: of each topic only the newest.
    pub(crate) fn waiting(&self, subscription: &SubscriptionInfo) -> Vec<Received> {
        let mut waiting: Vec<Received> = Vec::new();
        for one in self.inbox(subscription) {
            let topic = one.request.header("topic").map(str::to_owned);
            waiting.retain(|it| topic.is_none() || it.request.header("topic") != topic.as_deref());
            waiting.push(one);
        }
        waiting
    }

    /// Why messages were refused: a wrong signature, a wrong form, or not for that key.
    pub(crate) fn refused(&self) -> Vec<String> {
        self.memory.refused.lock().unwrap().clone()
    }

    /// How many connections were made.
    pub(crate) fn connections(&self) -> usize {
        self.memory.connections.load(Ordering::SeqCst)
    }

    /// How many messages were being answered at the same time, at most.
    pub(crate) fn busiest(&self) -> usize {
        self.memory.busiest.load(Ordering::SeqCst)
    }

    /// How many messages are being answered now.
    pub(crate) fn busy(&self) -> usize {
        self.memory.busy.load(Ordering::SeqCst)
    }
}

fn path(subscription: &SubscriptionInfo) -> &str {
    let at = subscription.endpoint.find("/push/").unwrap();
    subscription.endpoint.split_at(at).1
}

impl Memory {
    fn subscriptions(&self) -> MutexGuard<'_, HashMap<String, Subscribed>> {
        self.subscriptions.lock().unwrap()
    }

    /// Decides about a message; what is taken is kept.
    fn take(&self, request: &Request) -> Result<Behaviour, (u16, String)> {
        let mut all = self.subscriptions();
        let unknown = (404, format!("nobody at {}", request.path));
        let one = all.get_mut(&request.path).ok_or(unknown)?;
        request.check()?;
        vapid::check(request, &self.sender, &self.origins.lock().unwrap(), self.clock.now())?;
        let sealed = request.body.len();
        let text = one.receiver.decrypt(&request.body).map_err(|it| (400, it.to_string()))?;
        let text = String::from_utf8(text).map_err(|it| (400, it.to_string()))?;
        if matches!(one.behaviour, Behaviour::Ok) {
            one.inbox.push(Received { text, sealed, request: request.clone() });
        }
        Ok(one.behaviour.clone())
    }
}

/// Counts a message for as long as it is being answered.
struct Busy<'a>(&'a Memory);

impl<'a> Busy<'a> {
    fn new(memory: &'a Memory) -> Self {
        let busy = memory.busy.fetch_add(1, Ordering::SeqCst) + 1;
        memory.busiest.fetch_max(busy, Ordering::SeqCst);
        Self(memory)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.busy.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn accept(listener: TcpListener, memory: Arc<Memory>) {
    let mut serving = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        memory.connections.fetch_add(1, Ordering::SeqCst);
        serving.spawn(serve(stream, Arc::clone(&memory)));
        while serving.try_join_next().is_some() {}
    }
}

async fn serve(stream: TcpStream, memory: Arc<Memory>) {
    let mut wire = wire::Wire::new(stream);
    while let Some(request) = wire.read().await {
        let _busy = Busy::new(&memory);
        let answered = match memory.take(&request) {
            Ok(behaviour) => wire.behave(&behaviour).await,
            Err((status, why)) => {
                memory.refused.lock().unwrap().push(why);
                wire.answer(status, "").await
            }
        };
        if answered.is_err() {
            return;
        }
    }
}
