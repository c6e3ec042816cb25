//! `buurtnet backup` and `buurtnet restore`: the files, their names, and what may be put back.
//!
//! | file | what is in it |
//! |---|---|
//! | `data-<moment>.db` or `.jsonl` | everything but the keys of data |
//! | `data-<moment>.json` | what stands in it: rows and their digests, where the audit chains ended |
//! | `data-keys.json` | the keys of data, wrapped; there is only ever the newest |
//!
//! Needs no secret to take a copy. Never puts anything back where something is.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::base::clock::{Clock, Moment};
use crate::base::db::copy::{self, Chain, Contents, KeyRow};
use crate::base::db::{Settings, migrations};
use crate::base::ids::DataKeyId;
use crate::base::seal::{Seal, Wrapped};
use crate::config::{BackupArgs, DataArgs, RestoreArgs};

/// The one file of keys.
const KEYS: &str = "data-keys.json";

/// What stands beside a copy of the data.
#[derive(Serialize, Deserialize)]
struct Manifest {
    /// When it was taken.
    taken_at: Moment,
    /// The name of the file with the data.
    data: String,
    /// What is in it.
    #[serde(flatten)]
    contents: Contents,
}

/// The keys of data.
#[derive(Serialize, Deserialize)]
struct Keys {
    taken_at: Moment,
    keys: Vec<KeyRow>,
}

/// Takes a copy. Works beside a running service, and holds nobody up.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn backup(args: &BackupArgs) -> anyhow::Result<()> {
    let settings = existing(&args.data).await?;
    fs::create_dir_all(&args.to).with_context(|| format!("cannot make {}", args.to.display()))?;
    let now = Clock::System.now();
    let name = format!("data-{}", now.format("%Y%m%dT%H%M%S%6fZ"));
    let end = if settings.is_sqlite() { "db" } else { "jsonl" };
    let data = format!("{name}.{end}");
    let (whole, partial) = (args.to.join(&data), args.to.join(format!("{data}.partial")));
    let taken = copy::take(&settings, &partial).await;
    if taken.is_err() && partial.exists() {
        fs::remove_file(&partial)?;
    }
    let (contents, keys) = taken.context("no copy could be taken")?;
    private(&partial)?;
    // The keys first: newer keys open older data, never the other way round.
    write(&args.to, KEYS, &Keys { taken_at: now, keys })?;
    fs::rename(&partial, &whole)?;
    let rows: u64 = contents.tables.iter().map(|it| it.rows).sum();
    for chain in &contents.chains {
        println!("audit chain {} ends at {} {}", chain.buurt, chain.seq, chain.hash);
    }
    write(&args.to, &format!("{name}.json"), &Manifest { taken_at: now, data, contents })?;
    println!("{}: {rows} rows", whole.display());
    println!("{}: the keys of data; keep no older one", args.to.join(KEYS).display());
    Ok(())
}

/// Puts a copy back on an empty machine, with the newest keys.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn restore(args: &RestoreArgs) -> anyhow::Result<()> {
    let seal = args.data.secrets()?.seal()?;
    let settings = Settings::new(args.data.database()?);
    let _alone = args.data.lock()?;
    ensure!(
        copy::is_empty(&settings).await?,
        "there is something in this database already; a copy is put back into an empty one only"
    );
    let manifest: Manifest = match &args.taken {
        Some(name) => read(&args.from.join(name))?,
        None => read(&newest(&args.from)?)?,
    };
    let keys: Keys = read(&args.from.join(KEYS))?;
    check(&settings, &manifest, &keys)?;
    opens(&seal, &keys.keys)?;
    let from = args.from.join(&manifest.data);
    let now = Clock::System.now();
    copy::put(&settings, &from, &manifest.contents, &keys.keys, now).await?;
    let rows: u64 = manifest.contents.tables.iter().map(|it| it.rows).sum();
    println!("{rows} rows are back as they were on {}, each the same", manifest.taken_at);
    println!("{} keys of {}; who was forgotten since stays so", keys.keys.len(), keys.taken_at);
    println!("everybody is signed out: who was dismissed since the copy is not let in by it");
    Ok(())
}

/// The ends of the audit chains that a copy wrote down.
pub fn chains(manifest: &Path) -> anyhow::Result<Vec<Chain>> {
    Ok(read::<Manifest>(manifest)?.contents.chains)
}

/// The database of an installation, which must be there: a copy of nothing would push out a real one.
async fn existing(data: &DataArgs) -> anyhow::Result<Settings> {
    let settings = Settings::new(data.database()?);
    ensure!(!copy::is_empty(&settings).await?, "there is nothing here to copy");
    Ok(settings)
}

/// The manifest that was written last.
fn newest(from: &Path) -> anyhow::Result<PathBuf> {
    let listed = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    let mut found = Vec::new();
    for entry in listed {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name != KEYS
            && name.starts_with("data-")
            && path.extension().is_some_and(|it| it == "json")
        {
            found.push(path);
        }
    }
    found.into_iter().max().with_context(|| format!("there is no copy in {}", from.display()))
}

/// Says no to what cannot be put back here.
fn check(settings: &Settings, manifest: &Manifest, keys: &Keys) -> anyhow::Result<()> {
    let here = if settings.is_sqlite() { "sqlite" } else { "postgres" };
    let there = &manifest.contents.engine;
    ensure!(there == here, "this copy was taken from {there}, and this database is {here}");
    ensure!(
        keys.taken_at >= manifest.taken_at,
        "the keys are older than the data: {KEYS} of {} is not the newest one",
        keys.taken_at
    );
    let known = migrations();
    if let Some(newer) = manifest.contents.migrations.iter().find(|it| !known.contains(it)) {
        bail!("this copy was taken by a newer program (it knows {newer}): use that one");
    }
    Ok(())
}

/// Says no before anything is written when the secrets are those of another installation.
fn opens(seal: &Seal, keys: &[KeyRow]) -> anyhow::Result<()> {
    for key in keys {
        let bytes = key.bytes().context("a key in the copy cannot be read")?;
        seal.unwrap(&Wrapped { id: DataKeyId(key.id), bytes }).context(
            "these secrets do not open the keys of the copy: they must be those of the day data-keys.json was written",
        )?;
    }
    Ok(())
}

fn read<T: DeserializeOwned>(file: &Path) -> anyhow::Result<T> {
    let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is damaged", file.display()))
}

/// Writes a whole file in place of the one of that name, readable by its owner only.
fn write(folder: &Path, name: &str, value: &impl Serialize) -> anyhow::Result<()> {
    let partial = folder.join(format!("{name}.partial"));
    let mut file = File::create(&partial)?;
    private(&partial)?;
    file.write_all(&serde_json::to_vec_pretty(value)?)?;
    file.sync_all()?;
    fs::rename(&partial, folder.join(name))?;
    // The names must be on the disk too.
    Ok(File::open(folder)?.sync_all()?)
}

#[cfg(unix)]
fn private(file: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::set_permissions(file, fs::Permissions::from_mode(0o600))?)
}

#[cfg(not(unix))]
fn private(_: &Path) -> anyhow::Result<()> {
    Ok(())
}
