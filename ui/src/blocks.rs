//! The blocks that pages are made of: heads, cards, lists, facts, notices, empty states.

use std::borrow::Cow;

use maud::{Markup, Render, html};
use words::Lang;

use crate::words as t;

/// The head of a page: a line above, the title, what it is about, marks and what can be done.
#[derive(Default)]
pub struct PageHead<'a> {
    pub eyebrow: Option<Markup>,
    pub title: Cow<'a, str>,
    pub lede: Option<Cow<'a, str>>,
    pub meta: Option<Markup>,
    pub actions: Option<Markup>,
}

impl PageHead<'_> {
    /// The head, where title and lede are in this language and that is not the language of the page.
    pub fn in_language(&self, tag: Option<&str>) -> Markup {
        html! {
            header.page-head {
                @if let Some(eyebrow) = &self.eyebrow { p.eyebrow { (eyebrow) } }
                h1 lang=[tag] { (self.title) }
                @if let Some(lede) = &self.lede { p.lede lang=[tag] { (lede) } }
                @if let Some(meta) = &self.meta { div.meta { (meta) } }
                @if let Some(actions) = &self.actions { div.row { (actions) } }
            }
        }
    }
}

impl Render for PageHead<'_> {
    fn render(&self) -> Markup {
        self.in_language(None)
    }
}

/// A thing among others of its kind.
pub struct Card<'a> {
    pub href: String,
    pub title: Cow<'a, str>,
    pub words: Option<Cow<'a, str>>,
    pub meta: Markup,
}

/// Cards side by side as far as there is room.
pub fn cards<'a>(cards: impl IntoIterator<Item = Card<'a>>) -> Markup {
    html! {
        ul.cards {
            @for card in cards {
                li.card {
                    h3 { a href=(card.href) { (card.title) } }
                    @if let Some(words) = &card.words { p { (words) } }
                    div.meta { (card.meta) }
                }
            }
        }
    }
}

/// A line in a list: a title that may lead somewhere, words, marks.
#[derive(Default)]
pub struct Item {
    pub href: Option<String>,
    pub title: String,
    pub words: Option<String>,
    /// The languages of title and words, where they are not that of the page.
    pub title_lang: Option<&'static str>,
    pub words_lang: Option<&'static str>,
    /// What else is said, where that is in several languages or has parts.
    pub more: Option<Markup>,
    pub meta: Option<Markup>,
    pub actions: Option<Markup>,
}

/// Items below each other.
pub fn list(items: impl IntoIterator<Item = Item>) -> Markup {
    html! {
        ul.list {
            @for item in items {
                li {
                    h3 lang=[item.title_lang] { @if let Some(href) = &item.href { a href=(href) { (item.title) } } @else { (item.title) } }
                    @if let Some(words) = &item.words { p.prose.lines lang=[item.words_lang] { (words) } }
                    @if let Some(more) = &item.more { (more) }
                    @if let Some(meta) = &item.meta { div.meta { (meta) } }
                    @if let Some(actions) = &item.actions { div.row { (actions) } }
                }
            }
        }
    }
}

/// A text in pieces; those that somebody looked for are marked.
pub type Pieces = Vec<(String, bool)>;

/// Something that was found.
pub struct Found {
    pub href: String,
    pub title: Pieces,
    /// The part of it that was looked for.
    pub words: Pieces,
    pub meta: Markup,
}

fn pieces(pieces: &Pieces) -> Markup {
    html! { @for (text, is_hit) in pieces { @if *is_hit { mark { (text) } } @else { (text) } } }
}

/// What was found, below each other.
pub fn found(all: impl IntoIterator<Item = Found>) -> Markup {
    html! {
        ul.list {
            @for one in all {
                li {
                    h3 { a href=(one.href) { (pieces(&one.title)) } }
                    @if !one.words.is_empty() { p.prose { (pieces(&one.words)) } }
                    div.meta { (one.meta) }
                }
            }
        }
    }
}

/// A paragraph of what is said in a recording.
pub struct Spoken<'a> {
    /// Of the chapter that begins with it.
    pub title: Option<&'a str>,
    /// When it is said, and the address of that.
    pub time: String,
    pub href: String,
    pub speaker: Option<&'a str>,
    /// Its pieces, each with the id by which it is found.
    pub words: Vec<(Option<String>, &'a str)>,
}

