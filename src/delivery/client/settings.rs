//! What the client for outgoing HTTP may take, and whom it believes.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// What the client may take, and whom it believes. The defaults are those of a server.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The longest wait for a connection, its name and its TLS included: 3 s.
    pub connect: Duration,
    /// The longest wait for all of one exchange: 10 s.
    pub total: Duration,
    /// The longest wait for a place when a host is busy: 2 s.
    pub queue: Duration,
    /// The most bytes of an answer that are read: 4 KiB.
    pub answer: usize,
    /// The most exchanges under way to one host: 400.
    pub per_host: usize,
    /// Connections to one host where it speaks HTTP/2, each for about 100 exchanges at once: 4.
    pub lanes: usize,
    /// Whether this machine itself may be spoken to, also without TLS: for tests and the demo only.
    pub loopback: bool,
    /// Who tells the address of a host.
    pub names: Names,
    /// Which certificates are believed.
    pub roots: Roots,
}

/// Who tells the address of a host.
#[derive(Clone, Debug)]
pub enum Names {
    /// The machine's resolver.
    System,
    /// A table; what is not in it does not exist. A port other than 0 is used as it stands.
    Table(Arc<HashMap<String, Vec<SocketAddr>>>),
}

/// Which certificates are believed.
#[derive(Clone, Debug)]
pub enum Roots {
    /// Those of the machine.
    System,
    /// Only those in these PEM texts; with none, no TLS succeeds.
    Only(Vec<String>),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(3),
            total: Duration::from_secs(10),
            queue: Duration::from_secs(2),
            answer: 4_096,
            per_host: 400,
            lanes: 4,
            loopback: false,
            names: Names::System,
            roots: Roots::System,
        }
    }
}
