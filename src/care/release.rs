//! What a service may read: less, the less its people are bound to secrecy. What is released is
//! frozen when it is sent, and shown to the person first.
//!
//! | secrecy | may read |
//! |---|---|
//! | none | first name, phone, language, safe contact |
//! | discretion | also the name, the address, the summary |
//! | professional | also the household, the network, health |
//!
//! No income is ever asked or kept, so none can be released. Pure.

use serde::{Deserialize, Serialize};

use crate::base::word::word_enum;
use crate::care::directory::service::Secrecy;

word_enum!(
    /// One kind of data.
    Category {
        /// First name.
        FirstName = "first_name",
        /// The whole name.
        Name = "name",
        /// Phone number.
        Phone = "phone",
        /// How and when to call, and when never.
        SafeContact = "safe_contact",
        /// The language, and whether an interpreter is needed.
        Language = "language",
        /// Street and number.
        Address = "address",
        /// What the person asks, in the summary that they saw.
        Summary = "summary",
        /// Who lives there.
        Household = "household",
        /// Who helps already.
        Network = "network",
        /// What matters of somebody's health.
        Health = "health",
    }
);

/// What is released: a kind of data and its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Released {
    /// Which kind.
    pub category: Category,
    /// Its text.
    pub text: String,
}

impl Secrecy {
    /// What a service with this secrecy may read at most.
    pub const fn allows(self) -> &'static [Category] {
        match self {
            Self::Professional => Category::ALL,
            Self::Discretion => &[
                Category::FirstName,
                Category::Name,
                Category::Phone,
                Category::SafeContact,
                Category::Language,
                Category::Address,
                Category::Summary,
            ],
            Self::None => {
                &[Category::FirstName, Category::Phone, Category::SafeContact, Category::Language]
            }
        }
    }
}

/// What of `wanted` this service may read: bound by its secrecy, and by what was agreed with it
/// (`agreed` empty: no agreement narrows it). How to be safe in contact goes with every number and
/// every address: it is no choice of its own.
pub fn releasable(secrecy: Secrecy, agreed: &[Category], wanted: &[Category]) -> Vec<Category> {
    let may = |it: &&Category| {
        secrecy.allows().contains(it) && (agreed.is_empty() || agreed.contains(it))
    };
    let mut all: Vec<Category> = wanted.iter().filter(may).copied().collect();
    let leads = |it: &Category| matches!(it, Category::Phone | Category::Address);
    if all.iter().any(leads) && !all.contains(&Category::SafeContact) {
        all.push(Category::SafeContact);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_secrecy_reads_less() {
        let [most, less, least] =
            [Secrecy::Professional, Secrecy::Discretion, Secrecy::None].map(Secrecy::allows);
        assert!(
            least.iter().all(|it| less.contains(it)) && less.iter().all(|it| most.contains(it))
        );
        assert!(!less.contains(&Category::Health) && !least.contains(&Category::Summary));
    }

    #[test]
    fn no_number_or_address_goes_without_how_to_be_safe() {
        let read = |wanted: &[Category]| releasable(Secrecy::Discretion, &[], wanted);
        assert_eq!(read(&[Category::Phone]), [Category::Phone, Category::SafeContact]);
        assert_eq!(read(&[Category::Address]), [Category::Address, Category::SafeContact]);
        assert_eq!(read(&[Category::FirstName]), [Category::FirstName]);
        let agreed = [Category::Phone];
        let read = releasable(Secrecy::None, &agreed, &[Category::Phone]);
        assert_eq!(read, [Category::Phone, Category::SafeContact]);
    }

    #[test]
    fn an_agreement_narrows_and_never_widens() {
        let wanted = [Category::FirstName, Category::Health, Category::Summary];
        let read = |secrecy, agreed: &[Category]| releasable(secrecy, agreed, &wanted);
        assert_eq!(read(Secrecy::Professional, &[]), wanted);
        assert_eq!(read(Secrecy::None, &[Category::Health]), []);
        assert_eq!(read(Secrecy::Professional, &[Category::Summary]), [Category::Summary]);
    }
}
