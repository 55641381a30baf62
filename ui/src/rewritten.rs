//! What a program has made of words: it comes back as HTML, from outside, and is not trusted. It is taken apart and put
//! together again in the way of what people write, so that nothing gets into a page that Markdown has not, and no link that
//! did not stand in the words.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, StartTag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use maud::{DOCTYPE, Markup, PreEscaped, Render, html};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};
use words::Lang;

use crate::marked::{split_code, write};

/// How many things stand in each other at most; what is deeper loses its marks.
const DEPTH: usize = 24;

/// HTML from outside.
pub struct Rewritten<'a> {
    pub lang: Lang,
    pub html: &'a str,
    /// The links that may be in it.
    pub links: &'a [String],
    /// The pieces of code in the words. Code is no language: where as many pieces come back, they stand as they stood.
    pub codes: &'a [String],
}

/// Where a piece of a document has its number.
const NUMBER: &str = "data-piece";

enum Piece {
    /// With where a link leads to, or the number of a block.
    Open(String, Option<String>),
    Close(String),
    Words(String),
}

#[derive(Default)]
struct Pieces(RefCell<Vec<Piece>>);

impl TokenSink for Pieces {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        match token {
            TagToken(tag) if tag.kind == StartTag => {
                let told = if &*tag.name == "div" { NUMBER } else { "href" };
                let told = tag.attrs.iter().find(|one| &*one.name.local == told).map(|one| one.value.to_string());
                self.0.borrow_mut().push(Piece::Open(tag.name.to_string(), told));
            }
            TagToken(tag) => self.0.borrow_mut().push(Piece::Close(tag.name.to_string())),
            CharacterTokens(words) => self.0.borrow_mut().push(Piece::Words(words.to_string())),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn pieces(html: &str) -> Vec<Piece> {
    let tokenizer = Tokenizer::new(Pieces::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    // It only stops before the end for scripts, which are words here.
    drop(tokenizer.feed(&input));
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

/// Pieces of HTML as one document, for a translator that takes no list. Each stands in a block with its number: so do the
/// parts in public programs, and from eTranslation they come back.
pub fn document(language: &str, pieces: &[String]) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head { meta charset="utf-8"; }
            body { @for (at, piece) in pieces.iter().enumerate() { div data-piece=(at) { (PreEscaped(piece)) } } }
        }
    };
    page.into_string()
}

/// The pieces of a document that has come back, as they were ordered and with no more of their marks than is read of them.
/// Where no block has a number any more, those count that stand in no other. Nothing unless each of so many is there once; a
/// single one is the whole.
pub fn taken_apart(document: &str, sent: usize) -> Option<Vec<String>> {
    let all = pieces(document);
    let number = |told: &Option<String>| told.as_ref()?.parse::<usize>().ok();
    let is_numbered =
        all.iter().any(|one| matches!(one, Piece::Open(name, told) if name == "div" && number(told).is_some()));
    let mut found: BTreeMap<usize, String> = (sent == 1).then(|| (0, String::new())).into_iter().collect();
    let (mut at, mut depth, mut outside) = (0, 0_usize, String::new());
    let escaped = |text: &str| html! { (text) }.into_string();
    for one in all {
        let piece = found.get_mut(&at).unwrap_or(&mut outside);
        match one {
            // What comes before and behind is no part of the text.
            Piece::Open(name, _) if name == "body" && (at, depth) == (0, 0) => piece.clear(),
            Piece::Close(name) if name == "body" => break,
            Piece::Open(name, told) if name == "div" => {
                let begun = if is_numbered { number(&told) } else { (depth == 0).then_some(found.len()) };
                depth = depth.saturating_add(1);
                if let (Some(number), 2..) = (begun, sent) {
                    if found.insert(number, String::new()).is_some() {
                        return None;
                    }
                    at = number;
                }
            }
            Piece::Close(name) if name == "div" => depth = depth.saturating_sub(1),
            Piece::Open(name, Some(address)) if name == "a" => {
                piece.extend(["<a href=\"", &escaped(&address), "\">"]);
            }
            Piece::Open(name, _) if is_plain(&name) => piece.extend(["<", &name, ">"]),
            Piece::Close(name) if is_plain(&name) => piece.extend(["</", &name, ">"]),
            Piece::Words(words) => piece.push_str(&escaped(&words)),
            Piece::Open(..) | Piece::Close(_) => {}
        }
    }
    let is_whole = found.len() == sent && found.keys().copied().eq(0..sent) && outside.trim().is_empty();
    is_whole.then(|| found.into_values().collect())
}

fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// What stands open, by the name of its tag.
#[derive(Default)]
struct Reader<'e> {
    open: Vec<(String, TagEnd)>,
    /// The words of a piece of code.
    code: Option<String>,
    events: Vec<Event<'e>>,
}

