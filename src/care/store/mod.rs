//! Every line of SQL of the room care.
//!
//! | file | its one job |
//! |---|---|
//! | [`services`] | the directory of services |
//! | [`signals`] | signals: find, lock, write, advance |
//! | [`log`] | who told a signal, whom it is about, what happened to it |
//! | [`partners`] | *antennes* |
//! | [`bases`] | grounds to share data |
//! | [`referrals`] | referrals |
//! | [`desk`] | the list of a desk, straight into what is shown |
//! | [`messages`] | what is said about a referral |
//! | [`links`] | links to the page of a service |
//! | [`visits`] | who came in by them |
//! | [`forms`] | the forms that a service sent |
//! | [`retention`] | what is forgotten, and what a run of it counted |
//! | [`deadlines`] | the clocks of signals |
//! | [`suggestions`] | what rules suggest |
//! | [`forgetting`] | suggestions that are over, and of whom nobody knows any more |
//! | [`rules`] | which rules are on, and how often each was right |
//! | [`load`] | what is late, and who has how much |
//! | [`duty`] | rosters, absences, who was told when |

pub mod bases;
pub mod deadlines;
pub mod desk;
pub mod duty;
pub mod forgetting;
pub mod forms;
pub mod links;
pub mod load;
pub mod log;
pub mod messages;
pub mod partners;
pub mod referrals;
pub mod retention;
pub mod rules;
pub mod services;
pub mod signals;
pub mod suggestions;
pub mod visits;
