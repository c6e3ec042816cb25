//! Who hears of what.

use uuid::Uuid;

use super::*;

const fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

const AN: PersonId = person(1);
const BO: PersonId = person(2);
const GREET: PersonId = person(3);
const WIM: PersonId = person(4);

fn now() -> Moment {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn away(who: PersonId, deputy: PersonId) -> Absence {
    let day = |it: &str| it.parse().unwrap();
    Absence { person: who, first: day("2026-11-23"), last: day("2026-11-24"), deputy }
}

fn team(absences: Vec<Absence>) -> Team {
    Team { workers: vec![AN, BO], coordinators: vec![GREET], contact: Some(WIM), absences }
}

#[test]
fn each_rung_tells_one_circle_more() {
    let team = team(Vec::new());
    let told = |rung| team.told(rung, Some(AN), now());
    assert_eq!(told(Rung::Ground), []);
    assert_eq!(told(Rung::Owner), [AN]);
    assert_eq!(told(Rung::Team), [AN, BO]);
    assert_eq!(told(Rung::Coordinator), [GREET]);
    assert_eq!(told(Rung::Organisation), [WIM]);
    assert_eq!(team.told(Rung::Owner, None, now()), [AN, BO], "nobody's is everybody's");
    let nobody = Team { contact: None, ..team };
    assert_eq!(nobody.told(Rung::Organisation, None, now()), [GREET]);
}

#[test]
fn who_is_away_is_not_told_and_their_deputy_is_until_they_are_back() {
    let team = team(vec![away(AN, BO)]);
    assert_eq!(team.told(Rung::Owner, Some(AN), now()), [BO]);
    assert_eq!(team.responsible(Some(AN), now()), Some(BO));
    let back = now() + TimeDelta::days(1);
    assert_eq!(team.told(Rung::Owner, Some(AN), back), [AN]);
    assert_eq!(team.responsible(Some(AN), back), Some(AN));
}

#[test]
fn an_owner_of_whom_all_deputies_are_away_is_nobody() {
    let team = team(vec![away(AN, BO), away(BO, AN)]);
    assert_eq!(team.responsible(Some(AN), now()), None);
    assert_eq!(team.told(Rung::Team, Some(AN), now()), []);
    assert_eq!(team.told(Rung::Coordinator, Some(AN), now()), [GREET], "and the ladder goes on");
}

#[test]
fn nobody_hears_of_clocks_twice_within_an_hour() {
    let last = now();
    assert_eq!(tell(None, now()), Telling::Now);
    let hour = last + TimeDelta::hours(1);
    assert_eq!(tell(Some(last), last + TimeDelta::minutes(59)), Telling::Together(hour));
    assert_eq!(tell(Some(last), hour), Telling::Now);
    assert_eq!(tell(Some(hour), last), Telling::Together(hour + TimeDelta::hours(1)));
}

#[test]
fn only_a_missed_contact_gives_the_signal_back() {
    for kind in Kind::ALL {
        for rung in Rung::ALL {
            let gives_back = rung == Rung::Team && *kind == Kind::Contact;
            assert_eq!(rung.releases(*kind), gives_back);
        }
    }
}

#[test]
fn a_rung_is_read_as_it_is_written_and_each_has_a_task_of_its_own() {
    let mut tasks: Vec<_> = Rung::ALL.iter().filter_map(|it| it.task()).collect();
    tasks.dedup();
    assert_eq!(tasks.len(), 4);
    for rung in Rung::ALL {
        assert_eq!(Rung::ranked(rung.rank()), Some(rung));
    }
    assert_eq!((Rung::Organisation.above(), Rung::ranked(5)), (None, None));
}
