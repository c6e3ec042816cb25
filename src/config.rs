//! Settings, once: the only file that reads the environment. `--help` is the documentation.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use clap::{Args, Parser, Subcommand};
use zeroize::Zeroizing;

use crate::base::db::Settings;

pub use self::operator::{
    AuditArgs, AuditCommand, BackupArgs, BuurtCommand, ImportArgs, KeysArgs, KeysCommand,
    RestoreArgs,
};
pub use self::secrets::Secrets;

mod operator;
mod secrets;

/// The safety net of a caring neighbourhood, on a phone.
#[derive(Debug, Parser)]
#[command(name = "buurtnet", version, about)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve a real neighbourhood.
    Serve(ServeArgs),
    /// Serve the invented neighbourhood Dijlehoek on this machine, with everybody's door open.
    Demo(ServeArgs),
    /// Bring the database up to date, and stop.
    Migrate(DataArgs),
    /// Print the OpenAPI document.
    Openapi,
    /// Print the permission table.
    Permissions,
    /// Print a letter that lets a colleague in, with a role.
    Invite(InviteArgs),
    /// Make the secrets of a new installation; change or check the master key of one that is there.
    Keys(KeysArgs),
    /// Found a neighbourhood, or change one, by a file.
    #[command(subcommand)]
    Buurt(BuurtCommand),
    /// Take a copy of everything, beside a running service: the data, and apart from it the keys.
    Backup(BackupArgs),
    /// Put a copy back on an empty machine, with the newest keys.
    Restore(RestoreArgs),
    /// The chains of what was done in each neighbourhood.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Forget what is over its term, as the service does by itself once a day, and say how much.
    Purge(PurgeArgs),
}

/// Where things are kept.
#[derive(Clone, Debug, Args)]
pub struct DataArgs {
    /// The directory for the database.
    #[arg(long, env = "BUURTNET_DATA_DIR", default_value = "var/data")]
    pub data_dir: PathBuf,
    /// Another database, such as `postgres://host/name`; without it, SQLite in the data directory.
    #[arg(long, env = "BUURTNET_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The file with the secrets. It must not lie in the data directory.
    #[arg(long, env = "BUURTNET_KEY_FILE", default_value = "var/keys.json")]
    pub key_file: PathBuf,
}

/// What to forget.
#[derive(Clone, Debug, Args)]
pub struct PurgeArgs {
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
    /// Change nothing: only say what a run at this moment would forget.
    #[arg(long, default_value_t = false)]
    pub dry_run: bool,
}

/// Whom to let in.
#[derive(Clone, Debug, Args)]
pub struct InviteArgs {
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
    /// The role, such as `buurtwerker`, `coordinator` or `beheerder`.
    #[arg(long)]
    pub role: String,
    /// The neighbourhood, by its name in addresses.
    #[arg(long)]
    pub buurt: String,
    /// For somebody who is there already, by their mail address: who lost phone and sheet makes a second
    /// factor anew with it. Without it, for somebody new.
    #[arg(long)]
    pub mail: Option<String>,
    /// The last day of the role, such as `2027-06-30`: it ends at midnight in Brussels. Without it, the role
    /// stays until it is ended.
    #[arg(long)]
    pub until: Option<jiff::civil::Date>,
    /// How people reach the service, for the link.
    #[arg(long, env = "BUURTNET_PUBLIC_URL", default_value = "http://localhost:8080")]
    pub public_url: String,
}

