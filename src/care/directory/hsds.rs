//! The directory as HSDS 3.1 tells it (Open Referral's Human Services Data Specification), in JSON.
//!
//! Read: a list of services, or an object with `services` or `contents` (the page of an HSDS API); the
//! organisation stands in each service, or beside them in `organizations`. What HSDS has no field for
//! are attributes whose term stands in our own taxonomy: see [`OURS`]. What it can say and we cannot
//! (monthly schedules) is noted and left out; what stands in doubt is refused with row and field.

use chrono::NaiveDate;
use serde_json::Value;

use super::agreement;
use super::check::{self, Fault, MOST_ROWS, Row};
use super::kind::ServiceType;
use super::service::{Facts, Hours, Spoken};
use super::table::{Entry, closings};
use crate::base::words::Lang;

pub mod schedules;
pub mod written;

/// The taxonomy of our kinds of service.
pub const KINDS: &str = "buurtnet-service-type";

/// The taxonomy of our own attributes.
pub const ATTRIBUTES: &str = "buurtnet-attribute";

/// What we add to a service, as attributes: their codes.
pub const OURS: [&str; 11] = [
    "source",
    "secrecy_status",
    "referral_channel",
    "sla_days",
    "agreement_until",
    "data_categories_allowed",
    "capacity",
    "intake",
    "closed_days",
    "open_on_holidays",
    "by_appointment",
];

/// What was read: every service, and what was left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The services.
    pub entries: Vec<Entry>,
    /// What HSDS can say and we cannot: told, and no reason to refuse.
    pub notes: Vec<Fault>,
}

/// Reads a document. Either every service, or every fault of every one.
pub fn read(document: &Value, today: NaiveDate) -> Result<Read, Vec<Fault>> {
    let whole = |code| vec![Fault { row: 1, column: String::new(), code }];
    let within = |name: &str| document.get(name).and_then(Value::as_array);
    let services =
        document.as_array().or_else(|| within("services")).or_else(|| within("contents"));
    let services = services.ok_or_else(|| whole("not_hsds"))?;
    if services.len() > MOST_ROWS {
        return Err(whole("too_many_rows"));
    }
    let organisations = within("organizations").map(Vec::as_slice).unwrap_or_default();
    let (mut read, mut faults) = (Read::default(), Vec::new());
    for (at, service) in services.iter().enumerate() {
        let it = One { service, organisations, today };
        match it.read(at + 1, &mut read.notes) {
            Ok(entry) => read.entries.extend(entry),
            Err(told) => faults.extend(told),
        }
    }
    if faults.is_empty() { Ok(read) } else { Err(faults) }
}

/// One service of a document.
struct One<'a> {
    service: &'a Value,
    organisations: &'a [Value],
    today: NaiveDate,
}

