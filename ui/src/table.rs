//! Tables with a caption and heads, and the way through long lists.

use std::borrow::Cow;

use kernel::paging::Slice;
use maud::{Markup, Render, html};
use words::Lang;

use crate::words as t;
use crate::{encode, href};

/// A column of a table.
pub enum Column<'a> {
    Words(&'a str),
    Number(&'a str),
}

/// A table. The first cell of a row names it. On a narrow screen each row becomes a card.
pub struct Table<'a> {
    pub lang: Lang,
    pub caption: Cow<'a, str>,
    pub columns: Vec<Column<'a>>,
    pub rows: Vec<Vec<Markup>>,
}

impl Render for Table<'_> {
    fn render(&self) -> Markup {
        html! {
            div class="table cards-when-small" role="region" tabindex="0" aria-label=(t::table_scroll(self.lang, &self.caption)) {
                table {
                    caption { (self.caption) }
                    thead {
                        tr {
                            @for column in &self.columns {
                                @match column {
                                    Column::Words(words) => th scope="col" { (words) },
                                    Column::Number(words) => th.number scope="col" { (words) },
                                }
                            }
                        }
                    }
                    tbody {
                        @for row in &self.rows {
                            tr {
                                @for (index, (cell, column)) in row.iter().zip(&self.columns).enumerate() {
                                    @match column {
                                        _ if index == 0 => th scope="row" { (cell) },
                                        Column::Words(words) => td data-label=(words) { (cell) },
                                        Column::Number(words) => td.number data-label=(words) { (cell) },
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The words of a pager.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Plain,
    /// What is newest stands first.
    Newest,
    /// What comes soonest stands first.
    Soonest,
}

/// The way through a long list, by the key of the last row shown. A page with several lists has a name for the key of each.
pub struct Pager<'a> {
    lang: Lang,
    address: String,
    key: &'a str,
    next: Option<&'a str>,
    is_first: bool,
    order: Order,
    of: Option<&'a str>,
    place: &'a str,
}

impl<'a> Pager<'a> {
    /// `query` is the filter of the list, as it stands in the address, without the key.
    pub fn new<T>(lang: Lang, path: &str, query: &str, slice: &'a Slice<T>) -> Self {
        let joint = if query.is_empty() { "" } else { "?" };
        let address = format!("{}{joint}{query}", href(lang, path));
        let next = slice.next.as_deref();
        Self { lang, address, key: "after", next, is_first: slice.is_first, order: Order::Plain, of: None, place: "" }
    }

    #[must_use]
    pub const fn order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// Which list of the page this is, and what its key is called in the address.
    #[must_use]
    pub const fn of(mut self, of: &'a str, key: &'a str) -> Self {
        self.of = Some(of);
        self.key = key;
        self
    }

    /// Where on the page the list stands, if it is not the first thing there: `#` and the name of its section.
    #[must_use]
    pub const fn at(mut self, place: &'a str) -> Self {
        self.place = place;
        self
    }
}

impl Render for Pager<'_> {
    fn render(&self) -> Markup {
        let lang = self.lang;
        let joint = if self.address.contains('?') { '&' } else { '?' };
        let next = self.next.map(|next| format!("{}{joint}{}={}{}", self.address, self.key, encode(next), self.place));
        let (first_words, next_words) = match self.order {
            Order::Plain => (t::pager_first(lang), t::pager_next(lang)),
            Order::Newest => (t::pager_newest(lang), t::pager_older(lang)),
            Order::Soonest => (t::pager_soonest(lang), t::pager_later(lang)),
        };
        let label = self.of.map_or_else(|| t::pager_label(lang).to_owned(), |of| t::pager_label_of(lang, of));
        html! {
            @if !self.is_first || next.is_some() {
                nav.pager aria-label=(label) {
                    @if !self.is_first { a class="button second" href={ (self.address) (self.place) } { (first_words) } }
                    @if let Some(next) = &next { a class="button second" href=(next) rel="next" { (next_words) } }
                }
            }
        }
    }
}
