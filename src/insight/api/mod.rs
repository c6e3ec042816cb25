//! HTTP in, HTTP out for numbers about groups. Reads only: there is nothing to set or to switch off.

pub mod unmet;

use crate::people::Action;
use crate::people::api::Route;
use crate::table;

/// The operations of this room.
pub const ROUTES: &[Route] = table![
    Action::Unmet => unmet::desk_unmet,
];
