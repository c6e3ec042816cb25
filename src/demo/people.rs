//! The people of Dijlehoek move in, each through a flow like everybody's.

use anyhow::Context as _;
use futures_util::future::try_join_all;
use jiff::ToSpan as _;

use super::file::{self, BUURT, Neighbour, ORGANISATION, person};
use super::habits;
use super::play::WORKER;
use crate::base::calendar::day_of;
use crate::base::house::House;
use crate::base::ids::Actor;
use crate::base::words::Lang;
use crate::buurt::kinds::Kinds;
use crate::buurt::section::{
    Helping as HelpingRules, Identity, Office, Place, Rhythm, Street, Team,
};
use crate::buurt::terms::Terms;
use crate::buurt::{self, Buurt, Buurten};
use crate::people::discretion::VERSION;
use crate::people::flows::arriving::{self, Arrival};
use crate::people::flows::discretion;
use crate::people::flows::screening;
use crate::people::flows::signing_in::begin;
use crate::people::helping::Helping;
use crate::people::permission::{Role, Standing};
use crate::people::person::{Contact, Details, Door, FullName, Home};
use crate::people::session::Kind;

/// Founds the neighbourhood and lets everybody move in.
pub async fn move_in(house: &House, buurten: &Buurten) -> anyhow::Result<()> {
    let dijlehoek = dijlehoek()?;
    buurt::flows::found(house, dijlehoek.clone(), "Stad Mechelen (fictief)".to_owned()).await?;
    let (everybody, staff) = (file::read()?.people, staff());
    let arrivals = everybody.iter().chain(&staff).map(|neighbour| {
        arrival(neighbour, &dijlehoek.place.streets)
            .with_context(|| format!("{} cannot move in", neighbour.id))
    });
    let arrivals = arrivals.collect::<anyhow::Result<Vec<_>>>()?;
    // Together, so that they share the commits.
    let on_the_app: Vec<_> =
        arrivals.iter().filter(|it| it.details.contact == Contact::App).map(|it| it.id).collect();
    // Who helps accepted the agreement when An showed them around.
    let helpers: Vec<_> = arrivals
        .iter()
        .filter(|it| it.helps)
        .map(|it| Actor { buurt: BUURT, person: it.id })
        .collect();
    try_join_all(arrivals.into_iter().map(|it| arriving::arrive(house, it))).await?;
    let accept = async |by| discretion::accept(house, by, VERSION).await;
    try_join_all(helpers.into_iter().map(accept)).await?;
    screen(house, &everybody).await?;
    let device = async |person| begin(house, person, BUURT, Kind::Resident).await;
    try_join_all(on_the_app.into_iter().map(device)).await?;
    Ok(buurt::flows::load(house, buurten).await?)
}

/// The file says whose extract An saw, long before the month that is played.
async fn screen(house: &House, everybody: &[Neighbour]) -> anyhow::Result<()> {
    let an = Actor { buurt: BUURT, person: person(WORKER).context("not a code")? };
    let seen = day_of(house.now());
    let last = seen.checked_add(1.year())?;
    for it in everybody.iter().filter(|it| it.trust_level == 3) {
        let person = person(&it.id).context("not a code")?;
        screening::note(house, an, person, (seen, last)).await?;
    }
    Ok(())
}

fn dijlehoek() -> anyhow::Result<Buurt> {
    Ok(Buurt {
        terms: Terms::default(),
        id: BUURT,
        slug: "dijlehoek".to_owned(),
        organisation: ORGANISATION,
        identity: Identity {
            name: "Dijlehoek".to_owned(),
            municipality: "Mechelen".to_owned(),
            postcode: "2800".to_owned(),
            languages: Lang::ALL.to_vec(),
            demo: true,
        },
        team: Team {
            worker: "An".to_owned(),
            phone: "+3220000056".to_owned(),
            mail: "team@dijlehoek.example".to_owned(),
            address: "Buurtpunt De Kade, Schoolplein".to_owned(),
            welcome: "Fijn dat je er bent! Kom gerust eens binnen in De Kade.".to_owned(),
        },
        rhythm: Rhythm::default(),
        place: Place { households_per_km2: 2500.0, streets: file::streets()?, ..Place::default() },
        helping: HelpingRules::default(),
        kinds: Kinds::default(),
        office: Office::default(),
    })
}

/// Who the demo file lacks: somebody who steers, somebody who sets up.
fn staff() -> [Neighbour; 2] {
    let one = |id: &str, first: &str, last: &str, role: &str| Neighbour {
        id: id.to_owned(),
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        birth_year: 1980,
        gender: None,
        languages: vec!["nl".to_owned()],
        street: None,
        house_number: None,
        contact_channel: "app".to_owned(),
        phone: None,
        email: None,
        trust_level: 9,
        roles: vec![role.to_owned()],
        talents: Vec::new(),
        availability: "-".to_owned(),
    };
    [one("P61", "Greet", "Lambrecht", "coordinator"), one("P62", "Wim", "Baert", "beheerder")]
}

fn arrival(it: &Neighbour, streets: &[Street]) -> anyhow::Result<Arrival> {
    let home = it.street.clone().zip(it.house_number);
    let zone = home.as_ref().and_then(|(street, number)| {
        let fits = |it: &&Street| it.name == *street && (it.from..=it.to).contains(number);
        streets.iter().find(fits).map(|it| it.zone)
    });
    let known = it.trust_level > 0;
    Ok(Arrival {
        id: person(&it.id).context("not a code")?,
        buurt: BUURT,
        details: Details {
            name: FullName { first: it.first_name.clone(), last: Some(it.last_name.clone()) },
            language: it.languages.iter().find_map(|it| Lang::read(it)).unwrap_or_default(),
            birth_year: Some(it.birth_year),
            phone: it.phone.as_ref().map(|it| it.replace(' ', "")),
            mail: it.email.clone(),
            contact: contact(&it.contact_channel),
            part: None,
            door: Door::KnownNeighbour,
            wish: None,
            gender: it.gender,
            safe: None,
        },
        home: home.map(|(street, number)| Home { street, number: number.to_string() }),
        zone,
        standing: if known { Standing::Confirmed } else { Standing::Accepted },
        trust: if it.trust_level == 9 { 0 } else { it.trust_level },
        helps: it.roles.iter().any(|it| it == "volunteer"),
        helping: Helping {
            talents: habits::talents(&it.talents),
            languages: it.languages.iter().filter_map(|it| Lang::read(it)).collect(),
            available: habits::available(&it.availability),
            ..Helping::default()
        },
        roles: it.roles.iter().filter_map(|it| role(it)).collect(),
        by: None,
    })
}

fn contact(word: &str) -> Contact {
    match word {
        "phone" | "none" => Contact::Phone,
        "sms" => Contact::Sms,
        _ => Contact::App,
    }
}

/// The roles of the demo file, in the words of the design.
fn role(word: &str) -> Option<Role> {
    match word {
        "ambassador" => Some(Role::Ambassadeur),
        "municipality_admin" => Some(Role::Gemeente),
        "service_user" => Some(Role::Dienst),
        other => Role::read(other).filter(|it| *it != Role::Bewoner),
    }
}
