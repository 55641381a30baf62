//! How far something has come: the way it went, a year's timeline, and shares of a whole. Each says in words what it draws.

use std::borrow::Cow;

use maud::{Markup, Render, html};
use words::Lang;

use crate::words as t;

/// A place on the way of a thing.
#[derive(Default)]
pub struct Stop {
    pub when: Option<String>,
    pub href: Option<String>,
    pub title: String,
    pub words: Option<String>,
    pub meta: Option<Markup>,
    /// Whether it is the thing whose page this is.
    pub here: bool,
}

/// The places that a thing has come through, one after the other.
pub fn way(stops: impl IntoIterator<Item = Stop>) -> Markup {
    html! {
        ol.way {
            @for stop in stops {
                li aria-current=[stop.here.then_some("true")] {
                    @if let Some(when) = &stop.when { p.hint { (when) } }
                    p.title { @if let (Some(href), false) = (&stop.href, stop.here) { a href=(href) { (stop.title) } } @else { (stop.title) } }
                    @if let Some(words) = &stop.words { p.prose.lines { (words) } }
                    @if let Some(meta) = &stop.meta { div.meta { (meta) } }
                }
            }
        }
    }
}

/// What a part of something means; the drawing only repeats what the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    Plain,
    Info,
    Good,
    Warn,
    Bad,
}

impl Shade {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Info => "info",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }
}

/// Parts of a whole: how many of each there are, as a bar and as words. Parts of which there are none are left out.
pub struct Shares<'a> {
    pub lang: Lang,
    pub parts: Vec<(Shade, Cow<'a, str>, i64)>,
}

impl Render for Shares<'_> {
    fn render(&self) -> Markup {
        let parts: Vec<_> = self.parts.iter().filter(|(.., count)| *count > 0).collect();
        let whole: i64 = parts.iter().map(|(.., count)| count).sum();
        let starts = parts.iter().scan(0, |from, (.., count)| {
            let start = *from;
            *from += count;
            Some(start)
        });
        html! {
            @if whole > 0 {
                div.shares {
                    svg viewBox={ "0 0 " (whole) " 1" } preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                        @for ((shade, _, count), start) in parts.iter().zip(starts) { rect class=(shade.class()) x=(start) y="0" width=(count) height="1" {} }
                    }
                    ul {
                        @for (shade, words, count) in &parts {
                            li { span class={ "key square " (shade.class()) } aria-hidden="true" {} (words) ": " strong { (::words::number(self.lang, *count)) } }
                        }
                    }
                }
            }
        }
    }
}

/// A row of a year: from which month to which it lasts (1 to 12), and what is due or done in a month.
pub struct Span<'a> {
    pub title: Cow<'a, str>,
    pub shade: Shade,
    /// What the row says in words, for instance the state.
    pub state: Cow<'a, str>,
    pub from: i8,
    pub to: i8,
    /// The month, and whether it is done.
    pub marks: Vec<(i8, bool)>,
}

/// A year in twelve months. It is a drawing of what a table on the same page holds, so readers of pages aloud are spared.
pub struct Timeline<'a> {
    pub lang: Lang,
    /// What stands above each quarter.
    pub quarters: [Cow<'a, str>; 4],
    pub rows: Vec<Span<'a>>,
    /// The month it is, if it is in this year.
    pub today: Option<i8>,
}

impl Render for Timeline<'_> {
    fn render(&self) -> Markup {
        html! {
            div.timeline aria-hidden="true" {
                div.quarters { @for quarter in &self.quarters { span { (quarter) } } }
                @for row in &self.rows {
                    div.span-row {
                        p { (row.title) " " span.soft { (row.state) } }
                        div.track {
                            @if let Some(month) = self.today { span class={ "today from-" (month) } {} }
                            span class={ "bar " (row.shade.class()) " from-" (row.from) " to-" (row.to.max(row.from)) } {}
                            @for (month, done) in &row.marks { span class={ "mark" @if *done { " reached" } " from-" (month) } {} }
                        }
                    }
                }
                p.hint {
                    span { span.mark.reached {} " " (t::timeline_done(self.lang)) }
                    span { span.mark {} " " (t::timeline_due(self.lang)) }
                    @if self.today.is_some() { span { span.today {} " " (t::timeline_today(self.lang)) } }
                }
            }
        }
    }
}
