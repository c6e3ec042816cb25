//! What may be told besides: what every kind of help knows, what one kind has, and what of it a
//! neighbour sees. Plain values: judges no text.

use serde_json::Value;

use super::question::Extras;
use crate::base::error::FieldError;
use crate::buurt::CategoryId;

/// How long it takes, in minutes, as the asker thinks.
pub const MINUTES: &str = "minutes";
/// *Eerste keer samen*: somebody of the team comes along the first time.
pub const TOGETHER: &str = "together";

/// What is told of somebody's health, or of whom to call: not for who has not said yes.
const PRIVATE: [&str; 2] = ["condition_note_private", "emergency_contact"];
/// Shorter is no visit, longer is no small help.
const LENGTHS: std::ops::RangeInclusive<u16> = 10..=240;

/// Finds what is not asked with this kind of help, or holds something else than it should.
pub fn wrong(category: CategoryId, all: &Extras) -> Vec<FieldError> {
    let known = category.facts().map(|it| it.extra_fields.as_slice()).unwrap_or_default();
    let fault = |(name, value): (&String, &Value)| {
        let code = match name.as_str() {
            MINUTES if minutes(all).is_none() => "out_of_range",
            TOGETHER if !value.is_boolean() => "wrong_type",
            MINUTES | TOGETHER => return None,
            other if known.iter().any(|it| it == other) => return None,
            _ => "unknown_field",
        };
        Some(FieldError::new(format!("/extras/{name}"), code))
    };
    all.iter().filter_map(fault).collect()
}

/// How long it takes, where the asker said so.
pub fn minutes(all: &Extras) -> Option<u16> {
    let said = all.get(MINUTES)?.as_u64()?;
    u16::try_from(said).ok().filter(|it| LENGTHS.contains(it))
}

/// Tells whether somebody of the team is to come along the first time.
pub fn together(all: &Extras) -> bool {
    all.get(TOGETHER).and_then(Value::as_bool).unwrap_or_default()
}

/// Tells whether something is told in words, which somebody may have to read first.
pub fn in_words(all: &Extras) -> bool {
    all.values().any(Value::is_string)
}

/// Leaves out what is for the one who comes only.
pub fn public(mut all: Extras) -> Extras {
    all.retain(|name, _| !PRIVATE.contains(&name.as_str()));
    all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(all: &Value) -> Extras {
        serde_json::from_value(all.clone()).unwrap()
    }

    fn faults(category: &str, all: &Value) -> Vec<(String, String)> {
        let all = wrong(CategoryId::read(category).unwrap(), &told(all));
        all.into_iter().map(|it| (it.pointer, it.code.to_string())).collect()
    }

    #[test]
    fn each_kind_has_its_fields_and_every_kind_has_a_length_and_a_first_time() {
        assert_eq!(faults("groceries", &json!({ "list": "melk", "minutes": 30 })), []);
        assert_eq!(faults("pets", &json!({ "animal": "kat", "together": true })), []);
        let strange = vec![("/extras/animal".to_owned(), "unknown_field".to_owned())];
        assert_eq!(faults("groceries", &json!({ "animal": "kat" })), strange);
    }

    #[test]
    fn a_length_is_a_number_of_minutes_within_reason() {
        let wrong = vec![("/extras/minutes".to_owned(), "out_of_range".to_owned())];
        for odd in [json!(9), json!(241), json!(-30), json!(30.5), json!("30"), json!(true)] {
            assert_eq!(faults("errand", &json!({ "minutes": odd })), wrong, "{odd}");
        }
        assert_eq!(minutes(&told(&json!({ "minutes": 240 }))), Some(240));
    }

    #[test]
    fn what_is_private_goes_to_nobody_who_has_not_said_yes() {
        let all = told(&json!({ "condition_note_private": "dementie", "minutes": 60 }));
        assert_eq!(public(all), told(&json!({ "minutes": 60 })));
    }
}
