//! HTTP in, HTTP out for one's own data. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`deed_views`] | what of one's asking and doing is shown |
//! | [`leaving`] | forget me, forget somebody, somebody died, they stay after all |
//! | [`moving`] | somebody moves |
//! | [`own`] | everything that is kept about me, and a copy of it |
//! | [`views`] | what else is shown |

pub mod deed_views;
pub mod leaving;
pub mod moving;
pub mod own;
pub mod views;

use crate::people::Action;
use crate::people::api::Route;
use crate::table;

/// The operations of this room.
pub const ROUTES: &[Route] = table![
    Action::OwnData => own::my_data,
    Action::OwnData => own::my_data_copy,
    Action::OwnData => leaving::forget_me,
    Action::PeopleFind => leaving::people_leaving,
    Action::PeopleLeave => leaving::departure,
    Action::PeopleLeave, anew => leaving::people_forget,
    Action::PeopleLeave, anew => leaving::people_died,
    Action::PeopleLeave, anew => leaving::people_stay,
    Action::PeopleMove => moving::people_moving,
    Action::PeopleMove, anew => moving::people_move,
];
