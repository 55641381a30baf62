//! Rust source as a flat row of tokens: enough to tell code from comments and literals. It is no parser and never needs
//! to be right about anything finer.

use std::iter::Peekable;
use std::str::CharIndices;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// An identifier, keyword or number.
    Word(&'a str),
    /// One character of punctuation.
    Sign(char),
    /// The inside of a string literal, escapes as written.
    Text(&'a str),
}

/// A token and its line, from 1. Comments and character literals are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed<'a> {
    pub token: Token<'a>,
    pub line: usize,
}

impl Placed<'_> {
    pub fn is_word(&self, word: &str) -> bool {
        self.token == Token::Word(word)
    }

    pub fn is_sign(&self, sign: char) -> bool {
        self.token == Token::Sign(sign)
    }
}

/// The tokens of a file.
pub fn tokens(text: &str) -> Vec<Placed<'_>> {
    let mut reader = Reader { text, chars: text.char_indices().peekable(), line: 1 };
    let mut found = Vec::new();
    while let Some(placed) = reader.next_token() {
        found.push(placed);
    }
    found
}

struct Reader<'a> {
    text: &'a str,
    chars: Peekable<CharIndices<'a>>,
    line: usize,
}

impl<'a> Reader<'a> {
    fn next_token(&mut self) -> Option<Placed<'a>> {
        loop {
            let (start, first) = self.bump()?;
            let line = self.line;
            let token = match first {
                '/' if self.peek() == Some('/') => {
                    self.skip_while(|sign| sign != '\n');
                    continue;
                }
                '/' if self.peek() == Some('*') => {
                    self.skip_block_comment();
                    continue;
                }
                '\'' => {
                    self.skip_character_or_lifetime();
                    continue;
                }
                '"' => Token::Text(self.quoted()),
                sign if is_word_sign(sign) => {
                    self.skip_while(is_word_sign);
                    let word = self.text.get(start..self.position()).unwrap_or_default();
                    match self.raw_string_after(word) {
                        Some(text) => Token::Text(text),
                        None => Token::Word(word),
                    }
                }
                sign if sign.is_whitespace() => continue,
                sign => Token::Sign(sign),
            };
            return Some(Placed { token, line });
        }
    }

    fn bump(&mut self) -> Option<(usize, char)> {
        let (position, sign) = self.chars.next()?;
        if sign == '\n' {
            self.line += 1;
        }
        Some((position, sign))
    }

    fn peek(&mut self) -> Option<char> {
        self.chars.peek().map(|(_, sign)| *sign)
    }

    fn position(&mut self) -> usize {
        self.chars.peek().map_or(self.text.len(), |(position, _)| *position)
    }

    fn rest(&mut self) -> &'a str {
        let position = self.position();
        self.text.get(position..).unwrap_or_default()
    }

    fn skip_while(&mut self, wanted: impl Fn(char) -> bool) {
        while self.peek().is_some_and(&wanted) {
            self.bump();
        }
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 1_usize;
        self.bump();
        while depth > 0 {
            match self.bump() {
                Some((_, '/')) if self.peek() == Some('*') => {
                    self.bump();
                    depth += 1;
                }
                Some((_, '*')) if self.peek() == Some('/') => {
                    self.bump();
                    depth -= 1;
                }
                Some(_) => {}
                None => return,
            }
        }
    }

    /// After a quote: `'a'` and `'\n'` are characters, `'a` is a lifetime or a label.
    fn skip_character_or_lifetime(&mut self) {
        if self.peek() == Some('\\') {
            self.bump();
            self.bump();
            self.skip_while(|sign| sign != '\'');
            self.bump();
        } else if self.rest().chars().nth(1) == Some('\'') {
            self.bump();
            self.bump();
        }
    }

    fn quoted(&mut self) -> &'a str {
        let start = self.position();
        loop {
            match self.bump() {
                Some((_, '\\')) => {
                    self.bump();
                }
                Some((end, '"')) => return self.text.get(start..end).unwrap_or_default(),
                Some(_) => {}
                None => return self.text.get(start..).unwrap_or_default(),
            }
        }
    }

    /// `r"..."` and `r#"..."#`, also with `b` and `c` before; `r#type` is a word and not meant.
    fn raw_string_after(&mut self, word: &str) -> Option<&'a str> {
        if !matches!(word, "r" | "br" | "cr") {
            return None;
        }
        let rest = self.rest();
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let body = rest.get(hashes..)?.strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let text = body.split(&end).next().unwrap_or(body);
        let after = self.position() + hashes + 1 + text.len() + end.len();
        while self.position() < after && self.bump().is_some() {}
        Some(text)
    }
}

fn is_word_sign(sign: char) -> bool {
    sign == '_' || sign.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Vec<Token<'_>> {
        tokens(text).into_iter().map(|placed| placed.token).collect()
    }

    #[test]
    fn comments_are_left_out() {
        assert_eq!(plain("a // b \"c\"\n/* d /* e */ f */ g"), [Token::Word("a"), Token::Word("g")]);
    }

    #[test]
    fn literals_are_texts_and_hide_what_they_hold() {
        assert_eq!(
            plain(r##"f("a \" b", r#"c " d"#, b"e") r#type"##),
            [
                Token::Word("f"),
                Token::Sign('('),
                Token::Text(r#"a \" b"#),
                Token::Sign(','),
                Token::Text("c \" d"),
                Token::Sign(','),
                Token::Word("b"),
                Token::Text("e"),
                Token::Sign(')'),
                Token::Word("r"),
                Token::Sign('#'),
                Token::Word("type"),
            ]
        );
    }

    #[test]
    fn a_quote_as_character_opens_no_string() {
        let all_code = ["a", "x", "static", "str"].map(Token::Word);
        assert_eq!(plain(r#"'"' '\'' 'a x 'static str"#), all_code);
        assert_eq!(plain(r"'\u{1F514}' x"), [Token::Word("x")]);
    }

    #[test]
    fn lines_count_from_one_through_literals_and_comments() {
        let found = tokens("a\n\"b\nc\"\n/*\n*/ d");
        assert_eq!(found.iter().map(|placed| placed.line).collect::<Vec<_>>(), [1, 2, 5]);
    }
}
