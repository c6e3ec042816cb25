//! Composition: builds everything, runs the server, and ends it in order.

use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::dev::{Server, ServerHandle};
use actix_web::web::{self as actix, Data, ServiceConfig};
use anyhow::Context as _;
use tokio::sync::oneshot;

use crate::base::clock::Clock;
use crate::base::db::{Db, Settings, Tx};
use crate::base::error::Result;
use crate::base::house::House;
use crate::buurt::{self, Buurten};
use crate::care::shelves::Shelves;
use crate::config::{DataArgs, Secrets, ServeArgs};
use crate::delivery::client::{self, Client};
use crate::delivery::endpoint::{KNOWN, Services};
use crate::delivery::mail::{self, Mail, Smtp};
use crate::delivery::push::{Push, WebPush};
use crate::delivery::vapid::{self, Vapid};
use crate::delivery::{self, Due, Keeper, Kept, Post, Runner, standing};
use crate::people::api::cookies::Cookies;
use crate::people::factor::Demand;
use crate::people::passkey::Site;
use crate::people::token::Ring;
use crate::web::limits::{Limits, Proxies, Rates};
use crate::web::meter::Meter;
use crate::web::origin::OurOrigin;
use crate::web::{assets, headers};
use crate::{care, community, demo, help, insight, people, rights, routes};

pub mod audit;
pub mod backup;
pub mod commands;
pub mod founding;
mod hearing;
pub mod keys;
pub mod metrics;

/// Everything that a request may need; cheap to clone, one per process.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The ground under every flow.
    pub house: Data<House>,
    /// Every neighbourhood.
    pub buurten: Data<Buurten>,
    /// The directory of each, ready to be searched.
    pub shelves: Data<Shelves>,
    /// The keys that sign sessions.
    pub ring: Data<Ring>,
    /// Where a browser keeps a session.
    pub cookies: Data<Cookies>,
    /// How often one caller may ask.
    pub limits: Data<Limits>,
    /// How word reaches people.
    pub post: Data<Post>,
    /// Who may tell from which address is asked.
    pub proxies: Data<Proxies>,
    /// How often each route is asked.
    pub meter: Data<Meter>,
    /// For which address devices make passkeys.
    pub site: Data<Site>,
    /// Where the house lives.
    pub origin: OurOrigin,
    /// Whether everything is invented.
    pub demo: bool,
}

impl Shared {
    /// Opens the database and builds what stands on it.
    pub async fn build(
        settings: Settings,
        clock: Clock,
        secrets: &Secrets,
        rates: Rates,
        (post, demo): (Post, bool),
    ) -> anyhow::Result<Self> {
        let house = House { mails: post.mail.goes_out(), ..house(settings, clock, secrets).await? };
        let buurten = Buurten::default();
        buurt::flows::load(&house, &buurten).await?;
        Ok(Self {
            house: Data::new(house),
            buurten: Data::new(buurten),
            shelves: Data::default(),
            ring: Data::new(Ring::new(&secrets.sessions()?)?),
            cookies: Data::new(Cookies { https: post.public_url.starts_with("https:") }),
            limits: Data::new(Limits::new(rates)),
            proxies: Data::default(),
            meter: Data::default(),
            site: Data::new(Site::of(&post.public_url)),
            origin: OurOrigin(post.public_url.trim_end_matches('/').to_owned()),
            post: Data::new(post),
            demo,
        })
    }

    /// Everything of the house below the middleware: data, the API, the PWA.
    pub fn configure(&self, cfg: &mut ServiceConfig) {
        cfg.app_data(self.house.clone())
            .app_data(self.buurten.clone())
            .app_data(self.shelves.clone())
            .app_data(self.ring.clone())
            .app_data(self.cookies.clone())
            .app_data(Data::new(if self.demo { Demand::Nobody } else { Demand::Staff }))
            .app_data(self.limits.clone())
            .app_data(self.proxies.clone())
            .app_data(self.meter.clone())
            .app_data(self.post.clone())
            .app_data(self.site.clone())
            .app_data(self.origin.clone())
            .app_data(headers::Https(self.cookies.https));
        cfg.route("/api/docs", actix::get().to(manual::page))
            .route("/api/openapi.json", actix::get().to(manual::document));
        routes::mount(cfg, self.demo);
        cfg.route("/healthz", actix::get().to(health::alive))
            .route("/readyz", actix::get().to(health::ready))
            .default_service(actix::get().to(assets::serve));
    }
}

/// Wraps an application in everything that every answer passes, the outermost last.
#[macro_export]
macro_rules! house {
    ($shared:expr) => {{
        let shared = $shared;
        ::actix_web::App::new()
            .configure(move |cfg| shared.configure(cfg))
            .wrap(::actix_web::middleware::from_fn($crate::web::origin::same_origin))
            .wrap(::actix_web::middleware::from_fn($crate::web::limits::per_address))
            .wrap(::actix_web::middleware::from_fn($crate::web::problem::in_words))
            .wrap(::actix_web::middleware::from_fn($crate::web::headers::on_every_answer))
            .wrap(::actix_web::middleware::from_fn($crate::web::meter::measured))
    }};
}

