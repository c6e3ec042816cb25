//! The coordinator sets something of the neighbourhood on a screen: what its file sets, by the same rules.
//!
//! Who sets a section says which version they saw; when somebody set it meanwhile, nothing is written.

use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::Actor;
use crate::buurt::kinds::{Kinds, Spoken};
use crate::buurt::{self, Buurten, CategoryId, Section};
use crate::delivery::{self, Promise};
use crate::people::audit::Entry;
use crate::people::flows::settings::PAIRS;
use crate::people::store::trail;

/// Sets a section in place of the version that was seen.
pub async fn set(
    house: &House,
    buurten: &Buurten,
    by: Actor,
    (section, seen): (Section, i32),
) -> Result<()> {
    let pairs = matches!(section, Section::Helping(_));
    let flow = async move |tx: &Tx| write(tx, by, &section, seen).await;
    house.db.write("buurt.set", flow).await?;
    buurt::load(house, buurten).await?;
    if pairs {
        // Who may be asked next door is known only now: what may not any more is taken back. The next start looks too.
        let less = Promise::new(PAIRS, &())?.buurt(by.buurt).dedupe(PAIRS);
        let flow = async move |tx: &Tx| delivery::promise(tx, less.clone()).await;
        house.db.write("buurt.pairs", flow).await?;
    }
    Ok(())
}

/// How one kind of help is said from now on, and which version of all of them was seen.
#[derive(Clone, Debug)]
pub struct KindSet {
    /// Which kind.
    pub kind: CategoryId,
    /// Its texts.
    pub texts: Spoken,
    /// The version.
    pub seen: i32,
}

/// Sets how one kind of help is said, in place of the version that was seen; the others stay.
pub async fn set_kind(house: &House, buurten: &Buurten, by: Actor, set: KindSet) -> Result<()> {
    let flow = async move |tx: &Tx| {
        let kinds = buurt::stored::<Kinds>(tx.rows(), by.buurt, "kinds").await?.it;
        let section = Section::Kinds(kinds.with(set.kind, set.texts.clone()));
        write(tx, by, &section, set.seen).await
    };
    house.db.write("buurt.set_kind", flow).await?;
    buurt::load(house, buurten).await
}

/// The same inside a flow: written, and noted in the chain with the names of what is other now.
pub(super) async fn write(tx: &Tx, by: Actor, section: &Section, seen: i32) -> Result<()> {
    let fields = buurt::replace(tx, by.buurt, section, (seen, by.person)).await?;
    let entry = Entry {
        buurt: by.buurt,
        at: tx.now(),
        actor: Some(by.person),
        on_behalf_of: None,
        action: format!("buurt.{}", section.name()),
        subject: Some(by.buurt.0),
        consent: None,
        reason: Some(fields.join(", ")),
    };
    trail::append(tx, &entry).await
}
