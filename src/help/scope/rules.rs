//! The rule files of the guard, compiled once. Holds no phrase itself: they stand in `data/scope/`.

use std::sync::OnceLock;

use super::phrase::Phrasebook;
use super::phrase::source::Source;

/// Every rule file, words first.
pub(super) const FILES: &[&str] = &[
    include_str!("../../../data/scope/words.rules"),
    include_str!("../../../data/scope/harmless.rules"),
    include_str!("../../../data/scope/emergency.body1.nl.rules"),
    include_str!("../../../data/scope/emergency.body2.nl.rules"),
    include_str!("../../../data/scope/emergency.safety1.nl.rules"),
    include_str!("../../../data/scope/emergency.safety2.nl.rules"),
    include_str!("../../../data/scope/emergency.wide1.nl.rules"),
    include_str!("../../../data/scope/emergency.wide2.nl.rules"),
    include_str!("../../../data/scope/emergency.wide3.nl.rules"),
    include_str!("../../../data/scope/emergency.fr.rules"),
    include_str!("../../../data/scope/emergency.en.rules"),
    include_str!("../../../data/scope/emergency.wide.fr.rules"),
    include_str!("../../../data/scope/emergency.wide.en.rules"),
    include_str!("../../../data/scope/emergency.hints.rules"),
    include_str!("../../../data/scope/emergency.more.rules"),
    include_str!("../../../data/scope/emergency.families1.nl.rules"),
    include_str!("../../../data/scope/emergency.families2.nl.rules"),
    include_str!("../../../data/scope/emergency.families.fr.rules"),
    include_str!("../../../data/scope/emergency.families.en.rules"),
    include_str!("../../../data/scope/boundaries.1.nl.rules"),
    include_str!("../../../data/scope/boundaries.2.nl.rules"),
    include_str!("../../../data/scope/boundaries.wide.nl.rules"),
    include_str!("../../../data/scope/boundaries.fr.rules"),
    include_str!("../../../data/scope/boundaries.en.rules"),
    include_str!("../../../data/scope/categories.1.nl.rules"),
    include_str!("../../../data/scope/categories.2.nl.rules"),
    include_str!("../../../data/scope/categories.3.nl.rules"),
    include_str!("../../../data/scope/topics.nl.rules"),
    include_str!("../../../data/scope/categories.fr.rules"),
    include_str!("../../../data/scope/categories.en.rules"),
    include_str!("../../../data/scope/categories.wide.nl.rules"),
    include_str!("../../../data/scope/categories.more.nl.rules"),
    include_str!("../../../data/scope/categories.wide.fr.rules"),
    include_str!("../../../data/scope/categories.wide.en.rules"),
];

/// All rules.
pub(super) fn book() -> &'static Phrasebook {
    static BOOK: OnceLock<Phrasebook> = OnceLock::new();
    BOOK.get_or_init(|| Phrasebook::new(Source::read(FILES)))
}
