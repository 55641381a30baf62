//! Links that people enter: only web addresses, as the parser that browsers use reads them.

/// Whether this is an address on the web that a page may link to.
pub fn is_web(text: &str) -> bool {
    text.len() <= 2000
        && url::Url::parse(text).is_ok_and(|url| {
            matches!(url.scheme(), "https" | "http") && url.host_str().is_some_and(|host| host.contains('.'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_links() {
        assert!(is_web("https://stad.gent/open-data"));
        for wrong in [
            "javascript:alert(1)",
            "data:text/html,x",
            "stad.gent",
            "https://",
            "ftp://stad.gent/x",
            "https://intranet/x",
        ] {
            assert!(!is_web(wrong), "{wrong}");
        }
    }
}
