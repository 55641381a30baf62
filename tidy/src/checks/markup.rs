//! Raw markup and raw form fields stay in ui, where they cannot be built without escaping and a label. No element carries
//! its own style anywhere: the pages' policy forbids it, and it would look wrong in the dark.

use crate::rust::{Placed, Token, tokens};
use crate::{Finding, Source};

const FIELDS: &[&str] = &["input", "textarea", "select"];

pub fn check(file: &Source) -> Vec<Finding> {
    if !file.is_rust() {
        return Vec::new();
    }
    let in_ui = file.path.starts_with("ui/");
    let tokens = tokens(&file.text);
    let mut findings = Vec::new();
    if !in_ui {
        for found in tokens.iter().filter(|token| token.is_word("PreEscaped")) {
            findings.push(file.finding(found.line, "PreEscaped stays in ui: unescaped text is where attacks come in"));
        }
    }
    for (at, _) in tokens.iter().enumerate().filter(|(_, token)| token.is_word("html")) {
        if tokens.get(at + 1).is_some_and(|token| token.is_sign('!')) {
            findings.extend(check_markup(file, tokens.get(at + 2..).unwrap_or_default(), in_ui));
        }
    }
    findings
}

/// `markup` begins with the bracket after `html!` and goes on to the end of the file.
fn check_markup(file: &Source, markup: &[Placed<'_>], in_ui: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    // How many brackets are open, and how many of these hold Rust and no markup: (splices) and [conditions].
    let (mut open, mut in_rust) = (0_usize, 0_usize);
    for (at, found) in markup.iter().enumerate() {
        let before = |back: usize| at.checked_sub(back).and_then(|at| markup.get(at)).map(|placed| placed.token);
        let after = |on: usize| markup.get(at + on).map(|placed| placed.token);
        match found.token {
            Token::Sign('(' | '[') => {
                open += 1;
                // html!( ... ) itself holds markup.
                in_rust += usize::from(at > 0);
            }
            Token::Sign('{') => open += 1,
            Token::Sign(sign @ (')' | ']' | '}')) => {
                open = open.saturating_sub(1);
                in_rust = if sign == '}' { in_rust } else { in_rust.saturating_sub(1) };
                if open == 0 {
                    break;
                }
            }
            Token::Word(name) if in_rust == 0 => {
                let begins = matches!(before(1), Some(Token::Sign('{' | '}' | ';')))
                    || (before(1) == Some(Token::Sign('>')) && before(2) == Some(Token::Sign('=')))
                    || at == 1;
                let is_field_of_a_struct = after(1) == Some(Token::Sign(':'));
                if !in_ui && begins && !is_field_of_a_struct && FIELDS.contains(&name) {
                    findings.push(file.finding(
                        found.line,
                        format!("a raw {name}: use ui's components, which bring label and error"),
                    ));
                }
                let is_attribute = after(1) == Some(Token::Sign('=')) && after(2) != Some(Token::Sign('='));
                let is_whole = !matches!(before(1), Some(Token::Sign('-' | '.') | Token::Word("let" | "mut")));
                if name == "style" && is_attribute && is_whole {
                    findings.push(file.finding(found.line, "an element with its own style: use a class and ui/styles"));
                }
            }
            Token::Word(_) | Token::Sign(_) | Token::Text(_) => {}
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&Source::new(path, text)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn unescaped_text_outside_ui_is_found() {
        let text = "//! x\nlet a = maud::PreEscaped(b);\n// PreEscaped in a comment\n";
        assert_eq!(lines("areas/work/src/pages.rs", text), [2]);
        assert_eq!(lines("ui/src/icons.rs", text), Vec::<usize>::new());
    }

    #[test]
    fn raw_fields_outside_ui_are_found() {
        let text = "html! {\n input type=\"text\";\n p { \"x\" select name=\"a\" {} }\n div { textarea.wide {} }\n\
                    @match a {\n A => input.small;\n _ => {}\n }\n}";
        assert_eq!(lines("areas/work/src/pages.rs", text), [2, 4, 6]);
        assert_eq!(lines("ui/src/fields.rs", text), Vec::<usize>::new());
        assert_eq!(lines("areas/work/src/pages.rs", "html!(input;)"), [1]);
    }

    #[test]
    fn names_in_rust_are_no_elements() {
        let text = "let input = 1;\nhtml! {\n (show(&[input], Field { input }))\n @if input { p { (select) } }\n}\nfn f() { select(); }";
        assert_eq!(lines("areas/work/src/pages.rs", text), Vec::<usize>::new());
    }

    #[test]
    fn an_element_with_its_own_style_is_found_even_in_ui() {
        let text = "html! {\n p style=\"color: red\" { \"x\" }\n div data-style=\"a\" {}\n @let style = 1;\n link rel=\"style\";\n}";
        assert_eq!(lines("ui/src/page.rs", text), [2]);
    }
}
