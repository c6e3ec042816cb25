//! The program: reads the settings, does one thing.

use std::process::ExitCode;

use anyhow::Context as _;
use buurtnet::app;
use buurtnet::config::{AuditCommand, BuurtCommand, Cli, Command, KeysCommand};
use clap::Parser as _;
use mimalloc::MiMalloc;
use tracing_subscriber::EnvFilter;

#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

#[actix_web::main]
async fn main() -> ExitCode {
    let command = Cli::parse().command;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| usual(&command));
    tracing_subscriber::fmt().with_env_filter(filter).with_target(false).compact().init();
    match run(command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            tracing::error!("{cause:#}");
            ExitCode::FAILURE
        }
    }
}

/// What is logged unless `RUST_LOG` says otherwise. The demo plays a month before it opens: what its
/// jobs say in that month would bury the few lines that its reader needs.
fn usual(command: &Command) -> EnvFilter {
    let plays = matches!(command, Command::Demo(_));
    // What a device answers wrongly is no fault of ours: the crate would call it one.
    let told = if plays { "warn,buurtnet::app=info,buurtnet::demo=info" } else { "info" };
    EnvFilter::new(format!("{told},webauthn_rs_core=off"))
}

async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Serve(args) => app::serve(args, false).await,
        Command::Demo(args) => app::serve(args, true).await,
        Command::Migrate(data) => app::commands::migrate(&data).await,
        Command::Openapi => app::commands::print_openapi().context("the document"),
        Command::Permissions => app::commands::print_permissions(),
        Command::Invite(args) => app::commands::invite(&args).await,
        Command::Keys(args) => match args.what {
            None => args.data.make_secrets(),
            Some(KeysCommand::Rotate(data)) => app::keys::rotate(&data).await,
            Some(KeysCommand::Verify(data)) => app::keys::verify(&data).await,
        },
        Command::Buurt(it) => match it {
            BuurtCommand::Import(args) => app::founding::import(&args).await,
            BuurtCommand::Example => app::founding::example(),
        },
        Command::Backup(args) => app::backup::backup(&args).await,
        Command::Restore(args) => app::backup::restore(&args).await,
        Command::Audit(AuditCommand::Verify(args)) => app::audit::verify(&args).await,
        Command::Purge(args) => app::commands::purge(&args).await,
    }
}
