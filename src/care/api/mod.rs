//! HTTP in, HTTP out for care. Decides nothing.
//!
//! | file | its one job |
//! |---|---|
//! | [`signals`] | a worker finds signals, and opens a case |
//! | [`acts`] | what a worker does with a signal |
//! | [`talks`] | one form after a talk; referring to one service |
//! | [`drafts`] | a referral made ready |
//! | [`answers`] | what becomes of referrals and grounds |
//! | [`answer`] | the plain page on which a service answers |
//! | [`script`] | what a worker says to a service, and shows to the person before |
//! | [`terms`] | how long things are kept |
//! | [`telling`] | a worker tells a worry |
//! | [`fitting`] | the services that fit a signal; colleagues |
//! | [`reviews`] | what was shared without a yes |
//! | [`steering`] | what is late, what did not arrive |
//! | [`desk_views`] | what a worker sees of a case |
//! | [`suggestions`] | what rules suggest, to a worker or to the person |
//! | [`rules`] | which rules are on, and how often each was right |
//! | [`showing`] | a case, made ready for who looks |
//! | [`kinds`] | the kinds of worry, for every form |
//! | [`reach`] | how somebody may be reached safely |
//! | [`reporting`] | telling a worry, and what its teller hears |
//! | [`cards`] | *antennes* and their cards |
//! | [`own_file`] | the person's own file |
//! | [`preview`] | what a text seems to be about |
//! | [`asked`] | what is asked in an address |
//! | [`services`] | the directory, for everybody |
//! | [`rights`] | rights beside small help |
//! | [`kept`] | the directory, as the desk sees and sets it |
//! | [`directory`] | its import and its export |
//! | [`duty`] | who is on duty, who is away |
//! | [`duty_bodies`] | what is sent about that |
//! | [`duty_views`] | what is shown about that |
//! | [`imports`] | what an import would change, for who looks |

pub mod acts;
pub mod answer;
pub mod answers;
pub mod asked;
pub mod cards;
pub mod desk_views;
pub mod directory;
pub mod drafts;
pub mod duty;
pub mod duty_bodies;
pub mod duty_views;
pub mod fitting;
pub mod imports;
pub mod kept;
pub mod kinds;
pub mod own_file;
pub mod preview;
pub mod reach;
pub mod reporting;
pub mod reviews;
pub mod rights;
pub mod rules;
pub mod script;
pub mod services;
pub mod showing;
pub mod signals;
pub mod steering;
pub mod suggestions;
pub mod talks;
pub mod telling;
pub mod terms;

use crate::people::Action;
use crate::people::api::Route;
use crate::table;

/// The operations of this room.
pub const ROUTES: &[Route] = table![
    Action::Open => kinds::signal_types,
    Action::Open => preview::signal_preview,
    Action::Open => reporting::signal_facts,
    Action::Report => reporting::signal_tell,
    Action::Report => reporting::signal_mine,
    Action::Open => cards::card_open,
    Action::Open => cards::card_fill_in,
    Action::Partners => cards::partner_list,
    Action::Partners => cards::partner_make,
    Action::Partners => cards::partner_end,
    Action::CareDesk => signals::desk_signals,
    Action::CareDesk => telling::desk_signal_tell,
    Action::CareDesk => fitting::desk_colleagues,
    Action::CareAct => fitting::desk_signal_services,
    Action::CareAct => fitting::desk_referral,
    Action::CareReview => reviews::desk_reviews,
    Action::CareReview => reviews::desk_basis_review,
    Action::CareSteer => steering::desk_overdue,
    Action::CareSteer => steering::desk_failed_deliveries,
    Action::CareSteer, anew => steering::desk_colleague_leave,
    Action::CareSteer, anew => steering::desk_colleague_cases,
    Action::ReferralLinks => steering::referral_by_phone,
    Action::CareAct => drafts::desk_signal_draft,
    Action::CareOpen, anew => signals::desk_signal_open,
    Action::CareAct => acts::desk_signal_act,
    Action::CareAct => acts::desk_signal_merge,
    Action::CareAct, anew => talks::desk_signal_talk,
    Action::CareAct, anew => talks::desk_signal_refer,
    Action::CareAct => answers::referral_note,
    Action::Suggestions => suggestions::desk_suggestions,
    Action::SuggestionAct => suggestions::desk_suggestion_take,
    Action::SuggestionAct => suggestions::desk_suggestion_dismiss,
    Action::Suggestions => rules::desk_rules,
    Action::Rules => rules::desk_rule_set,
    Action::SuggestionMine => suggestions::suggestion_mine,
    Action::SuggestionAnswer => suggestions::suggestion_answer,
    Action::CareWithdraw => answers::basis_withdraw,
    Action::PeopleShow => reach::people_reach,
    Action::PeopleCorrect => reach::people_reach_set,
    Action::OwnFile => own_file::files,
    Action::OwnFile => own_file::file_open,
    Action::OwnFile => own_file::file_export,
    Action::OwnFile => own_file::file_correct,
    Action::Open => services::services,
    Action::Open => services::service,
    Action::Open => rights::rights,
    Action::RightCall => rights::right_call,
    Action::DeskServices => kept::services_kept,
    Action::Directory, anew => kept::service_set,
    Action::Directory, anew => directory::directory_preview,
    Action::Directory, anew => directory::directory_apply,
    Action::Directory, anew => directory::directory_export,
    Action::ReferralScript, anew => script::referral_script,
    Action::ReleasePreview, anew => script::release_preview,
    Action::ReferralLinks => script::referral_revoke_links,
    Action::ReferralLinks, anew => script::referral_send_again,
    Action::ReferralReply => script::referral_reply,
    Action::Open => duty::duty_now,
    Action::DeskDuty => duty::desk_duty,
    Action::DeskDutySet => duty::desk_duty_set,
    Action::DeskDutySet => duty::desk_absence,
    Action::DeskDutySet => duty::desk_absence_end,
    Action::DeskOffice => duty::desk_office,
    Action::DeskDuty => duty::desk_workload,
    Action::Terms => terms::desk_terms,
    Action::TermsSet, anew => terms::desk_terms_set,
];
