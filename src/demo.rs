//! The invented neighbourhood *Dijlehoek*: everybody's door is open, nobody is real.
//!
//! | file | its one job |
//! |---|---|
//! | [`mod@file`] | what the demo file says |
//! | [`habits`] | talents and availability, in the words of the program |
//! | [`people`] | its people, written through the rooms' own flows |
//! | [`services`] | its services, imported as a coordinator does |
//! | [`keys`] | whose key a neighbour has, written down by the worker |
//! | [`meeting`] | where they meet, and who comes, played the same way |
//! | [`play`] | what they asked each other, played through the same flows |
//! | [`worries`] | whom they worried about, and what a desk did, played the same way |
//! | [`api`] | stepping in as any of them |
//! | [`post`] | the mailboxes of its services |

use std::fs;
use std::time::Duration;

use anyhow::Context as _;

use crate::app::{Shared, post as post_office};
use crate::base::clock::Clock;
use crate::base::db::Settings;
use crate::buurt::Buurten;
use crate::config::{Secrets, ServeArgs};
use crate::web::limits::Rates;

pub mod api;
pub mod file;
pub mod habits;
pub mod keys;
pub mod meeting;
pub mod people;
pub mod play;
pub mod post;
pub mod services;
pub mod worries;

pub use self::api::ROUTES;

/// How long one step of the past may wait for its turn, and take.
const SLOWLY: Duration = Duration::from_mins(1);

/// Makes the neighbourhood where it is not yet: a month of it is played on a clock of its own. On
/// SQLite that happens beside the real file, which is there only once it is whole.
pub async fn begin(args: &ServeArgs, secrets: &Secrets) -> anyhow::Result<()> {
    if args.data.database_url.is_some() {
        return live_through(args, secrets, Settings::new(args.data.database()?)).await;
    }
    let whole = args.data.data_dir.join("buurtnet.db");
    if whole.exists() {
        return Ok(());
    }
    let partial = args.data.data_dir.join("buurtnet.db.partial");
    for rest in ["", "-wal", "-shm"] {
        let left = format!("{}{rest}", partial.display());
        if fs::exists(&left)? {
            fs::remove_file(&left)?;
        }
    }
    live_through(args, secrets, Settings::new(format!("sqlite:{}", partial.display()))).await?;
    let log = format!("{}-wal", partial.display());
    anyhow::ensure!(!fs::exists(&log)?, "what was played did not all reach {}", partial.display());
    fs::rename(&partial, &whole).with_context(|| format!("cannot write {}", whole.display()))
}

/// Refuses where real people live: the demo opens everybody's door.
pub fn only_invented(buurten: &Buurten) -> anyhow::Result<()> {
    let real = buurten.all().into_iter().find(|it| it.id != file::BUURT);
    let Some(real) = real else { return Ok(()) };
    anyhow::bail!(
        "a real neighbourhood lives here ({}), and the demo opens everybody's door. Serve it with \
         `buurtnet serve`, or give the demo a place of its own with --data-dir or --database-url",
        real.identity.name
    )
}

async fn live_through(
    args: &ServeArgs,
    secrets: &Secrets,
    settings: Settings,
) -> anyhow::Result<()> {
    let now = Clock::System.now();
    let past = Clock::still(now - play::BEFORE);
    // Nobody else waits for an answer: a slow machine may take its time.
    let settings = Settings { wait: SLOWLY, patience: SLOWLY, ..settings };
    let rest = (post_office(args, secrets, true)?, true);
    let shared = Shared::build(settings, past, secrets, Rates::default(), rest).await?;
    only_invented(&shared.buurten)?;
    if shared.buurten.get(file::BUURT).is_none() {
        tracing::info!("a month of Dijlehoek is played");
        play::play(&shared, now).await?;
    }
    Ok(shared.house.db.close().await?)
}

/// Says how to be each of the three people whom the demo is about.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub fn welcome(url: &str) {
    let url = url.trim_end_matches('/');
    println!("\nDijlehoek is open: {url}   (everything in it is invented)");
    println!("Step in on that page as one of them, or by a script:");
    for (code, who) in
        [("P01", "Maria, who asks"), ("P34", "Stijn, who helps"), ("P56", "An, the buurtwerker")]
    {
        println!(
            "  {who:<20} curl -c jar -H 'content-type: application/json' \\\n{:23}-d '{{\"person\":\"{code}\"}}' {url}/api/v1/demo/sign-in",
            ""
        );
    }
    println!();
}
