//! Mail services whose addresses are thrown away after minutes. An account of such an address cannot be reached.

use std::collections::HashSet;
use std::sync::LazyLock;

static DOMAINS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../../../content/mail/disposable.txt").lines().filter(|line| !line.starts_with('#')).collect()
});

/// Whether the address is one of those. What is below a domain counts as the domain.
pub fn is_disposable(address: &str) -> bool {
    let Some((_, domain)) = address.rsplit_once('@') else { return false };
    let domain = domain.trim_end_matches('.').to_lowercase();
    let mut rest = Some(domain.as_str());
    while let Some(name) = rest {
        if DOMAINS.contains(name) {
            return true;
        }
        rest = name.split_once('.').map(|(_, parent)| parent);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_counts_with_what_is_below_it_and_its_neighbours_do_not() {
        assert!(DOMAINS.len() > 5000);
        for thrown in ["a@mailinator.com", "a@x.y.mailinator.com", "A@MAILINATOR.COM", "a@mailinator.com."] {
            assert!(is_disposable(thrown), "{thrown}");
        }
        for kept in [
            "a@stad.gent",
            "a@gmail.com",
            "a@stadtmailinator.example",
            "mailinator.com@ghent.example",
            "a@com",
            "a",
            "",
        ] {
            assert!(!is_disposable(kept), "{kept}");
        }
    }
}
