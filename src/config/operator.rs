//! What whoever runs an installation can do with it: its secrets, its copies, its neighbourhoods.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::DataArgs;

/// What to do with the secrets.
#[derive(Clone, Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct KeysArgs {
    /// What to do; without it, make the secrets of a new installation.
    #[command(subcommand)]
    pub what: Option<KeysCommand>,
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
}

/// What can be done with secrets that are there.
#[derive(Clone, Debug, Subcommand)]
pub enum KeysCommand {
    /// Put another master key in place of the one there is, and wrap every key of data by it. Stop the
    /// service first. Interrupted, the same command goes on.
    Rotate(DataArgs),
    /// Open every key of data, and say how many do not.
    Verify(DataArgs),
}

/// What can be done with a neighbourhood.
#[derive(Clone, Debug, Subcommand)]
pub enum BuurtCommand {
    /// Read the file of a neighbourhood and its streets, and write it whole or not at all.
    Import(ImportArgs),
    /// Print a file to begin with.
    Example,
}

/// Which neighbourhood is read.
#[derive(Clone, Debug, Args)]
pub struct ImportArgs {
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
    /// The file, as `buurtnet buurt example` prints one. The table of streets lies beside it.
    pub file: PathBuf,
    /// Write nothing: only say what is wrong, or what would be.
    #[arg(long, default_value_t = false)]
    pub dry_run: bool,
}

/// What can be done with the audit chains.
#[derive(Clone, Debug, Subcommand)]
pub enum AuditCommand {
    /// Check that no entry was changed, and name the first that does not fit.
    Verify(AuditArgs),
}

/// What the chains are held against.
#[derive(Clone, Debug, Args)]
pub struct AuditArgs {
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
    /// A `data-….json` of a copy: the chains must still hold the ends that it wrote down.
    #[arg(long)]
    pub against: Option<PathBuf>,
}

/// Where a copy goes.
#[derive(Clone, Debug, Args)]
pub struct BackupArgs {
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
    /// The directory for the copy; not the data directory.
    #[arg(long)]
    pub to: PathBuf,
}

/// Which copy comes back.
#[derive(Clone, Debug, Args)]
pub struct RestoreArgs {
    /// Where things are kept.
    #[command(flatten)]
    pub data: DataArgs,
    /// The directory with the copy.
    #[arg(long)]
    pub from: PathBuf,
    /// The copy of another day: the name of its `data-….json`. Without it, the newest.
    #[arg(long)]
    pub taken: Option<String>,
}
