//! Parts of streets for the tests of this room.

use super::section::Street;

/// A zone.
pub(super) const HERE: u64 = 0x0891_fa45_4c67_ffff;
/// Another.
pub(super) const THERE: u64 = 0x0891_fa45_489b_ffff;

/// The numbers of a street from one to another, in a zone.
pub(super) fn part(name: &str, from: u16, to: u16, zone: u64) -> Street {
    Street { name: name.to_owned(), from, to, zone }
}