/// Serves until the process is told to stop, then answers who is waiting and closes the database.
pub async fn serve(args: ServeArgs, with_demo: bool) -> anyhow::Result<()> {
    args.check()?;
    if with_demo && !args.data.key_file.exists() {
        args.data.make_secrets()?;
    }
    let secrets = args.data.secrets()?;
    let settings = Settings { group: args.group.get(), ..args.data.settings()? };
    let _alone = args.data.lock()?;
    if with_demo {
        demo::begin(&args, &secrets).await.context("the demo neighbourhood")?;
    }
    let rest = (post(&args, &secrets, with_demo)?, with_demo);
    let rates = if with_demo { Rates::for_the_demo() } else { Rates::default() };
    let mut shared = Shared::build(settings, Clock::System, &secrets, rates, rest).await?;
    if with_demo {
        demo::only_invented(&shared.buurten)?;
    }
    shared.proxies = Data::new(Proxies(args.proxies.clone()));
    keys::fit(&shared.house).await?;
    settle_in(&shared).await?;
    open(&args, &shared).await?;
    Ok(shared.house.db.close().await?)
}

/// Opens the door and keeps promises until the process is told to stop.
async fn open(args: &ServeArgs, shared: &Shared) -> anyhow::Result<()> {
    let (stop, stopped) = oneshot::channel::<()>();
    let runner = Runner::new(shared.house.as_ref().clone(), keeper(shared));
    #[expect(clippy::disallowed_methods, reason = "it is awaited below, before anything closes")]
    let running = tokio::spawn(runner.run(async { drop(stopped.await) }));
    let (hearing, watched) = (hearing::start(shared), watch(args, shared)?);
    doors(args, shared)?.await?;
    if let Some(watched) = watched {
        watched.stop(true).await;
    }
    hearing.abort();
    drop(stop);
    Ok(running.await?)
}

/// Opens the page of numbers, where one is asked for.
fn watch(args: &ServeArgs, shared: &Shared) -> anyhow::Result<Option<ServerHandle>> {
    let Some(at) = args.metrics else { return Ok(None) };
    let (at, handle) = metrics::open(at, shared)?;
    tracing::info!(%at, "metrics");
    Ok(Some(handle))
}

/// Opens the doors, and says so.
fn doors(args: &ServeArgs, shared: &Shared) -> anyhow::Result<Server> {
    let listening = shared.clone();
    let server = HttpServer::new(move || house!(listening.clone()))
        .client_request_timeout(Duration::from_secs(5))
        .max_connections(4096)
        .shutdown_timeout(10)
        .bind((args.bind, args.port))
        .with_context(|| format!("port {} cannot be used; choose another with PORT", args.port))?;
    let port = server.addrs().first().map_or(args.port, std::net::SocketAddr::port);
    tracing::info!(port, url = args.public_url(), "open");
    if shared.demo {
        demo::welcome(&args.public_url());
    }
    Ok(server.run())
}

/// Opens the ground of an installation, and nothing that stands on it.
pub async fn ground(data: &DataArgs) -> anyhow::Result<House> {
    house(data.settings()?, Clock::System, &data.secrets()?).await
}

async fn house(settings: Settings, clock: Clock, secrets: &Secrets) -> anyhow::Result<House> {
    let clock = Arc::new(clock);
    let db = Db::open(settings, Arc::clone(&clock)).await.context("the database")?;
    Ok(House { db: Arc::new(db), clock, seal: Arc::new(secrets.seal()?), mails: true })
}

/// What is done at every start: who was forgotten stays so, and what recurs is promised.
pub async fn settle_in(shared: &Shared) -> anyhow::Result<()> {
    let forgotten = rights::flows::after_copy::forget(&shared.house).await?;
    if forgotten > 0 {
        tracing::warn!(forgotten, "people whose key is gone were in the data; they are emptied");
    }
    let flow = async |tx: &Tx| {
        standing(tx).await?;
        people::jobs::standing(tx).await?;
        help::jobs::standing(tx).await?;
        care::jobs::standing(tx).await?;
        rights::jobs::standing(tx).await?;
        insight::jobs::standing(tx).await
    };
    Ok(shared.house.db.write("app.standing", flow).await?)
}

/// Gives each promise to the jobs of the room that made it.
pub fn keeper(shared: &Shared) -> Keeper {
    let shared = shared.clone();
    Arc::new(move |_, due| {
        let shared = shared.clone();
        Box::pin(async move { keep(&shared, due).await })
    })
}

