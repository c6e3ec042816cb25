//! The four routes as people ask them: each by somebody else, who is signed in.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use super::load::{Answer, Ask, Hear, Told, question, run};
use super::params::{Draws, float};
use super::server::Server;
use super::told::round;
use super::town::{HOUSEHOLD, Resident, Town};
use super::{REST, TIME};

/// What one route did.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) rps: f64,
    p50: f64,
    p99: f64,
    pub(crate) cpu_us: f64,
}

impl Part {
    pub(crate) fn of(told: &Told, cpu: Duration) -> Self {
        let each = cpu.as_secs_f64() * 1e6 / float(told.times.len().max(1));
        Self { rps: told.rate(), p50: told.part(50), p99: told.part(99), cpu_us: each }
    }

    /// All of them, as programs read it.
    pub(crate) fn json(ways: &[(&'static str, Self)]) -> Value {
        let one = |it: &Self| {
            json!({
                "rps": round(it.rps), "p50_ms": round(it.p50), "p99_ms": round(it.p99),
                "cpu_us": round(it.cpu_us),
            })
        };
        ways.iter().map(|(name, it)| ((*name).to_owned(), one(it))).collect()
    }
}

/// The town, its server, and what was asked there so far.
pub(crate) struct Routes<'a> {
    town: &'a Town,
    server: &'a Server,
    /// What each resident sends before anything else.
    heads: Arc<Vec<String>>,
    /// Those who ask: what somebody under age asks waits for a worker.
    adults: Arc<Vec<usize>>,
    /// Which of them asks next: nobody has more than 20 requests that live.
    asker: usize,
    /// What was asked: which, by whom.
    asked: Arc<Mutex<Vec<(String, usize)>>>,
}

impl<'a> Routes<'a> {
    pub(crate) fn new(town: &'a Town, server: &'a Server) -> Self {
        let asked = Arc::default();
        let adults = (0..town.people.len()).filter(|it| town.people[*it].adult).collect();
        let heads = Arc::default();
        let mut routes = Self { town, server, heads, adults: Arc::new(adults), asker: 0, asked };
        routes.sign_in();
        routes
    }

    /// A token lives ten minutes; everybody asks from an address of their own, behind a proxy.
    fn sign_in(&mut self) {
        let head = |(at, it): (usize, &Resident)| {
            let [_, a, b, c] = u32::try_from(at).unwrap().to_be_bytes();
            format!("cookie: {}\r\nx-forwarded-for: 10.{a}.{b}.{c}\r\n", self.town.cookies(it))
        };
        self.heads = Arc::new(self.town.people.iter().enumerate().map(head).collect());
    }

    /// Each of the four, one after the other.
    pub(crate) async fn all(&mut self) -> Vec<(&'static str, Part)> {
        self.server.rests(REST).await;
        let board = self.reads("board", "GET /api/v1/board?language=nl&walk=10_to_15").await;
        let mine = self.reads("mine", "GET /api/v1/me/help-requests").await;
        let create = self.creates().await;
        self.server.rests(REST).await;
        let accept = self.accepts().await;
        self.server.rests(REST).await;
        vec![("board", board), ("create", create), ("accept", accept), ("mine", mine)]
    }

    async fn reads(&mut self, name: &'static str, line: &'static str) -> Part {
        self.sign_in();
        let (heads, many) = (Arc::clone(&self.heads), self.heads.len());
        let ask: Ask = Arc::new(move |number| {
            let who = Draws::new(u64::try_from(number).unwrap()).below(many);
            Some(question(line, &heads[who], ""))
        });
        run(self.server.port, TIME / 4, &ask, &deaf()).await;
        self.measure(name, &ask, &deaf()).await
    }

    /// For a day next week: no wave begins meanwhile.
    pub(crate) async fn creates(&mut self) -> Part {
        self.sign_in();
        let (heads, first) = (Arc::clone(&self.heads), self.asker);
        let adults = Arc::clone(&self.adults);
        let run = Utc::now().timestamp_micros();
        let day = (Utc::now() + TimeDelta::days(8)).date_naive().to_string();
        let body = json!({
            "category": "groceries", "when": { "day": day, "part": "afternoon" },
            "text": "Brood, melk en een doos eieren, alsjeblieft. Ik ben thuis, de bel doet het niet \
                     altijd: klop gerust eens op het raam.",
        });
        let body = body.to_string();
        let ask: Ask = Arc::new(move |number| {
            let head = &heads[adults[(first + number) % adults.len()]];
            let key = format!("{head}idempotency-key: bench-{run}-{number}\r\n");
            Some(question("POST /api/v1/help-requests", &key, &body))
        });
        let (asked, adults) = (Arc::clone(&self.asked), Arc::clone(&self.adults));
        let hear: Hear = Arc::new(move |number, answer: &Answer| {
            let told: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
            if let Some(id) = told["id"].as_str() {
                let who = adults[(first + number) % adults.len()];
                asked.lock().unwrap().push((id.to_owned(), who));
            }
        });
        let part = self.measure("create", &ask, &hear).await;
        self.asker += self.asked.lock().unwrap().len() + 64;
        part
    }

    /// Each by a grown-up neighbour of who asked, who lives behind another door.
    async fn accepts(&mut self) -> Part {
        self.sign_in();
        let asked = std::mem::take(&mut *self.asked.lock().unwrap());
        let mut next: BTreeMap<usize, usize> = BTreeMap::new();
        let mut yes = Vec::new();
        for (id, asker) in asked {
            let part = self.town.people[asker].part;
            let (first, end) = self.town.parts[part];
            let at = next.entry(part).or_insert(first);
            for _ in first..end {
                *at = if *at + 1 < end { *at + 1 } else { first };
                if *at / HOUSEHOLD != asker / HOUSEHOLD && self.town.people[*at].adult {
                    break;
                }
            }
            yes.push((id, *at));
        }
        let (heads, yes) = (Arc::clone(&self.heads), Arc::new(yes));
        let ask: Ask = Arc::new(move |number| {
            let (id, who) = yes.get(number)?;
            Some(question(&format!("POST /api/v1/help-requests/{id}/accept"), &heads[*who], ""))
        });
        self.measure("accept", &ask, &deaf()).await
    }

    async fn measure(&self, name: &'static str, ask: &Ask, hear: &Hear) -> Part {
        let before = self.server.cpu();
        let told = run(self.server.port, TIME, ask, hear).await;
        let part = Part::of(&told, self.server.cpu().saturating_sub(before));
        let size = told.bytes / told.times.len().max(1);
        println!(
            "  {name:8}{:8.0}/s  p50 {:6.1} ms  p99 {:6.1} ms  {:6.0} µs  {size} bytes",
            part.rps, part.p50, part.p99, part.cpu_us
        );
        let (many, first) = told.refused;
        assert!(many == 0, "{name}: {many} were refused, the first with {first:?}");
        part
    }
}

/// Always the same question.
pub(crate) fn same(question: Vec<u8>) -> Ask {
    Arc::new(move |_| Some(question.clone()))
}

/// Does not listen.
pub(crate) fn deaf() -> Hear {
    Arc::new(|_, _| {})
}
