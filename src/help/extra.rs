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
/// Rather one visitor: who helps brings nobody along.
pub const ALONE: &str = "alone";

/// How groceries are paid, as the asker says it.
pub const PAYMENT: &str = "payment";
/// The most that the asker wants to spend, in euro.
pub const MOST: &str = "max_eur";
/// What is chosen out of few words: nobody has to read it first.
const CHOICES: [(&str, &[&str]); 2] =
    [(PAYMENT, &["exact", "receipt", "paid"]), ("at_home_or_out", &["home", "out"])];

/// What is told of somebody's health, of whom to call, or of where money lies ready: not for who has not said yes.
const PRIVATE: [&str; 3] = ["condition_note_private", "emergency_contact", PAYMENT];
/// Shorter is no visit, longer is no small help.
const LENGTHS: std::ops::RangeInclusive<u16> = 10..=240;

/// Finds what is not asked with this kind of help, or holds something else than it should. `most` is
/// what groceries may cost here, in euro.
pub fn wrong(category: CategoryId, all: &Extras, most: u32) -> Vec<FieldError> {
    let known = category.facts().map(|it| it.extra_fields.as_slice()).unwrap_or_default();
    let fault = |(name, value): (&String, &Value)| {
        let pointer = format!("/extras/{name}");
        let code = match name.as_str() {
            MOST if value.as_f64().is_some_and(|it| it > f64::from(most)) => {
                let params = vec![("max".to_owned(), most.to_string())];
                return Some(FieldError { params, ..FieldError::new(pointer, "amount_too_high") });
            }
            it if choice(it).is_some_and(|words| !is_one(value, words)) => "unknown_value",
            MINUTES if minutes(all).is_none() => "out_of_range",
            TOGETHER | ALONE if !value.is_boolean() => "wrong_type",
            MINUTES | TOGETHER | ALONE => return None,
            other if known.iter().any(|it| it == other) => return None,
            _ => "unknown_field",
        };
        Some(FieldError::new(pointer, code))
    };
    all.iter().filter_map(fault).collect()
}

/// The words of a field that is chosen.
fn choice(name: &str) -> Option<&'static [&'static str]> {
    CHOICES.iter().find(|(it, _)| *it == name).map(|(_, words)| *words)
}

fn is_one(value: &Value, words: &[&str]) -> bool {
    value.as_str().is_some_and(|it| words.contains(&it))
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

/// Tells whether the asker would rather have one visitor.
pub fn alone(all: &Extras) -> bool {
    all.get(ALONE).and_then(Value::as_bool).unwrap_or_default()
}

/// Tells whether something is told in words, which somebody may have to read first.
pub fn in_words(all: &Extras) -> bool {
    all.iter().any(|(name, value)| value.is_string() && choice(name).is_none())
}

/// Leaves out what was told in words: what nobody has read yet is not for neighbours.
pub fn without_words(mut all: Extras) -> Extras {
    all.retain(|name, value| !value.is_string() || choice(name).is_some());
    all
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
        let all = wrong(CategoryId::read(category).unwrap(), &told(all), 50);
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
    fn what_is_chosen_is_one_of_few_words_and_waits_for_nobody() {
        let wrong = vec![("/extras/payment".to_owned(), "unknown_value".to_owned())];
        assert_eq!(faults("groceries", &json!({ "payment": "later" })), wrong);
        let chosen = json!({ "payment": "receipt", "max_eur": 50 });
        assert_eq!(faults("groceries", &chosen), []);
        assert!(!in_words(&told(&chosen)) && in_words(&told(&json!({ "list": "melk" }))));
        assert_eq!(without_words(told(&chosen)), told(&chosen));
    }

    #[test]
    fn nobody_asks_to_spend_more_than_the_ceiling() {
        let wrong = vec![("/extras/max_eur".to_owned(), "amount_too_high".to_owned())];
        assert_eq!(faults("groceries", &json!({ "max_eur": 51 })), wrong);
    }

    #[test]
    fn what_is_private_goes_to_nobody_who_has_not_said_yes() {
        let all = told(&json!({ "condition_note_private": "dementie", "minutes": 60 }));
        assert_eq!(public(all), told(&json!({ "minutes": 60 })));
        let money = told(&json!({ "payment": "exact", "max_eur": 30 }));
        assert_eq!(public(money), told(&json!({ "max_eur": 30 })), "the ceiling says what it is");
    }
}
