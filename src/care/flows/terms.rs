//! How long things of care are kept is set, and with that confirmed: before the first worry is kept.

use crate::base::db::Tx;
use crate::base::error::{Error, Result};
use crate::base::house::House;
use crate::buurt::terms::{Confirmed, Term, Terms};
use crate::buurt::{self, Buurten};
use crate::people::audit::Entry;
use crate::people::{Caller, trail};

/// Sets how long things are kept, in every neighbourhood of the organisation, and with that says that
/// these terms are right.
pub async fn set_terms(
    house: &House,
    buurten: &Buurten,
    caller: &Caller,
    terms: Terms,
) -> Result<()> {
    let here = buurten.get(caller.buurt).ok_or(Error::NotFound)?;
    let mut all = buurten.all();
    all.retain(|it| it.organisation == here.organisation);
    let by = caller.actor();
    let flow = async move |tx: &Tx| {
        let confirmed = Some(Confirmed { at: tx.now(), by: by.person });
        let terms = Terms { confirmed, ..terms };
        buurt::flows::put_terms(tx, &all, &terms, by.person).await?;
        let lengths = Term::ALL.iter().map(|it| format!("{} {}", it.word(), terms.of(*it)));
        let entry = Entry {
            buurt: by.buurt,
            at: tx.now(),
            actor: Some(by.person),
            on_behalf_of: None,
            action: "care.terms".to_owned(),
            subject: None,
            consent: None,
            reason: Some(lengths.collect::<Vec<_>>().join(", ")),
        };
        trail::append(tx, &entry).await
    };
    house.db.write("care.terms", flow).await?;
    buurt::flows::load(house, buurten).await
}
