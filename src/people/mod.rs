//! People: who they are, where they live, what they may do, how they sign in.
//!
//! | file | its one job |
//! |---|---|
//! | [`person`] | what is known of somebody, in the clear only while it is needed |
//! | [`helping`] | how somebody wants to help |
//! | [`permission`] | who may do what: one table, as data |
//! | [`printed`] | that table as a page |
//! | [`grant`] | a role that waits for a second pair of eyes |
//! | [`ending`] | a role that is ended |
//! | [`mandate`] | for how long somebody has a role |
//! | [`caller`] | who is calling |
//! | [`safe`] | how somebody may be reached safely |
//! | [`session`] | the life of a session |
//! | [`device`] | a device that others use too |
//! | [`places`] | several people on one device |
//! | [`own_code`] | one's own code there |
//! | [`factor`] | a second factor: who gives one, and for how long it counts |
//! | [`passkey`] | a device that shows that somebody is there |
//! | [`totp`] | codes of an app |
//! | [`identified`] | how a worker knows who asks a new code |
//! | [`invitation`] | the life of a letter that lets people in |
//! | [`letter`] | what is printed on it: a token and a code |
//! | [`mail_code`] | the life of a code by mail |
//! | [`letters`] | what people are told by mail |
//! | [`notices`] | what people are told about their place here |
//! | [`jobs`] | what becomes of sign-ins by themselves |
//! | [`token`] | the signed token of a session |
//! | [`discretion`] | the promise to keep what one sees to oneself |
//! | [`correction`] | what somebody says is not right about them |
//! | [`departure`] | somebody asks to be forgotten, or died |
//! | [`away`] | *ik ben even weg*: from when, until when |
//! | [`audit`] | what was done in whose name: a chain that shows every change to it |
//! | [`volunteer`] | who helps as a volunteer of an organisation |
//! | [`screening`] | whose extract the organisation saw |
//! | [`store`] | every line of SQL about them |
//! | [`flows`] | what people do |
//! | [`api`] | HTTP in, HTTP out |

pub mod api;
pub mod audit;
pub mod away;
pub mod caller;
pub mod correction;
pub mod departure;
pub mod device;
pub mod discretion;
pub mod ending;
pub mod factor;
pub mod flows;
pub mod grant;
pub mod helping;
pub mod identified;
pub mod invitation;
pub mod jobs;
pub mod letter;
pub mod letters;
pub mod mail_code;
pub mod mandate;
pub mod notices;
pub mod own_code;
pub mod passkey;
pub mod permission;
pub mod person;
pub mod places;
pub mod printed;
pub mod safe;
pub mod screening;
pub mod session;
pub mod store;
pub mod token;
pub mod totp;
pub mod volunteer;

pub use self::caller::Caller;
pub use self::flows::{
    correcting, departing, factors, keeping, mandates, moving, reaching, screening as screened,
    settings, trail as chain,
};
pub use self::permission::{Action, Relation, Role, Standing};
pub use self::store::{
    away as absences, departures, devices, discretion as promised, keyless, members, persons,
    retention as terms, roles, screenings, sessions, trail, volunteers,
};
