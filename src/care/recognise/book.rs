//! The rule files of worries, compiled once. Holds no phrase itself: they stand in `data/care/`.

use std::sync::LazyLock;

use crate::help::phrase::Phrasebook;
use crate::help::phrase::source::Source;

/// Every rule file: the words and the sayings that the scope guard knows too, then ours.
pub(super) const FILES: &[&str] = &[
    include_str!("../../../data/scope/words.rules"),
    include_str!("../../../data/scope/harmless.rules"),
    include_str!("../../../data/care/worry.1.nl.rules"),
    include_str!("../../../data/care/worry.2.nl.rules"),
    include_str!("../../../data/care/worry.3.nl.rules"),
    include_str!("../../../data/care/worry.facts.nl.rules"),
    include_str!("../../../data/care/worry.fr.rules"),
    include_str!("../../../data/care/worry.en.rules"),
    include_str!("../../../data/care/worry.more.rules"),
    include_str!("../../../data/care/worry.families.rules"),
];

static BOOK: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::new(Source::read(FILES)));

/// All rules.
pub(super) fn book() -> &'static Phrasebook {
    &BOOK
}
