//! HTTP in, HTTP out for care. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`kinds`] | the kinds of worry, for every form |
//! | [`preview`] | what a text seems to be about |

pub mod kinds;
pub mod preview;

use crate::people::Action;
use crate::people::api::Route;
use crate::table;

/// The operations of this room.
pub const ROUTES: &[Route] =
    table![Action::Open => kinds::signal_types, Action::Open => preview::signal_preview];
