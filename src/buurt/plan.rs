//! A neighbourhood as a file tells it: what `buurtnet buurt import` reads. Every fault is told at once.
//!
//! Never waits, never keeps anything; what the file does not say is as [`super::section`] has it.

use serde::{Deserialize, Serialize};

use super::bounds::{Fault, Wrong};
use super::kinds::{self, Kinds};
use super::memory::Buurt;
use super::section::{Helping, Hours, Identity, Place, Rhythm, Street, Team};
use super::weights::Weights;
use crate::base::words::Lang;

/// The file. A word that is unknown is a fault, not passed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its name in addresses: letters, digits and dashes.
    pub slug: String,
    /// Its name, as people say it.
    pub name: String,
    /// Who is responsible for it, such as `Stad Leuven`.
    pub organisation: String,
    /// The municipality.
    pub municipality: String,
    /// Its postcode.
    pub postcode: String,
    /// Languages that are spoken there, the first the most.
    pub languages: Vec<Lang>,
    /// The team, as residents reach it.
    pub team: Team,
    /// Households per km²: decides how fine the zones are.
    pub households_per_km2: f64,
    /// A village: people reach each other over a wider circle.
    #[serde(default)]
    pub village: bool,
    /// The file with the streets, beside this one.
    pub streets: String,
    /// When no push goes out.
    #[serde(default)]
    pub quiet: Quiet,
    /// When the team works.
    #[serde(default = "hours")]
    pub hours: Vec<Open>,
    /// Days on which it does not, `YYYY-MM-DD`.
    #[serde(default)]
    pub closed: Vec<String>,
    /// Below so many confirmed helpers the worker is asked "wie ken je?" at once.
    #[serde(default = "few")]
    pub few_helpers: u32,
    /// The most that groceries may cost, in euro.
    #[serde(default = "groceries")]
    pub groceries_max_eur: u32,
    /// Categories that are switched off.
    #[serde(default)]
    pub categories_off: Vec<String>,
    /// How much each reason to ask somebody weighs.
    #[serde(default)]
    pub weights: Weights,
    /// Neighbourhoods next door of the same installation, by their `slug`: helpers who wish it are asked from there, where
    /// both name each other.
    #[serde(default)]
    pub adjacent: Vec<String>,
    /// How it says its kinds of help itself; a file that does not say it leaves what was set on a screen.
    #[serde(default)]
    pub kinds: Option<Kinds>,
}

/// When no push goes out, `HH:MM`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiet {
    /// From.
    pub from: String,
    /// Until.
    pub until: String,
    /// Until, on a Sunday.
    pub sunday_until: String,
}

/// One stretch of working time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// 1 (Monday) to 7 (Sunday).
    pub weekday: u8,
    /// `HH:MM`.
    pub from: String,
    /// `HH:MM`.
    pub until: String,
}

impl Default for Quiet {
    fn default() -> Self {
        let usual = Rhythm::default();
        Self {
            from: said(usual.quiet_from),
            until: said(usual.quiet_until),
            sunday_until: said(usual.sunday_from),
        }
    }
}

fn hours() -> Vec<Open> {
    let usual = Rhythm::default().hours;
    let open =
        |it: &Hours| Open { weekday: it.weekday, from: said(it.from), until: said(it.until) };
    usual.iter().map(open).collect()
}

fn few() -> u32 {
    Helping::default().few_helpers
}

fn groceries() -> u32 {
    Helping::default().groceries_max_eur
}

/// What a file says, ready to be founded or changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Who it is.
    pub identity: Identity,
    /// Who works for it.
    pub team: Team,
    /// When it rests.
    pub rhythm: Rhythm,
    /// Where it is.
    pub place: Place,
    /// How help is looked for.
    pub helping: Helping,
    /// How its kinds of help are said, if the file says so.
    pub kinds: Option<Kinds>,
}

impl Checked {
    /// Puts it in place of what a neighbourhood was.
    #[must_use]
    pub fn of(self, buurt: Buurt) -> Buurt {
        Buurt {
            identity: self.identity,
            team: self.team,
            rhythm: self.rhythm,
            place: self.place,
            helping: self.helping,
            kinds: self.kinds.unwrap_or(buurt.kinds),
            ..buurt
        }
    }
}