/// How to serve.
#[derive(Clone, Debug, Args)]
pub struct ServeArgs {
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
    /// The port to listen on.
    #[arg(long, env = "PORT", default_value_t = 8080)]
    pub port: u16,
    /// The address to listen on.
    #[arg(long, env = "BUURTNET_BIND", default_value = "127.0.0.1")]
    pub bind: IpAddr,
    /// How people reach the service, such as `https://buurt.example`. Decides the cookies.
    #[arg(long, env = "BUURTNET_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Addresses of the proxies before this service, whose `X-Forwarded-For` is believed. Without
    /// them everybody behind a proxy counts as one caller.
    #[arg(long, env = "BUURTNET_PROXIES", value_delimiter = ',')]
    pub proxies: Vec<IpAddr>,
    /// Hosts of push services that may be sent to, besides the known ones.
    #[arg(long, env = "BUURTNET_PUSH_HOSTS", value_delimiter = ',')]
    pub push_hosts: Vec<String>,
    /// How push services reach whoever runs this one: `mailto:` or `https:`. The public url if absent.
    #[arg(long, env = "BUURTNET_PUSH_CONTACT")]
    pub push_contact: Option<String>,
    /// The server for outgoing mail, such as `smtps://user:password@mail.example`; `smtp://` is
    /// STARTTLS. Without it no mail goes out, and what must be mailed becomes a task at the desk. The
    /// demo sends none: its mailboxes are at `/postvak`.
    #[arg(long, env = "BUURTNET_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<Hidden>,
    /// From whom mails are said to be, such as `Buurtnet <post@buurt.example>`.
    #[arg(long, env = "BUURTNET_MAIL_FROM", requires = "smtp_url")]
    pub mail_from: Option<String>,
    /// Where numbers about the service are shown as `/metrics`: a port of this machine, or an address
    /// with its port. Nowhere without it.
    #[arg(long, env = "BUURTNET_METRICS", value_parser = metrics_at)]
    pub metrics: Option<SocketAddr>,
    /// How many flows may share one durable commit on SQLite; 1 shows what sharing is worth.
    #[arg(long, env = "BUURTNET_GROUP", default_value = "64")]
    pub group: NonZeroUsize,
    /// Accept push services on this machine, without encryption on the way. For tests.
    #[arg(long, env = "BUURTNET_PUSH_LOOPBACK", default_value_t = false)]
    pub push_loopback: bool,
}

/// A setting with a password in it. It never prints.
#[derive(Clone)]
pub struct Hidden(Zeroizing<String>);

impl Hidden {
    /// Returns it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Hidden {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Hidden(…)")
    }
}

/// Reads a port, which is one of this machine alone, or an address that says otherwise.
fn metrics_at(said: &str) -> Result<SocketAddr, String> {
    let port = said.parse::<u16>().map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    let read = port.or_else(|_| said.parse());
    read.ok().ok_or_else(|| format!("{said} is neither a port nor an address with its port"))
}

impl ServeArgs {
    /// Returns how people reach the service.
    pub fn public_url(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://localhost:{}", self.port))
    }

    /// Returns how push services reach whoever runs this one. A try-out on this machine has nobody
    /// to name; some services then refuse its messages.
    pub fn push_contact(&self) -> String {
        let url = self.public_url();
        let own = if url.starts_with("https:") { url } else { "mailto:demo@localhost".to_owned() };
        self.push_contact.clone().unwrap_or(own)
    }

    /// Refuses what would be unsafe: plain http anywhere but on this machine.
    pub fn check(&self) -> anyhow::Result<()> {
        let url = url::Url::parse(&self.public_url()).context("the public url cannot be read")?;
        let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        ensure!(
            url.scheme() == "https" || here,
            "the public url must be https, unless it is this machine"
        );
        Ok(())
    }
}

impl DataArgs {
    /// Returns the address of the database; makes its directory when it is SQLite.
    pub fn database(&self) -> anyhow::Result<String> {
        if let Some(url) = &self.database_url {
            return Ok(url.clone());
        }
        fs::create_dir_all(&self.data_dir)
            .with_context(|| format!("cannot make {}", self.data_dir.display()))?;
        Ok(format!("sqlite:{}", self.data_dir.join("buurtnet.db").display()))
    }

    /// Returns how the database is opened.
    pub fn settings(&self) -> anyhow::Result<Settings> {
        Ok(Settings::new(self.database()?))
    }

    /// Makes sure that no other process serves the same SQLite file, as long as what it returns
    /// lives. PostgreSQL serves several.
    pub fn lock(&self) -> anyhow::Result<Option<fs::File>> {
        if self.database_url.is_some() {
            return Ok(None);
        }
        let path = self.data_dir.join("buurtnet.lock");
        let file =
            fs::File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        if file.try_lock().is_err() {
            bail!("another buurtnet serves {} already", self.data_dir.display());
        }
        Ok(Some(file))
    }
}