impl One<'_> {
    /// Reads it; nothing when it says that it is no longer there.
    fn read(&self, at: usize, notes: &mut Vec<Fault>) -> Result<Option<Entry>, Vec<Fault>> {
        let mut row = Row::new(at);
        if !self.service.is_object() {
            row.take("", Err::<(), _>("wrong_type"));
            return row.end(None);
        }
        match text(self.service, "status") {
            "" | "active" | "temporarily closed" => {}
            "inactive" | "defunct" => return Ok(None),
            _ => drop(row.take("status", Err::<(), _>("unknown_value"))),
        }
        let made = self.entry(&mut row, at, notes);
        row.end(made).map(Some)
    }

    /// Every check is made before the first question mark, so that all faults are told.
    fn entry(&self, row: &mut Row, at: usize, notes: &mut Vec<Fault>) -> Option<Entry> {
        let it = self.service;
        let source = match self.ours("source") {
            "" => row.take("id", check::line::<80>(text(it, "id"))),
            own => row.take("attributes/source", check::line::<80>(own)),
        };
        let name = row.take("name", check::line::<120>(text(it, "name")));
        let organisation = row.take("organization/name", check::maybe::<120>(self.organisation()));
        let kind = row.take("attributes", self.kind().ok_or("unknown_service_type"));
        let description = row.take("description", check::prose(text(it, "description")));
        let (at_phone, phone) = self.phone();
        let phone = row.take(&at_phone, check::phone(phone));
        let contacts = list(it, "contacts").map(|it| text(it, "email"));
        let mails = std::iter::once(text(it, "email")).chain(contacts);
        let mailboxes = row.take("email", check::mails(mails));
        let website = row.take("url", check::website(text(it, "url")));
        let address = row.take("service_at_locations", check::maybe::<200>(&self.address()));
        let hours = self.hours(row, at, notes);
        let closed = row.take("attributes/closed_days", closings(self.ours("closed_days")));
        let languages = row.take("languages", self.languages());
        let area = list(it, "service_areas").map(|it| text(it, "name"));
        let area = row.take("service_areas", check::area(area));
        let eligibility =
            row.take("eligibility_description", check::prose(text(it, "eligibility_description")));
        let intake = row.take("application_process", check::prose(self.intake()));
        let with_mail = mailboxes.as_ref().is_some_and(|it| !it.is_empty());
        let agreed = agreement::read(row, "attributes/", |code| self.ours(code), (kind, with_mail));
        let assured = row.take("assured_date", check::day(text(it, "assured_date")));
        let (name, agreed) = (name?, agreed?);
        let facts = Facts {
            organisation: organisation?.unwrap_or_else(|| name.clone()),
            kind: kind?,
            name,
            description: self.descriptions(description?),
            phone: phone?,
            mailboxes: mailboxes?,
            website: website?,
            address: address?,
            hours,
            closed: closed?,
            languages: languages?,
            wheelchair: self.wheelchair(),
            area: area?,
            eligibility: eligibility?,
            intake: intake?,
            secrecy: agreed.secrecy,
            channel: agreed.channel,
            sla_days: agreed.sla_days,
            agreement_until: agreed.until,
            categories_allowed: agreed.categories,
            capacity: agreed.capacity,
            last_assured: assured?,
        };
        Some((source?, facts))
    }

    fn organisation(&self) -> &str {
        let own = self.service.get("organization").map_or("", |it| text(it, "name"));
        if !own.is_empty() {
            return own;
        }
        let id = text(self.service, "organization_id");
        let known = self.organisations.iter().find(|it| !id.is_empty() && text(it, "id") == id);
        known.map_or("", |it| text(it, "name"))
    }

    /// The kind: by our own taxonomy, or by a term that has the name of one.
    fn kind(&self) -> Option<ServiceType> {
        let terms = || list(self.service, "attributes").filter_map(|it| it.get("taxonomy_term"));
        let ours = terms().filter(|it| text(it, "taxonomy") == KINDS);
        let by_code = ours.chain(terms()).find_map(|it| ServiceType::read(text(it, "code")));
        let named = |kind: &ServiceType| {
            let nl = kind.kind().map_or("", |it| it.nl.as_str());
            terms().any(|it| !nl.is_empty() && text(it, "name").eq_ignore_ascii_case(nl))
        };
        by_code.or_else(|| ServiceType::all().find(named))
    }

    /// The value of one of our own attributes.
    fn ours(&self, code: &str) -> &str {
        let is = |it: &&Value| {
            let term = it.get("taxonomy_term").unwrap_or(&Value::Null);
            text(term, "taxonomy") == ATTRIBUTES && text(term, "code") == code
        };
        list(self.service, "attributes").find(is).map_or("", |it| text(it, "value"))
    }

    /// The first number one can speak through, and its place.
    fn phone(&self) -> (String, &str) {
        let spoken = |it: &Value| !matches!(text(it, "type"), "fax" | "text" | "textphone");
        let own = list(self.service, "phones").enumerate().find(|(_, it)| spoken(it));
        if let Some((at, it)) = own {
            return (format!("phones/{at}/number"), text(it, "number"));
        }
        let there = self.locations().flat_map(|it| list(it, "phones")).find(|it| spoken(it));
        ("service_at_locations/0/phones".to_owned(), there.map_or("", |it| text(it, "number")))
    }

    fn locations(&self) -> impl Iterator<Item = &Value> {
        let at = |it| std::iter::once(it).chain(Value::get(it, "location"));
        list(self.service, "service_at_locations").flat_map(at)
    }

    fn address(&self) -> String {
        let physical = |it: &&Value| text(it, "address_type") != "postal";
        let Some(it) = self.locations().flat_map(|it| list(it, "addresses")).find(physical) else {
            return String::new();
        };
        let street = [text(it, "address_1"), text(it, "address_2")].join(" ");
        let place = [text(it, "postal_code"), text(it, "city")].join(" ");
        let parts = [street.trim(), place.trim()].map(str::to_owned);
        parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// The schedules, each with its path: those of the service, else those of its first place.
    fn schedules(&self) -> Vec<(String, &Value)> {
        let own: Vec<&Value> = list(self.service, "schedules").collect();
        let all = if own.is_empty() {
            let places = self.locations().map(|it| list(it, "schedules").collect::<Vec<_>>());
            places.into_iter().find(|it| !it.is_empty()).unwrap_or_default()
        } else {
            own
        };
        all.into_iter().enumerate().map(|(at, it)| (format!("schedules/{at}"), it)).collect()
    }

    fn hours(&self, row: &mut Row, at: usize, notes: &mut Vec<Fault>) -> Hours {
        let said = Hours {
            appointment: self.ours("by_appointment") == "true",
            on_holidays: self.ours("open_on_holidays") == "true",
            ..Hours::default()
        };
        schedules::read(said, self.schedules(), self.today, |path, code, note| {
            if note {
                notes.push(Fault { row: at, column: path, code });
            } else {
                row.take(&path, Err::<(), _>(code));
            }
        })
    }

    fn languages(&self) -> Result<Vec<Spoken>, &'static str> {
        let with = |it: &Value| {
            let note = text(it, "note").to_lowercase();
            note.contains("tolk") || note.contains("interpret")
        };
        list(self.service, "languages")
            .map(|it| check::spoken(text(it, "code"), with(it)))
            .collect()
    }

    fn wheelchair(&self) -> Option<bool> {
        let told = self.locations().flat_map(|it| list(it, "accessibility"));
        let mut of_chairs = told.filter(|it| text(it, "description").starts_with("wheelchair"));
        of_chairs.next().map(|it| text(it, "details") != "no")
    }

    fn intake(&self) -> &str {
        let own = self.ours("intake");
        if own.is_empty() { text(self.service, "application_process") } else { own }
    }

    /// The description, and those in other languages that stand as attributes.
    fn descriptions(&self, own: Option<String>) -> std::collections::BTreeMap<Lang, String> {
        let other = |lang: Lang| {
            let told = self.ours(&format!("description_{}", lang.code()));
            check::prose(told).ok().flatten().map(|it| (lang, it))
        };
        let others = Lang::ALL.into_iter().filter_map(other);
        own.map(|it| (Lang::Nl, it)).into_iter().chain(others).collect()
    }
}

/// The text of a field; a number as it is written, and nothing for what is neither.
fn text<'a>(it: &'a Value, name: &str) -> &'a str {
    it.get(name).and_then(Value::as_str).unwrap_or_default().trim()
}

fn list<'a>(it: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    it.get(name).and_then(Value::as_array).into_iter().flatten()
}

#[cfg(test)]
mod tests;
