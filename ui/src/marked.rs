//! What people write in Markdown, as a part of a page. Nothing of it is HTML: tags are shown as text, headings as strong lines,
//! so that nobody writes into the frame of a page. What was put in here is named like a picture, `![words](address)`: a picture
//! is shown, a file is a link with its name, kind and size. Pictures of other sites are links, so that nobody has readers load
//! from elsewhere.
//! However deep somebody nests, the page does not.

use std::ops::Range;

use kernel::ids::Id;
use kernel::links::is_web;
use kernel::uuid::Uuid;
use maud::{Markup, PreEscaped, Render, html};
use pulldown_cmark::{Alignment, CowStr, Event, Options, Parser, Tag, TagEnd};
use words::Lang;

use crate::words as t;
use crate::{file_kind, file_size, href};

/// How deep lists and quotes stand in each other at most; what is deeper stands beside them.
const BLOCKS: usize = 6;
/// How deep strong and emphasised words stand in each other at most.
const INLINES: usize = 4;

/// Where pictures and files are that were put in here, before their key.
const PICTURES: &str = "/images/";
const FILES: &str = "/files/";

/// Words in Markdown.
pub struct Marked<'a>(pub Lang, pub &'a str);

/// The same with what was put in and belongs to them. Of others there are only the words.
pub struct Illustrated<'a>(pub Lang, pub &'a str, pub &'a [Enclosed]);

/// What was put in here and may be shown.
#[derive(Clone, Debug)]
pub struct Enclosed {
    pub id: Uuid,
    pub what: What,
}

#[derive(Clone, Debug)]
pub enum What {
    /// How large it is in dots.
    Picture {
        width: i64,
        height: i64,
    },
    File {
        name: String,
        media: String,
        bytes: i64,
    },
}

/// Where a text names something that was put in here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub id: Uuid,
    pub words: String,
    /// Else it is a picture.
    pub is_file: bool,
}

impl Named {
    fn said(&self, lang: Lang) -> String {
        if self.is_file { t::file_words(lang, &self.words) } else { t::picture_words(lang, &self.words) }
    }

    /// Without the language.
    fn address(&self) -> String {
        address(if self.is_file { FILES } else { PICTURES }, self.id)
    }
}

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

const LINK_END: &str = "</a>";

/// The beginning of a link to another site.
fn link(address: &str) -> Event<'static> {
    let address = html! { (address) }.into_string();
    raw(format!("<a href=\"{address}\" rel=\"nofollow ugc noopener\">"))
}

/// What an address names that was put in here.
fn named(address: &str, words: &str) -> Option<Named> {
    let (key, is_file) = match address.strip_prefix(FILES) {
        Some(key) => (key, true),
        None => (address.strip_prefix(PICTURES)?, false),
    };
    let id = key.parse::<Id<Enclosed>>().ok()?.uuid();
    Some(Named { id, words: words.trim().to_owned(), is_file })
}

fn address(place: &str, key: Uuid) -> String {
    format!("{place}{}", Id::<Enclosed>::from_uuid(key))
}

/// Reads the words of a picture: they come as the events up to its end, whatever stands in them.
struct Words {
    text: String,
    deep: usize,
}

impl Words {
    const fn new() -> Self {
        Self { text: String::new(), deep: 0 }
    }

    /// Whether the picture ends here.
    fn read(&mut self, event: &Event<'_>) -> bool {
        match event {
            Event::End(TagEnd::Image) if self.deep == 0 => return true,
            Event::End(TagEnd::Image) => self.deep = self.deep.saturating_sub(1),
            Event::Start(Tag::Image { .. }) => self.deep = self.deep.saturating_add(1),
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => {
                self.text.push_str(part);
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            _ => {}
        }
        false
    }
}

impl Writer {
    fn is_in_link(&self) -> bool {
        self.open.iter().any(|open| matches!(open, Open::With(end) if *end == LINK_END))
    }

