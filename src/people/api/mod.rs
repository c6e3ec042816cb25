//! HTTP in, HTTP out for people. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`caller`] | a handler that takes one cannot be reached by somebody unknown |
//! | [`cookies`] | where a browser keeps a session |
//! | [`sessions`] | who am I, refresh, switch, sign out |
//! | [`devices`] | who uses this device |
//! | [`factors`] | a second factor |
//! | [`passkeys`] | passkeys |
//! | [`grants`] | roles, asked and confirmed |
//! | [`ending`] | roles, ended |
//! | [`letters`] | the worker makes letters |
//! | [`door`] | opening a letter, and joining with it |
//! | [`mail_codes`] | coming back with a code by mail |
//! | [`new_code`] | the worker says a new code |
//! | [`moments`] | a *kennismakingsmoment* |
//! | [`own_mail`] | one's own mail address |
//! | [`finding`] | people found: by a worker, and newcomers by an ambassador |
//! | [`writing`] | people made without an account, and corrected |
//! | [`correcting`] | somebody says what is not right about them |
//! | [`confirming`] | newcomers are known |
//! | [`profile`] | what people set for themselves |
//! | [`talents`] | "wat kun jij?" |
//! | [`fields`] | what several bodies share |
//! | [`neighbourhood`] | what everybody may know of the neighbourhood |
//! | [`setting_bodies`] | what is sent to set it |
//! | [`setting`] | what is set of the neighbourhood |
//! | [`kinds`] | how it says its kinds of help |
//! | [`streets`] | its streets as a table |
//! | [`live`] | news for whoever is signed in |
//! | [`push`] | push messages on this device |
//! | [`tasks`] | what the team must do |
//! | [`screening`] | whose extract the organisation saw |
//! | [`volunteering`] | who helps as a volunteer of which organisation |

pub mod caller;
pub mod confirming;
pub mod cookies;
pub mod correcting;
pub mod devices;
pub mod discretion;
pub mod door;
pub mod ending;
pub mod factors;
pub mod fields;
pub mod finding;
pub mod grants;
pub mod kinds;
pub mod letters;
pub mod live;
pub mod mail_codes;
pub mod moments;
pub mod neighbourhood;
pub mod new_code;
pub mod own_mail;
pub mod passkeys;
pub mod profile;
pub mod push;
pub mod screening;
pub mod sessions;
pub mod setting;
pub mod setting_bodies;
pub mod streets;
pub mod talents;
pub mod tasks;
pub mod volunteering;
pub mod writing;

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
    Action::Session => devices::session_share,
    Action::Open => devices::device_people,
    Action::Open => devices::device_choose,
    Action::Open => devices::device_empty,
    Action::Session => devices::device_settle,
    Action::Session => devices::device_wait,
    Action::Session => factors::session_factor,
    Action::Session => factors::own_factor,
    Action::Session => factors::factor_begin,
    Action::Session => factors::factor_confirm,
    Action::Session => factors::factor_sheet,
    Action::Session => passkeys::passkey_begin,
    Action::Session => passkeys::passkey_make,
    Action::Session => passkeys::passkey_remove,
    Action::Session => passkeys::passkey_ask,
    Action::Session => passkeys::passkey_give,
    Action::Listen => live::live,
    Action::Listen => push::push_key,
    Action::Listen => push::push_subscribe,
    Action::Listen => push::push_unsubscribe,
    Action::Tasks => tasks::tasks_list,
    Action::Tasks => tasks::task_take,
    Action::Tasks => tasks::task_done,
    Action::Tasks => tasks::task_dismiss,
    Action::Letters, anew => letters::letters_make,
    Action::Letters => letters::letters_list,
    Action::Letters, anew => moments::moment_open,
    Action::Letters => moments::moment_now,
    Action::Letters => moments::moment_close,
    Action::MomentHere => moments::moment_here,
    Action::Open => door::letter_open,
    Action::Open => door::letter_join,
    Action::Open => mail_codes::sign_in_mail,
    Action::Open => mail_codes::sign_in_mail_code,
    Action::PeopleFind => finding::people_find,
    Action::PeopleNewcomers => finding::people_newcomers,
    Action::PeopleMake => writing::people_make,
    Action::PeopleConfirm => confirming::people_confirm_all,
    Action::PeopleShow => finding::people_show,
    Action::PeopleCorrect => writing::people_correct,
    Action::PeopleConfirm => confirming::people_confirm,
    Action::OwnData => correcting::correction_say,
    Action::PeopleShow => correcting::corrections,
    Action::PeopleCorrect => correcting::correction_close,
    Action::PeopleCode, anew => new_code::people_new_code,
    Action::Screening => screening::people_screening,
    Action::Screening, anew => screening::people_screen,
    Action::Screening => screening::people_screening_end,
    Action::Profile => screening::screening_mine,
    Action::Profile => profile::profile,
    Action::Profile => profile::profile_set,
    Action::Profile => own_mail::own_mail_ask,
    Action::Profile => own_mail::own_mail_confirm,
    Action::Profile => own_mail::own_mail_remove,
    Action::Profile => profile::helping,
    Action::Profile => profile::helping_set,
    Action::Profile => talents::talents_set,
    Action::Discretion => discretion::discretion,
    Action::Discretion => discretion::discretion_accept,
    Action::DeskBuurt => setting::desk_buurt,
    Action::DeskBuurt, anew => setting::desk_buurt_team,
    Action::DeskBuurt, anew => setting::desk_buurt_rhythm,
    Action::DeskBuurt, anew => setting::desk_buurt_helping,
    Action::DeskBuurt => kinds::desk_buurt_kinds,
    Action::DeskBuurt, anew => kinds::desk_buurt_kind,
    Action::DeskBuurt => streets::desk_streets,
    Action::DeskBuurt, anew => streets::desk_streets_preview,
    Action::DeskBuurt, anew => streets::desk_streets_apply,
    Action::Volunteering => volunteering::volunteering_mine,
    Action::Volunteering => volunteering::volunteering_accept,
    Action::DeskVolunteering => volunteering::desk_volunteering,
    Action::DeskVolunteering => volunteering::desk_volunteering_make,
    Action::DeskVolunteering => volunteering::desk_volunteering_write,
    Action::DeskVolunteer => volunteering::desk_volunteer_ask,
    Action::DeskVolunteer => volunteering::desk_volunteer_end,
    Action::Roles => grants::desk_roles,
    Action::Roles, anew => grants::desk_role_ask,
    Action::Roles, anew => grants::desk_role_confirm,
    Action::Roles => grants::desk_role_refuse,
    Action::Roles, anew => ending::desk_role_end,
    Action::Profile => ending::own_role_end,
];
