//! A role is ended before its last day: by who has it, or by one who steers.
//!
//! Never so that nobody steers. A coordinator's is ended by another only where a third coordinates: what is said
//! about the one who stays has somebody to look at it. Nor does one who steers leave the desk to nobody, or to
//! themself alone where another steers who may end it: the hands that empty a desk are two pairs. Never asks the time.

use crate::base::error::Error;
use crate::base::ids::PersonId;
use crate::base::word::word_enum;
use crate::people::grant::{ROLES, STEERING};
use crate::people::permission::Role;

/// What goes along when somebody asks to be forgotten: nobody waits for them in it. Work with people is ended first.
pub const GOES_ALONG: [Role; 3] = [Role::Ambassadeur, Role::Gemeente, Role::Beheerder];

/// Who works at the desk: what happens is told to them.
pub const DESK: [Role; 2] = [Role::Coordinator, Role::Buurtwerker];

/// So often does one person end what another does at the desk or in steering, in a day.
pub const OF_DAY: u64 = 5;

word_enum!(
    /// Why a role is not ended.
    Refusal {
        /// Nobody would steer any more.
        LastSteers = "nobody_would_steer",
        /// Beside who ends it and whose it is, nobody coordinates.
        NoOtherCoordinator = "no_other_coordinator",
        /// Only who ends it would steer.
        NoOtherSteers = "nobody_else_would_steer",
        /// Nobody would be left at the desk.
        DeskEmpty = "desk_would_be_empty",
        /// Only who ends it would be left at the desk, while another steers who may end it.
        DeskAlone = "desk_would_be_yours_alone",
        /// They ended enough for a day.
        Enough = "roles_ended_enough",
        /// Who does not steer ends no role of another.
        NotYours = "role_not_yours",
        /// It is no role that is given here.
        NotGiven = "role_not_given_here",
    }
);

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::LastSteers
            | Refusal::NoOtherCoordinator
            | Refusal::NoOtherSteers
            | Refusal::DeskEmpty
            | Refusal::DeskAlone
            | Refusal::Enough => Self::Refused(refusal.word()),
            Refusal::NotYours => Self::NotAllowed,
            Refusal::NotGiven => Self::NotFound,
        }
    }
}

/// Tells whether ending it counts for [`OF_DAY`].
pub fn counts(role: Role) -> bool {
    STEERING.contains(&role) || DESK.contains(&role)
}

/// Tells whether nobody else has this role of the desk: who ends it hears so first.
pub fn is_last(role: Role, holders: usize) -> bool {
    DESK.contains(&role) && holders == 1
}

/// Lets `by` end a role of `person`, where these work at the desk or steer, and as what.
pub fn may_end(
    (by, person): (PersonId, PersonId),
    role: Role,
    held: &[(PersonId, Role)],
) -> Result<(), Refusal> {
    if !ROLES.contains(&role) {
        return Err(Refusal::NotGiven);
    }
    let own = by == person;
    let steering: Vec<_> = held.iter().filter(|(_, it)| STEERING.contains(it)).collect();
    if !own && !steering.iter().any(|(who, _)| *who == by) {
        return Err(Refusal::NotYours);
    }
    if STEERING.contains(&role) && !steering.iter().any(|it| **it != (person, role)) {
        return Err(Refusal::LastSteers);
    }
    let coordinating = steering.iter().filter(|(_, it)| *it == Role::Coordinator);
    let others = coordinating.map(|(who, _)| *who).filter(|it| ![by, person].contains(it));
    if role == Role::Coordinator && !own && others.count() == 0 {
        return Err(Refusal::NoOtherCoordinator);
    }
    let another = steering.iter().any(|it| **it != (person, role) && it.0 != by);
    if STEERING.contains(&role) && !own && !another {
        return Err(Refusal::NoOtherSteers); // who is left alone may end what two may not
    }
    if own || !DESK.contains(&role) {
        return Ok(());
    }
    keeps_desk((by, person), held.iter().filter(|it| **it != (person, role)))
}

/// Refuses what leaves the desk, of which these would go on, to nobody; or to who ends it alone, while somebody else
/// steers who may do so.
pub fn keeps_desk<'a>(
    (by, person): (PersonId, PersonId),
    left: impl Iterator<Item = &'a (PersonId, Role)>,
) -> Result<(), Refusal> {
    let left: Vec<_> = left.collect();
    let at_desk = |who: &PersonId| left.iter().any(|(it, role)| it == who && DESK.contains(role));
    if left.iter().any(|(who, _)| *who != by && at_desk(who)) {
        return Ok(());
    }
    let steers =
        |(who, role): &&(PersonId, Role)| STEERING.contains(role) && ![by, person].contains(who);
    if !at_desk(&by) {
        return Err(Refusal::DeskEmpty);
    }
    if left.iter().any(steers) { Err(Refusal::DeskAlone) } else { Ok(()) }
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
        assert_eq!(ends(CORA, CORA, Role::Coordinator, &two), Ok(()));
    }

    #[test]
    fn nobody_is_left_to_steer_alone_by_ending_the_other() {
        let two = [(CORA, Role::Coordinator), (WIM, Role::Beheerder)];
        assert_eq!(ends(CORA, WIM, Role::Beheerder, &two), Err(Refusal::NoOtherSteers));
        let three = [&two[..], &[(DORA, Role::Beheerder)]].concat();
        assert_eq!(ends(CORA, WIM, Role::Beheerder, &three), Ok(()), "Dora is left");
        let both = [&two[..], &[(WIM, Role::Coordinator)]].concat();
        assert_eq!(ends(CORA, WIM, Role::Beheerder, &both), Ok(()), "he steers on");
    }

    #[test]
    fn nobody_empties_a_desk_alone() {
        const WORKER: Role = Role::Buurtwerker;
        let last = [(WIM, Role::Beheerder), (JAN, WORKER)];
        let empty = ends(WIM, JAN, WORKER, &last);
        assert_eq!(empty, Err(Refusal::DeskEmpty), "nobody would be there");
        assert_eq!(ends(JAN, JAN, WORKER, &last), Ok(()), "nobody is kept in work");
        let two = [(CORA, Role::Coordinator), (WIM, Role::Beheerder), (JAN, WORKER)];
        let alone = ends(CORA, JAN, WORKER, &two);
        assert_eq!(alone, Err(Refusal::DeskAlone), "she would be alone there");
        assert_eq!(ends(WIM, JAN, WORKER, &two), Ok(()), "another does it, and she is left");
        let alone = [(CORA, Role::Coordinator), (JAN, WORKER)];
        assert_eq!(ends(CORA, JAN, WORKER, &alone), Ok(()), "nobody else may");
        assert_eq!(ends(CORA, CORA, Role::Coordinator, &alone[..1]), Err(Refusal::LastSteers));
        let three = [&two[..], &[(5, WORKER)]].concat();
        assert_eq!(ends(CORA, JAN, WORKER, &three), Ok(()), "a colleague is left");
        let both = [&two[..], &[(JAN, Role::Coordinator)]].concat();
        assert_eq!(ends(CORA, JAN, WORKER, &both), Ok(()), "he coordinates on");
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
