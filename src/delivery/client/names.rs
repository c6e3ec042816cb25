//! From a name to the addresses that may be connected to. What is connected to is what was checked:
//! a name that answers differently the second time is not asked a second time.

use std::net::SocketAddr;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::Names;
use crate::delivery::guard::may_connect;

/// Resolves names, and keeps only what may be connected to.
pub(super) struct Checked {
    pub(super) names: Names,
    pub(super) loopback: bool,
}

/// A name all of whose addresses are inside.
#[derive(Debug, thiserror::Error)]
#[error("no public address")]
pub(super) struct NotPublic;

/// A name that is not in the table.
#[derive(Debug, thiserror::Error)]
#[error("no such name")]
struct Unknown;

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let (names, loopback) = (self.names.clone(), self.loopback);
        Box::pin(async move {
            let mut found: Vec<SocketAddr> = match names {
                Names::System => tokio::net::lookup_host((name.as_str(), 0)).await?.collect(),
                Names::Table(table) => table.get(name.as_str()).ok_or(Unknown)?.clone(),
            };
            found.retain(|it| may_connect(it.ip(), loopback));
            if found.is_empty() {
                return Err(NotPublic.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}
