//! So many connections, each asking again as soon as it was answered: HTTP/1.1 over loopback, kept open.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// How many connections ask at once.
pub(crate) const CONNECTIONS: usize = 64;

/// Makes the question of this number; nothing when there is nothing left to ask.
pub(crate) type Ask = Arc<dyn Fn(usize) -> Option<Vec<u8>> + Send + Sync>;

/// Hears the answer to the question of this number.
pub(crate) type Hear = Arc<dyn Fn(usize, &Answer) + Send + Sync>;

/// What came back.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// How it went.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) times: Vec<Duration>,
    pub(crate) seconds: f64,
    pub(crate) bytes: usize,
    /// Answers that were no yes, and the first of them.
    pub(crate) refused: (usize, Option<String>),
}

impl Told {
    /// Answers a second.
    pub(crate) fn rate(&self) -> f64 {
        super::params::float(self.times.len()) / self.seconds
    }

    /// In milliseconds: what this part of a hundred was not slower than.
    pub(crate) fn part(&self, part: usize) -> f64 {
        let at = self.times.len().saturating_sub(1) * part / 100;
        self.times.get(at).map_or(0.0, Duration::as_secs_f64) * 1e3
    }
}

/// Asks for so long, or until nothing is left to ask.
pub(crate) async fn run(port: u16, time: Duration, ask: &Ask, hear: &Hear) -> Told {
    let (next, start) = (Arc::new(AtomicUsize::new(0)), Instant::now());
    let mut all = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (ask, hear, next) = (Arc::clone(ask), Arc::clone(hear), Arc::clone(&next));
        all.spawn(async move {
            let mut wire = Wire::open(port).await;
            let mut told = Told::default();
            while start.elapsed() < time {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(question) = ask(number) else { break };
                let asked = Instant::now();
                wire.asks(&question).await;
                told.times.push(asked.elapsed());
                told.bytes += wire.answer.body.len();
                if !(200..300).contains(&wire.answer.status) {
                    told.refused.0 += 1;
                    let body = String::from_utf8_lossy(&wire.answer.body).into_owned();
                    told.refused.1.get_or_insert(format!("{}: {body}", wire.answer.status));
                }
                hear(number, &wire.answer);
            }
            told
        });
    }
    let mut told = Told::default();
    while let Some(one) = all.join_next().await {
        let one = one.unwrap();
        told.times.extend(one.times);
        told.bytes += one.bytes;
        told.refused.0 += one.refused.0;
        told.refused.1 = told.refused.1.or(one.refused.1);
    }
    told.seconds = start.elapsed().as_secs_f64();
    told.times.sort_unstable();
    told
}

/// One connection.
pub(crate) struct Wire {
    stream: BufReader<TcpStream>,
    line: String,
    pub(crate) answer: Answer,
}

impl Wire {
    pub(crate) async fn open(port: u16) -> Self {
        Self::try_open(port).await.unwrap()
    }

    pub(crate) async fn try_open(port: u16) -> std::io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), line: String::new(), answer: Answer::default() })
    }

    /// Sends a question, and reads the answer to its last byte.
    pub(crate) async fn asks(&mut self, question: &[u8]) {
        self.stream.write_all(question).await.unwrap();
        let (mut length, mut first) = (0, true);
        loop {
            self.line.clear();
            assert!(self.stream.read_line(&mut self.line).await.unwrap() > 0, "it was closed");
            if first {
                let status = self.line.split(' ').nth(1);
                self.answer.status = status.unwrap().parse().unwrap();
                first = false;
            } else if let Some((name, value)) = self.line.split_once(':') {
                if name.eq_ignore_ascii_case("content-length") {
                    length = value.trim().parse().unwrap();
                }
            } else {
                break;
            }
        }
        self.answer.body.resize(length, 0);
        self.stream.read_exact(&mut self.answer.body).await.unwrap();
    }
}

/// A question: its method and path, who asks, and what with.
pub(crate) fn question(line: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = match body.len() {
        0 => String::new(),
        many => format!("content-type: application/json\r\ncontent-length: {many}\r\n"),
    };
    format!("{line} HTTP/1.1\r\nhost: localhost\r\n{headers}{length}\r\n{body}").into_bytes()
}
