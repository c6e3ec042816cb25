//! HTTP in, HTTP out for meeting. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`meeting`] | what there is, for everybody and for oneself; "ik kom" |
//! | [`desk`] | the team makes places and plans activities |
//! | [`bodies`] | what is sent, checked |
//! | [`talents`] | who can what, for the worker |
//! | [`views`] | what is shown |

pub mod bodies;
pub mod desk;
pub mod meeting;
pub mod talents;
pub mod views;

use crate::people::Action;
use crate::people::api::Route;
use crate::table;

/// The operations of this room.
pub const ROUTES: &[Route] = table![
    Action::Open => meeting::meeting,
    Action::Meeting => meeting::meeting_mine,
    Action::ActivityCome => meeting::activity_come,
    Action::ActivityCome => meeting::activity_stay_away,
    Action::DeskMeeting => desk::desk_meeting,
    Action::DeskMeeting => desk::desk_place_make,
    Action::DeskMeetingSet => desk::desk_place_change,
    Action::DeskMeetingSet => desk::desk_place_close,
    Action::DeskMeeting => desk::desk_activity_plan,
    Action::DeskMeetingSet => desk::desk_activity_change,
    Action::DeskMeetingSet => desk::desk_activity_cancel,
    Action::DeskTalents => talents::desk_talents,
];
