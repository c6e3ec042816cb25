//! What one can do with a request now, and what happened to it, for who looks.

use super::sides::waits_until;
use super::views::{HelpAct, HelpRole, LineView};
use super::visits::Visits;
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::help::amount;
use crate::help::company;
use crate::help::found::{Answer, Found};
use crate::help::offer::{Kind as OfferKind, State as OfferState};
use crate::help::request::{Kind, OwnWords, State};
use crate::help::store::waves;

/// What one can do with it now. The rules have the last word.
pub(super) fn can(
    found: &Found,
    (mine, visits): (Option<&Answer>, &Visits),
    role: HelpRole,
    now: Moment,
) -> Vec<HelpAct> {
    match role {
        HelpRole::Asker => for_the_asker(found, visits, now),
        HelpRole::Worker => {
            let mut can = for_the_asker(found, visits, now);
            can.extend(for_a_worker(found));
            can
        }
        HelpRole::Asked | HelpRole::Neighbour | HelpRole::Reserve | HelpRole::Past => {
            for_a_neighbour(found, mine, now)
        }
        HelpRole::Assigned => for_the_helper(found, (mine, visits), now),
    }
}

fn for_a_neighbour(found: &Found, mine: Option<&Answer>, now: Moment) -> Vec<HelpAct> {
    let (kind, offer) = (found.request.kind(), mine.map(|it| it.offer.state));
    let reserve = offer.is_some_and(|it| it.kind() == OfferKind::Reserve) && !kind.ended();
    let room = reserve && found.request.has_room(&found.offers(), now);
    let stands = room || matches!(kind, Kind::Open | Kind::Matched);
    let open = stands && now <= found.request.window.end;
    let yes = offer.is_none_or(|it| it.may_become(OfferKind::Assigned));
    let asked = mine.is_some_and(|it| matches!(it.stands(), OfferKind::Sent | OfferKind::Seen));
    let no = asked && !kind.ended();
    let all = [
        (open && yes, HelpAct::Accept),
        (no, HelpAct::Decline),
        (offer == Some(OfferState::Sent), HelpAct::Seen),
        (reserve, HelpAct::BackOut),
        (no || reserve, HelpAct::MoreThanSmall),
    ];
    chosen(&all)
}

fn for_the_helper(
    found: &Found,
    (mine, visits): (Option<&Answer>, &Visits),
    now: Moment,
) -> Vec<HelpAct> {
    let (kind, offer) = (found.request.kind(), mine.map(|it| it.offer.state));
    let may = |act: fn(&Found, &Visits, PersonId, Moment) -> bool| {
        mine.is_some_and(|it| act(found, visits, it.offer.helper, now))
    };
    let again = matches!(offer, Some(OfferState::Assigned { again_by: Some(_), .. }));
    let said = mine.is_some_and(|it| it.offer.worked.is_some());
    let comes = offer.is_some_and(|it| it.kind() == OfferKind::Assigned);
    let tells = comes && !kind.ended() && !said && found.request.has_begun(now);
    let all = [
        (again, HelpAct::Accept),
        (may(|it, _, by, now| it.request.may_let_go(&it.offers(), by, now)), HelpAct::BackOut),
        (comes && !kind.ended(), HelpAct::MoreThanSmall),
        (tells, HelpAct::Done),
        (tells, HelpAct::Confirm),
        (may(may_spend), HelpAct::Amount),
        (may(may_bring), HelpAct::Company),
        (visits.may_say_again(), HelpAct::Again),
    ];
    chosen(&all)
}

fn may_spend(found: &Found, visits: &Visits, helper: PersonId, now: Moment) -> bool {
    let paid = visits.amount(helper).is_some_and(|it| it.paid.is_some());
    !paid && amount::may_be_said(found, helper, now)
}

fn may_bring(found: &Found, visits: &Visits, helper: PersonId, now: Moment) -> bool {
    let said = visits.company(helper);
    let alone = said.as_ref().is_some_and(|it| it.declined);
    let nobody = company::only_screened(found) && !company::has_place(found, now);
    !alone
        && (said.is_some() || !nobody)
        && !company::rather_alone(found, None)
        && company::may_be_said(found, helper)
}

fn for_the_asker(found: &Found, visits: &Visits, now: Moment) -> Vec<HelpAct> {
    let kind = found.request.kind();
    let offers = found.offers();
    let helped = offers.assigned() > 0;
    let comes = offers.who(OfferKind::Assigned);
    let refusable = comes.iter().any(|it| found.request.may_be_refused(&offers, *it, now));
    let waits = found.offers.iter().any(|it| waits_until(it).is_some());
    let thanks = matches!(found.request.state, State::Done { thanked: false, .. });
    let all = [
        (!kind.ended(), HelpAct::Withdraw),
        (matches!(kind, Kind::Review | Kind::Open | Kind::Matched), HelpAct::Change),
        (found.request.may_be_extended(found.offers().assigned(), now), HelpAct::Extend),
        (helped && found.request.has_begun(now), HelpAct::Confirm),
        (refusable, HelpAct::RefuseHelper),
        (waits, HelpAct::ReleaseContact),
        (thanks, HelpAct::Thank),
        (visits.may_say_again(), HelpAct::Again),
        (visits.owed(), HelpAct::Paid),
        (visits.brings() && !kind.ended(), HelpAct::CompanyDecline),
    ];
    chosen(&all)
}

fn for_a_worker(found: &Found) -> Vec<HelpAct> {
    let (kind, held) = (found.request.kind(), found.request.held);
    let unread = kind == Kind::Review || found.request.words == OwnWords::Waiting;
    let all = [
        (held, HelpAct::Unhold),
        // What nobody searches for has no search to hold.
        (!held && kind == Kind::Open, HelpAct::Hold),
        (kind == Kind::Open, HelpAct::Widen),
        (kind == Kind::Open, HelpAct::AskPerson),
        (unread, HelpAct::Publish),
        (true, HelpAct::Reject),
    ];
    if kind.ended() { Vec::new() } else { chosen(&all) }
}

fn chosen(all: &[(bool, HelpAct)]) -> Vec<HelpAct> {
    all.iter().filter(|(may, _)| *may).map(|(_, act)| *act).collect()
}

/// What happened, as one may know it.
pub(super) fn timeline(found: &Found, waves: &[waves::Wave], role: HelpRole) -> Vec<LineView> {
    let line = |at, words: String, number| LineView { at, words, number };
    let mut all = vec![line(found.question.asked_at, "line-asked".to_owned(), None)];
    if matches!(role, HelpRole::Asker | HelpRole::Worker) {
        let wave = |it: &waves::Wave| line(it.sent, "line-wave".to_owned(), Some(it.people.into()));
        all.extend(waves.iter().map(wave));
        let helps = |it: &&Answer| it.offer.state.kind() == OfferKind::Assigned;
        let helper = |it: &Answer| line(it.offer.since, "line-helper".to_owned(), None);
        all.extend(found.offers.iter().filter(helps).map(helper));
    }
    let kind = found.request.kind();
    if kind != Kind::Open {
        all.push(line(found.request.state.since(), format!("line-{}", kind.word()), None));
    }
    all.sort_by_key(|it| it.at);
    all
}