impl Plan {
    /// A file to begin with, with everything that can be said in it.
    pub fn example() -> Self {
        Self {
            slug: "bloemenwijk".to_owned(),
            name: "Bloemenwijk".to_owned(),
            organisation: "Stad Voorbeeld".to_owned(),
            municipality: "Voorbeeld".to_owned(),
            postcode: "1000".to_owned(),
            languages: vec![Lang::Nl, Lang::Fr],
            team: Team {
                worker: "An".to_owned(),
                phone: "+3220000099".to_owned(),
                mail: "team@buurt.example".to_owned(),
                address: "Buurthuis, Schoolplein 1".to_owned(),
                welcome: "Fijn dat je er bent! Kom je eens langs?".to_owned(),
            },
            households_per_km2: 2500.0,
            village: false,
            streets: "straten.csv".to_owned(),
            quiet: Quiet::default(),
            hours: hours(),
            closed: vec!["2026-12-24".to_owned()],
            few_helpers: few(),
            groceries_max_eur: groceries(),
            categories_off: Vec::new(),
            weights: Weights::default(),
            adjacent: Vec::new(),
            kinds: Some(kinds::example()),
        }
    }

    /// Checks everything: the fields that are wrong with the word for each, or what they say.
    pub fn check(&self, streets: Vec<Street>) -> Result<Checked, Vec<Fault>> {
        let mut wrong = Wrong::default();
        self.names(&mut wrong);
        let rhythm = self.rhythm(&mut wrong);
        let helping = Helping {
            few_helpers: self.few_helpers,
            categories_off: self.categories_off.clone(),
            groceries_max_eur: self.groceries_max_eur,
            weights: self.weights,
            adjacent: self.adjacent.clone(),
        };
        wrong.0.extend(helping.wrong());
        wrong.0.extend(self.kinds.iter().flat_map(Kinds::wrong));
        let dense = (1.0..=50_000.0).contains(&self.households_per_km2);
        wrong.unless(dense, "households_per_km2", "range");
        let checked = Checked {
            identity: Identity {
                name: self.name.clone(),
                municipality: self.municipality.clone(),
                postcode: self.postcode.clone(),
                languages: self.languages.clone(),
                demo: false,
            },
            team: self.team.clone(),
            rhythm,
            place: Place {
                households_per_km2: self.households_per_km2,
                village: self.village,
                streets,
            },
            helping,
            kinds: self.kinds.clone().map(Kinds::tidied),
        };
        if wrong.0.is_empty() { Ok(checked) } else { Err(wrong.0) }
    }

    fn names(&self, wrong: &mut Wrong) {
        let slug =
            self.slug.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
        wrong.unless(slug && (2..=40).contains(&self.slug.len()), "slug", "not_a_slug");
        wrong.line("name", &self.name);
        wrong.line("organisation", &self.organisation);
        wrong.line("municipality", &self.municipality);
        let postcode = self.postcode.parse::<u16>().is_ok_and(|it| (1000..=9999).contains(&it));
        wrong.unless(postcode, "postcode", "not_a_postcode");
        wrong.unless(!self.languages.is_empty(), "languages", "required");
        let team = self.team.wrong().into_iter();
        wrong.0.extend(team.map(|(field, code)| (format!("team.{field}"), code)));
    }

    /// What is no time is told by itself; only times that are one are looked at together.
    fn rhythm(&self, wrong: &mut Wrong) -> Rhythm {
        let before = wrong.0.len();
        let rhythm = Rhythm {
            quiet_from: minute(wrong, "quiet.from", &self.quiet.from),
            quiet_until: minute(wrong, "quiet.until", &self.quiet.until),
            sunday_from: minute(wrong, "quiet.sunday_until", &self.quiet.sunday_until),
            hours: self.hours.iter().map(|it| open(wrong, it)).collect(),
            closed: self.closed.clone(),
        };
        let times = wrong.0.len() == before;
        let told = rhythm.wrong().into_iter().filter(|(field, _)| times || field == "closed");
        wrong.0.extend(told.map(|(field, code)| (named(field), code)));
        rhythm
    }
}

/// The name that a field of the rhythm has in the file.
fn named(field: String) -> String {
    match field.as_str() {
        "quiet_from" => "quiet.from".to_owned(),
        "sunday_from" => "quiet.sunday_until".to_owned(),
        _ => field,
    }
}

fn minute(wrong: &mut Wrong, field: &str, said: &str) -> u16 {
    let read = read_minute(said);
    wrong.unless(read.is_some(), field, "not_a_time");
    read.unwrap_or(0)
}

fn open(wrong: &mut Wrong, it: &Open) -> Hours {
    let (from, until) = (minute(wrong, "hours", &it.from), minute(wrong, "hours", &it.until));
    Hours { weekday: it.weekday, from, until }
}

/// Reads `HH:MM` as a minute of the day; 24:00 is its end.
pub fn read_minute(said: &str) -> Option<u16> {
    let (hour, minute) = said.split_once(':')?;
    let two = |it: &str| (it.len() == 2).then(|| it.parse::<u16>().ok()).flatten();
    let (hour, minute) = (two(hour)?, two(minute)?);
    let all = hour * 60 + minute;
    (minute < 60 && all <= 24 * 60).then_some(all)
}

/// Says a minute of the day.
pub fn said(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests;
