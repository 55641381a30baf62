//! Where a request came from, as the audit log keeps it: the network as the limits see it, and the kind of device. Never
//! more than that; the network is shortened after a while.

use axum::http::header::USER_AGENT;
use axum::http::{HeaderMap, Request};

use crate::limits;

/// Where a request came from.
#[derive(Clone, Debug)]
pub struct Origin {
    pub network: String,
    pub device: &'static str,
}

impl Origin {
    pub fn of<B>(request: &Request<B>, trusted_proxies: usize) -> Self {
        Self { network: limits::network_of(request, trusted_proxies), device: device(request.headers()) }
    }

    /// What is left of the network when it was kept long enough: enough to tell a country from another, no household.
    pub fn shortened(&self) -> String {
        let parts = |sign| self.network.split(sign).take(2).collect::<Vec<_>>();
        match self.network.contains(':') {
            true => format!("{}::/32", parts(':').join(":")),
            false if self.network.contains('.') => format!("{}.0.0/16", parts('.').join(".")),
            false => self.network.clone(),
        }
    }
}

/// The kind of device, so that people know their sessions apart; not enough to know a person by.
pub fn device(headers: &HeaderMap) -> &'static str {
    let agent = headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let known = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];
    known.into_iter().find(|(mark, _)| agent.contains(mark)).map_or("?", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_shortened_so_that_it_names_no_household() {
        let short = |network: &str| Origin { network: network.into(), device: "?" }.shortened();
        assert_eq!(short("192.0.2.17"), "192.0.0.0/16");
        assert_eq!(short("2001:db8:1:2::/64"), "2001:db8::/32");
        assert_eq!(short("local"), "local");
    }
}
