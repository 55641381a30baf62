//! The form for a table, and what its check found.

use kernel::access::Visit;
use maud::html;
use ui::{Button, Fields, Form, FormErrors, Notice, Page, PageHead};
use words::Lang;

use super::Count;
use crate::people::pages::{frame, to_desk};
use crate::words as t;

#[derive(Default)]
pub struct Shown {
    pub kind: String,
    /// The sum of the file that was found sound, and what would become of it.
    pub checked: Option<(String, Count)>,
    /// What is wrong with the file, a line each.
    pub faults: String,
}

pub fn upload(lang: Lang, shown: &Shown, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let kinds = [
        ("governments", t::import_governments(lang), None),
        ("organisations", t::import_organisations(lang), None),
        ("people", t::import_people(lang), Some(t::import_people_what(lang).into())),
    ];
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let body = html! {
        (PageHead { eyebrow: Some(to_desk(lang)), title: t::import_title(lang).into(), lede: Some(t::import_lede(lang).into()), ..PageHead::default() })
        @if let Some((_, found)) = &shown.checked { (Notice::Good(&t::import_sound(lang, count(found.new), count(found.known)))) }
        @if !shown.faults.is_empty() {
            (ui::section("faults", t::import_faults(lang), None, html! { ul.bullets { @for line in shown.faults.lines() { li { (line) } } } }))
        }
        (Form::post(f, ui::href(lang, "/imports"), html! {
            (f.radios("kind", t::import_kind(lang), &shown.kind, kinds))
            (f.file("file", t::import_file(lang), ".csv,text/csv").hint(t::import_file_hint(lang)))
            @if let Some((sum, _)) = &shown.checked {
                (ui::hidden("checked", sum))
                div.row { (Button::first(t::import_send(lang))) }
            } @else {
                div.row { (Button::first(t::import_check(lang))) }
            }
        }).upload())
    };
    frame(lang, t::import_title(lang), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "imported").then(|| t::done_imported(visit.lang))
}
