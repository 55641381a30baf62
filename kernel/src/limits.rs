//! Rate limits: one table of them, keyed by what a client cannot choose: its network (of IPv6 the /64), its account, or the
//! address that is tried. They are counted in the memory of each process.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, Request};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use parking_lot::Mutex;

use crate::app::App;
use crate::clock::Clock;
use crate::faults::Fault;

crate::word_enum! {
    /// What is limited.
    pub enum Limit {
        /// Sign-in attempts, the ways to a provider and back, links and new passwords asked for. A town hall is one network.
        SignInNetwork = "sign-in-network",
        /// Challenges for passkeys: each look at the sign-in page takes one.
        Challenge = "challenge",
        /// Sign-in attempts on one account from one network: whoever guesses uses up only their own.
        SignInAccount = "sign-in-account",
        /// Sign-in attempts on one account from everywhere, against those who have many networks.
        SignInEverywhere = "sign-in-everywhere",
        /// Codes of a second factor.
        Code = "code",
        /// New accounts.
        SignUp = "sign-up",
        /// New accounts from everywhere. What is beyond is not refused: a proof of work is asked for.
        SignUpEverywhere = "sign-up-everywhere",
        /// New accounts by one link into a group, while a guard stands. What is beyond is asked for a proof of work.
        SignUpInvited = "sign-up-invited",
        /// Mails that one address can be sent on a stranger's request.
        MailTo = "mail-to",
        /// Registrations; colleagues share a network.
        Register = "register",
        /// Searches.
        Search = "search",
        /// Every form that somebody sends who has signed in.
        Write = "write",
        /// What others read: proposals, comments, posts, questions, offers.
        Post = "post",
        /// Support, votes and answers: one press each.
        Support = "support",
        /// What somebody else must decide: affiliations, memberships, signatures.
        Request = "request",
        /// What sends mail to others: invitations, messages to a group.
        Invite = "invite",
        /// Requests with one token, or of one network with tokens that are none.
        Token = "token",
        /// Refusals that the log tells one by one.
        Refusal = "refusal",
        /// Translations by a machine, by thousands of characters.
        Translate = "translate",
        /// Papers as PDF. What a visitor finds made already is not counted.
        Paper = "paper",
        /// Images that are added to posts.
        Image = "image",
    }
}

crate::word_enum! {
    /// For whom it is counted.
    pub enum Per {
        Network = "network",
        Account = "account",
        /// An account, from one network.
        AccountAtNetwork = "account-at-network",
        Address = "address",
        /// A link into a group.
        Link = "link",
        TokenOrNetwork = "token-or-network",
        Instance = "instance",
    }
}

/// So many at once, then one in so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub at_once: u32,
    pub then: Duration,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub limit: Limit,
    pub per: Per,
    pub pace: Pace,
    /// For accounts that are new, where that is stricter.
    pub new: Option<Pace>,
}

const fn pace(at_once: u32, then: Duration) -> Pace {
    Pace { at_once, then }
}

const fn rule(limit: Limit, per: Per, pace: Pace) -> Rule {
    Rule { limit, per, pace, new: None }
}

const fn stricter(limit: Limit, pace: Pace, new: Pace) -> Rule {
    Rule { limit, per: Per::Account, pace, new: Some(new) }
}

/// All limits. The page for stewards and `docs/operating/configure.md` print this table.
pub const RULES: [Rule; 21] = [
    rule(Limit::SignInNetwork, Per::Network, pace(20, Duration::from_secs(6))),
    rule(Limit::SignInAccount, Per::AccountAtNetwork, pace(10, Duration::from_mins(1))),
    rule(Limit::SignInEverywhere, Per::Account, pace(200, Duration::from_secs(10))),
    rule(Limit::Challenge, Per::Network, pace(60, Duration::from_secs(2))),
    rule(Limit::Code, Per::Account, pace(10, Duration::from_mins(3))),
    rule(Limit::SignUp, Per::Network, pace(10, Duration::from_mins(6))),
    rule(Limit::SignUpEverywhere, Per::Instance, pace(60, Duration::from_mins(1))),
    rule(Limit::SignUpInvited, Per::Link, pace(30, Duration::from_secs(30))),
    rule(Limit::MailTo, Per::Address, pace(3, Duration::from_mins(20))),
    rule(Limit::Register, Per::Network, pace(30, Duration::from_mins(1))),
    rule(Limit::Search, Per::Network, pace(60, Duration::from_millis(100))),
    rule(Limit::Write, Per::Account, pace(60, Duration::from_secs(1))),
    stricter(Limit::Post, pace(30, Duration::from_mins(1)), pace(10, Duration::from_mins(5))),
    stricter(Limit::Support, pace(60, Duration::from_secs(10)), pace(30, Duration::from_mins(1))),
    stricter(Limit::Request, pace(15, Duration::from_mins(5)), pace(8, Duration::from_mins(20))),
    stricter(Limit::Invite, pace(60, Duration::from_mins(1)), pace(10, Duration::from_mins(10))),
    rule(Limit::Token, Per::TokenOrNetwork, pace(60, Duration::from_millis(500))),
    rule(Limit::Refusal, Per::Account, pace(20, Duration::from_mins(1))),
    rule(Limit::Translate, Per::Account, pace(100, Duration::from_mins(10))),
    rule(Limit::Paper, Per::Network, pace(10, Duration::from_secs(3))),
    stricter(Limit::Image, pace(40, Duration::from_mins(2)), pace(10, Duration::from_mins(20))),
];

