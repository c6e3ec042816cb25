//! Three ways to look for somebody: ours, everybody at once, and whoever lives nearest.

use buurtnet::base::cells::Walk;
use buurtnet::base::clock::Moment;
use buurtnet::help::dispatch::wave::size;
use buurtnet::help::dispatch::{Asked, Candidate, Dispatch, Plan, Reach, eligible, plan};

use super::world::World;

/// A way to look for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Policy {
    /// What the project does.
    Waves,
    /// Everybody who may, at once.
    Broadcast,
    /// Whoever lives nearest, by the exact distance, in waves of the same size.
    Nearest,
}

impl Policy {
    pub(crate) const ALL: [Self; 3] = [Self::Waves, Self::Broadcast, Self::Nearest];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Waves => "waves (ours)",
            Self::Broadcast => "broadcast",
            Self::Nearest => "nearest first",
        }
    }

    /// Ours is the real plan. The others keep its quiet hours, hard filters, waits and ends, and
    /// replace only whom it asks.
    pub(crate) fn plan(
        self,
        dispatch: &Dispatch<'_>,
        world: &World,
        candidates: &[Candidate],
        (request, now, seed): (usize, Moment, u64),
    ) -> Plan {
        let ours = plan(dispatch, candidates, now, seed);
        let Plan::Ask { level, until, .. } = ours else { return ours };
        let Dispatch { ask, round, .. } = dispatch;
        let quiet = dispatch.settings.quiet.is_quiet(now);
        let may = |who: &Candidate| {
            eligible(ask, who).is_ok()
                && !round.asked.contains(&who.person)
                && (!quiet || who.urgent_opt_in)
        };
        let mut free: Vec<usize> =
            (0..candidates.len()).filter(|at| may(&candidates[*at])).collect();
        match self {
            Self::Waves => return ours,
            Self::Broadcast => {}
            Self::Nearest => {
                let home = world.asks[request].1;
                let far = |at: usize| {
                    let (lat, lng) = world.helpers[at].point;
                    ((lat - home.0) * 111.2).hypot((lng - home.1) * 69.9)
                };
                free.sort_by(|a, b| far(*a).total_cmp(&far(*b)));
                let mut sum = 0.0;
                free.retain(|at| {
                    let wanted = sum < f64::from(size(round.acceptance.p(now)));
                    sum += candidates[*at].reach.map_or(0.0, Reach::share);
                    wanted
                });
                free.truncate(12);
            }
        }
        let people: Vec<_> = free.into_iter().filter_map(|at| asked(&candidates[at])).collect();
        if people.is_empty() { Plan::Unmatched } else { Plan::Ask { level, people, until } }
    }
}

fn asked(who: &Candidate) -> Option<Asked> {
    let walk = Walk::UnderFive;
    who.reach.map(|reach| Asked { person: who.person, reach, walk, why: [None, None] })
}
