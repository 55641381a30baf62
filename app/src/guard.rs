//! What every answer carries and every request must pass: security headers, and no writes from other sites' pages.
//! Protection against forged requests rests on what browsers say of a request's origin, so pages need no secret in a form.

use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, HeaderValue, Method};
use kernel::config::Config;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(&str, &str); 7] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("x-permitted-cross-domain-policies", "none"),
];

/// Adds the headers that browsers enforce for us. What a handler set itself (a download's policy) stays.
pub fn protect(headers: &mut HeaderMap, config: &Config) {
    headers.entry("content-security-policy").or_insert(HeaderValue::from_static(POLICY));
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if config.is_https() {
        let names = if config.hsts_subdomains { "max-age=63072000; includeSubDomains" } else { "max-age=63072000" };
        headers.insert("strict-transport-security", HeaderValue::from_static(names));
    }
}

/// Whether a request that changes something was started by another site's page.
pub fn is_forged(method: &Method, headers: &HeaderMap, base_url: &str) -> bool {
    if method.is_safe() {
        return false;
    }
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some("same-origin" | "none") => return false,
        Some(_) => return true,
        None => {}
    }
    match text(ORIGIN) {
        // A program that is no browser sends neither header, and no cookie that it was not given on purpose.
        None => false,
        Some(origin) if origin == base_url => false,
        Some(origin) => origin.split_once("://").map(|(_, host)| host) != text(HOST) || text(HOST).is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forged(headers: &[(&'static str, &str)]) -> bool {
        let map: HeaderMap = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
            .collect();
        is_forged(&Method::POST, &map, "https://belfry.example")
    }

    #[test]
    fn a_page_of_another_site_cannot_send_our_forms() {
        assert!(forged(&[("sec-fetch-site", "cross-site")]));
        assert!(forged(&[("sec-fetch-site", "same-site")]));
        assert!(forged(&[("origin", "https://evil.example"), ("host", "belfry.example")]));
        assert!(forged(&[("origin", "null"), ("host", "belfry.example")]));
        assert!(forged(&[("origin", "null")]));
    }

    #[test]
    fn our_own_pages_and_plain_programs_can() {
        assert!(!forged(&[("sec-fetch-site", "same-origin")]));
        assert!(!forged(&[("origin", "https://belfry.example"), ("host", "inner:8080")]));
        assert!(!forged(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!forged(&[]));
    }
}
