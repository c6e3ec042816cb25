//! How often one caller may ask: per address before anybody is known, per person after.
//!
//! A cell-rate limiter (GCRA, the `governor` crate) per class. Kept in memory: each process counts
//! for itself.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use governor::clock::{Clock as _, DefaultClock, QuantaInstant};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter};
use uuid::Uuid;

use super::streams::Streams;
use crate::base::error::{Error, Result};

/// So many a minute, in bursts of at most so many.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// Sustained, per minute.
    pub per_minute: u32,
    /// At once.
    pub burst: u32,
}

/// The rates of one installation.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    /// Anything, from one address: a street may share one.
    pub address: Rate,
    /// Anything, by one person.
    pub person: Rate,
    /// Opening a letter or typing a code, from one address.
    pub door: Rate,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            address: Rate { per_minute: 3000, burst: 600 },
            person: Rate { per_minute: 300, burst: 100 },
            door: Rate { per_minute: 10, burst: 20 },
        }
    }
}

/// Typed codes, from all addresses together: a code has 40 bits, so this bounds every guesser.
const CODES: Rate = Rate { per_minute: 300, burst: 300 };

/// Codes by mail that are asked, for all mailboxes together: each may be tried five times, so this bounds
/// every guesser.
const ASKED: Rate = Rate { per_minute: 60, burst: 60 };

/// Codes to an address that is to be one's own: so many an hour, by one person.
const OWN_MAIL: u32 = 5;

/// Roles that are asked for a mail address: so many an hour, by one person.
const ROLES_BY_MAIL: u32 = 5;

/// Texts that anybody may have read, from one address: somebody types, a machine may not.
const READING: Rate = Rate { per_minute: 60, burst: 60 };

impl Rates {
    /// Ten times as much, for a house in which one machine plays everybody.
    pub fn for_the_demo() -> Self {
        let more = |it: Rate| Rate { per_minute: it.per_minute * 10, burst: it.burst * 10 };
        let Self { address, person, door } = Self::default();
        Self { address: more(address), person: more(person), door: more(door) }
    }
}

/// The counters behind [`Rates`].
#[derive(Debug)]
pub struct Limits {
    address: DefaultKeyedRateLimiter<IpAddr>,
    person: DefaultKeyedRateLimiter<Uuid>,
    door: DefaultKeyedRateLimiter<IpAddr>,
    codes: DefaultDirectRateLimiter,
    asked: DefaultDirectRateLimiter,
    own_mail: DefaultKeyedRateLimiter<Uuid>,
    roles_by_mail: DefaultKeyedRateLimiter<Uuid>,
    reading: DefaultKeyedRateLimiter<IpAddr>,
    /// The streams that are open, a few for each person.
    pub streams: Streams,
}

impl Limits {
    /// Starts counting.
    pub fn new(rates: Rates) -> Self {
        Self {
            address: RateLimiter::keyed(quota(rates.address)),
            person: RateLimiter::keyed(quota(rates.person)),
            door: RateLimiter::keyed(quota(rates.door)),
            codes: RateLimiter::direct(quota(CODES)),
            asked: RateLimiter::direct(quota(ASKED)),
            own_mail: RateLimiter::keyed(hourly(OWN_MAIL)),
            roles_by_mail: RateLimiter::keyed(hourly(ROLES_BY_MAIL)),
            reading: RateLimiter::keyed(quota(READING)),
            streams: Streams::default(),
        }
    }

    /// Counts a request from an address.
    pub fn address(&self, address: IpAddr) -> Result<()> {
        check(&self.address, &network(address))
    }

    /// Counts a request by a person.
    pub fn person(&self, person: Uuid) -> Result<()> {
        check(&self.person, &person)
    }

    /// Counts somebody at the door: a code or a token that is tried.
    pub fn door(&self, address: IpAddr) -> Result<()> {
        check(&self.door, &network(address))
    }

    /// Counts a typed code, from wherever it comes. The token in a QR code cannot be guessed, so it is
    /// not counted here: who guesses codes keeps nobody with a letter out.
    pub fn code(&self) -> Result<()> {
        self.codes.check().map_err(|until| too_many(&until))
    }

    /// Counts a code by mail that is asked, from wherever it comes.
    pub fn asked(&self) -> Result<()> {
        self.asked.check().map_err(|until| too_many(&until))
    }

    /// Counts a code that somebody asks to an address of their own: nobody else has to wait for it.
    pub fn own_mail(&self, person: Uuid) -> Result<()> {
        check(&self.own_mail, &person)
    }

    /// Counts a role that somebody asks for a mail address: nobody tries one address after another.
    pub fn role_by_mail(&self, person: Uuid) -> Result<()> {
        check(&self.roles_by_mail, &person)
    }

    /// Counts a text that is read for whoever asks, signed in or not.
    pub fn reading(&self, address: IpAddr) -> Result<()> {
        check(&self.reading, &network(address))
    }

