//! Rate limits, keyed by what a client cannot choose: its network, or the account that is tried. An IPv6 network is its /64.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, Request};
use governor::clock::{Clock, DefaultClock};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};

use crate::app::App;
use crate::faults::Fault;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Sign-in attempts of one network: 20 at once, then one every 6 seconds.
    SignInNetwork,
    /// Challenges for passkeys of one network: 60 at once, because each look at the sign-in page takes one, then one every
    /// 2 seconds.
    Challenge,
    /// Sign-in attempts on one account: 10 at once, then one a minute. Never locks for longer.
    SignInAccount,
    /// Codes of one account's second factor: 10 at once, then one every 3 minutes.
    Code,
    /// New accounts from one network: 10 at once, then one every 6 minutes.
    SignUp,
    /// Mails that one address can be sent on a stranger's request: 3 at once, then one every 20 minutes.
    MailTo,
    /// Registrations from one network: 30 at once, because colleagues share one, then one a minute.
    Register,
    /// Searches of one network: 60 at once, then 10 a second.
    Search,
    /// Writes of one account: 60 at once, then one a second.
    Write,
    /// Requests with one token, or of one network with tokens that are none: 60 at once, then 2 a second.
    Token,
    /// Refusals of one person that the log tells one by one: 20 at once, then one a minute.
    Refusal,
    /// Papers as PDF for one network: 10 at once, then one every 3 seconds. What a visitor finds made already is not counted.
    Paper,
}

type Bucket<C> = RateLimiter<String, DefaultKeyedStateStore<String>, C, NoOpMiddleware<<C as Clock>::Instant>>;

/// The buckets of this process. They look after themselves: what is full again is forgotten on the way.
pub struct Limits<C: Clock = DefaultClock> {
    on: bool,
    buckets: [(Limit, Bucket<C>); 12],
    clock: C,
    taken: AtomicU32,
}

/// After as many takes full buckets are forgotten, so that those who come once do not fill the memory.
const TIDY_EVERY: u32 = 1024;

impl Limits {
    pub fn new(on: bool) -> Self {
        Self::with_clock(on, DefaultClock::default())
    }
}

impl<C: Clock + Clone> Limits<C> {
    fn with_clock(on: bool, clock: C) -> Self {
        let bucket = |limit, burst: u32, refill| {
            let quota = Quota::with_period(refill).unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN));
            (
                limit,
                RateLimiter::new(
                    quota.allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN)),
                    DefaultKeyedStateStore::default(),
                    clock.clone(),
                ),
            )
        };
        Self {
            on,
            buckets: [
                bucket(Limit::SignInNetwork, 20, Duration::from_secs(6)),
                bucket(Limit::Challenge, 60, Duration::from_secs(2)),
                bucket(Limit::SignInAccount, 10, Duration::from_mins(1)),
                bucket(Limit::Code, 10, Duration::from_mins(3)),
                bucket(Limit::SignUp, 10, Duration::from_mins(6)),
                bucket(Limit::MailTo, 3, Duration::from_mins(20)),
                bucket(Limit::Register, 30, Duration::from_mins(1)),
                bucket(Limit::Search, 60, Duration::from_millis(100)),
                bucket(Limit::Write, 60, Duration::from_secs(1)),
                bucket(Limit::Token, 60, Duration::from_millis(500)),
                bucket(Limit::Refusal, 20, Duration::from_mins(1)),
                bucket(Limit::Paper, 10, Duration::from_secs(3)),
            ],
            clock,
            taken: AtomicU32::new(0),
        }
    }

    /// Takes one from the bucket of `key`, or says how long to wait.
    pub fn take(&self, limit: Limit, key: &str) -> Result<(), Fault> {
        let Some((_, bucket)) = self.buckets.iter().find(|(known, _)| *known == limit) else { return Ok(()) };
        if !self.on {
            return Ok(());
        }
        if self.taken.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.tidy();
        }
        bucket
            .check_key(&key.to_owned())
            .map_err(|not_until| Fault::TooMany(not_until.wait_time_from(self.clock.now())))
    }

    /// Forgets keys whose buckets are full again.
    fn tidy(&self) {
        for (_, bucket) in &self.buckets {
            bucket.retain_recent();
            bucket.shrink_to_fit();
        }
    }
}

/// The network that a request came from, as a handler's argument.
pub struct Network(pub String);

impl FromRequestParts<App> for Network {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Fault> {
        Ok(Self(network(&parts.extensions, &parts.headers, app.config.trusted_proxies)))
    }
}

/// The same of a whole request.
pub fn network_of<B>(request: &Request<B>, trusted_proxies: usize) -> String {
    network(request.extensions(), request.headers(), trusted_proxies)
}

/// The network a request came from: the address of the connection, or what the trusted proxies say.
fn network(extensions: &Extensions, headers: &HeaderMap, trusted_proxies: usize) -> String {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let forwarded = || {
        let header = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .collect::<Vec<_>>()
            .join(",");
        header.rsplit(',').nth(trusted_proxies.checked_sub(1)?)?.trim().parse::<IpAddr>().ok()
    };
    match forwarded().or(peer).map(|address| address.to_canonical()) {
        Some(IpAddr::V4(v4)) => v4.to_string(),
        Some(IpAddr::V6(v6)) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        None => "local".into(),
    }
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    fn from(peer: &str, forwarded: Option<&str>, trusted_proxies: usize) -> String {
        let mut request = Request::builder().uri("/");
        if let Some(forwarded) = forwarded {
            request = request.header("x-forwarded-for", forwarded);
        }
        let mut request = request.body(()).unwrap();
        request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer.parse().unwrap()));
        network_of(&request, trusted_proxies)
    }

    #[test]
    fn a_client_cannot_choose_its_network() {
        assert_eq!(from("192.0.2.1:5", Some("198.51.100.7"), 0), "192.0.2.1");
        assert_eq!(from("192.0.2.1:5", Some("203.0.113.9, 198.51.100.7"), 1), "198.51.100.7");
    }

    #[test]
    fn all_addresses_of_an_ipv6_network_share_a_bucket() {
        assert_eq!(from("[2001:db8:1:2::1]:5", None, 0), from("[2001:db8:1:2:ffff::9]:5", None, 0));
    }

    #[test]
    fn a_full_bucket_says_how_long_to_wait() {
        let limits = Limits::new(true);
        for _ in 0..3 {
            limits.take(Limit::MailTo, "a").unwrap();
        }
        let Err(Fault::TooMany(wait)) = limits.take(Limit::MailTo, "a") else { panic!("the fourth was let through") };
        assert!(wait > Duration::from_secs(1000));
        limits.take(Limit::MailTo, "b").unwrap();
    }

    #[test]
    fn networks_that_came_once_are_forgotten_and_a_used_up_bucket_is_not() {
        let clock = FakeRelativeClock::default();
        let limits = Limits::with_clock(true, clock.clone());
        let kept = || limits.buckets.iter().map(|(_, bucket)| bucket.len()).sum::<usize>();
        for number in 0..600 {
            limits.take(Limit::Search, &format!("network {number}")).unwrap();
        }
        for _ in 0..10 {
            limits.take(Limit::SignUp, "the one that hurries").unwrap();
        }
        assert_eq!(kept(), 601);
        clock.advance(Duration::from_mins(5));
        for number in 0..TIDY_EVERY {
            drop(limits.take(Limit::SignInAccount, if number % 2 == 0 { "a" } else { "b" }));
        }
        assert_eq!(kept(), 3);
        assert!(limits.take(Limit::SignUp, "the one that hurries").is_err());
    }
}
