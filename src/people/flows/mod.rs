//! What people do: one function, one transaction. What must be sealed is sealed before it begins.
//!
//! | file | its one job |
//! |---|---|
//! | [`arriving`] | somebody gets a place in a neighbourhood |
//! | [`letters`] | the worker makes letters |
//! | [`letting_in`] | somebody stands at the door with a letter |
//! | [`finding`] | the worker looks for people |
//! | [`looking`] | that a worker looked stands in the chain |
//! | [`making`] | the worker makes somebody without account, and corrects what is known |
//! | [`correcting`] | somebody says what is not right about them |
//! | [`departing`] | somebody leaves for good, or comes back in time |
//! | [`choosing`] | one of several on a device is chosen, or waits |
//! | [`confirming`] | newcomers are known |
//! | [`granting`] | a role is asked by one and confirmed by another |
//! | [`moments`] | a *kennismakingsmoment* |
//! | [`mandates`] | somebody works here no longer |
//! | [`mail_codes`] | signing in with a code by mail |
//! | [`moving`] | somebody moves to another neighbourhood |
//! | [`new_code`] | the worker says a new code |
//! | [`own_mail`] | one's own mail address |
//! | [`reaching`] | how somebody may be reached safely |
//! | [`screening`] | the organisation saw the extract of somebody who helps |
//! | [`staying`] | before the last sign-in of somebody ends, they hear of it |
//! | [`settings`] | what people set for themselves |
//! | [`neighbourhood`] | the coordinator sets something of the neighbourhood |
//! | [`streets`] | another table of streets: looked at, then put in place |
//! | [`discretion`] | the discretion agreement is accepted |
//! | [`keeping`] | sealing and opening what is known of somebody |
//! | [`factors`] | a second factor is made and given |
//! | `guessing` | a second factor is tried |
//! | [`devices`] | who uses a device |
//! | [`passkeys`] | a passkey is made and given |
//! | [`signing_in`] | sessions: begin, refresh, switch, end |
//! | [`trail`] | checking the audit chain |
//! | [`volunteering`] | organisations for which people volunteer |

pub mod arriving;
pub mod choosing;
pub mod confirming;
pub mod correcting;
pub mod departing;
pub mod devices;
pub mod discretion;
pub mod factors;
pub mod finding;
pub mod granting;
mod guessing;
pub mod keeping;
pub mod letters;
pub mod letting_in;
pub mod looking;
pub mod mail_codes;
pub mod making;
pub mod mandates;
pub mod moments;
pub mod moving;
pub mod neighbourhood;
pub mod new_code;
pub mod own_mail;
pub mod passkeys;
pub mod reaching;
pub mod screening;
pub mod settings;
pub mod signing_in;
pub mod staying;
pub mod streets;
pub mod trail;
pub mod volunteering;
