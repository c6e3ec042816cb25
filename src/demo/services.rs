//! The services of Dijlehoek: written as the CSV template, and imported through the same flows as a
//! coordinator's table.

use anyhow::Context as _;

use super::file::{self, BUURT, Listed, person};
use crate::app::Shared;
use crate::base::db::{Once, Tx};
use crate::base::ids::Actor;
use crate::buurt;
use crate::buurt::terms::{Confirmed, Terms};
use crate::care::directory::hours::said;
use crate::care::directory::{ServiceType, check};
use crate::care::flows::directory::{self, Format, Import};

/// The coordinator of the demo, who keeps the directory.
const COORDINATOR: &str = "P61";

/// Imports the directory.
pub async fn list(shared: &Shared) -> anyhow::Result<()> {
    let services = file::read()?.services;
    let document = table(&services)?;
    let import = Import { format: Format::Csv, document, whole: true };
    let buurt = shared.buurten.get(BUURT).context("Dijlehoek")?;
    let seen = directory::preview(&shared.house, &buurt, &import).await?;
    anyhow::ensure!(seen.faults.is_empty(), "the services of the demo: {:?}", seen.faults);
    let fingerprint = seen.fingerprint.context("a fingerprint")?;
    let who = person(COORDINATOR).context("the coordinator")?;
    let once =
        Once { person: who, key: "the services of the demo".to_owned(), fingerprint: Vec::new() };
    let actor = Actor { buurt: BUURT, person: who };
    confirm_terms(shared, actor).await?;
    directory::apply(&shared.house, &shared.buurten, actor, once, (import, fingerprint)).await?;
    Ok(())
}

/// Here nobody's case is real: the coordinator confirmed how long things are kept before the first one.
async fn confirm_terms(shared: &Shared, by: Actor) -> anyhow::Result<()> {
    let all = shared.buurten.all();
    let flow = async move |tx: &Tx| {
        let confirmed = Some(Confirmed { at: tx.now(), by: by.person });
        let terms = Terms { confirmed, ..Terms::default() };
        buurt::flows::put_terms(tx, &all, &terms, by.person).await
    };
    shared.house.db.write("demo.terms", flow).await?;
    Ok(buurt::flows::load(&shared.house, &shared.buurten).await?)
}

/// Writes them as the template.
fn table(services: &[Listed]) -> anyhow::Result<String> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record([
        "id",
        "organisation",
        "type",
        "name",
        "phone",
        "mailboxes",
        "hours",
        "languages",
        "wheelchair",
        "description_nl",
        "intake",
        "sla_days",
    ])?;
    for it in services {
        let kind = ServiceType::read(&it.kind).and_then(ServiceType::kind).context("a kind")?;
        let wheelchair = it.wheelchair.map_or("", |it| if it { "ja" } else { "nee" });
        out.write_record([
            &it.id,
            &it.name,
            &it.kind,
            &it.name,
            &it.phone,
            &it.email,
            &hours(&it.hours_nl),
            &it.languages.join("|"),
            wheelchair,
            &sentence(&kind.does_nl),
            &sentence(&kind.typical_intake.join(", ")),
            &it.sla_hours.div_ceil(24).to_string(),
        ])?;
    }
    Ok(String::from_utf8(out.into_inner()?)?)
}

/// Opening hours as the file tells them, in the words of the template: what says no hour ("chat",
/// "48 u vooraf") is left out.
fn hours(told: &str) -> String {
    let part = |part: &str| {
        let part = part.split(", 48").next().unwrap_or(part).trim();
        let after = part.split_once(' ').map_or("", |(_, rest)| rest);
        [part, after]
            .into_iter()
            .find(|it| !it.is_empty() && said::read(it).is_ok())
            .map(str::to_owned)
    };
    told.split(';').filter_map(part).collect::<Vec<_>>().join("; ")
}

/// A text as a sentence.
fn sentence(text: &str) -> String {
    let text = check::prose(text).ok().flatten().unwrap_or_default();
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hours_of_the_file_are_real_opening_hours() {
        for (told, hours) in [
            ("ma-vr 9-12; di 13-19", "ma 9:00-12:00; di 9:00-12:00, 13:00-19:00; wo-vr 9:00-12:00"),
            ("ma-vr 9-16; chat", "ma-vr 9:00-16:00"),
            ("op afspraak; zitdag do 9-12", "do 9:00-12:00; op afspraak"),
            ("7/7 7-21", "7/7 7:00-21:00"),
            ("aanvraag ma-vr 9-12, 48 u vooraf", "ma-vr 9:00-12:00"),
            ("ma,wo,vr 9-12", "ma 9:00-12:00; wo 9:00-12:00; vr 9:00-12:00"),
            ("via wijkkantoor", ""),
        ] {
            let read = said::read(&super::hours(told)).unwrap();
            assert_eq!(said::write(&read), hours, "{told}");
        }
    }
}