/// The clock by which buckets fill again.
#[derive(Clone)]
struct Ticks(Clock);

impl governor::clock::Clock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.ticks()
    }
}

type Bucket = RateLimiter<String, DefaultKeyedStateStore<String>, Ticks, NoOpMiddleware<Duration>>;

/// How often a limit refused in each of the last hours, by the hour.
type Struck = [(i64, u32); HOURS];

const HOURS: usize = 24;

struct Kept {
    rule: Rule,
    usual: Bucket,
    new: Option<Bucket>,
    struck: Mutex<Struck>,
}

/// The buckets of this process. They look after themselves: what is full again is forgotten on the way.
pub struct Limits {
    on: bool,
    kept: Vec<Kept>,
    clock: Clock,
    taken: AtomicU32,
}

/// After as many takes full buckets are forgotten, so that those who come once do not fill the memory.
const TIDY_EVERY: u32 = 1024;

impl Limits {
    pub fn new(on: bool, clock: Clock) -> Self {
        let bucket = |pace: Pace| {
            let quota = Quota::with_period(pace.then).unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN));
            let quota = quota.allow_burst(NonZeroU32::new(pace.at_once).unwrap_or(NonZeroU32::MIN));
            RateLimiter::new(quota, DefaultKeyedStateStore::default(), Ticks(clock.clone()))
        };
        let kept = RULES.iter().map(|rule| Kept {
            rule: *rule,
            usual: bucket(rule.pace),
            new: rule.new.map(bucket),
            struck: Mutex::new([(0, 0); HOURS]),
        });
        Self { on, kept: kept.collect(), clock: clock.clone(), taken: AtomicU32::new(0) }
    }

    /// Takes one from the bucket of `key`, or says how long to wait.
    pub fn take(&self, limit: Limit, key: &str) -> Result<(), Fault> {
        self.take_as(limit, key, false)
    }

    /// The same; from the stricter bucket where there is one and the account is new.
    pub fn take_as(&self, limit: Limit, key: &str, is_new: bool) -> Result<(), Fault> {
        let Some(kept) = self.kept.iter().find(|kept| kept.rule.limit == limit).filter(|_| self.on) else {
            return Ok(());
        };
        if self.taken.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.tidy();
        }
        let bucket = kept.new.as_ref().filter(|_| is_new).unwrap_or(&kept.usual);
        bucket.check_key(&key.to_owned()).map_err(|not_until| {
            kept.strike(self.hour());
            Fault::TooMany(not_until.wait_time_from(self.clock.ticks()))
        })
    }

    /// Takes as many as something weighs. What is heavier than the bucket takes all of it.
    pub fn take_many(&self, limit: Limit, key: &str, weight: u32) -> Result<(), Fault> {
        let Some(kept) = self.kept.iter().find(|kept| kept.rule.limit == limit).filter(|_| self.on) else {
            return Ok(());
        };
        let weight = NonZeroU32::new(weight.min(kept.rule.pace.at_once)).unwrap_or(NonZeroU32::MIN);
        let taken = kept.usual.check_key_n(&key.to_owned(), weight).map_err(Fault::internal)?;
        taken.map_err(|not_until| {
            kept.strike(self.hour());
            Fault::TooMany(not_until.wait_time_from(self.clock.ticks()))
        })
    }

    /// A sign-in attempt: on this account from this network, and from everywhere.
    pub fn take_sign_in(&self, account: &str, network: &str) -> Result<(), Fault> {
        self.take(Limit::SignInAccount, &format!("{account} {network}"))?;
        self.take(Limit::SignInEverywhere, account)
    }

    /// How often a limit refused within the last hours, the one that runs included.
    pub fn struck(&self, limit: Limit, hours: i64) -> u32 {
        let since = self.hour().saturating_sub(hours);
        let kept = self.kept.iter().find(|kept| kept.rule.limit == limit);
        kept.map_or(0, |kept| {
            kept.struck.lock().iter().filter(|(hour, _)| *hour > since).fold(0, |sum, (_, n)| sum.saturating_add(*n))
        })
    }

    fn hour(&self) -> i64 {
        self.clock.now().as_second().div_euclid(3600)
    }

    /// Forgets keys whose buckets are full again.
    fn tidy(&self) {
        for bucket in self.kept.iter().flat_map(|kept| [Some(&kept.usual), kept.new.as_ref()]).flatten() {
            bucket.retain_recent();
            bucket.shrink_to_fit();
        }
    }
}

