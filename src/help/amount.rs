//! What groceries cost: the helper types it, both see it, the asker says that it is paid.
//!
//! ```text
//!   nothing ──said──► open ──said again──► open ──paid──► paid
//! ```
//!
//! No payment, no balance, no tips. Never asks the time.

use super::extra::PAYMENT;
use super::found::Found;
use super::talk::{Stands, stands};
use crate::base::clock::Moment;
use crate::base::error::{Error, FieldError};
use crate::base::ids::PersonId;
use crate::base::word::word_enum;
use crate::buurt::CategoryId;

word_enum!(
    /// How groceries are paid, as the asker says it.
    Payment {
        /// *Gepast geld*: it lies ready.
        Exact = "exact",
        /// *Terugbetalen met het ticket*.
        Receipt = "receipt",
        /// *Al betaald*: there is nothing to pay.
        Paid = "paid",
    }
);

word_enum!(
    /// Why an amount cannot be said or paid.
    Refusal {
        /// Nothing is bought here, or it is over.
        NotHere = "amount_not_here",
        /// It was paid already.
        Settled = "amount_settled",
        /// Nobody said an amount.
        Missing = "amount_missing",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.word())
    }
}

/// What one helper spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Who spent it.
    pub helper: PersonId,
    /// How much, in cents.
    pub cents: u32,
    /// When it was said.
    pub said: Moment,
    /// When it was said to be paid, and by whom.
    pub paid: Option<(Moment, PersonId)>,
}

/// Tells whether something is bought with this kind of help.
pub fn is_bought(category: CategoryId) -> bool {
    category.facts().is_some_and(|it| it.extra_fields.iter().any(|field| field == PAYMENT))
}

/// How it is paid, once the asker said so.
pub fn payment(found: &Found) -> Option<Payment> {
    found.question.extras.get(PAYMENT)?.as_str().and_then(Payment::parse)
}

/// Tells whether a helper may say what it cost: while the two can talk.
pub fn may_be_said(found: &Found, helper: PersonId, now: Moment) -> bool {
    let open = matches!(stands(found, helper, now), Some(Stands::Open { .. }));
    is_bought(found.question.category) && payment(found) != Some(Payment::Paid) && open
}

/// The helper says what it cost; again while it is not paid. `most` is the ceiling, in euro.
pub fn said(
    found: &Found,
    before: Option<&Amount>,
    (helper, cents): (PersonId, u32),
    most: u32,
    now: Moment,
) -> Result<Amount, Error> {
    if !may_be_said(found, helper, now) {
        return Err(Refusal::NotHere.into());
    }
    if before.is_some_and(|it| it.paid.is_some()) {
        return Err(Refusal::Settled.into());
    }
    if cents > most.saturating_mul(100) {
        let params = vec![("max".to_owned(), most.to_string())];
        let code = "amount_too_high".into();
        return Err(Error::Invalid(vec![FieldError {
            pointer: "/cents".to_owned(),
            code,
            params,
        }]));
    }
    Ok(Amount { helper, cents, said: now, paid: None })
}

/// The asker says that it is paid, or a worker for her. Saying it again changes nothing.
pub fn paid(before: Option<&Amount>, by: PersonId, now: Moment) -> Result<Amount, Refusal> {
    let before = before.ok_or(Refusal::Missing)?;
    Ok(Amount { paid: before.paid.or(Some((now, by))), ..*before })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::words::{Lang, known};

    #[test]
    fn only_where_something_is_bought_there_is_an_amount() {
        let of = |it| CategoryId::read(it).is_some_and(is_bought);
        assert!(of("groceries"));
        assert!(!of("company") && !of("errand") && !of("transport"));
    }

    #[test]
    fn paid_is_said_once_and_never_of_nothing() {
        let (helper, asker) = (PersonId(uuid::Uuid::nil()), PersonId(uuid::Uuid::max()));
        let at = |it: &str| it.parse::<Moment>().unwrap();
        let said = at("2026-11-22T10:00:00Z");
        let open = Amount { helper, cents: 1250, said, paid: None };
        let (first, later) = (at("2026-11-22T11:00:00Z"), at("2026-11-22T12:00:00Z"));
        let once = paid(Some(&open), asker, first).unwrap();
        assert_eq!(once.paid, Some((first, asker)));
        assert_eq!(paid(Some(&once), asker, later), Ok(once));
        assert_eq!(paid(None, asker, first), Err(Refusal::Missing));
    }

    #[test]
    fn every_refusal_has_words_in_every_language() {
        let codes = Refusal::ALL.iter().map(|it| it.word());
        let ids = codes.map(|it| format!("problem-{}", it.replace('_', "-")));
        for id in ids.chain(["field-amount-too-high".to_owned()]) {
            for lang in Lang::ALL {
                assert!(known(lang, &id), "{id} in {}", lang.code());
            }
        }
    }
}
