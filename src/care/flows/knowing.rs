//! What is known of whom a case is about, as far as a service may ever read it. Of whom was forgotten,
//! only what the case itself holds. Decides nothing about what is released.

use super::{opening, steps};
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::seal::DataKey;
use crate::base::words::Lang;
use crate::care::case::{Case, of_signal, safe_contact};
use crate::care::release::{Category, Released};
use crate::care::store::signals;
use crate::people::{keeping, members};

/// What is known of the person, by kind: just what the files hold, in the words of the worker.
pub(super) async fn known(house: &House, case: &Case, key: &DataKey) -> Result<Vec<Released>> {
    let mut known = Vec::new();
    let mut add = |category, text: Option<String>| {
        if let Some(text) = text.filter(|it| !it.trim().is_empty()) {
            known.push(Released { category, text });
        }
    };
    let told = opening::told(Some(key), case)?.unwrap_or_default();
    let (mut all, mut safe) = (vec![told.clone()], None);
    for part in signals::merged_into(house.db.read(), case.signal.buurt, case.signal.id).await? {
        let Some(id) = part.file.key else { continue };
        all.extend(opening::told(Some(&steps::case_key(house, Some(id)).await?), &part)?);
    }
    let (who, rows) = (case.signal.subject, house.db.read());
    let mut opened = keeping::open_all(house, rows, who.as_slice()).await?;
    if let Some((person, it)) = who.and_then(|who| opened.remove_entry(&who)) {
        let member = members::find(rows, case.signal.buurt, person).await?;
        let home = keeping::open_home(house, rows, &member).await?;
        let details = it.details;
        add(Category::FirstName, Some(details.name.first.clone()));
        add(Category::Name, Some(details.name.whole()));
        add(Category::Phone, details.phone);
        safe = details.safe;
        add(Category::Language, Some(language(details.language)));
        add(Category::Address, home.map(|it| format!("{} {}", it.street, it.number)));
    } else {
        add(Category::Address, told.street.clone());
    }
    let safely = safe_contact(safe.as_ref(), all.iter());
    add(Category::SafeContact, Some(safely.join(" · ")));
    let summary = case.file.summary.as_deref();
    let summary =
        summary.map(|it| key.open(&of_signal("summary", case.signal.id), it)).transpose()?;
    add(Category::Summary, summary);
    Ok(known)
}

fn language(lang: Lang) -> String {
    lang.code().to_owned()
}