    /// Forgets those who have not asked for a while.
    pub fn tidy(&self) {
        self.address.retain_recent();
        self.person.retain_recent();
        self.door.retain_recent();
        self.own_mail.retain_recent();
        self.roles_by_mail.retain_recent();
        self.reading.retain_recent();
    }
}

/// Refuses an address that asks too often. Runs before anybody is known.
pub async fn per_address<B: MessageBody + 'static>(
    req: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    // As the router reads the path: `/%61pi/` leads to the same.
    let counted = req.match_info().as_str().starts_with("/api/");
    let limits = req.app_data::<Data<Limits>>().filter(|_| counted);
    let refused = limits
        .zip(asker(req.request()))
        .and_then(|(limits, address)| limits.address(address).err());
    match refused {
        Some(refused) => Ok(req.error_response(refused).map_into_right_body()),
        None => Ok(next.call(req).await?.map_into_left_body()),
    }
}

/// Proxies of ours: what they say about who asks is believed, and nobody else's word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxies(pub Vec<IpAddr>);

/// Tells from which address is asked: that of the connection or, when a proxy of ours holds it, the
/// last in `X-Forwarded-For` that is no proxy of ours. What stands before it anybody can write.
pub fn asker(req: &HttpRequest) -> Option<IpAddr> {
    let peer = req.peer_addr()?.ip().to_canonical();
    let ours = |it: &IpAddr| {
        req.app_data::<Data<Proxies>>().is_some_and(|known| known.0.contains(&it.to_canonical()))
    };
    if !ours(&peer) {
        return Some(peer);
    }
    let told: Vec<&str> =
        req.headers().get_all("x-forwarded-for").filter_map(|it| it.to_str().ok()).collect();
    let mut hops = told.iter().flat_map(|it| it.split(',')).rev().map(|it| it.trim().parse().ok());
    let first = hops.find(|it| !it.as_ref().is_some_and(ours));
    Some(first.flatten().unwrap_or(peer))
}

/// One household or provider customer holds a whole /64 of IPv6.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(four) => IpAddr::V4(four),
        IpAddr::V6(six) => {
            let kept = u128::from(six) & (u128::MAX << 64);
            IpAddr::V6(kept.into())
        }
    }
}

fn quota(rate: Rate) -> Quota {
    let at_least_one = |it| NonZeroU32::new(it).unwrap_or(NonZeroU32::MIN);
    Quota::per_minute(at_least_one(rate.per_minute)).allow_burst(at_least_one(rate.burst))
}

fn hourly(most: u32) -> Quota {
    Quota::per_hour(NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN))
}

fn check<K: Clone + Eq + std::hash::Hash>(
    limiter: &DefaultKeyedRateLimiter<K>,
    key: &K,
) -> Result<()> {
    limiter.check_key(key).map_err(|until| too_many(&until))
}

fn too_many(until: &NotUntil<QuantaInstant>) -> Error {
    let wait: Duration = until.wait_time_from(DefaultClock::default().now());
    Error::TooMany(wait.as_secs().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_the_demo_one_machine_may_ask_ten_times_as_often_and_no_more() {
        let here = "192.0.2.1".parse().unwrap();
        let most = |rates: Rates| {
            let limits = Limits::new(rates);
            let many =
                |ask: &dyn Fn() -> Result<()>| (0..9_000).take_while(|_| ask().is_ok()).count();
            let person = Uuid::from_u128(1);
            [
                many(&|| limits.address(here)),
                many(&|| limits.person(person)),
                many(&|| limits.door(here)),
            ]
        };
        // While it counts, time goes by: a few more are let through.
        let about = |found: [usize; 3], most: [usize; 3]| {
            let near = |(it, most): (&usize, &usize)| (*most..=most + most / 10).contains(it);
            assert!(found.iter().zip(&most).all(near), "{found:?}, not {most:?}");
        };
        about(most(Rates::default()), [600, 100, 20]);
        about(most(Rates::for_the_demo()), [6_000, 1_000, 200]);
    }

    #[test]
    fn who_asks_too_often_is_told_when_to_come_back() {
        let tight = Rate { per_minute: 1, burst: 2 };
        let limits = Limits::new(Rates { address: tight, person: tight, door: tight });
        let here = "2001:db8::1".parse().unwrap();
        let beside = "2001:db8::2".parse().unwrap();

        assert!(limits.address(here).is_ok());
        assert!(limits.address(beside).is_ok());
        assert!(matches!(limits.address(here), Err(Error::TooMany(seconds)) if seconds > 1));
        assert!(limits.address("192.0.2.1".parse().unwrap()).is_ok());
        assert!(limits.person(Uuid::from_u128(1)).is_ok());
    }

    #[test]
    fn one_person_asks_five_codes_for_the_own_address_and_keeps_nobody_else_waiting() {
        let limits = Limits::new(Rates::default());
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!((0..9).filter(|_| limits.own_mail(one).is_ok()).count(), 5);
        assert!(limits.own_mail(other).is_ok());
    }
}
