//! A mail server on this machine, with a memory: it speaks as much SMTP as a sender needs (RFC 5321),
//! keeps what it took, and misbehaves where it is told to. On the loopback address only.

mod mime;
mod wire;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use buurtnet::delivery::client::Roots;
use buurtnet::delivery::mail::settings::Secure;
use buurtnet::delivery::mail::{Mail, Settings, Smtp};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

pub(crate) use self::mime::Received;

/// From whom mails are said to be.
const FROM: &str = "Buurtnet <post@buurt.example>";

/// The account that is let in, where one is asked: `jan`, `geheim`.
const ACCOUNT: &str = "AGphbgBnZWhlaW0=";

/// What the server does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    /// It takes mail.
    Well,
    /// It closes every connection without a word.
    Down,
    /// It lets everybody in and never says a word.
    Hangs,
    /// It greets, line after line, without an end.
    Babbles,
    /// It believes nobody: this code to who we are.
    RefusesUs(u16),
    /// It reads a mail and answers this code.
    RefusesText(u16),
    /// It takes a mail, and goes away before it says so.
    GoesAway,
    /// It takes a mail, says so, and never says goodbye.
    NoGoodbye,
}

/// How the connection is made safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Safe {
    /// Not at all.
    No,
    /// From the first byte.
    Tls,
    /// After STARTTLS.
    StartTls,
}

/// The server. It stops when it is dropped.
pub(crate) struct FakeSmtp {
    address: SocketAddr,
    certificate: String,
    memory: Arc<Memory>,
    /// Dropping it ends every connection.
    _serving: JoinSet<()>,
}

struct Memory {
    safe: Safe,
    account: bool,
    tls: TlsAcceptor,
    mood: Mutex<Mood>,
    mailboxes: Mutex<HashMap<String, u16>>,
    taken: Mutex<Vec<Received>>,
    connections: AtomicUsize,
    busy: AtomicUsize,
    busiest: AtomicUsize,
}

impl FakeSmtp {
    /// One that takes everything from everybody.
    pub(crate) async fn start() -> Self {
        Self::with(Safe::No, false).await
    }

    /// One that is made safe, and may ask for an account.
    pub(crate) async fn with(safe: Safe, account: bool) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let memory = Arc::new(Memory {
            safe,
            account,
            tls: TlsAcceptor::from(Arc::new(config)),
            mood: Mutex::new(Mood::Well),
            mailboxes: Mutex::default(),
            taken: Mutex::default(),
            connections: AtomicUsize::new(0),
            busy: AtomicUsize::new(0),
            busiest: AtomicUsize::new(0),
        });
        let mut serving = JoinSet::new();
        serving.spawn(accept(listener, Arc::clone(&memory)));
        Self { address, certificate: cert.pem(), memory, _serving: serving }
    }

    /// How to reach it.
    pub(crate) fn settings(&self) -> Settings {
        let url = match self.memory.safe {
            Safe::No => format!("smtp://127.0.0.1:{}", self.address.port()),
            Safe::Tls => format!("smtps://jan:geheim@localhost:{}", self.address.port()),
            Safe::StartTls => format!("smtp://jan:geheim@localhost:{}", self.address.port()),
        };
        let mut settings = Settings::read(&url, FROM).unwrap();
        if self.memory.safe == Safe::StartTls {
            settings.secure = Secure::StartTls; // also to this machine
        }
        Settings { roots: Roots::Only(vec![self.certificate.clone()]), ..settings }
    }

    /// A sender that hands its mails to it.
    pub(crate) fn mail(&self) -> Mail {
        Mail::Smtp(Box::new(Smtp::open(self.settings()).unwrap()))
    }

    /// Changes what it does from now on.
    pub(crate) fn feels(&self, mood: Mood) {
        *self.memory.mood.lock().unwrap() = mood;
    }

    /// Answers this code to one mailbox from now on.
    pub(crate) fn refuses(&self, mailbox: &str, code: u16) {
        self.memory.mailboxes.lock().unwrap().insert(mailbox.to_owned(), code);
    }

    /// Takes everything for one mailbox again.
    pub(crate) fn takes(&self, mailbox: &str) {
        self.memory.mailboxes.lock().unwrap().remove(mailbox);
    }

    /// Every mail that it took, in order.
    pub(crate) fn taken(&self) -> Vec<Received> {
        self.memory.taken.lock().unwrap().clone()
    }

    /// How many connections were made.
    pub(crate) fn connections(&self) -> usize {
        self.memory.connections.load(Ordering::SeqCst)
    }

    /// How many connections were open at the same time, at most.
    pub(crate) fn busiest(&self) -> usize {
        self.memory.busiest.load(Ordering::SeqCst)
    }

    /// How many connections are open now.
    pub(crate) fn busy(&self) -> usize {
        self.memory.busy.load(Ordering::SeqCst)
    }
}

impl Memory {
    fn mood(&self) -> Mood {
        *self.mood.lock().unwrap()
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
    let busy = memory.busy.fetch_add(1, Ordering::SeqCst) + 1;
    memory.busiest.fetch_max(busy, Ordering::SeqCst);
    // Who is gone need not hear it.
    drop(wire::converse(stream, &memory).await);
    memory.busy.fetch_sub(1, Ordering::SeqCst);
}
