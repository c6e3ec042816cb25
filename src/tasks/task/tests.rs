//! Every step from every state.

use chrono::TimeDelta;

use super::*;

const AN: PersonId = PersonId(Uuid::from_u128(1));
const BO: PersonId = PersonId(Uuid::from_u128(2));
const AT: Moment = Moment::UNIX_EPOCH;

fn new(urgency: Urgency, due: i64, words: &str) -> New {
    New {
        kind: Kind::Review,
        subject: Subject::new("help", Uuid::from_u128(3)),
        person: None,
        reason: Saying::new(words),
        urgency,
        due: AT + TimeDelta::hours(due),
    }
}

fn task(owner: Option<PersonId>, state: State) -> Task {
    Task {
        id: TaskId(Uuid::from_u128(4)),
        buurt: BuurtId(Uuid::from_u128(5)),
        what: new(Urgency::Today, 4, "first"),
        owner,
        raised: AT,
        state,
    }
}

fn open(owner: Option<PersonId>) -> Task {
    task(owner, State::Open)
}

fn closed() -> [Task; 3] {
    let dismissed = State::Dismissed { at: AT, by: AN, reason: Dismissal::NotNeeded };
    [
        task(None, State::Done { at: AT, by: None }),
        task(Some(AN), State::Done { at: AT, by: Some(AN) }),
        task(Some(AN), dismissed),
    ]
}

#[test]
fn nobodys_task_becomes_somebodys() {
    assert_eq!(open(None).take(AN).unwrap().owner, Some(AN));
    assert_eq!(open(Some(AN)).take(AN), Ok(open(Some(AN))));
}

#[test]
fn the_second_to_take_it_hears_that_it_is_taken() {
    assert_eq!(open(Some(AN)).take(BO), Err(Refusal::Taken));
}

#[test]
fn anybody_of_the_team_may_end_what_another_has() {
    let done = open(Some(AN)).done(BO, AT).unwrap();
    assert_eq!(done.state, State::Done { at: AT, by: Some(BO) });
    let gone = open(Some(AN)).dismiss(BO, Dismissal::Duplicate, AT).unwrap();
    assert_eq!(gone.state, State::Dismissed { at: AT, by: BO, reason: Dismissal::Duplicate });
}

#[test]
fn it_ends_by_itself_when_its_cause_is_gone() {
    assert_eq!(open(None).settled(AT).unwrap().state, State::Done { at: AT, by: None });
}

#[test]
fn what_is_closed_has_no_way_out() {
    for task in closed() {
        assert_eq!(task.clone().take(AN), Err(Refusal::Closed));
        assert_eq!(task.clone().done(AN, AT), Err(Refusal::Closed));
        assert_eq!(task.clone().settled(AT), Err(Refusal::Closed));
        assert_eq!(task.dismiss(AN, Dismissal::NotNeeded, AT), Err(Refusal::Closed));
    }
}

#[test]
fn raised_again_it_is_as_urgent_as_the_most_urgent_and_says_the_newest() {
    let later = open(Some(AN)).again(new(Urgency::Soon, 9, "second"));
    assert_eq!(later.what, new(Urgency::Today, 4, "second"));
    let sooner = open(Some(AN)).again(new(Urgency::Now, 1, "third"));
    assert_eq!(sooner.what, new(Urgency::Now, 1, "third"));
    assert_eq!(sooner.owner, Some(AN), "it stays with who took it");
}

#[test]
fn every_word_is_read_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::read(kind.word()), Some(*kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
    for reason in Dismissal::ALL {
        assert_eq!(Dismissal::read(reason.word()), Some(*reason));
    }
    for urgency in Urgency::ALL {
        assert_eq!(Urgency::ranked(urgency.rank()), Some(urgency));
    }
    assert_eq!(Kind::read("party"), None);
    assert_eq!(Urgency::ranked(3), None);
}

#[test]
fn a_refusal_says_the_word_of_the_api() {
    for refusal in [Refusal::Closed, Refusal::Taken] {
        assert_eq!(Error::from(refusal).to_string(), refusal.to_string());
    }
}
