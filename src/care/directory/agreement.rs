//! What is agreed with a service, as a table or HSDS tells it. What is not said follows from its kind.

use chrono::NaiveDate;

use super::check::{self, Row};
use super::kind::ServiceType;
use super::service::{Capacity, Channel, Secrecy};

/// What is agreed with a service: what HSDS has no field for.
#[derive(Debug)]
pub struct Agreement {
    /// Which duty binds who works there.
    pub secrecy: Secrecy,
    /// How a referral reaches it first.
    pub channel: Channel,
    /// Working days to answer.
    pub sla_days: u8,
    /// The last day of the agreement.
    pub until: Option<NaiveDate>,
    /// The categories of data that it lets through.
    pub categories: Vec<String>,
    /// Whether it can take somebody now.
    pub capacity: Capacity,
}

/// Reads what is agreed; what is not said follows from the kind of service, and from whether it has a
/// mailbox. `cell` gives the text of a column, and `above` is put before its name in a fault.
pub fn read<'a>(
    row: &mut Row,
    above: &str,
    cell: impl Fn(&str) -> &'a str,
    (kind, with_mail): (Option<ServiceType>, bool),
) -> Option<Agreement> {
    let name = |column: &str| format!("{above}{column}");
    let usual = kind.map_or(Secrecy::Professional, ServiceType::secrecy);
    let secrecy = check::word(cell("secrecy_status"), Secrecy::parse, usual);
    let secrecy = row.take(&name("secrecy_status"), secrecy);
    let usual = if with_mail { Channel::Mail } else { Channel::Phone };
    let channel = check::word(cell("referral_channel"), Channel::parse, usual);
    let channel = row.take(&name("referral_channel"), channel);
    let sla_days = row.take(&name("sla_days"), check::sla(cell("sla_days")));
    let until = row.take(&name("agreement_until"), check::day(cell("agreement_until")));
    let categories = check::categories(cell("data_categories_allowed").split('|'));
    let categories = row.take(&name("data_categories_allowed"), categories);
    let capacity = check::word(cell("capacity"), Capacity::parse, Capacity::Open);
    let capacity = row.take(&name("capacity"), capacity);
    Some(Agreement {
        secrecy: secrecy?,
        channel: channel?,
        sla_days: sla_days?,
        until: until?,
        categories: categories?,
        capacity: capacity?,
    })
}
