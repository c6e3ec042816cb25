//! One professional service: what was imported of it, and what its keeper set over that.
//!
//! [`Service::facts`] is what holds now: imported values with the keeper's in their place. Never
//! waits, never asks the time.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::kind::ServiceType;
pub use super::parts::{Capacity, Channel, Closing, Hours, Secrecy, Spoken, Stretch};
use crate::base::clock::Moment;
use crate::base::ids::{OrganisationId, ServiceId};
use crate::base::words::Lang;

/// One service of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its name with us.
    pub id: ServiceId,
    /// The organisation whose coordinators keep this entry.
    pub keeper: OrganisationId,
    /// Its name where it was imported from (the HSDS id); unique for its keeper.
    pub source: String,
    /// What holds now.
    pub facts: Facts,
    /// What was imported.
    pub imported: Facts,
    /// What the keeper set over it.
    pub overrides: Overrides,
    /// Since when it is no longer in what is imported: no new referral goes there.
    pub gone_at: Option<Moment>,
}

/// What is known of a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Who runs it.
    pub organisation: String,
    /// Its kind.
    pub kind: ServiceType,
    /// Its name.
    pub name: String,
    /// What it does, by language.
    #[serde(default)]
    pub description: BTreeMap<Lang, String>,
    /// Phone number in international form.
    pub phone: Option<String>,
    /// Mail addresses to which a referral may go.
    #[serde(default)]
    pub mailboxes: Vec<String>,
    /// Web address.
    pub website: Option<String>,
    /// Where one can go, on one line.
    pub address: Option<String>,
    /// When it is open.
    #[serde(default)]
    pub hours: Hours,
    /// Days on which it is closed all the same.
    #[serde(default)]
    pub closed: Vec<Closing>,
    /// The languages in which one is helped.
    #[serde(default)]
    pub languages: Vec<Spoken>,
    /// Whether a wheelchair can get in; nothing when nobody knows.
    pub wheelchair: Option<bool>,
    /// For which neighbourhoods (their name in addresses) or postcodes; empty is for all.
    #[serde(default)]
    pub area: Vec<String>,
    /// Who may come.
    pub eligibility: Option<String>,
    /// What one brings or is asked at first.
    pub intake: Option<String>,
    /// Which duty binds who works there.
    pub secrecy: Secrecy,
    /// How a referral reaches it first.
    pub channel: Channel,
    /// Within how many working days it answers a referral.
    pub sla_days: u8,
    /// The last day of the agreement with it.
    pub agreement_until: Option<NaiveDate>,
    /// The categories of data that the agreement lets through.
    #[serde(default)]
    pub categories_allowed: Vec<String>,
    /// Whether it can take somebody now.
    pub capacity: Capacity,
    /// The day on which somebody last checked all this.
    pub last_assured: Option<NaiveDate>,
}

/// What a keeper may set over what was imported; what is `None` stays as imported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Overrides {
    /// Working days to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sla_days: Option<u8>,
    /// Opening hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Closing days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Vec<Closing>>,
    /// Secrecy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secrecy: Option<Secrecy>,
    /// First channel of a referral.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Last day of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_until: Option<NaiveDate>,
    /// Capacity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Categories of data that may go there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories_allowed: Option<Vec<String>>,
    /// Area.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Vec<String>>,
}

impl Service {
    /// Joins what was imported with what its keeper set.
    pub fn new(
        id: ServiceId,
        (keeper, source): (OrganisationId, String),
        (imported, overrides): (Facts, Overrides),
        gone_at: Option<Moment>,
    ) -> Self {
        let facts = overrides.over(&imported);
        Self { id, keeper, source, facts, imported, overrides, gone_at }
    }

    /// Tells whether it is still in the directory.
    pub fn is_listed(&self) -> bool {
        self.gone_at.is_none()
    }

    /// Tells whether it works for a neighbourhood: one of these names or postcodes is its area.
    pub fn works_for(&self, names: &[&str]) -> bool {
        self.facts.area.is_empty() || self.facts.area.iter().any(|it| names.contains(&it.as_str()))
    }

    /// Tells whether the agreement lets a category of data through.
    pub fn allows(&self, category: &str) -> bool {
        self.facts.categories_allowed.iter().any(|it| it == category)
    }
}

impl Overrides {
    /// Puts what is set here in the place of what was imported.
    pub fn over(&self, imported: &Facts) -> Facts {
        let mut now = imported.clone();
        let own = self.clone();
        now.sla_days = own.sla_days.unwrap_or(now.sla_days);
        now.hours = own.hours.unwrap_or(now.hours);
        now.closed = own.closed.unwrap_or(now.closed);
        now.secrecy = own.secrecy.unwrap_or(now.secrecy);
        now.channel = own.channel.unwrap_or(now.channel);
        now.agreement_until = own.agreement_until.or(now.agreement_until);
        now.capacity = own.capacity.unwrap_or(now.capacity);
        now.categories_allowed = own.categories_allowed.unwrap_or(now.categories_allowed);
        now.area = own.area.unwrap_or(now.area);
        now
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A service of which little is known.
    pub(crate) fn plain(name: &str, kind: &str) -> Facts {
        let kind = ServiceType::read(kind).unwrap();
        Facts {
            organisation: name.to_owned(),
            kind,
            name: name.to_owned(),
            description: BTreeMap::new(),
            phone: None,
            mailboxes: Vec::new(),
            website: None,
            address: None,
            hours: Hours::default(),
            closed: Vec::new(),
            languages: Vec::new(),
            wheelchair: None,
            area: Vec::new(),
            eligibility: None,
            intake: None,
            secrecy: kind.secrecy(),
            channel: Channel::Phone,
            sla_days: 5,
            agreement_until: None,
            categories_allowed: Vec::new(),
            capacity: Capacity::Open,
            last_assured: None,
        }
    }

    #[test]
    fn what_the_keeper_set_holds_and_the_rest_stays_as_imported() {
        let imported = plain("De Sluis", "ldc");
        let own = Overrides {
            sla_days: Some(2),
            secrecy: Some(Secrecy::Professional),
            area: Some(vec!["3000".to_owned()]),
            ..Overrides::default()
        };
        let now = own.over(&imported);
        assert_eq!((now.sla_days, now.secrecy), (2, Secrecy::Professional));
        assert_eq!(
            Facts { sla_days: 5, secrecy: Secrecy::Discretion, area: vec![], ..now },
            imported
        );
        assert_eq!(Overrides::default().over(&imported), imported);
    }

    #[test]
    fn a_service_without_an_area_works_for_everybody() {
        let id = ServiceId(uuid::Uuid::nil());
        let keeper = || (OrganisationId(uuid::Uuid::nil()), "V01".to_owned());
        let made = |area: &[&str]| {
            let area = area.iter().map(|it| (*it).to_owned()).collect();
            let facts = Facts { area, ..plain("De Sluis", "ldc") };
            Service::new(id, keeper(), (facts, Overrides::default()), None)
        };
        assert!(made(&[]).works_for(&["dijlehoek", "3000"]));
        assert!(made(&["3000"]).works_for(&["dijlehoek", "3000"]));
        assert!(!made(&["9000"]).works_for(&["dijlehoek", "3000"]));
    }

    #[test]
    fn what_was_stored_without_anything_set_is_read() {
        assert_eq!(serde_json::from_str::<Overrides>("{}").unwrap(), Overrides::default());
        assert_eq!(serde_json::from_str::<Hours>("{}").unwrap(), Hours::default());
        assert_eq!(serde_json::to_string(&Overrides::default()).unwrap(), "{}");
    }
}
