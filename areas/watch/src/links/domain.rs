//! Addresses of things here, as people copy them out of the browser.

kernel::word_enum! {
    /// What a dossier can be linked with.
    pub enum Kind {
        Resource = "resource",
        Meeting = "meeting",
        Proposal = "proposal",
    }
}

/// What an address of ours leads to: the kind and its name in addresses.
pub fn read<'a>(base_url: &str, text: &'a str) -> Option<(Kind, &'a str)> {
    let text = text.trim();
    let path = text.strip_prefix(base_url).unwrap_or(text).strip_prefix('/')?;
    let path = path.split(['?', '#']).next()?;
    let mut parts: Vec<&str> = path.split('/').collect();
    if parts.first().is_some_and(|first| words::Lang::from_tag(first).is_some()) {
        parts.remove(0);
    }
    let [noun, key, ..] = parts.as_slice() else { return None };
    let kind = match *noun {
        "library" => Kind::Resource,
        "events" => Kind::Meeting,
        "proposals" => Kind::Proposal,
        _ => return None,
    };
    Some((kind, *key)).filter(|(_, key)| !key.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_ours_is_read_in_any_form_and_no_other() {
        let base = "https://belfry.example";
        for text in ["https://belfry.example/en/library/clauses?done=x", " /fr/library/clauses#a", "/library/clauses/"]
        {
            assert_eq!(read(base, text), Some((Kind::Resource, "clauses")), "{text}");
        }
        assert_eq!(read(base, "/en/events/first"), Some((Kind::Meeting, "first")));
        for text in [
            "",
            "/",
            "/en",
            "/en/library",
            "/en/library/",
            "https://other.example/en/library/x",
            "library/x",
            "/en/people/x",
        ] {
            assert_eq!(read(base, text), None, "{text}");
        }
    }
}
