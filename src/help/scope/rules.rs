//! The rule files of the guard, compiled once. Holds no phrase itself: they stand in `data/scope/`.

use std::sync::OnceLock;

use super::phrase::Phrasebook;
use super::phrase::source::Source;

/// Every rule file, words first.
pub(super) const FILES: &[&str] = &[
    include_str!("../../../data/scope/words.rules"),
    include_str!("../../../data/scope/harmless.rules"),
    include_str!("../../../data/scope/emergency.body.nl.rules"),
    include_str!("../../../data/scope/emergency.safety.nl.rules"),
    include_str!("../../../data/scope/emergency.fr.rules"),
    include_str!("../../../data/scope/emergency.en.rules"),
    include_str!("../../../data/scope/emergency.more.rules"),
    include_str!("../../../data/scope/boundaries.nl.rules"),
    include_str!("../../../data/scope/boundaries.fr.rules"),
    include_str!("../../../data/scope/boundaries.en.rules"),
    include_str!("../../../data/scope/categories.nl.rules"),
    include_str!("../../../data/scope/categories.fr.rules"),
    include_str!("../../../data/scope/categories.en.rules"),
];

/// All rules.
pub(super) fn book() -> &'static Phrasebook {
    static BOOK: OnceLock<Phrasebook> = OnceLock::new();
    BOOK.get_or_init(|| Phrasebook::new(Source::read(FILES)))
}
