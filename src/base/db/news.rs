//! What happened, told to whoever listens once it is durable: ids and kinds, never content.
//!
//! Within one process a channel carries it. On PostgreSQL a `NOTIFY`, sent inside the flow's own
//! transaction, carries it to the other processes too; that only wakes, and nothing depends on it.

use std::time::Duration;

use sea_orm::sqlx::postgres::PgListener;
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast;
use uuid::Uuid;

use super::Settings;
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum News {
    /// Something was promised: the runner may look.
    Promised,
    /// Something that people look at has changed.
    Changed {
        /// In which neighbourhood.
        buurt: BuurtId,
        /// What it is, such as `help_request`.
        kind: String,
        /// Which one.
        id: Uuid,
        /// Who may hear of it.
        people: Vec<PersonId>,
        /// Whether the workers of the neighbourhood hear of it too.
        desk: bool,
    },
    /// A session has ended: its stream ends with it.
    SignedOut {
        /// Which session.
        session: Uuid,
    },
    /// What somebody may do here is another: their streams end, and they listen anew as who they are.
    Mandate {
        /// Who.
        person: PersonId,
    },
}

/// As many as one listener may lag before it is told to look again at everything.
const CAPACITY: usize = 1024;

/// The name of the PostgreSQL channel.
pub(super) const CHANNEL: &str = "buurtnet";

/// One piece of news with the process it came from, which has heard it already.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Envelope {
    pub(super) from: u32,
    pub(super) news: News,
}

/// Opens the channel; on PostgreSQL it also carries what other processes announce.
#[expect(clippy::disallowed_methods, reason = "the task ends when nobody can hear it any more")]
pub(super) async fn channel(settings: &Settings) -> Result<broadcast::Sender<News>> {
    let (sender, _) = broadcast::channel(CAPACITY);
    if !settings.is_sqlite() {
        let mut listener = PgListener::connect(&settings.url).await.map_err(Error::internal)?;
        listener.listen(CHANNEL).await.map_err(Error::internal)?;
        let hearing = sender.downgrade();
        tokio::spawn(hear(listener, hearing));
    }
    Ok(sender)
}

async fn hear(mut listener: PgListener, sender: broadcast::WeakSender<News>) {
    const PAUSE: Duration = Duration::from_secs(1);
    loop {
        let heard = tokio::select! {
            heard = listener.recv() => heard,
            () = gone(&sender) => return,
        };
        let Some(sender) = sender.upgrade() else { return };
        match heard {
            Ok(note) => {
                let known = serde_json::from_str::<Envelope>(note.payload()).ok();
                if let Some(Envelope { from, news }) = known
                    && from != std::process::id()
                {
                    sender.send(news).ok();
                }
            }
            Err(cause) => {
                tracing::warn!(%cause, "news from other processes is late");
                tokio::time::sleep(PAUSE).await; // PgListener connects again by itself
            }
        }
    }
}

/// Waits until the last sender is gone, looking once a second.
async fn gone(sender: &broadcast::WeakSender<News>) {
    while sender.upgrade().is_some() {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}
