//! Quotes of posts that are hidden: they stand in the words of others, also in those that wait or are hidden themselves and
//! come back later. Here lie digests of hidden lines, never what they say.

use std::collections::HashSet;

use kernel::actor::digest;
use kernel::db::{Conn, Tx};
use kernel::faults::Fault;
use kernel::uuid::Uuid;
use nouns::DiscussionId;

use words::Lang;

use super::queries::{self, Post};
use crate::discussions::domain::page_before;
use crate::words as t;

/// What hidden lines can be compared by.
pub type Lines = HashSet<Uuid>;

/// As much of its digest as tells a line from all others.
fn sign(line: &str) -> Uuid {
    digest(line.trim()).first_chunk().map_or(Uuid::nil(), |bytes| Uuid::from_bytes(*bytes))
}

/// The lines of texts.
pub fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> Lines {
    texts.flat_map(str::lines).filter(|line| !line.trim().is_empty()).map(sign).collect()
}

/// Notes what nobody is to quote as long as a post is hidden.
pub async fn keep(tx: &Tx, post: &Post, lines: &Lines) -> Result<(), Fault> {
    let digests = serde_json::to_value(lines).map_err(Fault::internal)?;
    Ok(queries::insert_lines(tx, post, &digests).await?)
}

/// All that is hidden in a discussion.
pub async fn find(tx: &Conn, discussion: DiscussionId) -> Result<Lines, Fault> {
    let mut lines = Lines::new();
    for digests in queries::list_lines(tx, discussion).await? {
        lines.extend(serde_json::from_value::<Lines>(digests).map_err(Fault::internal)?);
    }
    Ok(lines)
}

/// The text with a mark in the place of quoted lines, if there are any.
pub fn without(text: &str, lines: &Lines) -> Option<String> {
    if lines.is_empty() {
        return None;
    }
    replaced(text, |said| lines.contains(&sign(said)))
}

/// As many signs of a line tell it from what anybody might say.
const PART: usize = 24;

/// What a quoted line says, without the signs at its ends that stand for what was left out; nothing if that is too little.
fn part(said: &str) -> Option<&str> {
    let is_around = |sign: char| sign.is_whitespace() || ".…\"'“”„«»‹›()[]".contains(sign);
    Some(said.trim_matches(is_around)).filter(|part| part.chars().count() >= PART)
}

/// The words of a post that is being hidden, while they are at hand: then parts of its lines are known as well.
pub struct Said<'a> {
    pub lines: &'a Lines,
    pub texts: Vec<&'a str>,
    /// What other posts say in their own words. Who quotes that does not quote what is hidden.
    pub elsewhere: Vec<String>,
}

impl Said<'_> {
    fn has_part(&self, part: &str) -> bool {
        self.texts.iter().flat_map(|text| text.lines()).any(|line| line.contains(part))
    }

    /// Whether a text quotes parts of lines, so that it matters what others say.
    pub fn is_quoted_in_part(&self, text: &str) -> bool {
        let is_part =
            |said: &str| !self.lines.contains(&sign(said)) && part(said).is_some_and(|part| self.has_part(part));
        replaced(text, is_part).is_some()
    }

    /// The text with a mark in the place of what is quoted.
    pub fn out_of(&self, text: &str) -> Option<String> {
        let is_said = |part: &str| self.has_part(part) && !self.elsewhere.iter().any(|text| text.contains(part));
        replaced(text, |said| self.lines.contains(&sign(said)) || part(said).is_some_and(is_said))
    }
}

/// What a text says in words of its own.
pub fn own_words(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with('>')).collect::<Vec<_>>().join("\n")
}

/// A quote of a quote begins with more than one sign.
fn replaced(text: &str, is_hidden: impl Fn(&str) -> bool) -> Option<String> {
    let mut is_other = false;
    let kept: Vec<String> = text
        .lines()
        .map(|line| {
            let said = line.trim_start_matches([' ', '>']);
            let signs = line.get(..line.len().saturating_sub(said.len())).unwrap_or_default();
            if signs.contains('>') && is_hidden(said) {
                is_other = true;
                format!("{signs}{}", words::HIDDEN)
            } else {
                line.to_owned()
            }
        })
        .collect();
    is_other.then(|| kept.join("\n"))
}

/// A post as a quote. Its images and files are words: they belong to its own place, and go with it.
pub fn of(lang: Lang, post: &Post, discussion: Option<&str>) -> String {
    head(lang, post, discussion) + &ui::quoted(&ui::enclosed_as_words(lang, &post.text))
}

/// The beginning of a quote: who said it, with a link to the post where there is one.
pub fn head(lang: Lang, post: &Post, discussion: Option<&str>) -> String {
    let said = ui::escaped(&t::quote_of(lang, &post.name, &t::post_number(lang, post.number)));
    match discussion {
        Some(address) => {
            format!("> [{said}]({address}?after={}#post-{})\n>\n", page_before(post.number), post.number)
        }
        None => format!("> {said}\n>\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_lines_go_and_what_was_said_to_them_stays() {
        let lines = lines(["You fool.\n\n Go away."].into_iter());
        let text = "> You fool.\n> Really\n\nWhy?\n>> Go away.\nYou fool.";
        let hidden = words::HIDDEN;
        assert_eq!(without(text, &lines).unwrap(), format!("> {hidden}\n> Really\n\nWhy?\n>> {hidden}\nYou fool."));
        assert!(without("You fool.\n> Something else", &lines).is_none());
        assert!(without(">\n> ", &lines).is_none());
    }

    #[test]
    fn a_long_part_of_a_hidden_line_goes_unless_others_say_it_too() {
        let hidden = "Thank you all for coming to the meeting, and for nothing else, you fools.";
        let lines = lines([hidden].into_iter());
        let mut said = Said { lines: &lines, texts: vec![hidden], elsewhere: Vec::new() };
        let quote = "> …and for nothing else, you fools\n\nWhy?";
        assert!(said.is_quoted_in_part(quote));
        assert_eq!(said.out_of(quote).unwrap(), format!("> {}\n\nWhy?", words::HIDDEN));
        assert_eq!(said.out_of(&format!("> {hidden}")).unwrap(), format!("> {}", words::HIDDEN));
        for others in ["> you fools", "and for nothing else, you fools", "> And for something else, you fools"] {
            assert!(!said.is_quoted_in_part(others) && said.out_of(others).is_none(), "{others}");
        }
        let polite = "> Thank you all for coming to the meeting";
        assert!(said.out_of(polite).is_some());
        said.elsewhere.push(own_words("> and for nothing else, you fools\nThank you all for coming to the meeting."));
        assert!(said.out_of(polite).is_none() && said.out_of(quote).is_some());
    }
}
