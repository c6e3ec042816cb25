//! One conversation, line by line.

use std::future::pending;
use std::io::{Error, Result};

use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use super::{ACCOUNT, Memory, Mood, Received, Safe};

trait Both: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Both for T {}

struct Line<'a> {
    stream: BufReader<Box<dyn Both>>,
    memory: &'a Memory,
    safe: bool,
    known: bool,
}

/// Speaks with one sender until it goes.
pub(super) async fn converse(stream: TcpStream, memory: &Memory) -> Result<()> {
    if memory.mood() == Mood::Down {
        return Ok(());
    }
    if memory.mood() == Mood::Hangs {
        pending::<()>().await;
    }
    let safe = memory.safe == Safe::Tls;
    let stream: Box<dyn Both> =
        if safe { Box::new(memory.tls.accept(stream).await?) } else { Box::new(stream) };
    let mut line = Line { stream: BufReader::new(stream), memory, safe, known: !memory.account };
    while memory.mood() == Mood::Babbles {
        line.say("220-and another thing").await?;
    }
    line.say("220 fake").await?;
    if line.wants_tls().await? {
        let stream: Box<dyn Both> = Box::new(memory.tls.accept(line.stream.into_inner()).await?);
        line = Line { stream: BufReader::new(stream), safe: true, ..line };
        line.wants_tls().await?;
    }
    Ok(())
}

impl Line<'_> {
    /// Speaks until STARTTLS, which begins a new conversation, or until the end.
    async fn wants_tls(&mut self) -> Result<bool> {
        let (mut from, mut to) = (None, None);
        loop {
            let said = self.hear().await?;
            let (verb, rest) = said.split_once(' ').unwrap_or((&said, ""));
            match verb {
                "EHLO" => self.greet().await?,
                "STARTTLS" => {
                    self.say("220 go").await?;
                    return Ok(true);
                }
                "AUTH" => self.lets_in(rest).await?,
                "MAIL" => from = self.sender(rest).await?,
                "RCPT" => to = self.recipient(rest).await?,
                "DATA" => {
                    let (from, to) = from.take().zip(to.take()).ok_or(Error::other("order"))?;
                    self.take(from, to).await?;
                }
                "QUIT" => return self.goodbye().await,
                other => return Err(Error::other(format!("what is {other}?"))),
            }
        }
    }

    async fn lets_in(&mut self, who: &str) -> Result<()> {
        self.known = who == format!("PLAIN {ACCOUNT}");
        self.say(if self.known { "235 welcome" } else { "535 no" }).await
    }

    async fn sender(&mut self, said: &str) -> Result<Option<String>> {
        if let Mood::RefusesUs(code) = self.memory.mood() {
            self.say(&format!("{code} not you")).await?;
        } else if self.known {
            self.say("250 ok").await?;
            return Ok(Some(address(said)));
        } else {
            self.say("530 who are you").await?;
        }
        Ok(None)
    }

    async fn recipient(&mut self, said: &str) -> Result<Option<String>> {
        let to = address(said);
        let code = self.memory.mailboxes.lock().unwrap().get(&to).copied();
        let Some(code) = code else {
            self.say("250 ok").await?;
            return Ok(Some(to));
        };
        self.say(&format!("{code} {to} not here")).await?;
        Ok(None)
    }

    async fn goodbye(&mut self) -> Result<bool> {
        if self.memory.mood() == Mood::NoGoodbye {
            pending::<()>().await;
        }
        self.say("221 bye").await?;
        Ok(false)
    }

    async fn greet(&mut self) -> Result<()> {
        let start = self.memory.safe == Safe::StartTls && !self.safe;
        let offers = if start { "250 STARTTLS" } else { "250 AUTH PLAIN" };
        self.say("250-fake").await?;
        self.say(offers).await
    }

    async fn take(&mut self, from: String, to: String) -> Result<()> {
        self.say("354 go on").await?;
        let mut raw = String::new();
        loop {
            let line = self.hear().await?;
            if line == "." {
                break;
            }
            raw.push_str(line.strip_prefix('.').unwrap_or(&line));
            raw.push_str("\r\n");
        }
        let mood = self.memory.mood();
        if let Mood::RefusesText(code) = mood {
            return self.say(&format!("{code} no such text")).await;
        }
        self.memory.taken.lock().unwrap().push(Received { from, to, raw });
        if mood == Mood::GoesAway { Err(Error::other("gone")) } else { self.say("250 taken").await }
    }

    async fn say(&mut self, line: &str) -> Result<()> {
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await?;
        self.stream.flush().await
    }

    /// One line, which must end as SMTP wants it.
    async fn hear(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            return Err(Error::other("nobody there"));
        }
        let said = line.strip_suffix("\r\n").filter(|it| !it.contains(['\r', '\n']));
        said.map(str::to_owned).ok_or_else(|| Error::other(format!("a bare line end: {line:?}")))
    }
}

/// The address in `FROM:<a@b>`.
fn address(said: &str) -> String {
    let (_, rest) = said.split_once('<').unwrap();
    rest.split_once('>').unwrap().0.to_owned()
}