impl<'e> Reader<'e> {
    fn is_in(&self, names: &[&str]) -> bool {
        self.open.iter().any(|(name, _)| names.contains(&name.as_str()))
    }

    /// What a tag is in Markdown, where it may stand.
    fn tag(&self, name: &str, address: Option<&str>, links: &[String]) -> Option<Tag<'e>> {
        let in_table = self.is_in(&["table"]);
        let is_flat = !self.is_in(&["p", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "th", "td"]);
        match name {
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if is_flat => Some(Tag::Paragraph),
            "blockquote" if is_flat => Some(Tag::BlockQuote(None)),
            "ul" if is_flat => Some(Tag::List(None)),
            "ol" if is_flat => Some(Tag::List(Some(1))),
            "li" if self.open.last().is_some_and(|(name, _)| name == "ul" || name == "ol") => Some(Tag::Item),
            "pre" if is_flat => Some(Tag::CodeBlock(CodeBlockKind::Indented)),
            "table" if is_flat && !in_table => Some(Tag::Table(Vec::new())),
            "thead" if in_table && !self.is_in(&["thead", "tr"]) => Some(Tag::TableHead),
            "tr" if in_table && !self.is_in(&["thead", "tr"]) => Some(Tag::TableRow),
            "th" | "td" if self.is_in(&["thead", "tr"]) && !self.is_in(&["th", "td"]) => Some(Tag::TableCell),
            "strong" | "b" => Some(Tag::Strong),
            "em" | "i" => Some(Tag::Emphasis),
            "del" | "s" => Some(Tag::Strikethrough),
            "a" if !self.is_in(&["a"]) => {
                let dest_url = CowStr::from(links.iter().find(|link| address == Some(link.as_str()))?.clone());
                Some(Tag::Link { link_type: LinkType::Inline, dest_url, title: "".into(), id: "".into() })
            }
            _ => None,
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth
            && let Some((_, end)) = self.open.pop()
        {
            self.events.push(Event::End(end));
        }
    }

    /// In a piece of code there are words only.
    fn read_code(&mut self, piece: Piece) {
        match piece {
            Piece::Words(words) => self.code.get_or_insert_default().push_str(&words),
            Piece::Close(name) if name == "code" => {
                self.events.extend(self.code.take().map(|words| Event::Code(words.into())));
            }
            Piece::Open(..) | Piece::Close(_) => {}
        }
    }

    fn read(&mut self, piece: Piece, links: &[String]) {
        if self.code.is_some() {
            return self.read_code(piece);
        }
        match piece {
            Piece::Words(words) => self.events.push(Event::Text(words.into())),
            Piece::Open(name, _) if name == "br" => self.events.push(Event::HardBreak),
            Piece::Open(name, _) if name == "hr" => {
                if !self.is_in(&["p", "td", "th"]) {
                    self.events.push(Event::Rule);
                }
            }
            Piece::Open(name, _) if name == "code" => {
                if !self.is_in(&["pre"]) {
                    self.code = Some(String::new());
                }
            }
            Piece::Open(name, address) => {
                if self.open.len() < DEPTH
                    && let Some(tag) = self.tag(&name, address.as_deref(), links)
                {
                    self.open.push((name, tag.to_end()));
                    self.events.push(Event::Start(tag));
                }
            }
            Piece::Close(name) => {
                if let Some(depth) = self.open.iter().rposition(|(open, _)| *open == name) {
                    self.close_to(depth);
                }
            }
        }
    }
}