/// One `match` for every kind of promise, and what a room lets the rooms above hear. A kind that
/// nobody knows is a task for a human.
async fn keep(shared: &Shared, due: Due) -> Result<Kept> {
    match due.kind.split('.').next() {
        Some("help") if [help::DANGER, help::HEARD].contains(&due.kind.as_str()) => {
            care::jobs::hear(&shared.house, &shared.buurten, &due).await
        }
        Some("people") => of_people(shared, &due).await,
        Some("delivery") if due.kind == delivery::BY_MAIL => {
            people::jobs::by_mail(&shared.house, &shared.buurten, &shared.post, &due).await
        }
        Some("delivery") => {
            delivery::jobs::keep(&shared.house, &shared.buurten, &shared.post, &due).await
        }
        Some("community") => community::jobs::keep(&shared.house, &due).await,
        Some("insight") => insight::jobs::keep(&shared.house, &shared.buurten, &due).await,
        Some("help") => help::jobs::keep(&shared.house, &shared.buurten, &due).await,
        Some("rights") => rights::jobs::keep(&shared.house, &shared.buurten, &due).await,
        Some("care") => care::jobs::keep(&shared.house, &shared.buurten, &shared.post, &due).await,
        Some(_) | None => Ok(Kept::GiveUp(format!("nobody keeps {}", due.kind))),
    }
}

/// What the room of people promised; the room above hears who may do less from now on.
async fn of_people(shared: &Shared, due: &Due) -> Result<Kept> {
    let Shared { house, buurten, post, .. } = shared;
    match due.kind.as_str() {
        people::mandates::WORKS => help::jobs::hear(house, buurten, due).await,
        people::screened::LESS => help::jobs::hear_screened(house, due).await,
        people::settings::ONE_LESS | people::settings::PAIRS => {
            help::jobs::hear_next_door(house, buurten, due).await
        }
        _ => people::jobs::keep(house, buurten, post, due).await,
    }
}

/// Opens the post office: who we are to push services, which of them may be spoken to, and where
/// mails go.
pub(crate) fn post(args: &ServeArgs, secrets: &Secrets, with_demo: bool) -> anyhow::Result<Post> {
    let known = KNOWN.iter().map(|&name| name.to_owned());
    let names: Vec<String> = known.chain(args.push_hosts.iter().cloned()).collect();
    let services = Services::new(&names)
        .map_err(|wrong| anyhow::anyhow!("{wrong} is no host of a push service"))?;
    let services = if args.push_loopback { services.allow_loopback_http() } else { services };
    let key = vapid::Key::from_raw(&*secrets.vapid()?)?;
    let vapid = Vapid::new(key, &args.push_contact())?;
    let settings = client::Settings { loopback: args.push_loopback, ..client::Settings::default() };
    let client = Arc::new(Client::open(settings)?);
    let push = Push::Web(WebPush { vapid, client });
    let mail = if with_demo { Mail::Kept } else { mail(args)? };
    Ok(Post { push, services, mail, public_url: args.public_url() })
}

/// Where the mails of a real neighbourhood go.
fn mail(args: &ServeArgs) -> anyhow::Result<Mail> {
    let Some(url) = &args.smtp_url else {
        tracing::warn!("no mail goes out: BUURTNET_SMTP_URL is not set");
        return Ok(Mail::Nowhere);
    };
    let from = args.mail_from.as_deref().context("BUURTNET_MAIL_FROM is not set")?;
    let settings = mail::Settings::read(url.expose(), from)?;
    Ok(Mail::Smtp(Box::new(Smtp::open(settings)?)))
}

mod manual {
    //! The documentation of the API, made from its route tables.

    use actix_web::HttpResponse;

    use crate::base::error::{Error, Result};
    use crate::routes;
    use crate::web::docs;

    pub(super) async fn page() -> Result<HttpResponse> {
        let document = serde_json::to_value(routes::document()).map_err(Error::internal)?;
        Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(docs::page(&document)))
    }

    pub(super) async fn document() -> HttpResponse {
        HttpResponse::Ok().json(routes::document())
    }
}

mod health {
    //! Whether the process lives, and whether it can serve.

    use actix_web::HttpResponse;
    use actix_web::web::Data;

    use crate::base::house::House;
    use crate::buurt;
    use crate::web::assets;

    pub(super) async fn alive() -> HttpResponse {
        HttpResponse::Ok().content_type("text/plain").body("alive")
    }

    pub(super) async fn ready(house: Data<House>) -> HttpResponse {
        let database = buurt::flows::is_readable(&house).await;
        let front_end = cfg!(debug_assertions) || assets::present();
        let answer = |it: bool| if it { "ok" } else { "missing" };
        let told = format!("database {}\nfront-end {}\n", answer(database), answer(front_end));
        let mut response = if database && front_end {
            HttpResponse::Ok()
        } else {
            HttpResponse::ServiceUnavailable()
        };
        response.content_type("text/plain").body(told)
    }
}
