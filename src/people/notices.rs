//! What people are told about their place in the neighbourhood. Pure.

use chrono::TimeDelta;

use crate::delivery::Notice;

/// One of each kind, for the test that a notice says nothing about anybody.
pub const SAMPLES: &[fn() -> Notice] = &[
    confirmed,
    moved,
    new_code,
    code_guessed,
    passkey_copied,
    volunteer,
    role_asked,
    role_wanted,
    role_granted,
    role_ended,
    role_confirmed,
    role_not_given,
    screening_ends,
    screening_over,
    still_there,
    sign_in_again,
];

/// Told to somebody who is known from now on.
pub fn confirmed() -> Notice {
    Notice::new("confirmed", TimeDelta::days(3), "/")
}

/// Told to somebody of whom a worker said that they moved.
pub fn moved() -> Notice {
    Notice::new("you-moved", TimeDelta::days(7), "/mijn-gegevens")
}

/// Told to somebody whose second factor others seem to guess.
pub fn code_guessed() -> Notice {
    Notice::new("code-guessed", TimeDelta::days(1), "/instellingen")
}

/// Told to somebody of whose passkey there seems to be a copy.
pub fn passkey_copied() -> Notice {
    Notice::new("passkey-copied", TimeDelta::days(1), "/tweede-stap")
}

/// Told the old way to somebody whose new letter was used.
pub fn new_code() -> Notice {
    Notice::new("new-code", TimeDelta::days(1), "/help")
}

/// Told to who may confirm a role that another asked.
pub fn role_asked() -> Notice {
    Notice::new("role-asked", TimeDelta::days(7), "/desk/rollen")
}

/// Told to somebody for whom a role is asked.
pub fn role_wanted() -> Notice {
    Notice::new("role-wanted", TimeDelta::days(7), "/help")
}

/// Told to somebody who has a role from now on.
pub fn role_granted() -> Notice {
    Notice::new("role-granted", TimeDelta::days(7), "/tweede-stap")
}

/// Told to somebody of whom another ended a role.
pub fn role_ended() -> Notice {
    Notice::new("role-ended", TimeDelta::days(7), "/help")
}

/// Told to who asked a role that another confirmed.
pub fn role_confirmed() -> Notice {
    Notice::new("role-confirmed", TimeDelta::days(3), "/desk/rollen")
}

/// Told to who asked a role that nobody confirmed in time, or that another refused.
pub fn role_not_given() -> Notice {
    Notice::new("role-not-given", TimeDelta::days(3), "/desk/rollen")
}

/// Told to somebody who may help with less from a month on, unless a paper is seen anew.
pub fn screening_ends() -> Notice {
    Notice::new("screening-ends", TimeDelta::days(7), "/hoe-ik-help")
}

/// Told to somebody who may help with less from now on.
pub fn screening_over() -> Notice {
    Notice::new("screening-over", TimeDelta::days(7), "/hoe-ik-help")
}

/// Told to somebody whose sign-in ends when they do not open the app.
pub fn still_there() -> Notice {
    Notice::new("still-there", TimeDelta::days(10), "/")
}

/// Told to somebody whose sign-in ends, whatever they open.
pub fn sign_in_again() -> Notice {
    Notice::new("sign-in-again", TimeDelta::days(10), "/")
}

/// Told to somebody who is asked to volunteer, or whose organisation wrote another note.
pub fn volunteer() -> Notice {
    Notice::new("volunteer", TimeDelta::days(7), "/vrijwilliger")
}
