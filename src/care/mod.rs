//! From worry to service, and back.
//!
//! Three objects, three lives, never mixed: a **signal** (a worry about a person, a household or a
//! place), a **referral** (one signal, one service), a **delivery** (one attempt to reach one
//! recipient, which lives in `delivery`). A signal never changes a help request, and no neighbour ever
//! sees one.
//!
//! | file | its one job |
//! |---|---|
//! | [`signal_type`] | the 26 kinds of worry, and how urgent they are |
//! | [`directory`] | the professional services, when they are open, how one finds them |
//! | [`clocks`] | which clocks a signal wants, by where it stands |
//! | [`deadline`] | one clock: what was promised, by when, and whether that was kept |
//! | [`terms`] | what an organisation promises, by urgency |
//! | [`ladder`] | who hears of a clock, and when |
//! | [`duty`] | who is on duty, who is away, who stands in |
//! | [`signal`] | the life of a signal |
//! | [`referral`] | the life of a referral: one signal, one service |
//! | [`basis`] | on what ground data are shared |
//! | [`case`] | a signal with what was told of it, sealed |
//! | [`fit`] | which services may help, and why |
//! | [`retention`] | when a case is forgotten |
//! | [`release`] | what a service may read |
//! | [`talk`] | one form after a talk, which makes every step |
//! | [`facts`] | what can have been seen or heard, and what goes well |
//! | [`report`] | a worry as a neighbour tells it |
//! | [`own`] | which cases somebody reads by themselves |
//! | [`partner`] | *antennes* and their cards |
//! | [`recognise`] | what the words of a worry are about, as a suggestion |
//! | [`suggestion`] | what rules suggest, and what people do with it |
//! | [`shelves`] | that directory in memory, ready to be searched |
//! | [`rights`] | rights that stand beside small help |
//! | [`visit`] | how a service comes in: a link, a code, half an hour |
//! | [`letters`] | what a service is told by mail |
//! | [`notices`] | what workers are told |
//! | [`flows`] | what people do |
//! | [`jobs`] | what happens later |
//! | [`api`] | HTTP in, HTTP out |
//! | [`store`] | every line of SQL of this room |

pub mod api;
pub mod basis;
pub mod case;
pub mod clocks;
pub mod deadline;
pub mod directory;
pub mod duty;
pub mod facts;
pub mod fit;
pub mod flows;
pub mod jobs;
pub mod ladder;
pub mod letters;
pub mod notices;
pub mod own;
pub mod partner;
pub mod recognise;
pub mod referral;
pub mod release;
pub mod report;
pub mod retention;
pub mod rights;
pub mod shelves;
pub mod signal;
pub mod signal_type;
pub mod store;
pub mod suggestion;
pub mod talk;
pub mod terms;
pub mod visit;

/// Asks what becomes of the cases about somebody who moves.
pub use self::flows::moving::moved;
/// Whether a run of forgetting forgets, or only says what it would forget.
pub use self::flows::retaining::Mode;
