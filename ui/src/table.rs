//! Tables with a caption and heads, and the way through long lists.

use std::borrow::Cow;

use maud::{Markup, Render, html};
use words::Lang;

use crate::words as t;

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

/// The way through a long list, by the key of the last row shown.
pub struct Pager {
    pub lang: Lang,
    /// The address of the first page, if this is not it.
    pub first: Option<String>,
    /// The address of the next page, if there is one.
    pub next: Option<String>,
}

impl Render for Pager {
    fn render(&self) -> Markup {
        html! {
            @if self.first.is_some() || self.next.is_some() {
                nav.pager aria-label=(t::pager_label(self.lang)) {
                    @if let Some(first) = &self.first { a class="button second" href=(first) { (t::pager_first(self.lang)) } }
                    @if let Some(next) = &self.next { a class="button second" href=(next) rel="next" { (t::pager_next(self.lang)) } }
                }
            }
        }
    }
}
