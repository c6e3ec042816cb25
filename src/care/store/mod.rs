//! Every line of SQL of the room care.
//!
//! | file | its one job |
//! |---|---|
//! | [`services`] | the directory of services |
//! | [`signals`] | signals: find, lock, write, advance |
//! | [`log`] | who told a signal, whom it is about, what happened to it |
//! | [`bases`] | grounds to share data |
//! | [`referrals`] | referrals |
//! | [`desk`] | the list of a desk, straight into what is shown |
//! | [`messages`] | what is said about a referral |
//! | [`links`] | links and visits of a service |
//! | [`forms`] | the forms that a service sent |

pub mod bases;
pub mod desk;
pub mod forms;
pub mod links;
pub mod log;
pub mod messages;
pub mod referrals;
pub mod services;
pub mod signals;
