//! What another process changed of a neighbourhood is read again by this one: a colleague's setting, or
//! a command on PostgreSQL. On SQLite no other process is heard.

use std::sync::Arc;

use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinHandle;

use super::Shared;
use crate::base::db::News;
use crate::buurt::flows::{CHANGED, load};

/// Begins to hear, until what it answers is aborted.
#[expect(clippy::disallowed_methods, reason = "it ends with the process, and holds nothing open")]
pub(super) fn start(shared: &Shared) -> JoinHandle<()> {
    let (house, buurten) = (Arc::clone(&shared.house), Arc::clone(&shared.buurten));
    tokio::spawn(async move {
        let mut news = house.db.listen();
        loop {
            let changed = match news.recv().await {
                Ok(News::Changed { kind, .. }) => kind == CHANGED,
                Ok(News::Promised | News::SignedOut { .. } | News::Mandate { .. }) => false,
                Err(RecvError::Lagged(_)) => true,
                Err(RecvError::Closed) => return,
            };
            if changed && let Err(cause) = load(&house, &buurten).await {
                tracing::error!(%cause, "a changed neighbourhood could not be read");
            }
        }
    })
}
