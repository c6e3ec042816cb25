//! What is sent about keys: given, told of. Decides nothing.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::FieldError;
use crate::base::ids::{PersonId, RequestId};
use crate::help::door_key::{Act, Purpose, Side};
use crate::help::flows::door_keys::Giving;
use crate::people::person::Consent;
use crate::web::Shape;

/// A key that a resident gives to a helper.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyGiveBody {
    /// Whose key it is.
    pub giver: PersonId,
    /// Who has it.
    pub holder: PersonId,
    /// For which request of the giver, when it is for one.
    pub request: Option<RequestId>,
    /// What for, on one line of at most 80 characters.
    pub what: String,
    /// How many keys.
    #[validate(range(min = 1, max = 20))]
    pub number: u8,
    /// Since which day; left out: today.
    pub since: Option<NaiveDate>,
    /// The last day.
    pub last_day: Option<NaiveDate>,
    /// How the giver agreed.
    pub consent: Consent,
}

impl Shape for KeyGiveBody {
    type Checked = Giving;

    fn checked(self) -> Result<Giving, Vec<FieldError>> {
        let mut wrong = Vec::new();
        if self.giver == self.holder {
            wrong.push(FieldError::new("/holder", "key_same_person"));
        }
        let what = Purpose::checked(&self.what, "/what").map_err(|it| wrong.push(it)).ok();
        let Some(what) = what.filter(|_| wrong.is_empty()) else { return Err(wrong) };
        Ok(Giving {
            giver: self.giver,
            holder: self.holder,
            request: self.request,
            what,
            number: self.number,
            since: self.since,
            last_day: self.last_day,
            consent: self.consent,
        })
    }
}

/// What somebody says of a key.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyActBody {
    /// `hold`: I have it; `back`: it is back; `not_back`: not yet; `lost`.
    #[schema(value_type = String)]
    pub act: Act,
    /// For a worker: for whom, `giver` or `holder`; left out: as who saw it.
    #[schema(value_type = Option<String>)]
    pub side: Option<Side>,
}

impl Shape for KeyActBody {
    type Checked = (Act, Option<Side>);

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        Ok((self.act, self.side))
    }
}