impl Kept {
    fn strike(&self, hour: i64) {
        let mut struck = self.struck.lock();
        let place = usize::try_from(hour.rem_euclid(24)).unwrap_or(0);
        if let Some(at) = struck.get_mut(place) {
            let before = if at.0 == hour { at.1 } else { 0 };
            *at = (hour, before.saturating_add(1));
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

    fn clock() -> Clock {
        Clock::steered("2026-11-24T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_full_bucket_says_how_long_to_wait_and_is_counted() {
        let clock = clock();
        let limits = Limits::new(true, clock.clone());
        for _ in 0..3 {
            limits.take(Limit::MailTo, "a").unwrap();
        }
        let Err(Fault::TooMany(wait)) = limits.take(Limit::MailTo, "a") else { panic!("the fourth was let through") };
        assert_eq!(wait, Duration::from_mins(20));
        limits.take(Limit::MailTo, "b").unwrap();
        let struck = |hours| limits.struck(Limit::MailTo, hours);
        assert_eq!((struck(1), struck(24), limits.struck(Limit::Search, 24)), (1, 1, 0));
        clock.advance(jiff::SignedDuration::from_mins(20));
        limits.take(Limit::MailTo, "a").unwrap();
        limits.take(Limit::MailTo, "a").unwrap_err();
        clock.advance(jiff::SignedDuration::from_hours(2));
        assert_eq!((struck(1), struck(24)), (0, 2));
        clock.advance(jiff::SignedDuration::from_hours(24));
        assert_eq!(struck(24), 0);
    }

    #[test]
    fn what_weighs_more_takes_more() {
        let limits = Limits::new(true, clock());
        let take = |weight| limits.take_many(Limit::Translate, "a", weight);
        take(60).unwrap();
        take(60).unwrap_err();
        take(40).unwrap();
        take(1).unwrap_err();
        limits.take_many(Limit::Translate, "b", 5_000).unwrap();
        limits.take_many(Limit::Translate, "b", 0).unwrap_err();
        assert_eq!(limits.struck(Limit::Translate, 1), 3);
    }

    #[test]
    fn a_new_account_has_less() {
        let limits = Limits::new(true, clock());
        let taken = |is_new| (0..50).filter(|_| limits.take_as(Limit::Post, "a", is_new).is_ok()).count();
        assert_eq!((taken(true), taken(false)), (10, 30));
    }

    #[test]
    fn each_limit_stands_in_the_table_once() {
        for limit in Limit::ALL {
            assert_eq!(RULES.iter().filter(|rule| rule.limit == *limit).count(), 1, "{limit:?}");
        }
        assert!(RULES.iter().all(|rule| rule.new.is_none_or(|new| new.at_once < rule.pace.at_once)));
    }

    #[test]
    fn networks_that_came_once_are_forgotten_and_a_used_up_bucket_is_not() {
        let clock = clock();
        let limits = Limits::new(true, clock.clone());
        let kept = || limits.kept.iter().map(|kept| kept.usual.len()).sum::<usize>();
        for number in 0..600 {
            limits.take(Limit::Search, &format!("network {number}")).unwrap();
        }
        for _ in 0..10 {
            limits.take(Limit::SignUp, "the one that hurries").unwrap();
        }
        assert_eq!(kept(), 601);
        clock.advance(jiff::SignedDuration::from_mins(5));
        for number in 0..TIDY_EVERY {
            drop(limits.take(Limit::Challenge, if number % 2 == 0 { "a" } else { "b" }));
        }
        assert_eq!(kept(), 3);
        assert!(limits.take(Limit::SignUp, "the one that hurries").is_err());
    }
}
