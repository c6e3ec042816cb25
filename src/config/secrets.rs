//! The file of secrets: made, read, and its master secret replaced. Never prints one.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::DataArgs;
use crate::base::random;
use crate::base::seal::{Seal, finding};

/// The secrets of an installation, as they stand in the key file.
#[derive(Serialize, Deserialize)]
pub struct Secrets {
    /// 32 bytes in base64url, by which every key at rest is wrapped.
    master: Zeroizing<String>,
    /// What came before it, while something may still be wrapped by it; the newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    older: Vec<Zeroizing<String>>,
    /// What values are found by, once the master secret is another than the one it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    finding: Option<Zeroizing<String>>,
    /// The names and secrets that sign sessions; the first signs.
    sessions: Vec<SessionSecret>,
    /// The private key of VAPID, 32 bytes in base64url.
    vapid: Zeroizing<String>,
}

#[derive(Serialize, Deserialize)]
struct SessionSecret {
    kid: String,
    secret: Zeroizing<String>,
}

impl DataArgs {
    /// Reads the secrets.
    pub fn secrets(&self) -> anyhow::Result<Secrets> {
        let file = &self.key_file;
        let text = fs::read_to_string(file).with_context(|| {
            format!("there are no secrets in {}; make them with: buurtnet keys", file.display())
        })?;
        let text = Zeroizing::new(text);
        let secrets: Secrets = serde_json::from_str(&text)
            .with_context(|| format!("{} is not a key file", file.display()))?;
        secrets.seal()?;
        secrets.sessions()?;
        secrets.vapid()?;
        Ok(secrets)
    }

    /// Puts a new master secret before the one there is.
    pub fn add_master(&self) -> anyhow::Result<()> {
        let mut secrets = self.secrets()?;
        if secrets.finding.is_none() {
            let own = URL_SAFE_NO_PAD.encode(*finding(&*secrets.master()?)?);
            secrets.finding = Some(Zeroizing::new(own));
        }
        let newest = Zeroizing::new(random::token::<32>()?);
        secrets.older.insert(0, std::mem::replace(&mut secrets.master, newest));
        self.replace_secrets(&secrets)
    }

    /// Forgets the master secrets before the newest.
    pub fn drop_older(&self) -> anyhow::Result<()> {
        let secrets = Secrets { older: Vec::new(), ..self.secrets()? };
        self.replace_secrets(&secrets)
    }

    /// Whatever stops it, the file is the old one or the new one; when this answers, it is the new one
    /// even after a power cut, since things will be wrapped by what is in it.
    fn replace_secrets(&self, secrets: &Secrets) -> anyhow::Result<()> {
        let file = &self.key_file;
        let partial = file.with_extension("partial");
        if partial.exists() {
            fs::remove_file(&partial)?;
        }
        let text = Zeroizing::new(serde_json::to_string_pretty(secrets)?);
        write_private(&partial, &text)
            .and_then(|()| Ok(fs::rename(&partial, file)?))
            .and_then(|()| named(file))
            .with_context(|| format!("cannot write {}", file.display()))
    }

    /// Makes new secrets; refuses to overwrite any.
    pub fn make_secrets(&self) -> anyhow::Result<()> {
        let file = &self.key_file;
        ensure!(!file.exists(), "{} is there already", file.display());
        if file.starts_with(&self.data_dir) {
            bail!(
                "the key file must not lie in the data directory: a copy of one must not open the other"
            );
        }
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        let text = Zeroizing::new(serde_json::to_string_pretty(&Secrets::new()?)?);
        write_private(file, &text).with_context(|| format!("cannot write {}", file.display()))
    }
}

impl Secrets {
    fn new() -> anyhow::Result<Self> {
        let secret = || random::token::<32>().map(Zeroizing::new);
        Ok(Self {
            master: secret()?,
            older: Vec::new(),
            finding: None,
            sessions: vec![SessionSecret { kid: "1".to_owned(), secret: secret()? }],
            vapid: secret()?, // any 32 bytes below the order of P-256: all but one in 2^32
        })
    }

    /// Returns the master secret.
    pub fn master(&self) -> anyhow::Result<Zeroizing<[u8; 32]>> {
        thirty_two(&self.master).context("the master secret is not 32 bytes in base64url")
    }

    /// Returns the cipher: the newest master key and those before it.
    pub fn seal(&self) -> anyhow::Result<Seal> {
        let newest = self.master()?;
        let older = self.older.iter().map(|it| thirty_two(it)).collect::<Result<Vec<_>, _>>();
        let found = match &self.finding {
            Some(own) => thirty_two(own).context("the finding secret is not 32 bytes")?,
            None => finding(&newest)?,
        };
        Ok(Seal::ring(&newest, &older.context("an older master secret is not 32 bytes")?, &found)?)
    }

    /// Tells how many older master keys there are.
    pub fn older(&self) -> usize {
        self.older.len()
    }

    /// Returns the names and secrets that sign sessions.
    pub fn sessions(&self) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
        ensure!(!self.sessions.is_empty(), "there is no secret that signs sessions");
        let one = |it: &SessionSecret| {
            let secret = thirty_two(&it.secret).context("a session secret is not 32 bytes")?;
            Ok((it.kid.clone(), secret.to_vec()))
        };
        self.sessions.iter().map(one).collect()
    }

    /// Returns the private key of VAPID.
    pub fn vapid(&self) -> anyhow::Result<Zeroizing<[u8; 32]>> {
        thirty_two(&self.vapid).context("the VAPID key is not 32 bytes in base64url")
    }
}

fn thirty_two(text: &str) -> anyhow::Result<Zeroizing<[u8; 32]>> {
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text.trim())?);
    let bytes: [u8; 32] = bytes.as_slice().try_into()?;
    ensure!(bytes.iter().any(|it| *it != bytes[0]), "that is no secret");
    Ok(Zeroizing::new(bytes))
}

/// Makes sure that the name of a file is on the disk too.
#[cfg(unix)]
fn named(file: &Path) -> anyhow::Result<()> {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    Ok(fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?)
}

#[cfg(not(unix))]
fn named(_: &Path) -> anyhow::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn write_private(file: &Path, text: &str) -> anyhow::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut opened = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    opened.write_all(text.as_bytes())?;
    Ok(opened.sync_all()?)
}

#[cfg(not(unix))]
fn write_private(file: &Path, text: &str) -> anyhow::Result<()> {
    Ok(fs::write(file, text)?)
}
