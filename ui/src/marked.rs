//! What people write in Markdown, as a part of a page. Nothing of it is HTML: tags are shown as text, pictures as their
//! words, headings as strong lines, so that nobody writes into the frame of a page or has readers load from elsewhere.
//! However deep somebody nests, the page does not.

use kernel::links::is_web;
use maud::{Markup, PreEscaped, Render, html};
use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TagEnd};
use words::Lang;

use crate::words as t;

/// How deep lists and quotes stand in each other at most; what is deeper stands beside them.
const BLOCKS: usize = 6;
/// How deep strong and emphasised words stand in each other at most.
const INLINES: usize = 4;

/// Words in Markdown.
pub struct Marked<'a>(pub Lang, pub &'a str);

/// What was opened, and how it is closed.
enum Open {
    As(TagEnd),
    With(&'static str),
    Dropped,
    /// A list or quote, an item of it, strong or emphasised words.
    Block(TagEnd),
    Inline(TagEnd),
}

struct Writer {
    lang: Lang,
    open: Vec<Open>,
    blocks: usize,
    inlines: usize,
}

/// The markup of an opening tag that has attributes.
fn raw(markup: String) -> Event<'static> {
    Event::InlineHtml(markup.into())
}

impl Writer {
    fn begin<'e>(&mut self, tag: Tag<'e>) -> Option<Event<'e>> {
        let end = tag.to_end();
        let (open, event) = match tag {
            Tag::BlockQuote(_) | Tag::List(_) if self.blocks < BLOCKS => {
                self.blocks += 1;
                let plain = if let Tag::List(_) = tag { tag } else { Tag::BlockQuote(None) };
                (Open::Block(end), Some(Event::Start(plain)))
            }
            Tag::Item if !self.open.iter().rev().any(|open| matches!(open, Open::Dropped)) => {
                (Open::As(end), Some(Event::Start(tag)))
            }
            Tag::BlockQuote(_) | Tag::List(_) => (Open::Dropped, Some(Event::HardBreak)),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough if self.inlines < INLINES => {
                self.inlines += 1;
                (Open::Inline(end), Some(Event::Start(tag)))
            }
            Tag::Heading { .. } => (Open::With("</strong></p>"), Some(raw("<p><strong>".into()))),
            Tag::HtmlBlock => (Open::With("</p>"), Some(raw("<p>".into()))),
            Tag::CodeBlock(_) => (Open::With("</code></pre>"), Some(raw("<pre tabindex=\"0\"><code>".into()))),
            Tag::Link { dest_url, .. } if is_web(&dest_url) => {
                let address = html! { (&*dest_url) }.into_string();
                (Open::With("</a>"), Some(raw(format!("<a href=\"{address}\" rel=\"nofollow ugc noopener\">"))))
            }
            // Where the text of a column stands is said by a style on each cell, which the policy of a page forbids.
            Tag::Table(columns) => {
                (Open::As(end), Some(Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))))
            }
            Tag::Paragraph | Tag::TableHead | Tag::TableRow | Tag::TableCell => {
                (Open::As(end), Some(Event::Start(tag)))
            }
            _ => (Open::Dropped, None),
        };
        self.open.push(open);
        event
    }

    fn end<'e>(&mut self) -> Option<Event<'e>> {
        match self.open.pop()? {
            Open::As(end) => Some(Event::End(end)),
            Open::With(markup) => Some(raw(markup.into())),
            Open::Dropped => None,
            Open::Block(end) => {
                self.blocks = self.blocks.saturating_sub(1);
                Some(Event::End(end))
            }
            Open::Inline(end) => {
                self.inlines = self.inlines.saturating_sub(1);
                Some(Event::End(end))
            }
        }
    }

    fn event<'e>(&mut self, event: Event<'e>) -> Option<Event<'e>> {
        match event {
            Event::Start(tag) => self.begin(tag),
            Event::End(_) => self.end(),
            Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
            // A line that somebody ends is meant to end.
            Event::SoftBreak => Some(Event::HardBreak),
            Event::Text(_) | Event::Code(_) | Event::HardBreak | Event::Rule => Some(event),
            _ => None,
        }
    }
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

/// Words as a part of a page, whoever has taken them apart.
pub(crate) fn write<'e>(lang: Lang, read: impl IntoIterator<Item = Event<'e>>) -> Markup {
    let mut writer = Writer { lang, open: Vec::new(), blocks: 0, inlines: 0 };
    let mut written = String::new();
    let mut events = Vec::new();
    for event in read {
        let is_table = matches!(event, Event::Start(Tag::Table(_)));
        let is_end = matches!(event, Event::End(TagEnd::Table));
        if is_table {
            let label = html! { (t::table_of_words(writer.lang)) }.into_string();
            events.push(raw(format!("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\">")));
        }
        events.extend(writer.event(event));
        if is_end {
            events.push(raw("</div>".into()));
        }
    }
    pulldown_cmark::html::push_html(&mut written, events.into_iter());
    html! { div.prose { (PreEscaped(written)) } }
}

impl Render for Marked<'_> {
    fn render(&self) -> Markup {
        write(self.0, parser(self.1))
    }
}

/// The words without their marks: for search and summaries.
pub fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for event in parser(text) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => {
                words.push_str(&part);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(_) => words.push(' '),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a link is shown where the text is.
pub fn has_link(text: &str) -> bool {
    parser(text).any(|event| matches!(event, Event::Start(Tag::Link { dest_url, .. }) if is_web(&dest_url)))
}

/// Where the links of a text lead.
pub fn links(text: &str) -> Vec<String> {
    let link = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) if is_web(&dest_url) => Some(dest_url.into_string()),
        _ => None,
    };
    parser(text).filter_map(link).collect()
}

