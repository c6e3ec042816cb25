//! A year of requests: most were done, some ran out, a few are open; each asked a wave of neighbours.

use buurtnet::base::clock::Moment;
use buurtnet::base::ids::{BuurtId, DataKeyId, RequestId};
use buurtnet::help::question::place;
use chrono::TimeDelta;
use serde_json::json as value;

use super::common::{Table, json, name, row};
use super::params::{float, whole_number};
use super::town::{Filler, Resident};

pub(crate) const REQUESTS: Table = (
    "help_request",
    "buurt_id id requester_id category zone starts_at ends_at flexible places min_trust door \
     languages extras same_helper words data_key_id text masked held reach state since_at nudged \
     confirmed reason asked_at",
);

pub(crate) const OFFERS: Table = (
    "help_offer",
    "buurt_id request_id helper_id requester_id mark wave state since_at place shown_at why \
     asked_at",
);

/// What people write: cut to the length that is drawn.
const WORDS: &str = "Ik kan deze week zelf niet naar de winkel met mijn knie. Wie brengt een brood, \
    melk, een doos eieren en wat fruit mee? Het mag in de voormiddag of na vier uur, ik ben thuis. Bel \
    gerust even aan, ik doe traag open. De kat zit graag in de gang, let op voor de trap en de natte mat. \
    Alvast veel dank, ik zet koffie.";

/// One request, as its rows see it.
struct One {
    buurt: BuurtId,
    id: RequestId,
    asker: Resident,
    at: Moment,
    since: Moment,
    state: &'static str,
    reason: Option<&'static str>,
}

impl Filler<'_> {
    /// What the people of one neighbourhood asked in a year.
    pub(crate) async fn asks(&mut self, buurt: BuurtId, (first, end): (usize, usize)) {
        let many = float(end - first) * self.params.requests_per_resident_year;
        for _ in 0..whole_number(many.round()) {
            let asker = self.people[first + self.draws.below(end - first)];
            let (state, reason) = self.outcome();
            let open = state == "open";
            let most = if open { 4 * 1_440 } else { 364 * 1_440 };
            let ago = i64::try_from(self.draws.below(most)).unwrap();
            let at = self.now - TimeDelta::minutes(ago + if open { 1 } else { 1_440 });
            let since = if open { at } else { at + TimeDelta::hours(6) };
            let id = RequestId::new(at);
            let one = One { buurt, id, asker, at, since, state, reason };
            self.request(&one);
            if reason != Some("out_of_scope") {
                self.wave(&one, (first, end));
            }
            self.tables.writes(500).await;
        }
    }

    /// Where a request stands by now.
    fn outcome(&mut self) -> (&'static str, Option<&'static str>) {
        match self.draws.weighted(&self.params.outcome, |it| it.1).0.as_str() {
            "done" => ("done", None),
            "open" => ("open", None),
            "cancelled" => ("closed", Some("withdrawn")),
            "expired_no_match" => ("closed", Some("expired_unmatched")),
            "redirected" => ("closed", Some("out_of_scope")),
            "reported" => ("closed", Some("not_delivered")),
            other => panic!("{other} is no outcome"),
        }
    }

    fn request(&mut self, one: &One) {
        let category = self.draws.weighted(self.categories, |it| it.demand_weight);
        let (id, trust) = (category.id.clone(), category.min_trust);
        let (key, wrapped) = self.shared.house.seal.new_key(DataKeyId::new(one.at)).unwrap();
        let words = self.words();
        let text = key.seal(&place("text", one.id), words).unwrap();
        let masked = key.seal(&place("masked", one.id), words).unwrap();
        self.tables.put("data_key", row! { wrapped.id.0, wrapped.bytes, one.at });
        let open = one.state == "open";
        let ahead = TimeDelta::hours(2 + i64::try_from(self.draws.below(6 * 24)).unwrap());
        let start = if open { self.now + ahead } else { one.at + TimeDelta::hours(3) };
        let confirmed = (one.state == "done").then(|| "asker".to_owned());
        self.tables.put(
            REQUESTS.0,
            row! {
                one.buurt.0, one.id.0, one.asker.person.0, id, Some(one.asker.zone), start,
                start + TimeDelta::hours(4), false, 1_i16, trust, "known", json(value!([])),
                json(value!({})), false, "shown", Some(key.id.0), Some(text), Some(masked), false,
                0_i16, one.state, one.since, false, confirmed, one.reason.map(str::to_owned),
                one.at,
            },
        );
    }

    /// As many letters as people write.
    fn words(&mut self) -> &'static str {
        let (middle, width) = self.params.text_chars_lognormal;
        let many = whole_number((middle + width * self.draws.bell()).exp()).max(12);
        WORDS.get(..many.min(WORDS.len())).unwrap_or(WORDS)
    }

    /// The neighbours who were asked: of what was done, the first came.
    fn wave(&mut self, one: &One, (first, end): (usize, usize)) {
        let many = self.params.push_fanout.wave1.min(end - first - 1);
        let mut at = first + self.draws.below(end - first);
        for number in 0..many {
            at = if at + 1 < end { at + 1 } else { first };
            let helper = self.people[at].person;
            if helper == one.asker.person {
                continue;
            }
            let came = number == 0 && one.state == "done";
            let state = match (came, one.state) {
                (true, _) => "done",
                (false, "open") => "sent",
                (false, _) => "lapsed",
            };
            self.tables.put(
                OFFERS.0,
                row! {
                    one.buurt.0, one.id.0, helper.0, one.asker.person.0, name(one.at), 1_i16,
                    state, one.since, came.then_some(1_i16), came.then_some(one.since),
                    json(value!(["close"])), one.at,
                },
            );
        }
    }
}
