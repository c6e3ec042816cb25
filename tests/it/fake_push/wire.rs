//! As much HTTP/1.1 as a push service needs, written by hand so that it can be spoken badly.

use std::collections::HashMap;
use std::future::pending;
use std::io::{Error, Result};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::interval;

use super::Behaviour;

/// One request, read to its end.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) body: Vec<u8>,
    /// By their names in small letters.
    pub(super) headers: HashMap<String, String>,
}

impl Request {
    /// A header by its name in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// Checks the form (RFC 8030, section 5; RFC 8188).
    pub(super) fn check(&self) -> std::result::Result<(), (u16, String)> {
        let wrong = |what: &str| Err((400, format!("wrong {what}: {self:?}")));
        if self.method != "POST" {
            return Err((405, self.method.clone()));
        }
        if self.header("content-encoding") != Some("aes128gcm") {
            return wrong("encoding");
        }
        if self.header("ttl").is_none_or(|it| it.parse::<u32>().is_err()) {
            return wrong("TTL");
        }
        let letter = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
        if self.header("topic").is_some_and(|it| it.len() > 32 || !it.bytes().all(letter)) {
            return wrong("topic");
        }
        if self.body.len() > 4_096 { Err((413, String::new())) } else { Ok(()) }
    }
}

/// One connection.
pub(super) struct Wire(BufReader<TcpStream>);

impl Wire {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self(BufReader::new(stream))
    }

    /// Reads the next request; `None` when there is none, or when it is no HTTP.
    pub(super) async fn read(&mut self) -> Option<Request> {
        let first = self.line().await?;
        let (method, rest) = first.split_once(' ')?;
        let (path, _) = rest.split_once(' ')?;
        let mut headers = HashMap::new();
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
        let length = headers.get("content-length").and_then(|it| it.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).await.ok()?;
        Some(Request { method: method.to_owned(), path: path.to_owned(), body, headers })
    }

    async fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        self.0.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
        Some(line.trim_end().to_owned())
    }

    async fn write(&mut self, text: &str) -> Result<()> {
        self.0.write_all(text.as_bytes()).await?;
        self.0.flush().await
    }

    /// Answers well, with a cookie that nobody should bring back.
    pub(super) async fn answer(&mut self, status: u16, headers: &str) -> Result<()> {
        let head = format!("HTTP/1.1 {status} x\r\nset-cookie: a=b\r\ncontent-length: 0\r\n");
        self.write(&format!("{head}{headers}\r\n")).await
    }

    /// Answers as it was told to; an error ends the connection.
    pub(super) async fn behave(&mut self, behaviour: &Behaviour) -> Result<()> {
        const HEAD: &str = "HTTP/1.1 201 x\r\n";
        const ENDLESS: &str = "HTTP/1.1 201 x\r\ntransfer-encoding: chunked\r\n\r\n";
        match behaviour {
            Behaviour::Ok => self.answer(201, "").await,
            Behaviour::Hang => pending().await,
            Behaviour::DripHead => self.drip(HEAD, "x").await,
            Behaviour::EndlessHead => self.pour(HEAD, &format!("x: {}\r\n", "a".repeat(99))).await,
            Behaviour::DripBody => self.drip(ENDLESS, "1\r\na\r\n").await,
            Behaviour::EndlessBody => {
                self.pour(ENDLESS, &format!("1000\r\n{}\r\n", "a".repeat(0x1000))).await
            }
            Behaviour::Status(status, None) => self.answer(*status, "").await,
            Behaviour::Status(status, Some(after)) => {
                self.answer(*status, &format!("retry-after: {after}\r\n")).await
            }
            Behaviour::Redirect(to) => self.answer(307, &format!("location: {to}\r\n")).await,
            Behaviour::Noise => {
                let said = self.write("\u{0}\u{1}no http at all\r\n\r\n").await;
                said.and(Err(Error::other("noise")))
            }
            Behaviour::Close => Err(Error::other("closed")),
        }
    }

    async fn pour(&mut self, first: &str, much: &str) -> Result<()> {
        self.write(first).await?;
        loop {
            self.write(much).await?;
        }
    }

    async fn drip(&mut self, first: &str, drop: &str) -> Result<()> {
        self.write(first).await?;
        let mut slowly = interval(Duration::from_millis(10));
        loop {
            slowly.tick().await;
            self.write(drop).await?;
        }
    }
}
