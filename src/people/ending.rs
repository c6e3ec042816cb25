//! A role is ended before its last day: by who has it, or by one who steers.
//!
//! Never so that nobody steers. A coordinator's is ended by another only where a third coordinates: what is said
//! about the one who stays has somebody to look at it. Never asks the time.

use crate::base::error::Error;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;
use crate::people::grant::{ROLES, STEERING};
use crate::people::permission::Role;

/// What goes along when somebody asks to be forgotten: nobody waits for them in it. Work with people is ended first.
pub const GOES_ALONG: [Role; 3] = [Role::Ambassadeur, Role::Gemeente, Role::Beheerder];

word_enum!(
    /// Why a role is not ended.
    Refusal {
        /// Nobody would steer any more.
        LastSteers = "nobody_would_steer",
        /// Beside who ends it and whose it is, nobody coordinates.
        NoOtherCoordinator = "no_other_coordinator",
        /// Who does not steer ends no role of another.
        NotYours = "role_not_yours",
        /// It is no role that is given here.
        NotGiven = "role_not_given_here",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::LastSteers | Refusal::NoOtherCoordinator => Self::Refused(refusal.word()),
            Refusal::NotYours => Self::NotAllowed,
            Refusal::NotGiven => Self::NotFound,
        }
    }
}

/// Lets `by` end a role of `person`, where these steer, and as what.
pub fn may_end(
    (by, person): (PersonId, PersonId),
    role: Role,
    steering: &[(PersonId, Role)],
) -> Result<(), Refusal> {
    if !ROLES.contains(&role) {
        return Err(Refusal::NotGiven);
    }
    let own = by == person;
    if !own && !steering.iter().any(|(who, _)| *who == by) {
        return Err(Refusal::NotYours);
    }
    if STEERING.contains(&role) && !steering.iter().any(|it| *it != (person, role)) {
        return Err(Refusal::LastSteers);
    }
    let coordinating = steering.iter().filter(|(_, it)| *it == Role::Coordinator);
    let others = coordinating.map(|(who, _)| *who).filter(|it| ![by, person].contains(it));
    if role == Role::Coordinator && !own && others.count() == 0 {
        return Err(Refusal::NoOtherCoordinator);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn person(nth: u128) -> PersonId {
        PersonId(Uuid::from_u128(nth))
    }

    const CORA: u128 = 1;
    const DORA: u128 = 2;
    const WIM: u128 = 3;
    const JAN: u128 = 9;

    fn steering(all: &[(u128, Role)]) -> Vec<(PersonId, Role)> {
        all.iter().map(|(who, role)| (person(*who), *role)).collect()
    }

    fn ends(by: u128, whose: u128, role: Role, all: &[(u128, Role)]) -> Result<(), Refusal> {
        may_end((person(by), person(whose)), role, &steering(all))
    }

    #[test]
    fn every_role_that_is_given_is_ended_by_who_has_it_and_by_who_steers_and_by_nobody_else() {
        let all = [(CORA, Role::Coordinator), (WIM, Role::Beheerder)];
        for role in Role::ALL {
            let given = ROLES.contains(&role);
            let own = ends(JAN, JAN, role, &all);
            assert_eq!(own, if given { Ok(()) } else { Err(Refusal::NotGiven) }, "{role:?}");
            let told = ends(5, JAN, role, &all);
            let not = if given { Refusal::NotYours } else { Refusal::NotGiven };
            assert_eq!(told, Err(not), "{role:?}");
            assert_eq!(ends(WIM, JAN, role, &all).is_ok(), given, "{role:?}");
        }
    }

    #[test]
    fn who_steers_last_goes_on_and_nobody_ends_it_for_them() {
        let alone = [(CORA, Role::Coordinator)];
        assert_eq!(ends(CORA, CORA, Role::Coordinator, &alone), Err(Refusal::LastSteers));
        let twice = [(CORA, Role::Coordinator), (CORA, Role::Beheerder)];
        assert_eq!(ends(CORA, CORA, Role::Beheerder, &twice), Ok(()), "she steers on");
        let two = [(CORA, Role::Coordinator), (WIM, Role::Beheerder)];
        assert_eq!(ends(CORA, WIM, Role::Beheerder, &two), Ok(()));
        assert_eq!(ends(CORA, CORA, Role::Coordinator, &two), Ok(()));
    }

    #[test]
    fn of_two_who_coordinate_neither_ends_the_other_while_a_third_may() {
        let two = [(CORA, Role::Coordinator), (DORA, Role::Coordinator), (WIM, Role::Beheerder)];
        let told = ends(CORA, DORA, Role::Coordinator, &two);
        assert_eq!(told, Err(Refusal::NoOtherCoordinator));
        assert_eq!(ends(WIM, DORA, Role::Coordinator, &two), Ok(()), "Cora is left");
        let one = [(CORA, Role::Coordinator), (WIM, Role::Beheerder)];
        let told = ends(WIM, CORA, Role::Coordinator, &one);
        assert_eq!(told, Err(Refusal::NoOtherCoordinator), "nobody would look after the work");
    }
}
