//! HTTP in, HTTP out for small help. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`bodies`], [`act_bodies`] | what is sent, checked |
//! | [`views`], [`desk_views`] | what is shown |
//! | [`showing`] | one request, made ready for who looks |
//! | [`sides`] | who asks, as far as released, and who helps |
//! | [`acting`] | somebody acts on one request and reads how it stands after |
//! | [`acts`] | what one can do with a request now, and what happened to it |
//! | [`listing`] | lines of a list, made ready for who looks |
//! | [`guests`] | who lives next door, on the one request for which they were asked |
//! | [`filtering`] | what a helper looks for on the board |
//! | [`asking`] | preview, ask, one's own |
//! | [`after`] | withdraw, confirm, thank, refuse a helper, release contact |
//! | [`helping`] | the board, a yes, a no, letting go |
//! | [`changing`] | another time or place; the appointment for a calendar |
//! | [`series`] | what comes back every week: its days, and what is done with it |
//! | [`talking`], [`talk_views`] | what asker and helper say to each other |
//! | [`away`] | somebody is away, or in hospital |
//! | [`again`] | with whom one would gladly do it again |
//! | [`apart`] | whom one would rather not meet |
//! | [`complaining`], [`complaint_bodies`], [`complaint_views`] | something went wrong |
//! | [`visits`] | what belongs to one visit, and what groceries cost |
//! | [`along`] | who comes along |
//! | [`door_keys`], [`door_key_bodies`], [`door_key_views`] | keys of homes that neighbours have |
//! | [`desk`] | what a worker sees and steers |

pub mod act_bodies;
pub(crate) mod acting;
pub mod acts;
pub mod after;
pub mod again;
pub mod along;
pub mod apart;
pub mod asking;
pub mod away;
pub mod bodies;
pub mod changing;
pub mod complaining;
pub mod complaint_bodies;
pub mod complaint_views;
pub mod desk;
pub mod desk_views;
pub mod door_key_bodies;
pub mod door_key_views;
pub mod door_keys;
pub mod filtering;
pub mod guests;
pub mod helping;
pub mod listing;
pub mod series;
pub mod showing;
pub mod sides;
pub mod talk_views;
pub mod talking;
pub mod views;
pub mod visits;

use crate::people::Action;
use crate::people::api::Route;
use crate::table;

/// The operations of this room.
pub const ROUTES: &[Route] = table![
    Action::HelpPreview => asking::help_preview,
    Action::HelpAsk => asking::help_ask,
    Action::HelpMine => asking::help_mine,
    Action::HelpMine => helping::help_helping,
    Action::HelpMine => guests::help_next_door,
    Action::HelpBoard => helping::help_board,
    Action::HelpShow => asking::help_show,
    Action::HelpWithdraw => after::help_withdraw,
    Action::HelpConfirm => after::help_confirm,
    Action::HelpThank => after::help_thank,
    Action::HelpAgain => again::help_again,
    Action::AgainEnd => again::again_end,
    Action::HelpRefuseHelper => after::help_refuse_helper,
    Action::HelpReleaseContact => after::help_release_contact,
    Action::OfferAccept => helping::offer_accept,
    Action::OfferDecline => helping::offer_decline,
    Action::OfferSeen => helping::offer_seen,
    Action::OfferBackOut => helping::offer_back_out,
    Action::OfferMoreThanSmall => helping::offer_more_than_small,
    Action::OfferDone => helping::offer_done,
    Action::OfferAmount => visits::offer_amount,
    Action::OfferCompany => along::offer_company,
    Action::OfferCompany => along::offer_company_choices,
    Action::HelpPaid => visits::help_paid,
    Action::HelpCompanyDecline => along::help_company_decline,
    Action::HelpChange => changing::help_change,
    Action::HelpChange => changing::help_extend,
    Action::HelpCalendar => changing::help_calendar,
    Action::SeriesShow => series::series_list,
    Action::SeriesChange => series::series_stop,
    Action::SeriesChange => series::series_sleep,
    Action::SeriesChange => series::series_wake,
    Action::SeriesChange => series::series_renew,
    Action::HelpTalk => talking::help_talk,
    Action::HelpTalk => talking::help_talk_say,
    Action::HelpTalk => talking::help_talk_seen,
    Action::HelpTalkJoin => talking::help_talk_join,
    Action::ComplaintTell => complaining::complaint_tell,
    Action::ComplaintTell => complaining::complaint_mine,
    Action::ComplaintAppeal => complaining::complaint_appeal,
    Action::Apart => apart::apart_say,
    Action::Apart => apart::apart_mine,
    Action::ApartEnd => apart::apart_end,
    Action::Away => away::away_mine,
    Action::Away => away::away_say,
    Action::Away => away::away_back,
    Action::AwayFor => away::people_away,
    Action::AwayFor => away::people_away_say,
    Action::AwayFor => away::people_away_back,
    Action::Complaints => complaining::desk_complaints,
    Action::ComplaintOpen, anew => complaining::desk_complaint_open,
    Action::ComplaintAct, anew => complaining::desk_complaint_act,
    Action::DoorKeys => door_keys::key_mine,
    Action::DoorKeyAct => door_keys::key_act,
    Action::DeskKeys => door_keys::desk_keys,
    Action::DeskKeys => door_keys::desk_key_give,
    Action::DeskKeyShow => door_keys::desk_key_show,
    Action::DeskHelp => desk::desk_help,
    Action::DeskHelpShow => desk::desk_help_show,
    Action::DeskHelpSteer => desk::desk_help_hold,
    Action::DeskHelpSteer => desk::desk_help_unhold,
    Action::DeskHelpSteer => desk::desk_help_widen,
    Action::DeskHelpSteer => desk::desk_help_ask_person,
    Action::DeskHelpSteer => desk::desk_help_publish,
    Action::DeskHelpSteer => desk::desk_help_reject,
];
