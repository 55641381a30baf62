//! Where a text may mention somebody: an @, and the words after it. What they name is looked up. No I/O.

/// So many are looked up for one post.
pub const MOST: usize = 20;
/// As many words as a name has.
pub const WORDS: usize = 5;

/// The folded words after an @, from the first alone to as many as a name may have.
pub type Names = [String; WORDS];

fn is_of_name(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '-' | '\'' | '’' | '.')
}

/// The names that may follow an @ in this text, each once. Quotes and code mention nobody, and an @ in an address is none.
pub fn find(text: &str, fold: fn(&str) -> String) -> Vec<Names> {
    let mut found: Vec<Names> = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        let line = line.trim_start();
        if line.starts_with("```") || line.starts_with("~~~") {
            is_code = !is_code;
        }
        if is_code || line.starts_with('>') {
            continue;
        }
        for (at, _) in line.match_indices('@') {
            let (before, after) = line.split_at(at);
            if before.ends_with(is_of_name) {
                continue;
            }
            let names = names(after.trim_start_matches('@'), fold);
            if names.iter().all(String::is_empty) || found.contains(&names) {
                continue;
            }
            found.push(names);
            if found.len() == MOST {
                return found;
            }
        }
    }
    found
}

fn names(after: &str, fold: fn(&str) -> String) -> Names {
    let mut end = 0;
    let mut is_over = false;
    std::array::from_fn(|_| {
        let rest = after.get(end..).unwrap_or_default();
        let word = if end == 0 { rest } else { rest.strip_prefix(' ').unwrap_or_default() };
        let length = word.find(|sign| !is_of_name(sign)).unwrap_or(word.len());
        if is_over || length == 0 {
            is_over = true;
            return String::new();
        }
        end += rest.len() - word.len() + length;
        let name = after.get(..end).unwrap_or_default();
        fold(name.trim_end_matches(['.', '-', '\'', '’']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Vec<String>> {
        let each = find(text, str::to_lowercase).into_iter();
        each.map(|names| names.into_iter().filter(|name| !name.is_empty()).collect()).collect()
    }

    #[test]
    fn an_at_is_followed_by_names_of_one_word_or_more() {
        assert_eq!(found("Ask @Oulu."), [["oulu"]]);
        assert_eq!(
            found("(@Anna-Maria O’Neil) or @J. Smith, please"),
            [vec!["anna-maria", "anna-maria o’neil"], vec!["j", "j. smith"]]
        );
        assert_eq!(
            found("@one two three four five six"),
            [["one", "one two", "one two three", "one two three four", "one two three four five"]]
        );
        assert_eq!(found("@a  b"), [["a"]]);
    }

    #[test]
    fn an_address_a_quote_and_code_mention_nobody() {
        for text in ["anna@oulu.example", "> @oulu", "```\n@oulu\n```", "@", "@ oulu", "@@@", "@\u{301}x@"] {
            assert!(
                found(text).iter().flatten().all(|name| name.is_empty() || name == "x"),
                "{text}: {:?}",
                found(text)
            );
        }
    }

    #[test]
    fn a_thousand_are_twenty_and_the_same_is_one() {
        let many = (0..1000).map(|number| format!("@person{number}")).collect::<Vec<_>>().join("\n");
        assert_eq!(found(&many).len(), MOST);
        assert_eq!(found(&"@oulu\n".repeat(1000)).len(), 1);
        assert!(found(&"@".repeat(20_000)).is_empty());
    }
}