/// The pieces of code in a text.
pub fn codes(text: &str) -> Vec<String> {
    split_code(parser(text)).filter_map(Result::err).collect()
}

/// Pieces of code, each as a whole and as it is written, among all else.
pub(crate) fn split_code<'e>(
    events: impl Iterator<Item = Event<'e>>,
) -> impl Iterator<Item = Result<Event<'e>, String>> {
    let mut block: Option<String> = None;
    events.flat_map(move |event| match (event, &mut block) {
        (Event::Start(Tag::CodeBlock(kind)), None) => {
            block = Some(String::new());
            vec![Ok(Event::Start(Tag::CodeBlock(kind)))]
        }
        (Event::End(TagEnd::CodeBlock), Some(_)) => {
            vec![Err(block.take().unwrap_or_default()), Ok(Event::End(TagEnd::CodeBlock))]
        }
        (Event::Text(words), Some(code)) => {
            code.push_str(&words);
            Vec::new()
        }
        (_, Some(_)) => Vec::new(),
        (Event::Code(code), None) => vec![Err(code.into_string())],
        (event, None) => vec![Ok(event)],
    })
}

/// The text as a quote, with room to answer below it.
pub fn quoted(text: &str) -> String {
    let mut quote: String = text.lines().flat_map(|line| ["> ", line, "\n"]).collect();
    quote.push('\n');
    quote
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        Marked(Lang::En, text).render().into_string()
    }

    #[test]
    fn nothing_that_somebody_writes_is_markup_of_the_page() {
        for hostile in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<div>\n\n<b onclick=x>\n\n</div>",
            "[x](javascript:alert(1))",
            "[x](data:text/html,a)",
            "<javascript:alert(1)>",
            "![x](https://elsewhere.example/x.png)",
            "[x](https://a.example/\"onmouseover=\"alert(1))",
            "```a\" onload=\"x\nb\n```",
            "| a |\n|:-:|\n| <b>x</b> |",
            "# <svg onload=x>",
        ] {
            let shown = shown(hostile);
            for never in [
                "<script",
                "<img",
                "<svg",
                "<b",
                "href=\"javascript",
                "href=\"data",
                "style=",
                " onload=\"",
                "\"onmouseover",
                "<h1",
            ] {
                let of_ours = never == "<b" && shown.replace("<br", "").replace("<blockquote", "").find("<b").is_none();
                assert!(of_ours || !shown.contains(never), "{hostile}: {never} in {shown}");
            }
        }
    }

    #[test]
    fn what_markdown_says_is_shown() {
        assert!(
            shown("[Ghent](https://stad.gent/a?b=1&c)")
                .contains("<a href=\"https://stad.gent/a?b=1&amp;c\" rel=\"nofollow ugc noopener\">Ghent</a>")
        );
        assert!(shown("one\ntwo").contains("one<br />\ntwo"));
        assert!(shown("> said\n\n- *a*\n- **b**").contains("<blockquote>"));
        assert!(shown("| a | b |\n|---|---|\n| 1 | 2 |").contains("<td>1</td>"));
        assert!(shown("1. x\n2. y").contains("<ol>"));
        assert!(shown("## Why").contains("<p><strong>Why</strong></p>"));
    }

    #[test]
    fn whatever_is_nested_ten_thousand_deep_is_shown_flat() {
        for (text, tag) in [
            ("> ".repeat(10_000) + "x", "<blockquote>"),
            ("- ".repeat(10_000) + "x", "<ul>"),
            ("*".repeat(10_000) + "x" + &"*".repeat(10_000), "<em>"),
            ("**a *b ".repeat(3_000) + &"* **".repeat(3_000), "<strong>"),
            ("[".repeat(10_000) + "x" + &"](https://a.example)".repeat(500), "<a "),
            ("`".repeat(10_000), "<code>"),
            ("<".repeat(10_000), "<div>"),
        ] {
            let shown = shown(&text);
            assert!(shown.matches(tag).count() <= 4_000 && shown.len() < 400_000, "{tag} {}", shown.len());
            let mut deep = 0_i64;
            let close = tag.trim_end_matches(' ').trim_end_matches('>').replace('<', "</");
            let mut most = 0;
            for part in shown.split('<').skip(1) {
                let part = format!("<{part}");
                deep += i64::from(part.starts_with(tag.trim_end_matches('>'))) - i64::from(part.starts_with(&close));
                most = most.max(deep);
            }
            assert!(most <= 6, "{tag} stands {most} deep");
        }
    }

    #[test]
    fn what_is_shown_as_a_link_is_known_to_be_one() {
        for text in [
            "[Ghent](https://stad.gent)",
            "<https:stad.gent>",
            "> - [x]\n\n[x]: https&#58;//stad.gent",
            "| a |\n|---|\n| <https:stad.gent> |",
        ] {
            assert!(has_link(text) && shown(text).contains("<a "), "{text}");
        }
        for text in ["`<https:stad.gent>`", "[x](javascript:alert(1))", "[x]", "stad.gent"] {
            assert!(!has_link(text) && !shown(text).contains("<a "), "{text}");
        }
    }

    #[test]
    fn words_without_their_marks_are_searched() {
        assert_eq!(plain("# Why\n\n**Sensors** of [Ghent](https://stad.gent) `x`"), "Why Sensors of Ghent x");
        assert_eq!(quoted("a\nb"), "> a\n> b\n\n");
    }
}