/// What is said in a recording, to be read: paragraphs with their times.
pub fn spoken(all: &[Spoken<'_>]) -> Markup {
    html! {
        div.spoken {
            @for one in all {
                @if let Some(title) = one.title { h3 { (title) } }
                div {
                    a href=(one.href) { (one.time) }
                    p {
                        @if let Some(speaker) = one.speaker { b { (speaker) ":" } " " }
                        @for (id, words) in &one.words { span id=[id.as_deref()] { (words) } " " }
                    }
                }
            }
        }
    }
}

/// A piece of a text that changed.
pub enum Changed<'a> {
    Same(&'a str),
    Gone(&'a str),
    New(&'a str),
}

/// Where a text changed, place by place. What is gone and what is new is told apart without colours, and said to those who
/// listen.
pub fn changed(lang: Lang, places: &[Vec<Changed<'_>>]) -> Markup {
    html! {
        ol.changed {
            @for place in places {
                li { @for piece in place {
                    @match piece {
                        Changed::Same(text) => (text),
                        Changed::Gone(text) => del { span.visually-hidden { (t::changed_gone(lang)) " " } (text) },
                        Changed::New(text) => ins { span.visually-hidden { (t::changed_new(lang)) " " } (text) },
                    }
                    " "
                } }
            }
        }
    }
}

/// A small image of something, with words for those who do not see it.
pub fn preview(address: &str, words: &str, (width, height): (i64, i64)) -> Markup {
    html! { img.preview src=(address) alt=(words) width=(width) height=(height) loading="lazy" decoding="async"; }
}

/// Links beside each other, each with a small image of what it leads to, where there is one.
pub fn pictured(items: impl IntoIterator<Item = (Markup, Option<Markup>)>) -> Markup {
    html! { ul.pictured { @for (link, image) in items { li { (link) @if let Some(image) = image { (image) } } } } }
}

/// One thing that a list can be narrowed to: its name, how many there are, where it leads, whether it is chosen. What is chosen
/// leads back.
pub struct Choice {
    pub words: String,
    pub count: String,
    pub href: String,
    pub is_chosen: bool,
}

/// What a list can be narrowed to, under a name each.
pub struct Narrow<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// Said of what is chosen: that it can be taken back.
    pub chosen: &'a str,
    pub parts: Vec<(&'a str, Vec<Choice>)>,
}

impl Render for Narrow<'_> {
    fn render(&self) -> Markup {
        html! {
            section.panel.narrowing aria-labelledby=(self.id) {
                h2 id=(self.id) { (self.title) }
                @for (name, choices) in &self.parts {
                    @if !choices.is_empty() {
                        h3 { (name) }
                        ul {
                            @for choice in choices {
                                li {
                                    a href=(choice.href) aria-current=[choice.is_chosen.then_some("true")] {
                                        (choice.words) @if choice.is_chosen { " " span.undo { (self.chosen) } }
                                    }
                                    " " span.count { (choice.count) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Sentences with a mark before each.
pub fn bullets<'a>(sentences: impl IntoIterator<Item = &'a str>) -> Markup {
    html! { ul.bullets { @for sentence in sentences { li { (sentence) } } } }
}

/// A part of a page with its heading, and perhaps a link beside it.
pub fn section(id: &str, title: &str, beside: Option<Markup>, body: Markup) -> Markup {
    html! {
        section.section aria-labelledby=(id) {
            div.section-head { h2 id=(id) { (title) } @if let Some(beside) = beside { p { (beside) } } }
            (body)
        }
    }
}

/// A box beside the text.
pub fn panel(title: &str, body: Markup) -> Markup {
    html! { section.panel { h2 { (title) } (body) } }
}

/// Numbers with what they count.
pub struct Facts(pub Vec<(String, String)>);

impl Render for Facts {
    fn render(&self) -> Markup {
        html! { dl.facts { @for (number, what) in &self.0 { div { dt { (what) } dd { (number) } } } } }
    }
}

/// Names with their values.
pub struct Details(pub Vec<(Cow<'static, str>, Markup)>);

impl Render for Details {
    fn render(&self) -> Markup {
        html! { dl.details { @for (name, value) in &self.0 { div { dt { (name) } dd { (value) } } } } }
    }
}

/// Something to know before reading on.
pub enum Notice<'a> {
    Info(&'a str),
    Good(&'a str),
    Warn(&'a str),
}

impl Render for Notice<'_> {
    fn render(&self) -> Markup {
        let (class, words) = match self {
            Self::Info(words) => ("notice", words),
            Self::Good(words) => ("notice good", words),
            Self::Warn(words) => ("notice warn", words),
        };
        html! { div class=(class) role="status" { p { (words) } } }
    }
}

/// Something that is being made: what it is, and the way to see whether it is there. The script looks by itself and puts the
/// section in its place that the page has then.
pub fn waiting(words: &str, again: &str, address: &str) -> Markup {
    html! { div data-waits=(address) { (Notice::Info(words)) p { a.button.second href=(address) { (again) } } } }
}

/// Nothing there yet: what would be here, and what to do.
pub struct Empty<'a> {
    pub words: &'a str,
    pub action: Option<Markup>,
}

impl Render for Empty<'_> {
    fn render(&self) -> Markup {
        html! { div.empty { p { (self.words) } @if let Some(action) = &self.action { (action) } } }
    }
}

/// Links between the pages of one thing: (address, words, whether it is this one).
pub struct Tabs<'a> {
    pub label: &'a str,
    pub tabs: Vec<(String, Cow<'a, str>, bool)>,
}

impl Render for Tabs<'_> {
    fn render(&self) -> Markup {
        html! {
            nav.tabs aria-label=(self.label) {
                ul { @for (href, words, here) in &self.tabs { li { a href=(href) aria-current=[here.then_some("page")] { (words) } } } }
            }
        }
    }
}

/// A step on the way to this page.
pub struct Crumb {
    pub href: String,
    pub words: String,
}

/// The way to this page.
pub fn crumbs(lang: Lang, crumbs: impl IntoIterator<Item = Crumb>) -> Markup {
    html! {
        nav.crumbs aria-label=(t::crumbs_label(lang)) { ol { @for crumb in crumbs { li { a href=(crumb.href) { (crumb.words) } } } } }
    }
}

/// The steps of a form that takes several pages; `at` counts from 0.
pub fn steps(steps: &[&str], at: usize) -> Markup {
    html! { ol.steps { @for (index, step) in steps.iter().enumerate() { li aria-current=[(index == at).then_some("step")] { (step) } } } }
}
