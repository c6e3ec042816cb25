//! Het kleine helpen: neighbours ask, neighbours help.
//!
//! | file | its one job |
//! |---|---|
//! | [`again`] | *graag opnieuw*: what each of two may say of the other |
//! | [`amount`] | what groceries cost, and whether it is paid |
//! | [`company`] | who comes along with a helper |
//! | [`request`] | the life of a *hulpvraag* |
//! | [`offer`] | the life of an *aanbod*: what one neighbour is to one request |
//! | [`window`] | when: a day and a part of it |
//! | [`contact`] | who may come to the door, and so who sees name, phone and address |
//! | [`digest`] | what is open, once a day for who ticked that |
//! | [`dispatch`] | which neighbours are asked, when, and why these |
//! | [`scope`] | the scope guard: may neighbours do this, and who must hear it first |
//! | [`event`] | what must follow each step |
//! | [`first_right`] | until when the last helper is asked first |
//! | [`hours`] | how many hours one asks in one week |
//! | [`series`] | the life of a *reeks*: the same help every week |
//! | [`question`] | what is asked, besides what the rules look at |
//! | [`extra`] | what may be told besides |
//! | [`found`] | a request as it is loaded, and what somebody is to it |
//! | [`entry`] | how a request begins, by what the guard says and who asks |
//! | [`settings`] | what a neighbourhood set, as dispatch takes it |
//! | [`candidates`] | neighbours as dispatch looks at them |
//! | [`notices`] | what people are told |
//! | [`letters`] | what helpers are told by mail |
//! | [`complaint`] | *er ging iets mis*: what becomes of it, and who may look at it |
//! | [`door_key`] | the key of a home that a neighbour has, and whether it is back |
//! | [`door_word`] | the word that is said at the door |
//! | [`board`] | what a helper looks for on the board |
//! | [`calendar`] | an appointment as a file for a calendar |
//! | [`talk`] | *praten*: who may say what to whom, and the ready sentences |
//! | [`flows`] | what people do |
//! | [`jobs`] | what happens later |
//! | [`api`] | HTTP in, HTTP out |
//! | [`store`] | every line of SQL of this room |

pub mod again;
pub mod amount;
pub mod api;
pub mod board;
pub mod calendar;
pub mod candidates;
pub mod company;
pub mod complaint;
pub mod contact;
pub mod digest;
pub mod dispatch;
pub mod door_key;
pub mod door_word;
pub mod entry;
pub mod event;
pub mod extra;
pub mod first_right;
pub mod flows;
pub mod found;
pub mod hours;
pub mod jobs;
pub mod letters;
pub mod notices;
pub mod offer;
pub mod question;
pub mod request;
pub mod scope;
pub mod series;
pub mod settings;
pub mod store;
pub mod talk;
pub mod thanks;
pub mod window;

/// What of this room is over its term, and forgotten.
pub mod terms {
    pub use super::flows::door_keys::back::{
        forget as forget_keys, forget_lines as forget_key_lines,
    };
    pub use super::flows::judging::forget as forget_complaints;
    pub use super::store::again::{forget as forget_again, over_term as again};
    pub use super::store::amounts::{amounts, forget_amounts};
    pub use super::store::companies::{forget as forget_company, over_term as company};
    pub use super::store::complaints::over_term as complaints;
    pub use super::store::door_keys::{lines_over as key_lines, over_term as keys};
    pub use super::store::leaving::forget_words;
    pub use super::store::retention::{
        Ended, counters, forget_counters, forget_waves, over, tally, waves, with_words,
    };
    pub use super::store::series::{ended as series, forget_ended as forget_series};
    pub use super::store::thanks::{forget as forget_thanks, over_term as thanks};
}
/// With whom one would gladly do it again, for that person.
pub use self::flows::again::mine as own_again;
/// What one says went wrong, for that person.
pub use self::flows::complaining::mine as complaints;
/// Which keys somebody gave or has, for that person.
pub use self::flows::door_keys::reading::{Opened as OpenedKey, mine as own_keys};
/// What ends when somebody leaves.
pub use self::flows::leaving;
/// What is kept of one person in this room, for that person.
pub use self::flows::mine::{own_series, own_words};
/// What becomes of it when somebody moves.
pub use self::flows::moving;
/// The lines with which one thanked, or was thanked, for that person.
pub use self::flows::thanking::mine as own_thanks;
/// In which neighbourhoods next door somebody was asked.
pub use self::store::guests::of_person as next_door;
/// SQL of it.
pub use self::store::mine;
/// SQL about requests, for the rooms above that must know whom a helper helps.
pub use self::store::requests;
/// A series as it is loaded.
pub use self::store::series::Stored as StoredSeries;
pub use event::{Event, Heard, Outward};
/// The kind of the promises that the rooms above keep.
pub use flows::danger::DANGER;
pub use flows::steps::HEARD;
/// The engine that finds phrases, for the rooms above that read people's words too.
pub(crate) use scope::phrase;