    fn enclosed<'e>(&self, address: &str, words: &str, known: &[Enclosed]) -> Vec<Event<'e>> {
        let words = words.trim();
        let text = |text: &str| Event::Text(CowStr::from(text.to_owned()));
        let Some(named) = named(address, words) else {
            let said = if words.is_empty() { address } else { words };
            return if is_web(address) && !self.is_in_link() {
                vec![link(address), text(said), raw(LINK_END.into())]
            } else {
                vec![text(said)]
            };
        };
        let is_same = |one: &&Enclosed| one.id == named.id && matches!(one.what, What::File { .. }) == named.is_file;
        let Some(one) = known.iter().find(is_same) else {
            return vec![text(&named.said(self.lang))];
        };
        let shown = match &one.what {
            What::Picture { width, height } => {
                html! { img.picture src=(href(self.lang, &named.address())) alt=(words) width=(width) height=(height) loading="lazy" decoding="async"; }
            }
            What::File { name, .. } => html! { @if words.is_empty() { (name) } @else { (words) } },
        };
        let shown = html! {
            @if self.is_in_link() { (shown) } @else { a href=(href(self.lang, &named.address())) { (shown) } }
            @if let What::File { name, media, bytes } = &one.what {
                // Whatever somebody calls it, this is what it is.
                @let kind = [file_kind(self.lang, media), &file_size(self.lang, *bytes)].join(", ");
                " (" @if !words.is_empty() && words != name { (name) ", " } (kind) ")"
            }
        };
        vec![raw(shown.into_string())]
    }

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
            Tag::Link { dest_url, .. } if is_web(&dest_url) && !self.is_in_link() => {
                (Open::With(LINK_END), Some(link(&dest_url)))
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
pub(crate) fn write<'e>(lang: Lang, read: impl IntoIterator<Item = Event<'e>>, known: &[Enclosed]) -> Markup {
    let mut writer = Writer { lang, open: Vec::new(), blocks: 0, inlines: 0 };
    let mut written = String::new();
    let mut events = Vec::new();
    let mut picture: Option<(CowStr<'e>, Words)> = None;
    for event in read {
        if let Some((address, words)) = &mut picture {
            if words.read(&event) {
                events.extend(writer.enclosed(address, &words.text, known));
                picture = None;
            }
            continue;
        }
        if let Event::Start(Tag::Image { dest_url, .. }) = event {
            picture = Some((dest_url, Words::new()));
            continue;
        }
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
        write(self.0, parser(self.1), &[])
    }
}

impl Render for Illustrated<'_> {
    fn render(&self) -> Markup {
        write(self.0, parser(self.1), self.2)
    }
}

/// What was put in here, and where it stands in the text.
fn own(text: &str) -> Vec<(Range<usize>, Named)> {
    let mut found = Vec::new();
    let mut picture: Option<(CowStr<'_>, Range<usize>, Words)> = None;
    for (event, range) in parser(text).into_offset_iter() {
        if let Some((address, range, words)) = &mut picture {
            if words.read(&event) {
                found.extend(named(address, &words.text).map(|named| (range.clone(), named)));
                picture = None;
            }
        } else if let Event::Start(Tag::Image { dest_url, .. }) = event {
            picture = Some((dest_url, range, Words::new()));
        }
    }
    found
}

/// What a text names that was put in here.
pub fn enclosed(text: &str) -> Vec<Named> {
    own(text).into_iter().map(|(_, named)| named).collect()
}

fn with_others(text: &str, say: impl Fn(&Named) -> String) -> String {
    let mut said = String::with_capacity(text.len());
    let mut at = 0;
    for (range, named) in own(text) {
        said.push_str(text.get(at..range.start).unwrap_or_default());
        said.push_str(&say(&named));
        at = range.end;
    }
    said.push_str(text.get(at..).unwrap_or_default());
    said
}

/// A picture as it stands in a text.
pub fn picture_mark(key: Uuid, words: &str) -> String {
    format!("![{}]({})", escaped(words), address(PICTURES, key))
}

/// A file as it stands in a text.
pub fn file_mark(key: Uuid, name: &str) -> String {
    format!("![{}]({})", escaped(name), address(FILES, key))
}

/// The text with words in the places of its pictures and files: where it is read without them, and where it is quoted.
pub fn enclosed_as_words(lang: Lang, text: &str) -> String {
    with_others(text, |named| escaped(&named.said(lang)))
}

/// The text with links in the places of its pictures and files, for mails.
pub fn enclosed_as_links(lang: Lang, text: &str, link: impl Fn(&str) -> String) -> String {
    with_others(text, |named| {
        let address = link(&href(lang, &named.address()));
        format!("[{}]({address})", escaped(&named.said(lang)))
    })
}

/// The pictures and files of a text that is shown as it was typed, for those who decide about it.
pub fn enclosed_links(lang: Lang, text: &str) -> Markup {
    let found = enclosed(text);
    html! {
        @if !found.is_empty() {
            ul { @for named in &found { li { a href=(href(lang, &named.address())) { (named.said(lang)) } } } }
        }
    }
}

/// Words as Markdown that shows them as they are.
pub fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars() {
        if r"\`*_[]<>~&|!".contains(sign) {
            plain.push('\\');
        }
        plain.push(sign);
    }
    plain
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

/// Where the links of a text lead. A picture of another site is one.
fn all_links(text: &str) -> impl Iterator<Item = String> {
    parser(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) if is_web(&dest_url) => {
            Some(dest_url.into_string())
        }
        _ => None,
    })
}

/// Whether a link is shown where the text is.
pub fn has_link(text: &str) -> bool {
    all_links(text).next().is_some()
}

/// Where the links of a text lead.
pub fn links(text: &str) -> Vec<String> {
    all_links(text).collect()
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

    const KEY: &str = "aaaaaaaaaaaaaaaaaaaaaaaaae";

    fn uuid() -> Uuid {
        named(&format!("/images/{KEY}"), "").unwrap().id
    }

    #[test]
    fn own_pictures_are_shown_and_those_of_other_sites_are_links() {
        let pictures = [Enclosed { id: uuid(), what: What::Picture { width: 640, height: 480 } }];
        let shown = |text: &str| Illustrated(Lang::En, text, &pictures).render().into_string();
        let own = shown(&format!("See ![A *map* of \"Ghent\" <b>](/images/{KEY}) here"));
        for part in [
            format!("<a href=\"/en/images/{KEY}\"><img class=\"picture\" src=\"/en/images/{KEY}\""),
            "alt=\"A map of &quot;Ghent&quot; &lt;b&gt;\"".into(),
            "width=\"640\" height=\"480\" loading=\"lazy\"".into(),
        ] {
            assert!(own.contains(&part), "{part} in {own}");
        }
        // In a link of its own it is no second one.
        let linked = shown(&format!("[![Map](/images/{KEY})](https://stad.gent)"));
        assert_eq!((linked.matches("<a ").count(), linked.matches("<img").count()), (1, 1), "{linked}");
        let other = "aaaaaaaaaaaaaaaaaaaaaaaaai";
        assert!(shown(&format!("![Map](/images/{other})")).contains("Image: Map"));
        for text in ["![Map](https://e.example/x.png)", "[a ![Map](https://e.example/x.png)](https://stad.gent)"] {
            let shown = shown(text);
            assert!(!shown.contains("<img") && shown.contains("Map"), "{shown}");
            assert_eq!(shown.matches("<a ").count(), 1, "{shown}");
            assert!(has_link(text) && !links(text).is_empty());
        }
        for text in ["![x](/images/../account)", "![x](//e.example/images/y)", "![x](images/y)", "![x](/en/images/y)"] {
            let shown = shown(text);
            assert!(!shown.contains("<img") && !shown.contains("<a "), "{shown}");
        }
    }

    #[test]
    fn pictures_are_words_in_quotes_and_links_in_mails() {
        let text = format!("One ![A [map]](/images/{KEY})\n\n`![no](/images/{KEY})` ![x](https://e.example)");
        assert_eq!(
            enclosed_as_words(Lang::En, &text),
            format!("One Image: A \\[map\\]\n\n`![no](/images/{KEY})` ![x](https://e.example)")
        );
        assert!(
            enclosed_as_links(Lang::En, &text, |path| format!("https://b.example{path}"))
                .starts_with(&format!("One [Image: A \\[map\\]](https://b.example/en/images/{KEY})\n"))
        );
        let words = "What *is* it](/x) ![y] \\ `z` & <b>|";
        for (mark, is_file) in [(picture_mark(uuid(), words), false), (file_mark(uuid(), words), true)] {
            assert_eq!(enclosed(&mark), [Named { id: uuid(), words: words.to_owned(), is_file }]);
        }
    }

    #[test]
    fn a_file_is_a_link_that_says_what_it_is_whatever_it_is_called() {
        let what = What::File { name: "plan.pdf".into(), media: "application/pdf".into(), bytes: 1_200_001 };
        let files = [Enclosed { id: uuid(), what }];
        let shown = |text: &str| Illustrated(Lang::En, text, &files).render().into_string();
        let link = format!("<a href=\"/en/files/{KEY}\">");
        assert!(shown(&file_mark(uuid(), "plan.pdf")).contains(&format!("{link}plan.pdf</a> (PDF, 2 MB)")));
        let called = shown(&format!("See ![our <b> *plan*](/files/{KEY})."));
        assert!(called.contains(&format!("{link}our &lt;b&gt; plan</a> (plan.pdf, PDF, 2 MB).")), "{called}");
        // Behind the address of a picture there is no file, and the other way round.
        assert!(shown(&picture_mark(uuid(), "plan")).contains("Image: plan"));
        let linked = shown(&format!("[![plan.pdf](/files/{KEY})](https://stad.gent)"));
        assert_eq!(linked.matches("<a ").count(), 1, "{linked}");
        let text = file_mark(uuid(), "plan.pdf");
        assert_eq!(enclosed_as_words(Lang::En, &text), "File: plan.pdf");
        assert_eq!(
            enclosed_as_links(Lang::En, &text, |path| format!("https://b.example{path}")),
            format!("[File: plan.pdf](https://b.example/en/files/{KEY})")
        );
    }

    #[test]
    fn words_without_their_marks_are_searched() {
        assert_eq!(plain("# Why\n\n**Sensors** of [Ghent](https://stad.gent) `x`"), "Why Sensors of Ghent x");
        assert_eq!(quoted("a\nb"), "> a\n> b\n\n");
    }
}
