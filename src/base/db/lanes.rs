//! Two queues before the one thread that writes: people, and jobs, which nobody waits for at a screen.
//!
//! People go first. Jobs have a share: after [`SHARE`] of people one job takes its turn, so that none waits for ever.

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::writer::Flow;

tokio::task_local! {
    /// Present where nobody waits at a screen.
    static UNHURRIED: ();
}

/// Runs what nobody waits for at a screen: its flows let those of people go first.
pub async fn unhurried<T>(job: impl Future<Output = T>) -> T {
    UNHURRIED.scope((), job).await
}

/// So many of people go before one job that waits.
const SHARE: u32 = 8;

/// Where flows are handed over.
#[derive(Debug)]
pub(super) struct Entrance {
    people: UnboundedSender<Flow>,
    jobs: UnboundedSender<Flow>,
}

/// Where they are taken from.
#[derive(Debug)]
pub(super) struct Lanes {
    people: UnboundedReceiver<Flow>,
    jobs: UnboundedReceiver<Flow>,
    /// How many of people went since the last job.
    ahead: u32,
}

/// Two empty queues.
pub(super) fn open() -> (Entrance, Lanes) {
    let (to_people, people) = unbounded_channel();
    let (to_jobs, jobs) = unbounded_channel();
    (Entrance { people: to_people, jobs: to_jobs }, Lanes { people, jobs, ahead: 0 })
}

impl Entrance {
    /// Hands a flow over; it is dropped, which tells its caller, where nothing is written any more.
    pub(super) fn send(&self, flow: Flow) {
        let job = UNHURRIED.try_with(|()| ()).is_ok();
        drop(if job { self.jobs.send(flow) } else { self.people.send(flow) });
    }
}

impl Lanes {
    /// Waits for the next flow; nothing once both queues are closed and empty.
    pub(super) async fn next(&mut self) -> Option<Flow> {
        if let Some(flow) = self.waiting() {
            return Some(flow);
        }
        tokio::select! {
            biased;
            Some(flow) = self.people.recv() => Some(flow),
            Some(flow) = self.jobs.recv() => Some(flow),
            else => None,
        }
    }

    /// The next flow, if one waits.
    pub(super) fn waiting(&mut self) -> Option<Flow> {
        let job = (self.ahead >= SHARE).then(|| self.jobs.try_recv().ok()).flatten();
        if job.is_none()
            && let Ok(flow) = self.people.try_recv()
        {
            self.ahead = self.ahead.saturating_add(1);
            return Some(flow);
        }
        self.ahead = 0;
        job.or_else(|| self.jobs.try_recv().ok())
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::super::Tx;
    use super::super::writer::Running;
    use super::*;

    fn never_ends(_: &Tx) -> Running<'_> {
        Box::pin(pending())
    }

    fn named(name: &'static str) -> Flow {
        let since = std::time::Instant::now();
        Flow { name, since, deny: Box::new(drop), body: Box::new(never_ends) }
    }

    #[tokio::test]
    async fn people_go_first_and_jobs_have_a_share() {
        let (entrance, mut lanes) = open();
        unhurried(async { (0..2).for_each(|_| entrance.send(named("job"))) }).await;
        (0..SHARE + 2).for_each(|_| entrance.send(named("person")));
        let order: Vec<_> = std::iter::from_fn(|| lanes.waiting()).map(|it| it.name).collect();
        let mut expected = vec!["person"; 8];
        expected.extend(["job", "person", "person", "job"]);
        assert_eq!(order, expected);
    }

    #[tokio::test]
    async fn both_queues_are_emptied_before_the_end() {
        let (entrance, mut lanes) = open();
        unhurried(async { entrance.send(named("job")) }).await;
        entrance.send(named("person"));
        drop(entrance);
        let mut order = Vec::new();
        while let Some(flow) = lanes.next().await {
            order.push(flow.name);
        }
        assert_eq!(order, ["person", "job"]);
    }
}
