//! HTTP in, HTTP out for people. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`caller`] | a handler that takes one cannot be reached by somebody unknown |
//! | [`cookies`] | where a browser keeps a session |
//! | [`sessions`] | who am I, refresh, switch, sign out |
//! | [`neighbourhood`] | what everybody may know of the neighbourhood |
//! | [`live`] | news for whoever is signed in |
//! | [`push`] | push messages on this device |
//! | [`tasks`] | what the team must do |

pub mod caller;
pub mod cookies;
pub mod live;
pub mod neighbourhood;
pub mod push;
pub mod sessions;
pub mod tasks;

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
    Action::Listen => push::push_key,
    Action::Listen => push::push_subscribe,
    Action::Listen => push::push_unsubscribe,
    Action::Tasks => tasks::tasks_list,
    Action::Tasks => tasks::task_take,
    Action::Tasks => tasks::task_done,
    Action::Tasks => tasks::task_dismiss,
];
