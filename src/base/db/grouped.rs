//! The one thread that writes to SQLite: several flows, one commit (`db/writer.rs` tells what becomes of each).

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;

use super::conn::Whole;
use super::connect;
use super::lanes::Lanes;
use super::sqlite::Sqlite;
use super::writer::{Ending, Flow, Ground, Ran, report};
use crate::base::error::{Error, Result};

/// What a group of flows runs on.
pub(super) struct Grouped {
    ground: Ground,
    conn: Arc<Sqlite>,
}

impl Grouped {
    pub(super) fn open(ground: Ground) -> Result<Self> {
        let conn = Arc::new(connected(&ground)?);
        Ok(Self { ground, conn })
    }

    /// Writes until nobody can hand anything over any more.
    pub(super) async fn write(mut self, mut queue: Lanes) {
        while let Some(first) = queue.next().await {
            let mut endings = Vec::new();
            let outcome = self.group(first, &mut queue, &mut endings).await;
            if let Err(why) = &outcome {
                report("a group", why);
                self.reconnect();
            }
            self.ground.end(endings, &outcome);
        }
        if let Some(conn) = Arc::into_inner(self.conn)
            && let Err(cause) = conn.frame(OPTIMIZE).and_then(|()| conn.close())
        {
            report("close", cause);
        }
    }

    async fn group(&self, first: Flow, queue: &mut Lanes, endings: &mut Vec<Ending>) -> Result<()> {
        let Some(first) = self.ground.in_time(first) else { return Ok(()) };
        let first = self.framed(BEGIN, first)?;
        let (started, mut first) = (Instant::now(), Some(first));
        for _ in 0..self.ground.settings.group.max(1) {
            let Some(flow) = first.take().or_else(|| queue.waiting()) else { break };
            let Some(flow) = self.ground.in_time(flow) else { continue };
            let flow = self.framed(SET, flow)?;
            self.conn.begins();
            match self.ground.run(Whole::Group(Arc::clone(&self.conn)), flow, endings).await? {
                Ran::Kept => {}
                Ran::Lost => self.conn.frame(BACK)?,
            }
            self.conn.frame(RELEASE)?;
            if started.elapsed() > self.ground.settings.group_time {
                break;
            }
        }
        self.conn.frame(COMMIT)?;
        self.ground.commits.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Says `sql` before a flow; where that fails, the flow is told why.
    fn framed(&self, sql: &'static str, flow: Flow) -> Result<Flow> {
        if let Err(cause) = self.conn.frame(sql) {
            let why = Error::from(cause);
            (flow.deny)(why.clone());
            return Err(why);
        }
        Ok(flow)
    }

    /// Starts over with a new connection, because after a failed commit nobody knows what the old one is in the
    /// middle of: SQLite may have rolled back by itself (disk full, I/O error).
    fn reconnect(&mut self) {
        match connected(&self.ground) {
            Ok(conn) => self.conn = Arc::new(conn),
            Err(cause) => report("reconnect", cause),
        }
    }
}

fn connected(ground: &Ground) -> Result<Sqlite> {
    Ok(Sqlite::open(&ground.settings, &connect::WRITES, &ground.said)?)
}

/// From the first flow on nobody else writes.
const BEGIN: &str = "begin immediate";
/// From here a flow may be taken back.
const SET: &str = "savepoint flow";
const RELEASE: &str = "release flow";
const BACK: &str = "rollback to flow";
const COMMIT: &str = "commit";
/// Counts what the plans rest on, at the end.
const OPTIMIZE: &str = "pragma optimize";