impl Render for Rewritten<'_> {
    fn render(&self) -> Markup {
        let mut reader = Reader::default();
        for piece in pieces(self.html) {
            reader.read(piece, self.links);
        }
        reader.events.extend(reader.code.take().map(|words| Event::Code(words.into())));
        reader.close_to(0);
        let events: Vec<_> = split_code(reader.events.into_iter()).collect();
        let is_whole = events.iter().filter(|one| one.is_err()).count() == self.codes.len();
        let (mut codes, mut in_block) = (self.codes.iter().cloned(), false);
        write(
            self.lang,
            events.into_iter().map(|one| match one {
                Ok(event) => {
                    in_block = matches!(event, Event::Start(Tag::CodeBlock(_)));
                    event
                }
                Err(found) => {
                    let code = CowStr::from(codes.next().filter(|_| is_whole).unwrap_or(found));
                    if in_block { Event::Text(code) } else { Event::Code(code) }
                }
            }),
            &[],
        )
    }
}

impl Rewritten<'_> {
    /// The words alone.
    pub fn words(&self) -> String {
        let words = pieces(self.html).into_iter().map(|piece| match piece {
            Piece::Words(words) => words,
            Piece::Open(..) | Piece::Close(_) => " ".into(),
        });
        words.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Marked;

    const LINK: &str = "https://stad.gent/a?b=1&c";

    fn shown(html: &str) -> String {
        Rewritten { lang: Lang::En, html, links: &[LINK.to_owned()], codes: &[] }.render().into_string()
    }

    #[test]
    fn what_was_not_changed_looks_the_same() {
        for text in [
            "One **strong** and *other* ~~gone~~ `code <b>` word\nand a line.\n\nTwo.",
            "> said\n\n- a\n- b\n  1. c\n  2. d",
            "[Ghent](https://stad.gent/a?b=1&c) & more < less",
            "| a | b |\n|---|---|\n| 1 | *2* |\n| 3 | 4 |",
            "```\nlet x = 1;\n<b>\n```",
            "Before\n\n---\n\n## After",
        ] {
            let once = Marked(Lang::En, text).render().into_string();
            let lines = |html: &str| html.split_whitespace().collect::<String>();
            assert_eq!(lines(&shown(&once)), lines(&once), "{text}");
        }
    }

    #[test]
    fn nothing_hostile_comes_through() {
        for hostile in [
            "<script>alert(1)</script>",
            "<p onclick=alert(1) style='position:fixed'>x</p>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<iframe src=//evil.example></iframe>",
            "<a href='javascript:alert(1)'>x</a>",
            "<a href='https://evil.example/'>x</a>",
            "<a href='https://stad.gent/a?b=1&amp;c' onmouseover=alert(1)>x</a>",
            "</div></main></body><form action=//evil.example><input name=password>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;",
            "<code><script>x</script></code><pre><img src=x></pre>",
            "<table><td><form><td></table></form>",
            "<li>x</li></ul></section><meta http-equiv=refresh content=0>",
            "<!--><script>x</script--><![CDATA[<b>]]>",
        ] {
            let shown = shown(hostile);
            let inner = shown.strip_prefix("<div class=\"prose\">").unwrap().strip_suffix("</div>").unwrap();
            for never in [
                "<script",
                "<img",
                "<svg",
                "<iframe",
                "<form",
                "<input",
                "<style",
                "<meta",
                "<math",
                "href=\"https://evil",
                "javascript:alert(1)\"",
                "style=\"",
                "</main",
                "</section",
                "</body",
            ] {
                assert!(!shown.contains(never), "{hostile}: {never} in {shown}");
            }
            for attribute in inner.split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
                assert!(
                    !attribute.contains("onclick")
                        && !attribute.contains("onmouseover")
                        && !attribute.contains("onerror"),
                    "{shown}"
                );
            }
            assert_eq!(inner.matches("<div").count(), inner.matches("</div").count(), "{hostile}: {shown}");
        }
        assert!(shown("<a href='https://stad.gent/a?b=1&amp;c'>x</a>").contains("rel=\"nofollow ugc noopener\">x</a>"));
    }

    #[test]
    fn whatever_is_nested_ten_thousand_deep_is_shown_flat() {
        for tag in ["p", "blockquote", "ul><li", "strong", "em", "table><tr><td", "a href=x", "pre", "code", "div"] {
            let shown = shown(&format!("<{tag}>x").repeat(10_000));
            let deepest = shown.split('<').skip(1).fold((0_i64, 0_i64), |(deep, most), part| {
                let deep = if part.starts_with('/') { deep - 1 } else { deep + 1 };
                (deep, most.max(deep))
            });
            assert!(deepest.1 <= 30 && shown.len() < 2_000_000, "{tag}: {} {}", deepest.1, shown.len());
        }
    }

    #[test]
    fn code_stands_as_it_stood_unless_pieces_of_it_are_missing() {
        let text = "Ask `sensor.id` of\n\n```\nlet x = 1;\n<b>\n```\n\n- and `y`";
        let codes = crate::codes(text);
        assert_eq!(codes, ["sensor.id", "let x = 1;\n<b>\n", "y"]);
        let once = Marked(Lang::En, text).render().into_string();
        let shown = |html: &str| Rewritten { lang: Lang::En, html, links: &[], codes: &codes }.render().into_string();
        let large = once
            .replace("sensor.id", "SENSOR . ID")
            .replace("let x", "LET X")
            .replace("<code>y", "<code>Y")
            .replace("Ask", "ASK");
        assert_eq!(shown(&large).replace('\n', ""), once.replace("Ask", "ASK").replace('\n', ""));
        let fewer = large.replace("<code>Y</code>", "Y");
        assert!(
            shown(&fewer).contains("<code>SENSOR . ID</code>") && shown(&fewer).contains("LET X"),
            "{}",
            shown(&fewer)
        );
    }

    #[test]
    fn pieces_of_a_document_are_the_same_after_it_came_back() {
        let said = [
            "A <title> & more",
            "One **two** [Ghent](https://stad.gent/a?b=1&c)\n\n---\n\n`x < y`",
            "| a |\n|---|\n| 1 |",
        ];
        let sent: Vec<String> = said.iter().map(|text| Marked(Lang::En, text).render().into_string()).collect();
        let whole = document("de", &sent);
        assert!(whole.starts_with("<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\">"), "{whole}");
        let back = taken_apart(&whole, sent.len()).unwrap();
        assert_eq!(back.len(), sent.len());
        for (before, after) in sent.iter().zip(&back) {
            assert_eq!(shown(after), shown(before));
        }
        assert_eq!(taken_apart(&document("de", &["alone".into()]), 1).unwrap(), ["alone"]);
        assert_eq!(taken_apart("<p>alone</p><hr>", 1).unwrap(), ["<p>alone</p><hr>"]);
        let evil = "<script>alert(1)</script><a\"b href=x>y</a\"b><img src=x onerror=alert(1)>";
        assert_eq!(taken_apart(evil, 1).unwrap(), ["<script>alert(1)</script>y<img>"]);
    }

    #[test]
    fn pieces_are_found_wherever_they_stand_and_counted_where_their_numbers_are_lost() {
        for back in [
            "<div data-piece=0>a</div><div data-piece=1>b<div>c</div></div>",
            "<html><head><title>x</title></head>\n<body class=y>\n<DIV class='z' data-piece='0'>a</DIV><div data-piece='1'>bc</div></body></html>\n",
            "<body><div data-piece=1>b<div>c</div></div><div data-piece=0>a</div></body>",
            "<body><div class=all><div data-piece=0>a<div data-piece=1>bc</div></div></div></body>",
            "<body><div>a</div><div>b<div>c</div></div></body>",
            "<body><div data-stück=0>a</div><div data-stück=1>bc</div></body>",
        ] {
            assert_eq!(taken_apart(back, 2).unwrap(), ["a", "bc"], "{back}");
        }
        for wrong in [
            "abc",
            "a<hr>bc",
            "<div data-piece=0>abc</div>",
            "<div data-piece=0>a</div><div data-piece=0>bc</div>",
            "<div data-piece=0>a</div><div data-piece=2>bc</div>",
            "<div data-piece=0>a</div><div>bc</div>",
            "a<div data-piece=0></div><div data-piece=1>bc</div>",
            "<div>a</div><div>b</div><div>c</div>",
            "<div><div>a</div><div>bc</div></div>",
        ] {
            assert_eq!(taken_apart(wrong, 2), None, "{wrong}");
        }
    }

    #[test]
    fn a_title_is_words_only() {
        let words = |html| Rewritten { lang: Lang::En, html, links: &[], codes: &[] }.words();
        assert_eq!(words("<b>Eine &amp; andere</b> <script>x</script>Frage"), "Eine & andere x Frage");
    }
}
