//! Every line of SQL about people.
//!
//! | file | its one job |
//! |---|---|
//! | [`persons`] | persons and the keys that seal them |
//! | [`members`] | their place in a neighbourhood |
//! | [`roles`] | what they do there besides living |
//! | [`grants`] | roles that wait to be confirmed |
//! | [`sessions`] | sign-ins, and who is calling |
//! | [`devices`] | who is signed in on one device side by side |
//! | [`factors`] | second factors |
//! | [`own_codes`] | what a device remembers of the code of who is on it |
//! | [`guesses`] | how often a second factor was tried |
//! | [`passkeys`] | passkeys, and what a device was asked |
//! | [`invitations`] | letters |
//! | [`mail_codes`] | codes by mail |
//! | [`discretion`] | who accepted the discretion agreement |
//! | [`keyless`] | people whose key is gone |
//! | [`away`] | who is away |
//! | [`corrections`] | what people say is not right about them |
//! | [`departures`] | who leaves |
//! | [`retention`] | letters that nobody used, people whom nobody spoke to |
//! | [`screenings`] | whose extract the organisation saw |
//! | [`trail`] | the audit chain |
//! | [`volunteers`] | who volunteers for which organisation |

pub mod away;
pub mod corrections;
pub mod departures;
pub mod devices;
pub mod discretion;
pub mod factors;
pub mod grants;
pub mod guesses;
pub mod invitations;
pub mod keyless;
pub mod mail_codes;
pub mod members;
pub mod moments;
pub mod own_codes;
pub mod passkeys;
pub mod persons;
pub mod retention;
pub mod roles;
pub mod screenings;
pub mod sessions;
pub mod trail;
pub mod volunteers;
