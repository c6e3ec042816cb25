//! HTTP in, HTTP out for people. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`caller`] | a handler that takes one cannot be reached by somebody unknown |
//! | [`cookies`] | where a browser keeps a session |
//! | [`sessions`] | who am I, refresh, switch, sign out |
//! | [`neighbourhood`] | what everybody may know of the neighbourhood |
//! | [`live`] | news for whoever is signed in |

pub mod caller;
pub mod cookies;
pub mod live;
pub mod neighbourhood;
pub mod sessions;

use crate::people::Action;
use crate::table;

/// An operation of the API with the action it asks for.
pub type Route = crate::web::route::Route<Action>;

/// The operations of this room.
pub const ROUTES: &[Route] = table![
    Action::Open => neighbourhood::neighbourhood,
    Action::Session => sessions::session,
    Action::Open => sessions::session_refresh,
    Action::Session => sessions::session_end,
    Action::Session => sessions::session_buurt,
    Action::Listen => live::live,
];
