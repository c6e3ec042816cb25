//! What the demo file says: people, streets. Invented, CC0; read from the binary.

use anyhow::Context as _;
use serde::Deserialize;
use uuid::Uuid;

use crate::base::calendar::Hours;
use crate::base::ids::{BuurtId, OrganisationId, PersonId};
use crate::buurt::section::Street;
use crate::people::person::Gender;

/// The whole file.
#[derive(Debug, Deserialize)]
pub struct File {
    /// Everybody.
    pub people: Vec<Neighbour>,
    /// What was asked.
    pub requests: Vec<Asked>,
    /// Who helps professionally.
    pub services: Vec<Listed>,
    /// Where people meet.
    pub meeting_places: Vec<MeetingPlace>,
    /// What happens there, every week.
    pub activities: Vec<Happening>,
}

/// A place where people meet.
#[derive(Debug, Deserialize)]
pub struct MeetingPlace {
    /// `M1` and on.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What kind of place it is.
    pub kind: String,
    /// Its street.
    pub street: String,
    /// When its door is open.
    pub hours: Vec<Hours>,
    /// What there is.
    pub offer: Vec<String>,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<bool>,
}

/// Something that happens every week.
#[derive(Debug, Deserialize)]
pub struct Happening {
    /// `A1` and on.
    pub id: String,
    /// At which place.
    pub place: String,
    /// What it is called.
    pub title: String,
    /// What people do there.
    pub kind: String,
    /// Who organises it.
    pub organiser: String,
    /// 1 (Monday) to 7.
    pub weekday: i8,
    /// From this minute of the day.
    pub from: u16,
    /// So many minutes.
    pub duration_min: u16,
    /// At most so many people.
    pub capacity: Option<u16>,
    /// Who comes.
    pub rsvp: Vec<String>,
}

/// One service of the directory.
#[derive(Debug, Deserialize)]
pub struct Listed {
    /// `V01` and on.
    pub id: String,
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its name.
    pub name: String,
    /// When it is open, in words.
    pub hours_nl: String,
    /// The languages in which one is helped.
    pub languages: Vec<String>,
    /// Whether a wheelchair gets in.
    pub wheelchair: Option<bool>,
    /// Within how many hours it answers.
    pub sla_hours: u32,
    /// Phone number; none of them can exist.
    pub phone: String,
    /// Mail address.
    pub email: String,
}

/// Something that was asked. Times are hours from now.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// `Q01` and on.
    pub id: String,
    /// Who asked.
    pub requester: String,
    /// Which kind of help.
    pub category: String,
    /// In one line.
    pub title: String,
    /// In own words.
    pub text: String,
    /// When it was asked.
    pub created_offset_h: i64,
    /// What has become of it.
    pub status: String,
    /// Who said yes.
    pub helper: Option<String>,
    /// When help was needed.
    pub when_offset_h: Option<i64>,
    /// What is told besides.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One invented person.
#[derive(Debug, Deserialize)]
pub struct Neighbour {
    /// `P01` and on.
    pub id: String,
    /// First name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Year of birth.
    pub birth_year: i32,
    /// `woman` or `man`, where they said so.
    pub gender: Option<Gender>,
    /// Languages, the first the most.
    pub languages: Vec<String>,
    /// Street, for who lives there.
    pub street: Option<String>,
    /// House number.
    pub house_number: Option<u16>,
    /// `app`, `phone`, `sms` or `none`.
    pub contact_channel: String,
    /// Phone number; none of them can exist.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// 0 to 3, or 9 for who is no neighbour.
    pub trust_level: u8,
    /// What they are.
    pub roles: Vec<String>,
    /// What they like to do.
    pub talents: Vec<String>,
    /// When they can, in words.
    pub availability: String,
}

/// Reads the file.
pub fn read() -> anyhow::Result<File> {
    let text = include_str!("../../data/demo/dijlehoek.json");
    serde_json::from_str(text).context("the demo file cannot be read")
}

/// Reads the streets with their zones.
pub fn streets() -> anyhow::Result<Vec<Street>> {
    let text = include_str!("../../data/demo/streets.csv");
    let line = |line: &str| {
        let mut cells = line.split(',');
        let mut next = || cells.next().context("a cell is missing");
        Ok(Street {
            name: next()?.to_owned(),
            from: next()?.parse()?,
            to: next()?.parse()?,
            zone: u64::from_str_radix(next()?, 16)?,
        })
    };
    text.lines().skip(1).map(line).collect()
}

/// The neighbourhood has the same name in every installation, so that scripts find it.
pub const BUURT: BuurtId = BuurtId(Uuid::from_u128(0x0000_0000_0000_7000_8000_00d1_11e4_0e4b));

/// The organisation responsible for it.
pub const ORGANISATION: OrganisationId =
    OrganisationId(Uuid::from_u128(0x0000_0000_0000_7000_8000_00d1_11e4_0e40));

/// Names a person by their code: `P01` is the same in every installation.
pub fn person(code: &str) -> Option<PersonId> {
    let number: u128 = code.strip_prefix('P')?.parse().ok()?;
    (1..=99).contains(&number).then_some(())?;
    Some(PersonId(Uuid::from_u128(0x0000_0000_0000_7000_8000_00d1_11e4_0000 + number)))
}

/// The code of a person.
pub fn code(person: PersonId) -> Option<String> {
    (1..=99).map(|number| format!("P{number:02}")).find(|it| self::person(it) == Some(person))
}
