//! The commands that do one thing and stop: bring the database up to date, print a document, let a colleague
//! in, forget what is over its term. Serves nothing.

use std::sync::Arc;

use anyhow::Context as _;

use crate::app::Shared;
use crate::base::clock::Clock;
use crate::base::code;
use crate::base::db::{Db, Settings};
use crate::care::flows::retaining::{self, Mode};
use crate::config::{DataArgs, InviteArgs, PurgeArgs};
use crate::delivery::Post;
use crate::people::flows::letters;
use crate::people::{Role, mandate};
use crate::web::limits::Rates;
use crate::{people, rights, routes};

/// Brings the database up to date.
pub async fn migrate(data: &DataArgs) -> anyhow::Result<()> {
    let db = Db::open(Settings::new(data.database()?), Arc::new(Clock::System)).await?;
    Ok(db.close().await?)
}

/// Prints the OpenAPI document, as it is committed in `docs/openapi.json`.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub fn print_openapi() -> anyhow::Result<()> {
    println!("{}", routes::document().to_pretty_json()?);
    Ok(())
}

/// Prints the permission table, as it is committed in `docs/permissions.md`.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub fn print_permissions() -> anyhow::Result<()> {
    print!("{}", people::printed::page());
    Ok(())
}

/// Prints a letter that lets a colleague in: the first ones of an installation, for whom nobody is
/// there yet to make one. Works beside a running server.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn invite(args: &InviteArgs) -> anyhow::Result<()> {
    let role = Role::read(&args.role).with_context(|| format!("{} is no role", args.role))?;
    let secrets = args.data.secrets()?;
    let settings = Settings::new(args.data.database()?);
    let here = (Post::recorder(args.public_url.clone()), false);
    let shared = Shared::build(settings, Clock::System, &secrets, Rates::default(), here).await?;
    let buurt = shared.buurten.by_slug(&args.buurt);
    let buurt = buurt.with_context(|| format!("there is no neighbourhood {}", args.buurt))?;
    let person =
        match &args.mail {
            None => None,
            Some(mail) => {
                let found = letters::by_mail(&shared.house, buurt.id, mail.trim()).await?;
                Some(found.with_context(|| {
                    format!("{mail} is the address of nobody there, or of several")
                })?)
            }
        };
    let now = shared.house.now();
    let until = args.until.map(|day| {
        mandate::ends(day, now)
            .with_context(|| format!("{day} is over, or more than {} years off", mandate::YEARS))
    });
    let granted = (role, until.transpose()?);
    let letter = letters::for_staff(&shared.house, buurt.id, granted, person).await?;
    let within = if person.is_some() { "a day" } else { "30 days" };
    println!("{} for a {}, once, within {within}", buurt.identity.name, role.word());
    if let Some(day) = args.until {
        println!("the role ends on {day}, at midnight in Brussels");
    }
    println!("code: {}", code::printed(&letter.code));
    println!("link: {}/u#{}", shared.origin.0, letter.token);
    Ok(shared.house.db.close().await?)
}

/// Forgets what is over its term in every neighbourhood, or says what it would forget. Works beside a
/// running server.
#[expect(clippy::print_stdout, reason = "that is what it is for")]
pub async fn purge(args: &PurgeArgs) -> anyhow::Result<()> {
    let secrets = args.data.secrets()?;
    let settings = Settings::new(args.data.database()?);
    let here = (Post::recorder("http://localhost"), false);
    let shared = Shared::build(settings, Clock::System, &secrets, Rates::default(), here).await?;
    let mode = if args.dry_run { Mode::Dry } else { Mode::Real };
    for buurt in shared.buurten.all() {
        let report = retaining::run(&shared.house, &buurt, mode).await?;
        let how = if args.dry_run { "would be forgotten" } else { "forgotten" };
        println!("{}: {how}", buurt.slug);
        let small = rights::flows::retaining::run(&shared.house, &buurt, mode).await?;
        for (what, number) in report.lines().into_iter().chain(small.lines()) {
            println!("  {what:<14} {number}");
        }
        if buurt.terms.confirmed.is_none() {
            println!("  nobody confirmed the terms yet: these are the defaults");
        }
    }
    Ok(shared.house.db.close().await?)
}
